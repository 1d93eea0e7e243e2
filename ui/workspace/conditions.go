package workspace

import (
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A Condition is one field of the conditions of a visit.
type Condition uint8

// The conditions, in the order of the form.
const (
	Speed Condition = iota
	SurfaceUsed
	Incline
	Shoes
	WarmUp
	PainNow
	Camera
	FrameRate
)

// A conditionField is everything the form knows of a condition. Number and
// Text are nil where they do not apply.
type conditionField struct {
	Condition Condition
	Name      string
	Unit      string
	Limits    assessment.Range // in the unit shown
	Scale     float64          // shown = stored × Scale
	Decimals  int
	number    func(*assessment.Conditions) **float64
	text      func(*assessment.Conditions) *string
	speed     *SpeedUnit // of the speed only: how it is typed
}

func (w *Workspace) conditionFields() []conditionField {
	unit := w.Look.Value().Speed
	return []conditionField{
		{
			Condition: Speed, Name: "Speed", Unit: unit.Label(), speed: &unit,
			number: func(c *assessment.Conditions) **float64 { return &c.Speed },
		},
		{Condition: SurfaceUsed, Name: "Surface"},
		{
			Condition: Incline, Name: "Incline", Unit: "%", Scale: 1, Decimals: 1, Limits: assessment.InclineLimits,
			number: func(c *assessment.Conditions) **float64 { return &c.Incline },
		},
		{Condition: Shoes, Name: "Shoes", text: func(c *assessment.Conditions) *string { return &c.Shoes }},
		{Condition: WarmUp, Name: "Warm-up", text: func(c *assessment.Conditions) *string { return &c.WarmUp }},
		{
			Condition: PainNow, Name: "Pain during the run, 0 to 10", Unit: "/10", Scale: 1, Limits: assessment.PainLimits,
			number: func(c *assessment.Conditions) **float64 { return &c.PainNow },
		},
		{Condition: Camera, Name: "Camera: side, distance, height", text: func(c *assessment.Conditions) *string { return &c.Camera }},
		{
			Condition: FrameRate, Name: "Frame rate", Unit: "fps", Scale: 1, Limits: assessment.FrameRateLimits,
			number: func(c *assessment.Conditions) **float64 { return &c.FrameRate },
		},
	}
}

// A ConditionLine is a condition as the form shows it.
type ConditionLine struct {
	Condition Condition
	Name      string
	Unit      string // empty for words and choices
	Numeric   bool
	Text      string // as recorded
	Earlier   string // at the previous visit
	Problem   assessment.Problem
}

// Conditions lists the conditions of the visit looked at.
func (w *Workspace) Conditions() []ConditionLine {
	d := w.Desk.Value()
	var lines []ConditionLine
	for _, f := range w.conditionFields() {
		l := ConditionLine{Condition: f.Condition, Name: f.Name, Unit: f.Unit, Numeric: f.number != nil}
		l.Text = f.show(d.Visit().Conditions)
		if d.Summary.Previous != nil {
			l.Earlier = f.show(d.Summary.Previous.Conditions)
		}
		for _, u := range d.Visit().Unfinished {
			if u.Key == f.key() {
				l.Text = u.Text
				_, l.Problem = f.read(u.Text)
			}
		}
		lines = append(lines, l)
	}
	return lines
}

// key marks unfinished text of a condition; no measure has such an id.
func (f conditionField) key() assessment.Key {
	return assessment.Key{Measure: assessment.MeasureID(fmt.Sprintf("conditions-%d", f.Condition))}
}

func (f conditionField) show(c assessment.Conditions) string {
	switch {
	case f.text != nil:
		return *f.text(&c)
	case f.number == nil:
		if c.Surface == assessment.NoSurface {
			return ""
		}
		return c.Surface.Label()
	case *f.number(&c) == nil:
		return ""
	case f.speed != nil:
		return f.speed.show(**f.number(&c))
	default:
		return assessment.FormatNumber(**f.number(&c)*f.Scale, f.Decimals)
	}
}

// read turns typed text into the stored number.
func (f conditionField) read(text string) (float64, assessment.Problem) {
	if f.speed != nil {
		return f.speed.readSpeed(text)
	}
	v, ok := assessment.ParseNumber(text)
	switch {
	case !ok:
		return 0, assessment.Problem{Refused: true, Text: "“" + text + "” is not a number. Type digits, for example 10.5."}
	case !f.Limits.Holds(v):
		return 0, assessment.Problem{Refused: true, Text: fmt.Sprintf("%s cannot be %s %s: it lies between %s and %s.", f.Name,
			text, f.Unit, assessment.FormatNumber(f.Limits.Min, f.Decimals), assessment.FormatNumber(f.Limits.Max, f.Decimals))}
	default:
		return v / f.Scale, assessment.Problem{}
	}
}

// SetCondition takes the text typed for a condition. What cannot be read is
// kept as it is.
func (w *Workspace) SetCondition(c Condition, text string) assessment.Problem {
	f := w.conditionFields()[c]
	var problem assessment.Problem
	var number *float64
	if f.number != nil && text != "" {
		v, p := f.read(text)
		problem = p
		if !p.Refused {
			number = &v
		}
	}
	w.edit(f.Name, w.conditionName(f, text), func(v assessment.Visit) assessment.Visit {
		v.Unfinished = slices.DeleteFunc(slices.Clone(v.Unfinished), func(u assessment.Unfinished) bool { return u.Key == f.key() })
		switch {
		case f.text != nil:
			*f.text(&v.Conditions) = text
		case f.number != nil:
			*f.number(&v.Conditions) = number
			if problem.Refused {
				v.Unfinished = append(v.Unfinished, assessment.Unfinished{Key: f.key(), Text: text})
			}
		}
		return v
	})
	return problem
}

// conditionName names the change of a condition as that of a value: what, from
// what, to what.
func (w *Workspace) conditionName(f conditionField, text string) string {
	earlier := w.Desk.Value().Visit()
	if last := w.edits.last(); last != nil && last.Subject == f.Name {
		earlier = last.before
	}
	what, _, _ := strings.Cut(f.Name, ",")
	what, _, _ = strings.Cut(what, ":")
	return fmt.Sprintf("%s %s → %s", lowered(what), f.withUnit(f.show(earlier.Conditions)), f.withUnit(text))
}

// withUnit writes a value of the condition for people.
func (f conditionField) withUnit(text string) string {
	switch _, number := assessment.ParseNumber(text); {
	case text == "":
		return "–"
	case !number || f.Unit == "":
		return text
	case strings.HasPrefix(f.Unit, "/"):
		return text + f.Unit
	default:
		return text + " " + f.Unit
	}
}

// SetSurface chooses the surface.
func (w *Workspace) SetSurface(s assessment.Surface) {
	w.edit("", "surface", func(v assessment.Visit) assessment.Visit { v.Conditions.Surface = s; return v })
}

// SameConditions takes the set-up of the previous visit: everything but the
// pain, which is today's.
func (w *Workspace) SameConditions() {
	previous := w.Desk.Value().Summary.Previous
	if previous == nil {
		w.remark("There is no earlier visit.", "Type today's set-up.")
		return
	}
	w.edit("", "set-up as last time", func(v assessment.Visit) assessment.Visit {
		pain := v.Conditions.PainNow
		v.Conditions = previous.Conditions
		v.Conditions.PainNow = pain
		return v
	})
}
