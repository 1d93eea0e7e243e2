package storage

import (
	"errors"

	"stridewell/assessment"
)

type partNoteRow struct {
	In   placed `gorm:"embedded"`
	Part string
	Text string
}

func (partNoteRow) TableName() string { return "part_note" }

func newPartNoteRows(v assessment.Visit, closing int64) []partNoteRow {
	rows := make([]partNoteRow, len(v.PartNotes))
	for i, n := range v.PartNotes {
		rows[i] = partNoteRow{placed{string(v.ID), closing, i}, n.Part, n.Text}
	}
	return rows
}

func (r partNoteRow) into(v *assessment.Visit) error {
	v.PartNotes = append(v.PartNotes, assessment.PartNote{Part: r.Part, Text: r.Text})
	return nil
}

type bodyMarkRow struct {
	In    placed `gorm:"embedded"`
	At    string
	Side  string
	Kind  string
	Onset string
}

func (bodyMarkRow) TableName() string { return "body_mark" }

func newBodyMarkRows(v assessment.Visit, closing int64) []bodyMarkRow {
	rows := make([]bodyMarkRow, len(v.BodyMarks))
	for i, m := range v.BodyMarks {
		rows[i] = bodyMarkRow{placed{string(v.ID), closing, i}, m.Place, m.Side.String(), m.Kind.String(), m.Onset.String()}
	}
	return rows
}

func (r bodyMarkRow) into(v *assessment.Visit) error {
	m := assessment.BodyMark{Place: r.At}
	err := errors.Join(m.Side.UnmarshalText([]byte(r.Side)), m.Kind.UnmarshalText([]byte(r.Kind)), m.Onset.UnmarshalText([]byte(r.Onset)))
	v.BodyMarks = append(v.BodyMarks, m)
	return err
}
