package storage

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/storage/archive"
	"stridewell/storage/keyslot"
)

// A Backup is one kept copy of the records.
type Backup struct {
	Path   string
	Made   time.Time
	Census Census
	Opened bool // it was opened and checked, not only listed
}

// Backup writes the records into a folder as one file: a copy that is opened
// and counted before it gets its name. Older backups are thinned out: the last
// of each of seven days, four weeks and twelve months stays.
func (s *Store) Backup(ctx context.Context, folder string) (Backup, error) {
	defer s.reading()()
	b, err := s.backup(ctx, folder)
	if err != nil {
		return Backup{}, fmt.Errorf("back up records: %w", err)
	}
	return b, nil
}

func (s *Store) backup(ctx context.Context, folder string) (b Backup, err error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return b, err
	}
	copied := filepath.Join(s.dir, partialPrefix+"backup.db")
	defer func() { err = errors.Join(err, removeIfThere(copied)) }()
	if err := s.copyTo(ctx, copied, s.keys.words()); err != nil {
		return b, err
	}
	s.step("copied")
	c, err := inspectFile(ctx, copied, s.keys.words(), s.log)
	if err != nil {
		return b, err
	}
	parts := archive.Parts{Made: s.now(), Database: copied, Content: c}
	if s.keys != nil {
		if parts.Keys, err = s.keys.file.Encode(); err != nil {
			return b, err
		}
	}
	path := filepath.Join(folder, backupName(parts.Made))
	if err := writeBeside(path, func(w io.Writer) error { return archive.Write(w, parts) }); err != nil {
		return b, err
	}
	s.step("kept")
	return Backup{Path: path, Made: parts.Made, Census: c, Opened: true}, thin(folder)
}

const (
	backupPrefix = "stridewell-"
	backupStamp  = "20060102-150405"
)

func backupName(at time.Time) string {
	return backupPrefix + at.UTC().Format(backupStamp) + archive.Extension
}

