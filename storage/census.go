package storage

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// A Census is what records hold, counted: enough to tell two copies apart.
type Census struct {
	Schema       int       `json:"schema"`
	Clients      int       `json:"clients"`
	Visits       int       `json:"visits"`
	Observations int       `json:"observations"`
	Attachments  int       `json:"attachments"`
	Entries      int       `json:"entries"` // of the log
	Last         time.Time `json:"last"`    // of the last entry
	Head         string    `json:"head"`    // hash of the last entry, hexadecimal
}

// Verify checks the records whole: every page, every reference, the chain of
// the log, every reason that is still there; and counts them. It names the
// first thing that is wrong.
func (s *Store) Verify(ctx context.Context) (Census, error) {
	defer s.reading()()
	c, err := inspect(s.reader(ctx))
	if err != nil {
		return c, fmt.Errorf("verify records: %w", err)
	}
	return c, nil
}

// inspectFile opens a database to look at it and closes it again.
func inspectFile(ctx context.Context, path string, words []string, log *slog.Logger) (Census, error) {
	var p pools
	db, err := p.dial(readerDSN(path, words...), log, 1)
	if err != nil {
		return Census{}, errors.Join(err, p.close())
	}
	c, err := inspect(db.WithContext(ctx))
	return c, errors.Join(err, p.close())
}

func inspect(db *gorm.DB) (Census, error) {
	for _, check := range []func(*gorm.DB) error{checkPages, checkReferences, checkChain, checkReasons, checkFiles} {
		if err := check(db); err != nil {
			return Census{}, fmt.Errorf("%w: %w", assessment.ErrDamaged, err)
		}
	}
	return count(db)
}

func checkPages(db *gorm.DB) error {
	var verdict string
	if err := db.Raw("PRAGMA integrity_check(1)").Scan(&verdict).Error; err != nil {
		return err
	}
	if verdict != "ok" {
		return errors.New(verdict)
	}
	return nil
}

func checkReferences(db *gorm.DB) error {
	var orphans []struct {
		Table  string
		Parent string
	}
	if err := db.Raw("PRAGMA foreign_key_check").Scan(&orphans).Error; err != nil {
		return err
	}
	if len(orphans) > 0 {
		return fmt.Errorf("a row of %s belongs to a row of %s that is not there", orphans[0].Table, orphans[0].Parent)
	}
	return nil
}

// checkChain follows the log and names the first entry that does not fit: one
// that was changed, added, or taken out by something else than this program.
func checkChain(db *gorm.DB) error {
	var rows []logRow
	if err := db.Order("id").Find(&rows).Error; err != nil {
		return err
	}
	before := make([]byte, sha256.Size)
	for i, r := range rows {
		if r.ID != int64(i+1) || string(r.Prev) != string(before) || string(r.Hash) != string(r.sum()) {
			return fmt.Errorf("entry %d of the log does not follow the one before", i+1)
		}
		before = r.Hash
	}
	return nil
}

// checkReasons compares each reason with its digest in the chain. One that was
// erased is not there, and that is right.
func checkReasons(db *gorm.DB) error {
	var rows []reasonRow
	if err := db.Order("log").Find(&rows).Error; err != nil {
		return err
	}
	for _, r := range rows {
		var e logRow
		if err := db.Where("id = ?", r.Log).Take(&e).Error; err != nil {
			return fmt.Errorf("reason of entry %d: %w", r.Log, err)
		}
		if string(e.Digest) != string(r.digest()) {
			return fmt.Errorf("the reason of entry %d of the log was changed", r.Log)
		}
	}
	return nil
}

// checkFiles compares the bytes of each attachment with its digest, one in
// memory at a time.
func checkFiles(db *gorm.DB) error {
	rows, err := db.Raw("SELECT CAST(id AS TEXT), digest, bytes FROM attachment WHERE bytes IS NOT NULL").Rows()
	if err != nil {
		return err
	}
	for rows.Next() && err == nil {
		var id string
		var digest, content []byte
		if err = rows.Scan(&id, &digest, &content); err != nil {
			break
		}
		if sum := sha256.Sum256(content); string(sum[:]) != string(digest) {
			err = fmt.Errorf("attachment %s is not as it was added", id)
		}
	}
	return errors.Join(err, rows.Err(), rows.Close())
}

func count(db *gorm.DB) (Census, error) {
	var c Census
	var last logRow
	err := db.Order("id DESC").Take(&last).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		err = nil
	}
	if err != nil {
		return c, err
	}
	c.Last, c.Head, c.Entries = moment(last.At), hex.EncodeToString(last.Hash), int(last.ID)
	for query, into := range map[string]*int{
		"PRAGMA user_version":              &c.Schema,
		"SELECT count(*) FROM client":      &c.Clients,
		"SELECT count(*) FROM visit":       &c.Visits,
		"SELECT count(*) FROM observation": &c.Observations,
		"SELECT count(*) FROM attachment":  &c.Attachments,
	} {
		if err := db.Raw(query).Scan(into).Error; err != nil {
			return c, err
		}
	}
	return c, nil
}
