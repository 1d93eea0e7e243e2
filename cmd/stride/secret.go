package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"

	"stridewell/assessment/drill"
	"stridewell/storage"
)

// A place is the records that a command works on, as its flags name them.
type place struct {
	dir            *string
	passphraseFile *string
}

// recordFlags are the flags of every command that opens records. A passphrase
// is never an argument: other programs can read those.
func recordFlags(f *flag.FlagSet) place {
	return place{
		dir:            f.String("data", "", ""),
		passphraseFile: f.String("passphrase-file", "", ""),
	}
}

// secret reads the passphrase, or the printed recovery code, from its file.
func (l place) secret() (storage.Secret, error) { return secretOf(*l.passphraseFile) }

func secretOf(path string) (storage.Secret, error) {
	if path == "" {
		return storage.Secret{}, nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return storage.Secret{}, fmt.Errorf("read the passphrase file: %w", err)
	}
	line, _, _ := strings.Cut(string(b), "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return storage.Secret{}, usage("the passphrase file is empty. Its first line is the passphrase.")
	}
	if storage.IsCode(line) {
		return storage.Secret{Code: line}, nil
	}
	return storage.Secret{Passphrase: line}, nil
}

func (l place) config(p program) (storage.Config, error) {
	secret, err := l.secret()
	return storage.Config{Dir: *l.dir, Secret: secret, Log: slog.New(slog.DiscardHandler), Now: p.now}, err
}

// tables are what is graded and proposed with: the clinic's where records are
// named, the program's otherwise.
func (l place) tables(ctx context.Context, p program) (drill.Tables, error) {
	if *l.dir == "" {
		return drill.StandardTables(), nil
	}
	s, err := l.reading(ctx, p)
	if err != nil {
		return drill.Tables{}, err
	}
	defer s.Close()
	return drill.TablesOf(ctx, s)
}

// reading opens records that are there, also while the app has them open.
func (l place) reading(ctx context.Context, p program) (*storage.Store, error) {
	c, err := l.config(p)
	if err != nil {
		return nil, err
	}
	c.ReadOnly = true
	return l.open(ctx, c)
}

// writing opens records that are there: a wrong folder makes none.
func (l place) writing(ctx context.Context, p program) (*storage.Store, error) {
	c, err := l.config(p)
	if err != nil {
		return nil, err
	}
	return l.open(ctx, c)
}

// beginning makes records in a folder that has none.
func (l place) beginning(ctx context.Context, p program) (*storage.Store, error) {
	c, err := l.config(p)
	if err != nil {
		return nil, err
	}
	return storage.Open(ctx, c)
}

// untouched reports whether a folder is not there or empty, so that records may
// begin in it.
func untouched(dir string) bool {
	entries, err := os.ReadDir(dir)
	return errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0
}

func (l place) open(ctx context.Context, c storage.Config) (*storage.Store, error) {
	if !storage.Holds(c.Dir) {
		return nil, fmt.Errorf("open records: %w", fs.ErrNotExist)
	}
	return storage.Open(ctx, c)
}
