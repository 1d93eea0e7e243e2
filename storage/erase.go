package storage

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// An erasure is the permit under which rows may be deleted, and afterwards the
// stone that says it was done. It holds an id and no name.
type erasureRow struct {
	ID     int64 `gorm:"primaryKey"`
	At     int64
	Client string
	Ground string
	Open   bool
}

func (erasureRow) TableName() string { return "erasure" }

// visitTables are the tables whose rows belong to a visit, children first. A
// test compares them with the schema.
var visitTables = []string{
	"finding", "observation", "amendment", "conditions", "not_done", "red_flag_answer", "red_flag_action",
	"plan_drill", "precaution", "run_plan", "cue_trial", "cue_run", "ticked", "part_note", "body_mark", "attachment", "draft",
}

// clientTables are those whose rows belong to a client. Entries of the log
// stay: they hold no clinical text.
var clientTables = []string{"attachment", "visit", "consent"}

// erase deletes clients with everything of them, under a permit.
func (s *Store) erase(tx *gorm.DB, ids []string, ground string) error {
	permit := erasureRow{At: millis(s.now()), Ground: ground, Open: true}
	if len(ids) == 1 {
		permit.Client = ids[0]
	}
	if err := tx.Create(&permit).Error; err != nil {
		return err
	}
	visits := tx.Model(&visitRow{}).Select("id").Where("client IN ?", ids)
	for _, table := range visitTables {
		if err := tx.Exec("DELETE FROM "+table+" WHERE visit IN (?)", visits).Error; err != nil {
			return err
		}
	}
	if err := tx.Exec("DELETE FROM reason WHERE log IN (SELECT id FROM log WHERE client IN ?)", ids).Error; err != nil {
		return err
	}
	for _, table := range clientTables {
		if err := tx.Exec("DELETE FROM "+table+" WHERE client IN ?", ids).Error; err != nil {
			return err
		}
	}
	if err := tx.Exec("DELETE FROM client WHERE id IN ?", ids).Error; err != nil {
		return err
	}
	return tx.Model(&permit).Update("open", false).Error
}

// RemovePractice implements assessment.Store.
func (s *Store) RemovePractice(ctx context.Context) error {
	return s.transaction(ctx, "remove practice clients", func(tx *gorm.DB) error {
		var ids []string
		if err := tx.Model(&clientRow{}).Where("practice").Pluck("id", &ids).Error; err != nil {
			return err
		}
		if err := s.erase(tx, ids, "practice"); err != nil {
			return err
		}
		_, err := s.chain(tx, entry{At: s.now(), Action: "practice_removed"})
		return err
	})
}

// EraseClient deletes a client with everything recorded, so that nothing of it
// can be read in the file afterwards, and notes the id beside the records: a
// restored backup is cleared of it too. ground is a word: request, retention.
func (s *Store) EraseClient(ctx context.Context, id assessment.ClientID, ground string) error {
	err := s.transaction(ctx, "erase client "+string(id), func(tx *gorm.DB) error {
		var known int64
		if err := tx.Model(&clientRow{}).Where("id = ?", string(id)).Count(&known).Error; err != nil {
			return err
		}
		if known == 0 {
			return assessment.ErrNotFound
		}
		if err := s.noteErasure(id); err != nil {
			return err
		}
		if err := s.erase(tx, []string{string(id)}, ground); err != nil {
			return err
		}
		_, err := s.chain(tx, entry{At: s.now(), Action: "client_erased", Client: id})
		return err
	})
	if err != nil {
		return err
	}
	return errors.Join(s.settle(ctx), forgetOlder(s.dir))
}

// settle moves the write-ahead log into the database and empties it: deleted
// rows are overwritten in the one and still stand in the other.
func (s *Store) settle(ctx context.Context) error {
	defer s.reading()()
	var busy, log, moved int
	row := s.write.WithContext(ctx).Raw("PRAGMA wal_checkpoint(TRUNCATE)").Row()
	if err := row.Scan(&busy, &log, &moved); err != nil {
		return fmt.Errorf("empty write-ahead log: %w", err)
	}
	if busy != 0 {
		return errors.New("empty write-ahead log: something is still reading")
	}
	return nil
}

// erasedName is the list of erased clients beside the database: ids only.
const erasedName = "erased.json"

func readErased(dir string) ([]string, error) {
	b, err := os.ReadFile(filepath.Join(dir, erasedName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var ids []string
	if err := json.Unmarshal(b, &ids); err != nil {
		return nil, fmt.Errorf("read erased clients: %w", errors.Join(assessment.ErrDamaged, err))
	}
	return ids, nil
}

func (s *Store) noteErasure(id assessment.ClientID) error {
	ids, err := readErased(s.dir)
	if err != nil || slices.Contains(ids, string(id)) {
		return err
	}
	return writeBeside(filepath.Join(s.dir, erasedName), func(w io.Writer) error {
		return json.NewEncoder(w).Encode(append(ids, string(id)))
	})
}

// eraseAgain clears records that came from a backup of clients that were erased
// since.
func (s *Store) eraseAgain(ctx context.Context) error {
	ids, err := readErased(s.dir)
	if err != nil || len(ids) == 0 {
		return err
	}
	var back []string
	if err := s.read.WithContext(ctx).Model(&clientRow{}).Where("id IN ?", ids).Pluck("id", &back).Error; err != nil {
		return err
	}
	for _, id := range back {
		if err := s.EraseClient(ctx, assessment.ClientID(id), "restored"); err != nil {
			return err
		}
	}
	return nil
}
