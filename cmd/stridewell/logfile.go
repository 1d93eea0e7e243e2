package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
)

// The files beside the records that say what went wrong. They hold ids and no
// names, and they are bounded: the newest and a few that were full before it.
const (
	logName   = "stridewell.log"
	crashName = "crash.txt"
	logLimit  = 1 << 20 // bytes
	keptFiles = 3
)

// A logFile is written to until it is full; then a new one is begun.
type logFile struct {
	mu    sync.Mutex
	path  string
	limit int64
	file  *os.File
	size  int64
}

func openLogFile(path string, limit int64) (*logFile, error) {
	l := &logFile{path: path, limit: limit}
	return l, l.open()
}

func (l *logFile) open() error {
	f, err := os.OpenFile(l.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err == nil {
		err = f.Chmod(0o600)
	}
	if err != nil {
		return errors.Join(err, f.Close())
	}
	l.file, l.size = f, info.Size()
	return nil
}

// Write implements io.Writer: one line of the log at a time.
func (l *logFile) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.size > 0 && l.size+int64(len(line)) > l.limit {
		if err := errors.Join(l.file.Close(), shift(l.path)); err != nil {
			return 0, err
		}
		if err := l.open(); err != nil {
			return 0, err
		}
	}
	n, err := l.file.Write(line)
	l.size += int64(n)
	return n, err
}

// Close implements io.Closer.
func (l *logFile) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.file.Close()
}

// shift puts a file behind those that were full before it: name.1 is the
// youngest of them, and the oldest goes.
func shift(path string) error {
	for i := keptFiles; i > 0; i-- {
		from := fmt.Sprintf("%s.%d", path, i-1)
		if i == 1 {
			from = path
		}
		if err := os.Rename(from, fmt.Sprintf("%s.%d", path, i)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// openLog appends to the log file in the data folder, and has the report of a
// crash written beside it. The report names functions and lines; the stack
// holds no text.
func openLog(dir string) (log *slog.Logger, done func(), err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("make the folder for records: %w", err)
	}
	f, err := openLogFile(filepath.Join(dir, logName), logLimit)
	if err != nil {
		return nil, nil, fmt.Errorf("open the log: %w", err)
	}
	log = slog.New(slog.NewJSONHandler(f, nil))
	if err := reportCrashes(filepath.Join(dir, crashName)); err != nil {
		log.Warn("a crash will not be reported", "error", err)
	}
	return log, func() { _ = f.Close() }, nil // nothing is left to log it with
}

// reportCrashes has what ends the program written to a file; the report of
// before is kept.
func reportCrashes(path string) error {
	if info, err := os.Stat(path); err == nil && info.Size() > 0 {
		if err := shift(path); err != nil {
			return err
		}
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(debug.SetCrashOutput(f, debug.CrashOptions{}), f.Close()) // it is duplicated
}
