package storage

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"stridewell/assessment"
)

// A folderLock keeps a second program out of a clinic's folder: the file is
// opened without sharing, and the system closes it when the process ends.
type folderLock struct{ handle syscall.Handle }

const (
	lockName         = "store.lock"
	sharingViolation = syscall.Errno(32)
)

func lockFolder(dir string) (*folderLock, error) {
	name, err := syscall.UTF16PtrFromString(filepath.Join(dir, lockName))
	if err != nil {
		return nil, err
	}
	const noSharing = 0
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, noSharing, nil, syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		return nil, assessment.ErrInUse
	}
	if err != nil {
		return nil, os.NewSyscallError("lock", err)
	}
	return &folderLock{h}, nil
}

func (l *folderLock) release() error { return syscall.CloseHandle(l.handle) }
