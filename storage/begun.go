package storage

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"stridewell/assessment"
)

// begunName is the file that says that a folder has held records: a database
// that is missing or empty then is a loss, and no new folder.
const begunName = "store.begun"

const begunWords = "Stridewell keeps records in this folder.\n"

// sayBegun marks the folder once its records have been opened.
func sayBegun(dir string) error {
	path := filepath.Join(dir, begunName)
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return writeBeside(path, func(w io.Writer) error { _, err := io.WriteString(w, begunWords); return err })
}

// traces are what only records leave in a folder.
var traces = []string{begunName, plainName + "-wal", erasedName, "before-schema-[0-9]*.db", "before-restore-[0-9]*", "before-import"}

// begun reports whether a folder has held records.
func begun(dir string) (bool, error) {
	for _, pattern := range traces {
		found, err := filepath.Glob(filepath.Join(globbed(dir), pattern))
		if err != nil {
			return false, err
		}
		for _, path := range found {
			if info, err := os.Lstat(path); err == nil && (info.IsDir() || info.Size() > 0) {
				return true, nil
			}
		}
	}
	return false, nil
}

// notMadeAnew refuses a folder whose database or key file is gone: empty
// records would be made, and what is left of the others cleared away.
func (s *Store) notMadeAnew() error {
	info, err := os.Stat(s.path())
	there := err == nil
	switch {
	case there && info.Size() > 0:
		return nil // perhaps with a copy of them that was about to replace them
	case s.keys != nil, there && s.lock == nil: // who only reads makes nothing
		return assessment.ErrMissing
	}
	enciphered, err := filepath.Glob(filepath.Join(globbed(s.dir), "store-[0-9]*.db"))
	if err != nil {
		return err
	}
	if len(enciphered) > 0 {
		return assessment.ErrKeyMissing
	}
	held, err := begun(s.dir)
	if held {
		err = assessment.ErrMissing
	}
	return err
}
