// Package reports holds what every paper and file has in common: how it is
// written to disk. It imports nothing of ours and never knows what is in a
// file.
package reports

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// bufferSize spares the disk the many small writes of a file's writer, bytes.
const bufferSize = 64 << 10

// WriteFile writes a file that is whole or absent: beside its place first, then
// on disk, then renamed. Only its owner may read it. After an error, or a
// panic, an older file of the name is as it was and nothing else is left. The
// error does not hold the path, which may hold a client's name.
func WriteFile(path string, write func(io.Writer) error) error {
	if err := writeBeside(path, write); err != nil {
		return fmt.Errorf("write file: %w", withoutPath(err))
	}
	return nil
}

func writeBeside(path string, write func(io.Writer) error) (err error) {
	beside, err := os.CreateTemp(filepath.Dir(path), ".stridewell-*.part") // readable by its owner only
	if err != nil {
		return err
	}
	renamed := false
	defer func() {
		if !renamed {
			_ = beside.Close()
			err = errors.Join(err, os.Remove(beside.Name()))
		}
	}()
	buffer := bufio.NewWriterSize(beside, bufferSize)
	if err := write(buffer); err != nil {
		return err
	}
	if err := buffer.Flush(); err != nil {
		return err
	}
	if err := beside.Sync(); err != nil {
		return err
	}
	if err := beside.Close(); err != nil {
		return err
	}
	if err := os.Rename(beside.Name(), path); err != nil {
		return err
	}
	renamed = true
	syncFolder(filepath.Dir(path))
	return nil
}

// syncFolder makes the new name last through a power cut, where the system can.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// withoutPath keeps the operation and the cause of an error of the system.
func withoutPath(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return fmt.Errorf("%s: %w", path.Op, path.Err)
	case errors.As(err, &link):
		return fmt.Errorf("%s: %w", link.Op, link.Err)
	default:
		return err
	}
}
