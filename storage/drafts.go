package storage

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// SaveDraft implements assessment.Store.
func (s *Store) SaveDraft(ctx context.Context, v assessment.Visit) error {
	return s.transaction(ctx, "save draft "+string(v.ID), func(tx *gorm.DB) error {
		// Statements this short need nobody each who waits to interrupt them; the
		// transaction as a whole still ends with ctx.
		tx = tx.WithContext(context.WithoutCancel(ctx))
		var client, state string
		var revision int
		err := tx.Statement.ConnPool.QueryRowContext(tx.Statement.Context, selectDraft, string(v.ID)).Scan(&client, &state, &revision)
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

// What runs while someone types is spelled out and goes past the toolkit, which
// takes as long to find the columns as SQLite to write them. A test compares
// them with the row.
const selectDraft = "SELECT client, state, revision FROM visit WHERE id = ?"

const upsertVisit = `INSERT INTO visit (id, client, state, date, started, closed, examiner, note, next_review, catalogue, plan_decided, revision, closing, protocol)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT (id) DO UPDATE SET client = excluded.client, state = excluded.state, date = excluded.date, started = excluded.started,
		closed = excluded.closed, examiner = excluded.examiner, note = excluded.note, next_review = excluded.next_review,
		catalogue = excluded.catalogue, plan_decided = excluded.plan_decided, revision = excluded.revision, closing = excluded.closing,
		protocol = excluded.protocol`

// columns are the values of a row in the order of upsertVisit.
func (r visitRow) columns() []any {
	return []any{
		r.ID, r.Client, r.State, r.Date, r.Started, r.Closed, r.Examiner, r.Note, r.NextReview, r.Catalogue, r.PlanDecided, r.Revision, r.Closing, r.Protocol,
	}
}

const upsertDraft = `INSERT INTO draft (visit, revision, saved, body) VALUES (?, ?, ?, ?)
	ON CONFLICT (visit) DO UPDATE SET revision = excluded.revision, saved = excluded.saved, body = excluded.body`

// putDraft writes the visit as an open draft.
func putDraft(tx *gorm.DB, v assessment.Visit, at time.Time) error {
	v.State = assessment.Open
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if err := execute(tx, upsertVisit, newVisitRow(v).columns()...); err != nil {
		return err
	}
	return execute(tx, upsertDraft, string(v.ID), v.Revision, millis(at), string(body))
}

// execute runs a statement that is spelled out.
func execute(tx *gorm.DB, statement string, values ...any) error {
	_, err := tx.Statement.ConnPool.ExecContext(tx.Statement.Context, statement, values...)
	return spoken(err)
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
