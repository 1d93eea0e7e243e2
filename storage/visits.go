package storage

import (
	"context"
	"fmt"
	"slices"

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
	db := s.reader(ctx)
	return firstError(
		readPlaced(db, rows, at, func(r conditionsRow) string { return r.Visit }, conditionsRow.into),
		readPlaced(db.Order("place"), rows, at, func(r notDoneRow) string { return r.In.Visit }, notDoneRow.into),
		readPlaced(db.Order("place"), rows, at, func(r answerRow) string { return r.In.Visit }, answerRow.into),
		readPlaced(db.Order("place"), rows, at, func(r actionRow) string { return r.In.Visit }, actionRow.into),
		readPlaced(db.Order("place"), rows, at, func(r planDrillRow) string { return r.In.Visit }, planDrillRow.into),
		readPlaced(db.Order("place"), rows, at, func(r precautionRow) string { return r.In.Visit }, precautionRow.into),
		readPlaced(db.Order("place"), rows, at, func(r partNoteRow) string { return r.In.Visit }, partNoteRow.into),
		readPlaced(db.Order("place"), rows, at, func(r bodyMarkRow) string { return r.In.Visit }, bodyMarkRow.into),
		readPlaced(db, rows, at, func(r runPlanRow) string { return r.Visit }, runPlanRow.into),
		readPlaced(db, rows, at, func(r cueTrialRow) string { return r.Visit }, cueTrialRow.into),
		readPlaced(db.Order("place"), rows, at, func(r cueRunRow) string { return r.In.Visit }, cueRunRow.into),
		readPlaced(db.Order("place"), rows, at, func(r tickedRow) string { return r.In.Visit }, tickedRow.into),
		s.readAmendments(ctx, rows, at),
	)
}

// readPlaced reads the rows of the latest closing of each visit, in order.
func readPlaced[R any](db *gorm.DB, rows []visitRow, at map[string]*assessment.Visit, visit func(R) string, into func(R, *assessment.Visit) error) error {
	var found []R
	err := db.Where("(visit, closing) IN (SELECT id, closing FROM visit WHERE id IN ?)", visitIDs(rows)).Find(&found).Error
	if err != nil {
		return err
	}
	for _, r := range found {
		if err := into(r, at[visit(r)]); err != nil {
			return err
		}
	}
	return nil
}

func visitIDs(rows []visitRow) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids
}

// current selects the rows of the highest log entry of each key, since the
// latest closing of the visit.
const current = `(visit, measure, side, moment, log) IN (
	SELECT o.visit, o.measure, o.side, o.moment, max(o.log) FROM observation o JOIN visit v ON v.id = o.visit
	WHERE o.visit IN ? AND o.log >= v.closing GROUP BY o.visit, o.measure, o.side, o.moment)`

// readValues reads observations with the findings they were given.
func (s *Store) readValues(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	var values []observationRow
	if err := s.reader(ctx).Where(current, visitIDs(rows)).Find(&values).Error; err != nil {
		return err
	}
	found, err := s.currentFindings(ctx, rows)
	if err != nil {
		return err
	}
	verdicts := make(map[keyColumns]findingRow, len(found))
	for _, f := range found {
		verdicts[f.Of] = f
	}
	for _, r := range values {
		if r.Removed {
			continue
		}
		o, err := r.observation()
		if err != nil {
			return err
		}
		v := at[r.Of.Visit]
		v.Observations = append(v.Observations, o)
		f, graded := verdicts[r.Of]
		if !graded {
			continue
		}
		verdict, err := f.verdict()
		if err != nil {
			return err
		}
		v.Findings = append(v.Findings, assessment.Finding{Observation: o, Verdict: verdict})
	}
	for _, r := range rows {
		v := at[r.ID]
		slices.SortFunc(v.Observations, func(a, b assessment.Observation) int { return a.Compare(b.Key) })
		slices.SortFunc(v.Findings, func(a, b assessment.Finding) int { return a.Observation.Compare(b.Observation.Key) })
	}
	return nil
}

func (s *Store) currentFindings(ctx context.Context, rows []visitRow) ([]findingRow, error) {
	var found []findingRow
	err := s.reader(ctx).Where(current, visitIDs(rows)).Find(&found).Error
	return found, err
}

type amendmentWithLog struct {
	Of     amendmentRow `gorm:"embedded"`
	At     int64
	By     string
	Reason string
}

func (s *Store) readAmendments(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	var found []amendmentWithLog
	err := s.reader(ctx).Table("amendment").
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
