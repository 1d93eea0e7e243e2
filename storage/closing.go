package storage

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"stridewell/assessment"
)

// CloseVisit implements assessment.Store.
func (s *Store) CloseVisit(ctx context.Context, c assessment.Closing) error {
	return s.transaction(ctx, "close visit "+string(c.Visit), func(tx *gorm.DB) error {
		r, err := stored(tx, c.Visit)
		if err != nil {
			return err
		}
		if r.State == assessment.Closed.String() {
			return assessment.ErrClosed
		}
		v, err := draft(tx, c.Visit)
		if err != nil {
			return err
		}
		number, err := s.chain(tx, entry{At: c.At, By: c.By, Action: "visit_closed", Client: v.Client, Visit: v.ID})
		if err != nil {
			return err
		}
		v.State, v.Closed, v.Catalogue = assessment.Closed, c.At, c.Catalogue
		row := newVisitRow(v)
		row.Closing = number
		if err := tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(&row).Error; err != nil {
			return err
		}
		if err := writeClosing(tx, v, c, number); err != nil {
			return err
		}
		return tx.Where("visit = ?", string(v.ID)).Delete(&draftRow{}).Error
	})
}

// writeClosing writes everything a closed visit says.
func writeClosing(tx *gorm.DB, v assessment.Visit, c assessment.Closing, number int64) error {
	definitions, err := defineAll(tx, c.Texts)
	if err != nil {
		return err
	}
	observations := make([]observationRow, len(v.Observations))
	for i, o := range v.Observations {
		observations[i] = newObservationRow(v.ID, o, number, definitions[o.Measure])
	}
	findings := make([]findingRow, len(c.Findings))
	for i, f := range c.Findings {
		if findings[i], err = newFindingRow(v.ID, f, number, c.Catalogue); err != nil {
			return err
		}
	}
	conditions := newConditionsRow(v, number)
	return firstError(
		createAll(tx, observations), createAll(tx, findings), createAll(tx, []conditionsRow{conditions}),
		createAll(tx, newNotDoneRows(v, number)), createAll(tx, newAnswerRows(v, number)),
		createAll(tx, newActionRows(v, number)), createAll(tx, newPlanDrillRows(v, number)),
		createAll(tx, newPrecautionRows(v, number)), createAll(tx, newRunPlanRows(v, number)),
		createAll(tx, newCueTrialRows(v, number)), createAll(tx, newCueRunRows(v, number)),
		createAll(tx, newTickedRows(v, number)),
		createAll(tx, newPartNoteRows(v, number)), createAll(tx, newBodyMarkRows(v, number)),
	)
}

// batch is how many rows one INSERT holds.
const batch = 60

