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
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/mattn/go-sqlite3"
	"gorm.io/gorm"

	"stridewell/assessment"
)

// A Config says where the records are and what the store may ask.
type Config struct {
	Dir    string // the clinic's folder; it is made when missing
	Secret Secret // opens enciphered records
	// ReadOnly opens records that are there beside a program that writes them.
	ReadOnly bool
	Log      *slog.Logger
	Now      func() time.Time

	step step
}

// A step is told how far something has come; tests end the program there.
type step func(name string)

func (s step) at(name string) {
	if s != nil {
		s(name)
	}
}

// A Store is an open clinic folder. It implements assessment.Store.
type Store struct {
	dir  string
	lock *folderLock
	log  *slog.Logger
	now  func() time.Time
	step step

	opened   bool     // what follows is an orderly end
	before   *holder  // who held the folder last and never let go of it
	recovery Recovery // what was found after that

	gate sync.RWMutex // held for writing while the file beneath is exchanged
	file string       // name of the database within the folder
	keys *openKeys    // nil while the records are plain
	pools
}

// pools are the connections to one database file.
type pools struct {
	write, read *gorm.DB
	handle      []*sql.DB
}

var _ assessment.Store = (*Store)(nil)

// plainName is the database of records that are not enciphered.
const plainName = "store.db"

// Holds reports whether a folder holds records, or has held them. Open makes
// them in any other.
func Holds(dir string) bool {
	for _, name := range []string{plainName, keysName, swapName, begunName} {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			return true
		}
	}
	enciphered, err := filepath.Glob(filepath.Join(globbed(dir), "store-[0-9]*.db"))
	return err == nil && len(enciphered) > 0
}

// Open opens the records in a folder, making them when the folder has none.
// Nothing is touched when it is refused: a second opening is
// assessment.ErrInUse, enciphered records without their secret are
// assessment.ErrSealed, and a database that is gone or empty in a folder that
// has held records is assessment.ErrMissing.
func Open(ctx context.Context, c Config) (*Store, error) {
	s, err := openFolder(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("open records: %w", spoken(err))
	}
	return s, nil
}

func openFolder(ctx context.Context, c Config) (*Store, error) {
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, err
	}
	if err := checkPlace(c.Dir); err != nil {
		return nil, err
	}
	s := &Store{dir: c.Dir, log: c.Log, now: c.Now, step: c.step, file: plainName}
	if err := s.hold(c.ReadOnly); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := s.begin(ctx, c.Secret); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// hold takes the folder, and brings to its end what a crash has interrupted.
// Who only reads takes nothing, and waits for who writes to do that.
func (s *Store) hold(readOnly bool) error {
	if readOnly {
		_, underWay, err := halfway(s.dir)
		if underWay {
			err = assessment.ErrHalfway
		}
		return err
	}
	var err error
	if s.lock, err = lockFolder(s.dir); err != nil {
		return heldBy(s.dir, err)
	}
	if s.before, err = lastHolder(s.dir); err != nil {
		return err
	}
	if err := sayHolder(s.dir, s.now()); err != nil {
		return err
	}
	return finishRestore(s.dir, s.step)
}

// begin finds the file and its key, opens it, and clears away what an
// interrupted change of the key has left.
func (s *Store) begin(ctx context.Context, secret Secret) error {
	keys, err := unlock(s.dir, secret)
	if err != nil {
		return err
	}
	if keys != nil {
		s.keys, s.file = keys, keys.file.Name
	}
	if err := s.notMadeAnew(); err != nil {
		return fmt.Errorf("%s: %w", s.file, err)
	}
	if s.lock == nil {
		s.pools, err = look(ctx, s.path(), s.keys.words(), s.log)
		return err
	}
	if err := ownersOnly(s.path()); err != nil {
		return err
	}
	if s.pools, err = s.connect(ctx); err != nil {
		return err
	}
	for _, next := range []func(context.Context) error{
		func(context.Context) error { return sayBegun(s.dir) },
		s.lookAfterCrash,
		func(context.Context) error { return clearLeftovers(s.dir, s.file) },
		s.eraseAgain,
		s.emptyBin,
	} {
		if err := next(ctx); err != nil {
			return err
		}
	}
	s.opened = true
	return nil
}

