package storage

import (
	"context"
	"strings"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// A detail is a table with something that a closed visit may say besides its
// values.
type detail struct {
	from string // the table, joined to the visits
	read func(db *gorm.DB, rows []visitRow, at map[string]*assessment.Visit) error
}

// byClosing joins a table whose rows belong to one closing of a visit.
const byClosing = " USING (visit, closing)"

// details lists them. Rows of a list are read in its order.
func details() []detail {
	return []detail{
		detailOf(func(r conditionsRow) string { return r.Visit }, conditionsRow.into),
		detailOf(func(r runPlanRow) string { return r.Visit }, runPlanRow.into),
		detailOf(func(r cueTrialRow) string { return r.Visit }, cueTrialRow.into),
		listOf(func(r notDoneRow) string { return r.In.Visit }, notDoneRow.into),
		listOf(func(r answerRow) string { return r.In.Visit }, answerRow.into),
		listOf(func(r actionRow) string { return r.In.Visit }, actionRow.into),
		listOf(func(r planDrillRow) string { return r.In.Visit }, planDrillRow.into),
		listOf(func(r precautionRow) string { return r.In.Visit }, precautionRow.into),
		listOf(func(r partNoteRow) string { return r.In.Visit }, partNoteRow.into),
		listOf(func(r bodyMarkRow) string { return r.In.Visit }, bodyMarkRow.into),
		listOf(func(r cueRunRow) string { return r.In.Visit }, cueRunRow.into),
		listOf(func(r tickedRow) string { return r.In.Visit }, tickedRow.into),
		{"amendment USING (visit)", readAmendments},
	}
}

func detailOf[R interface{ TableName() string }](visit func(R) string, into func(R, *assessment.Visit) error) detail {
	var r R
	return detail{r.TableName() + byClosing, func(db *gorm.DB, rows []visitRow, at map[string]*assessment.Visit) error {
		return readPlaced(db, rows, at, visit, into)
	}}
}

func listOf[R interface{ TableName() string }](visit func(R) string, into func(R, *assessment.Visit) error) detail {
	var r R
	return detail{r.TableName() + byClosing, func(db *gorm.DB, rows []visitRow, at map[string]*assessment.Visit) error {
		return readPlaced(db.Order("visit, place"), rows, at, visit, into)
	}}
}

// readDetails reads the tables that hold something of the visits: one question
// finds out which those are, for most visits use few.
func (s *Store) readDetails(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	db, all := s.reader(ctx), details()
	used := make([]bool, len(all))
	into := make([]any, len(all))
	ask := make([]string, len(all))
	for i, d := range all {
		into[i] = &used[i]
		ask[i] = "EXISTS (SELECT 1 FROM latest CROSS JOIN " + d.from + ")"
	}
	question := "WITH latest AS MATERIALIZED (SELECT id AS visit, closing FROM visit WHERE id IN ?) SELECT " + strings.Join(ask, ", ")
	if err := db.Raw(question, visitIDs(rows)).Row().Scan(into...); err != nil {
		return spoken(err)
	}
	for i, d := range all {
		if !used[i] {
			continue
		}
		if err := d.read(db, rows, at); err != nil {
			return err
		}
	}
	return nil
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
