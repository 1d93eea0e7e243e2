package main

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/zalando/go-keyring"

	"stridewell/assessment"
	"stridewell/storage"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// TestKeyringOpensTheRecords protects records with the keyring, then anew, then
// with a passphrase: each time they open with what was chosen last, and the
// keyring holds no more than it must.
func TestKeyringOpensTheRecords(t *testing.T) {
	keyring.MockInit()
	dir, ring, log := t.TempDir(), system.Keyring{Service: appName}, slog.New(slog.DiscardHandler)
	var names []string
	for i, how := range []workspace.Opening{workspace.ByKeyring, workspace.ByKeyring, workspace.Beside, workspace.ByPassphrase} {
		secret, why := unasked(dir, ring, log)
		if why != "" {
			t.Fatalf("round %d: %s", i, why)
		}
		store, err := openStore(dir, secret, log)
		if err != nil {
			t.Fatalf("round %d: %v", i, err)
		}
		p := protector{store: store, dir: dir, keyring: ring, log: log}
		if _, err := p.protect(t.Context(), how, "four words in a row"); err != nil {
			t.Fatalf("round %d: %v", i, err)
		}
		if p.opening() != how {
			t.Errorf("round %d: it opens %d, want %d", i, p.opening(), how)
		}
		if err := store.Close(); err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if _, err := ring.Secret(name); !errors.Is(err, system.ErrNotKept) {
				t.Errorf("round %d: the keyring still has %s: %v", i, name, err)
			}
		}
		if name, err := storage.KeyringName(dir); err != nil || (name != "") != (how == workspace.ByKeyring) {
			t.Errorf("round %d: the name in the keyring is %q, %v", i, name, err)
		} else if name != "" {
			names = append(names, name)
		}
	}
	if _, err := openStore(dir, storage.Secret{}, log); !errors.Is(err, assessment.ErrSealed) {
		t.Errorf("with a passphrase they open without: %v", err)
	}
}

// TestWithoutAKeyring: nothing changes, it is said in words, and records that
// were protected by one wait for the recovery code.
func TestWithoutAKeyring(t *testing.T) {
	keyring.MockInit()
	dir, ring, log := t.TempDir(), system.Keyring{Service: appName}, slog.New(slog.DiscardHandler)
	store, err := openStore(dir, storage.Secret{}, log)
	if err != nil {
		t.Fatal(err)
	}
	p := protector{store: store, dir: dir, keyring: ring, log: log}
	code, err := p.protect(t.Context(), workspace.ByKeyring, "")
	if err != nil {
		t.Fatal(err)
	}
	keyring.MockInitWithError(errors.New("no service"))
	if _, err := p.protect(t.Context(), workspace.ByKeyring, ""); !errors.Is(err, assessment.ErrNoKeyring) {
		t.Errorf("protect anew: %v", err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	secret, why := unasked(dir, ring, log)
	if _, err := openStore(dir, secret, log); !errors.Is(err, assessment.ErrSealed) || why == "" {
		t.Errorf("without a keyring: %v, said %q", err, why)
	}
	store, err = storage.Open(t.Context(), storage.Config{Dir: dir, Secret: storage.Secret{Code: code}, Log: log, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Error(err)
	}
}