// ownersOnly makes a database that nobody else may read; what SQLite puts
// beside it takes after it.
func ownersOnly(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(f.Chmod(0o600), f.Close())
}

// look opens the readers only. The records must be of this program's version:
// who only reads does not migrate.
func look(ctx context.Context, path string, words []string, log *slog.Logger) (pools, error) {
	var p pools
	if _, err := os.Stat(path); err != nil {
		return p, err
	}
	var err error
	if p.read, err = p.dial(readerDSN(path, words...), log, readers); err == nil {
		err = upToDate(ctx, p.handle[0])
	}
	if err != nil {
		return pools{}, errors.Join(recognised(err, len(words) > 0), p.close())
	}
	return p, nil
}

func (s *Store) path() string { return filepath.Join(s.dir, s.file) }

// connect opens the one writer and the readers of the database.
func (s *Store) connect(ctx context.Context) (pools, error) {
	path, words := s.path(), s.keys.words()
	if err := refuseForeign(ctx, path, words, s.log); err != nil {
		return pools{}, err
	}
	var p pools
	var err error
	if p.write, err = p.dial(writerDSN(path, words...), s.log, 1); err == nil {
		err = s.migrate(ctx, p.handle[0])
	}
	if err == nil {
		p.read, err = p.dial(readerDSN(path, words...), s.log, readers)
	}
	if err != nil {
		return pools{}, errors.Join(err, p.close())
	}
	return p, nil
}

// refuseForeign refuses a file that is not ours, or not yet, before anything could
// be written to it: choosing a journal already changes a file.
func refuseForeign(ctx context.Context, path string, words []string, log *slog.Logger) error {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	err := peek(ctx, readerDSN(path, words...), log)
	var fault sqlite3.Error
	if !errors.As(err, &fault) || fault.Code != sqlite3.ErrReadonly {
		return recognised(err, len(words) > 0)
	}
	// A crash has left a journal that only a writer can roll back. A key that
	// fits says whose file it is; a plain file is looked at as it lies there.
	if len(words) > 0 {
		return nil
	}
	return recognised(peek(ctx, readerDSN(path, "immutable=1"), log), false)
}

func peek(ctx context.Context, dsn string, log *slog.Logger) error {
	var p pools
	_, err := p.dial(dsn, log, 1)
	if err == nil {
		err = checkVersion(ctx, p.handle[0])
	}
	return errors.Join(err, p.close())
}

// readers is how many may read at once.
const readers = 3

func (p *pools) dial(dsn string, log *slog.Logger, connections int) (*gorm.DB, error) {
	db, err := dial(dsn, log)
	if err != nil {
		return nil, err
	}
	pool, err := db.DB()
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	p.handle = append(p.handle, pool)
	return db, nil
}

func (p *pools) close() error {
	var errs error
	for _, db := range slices.Backward(p.handle) {
		errs = errors.Join(errs, db.Close())
	}
	*p = pools{}
	return errs
}

// Close ends the store after all writes are on disk.
func (s *Store) Close() error {
	s.gate.Lock()
	defer s.gate.Unlock()
	errs := s.close()
	s.keys.forget()
	s.keys = nil
	if s.lock != nil {
		errs = errors.Join(errs, s.leave(), s.lock.release())
		s.lock = nil
	}
	return errs
}

// reader asks the read-only pool. The caller is inside reading.
func (s *Store) reader(ctx context.Context) *gorm.DB { return s.read.WithContext(ctx) }

// reading keeps the file beneath from being exchanged until done is called.
func (s *Store) reading() (done func()) {
	s.gate.RLock()
	return s.gate.RUnlock
}

// transaction runs a write as one transaction on the only writing connection.
func (s *Store) transaction(ctx context.Context, what string, do func(*gorm.DB) error) error {
	defer s.reading()()
	if s.write == nil {
		return fmt.Errorf("%s: %w", what, assessment.ErrReadOnly)
	}
	if err := s.write.WithContext(ctx).Transaction(do); err != nil {
		return fmt.Errorf("%s: %w", what, translated(err))
	}
	return nil
}
