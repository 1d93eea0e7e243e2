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
	s.step.at("copied")
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
	s.step.at("kept")
	return Backup{Path: path, Made: parts.Made, Census: c, Opened: true}, errors.Join(thin(folder), sweep(filepath.Join(globbed(folder), partialPrefix+"*"), 0, s.now()))
}

const (
	backupPrefix = "stridewell-"
	verifyPrefix = "stridewell-check-" // of a folder where a backup is opened
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

// sweep removes what a crash has left in a folder a day ago or longer: halves of
// backups, and those that were being checked. A younger one may be another
// program's that is at work.
func sweep(pattern string, kind os.FileMode, now time.Time) error {
	halves, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	for _, path := range halves {
		info, err := os.Lstat(path)
		if err == nil && info.Mode().Type() == kind && now.Sub(info.ModTime()) > 24*time.Hour {
			err = os.RemoveAll(path)
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
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
	if b.Census, err = s.checkBackup(ctx, b.Path, Secret{}); err != nil {
		return b, fmt.Errorf("rehearse backup: %w", err)
	}
	b.Opened = true
	return b, nil
}

// VerifyBackup opens a backup in a place of its own within the system's
// temporary folder and checks it whole. Only the secret of the configuration
// is used.
func VerifyBackup(ctx context.Context, c Config, path string) (found Census, err error) {
	if err := sweep(filepath.Join(globbed(os.TempDir()), verifyPrefix+"*"), os.ModeDir, c.Now()); err != nil {
		c.Log.Warn("an earlier check left a copy behind", "error", err)
	}
	dir, err := os.MkdirTemp("", verifyPrefix+"*")
	if err != nil {
		return found, fmt.Errorf("verify backup: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	found, err = unpackBackup(ctx, c, path, dir)
	if err != nil {
		return found, fmt.Errorf("verify backup: %w", err)
	}
	return found, nil
}