// createAll writes rows in batches; none is no error.
func createAll[T any](tx *gorm.DB, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.CreateInBatches(rows, batch).Error
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// defineAll keeps definitions by digest and returns their row of each measure.
func defineAll(tx *gorm.DB, texts []assessment.Text) (map[assessment.MeasureID]*int64, error) {
	defined := make(map[assessment.MeasureID]*int64, len(texts))
	for _, t := range texts {
		r := definitionRow{Measure: string(t.Measure), Digest: t.Digest[:], Body: t.Body}
		if err := tx.Where("digest = ?", r.Digest).FirstOrCreate(&r).Error; err != nil {
			return nil, fmt.Errorf("define %s: %w", t.Measure, err)
		}
		defined[t.Measure] = &r.ID
	}
	return defined, nil
}

// ReopenVisit implements assessment.Store.
func (s *Store) ReopenVisit(ctx context.Context, id assessment.VisitID, at time.Time, by string) error {
	// Read before the write begins: the reading pool does not wait for it, and
	// there is one writer only.
	v, err := s.Visit(ctx, id)
	if err != nil {
		return err
	}
	return s.transaction(ctx, "reopen visit "+string(id), func(tx *gorm.DB) error {
		switch {
		case v.State != assessment.Closed:
			return assessment.ErrOpen
		case len(v.Amendments) > 0, assessment.DateOf(at) != assessment.DateOf(v.Closed.In(at.Location())):
			return assessment.ErrTooLate
		}
		r, err := stored(tx, id)
		if err != nil {
			return err
		}
		if _, err := s.chain(tx, entry{At: at, By: by, Action: "visit_reopened", Client: v.Client, Visit: id}); err != nil {
			return err
		}
		v.Closed, v.Catalogue, v.Findings = time.Time{}, "", nil
		v.Revision++
		if err := putDraft(tx, v, at); err != nil {
			return err
		}
		return tx.Model(&visitRow{}).Where("id = ?", string(id)).Update("closing", r.Closing).Error
	})
}

// AmendVisit implements assessment.Store.
func (s *Store) AmendVisit(ctx context.Context, a assessment.Amending) error {
	return s.transaction(ctx, "amend visit "+string(a.Visit), func(tx *gorm.DB) error {
		r, err := stored(tx, a.Visit)
		if err != nil {
			return err
		}
		if r.State != assessment.Closed.String() {
			return assessment.ErrOpen
		}
		number, err := s.chain(tx, entry{
			At: a.At, By: a.By, Action: "visit_amended", Client: assessment.ClientID(r.Client), Visit: a.Visit, Reason: a.Reason,
		})
		if err != nil {
			return err
		}
		key := a.Observation.Key
		amendment := amendmentRow{
			Log: number, Visit: string(a.Visit), Measure: string(key.Measure), Side: key.Side.String(),
			Moment: key.Moment.String(), Before: a.Amendment.Before, After: a.Amendment.After,
		}
		if err := tx.Create(&amendment).Error; err != nil {
			return err
		}
		return writeAmended(tx, a, r.Catalogue, number)
	})
}

func writeAmended(tx *gorm.DB, a assessment.Amending, catalogue string, number int64) error {
	if a.Remove {
		gone := newObservationRow(a.Visit, assessment.Observation{Key: a.Observation.Key}, number, nil)
		gone.Removed, gone.Number = true, nil
		return tx.Create(&gone).Error
	}
	defined, err := defineAll(tx, []assessment.Text{a.Text})
	if err != nil {
		return err
	}
	if err := tx.Create(new(newObservationRow(a.Visit, a.Observation, number, defined[a.Text.Measure]))).Error; err != nil {
		return err
	}
	f, err := newFindingRow(a.Visit, a.Finding, number, catalogue)
	if err != nil {
		return err
	}
	return tx.Create(&f).Error
}

// MoveVisit implements assessment.Store.
func (s *Store) MoveVisit(ctx context.Context, id assessment.VisitID, to assessment.ClientID, at time.Time, by string) error {
	return s.transaction(ctx, "move visit "+string(id), func(tx *gorm.DB) error { return s.move(tx, id, to, at, by) })
}

func (s *Store) move(tx *gorm.DB, id assessment.VisitID, to assessment.ClientID, at time.Time, by string) error {
	r, err := stored(tx, id)
	if err != nil {
		return err
	}
	var target clientRow
	if err := tx.Where("id = ?", string(to)).Take(&target).Error; err != nil {
		return err
	}
	if _, err := s.chain(tx, entry{At: at, By: by, Action: "visit_moved", Client: to, Visit: id}); err != nil {
		return err
	}
	if err := tx.Model(&visitRow{}).Where("id = ?", r.ID).Update("client", string(to)).Error; err != nil {
		return err
	}
	if r.State != assessment.Open.String() {
		return nil
	}
	v, err := draft(tx, id)
	if err != nil {
		return err
	}
	v.Client = to
	v.Revision++
	if err := putDraft(tx, v, at); err != nil {
		return err
	}
	return tx.Model(&visitRow{}).Where("id = ?", r.ID).Update("closing", r.Closing).Error
}
