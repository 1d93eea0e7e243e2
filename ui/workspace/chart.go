package workspace

import (
	"slices"

	"stridewell/assessment"
)

// SetPartNote keeps what was said about a part of the visit, as it is typed.
func (w *Workspace) SetPartNote(part, text string) {
	w.edit("note on "+part, "the notes", func(v assessment.Visit) assessment.Visit {
		v.PartNotes = slices.DeleteFunc(slices.Clone(v.PartNotes), func(n assessment.PartNote) bool { return n.Part == part })
		if text != "" {
			v.PartNotes = append(v.PartNotes, assessment.PartNote{Part: part, Text: text})
		}
		return v
	})
}

// MarkBody puts a mark on the body chart, or takes it off again.
func (w *Workspace) MarkBody(place string, side assessment.Side) {
	m := assessment.BodyMark{Place: place, Side: side}
	w.edit("", lowered(m.Words())+" on the body chart", func(v assessment.Visit) assessment.Visit {
		marks := slices.DeleteFunc(slices.Clone(v.BodyMarks), m.SameAs)
		if len(marks) == len(v.BodyMarks) {
			marks = append(marks, m)
		}
		v.BodyMarks = marks
		return v
	})
}

// DescribeMark says what a mark feels like and when it begins.
func (w *Workspace) DescribeMark(m assessment.BodyMark) {
	w.edit("", lowered(m.Words())+" on the body chart", func(v assessment.Visit) assessment.Visit {
		v.BodyMarks = slices.Clone(v.BodyMarks)
		for i, other := range v.BodyMarks {
			if m.SameAs(other) {
				v.BodyMarks[i] = m
			}
		}
		return v
	})
}
