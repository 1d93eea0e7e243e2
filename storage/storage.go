// Package storage keeps the records of a clinic in one SQLite file. It is the
// only package that knows GORM and SQLite. It may import assessment and its own
// sub-packages, and never grades, compares or shows anything.
//
// # How
//
// One connection writes and a read-only pool reads, so that an export never
// holds up typing. Every write is one transaction with synchronous=FULL. An
// open visit is one draft row of JSON; closing turns it into typed,
// append-only rows with a line in a hash-chained log, and an amendment adds
// rows. The schema is numbered SQL and never a toolkit's guess: an automatic
// migration has been measured to drop triggers, checks and child rows.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// A Config says where the records are and what the store may ask.
type Config struct {
	Dir string // the clinic's folder; it is made when missing
	Log *slog.Logger
	Now func() time.Time
}

// A Store is an open clinic folder. It implements assessment.Store.
type Store struct {
	write  *gorm.DB
	read   *gorm.DB
	lock   *folderLock
	log    *slog.Logger
	now    func() time.Time
	handle []*sql.DB
}

var _ assessment.Store = (*Store)(nil)

// fileName is the database within the clinic's folder.
const fileName = "store.db"

// Open opens the records in a folder, making them when the folder has none. A
// second opening of the same folder is assessment.ErrInUse and touches nothing.
func Open(ctx context.Context, c Config) (*Store, error) {
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("open records: %w", err)
	}
	lock, err := lockFolder(c.Dir)
	if err != nil {
		return nil, fmt.Errorf("open records: %w", err)
	}
	s := &Store{lock: lock, log: c.Log, now: c.Now}
	if err := s.connect(ctx, filepath.Join(c.Dir, fileName)); err != nil {
		return nil, errors.Join(fmt.Errorf("open records: %w", err), s.Close())
	}
	return s, nil
}

func (s *Store) connect(ctx context.Context, path string) error {
	writer, err := dial(writerDSN(path), s.log)
	if err != nil {
		return err
	}
	if err := s.adopt(writer, 1); err != nil {
		return err
	}
	s.write = writer
	if err := migrate(ctx, s.handle[0]); err != nil {
		return err
	}
	reader, err := dial(readerDSN(path), s.log)
	if err != nil {
		return err
	}
	s.read = reader
	return s.adopt(reader, readers)
}

// readers is how many may read at once.
const readers = 3

func (s *Store) adopt(db *gorm.DB, connections int) error {
	pool, err := db.DB()
	if err != nil {
		return err
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	s.handle = append(s.handle, pool)
	return nil
}

// Close ends the store after all writes are on disk.
func (s *Store) Close() error {
	var errs error
	for i := len(s.handle) - 1; i >= 0; i-- {
		errs = errors.Join(errs, s.handle[i].Close())
	}
	s.handle = nil
	if s.lock != nil {
		errs = errors.Join(errs, s.lock.release())
		s.lock = nil
	}
	return errs
}

// transaction runs a write as one transaction on the only writing connection.
func (s *Store) transaction(ctx context.Context, what string, do func(*gorm.DB) error) error {
	if err := s.write.WithContext(ctx).Transaction(do); err != nil {
		return fmt.Errorf("%s: %w", what, translated(err))
	}
	return nil
}

// translated turns the toolkit's sentinels into ours.
func translated(err error) error {
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return assessment.ErrNotFound
	}
	return err
}
