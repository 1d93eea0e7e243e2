package storage

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/mattn/go-sqlite3"

	"stridewell/assessment"
	"stridewell/storage/cryptvfs"
	"stridewell/storage/keyslot"
)

// A Sealing says what the records are opened with from now on. Without a
// passphrase and without the keyring the key lies open beside the data: then
// only copies of the database that leave this computer alone are protected.
type Sealing struct {
	Passphrase string
	Keyring    Kept // what the operating system's keyring keeps; without a name it is not used

	cost keyslot.Cost // least cost in tests; zero is the usual one
}

// Kept is a secret of the operating system's keyring. It is put there before
// the records are sealed with it, under a name of its own: a crash in between
// leaves what opens them now.
type Kept struct {
	Name   string
	Secret []byte
}

// NewKept makes a random secret with a name.
func NewKept() Kept {
	k := Kept{Name: "records " + rand.Text()[:8], Secret: make([]byte, 32)}
	rand.Read(k.Secret)
	return k
}

// KeyringName is the name under which the keyring keeps what opens the records
// of a folder; empty where it keeps nothing.
func KeyringName(dir string) (string, error) {
	f, err := readKeys(dir)
	if f == nil || err != nil {
		return "", err
	}
	return f.Entry(), nil
}

// An Opening says what opens records.
type Opening uint8

// The openings.
const (
	Plainly      Opening = iota // they are not enciphered
	ByPassphrase                // typed at each start
	ByKeyring                   // kept for this account by the operating system
	Beside                      // the key lies beside the data
)

// Opening says what opens the records without the recovery code.
func (s *Store) Opening() Opening {
	defer s.reading()()
	switch {
	case s.keys == nil:
		return Plainly
	case s.keys.file.Has(keyslot.Passphrase):
		return ByPassphrase
	case s.keys.file.Has(keyslot.Keyring):
		return ByKeyring
	default:
		return Beside
	}
}

// Protected reports whether the records are enciphered.
func (s *Store) Protected() bool {
	defer s.reading()()
	return s.keys != nil
}

// Protect enciphers the records under a new random key, plain records and
// those that were enciphered before alike, and returns the recovery code, which
// is shown once. The old database is in use until the new one is written and
// checked; a crash at any point leaves one of the two, whole.
func (s *Store) Protect(ctx context.Context, how Sealing) (code string, err error) {
	s.gate.Lock()
	defer s.gate.Unlock()
	code, err = s.protect(ctx, how)
	if err != nil {
		return "", fmt.Errorf("protect records: %w", err)
	}
	return code, nil
}

func (s *Store) protect(ctx context.Context, how Sealing) (code string, err error) {
	name := followingName(s.file)
	next, code, err := newKeys(name, how)
	if err != nil {
		return "", err
	}
	kept := false
	defer func() {
		if !kept {
			next.forget()
		}
	}()
	before, err := inspect(s.reader(ctx))
	if err != nil {
		return "", err
	}
	path := filepath.Join(s.dir, name)
	if err := s.copyTo(ctx, path, next.words()); err != nil {
		return "", err
	}
	s.step.at("copied")
	after, err := inspectFile(ctx, path, next.words(), s.log)
	if err == nil && before != after {
		err = fmt.Errorf("%w: the copy does not hold the same", assessment.ErrDamaged)
	}
	if err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	s.step.at("checked")
	err = forgetOlder(s.dir)
	if err == nil {
		err = writeKeys(s.dir, next.file)
	}
	if err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	kept = true
	s.step.at("switched")
	return code, s.exchange(ctx, next)
}

// exchange puts the database that the new key opens under the store.
func (s *Store) exchange(ctx context.Context, next *openKeys) error {
	if err := s.close(); err != nil {
		s.log.Warn("old connections were not closed", "error", err)
	}
	s.keys.forget()
	s.keys, s.file = next, next.file.Name
	var err error
	if s.pools, err = s.connect(ctx); err != nil {
		return err
	}
	s.step.at("opened")
	return clearLeftovers(s.dir, s.file)
}

// newKeys makes a random key for a database and seals it.
func newKeys(name string, how Sealing) (keys *openKeys, code string, err error) {
	key := cryptvfs.NewKey()
	f := keyslot.New(name)
	code, secret := keyslot.NewCode()
	slots := []keyslot.Secret{{Kind: keyslot.Recovery, Bytes: secret}}
	if how.Passphrase != "" {
		p := passphrase(how.Passphrase)
		p.Cost = how.cost
		slots = append(slots, p)
	}
	if how.Keyring.Name != "" {
		slots = append(slots, keyslot.Secret{Kind: keyslot.Keyring, Bytes: how.Keyring.Secret, Entry: how.Keyring.Name})
	}
	if len(slots) == 1 {
		beside := cryptvfs.NewKey()
		slots = append(slots, keyslot.Secret{Kind: keyslot.Beside, Bytes: beside[:]})
	}
	for _, s := range slots {
		if err := f.Put(s, key[:]); err != nil {
			return nil, "", err
		}
	}
	keys, err = admit(f, key)
	return keys, code, err
}

