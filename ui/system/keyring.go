package system

import (
	"encoding/base64"
	"errors"
	"fmt"
	"time"

	"github.com/zalando/go-keyring"
)

// What asking the keyring can end in.
var (
	ErrNoKeyring = errors.New("no keyring answers on this computer")
	ErrNotKept   = errors.New("the keyring does not have it")
)

// keyringPatience is how long the keyring may take: the system may ask the
// person at the computer to unlock it first.
const keyringPatience = time.Minute

// A Keyring keeps small secrets for this account of the computer: the Secret
// Service of Linux, the credential store of Windows, the keychain of macOS.
type Keyring struct {
	Service string // the program, as the system's own list of secrets names it
}

// Put keeps a secret under a name, in the place of what was there.
func (k Keyring) Put(name string, secret []byte) error {
	_, err := k.ask("keep", func() (string, error) {
		return "", keyring.Set(k.Service, name, base64.StdEncoding.EncodeToString(secret))
	})
	return err
}

// Secret is what is kept under a name: ErrNotKept where nothing is.
func (k Keyring) Secret(name string) ([]byte, error) {
	text, err := k.ask("read", func() (string, error) { return keyring.Get(k.Service, name) })
	if err != nil {
		return nil, err
	}
	secret, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("read secret: %w", ErrNotKept) // somebody else's
	}
	return secret, nil
}

// Remove takes a secret out. One that is not there is no error.
func (k Keyring) Remove(name string) error {
	_, err := k.ask("remove", func() (string, error) { return "", keyring.Delete(k.Service, name) })
	if errors.Is(err, ErrNotKept) {
		return nil
	}
	return err
}

// ask waits for the keyring, and not for ever.
func (k Keyring) ask(what string, do func() (string, error)) (string, error) {
	type answer struct {
		text string
		err  error
	}
	answered := make(chan answer, 1)
	go func() {
		text, err := do()
		answered <- answer{text, err}
	}()
	select {
	case a := <-answered:
		switch {
		case errors.Is(a.err, keyring.ErrNotFound):
			return "", fmt.Errorf("%s secret: %w", what, ErrNotKept)
		case a.err != nil:
			return "", fmt.Errorf("%s secret: %w: %w", what, ErrNoKeyring, a.err)
		}
		return a.text, nil
	case <-time.After(keyringPatience):
		return "", fmt.Errorf("%s secret: %w", what, ErrNoKeyring)
	}
}
