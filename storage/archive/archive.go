// Package archive is the file a backup is kept in: a zip of the database, its
// key file when it is enciphered, and a manifest that says what they hold. It
// imports nothing of ours, and never opens a database or a key.
package archive

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// What reading can end in.
var (
	ErrForeign = errors.New("the file is not a Stridewell backup")
	ErrDamaged = errors.New("the backup is damaged")
)

// Extension ends the names of backups.
const Extension = ".stridewell-backup"

// The parts of an archive.
const (
	manifestPart = "manifest.json"
	databasePart = "store.db"
	keysPart     = "keys.json"
)

// Limits of what is read, in bytes: an archive may come from anywhere.
const (
	manifestLimit = 1 << 20
	keysLimit     = 64 << 10
	databaseLimit = 64 << 30
)

// format is the number of the layout this package writes.
const format = 1

// A Manifest says what an archive holds.
type Manifest struct {
	Format   int             `json:"format"`
	Made     time.Time       `json:"made"`
	Database string          `json:"database"` // SHA-256 of the database, hexadecimal
	Keys     string          `json:"keys,omitempty"`
	Content  json.RawMessage `json:"content"` // counts, as the store makes them
}

// Parts are what is put into an archive.
type Parts struct {
	Made     time.Time
	Database string // path
	Keys     []byte // the key file; nil for plain records
	Content  any    // what the manifest says of the content
}

// Write writes an archive. The manifest comes last, so that an archive that was
// cut off has none.
func Write(to io.Writer, p Parts) error {
	z := zip.NewWriter(to)
	m := Manifest{Format: format, Made: p.Made.UTC()}
	method := zip.Deflate
	if p.Keys != nil {
		method = zip.Store // what is enciphered does not shrink
		sum := sha256.Sum256(p.Keys)
		m.Keys = hex.EncodeToString(sum[:])
		if err := put(z, keysPart, zip.Store, p.Made, func(w io.Writer) error { _, err := w.Write(p.Keys); return err }); err != nil {
			return fmt.Errorf("write backup: %w", err)
		}
	}
	sum := sha256.New()
	if err := put(z, databasePart, method, p.Made, func(w io.Writer) error { return copyFile(io.MultiWriter(w, sum), p.Database) }); err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	m.Database = hex.EncodeToString(sum.Sum(nil))
	content, err := json.Marshal(p.Content)
	if err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	m.Content = content
	b, err := json.MarshalIndent(m, "", "  ")
	if err == nil {
		err = put(z, manifestPart, zip.Deflate, p.Made, func(w io.Writer) error { _, err := w.Write(b); return err })
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	return nil
}

func put(z *zip.Writer, name string, method uint16, at time.Time, write func(io.Writer) error) error {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: at.UTC()})
	if err != nil {
		return err
	}
	return write(w)
}

func copyFile(to io.Writer, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, f)
	return errors.Join(err, f.Close())
}

// Read reads the manifest of an archive without unpacking it.
func Read(path string) (Manifest, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return Manifest{}, fmt.Errorf("read backup: %w", foreign(err))
	}
	m, err := manifest(&z.Reader)
	if err = errors.Join(err, z.Close()); err != nil {
		return Manifest{}, fmt.Errorf("read backup: %w", err)
	}
	return m, nil
}

// foreign keeps what the system says, and calls everything else not ours.
func foreign(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrForeign, err)
}

func manifest(z *zip.Reader) (Manifest, error) {
	b, err := whole(z, manifestPart, manifestLimit)
	if err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrForeign, err)
	}
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrForeign, err)
	}
	if m.Format != format {
		return Manifest{}, fmt.Errorf("format %d: %w", m.Format, ErrForeign)
	}
	return m, nil
}

// whole reads a small part.
func whole(z *zip.Reader, name string, limit int64) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	err = errors.Join(err, f.Close())
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("%s is larger than %d bytes", name, limit)
	}
	return b, err
}

// Unpack writes the database of an archive to a file and gives its key file,
// nil for plain records. Both are compared with the manifest.
func Unpack(path, database string) (m Manifest, keys []byte, err error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return m, nil, fmt.Errorf("read backup: %w", foreign(err))
	}
	m, keys, err = unpack(&z.Reader, database)
	if err = errors.Join(err, z.Close()); err != nil {
		return m, nil, fmt.Errorf("read backup: %w", err)
	}
	return m, keys, nil
}

func unpack(z *zip.Reader, database string) (m Manifest, keys []byte, err error) {
	if m, err = manifest(z); err != nil {
		return m, nil, err
	}
	if m.Keys != "" {
		if keys, err = whole(z, keysPart, keysLimit); err != nil {
			return m, nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if sum := sha256.Sum256(keys); hex.EncodeToString(sum[:]) != m.Keys {
			return m, nil, fmt.Errorf("the key file is not the one that was kept: %w", ErrDamaged)
		}
	}
	sum := sha256.New()
	if err := extract(z, database, sum); err != nil {
		return m, nil, errors.Join(err, remove(database))
	}
	if hex.EncodeToString(sum.Sum(nil)) != m.Database {
		return m, nil, errors.Join(fmt.Errorf("the database is not the one that was kept: %w", ErrDamaged), remove(database))
	}
	return m, keys, nil
}

func extract(z *zip.Reader, database string, sum hash.Hash) error {
	from, err := z.Open(databasePart)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	to, err := os.OpenFile(filepath.Clean(database), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return errors.Join(err, from.Close())
	}
	n, err := io.Copy(io.MultiWriter(to, sum), io.LimitReader(from, databaseLimit))
	var disk *fs.PathError
	switch {
	case err != nil && !errors.As(err, &disk):
		err = fmt.Errorf("%w: %w", ErrDamaged, err)
	case err == nil && n == databaseLimit:
		err = fmt.Errorf("the database is larger than %d bytes: %w", int64(databaseLimit), ErrDamaged)
	case err == nil:
		err = to.Sync()
	}
	return errors.Join(err, to.Close(), from.Close())
}

func remove(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
