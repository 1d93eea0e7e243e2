package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"stridewell/assessment"
)

// SaveDraft implements assessment.Store.
func (s *Store) SaveDraft(ctx context.Context, v assessment.Visit) error {
	return s.transaction(ctx, "save draft "+string(v.ID), func(tx *gorm.DB) error {
		var client, state string
		var revision int
		err := tx.Raw("SELECT client, state, revision FROM visit WHERE id = ?", string(v.ID)).Row().Scan(&client, &state, &revision)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			if _, err := s.chain(tx, entry{At: s.now(), By: v.Examiner, Action: "visit_started", Client: v.Client, Visit: v.ID}); err != nil {
				return err
			}
		case err != nil:
			return spoken(err)
		case state == assessment.Closed.String():
			return assessment.ErrClosed
		case revision >= v.Revision:
			return assessment.ErrStale
		default:
			v.Client = assessment.ClientID(client) // a visit is moved by MoveVisit only
		}
		return putDraft(tx, v, s.now())
	})
}

// upsertDraft is spelled out: it runs while someone types.
const upsertDraft = `INSERT INTO draft (visit, revision, saved, body) VALUES (?, ?, ?, ?)
	ON CONFLICT (visit) DO UPDATE SET revision = excluded.revision, saved = excluded.saved, body = excluded.body`

// putDraft writes the visit as an open draft.
func putDraft(tx *gorm.DB, v assessment.Visit, at time.Time) error {
	v.State = assessment.Open
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if err := tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(new(newVisitRow(v))).Error; err != nil {
		return err
	}
	return tx.Exec(upsertDraft, string(v.ID), v.Revision, millis(at), string(body)).Error
}

// DiscardDraft implements assessment.Store.
func (s *Store) DiscardDraft(ctx context.Context, id assessment.VisitID) error {
	return s.transaction(ctx, "discard draft "+string(id), func(tx *gorm.DB) error {
		r, err := stored(tx, id)
		if err != nil {
			return err
		}
		if r.State == assessment.Closed.String() {
			return assessment.ErrClosed
		}
		if r.Closing != 0 {
			return fmt.Errorf("it was closed before: %w", assessment.ErrClosed)
		}
		if _, err := s.chain(tx, entry{At: s.now(), Action: "draft_discarded", Client: assessment.ClientID(r.Client), Visit: id}); err != nil {
			return err
		}
		if err := tx.Where("visit = ?", string(id)).Delete(&draftRow{}).Error; err != nil {
			return err
		}
		if err := leaveFiles(tx, r); err != nil {
			return err
		}
		return tx.Where("id = ?", string(id)).Delete(&visitRow{}).Error
	})
}

// stored reads the row of a visit within a write.
func stored(tx *gorm.DB, id assessment.VisitID) (visitRow, error) {
	var r visitRow
	err := tx.Where("id = ?", string(id)).Take(&r).Error
	return r, err
}

// draft reads the draft of an open visit within a write.
func draft(tx *gorm.DB, id assessment.VisitID) (assessment.Visit, error) {
	var r draftRow
	if err := tx.Where("visit = ?", string(id)).Take(&r).Error; err != nil {
		return assessment.Visit{}, err
	}
	return r.visit()
}
