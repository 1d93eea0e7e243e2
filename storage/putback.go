package storage

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"stridewell/assessment"
	"stridewell/storage/keyslot"
)

// PutBack puts a backup in the place of the records while they are open, and
// goes on with those of the backup. The present files are kept aside in a folder
// within the clinic's, whose path is returned. A backup that was made under the
// present key needs no secret, and keeps the passphrase of now; another one is
// opened with secret. One that does not open changes nothing; a crash leaves
// the records of before, or what Open brings to its end.
func (s *Store) PutBack(ctx context.Context, backup string, secret Secret) (aside string, err error) {
	if s.lock == nil {
		return "", fmt.Errorf("put backup back: %w", assessment.ErrReadOnly)
	}
	aside, err = s.putBack(ctx, backup, secret)
	if err == nil {
		err = s.eraseAgain(ctx)
	}
	if err == nil {
		err = s.emptyBin(ctx)
	}
	if err != nil {
		return "", fmt.Errorf("put backup back: %w", err)
	}
	return aside, nil
}

func (s *Store) putBack(ctx context.Context, backup string, secret Secret) (aside string, err error) {
	s.gate.Lock()
	defer s.gate.Unlock()
	dir, err := os.MkdirTemp(s.dir, partialPrefix+"*")
	if err != nil {
		return "", err
	}
	_, next, err := s.unpackBeside(ctx, backup, secret, dir)
	if err != nil {
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	e := swap{From: filepath.Base(dir), Aside: free(s.dir, "before-restore-"+s.now().UTC().Format(backupStamp))}
	if err := e.note(s.dir); err != nil {
		next.forget()
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	s.step.at("decided")
	if err := s.close(); err != nil {
		s.log.Warn("old connections were not closed", "error", err)
	}
	if err := finishRestore(s.dir, s.step); err != nil {
		return "", err // the next start brings it to its end
	}
	s.keys.forget()
	s.keys, s.file = next, plainName
	if next != nil {
		s.file = next.file.Name
	}
	s.pools, err = s.connect(ctx)
	return anything(filepath.Join(s.dir, e.Aside)), err
}

// unpackBeside opens a backup in a folder of its own, checks it, and returns
// the key it goes on with: nil for plain records.
func (s *Store) unpackBeside(ctx context.Context, backup string, secret Secret, dir string) (Census, *openKeys, error) {
	return unpackWith(ctx, s.log, backup, dir, func(f *keyslot.File) (*openKeys, error) {
		if s.keys == nil || f.Store != s.keys.file.Store {
			return unseal(f, secret)
		}
		if err := writeKeys(dir, s.keys.file); err != nil { // with the passphrase of now
			return nil, err
		}
		return admit(s.keys.file, s.keys.key)
	})
}

// CheckBackup opens a backup in a place of its own, checks every page and link
// of it, and counts. One that was made under the present key needs no secret.
func (s *Store) CheckBackup(ctx context.Context, path string, secret Secret) (Census, error) {
	defer s.reading()()
	c, err := s.checkBackup(ctx, path, secret)
	if err != nil {
		return c, fmt.Errorf("check backup: %w", err)
	}
	return c, nil
}

func (s *Store) checkBackup(ctx context.Context, path string, secret Secret) (c Census, err error) {
	dir, err := os.MkdirTemp(s.dir, partialPrefix+"*")
	if err != nil {
		return c, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	c, keys, err := s.unpackBeside(ctx, path, secret, dir)
	keys.forget()
	return c, err
}
