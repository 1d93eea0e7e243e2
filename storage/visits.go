package storage

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// Visits implements assessment.Store.
func (s *Store) Visits(ctx context.Context, id assessment.ClientID) ([]assessment.Visit, error) {
	defer s.reading()()
	var rows []visitRow
	if err := s.reader(ctx).Where("client = ?", string(id)).Order("started, id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("visits of client %s: %w", id, err)
	}
	visits, err := s.complete(ctx, rows)
	if err != nil {
		return nil, fmt.Errorf("visits of client %s: %w", id, err)
	}
	return visits, nil
}

// Visit implements assessment.Store.
func (s *Store) Visit(ctx context.Context, id assessment.VisitID) (assessment.Visit, error) {
	defer s.reading()()
	r, err := stored(s.reader(ctx), id)
	if err != nil {
		return assessment.Visit{}, fmt.Errorf("visit %s: %w", id, translated(err))
	}
	visits, err := s.complete(ctx, []visitRow{r})
	if err != nil {
		return assessment.Visit{}, fmt.Errorf("visit %s: %w", id, err)
	}
	return visits[0], nil
}

// complete reads everything that belongs to some visits, a query a table.
func (s *Store) complete(ctx context.Context, rows []visitRow) ([]assessment.Visit, error) {
	visits := make([]assessment.Visit, len(rows))
	at := make(map[string]*assessment.Visit, len(rows))
	var open, closed []visitRow
	for i, r := range rows {
		v, err := r.visit()
		if err != nil {
			return nil, err
		}
		visits[i] = v
		at[r.ID] = &visits[i]
		if v.State == assessment.Open {
			open = append(open, r)
		} else {
			closed = append(closed, r)
		}
	}
	if err := s.readDrafts(ctx, open, at); err != nil {
		return nil, err
	}
	return visits, s.readClosed(ctx, closed, at)
}

func (s *Store) readDrafts(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	if len(rows) == 0 {
		return nil
	}
	var drafts []draftRow
	if err := s.reader(ctx).Where("visit IN ?", visitIDs(rows)).Find(&drafts).Error; err != nil {
		return err
	}
	for _, d := range drafts {
		v, err := d.visit()
		if err != nil {
			return err
		}
		*at[d.Visit] = v
	}
	return nil
}

func (s *Store) readClosed(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	if len(rows) == 0 {
		return nil
	}
	if err := s.readValues(ctx, rows, at); err != nil {
		return err
	}
	return s.readDetails(ctx, rows, at)
}

func visitIDs(rows []visitRow) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids
}

type amendmentWithLog struct {
	Of     amendmentRow `gorm:"embedded"`
	At     int64
	By     string
	Reason string
}

func readAmendments(db *gorm.DB, rows []visitRow, at map[string]*assessment.Visit) error {
	var found []amendmentWithLog
	err := db.Table("amendment").
		Select(`amendment.*, log.at, log."by", coalesce(reason.body, '') AS reason`).
		Joins("JOIN log ON log.id = amendment.log").Joins("LEFT JOIN reason ON reason.log = amendment.log").
		Where("amendment.visit IN ?", visitIDs(rows)).Order("amendment.log").Find(&found).Error
	if err != nil {
		return err
	}
	for _, r := range found {
		key, err := readKey(r.Of.Measure, r.Of.Side, r.Of.Moment)
		if err != nil {
			return err
		}
		v := at[r.Of.Visit]
		v.Amendments = append(v.Amendments, assessment.Amendment{
			At: moment(r.At), By: r.By, Reason: r.Reason, Key: key, Before: r.Of.Before, After: r.Of.After,
		})
	}
	return nil
}
