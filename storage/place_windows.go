package storage

import (
	"path/filepath"
	"strings"
	"syscall"
	"unsafe"

	"stridewell/assessment"
)

// checkPlace refuses a folder on a network drive: shared memory and locks do
// not work there, and a database loses data.
func checkPlace(dir string) error {
	full, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	volume := filepath.VolumeName(full)
	if strings.HasPrefix(volume, `\\`) {
		return assessment.ErrNetwork
	}
	root, err := syscall.UTF16PtrFromString(volume + `\`)
	if err != nil {
		return err
	}
	const remote = 4 // DRIVE_REMOTE
	kind, _, _ := syscall.NewLazyDLL("kernel32.dll").NewProc("GetDriveTypeW").Call(uintptr(unsafe.Pointer(root)))
	if kind == remote {
		return assessment.ErrNetwork
	}
	return nil
}
