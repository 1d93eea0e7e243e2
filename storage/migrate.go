package storage

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"stridewell/assessment"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks a file as ours: "STRW".
const applicationID = 0x53545257

// An upgrade brings a file up to the newest of some numbered scripts.
type upgrade struct {
	scripts fs.FS
	keep    keeper // copies the file of an older schema first
	step    step
}

// migrate brings the file up to the newest numbered script.
func (s *Store) migrate(ctx context.Context, db *sql.DB) error {
	scripts, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	return upgrade{scripts, keepBeside(s.path(), s.keys.words()), s.step}.apply(ctx, db)
}

// checkVersion refuses a file that this program does not know.
func checkVersion(ctx context.Context, db *sql.DB) error {
	c, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }() // it goes back to the pool
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	_, err = version(ctx, c, len(names))
	return err
}

// upToDate refuses a file that is not of the newest schema.
func upToDate(ctx context.Context, db *sql.DB) error {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	c, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	done, err := version(ctx, c, len(names))
	err = errors.Join(err, c.Close())
	switch {
	case err != nil:
		return err
	case done < len(names):
		return fmt.Errorf("schema %d of %d: %w", done, len(names), assessment.ErrOlder)
	}
	return nil
}

// A keeper copies a file of an older schema before the first script runs.
type keeper func(ctx context.Context, c *sql.Conn, schema int) error

// keepBeside copies the records to a file beside them, enciphered if they are.
func keepBeside(path string, words []string) keeper {
	return func(ctx context.Context, c *sql.Conn, schema int) error {
		copied := filepath.Join(filepath.Dir(path), fmt.Sprintf("before-schema-%d.db", schema+1))
		if err := removeIfThere(copied); err != nil {
			return err
		}
		if err := ownersOnly(copied); err != nil {
			return err
		}
		if _, err := c.ExecContext(ctx, "VACUUM INTO ?", dsn(copied, words...)); err != nil {
			return err
		}
		return syncFile(copied)
	}
}

// forgetOlder removes what keepBeside has kept: after the records are
// enciphered or a client is erased, it would hold what they no longer show.
func forgetOlder(dir string) error {
	kept, err := filepath.Glob(filepath.Join(globbed(dir), "before-schema-[0-9]*.db"))
	for _, path := range kept {
		err = errors.Join(err, removeIfThere(path))
	}
	return err
}

// apply runs the scripts that a file has not seen, in the order of their names,
// each in a transaction of its own. A newer or foreign file is refused and left
// as it is.
func (u upgrade) apply(ctx context.Context, db *sql.DB) error {
	names, err := fs.Glob(u.scripts, "*.sql")
	if err != nil {
		return err
	}
	c, err := db.Conn(ctx) // pragmas and transaction must share one connection
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }() // it goes back to the pool
	done, err := version(ctx, c, len(names))
	if err != nil {
		return err
	}
	if done > 0 && done < len(names) {
		if err := u.keep(ctx, c, done); err != nil {
			return fmt.Errorf("keep the records as they were: %w", err)
		}
		u.step.at("kept")
	}
	// Off while a script rebuilds a table, and void inside a transaction.
	if _, err := c.ExecContext(ctx, "PRAGMA foreign_keys=OFF"); err != nil {
		return err
	}
	for i, name := range names[done:] {
		script, err := fs.ReadFile(u.scripts, name)
		if err != nil {
			return err
		}
		if err := runScript(ctx, c, string(script), done+i+1); err != nil {
			return fmt.Errorf("migrate %s: %w", name, err)
		}
		u.step.at("ran " + name)
	}
	_, err = c.ExecContext(ctx, "PRAGMA foreign_keys=ON")
	return err
}

// version reads how many scripts a file has seen. It refuses a foreign file,
// and one that has seen more than are known.
func version(ctx context.Context, c *sql.Conn, known int) (int, error) {
	var id, done, tables int
	for query, into := range map[string]*int{
		"PRAGMA application_id":              &id,
		"PRAGMA user_version":                &done,
		"SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := c.QueryRowContext(ctx, query).Scan(into); err != nil {
			return 0, err
		}
	}
	if tables > 0 && id != applicationID {
		return 0, assessment.ErrForeign
	}
	if done > known {
		return 0, fmt.Errorf("schema %d, known are %d: %w", done, known, assessment.ErrNewer)
	}
	return done, nil
}

func runScript(ctx context.Context, c *sql.Conn, script string, number int) (err error) {
	if _, err := c.ExecContext(ctx, "BEGIN EXCLUSIVE"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_, undo := c.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			err = fmt.Errorf("%w (rolled back: %v)", err, undo == nil)
		}
	}()
	if _, err := c.ExecContext(ctx, script); err != nil {
		return err
	}
	orphans, err := c.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	found := orphans.Next()
	if err := orphans.Close(); err != nil {
		return err
	}
	if found {
		return fmt.Errorf("rows would lose the row they belong to")
	}
	_, err = c.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version=%d; PRAGMA application_id=%d; COMMIT", number, applicationID))
	return err
}

// Schema is the SQL that makes the newest schema in an empty file.
func Schema() (string, error) {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return "", err
	}
	var all strings.Builder
	for _, name := range names {
		script, err := migrations.ReadFile(name)
		if err != nil {
			return "", err
		}
		all.Write(script)
	}
	return all.String(), nil
}