// Check is assessment.ErrWrongSecret for a secret that does not open the
// records. Plain records open with any.
func (s *Store) Check(secret Secret) error {
	defer s.reading()()
	if s.keys == nil {
		return nil
	}
	keys, err := unseal(s.keys.file, secret)
	if err != nil {
		return fmt.Errorf("check secret: %w", err)
	}
	keys.forget()
	return nil
}

// ChangePassphrase seals the key anew under another passphrase. secret opens it
// now: the passphrase so far, or the recovery code when that is forgotten. The
// database is not touched.
func (s *Store) ChangePassphrase(secret Secret, typed string) error {
	return s.changePassphrase(secret, passphrase(typed))
}

func (s *Store) changePassphrase(secret Secret, next keyslot.Secret) error {
	s.gate.Lock()
	defer s.gate.Unlock()
	f, err := readKeys(s.dir)
	if err != nil {
		return fmt.Errorf("change passphrase: %w", err)
	}
	if f == nil {
		return fmt.Errorf("change passphrase: the records are not enciphered: %w", assessment.ErrNotFound)
	}
	keys, err := unseal(f, secret)
	if err != nil {
		return fmt.Errorf("change passphrase: %w", err)
	}
	defer keys.forget()
	if err := f.Put(next, keys.key[:]); err != nil {
		return fmt.Errorf("change passphrase: %w", err)
	}
	f.Remove(keyslot.Beside)
	f.Remove(keyslot.Keyring)
	s.step.at("sealed")
	if err := writeKeys(s.dir, f); err != nil {
		return fmt.Errorf("change passphrase: %w", err)
	}
	s.keys.file = f
	return nil
}

// followingName is the file of the next database: store.db, store-1.db, …
func followingName(name string) string {
	number := strings.TrimSuffix(strings.TrimPrefix(name, "store-"), ".db")
	n, err := strconv.Atoi(number)
	if err != nil {
		n = 0
	}
	return fmt.Sprintf("store-%d.db", n+1)
}

// copyTo writes the records to a new file, defragmented, as they are at this
// moment. Writing may go on beside it.
func (s *Store) copyTo(ctx context.Context, path string, words []string) error {
	for _, end := range []string{"", "-wal", "-shm", "-journal"} {
		if err := os.Remove(path + end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	if err := ownersOnly(path); err != nil { // SQLite takes an empty file for a new one
		return err
	}
	var p pools
	db, err := p.dial(copierDSN(s.path(), s.keys.words()...), s.log, 1)
	if err != nil {
		return errors.Join(err, p.close())
	}
	pool := p.handle[0]
	err = reserve(ctx, pool)
	if err == nil {
		err = db.WithContext(ctx).Exec("VACUUM INTO ?", dsn(path, words...)).Error
	}
	if errors.Is(err, assessment.ErrDisk) { // copying says only that reading failed, or writing
		if fault := checkPages(db.WithContext(ctx)); fault != nil {
			err = fmt.Errorf("%w: %w", assessment.ErrDamaged, fault)
		}
	}
	if err = errors.Join(err, p.close()); err != nil {
		return errors.Join(err, removeIfThere(path))
	}
	return syncFile(path)
}

// ExportPlain writes the records to a SQLite file that is not enciphered and
// that any program can read: the way out, on an explicit act. A file that is
// there is not overwritten.
func (s *Store) ExportPlain(ctx context.Context, path string) error {
	defer s.reading()()
	if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("export records: %w", errors.Join(os.ErrExist, err))
	}
	partial := path + ".partial"
	if err := s.copyTo(ctx, partial, plainWords()); err != nil {
		return fmt.Errorf("export records: %w", err)
	}
	if err := os.Rename(partial, path); err != nil {
		return fmt.Errorf("export records: %w", errors.Join(err, removeIfThere(partial)))
	}
	return nil
}

// plainWords select the file layer of the system: a copy would otherwise take
// the shim of the records it is made from.
func plainWords() []string {
	if runtime.GOOS == "windows" {
		return []string{"vfs=win32"}
	}
	return []string{"vfs=unix"}
}

// reserve makes room for the check bytes in the copy of a plain database.
func reserve(ctx context.Context, pool *sql.DB) error {
	c, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	err = c.Raw(func(driver any) error {
		const reserveBytes = 38 // SQLITE_FCNTL_RESERVE_BYTES
		lite, ok := driver.(*sqlite3.SQLiteConn)
		if !ok {
			return fmt.Errorf("unknown driver %T", driver)
		}
		return lite.SetFileControlInt("main", reserveBytes, 16)
	})
	return errors.Join(err, c.Close())
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close(), syncFolder(filepath.Dir(path)))
}
