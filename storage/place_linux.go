package storage

import (
	"syscall"

	"stridewell/assessment"
)

// Kinds of file system that lie on another computer, or may (statfs(2)).
var network = map[int64]bool{
	0x6969:     true, // NFS
	0xff534d42: true, // CIFS
	0xfe534d42: true, // SMB 2
	0x517b:     true, // SMB
	0x65735546: true, // FUSE: sshfs and the like
	0x01021997: true, // 9P
	0x00c36400: true, // Ceph
}

// checkPlace refuses a folder on a network drive: shared memory and locks do
// not work there, and a database loses data.
func checkPlace(dir string) error {
	var info syscall.Statfs_t
	if err := syscall.Statfs(dir, &info); err != nil {
		return err
	}
	if network[int64(info.Type)] {
		return assessment.ErrNetwork
	}
	return nil
}
