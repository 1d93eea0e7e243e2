//go:build !windows

package storage

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"stridewell/assessment"
)

// A folderLock keeps a second program out of a clinic's folder. The system
// drops it when the process ends, however it ends.
type folderLock struct{ file *os.File }

const lockName = "store.lock"

func lockFolder(dir string) (*folderLock, error) {
	f, err := os.OpenFile(filepath.Join(dir, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = assessment.ErrInUse
		}
		return nil, errors.Join(err, f.Close())
	}
	return &folderLock{f}, nil
}

func (l *folderLock) release() error { return l.file.Close() }
