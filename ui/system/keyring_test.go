package system

import (
	"bytes"
	"errors"
	"testing"

	"github.com/zalando/go-keyring"
)

func TestKeyring(t *testing.T) {
	keyring.MockInit()
	k := Keyring{Service: "Test"}
	secret := []byte{0, 1, 2, 255}
	if _, err := k.Secret("a"); !errors.Is(err, ErrNotKept) {
		t.Errorf("before it is kept: %v", err)
	}
	if err := k.Put("a", secret); err != nil {
		t.Fatal(err)
	}
	if got, err := k.Secret("a"); err != nil || !bytes.Equal(got, secret) {
		t.Errorf("read %v, %v", got, err)
	}
	for range 2 {
		if err := k.Remove("a"); err != nil {
			t.Errorf("remove: %v", err)
		}
	}
	if _, err := k.Secret("a"); !errors.Is(err, ErrNotKept) {
		t.Errorf("after it is taken out: %v", err)
	}
}

func TestNoKeyring(t *testing.T) {
	absent := errors.New("org.freedesktop.secrets was not provided")
	keyring.MockInitWithError(absent)
	k := Keyring{Service: "Test"}
	_, read := k.Secret("a")
	for name, err := range map[string]error{"keep": k.Put("a", nil), "read": read, "remove": k.Remove("a")} {
		if !errors.Is(err, ErrNoKeyring) || !errors.Is(err, absent) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
