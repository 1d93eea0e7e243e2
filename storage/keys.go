package storage

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"

	"stridewell/assessment"
	"stridewell/storage/cryptvfs"
	"stridewell/storage/keyslot"
)

// keysName is the key file within the clinic's folder. It names the database
// that the key opens, so that one rename exchanges both.
const keysName = "keys.json"

// A Secret is what a person opens enciphered records with: the first that is
// given is tried. Nothing opens plain records, and those whose key lies beside
// them.
type Secret struct {
	Passphrase string
	Code       string // the printed recovery code, as typed
	Keyring    []byte // what the keyring of the operating system keeps
}

// String hides the secret.
func (Secret) String() string { return "storage.Secret" }

// GoString hides it from %#v too.
func (s Secret) GoString() string { return s.String() }

// IsCode reports whether a text is a recovery code, free of typing mistakes.
func IsCode(text string) bool {
	_, err := keyslot.ReadCode(text)
	return err == nil
}

// slot is the secret as the key file knows it.
func (s Secret) slot() (keyslot.Secret, error) {
	switch {
	case s.Passphrase != "":
		return passphrase(s.Passphrase), nil
	case s.Code != "":
		secret, err := keyslot.ReadCode(s.Code)
		if err != nil {
			return keyslot.Secret{}, errors.Join(assessment.ErrWrongSecret, err)
		}
		return keyslot.Secret{Kind: keyslot.Recovery, Bytes: secret}, nil
	case s.Keyring != nil:
		return keyslot.Secret{Kind: keyslot.Keyring, Bytes: s.Keyring}, nil
	default:
		return keyslot.Secret{Kind: keyslot.Beside}, nil
	}
}

// passphrase makes a typed passphrase the same however the keyboard composes
// its letters.
func passphrase(typed string) keyslot.Secret {
	return keyslot.Secret{Kind: keyslot.Passphrase, Bytes: []byte(norm.NFC.String(typed))}
}

// openKeys are the key file and the key it gave.
type openKeys struct {
	file *keyslot.File
	key  cryptvfs.Key
	use  cryptvfs.Use
}

// words select the key in a connection string; plain records have none.
func (k *openKeys) words() []string {
	if k == nil {
		return nil
	}
	return k.use.Words()
}

func (k *openKeys) forget() {
	if k != nil {
		k.use.Forget()
		k.key = cryptvfs.Key{}
	}
}

// readKeys reads the key file of a folder, or nil where there is none.
func readKeys(dir string) (*keyslot.File, error) {
	b, err := os.ReadFile(filepath.Join(dir, keysName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	f, err := keyslot.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", assessment.ErrDamaged, err)
	}
	if f.Name != filepath.Base(f.Name) {
		return nil, fmt.Errorf("%w: the key file names a database elsewhere", assessment.ErrDamaged)
	}
	return f, nil
}

// unlock opens the key of a folder, or nil where the records are plain.
func unlock(dir string, secret Secret) (*openKeys, error) {
	f, err := readKeys(dir)
	if f == nil || err != nil {
		return nil, err
	}
	return unseal(f, secret)
}

func unseal(f *keyslot.File, secret Secret) (*openKeys, error) {
	s, err := secret.slot()
	if err != nil {
		return nil, err
	}
	b, err := f.Open(s)
	switch {
	case errors.Is(err, keyslot.ErrNoSlot) && s.Kind == keyslot.Beside:
		return nil, assessment.ErrSealed
	case errors.Is(err, keyslot.ErrNoSlot), errors.Is(err, keyslot.ErrWrongSecret):
		return nil, fmt.Errorf("%w: %w", assessment.ErrWrongSecret, err)
	case err != nil:
		return nil, fmt.Errorf("%w: %w", assessment.ErrDamaged, err)
	case len(b) != len(cryptvfs.Key{}):
		return nil, fmt.Errorf("%w: a key of %d bytes", assessment.ErrDamaged, len(b))
	}
	defer clear(b)
	return admit(f, cryptvfs.Key(b))
}

func admit(f *keyslot.File, key cryptvfs.Key) (*openKeys, error) {
	use, err := cryptvfs.Admit(key)
	if err != nil {
		return nil, err
	}
	return &openKeys{file: f, key: key, use: use}, nil
}

// writeKeys puts a key file in the place of the old one: whole or not at all,
// and on the disk before it returns.
func writeKeys(dir string, f *keyslot.File) error {
	b, err := f.Encode()
	if err != nil {
		return err
	}
	return writeBeside(filepath.Join(dir, keysName), func(w io.Writer) error { _, err := w.Write(b); return err })
}

// partialPrefix begins the names of files that are not whole yet.
const partialPrefix = ".partial-"

// clearLeftovers removes what an interrupted change of the key has left: the
// database that was about to replace keep, or the one keep has replaced.
func clearLeftovers(dir, keep string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case e.IsDir() && strings.HasPrefix(e.Name(), partialPrefix):
			err = os.RemoveAll(path)
		case !e.IsDir() && leftover(e.Name(), keep):
			err = removeIfThere(path)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// leftover reports whether a file is ours and not part of the database in use.
func leftover(name, keep string) bool {
	if strings.HasPrefix(name, partialPrefix) {
		return true
	}
	for _, pattern := range []string{"store.db", "store-[0-9]*.db"} {
		for _, end := range []string{"", "-wal", "-shm", "-journal"} {
			if matched, err := filepath.Match(pattern+end, name); matched && err == nil {
				return name != keep+end
			}
		}
	}
	return false
}