// writeBeside writes a file that is whole or absent.
func writeBeside(path string, write func(io.Writer) error) (err error) {
	t, err := os.CreateTemp(filepath.Dir(path), partialPrefix+"*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeIfThere(t.Name()))
		}
	}()
	err = write(t)
	if err == nil {
		err = t.Sync()
	}
	if err = errors.Join(err, t.Close()); err != nil {
		return err
	}
	if err = os.Rename(t.Name(), path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// Backups lists the backups of a folder, the newest first. Other files are not
// looked at; a backup that cannot be read is left out.
func Backups(folder string) ([]Backup, error) {
	paths, err := filepath.Glob(filepath.Join(globbed(folder), backupPrefix+"*"+archive.Extension))
	if err != nil {
		return nil, fmt.Errorf("list backups: %w", err)
	}
	var found []Backup
	for _, path := range paths {
		m, err := archive.Read(path)
		if err != nil {
			continue
		}
		b := Backup{Path: path, Made: m.Made}
		if err := json.Unmarshal(m.Content, &b.Census); err != nil {
			continue
		}
		found = append(found, b)
	}
	slices.SortFunc(found, func(a, b Backup) int { return cmp.Or(b.Made.Compare(a.Made), strings.Compare(b.Path, a.Path)) })
	return found, nil
}

// globbed escapes a folder's name for a pattern.
func globbed(folder string) string {
	return strings.NewReplacer("[", "[[]", "*", "[*]", "?", "[?]").Replace(folder)
}

// How many days, weeks and months keep their last backup.
const (
	keptDays   = 7
	keptWeeks  = 4
	keptMonths = 12
)

// thin removes the backups that no rule keeps.
func thin(folder string) error {
	all, err := Backups(folder)
	if err != nil {
		return err
	}
	keep := keptBackups(all)
	var errs error
	for _, b := range all {
		if !keep[b.Path] {
			errs = errors.Join(errs, os.Remove(b.Path))
		}
	}
	return errs
}

// keptBackups goes from the newest back: the last of a day, a week or a month
// that has none yet stays, until each rule is full.
func keptBackups(newestFirst []Backup) map[string]bool {
	rules := []struct {
		period func(time.Time) string
		most   int
	}{
		{func(t time.Time) string { return t.Format(time.DateOnly) }, keptDays},
		{func(t time.Time) string { year, week := t.ISOWeek(); return fmt.Sprint(year, week) }, keptWeeks},
		{func(t time.Time) string { return t.Format("2006-01") }, keptMonths},
	}
	keep := map[string]bool{}
	for _, r := range rules {
		seen := map[string]bool{}
		for _, b := range newestFirst {
			period := r.period(b.Made)
			if !seen[period] && len(seen) < r.most {
				seen[period] = true
				keep[b.Path] = true
			}
		}
	}
	return keep
}

// Rehearse opens the newest backup of a folder in a place of its own, checks
// every page and link of it, and counts. A folder without one is
// assessment.ErrNotFound.
func (s *Store) Rehearse(ctx context.Context, folder string) (Backup, error) {
	defer s.reading()()
	all, err := Backups(folder)
	if err == nil && len(all) == 0 {
		err = assessment.ErrNotFound
	}
	if err != nil {
		return Backup{}, fmt.Errorf("rehearse backup: %w", err)
	}
	b := all[0]
	if b.Census, err = s.rehearse(ctx, b.Path); err != nil {
		return b, fmt.Errorf("rehearse backup: %w", err)
	}
	b.Opened = true
	return b, nil
}

func (s *Store) rehearse(ctx context.Context, path string) (c Census, err error) {
	dir, err := os.MkdirTemp(s.dir, partialPrefix+"*")
	if err != nil {
		return c, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	database := filepath.Join(dir, plainName)
	_, keys, err := archive.Unpack(path, database)
	if err != nil {
		return c, err
	}
	if keys == nil {
		return inspectFile(ctx, database, nil, s.log)
	}
	f, err := keyslot.Decode(keys)
	if err != nil {
		return c, err
	}
	if s.keys == nil || f.Store != s.keys.file.Store {
		return c, fmt.Errorf("it was made under an earlier key: %w", assessment.ErrSealed)
	}
	return inspectFile(ctx, database, s.keys.words(), s.log)
}

// VerifyBackup opens a backup in a place of its own within the system's
// temporary folder and checks it whole. Only the secret of the configuration
// is used.
func VerifyBackup(ctx context.Context, c Config, path string) (found Census, err error) {
	dir, err := os.MkdirTemp("", partialPrefix+"*")
	if err != nil {
		return found, fmt.Errorf("verify backup: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	found, _, err = unpackBackup(ctx, c, path, dir)
	if err != nil {
		return found, fmt.Errorf("verify backup: %w", err)
	}
	return found, nil
}

// A Restoring says which backup is put in the place of which records.
type Restoring struct {
	Config        // of the folder, with the secret of the backup
	Backup string // path
}

// Restore puts a backup in the place of the records in a folder. The present
// files are kept aside in a folder within it, whose path is returned. The
// backup is opened and checked first: one that does not open changes nothing.
func Restore(ctx context.Context, r Restoring) (aside string, err error) {
	aside, err = restore(ctx, r)
	if err != nil {
		return "", fmt.Errorf("restore records: %w", err)
	}
	return aside, nil
}

func restore(ctx context.Context, r Restoring) (aside string, err error) {
	if err := os.MkdirAll(r.Dir, 0o700); err != nil {
		return "", err
	}
	lock, err := lockFolder(r.Dir)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, lock.release()) }()
	dir, err := os.MkdirTemp(r.Dir, partialPrefix+"*")
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	_, name, err := unpackBackup(ctx, r.Config, r.Backup, dir)
	if err != nil {
		return "", err
	}
	aside = filepath.Join(r.Dir, "before-restore-"+r.Now().UTC().Format(backupStamp))
	if err := moveRecords(r.Dir, aside); err != nil {
		return "", err
	}
	for _, n := range []string{name, keysName} { // the key file last: with it the records are there
		if err := os.Rename(filepath.Join(dir, n), filepath.Join(r.Dir, n)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
	}
	return aside, syncFolder(r.Dir)
}

// unpackBackup opens a backup in a folder of its own, checks it, and returns
// the name of its database.
func unpackBackup(ctx context.Context, c Config, path, dir string) (found Census, name string, err error) {
	database := filepath.Join(dir, plainName)
	_, keys, err := archive.Unpack(path, database)
	switch {
	case errors.Is(err, archive.ErrForeign):
		return found, "", fmt.Errorf("%w: %w", assessment.ErrForeign, err)
	case errors.Is(err, archive.ErrDamaged):
		return found, "", fmt.Errorf("%w: %w", assessment.ErrDamaged, err)
	case err != nil:
		return found, "", err
	}
	if keys == nil {
		found, err = inspectFile(ctx, database, nil, c.Log)
		return found, plainName, err
	}
	if err := os.WriteFile(filepath.Join(dir, keysName), keys, 0o600); err != nil {
		return found, "", err
	}
	open, err := unlock(dir, c.Secret)
	if err != nil {
		return found, "", err
	}
	defer open.forget()
	name = open.file.Name
	if err := os.Rename(database, filepath.Join(dir, name)); err != nil {
		return found, "", err
	}
	found, err = inspectFile(ctx, filepath.Join(dir, name), open.words(), c.Log)
	return found, name, err
}

// moveRecords keeps the database and its key in another folder.
func moveRecords(from, to string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err := os.Mkdir(to, 0o700); err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() || e.Name() != keysName && !leftover(e.Name(), "") {
			continue
		}
		if err := os.Rename(filepath.Join(from, e.Name()), filepath.Join(to, e.Name())); err != nil {
			return err
		}
	}
	return syncFolder(to)
}
