package storage

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// MergeClient implements assessment.Store.
func (s *Store) MergeClient(ctx context.Context, from, into assessment.ClientID, at time.Time, by string) ([]assessment.VisitID, error) {
	var moved []assessment.VisitID
	err := s.transaction(ctx, "merge client "+string(from), func(tx *gorm.DB) error {
		if from == into {
			return assessment.ErrNotFound
		}
		var ids []string
		if err := tx.Model(&visitRow{}).Where("client = ?", string(from)).Order("started, id").Pluck("id", &ids).Error; err != nil {
			return err
		}
		for _, id := range ids {
			if err := s.move(tx, assessment.VisitID(id), into, at, by); err != nil {
				return err
			}
			moved = append(moved, assessment.VisitID(id))
		}
		if err := changeNote(tx, from, into, assessment.JoinNotes); err != nil {
			return err
		}
		if err := mergeFiles(tx, from, into); err != nil {
			return err
		}
		return s.bin(tx, from, at, by, new(millis(at)), "client_binned")
	})
	if err != nil {
		return nil, err
	}
	return moved, nil
}

// UnmergeClient implements assessment.Store.
func (s *Store) UnmergeClient(ctx context.Context, from, into assessment.ClientID, visits []assessment.VisitID, at time.Time, by string) error {
	return s.transaction(ctx, "unmerge client "+string(from), func(tx *gorm.DB) error {
		for _, id := range visits {
			r, err := stored(tx, id)
			if err != nil {
				return fmt.Errorf("visit %s: %w", id, err)
			}
			if r.Client != string(into) {
				return fmt.Errorf("visit %s is with another client: %w", id, assessment.ErrNotFound)
			}
			if err := s.move(tx, id, from, at, by); err != nil {
				return err
			}
		}
		if err := changeNote(tx, from, into, assessment.PartNotes); err != nil {
			return err
		}
		if err := partFiles(tx, from, into); err != nil {
			return err
		}
		return s.bin(tx, from, at, by, nil, "client_restored")
	})
}

// changeNote makes the note of a client of its own and that of a duplicate.
func changeNote(tx *gorm.DB, from, into assessment.ClientID, of func(own, brought string) string) error {
	var target, source clientRow
	for id, row := range map[assessment.ClientID]*clientRow{into: &target, from: &source} {
		if err := tx.Where("id = ?", string(id)).Take(row).Error; err != nil {
			return err
		}
	}
	return tx.Model(&target).Update("note", of(target.Note, source.Note)).Error
}

// bin puts a client into the bin, or takes it out again.
func (s *Store) bin(tx *gorm.DB, id assessment.ClientID, at time.Time, by string, binned *int64, action string) error {
	r := tx.Model(&clientRow{}).Where("id = ?", string(id)).Update("binned", binned)
	switch {
	case r.Error != nil:
		return r.Error
	case r.RowsAffected == 0:
		return assessment.ErrNotFound
	}
	_, err := s.chain(tx, entry{At: at, By: by, Action: action, Client: id})
	return err
}

// emptyBin erases the clients that have lain in the bin for long enough.
func (s *Store) emptyBin(ctx context.Context) error {
	var ids []string
	before := s.now().AddDate(0, 0, -assessment.BinDays)
	if err := s.read.WithContext(ctx).Model(&clientRow{}).Where("binned < ?", millis(before)).Pluck("id", &ids).Error; err != nil {
		return err
	}
	for _, id := range ids {
		if err := s.EraseClient(ctx, assessment.ClientID(id), "bin"); err != nil {
			return err
		}
	}
	return s.emptyFileBin(ctx, before)
}
