package workspace

import (
	"testing"

	"stridewell/assessment"
)

// TestOverrideGrade gives a grade, takes it back by undo, and loses it with the
// value it was given for.
func TestOverrideGrade(t *testing.T) {
	w, _ := visiting(t)
	verdict := func() assessment.Verdict {
		f, _ := w.Desk.Value().Summary.Finding(toeTouch)
		return f.Verdict
	}
	if p := w.OverrideGrade(toeTouch, assessment.Mild, "stiff"); !p.Refused {
		t.Error("a value that was not taken is graded")
	}
	w.Record(toeTouch, "-12")
	if p := w.OverrideGrade(toeTouch, assessment.Mild, " "); !p.Refused {
		t.Error("a grade is given without a reason")
	}
	if p := w.OverrideGrade(toeTouch, assessment.Mild, "she bends her knees"); p.Some() {
		t.Fatal(p.Text)
	}
	if v := verdict(); v.Grade != assessment.Mild || v.Given.Computed != assessment.Typical {
		t.Errorf("%+v", v)
	}
	w.Undo()
	if v := verdict(); v.Grade != assessment.Typical || v.Given != nil {
		t.Errorf("undone: %+v", v)
	}
	w.Redo()
	w.DropOverride(toeTouch)
	if v := verdict(); v.Given != nil {
		t.Errorf("dropped: %+v", v)
	}
	w.Undo()
	w.Record(toeTouch, "-9")
	if v := verdict(); v.Given != nil || v.Grade != assessment.Typical {
		t.Errorf("another value: %+v", v)
	}
}
