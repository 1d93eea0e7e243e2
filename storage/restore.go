package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"stridewell/assessment"
	"stridewell/storage/archive"
	"stridewell/storage/keyslot"
)

// A Restoring says which backup is put in the place of which records.
type Restoring struct {
	Config        // of the folder, with the secret of the backup
	Backup string // path
}

// Restore puts a backup in the place of the records in a folder. The present
// files are kept aside in a folder within it, whose path is returned; it is
// empty where there were none. The backup is opened and checked first: one that
// does not open changes nothing. Clients that were erased since are erased
// again. A crash leaves the records of before, or what Open brings to its end.
func Restore(ctx context.Context, r Restoring) (aside string, err error) {
	aside, err = restore(ctx, r)
	if err != nil {
		return "", fmt.Errorf("restore records: %w", err)
	}
	r.ReadOnly = false
	s, err := Open(ctx, r.Config)
	if err != nil {
		return aside, fmt.Errorf("restore records: %w", err)
	}
	return aside, s.Close()
}

func restore(ctx context.Context, r Restoring) (aside string, err error) {
	if err := os.MkdirAll(r.Dir, 0o700); err != nil {
		return "", err
	}
	if err := checkPlace(r.Dir); err != nil {
		return "", err
	}
	lock, err := lockFolder(r.Dir)
	if err != nil {
		return "", heldBy(r.Dir, err)
	}
	defer func() { err = errors.Join(err, lock.release()) }()
	if err := finishRestore(r.Dir, r.step); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp(r.Dir, partialPrefix+"*")
	if err != nil {
		return "", err
	}
	if _, err := unpackBackup(ctx, r.Config, r.Backup, dir); err != nil {
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	r.step.at("unpacked")
	e := swap{From: filepath.Base(dir), Aside: free(r.Dir, "before-restore-"+r.Now().UTC().Format(backupStamp))}
	if err := e.note(r.Dir); err != nil {
		return "", errors.Join(err, os.RemoveAll(dir))
	}
	r.step.at("decided")
	if err := finishRestore(r.Dir, r.step); err != nil {
		return "", err
	}
	return anything(filepath.Join(r.Dir, e.Aside)), nil
}

// anything is the path of a folder that holds something; one that does not is
// removed.
func anything(dir string) string {
	if os.Remove(dir) == nil {
		return ""
	}
	return dir
}

// unpackBackup opens a backup in a folder of its own with the secret of the
// configuration, and checks it.
func unpackBackup(ctx context.Context, c Config, path, dir string) (Census, error) {
	found, keys, err := unpackWith(ctx, c.Log, path, dir, func(f *keyslot.File) (*openKeys, error) { return unseal(f, c.Secret) })
	keys.forget()
	return found, err
}

// unpackWith opens a backup in a folder of its own and checks it. open opens its
// key, which is returned: nil for plain records.
func unpackWith(ctx context.Context, log *slog.Logger, path, dir string, open func(*keyslot.File) (*openKeys, error)) (Census, *openKeys, error) {
	database := filepath.Join(dir, plainName)
	_, sealed, err := archive.Unpack(path, database)
	switch {
	case errors.Is(err, archive.ErrForeign):
		return Census{}, nil, fmt.Errorf("%w: %w", assessment.ErrForeign, err)
	case errors.Is(err, archive.ErrDamaged):
		return Census{}, nil, fmt.Errorf("%w: %w", assessment.ErrBadBackup, err)
	case err != nil:
		return Census{}, nil, err
	}
	if sealed == nil {
		found, err := inspectCopy(ctx, database, nil, log)
		return found, nil, err
	}
	if err := writeBeside(filepath.Join(dir, keysName), func(w io.Writer) error { _, err := w.Write(sealed); return err }); err != nil {
		return Census{}, nil, err
	}
	f, err := readKeys(dir)
	if err != nil {
		return Census{}, nil, err
	}
	keys, err := open(f)
	if err != nil {
		return Census{}, nil, err
	}
	named := filepath.Join(dir, keys.file.Name)
	err = os.Rename(database, named)
	var found Census
	if err == nil {
		found, err = inspectCopy(ctx, named, keys.words(), log)
	}
	if err != nil {
		keys.forget()
		return found, nil, err
	}
	return found, keys, nil
}

// inspectCopy checks an unpacked backup, after bringing one of an older schema
// up to date. A newer one is refused before anything makes way for it.
func inspectCopy(ctx context.Context, path string, words []string, log *slog.Logger) (Census, error) {
	var p pools
	_, err := p.dial(readerDSN(path, words...), log, 1)
	if err == nil {
		err = upToDate(ctx, p.handle[0])
	}
	err = recognised(errors.Join(err, p.close()), len(words) > 0)
	if errors.Is(err, assessment.ErrOlder) {
		err = updateCopy(ctx, path, words, log)
	}
	if err != nil {
		return Census{}, err
	}
	return inspectFile(ctx, path, words, log)
}

// updateCopy brings a copy up to date. It is not kept as it was: the backup is.
func updateCopy(ctx context.Context, path string, words []string, log *slog.Logger) error {
	scripts, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	var p pools
	_, err = p.dial(copierDSN(path, words...), log, 1)
	if err == nil {
		kept := func(context.Context, *sql.Conn, int) error { return nil }
		err = upgrade{scripts, kept, nil}.apply(ctx, p.handle[0])
	}
	if err = errors.Join(err, p.close()); err != nil {
		return fmt.Errorf("bring the backup up to date: %w", spoken(err))
	}
	return syncFile(path)
}

// free is a name that nothing in a folder has: what an earlier restore kept
// aside is never written over.
func free(dir, name string) string {
	candidate := name
	for i := 2; ; i++ {
		if _, err := os.Lstat(filepath.Join(dir, candidate)); errors.Is(err, fs.ErrNotExist) {
			return candidate
		}
		candidate = fmt.Sprintf("%s-%d", name, i)
	}
}

// A swap of the records for those of a backup that was decided on. It lies
// in a file of the folder from before the first file is moved until after the
// last, so that it is brought to its end whatever happens in between.
type swap struct {
	From  string `json:"from"`  // folder of the checked backup, within the clinic's
	Aside string `json:"aside"` // folder that the records of before go to
	Away  bool   `json:"away"`  // they are all there
}

const swapName = "restoring.json"

func (e swap) note(dir string) error {
	if err := syncFolder(dir); err != nil { // what is named lasts before its name does
		return err
	}
	return writeBeside(filepath.Join(dir, swapName), func(w io.Writer) error { return json.NewEncoder(w).Encode(e) })
}

// halfway reads the swap that is under way in a folder, if one is.
func halfway(dir string) (e swap, underWay bool, err error) {
	b, err := os.ReadFile(filepath.Join(dir, swapName))
	if errors.Is(err, fs.ErrNotExist) {
		return e, false, nil
	}
	if err != nil {
		return e, false, err
	}
	if err := json.Unmarshal(b, &e); err != nil {
		return e, false, fmt.Errorf("%w: %s: %w", assessment.ErrDamaged, swapName, err)
	}
	for _, name := range []string{e.From, e.Aside} {
		if name != filepath.Base(name) || name == "." || name == ".." {
			return e, false, fmt.Errorf("%w: %s names a folder elsewhere", assessment.ErrDamaged, swapName)
		}
	}
	return e, true, nil
}

// finishRestore brings a swap to its end: the records of before go aside,
// then those of the backup come in. Each half can be begun again.
func finishRestore(dir string, step step) error {
	e, underWay, err := halfway(dir)
	if err != nil || !underWay {
		return err
	}
	if !e.Away {
		if err := moveRecords(dir, filepath.Join(dir, e.Aside), step); err != nil {
			return err
		}
		e.Away = true
		if err := e.note(dir); err != nil {
			return err
		}
		step.at("away")
	}
	from := filepath.Join(dir, e.From)
	if err := moveIn(from, dir, step); err != nil {
		return err
	}
	if err := os.Remove(filepath.Join(dir, swapName)); err != nil {
		return err
	}
	step.at("in")
	return errors.Join(os.RemoveAll(from), syncFolder(dir))
}

// moveRecords keeps the database and its key in another folder.
func moveRecords(from, to string, step step) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o700); err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() || e.Name() != keysName && !leftover(e.Name(), "") {
			continue
		}
		if err := os.Rename(filepath.Join(from, e.Name()), filepath.Join(to, e.Name())); err != nil {
			return err
		}
		step.at("moved " + e.Name())
	}
	return syncFolder(to)
}

// moveIn moves a checked database with its key; what SQLite put beside it while
// it was checked stays.
func moveIn(from, to string, step step) error {
	entries, err := os.ReadDir(from)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		if e.Name() != keysName && !strings.HasSuffix(e.Name(), ".db") {
			continue
		}
		if err := os.Rename(filepath.Join(from, e.Name()), filepath.Join(to, e.Name())); err != nil {
			return err
		}
		step.at("brought " + e.Name())
	}
	return syncFolder(to)
}
