package assessment

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// An Override is a grade that the clinician gives a value of an open visit in
// place of the computed one. It belongs to the value it was given for: another
// value takes it away.
type Override struct {
	Key
	Grade  Grade     `json:"grade"`
	Reason string    `json:"reason"`
	By     string    `json:"by"`
	At     time.Time `json:"at"`
}

// A Given says that the grade of a verdict was given by a clinician, and what
// was computed.
type Given struct {
	Computed Grade     `json:"computed"`
	Reason   string    `json:"reason"`
	By       string    `json:"by"`
	At       time.Time `json:"at"`
}

// GivenGrades lists the grades a clinician may give, mildest first.
func GivenGrades() []Grade { return []Grade{Typical, Borderline, Mild, Moderate, Marked} }

// Check says in a sentence what is wrong with an override, or nothing.
func (o Override) Check() string {
	switch {
	case !slices.Contains(GivenGrades(), o.Grade):
		return "Choose a grade, from in range to marked."
	case strings.TrimSpace(o.Reason) == "":
		return "A grade of your own needs a reason. Type why: it stands beside the computed one."
	default:
		return ""
	}
}

// Override finds the grade that was given to a value.
func (v Visit) Override(k Key) (Override, bool) {
	i := slices.IndexFunc(v.Overrides, func(o Override) bool { return o.Key == k })
	if i < 0 {
		return Override{}, false
	}
	return v.Overrides[i], true
}

// WithoutOverride returns the visit with the computed grade of a value. The
// receiver is not changed.
func (v Visit) WithoutOverride(k Key) Visit {
	v.Overrides = slices.DeleteFunc(slices.Clone(v.Overrides), func(o Override) bool { return o.Key == k })
	return v
}

// WithOverride returns the visit with a grade given to a value. The receiver is
// not changed.
func (v Visit) WithOverride(o Override) Visit {
	v = v.WithoutOverride(o.Key)
	v.Overrides = append(v.Overrides, o)
	slices.SortFunc(v.Overrides, func(a, b Override) int { return a.Compare(b.Key) })
	return v
}

// OverridesOf are the grades that were given at closing, as an open visit holds
// them.
func OverridesOf(findings []Finding) []Override {
	var all []Override
	for _, f := range findings {
		if g := f.Verdict.Given; g != nil {
			all = append(all, Override{f.Observation.Key, f.Verdict.Grade, g.Reason, g.By, g.At})
		}
	}
	return all
}

// overridden is a verdict with the grade that the clinician gave, and the
// computed one beside it.
func (v Visit) overridden(verdict Verdict, k Key) Verdict {
	o, given := v.Override(k)
	if !given || o.Check() != "" {
		return verdict
	}
	verdict.Given = &Given{verdict.Grade, o.Reason, o.By, o.At}
	verdict.Grade = o.Grade
	return verdict
}

// GivenMark stands after a grade that a clinician gave.
const GivenMark = "†"

// GradeWords is the grade as it is shown, marked where the clinician gave it.
func (v Verdict) GradeWords() string {
	if v.Given == nil {
		return v.Grade.Label()
	}
	return v.Grade.Label() + " " + GivenMark
}

// GivenWords says who gave the grade, what was computed, and why; nothing where
// it was not given.
func (v Verdict) GivenWords() string {
	if v.Given == nil {
		return ""
	}
	return fmt.Sprintf("Grade given by %s in place of “%s”: %s", v.Given.by(), v.Given.Computed.Label(), strings.TrimSuffix(strings.TrimSpace(v.Given.Reason), "."))
}

func (g Given) by() string {
	if g.By == "" {
		return "the clinician"
	}
	return g.By
}
