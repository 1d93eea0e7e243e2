package record

import (
	"testing"

	"stridewell/assessment"
)

func TestOneNoteOfManyValuesIsToldOnce(t *testing.T) {
	value := func(id, name, note string) assessment.Shown {
		return assessment.Shown{
			Measure: assessment.Measure{ID: assessment.MeasureID(id), Name: name},
			Finding: assessment.Finding{Observation: assessment.Observation{Note: note}},
		}
	}
	many := []assessment.Shown{
		value("a", "Contact time", "Pressure mat"),
		value("b", "Flight time", "Pressure mat"),
		value("c", "Toe touch", "warm day"),
		value("d", "Cadence", "Pressure mat"),
		value("e", "Duty factor", "Pressure mat"),
	}
	notes := notedTogether(many)
	if len(notes) != 2 {
		t.Fatalf("%d notes, want 2: %+v", len(notes), notes)
	}
	if got, want := notes[0].label(), "4 values"; got != want {
		t.Errorf("the label of the note on four values is %q, want %q", got, want)
	}
	if got, want := notes[1].label(), "Toe touch"; got != want {
		t.Errorf("the label of the note on one value is %q, want %q", got, want)
	}
}
