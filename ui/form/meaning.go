package form

import (
	"fmt"
	"image"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Meaning explains the value under a key: how it is taken, what it is compared
// with and on what that rests, how much is a real change, and what the number
// cannot say. drawn gives the picture of a drill, nil while it is not drawn.
func Meaning(w *workspace.Workspace, k assessment.Key, drawn func(drill.Drill) image.Image) widget.MeaningValues {
	m, ok := w.Catalogue().Measure(k.Measure)
	d := w.Desk.Value()
	if !ok || !d.HasVisit() {
		return widget.MeaningValues{}
	}
	t := told{w: w, d: d, m: m, k: k, how: w.How(k), subject: d.Visit().Subject(d.History.Client)}
	t.verdict = m.Applies(t.how, t.subject)
	if f, ok := d.Summary.Finding(k); ok {
		t.finding, t.verdict = &f, f.Verdict
	}
	v := widget.MeaningValues{Title: m.Name, Sub: t.sub(), Caption: m.Positive}
	v.Parts = append(v.Parts, widget.MeaningPart{Heading: "How to measure", Bullets: t.howTo()})
	v.Parts = append(v.Parts, widget.MeaningPart{Heading: "What the number can say", Facts: t.facts(), Text: m.Says})
	if t.finding != nil {
		v.Parts = append(v.Parts, widget.MeaningPart{Heading: "For the record", Text: t.technically()})
	}
	v.Parts = append(v.Parts, widget.MeaningPart{Heading: "What it cannot say", Text: m.CannotSay})
	if drills := w.Drills().LeadsTo(m.ID); len(drills) > 0 {
		v.Parts = append(v.Parts, proposals(drills, drawn))
	}
	if t.verdict.Note != "" {
		v.Parts = append(v.Parts, widget.MeaningPart{Heading: "Who was measured", Text: t.verdict.Note})
	}
	if sources := t.sources(); len(sources) > 0 {
		v.Parts = append(v.Parts, widget.MeaningPart{Heading: "Sources", Sources: sources})
	}
	return v
}

// told is what there is to tell about one value.
type told struct {
	w       *workspace.Workspace
	d       *workspace.Desk
	m       assessment.Measure
	k       assessment.Key
	how     assessment.Observation
	subject assessment.Subject
	verdict assessment.Verdict
	finding *assessment.Shown // nil while there is no value
}

// sub is the value in words with the way it was taken.
func (t told) sub() string {
	var words []string
	if t.k.Side != assessment.NoSide {
		words = append(words, capital(t.k.Side.String()))
	}
	if t.finding != nil {
		words = append(words, t.m.FormatWithUnit(t.finding.Observation))
	}
	if t.k.Moment == assessment.Late {
		words = append(words, "late in the run")
	}
	how := []string{strings.Join(words, " ")}
	how = append(how, t.m.DefinitionLabel(t.how.Definition))
	if t.how.Method != assessment.NoMethod {
		how = append(how, t.how.Method.Label())
	}
	return strings.Join(slices.DeleteFunc(how, func(s string) bool { return s == "" }), " · ")
}

func (t told) howTo() []string {
	steps := slices.Clone(t.m.HowTo)
	for _, d := range t.m.Definitions {
		if d.Code == t.how.Definition {
			steps = append(steps, capital(d.Label)+": "+d.Words)
		}
	}
	return steps
}

// pictured and named are how many drills the panel shows and how many more it
// names.
const (
	pictured = 2
	named    = 2
)

// proposals are what is proposed when the value lies outside its range.
func proposals(drills []drill.Drill, drawn func(drill.Drill) image.Image) widget.MeaningPart {
	part := widget.MeaningPart{Heading: "Drills it may lead to"}
	for i, d := range drills {
		switch {
		case i < pictured:
			part.Pictures = append(part.Pictures, widget.MeaningPicture{Picture: drawn(d), Name: d.Name})
		case i < pictured+named:
			part.Bullets = append(part.Bullets, d.Name)
		default:
			part.Bullets = append(part.Bullets, fmt.Sprintf("and %d more", len(drills)-i))
			return part
		}
	}
	return part
}

func (t told) facts() []widget.Fact {
	facts := []widget.Fact{{Name: "Reference", Text: t.reference()}}
	if t.verdict.SEM > 0 {
		facts = append(facts, widget.Fact{Name: "Error", Text: "± " + t.m.WithUnit(rounded(t.verdict.SEM, t.m))})
	}
	facts = append(facts, widget.Fact{Name: "Real change", Text: t.real()})
	if left, ok := t.left(); ok && left.ApartWords() != "" {
		facts = append(facts, widget.Fact{Name: "Left v right", Text: left.ApartWords()})
	}
	return facts
}

// left is the finding of the left side, on which the comparison hangs.
func (t told) left() (assessment.Shown, bool) {
	k := t.k
	if k.Side != assessment.NoSide {
		k.Side = assessment.Left
	}
	return t.d.Summary.Finding(k)
}

// technically is the finding as it stands in the record. The comparison of the
// sides hangs on the left value and is said of both.
func (t told) technically() string {
	said := t.finding.Technically(t.w.Catalogue().Named)
	if t.k.Side != assessment.Right {
		return said
	}
	if f, ok := t.left(); ok && f.SidesWords() != "" {
		said += " " + f.SidesWords() + "."
	}
	return said
}

func (t told) reference() string {
	words := t.m.RangeWords(t.verdict)
	if words == "" {
		if t.verdict.Broken != "" {
			return "not graded, " + t.verdict.Broken
		}
		return t.verdict.Silence.Label()
	}
	return words + ", " + t.verdict.Basis.Label()
}

// real is how much a value must differ to be called a change.
func (t told) real() string {
	words, basis := t.m.DetectableWords(t.how, t.subject)
	if words == "" {
		return "error not known: shown, not judged"
	}
	return words + ", " + basis.Label()
}

// sources are the works behind the reference and the text, each once.
func (t told) sources() []string {
	_, _, change := t.m.Detectable(t.how, t.subject)
	var lines []string
	var seen []assessment.SourceID
	for _, id := range slices.Concat(t.verdict.Sources, change, t.m.Sources) {
		source, ok := t.w.Catalogue().Source(id)
		if ok && !slices.Contains(seen, id) {
			seen, lines = append(seen, id), append(lines, source.Citation)
		}
	}
	return lines
}

// rounded is an error with one decimal more than the measure has: it is a size,
// not a value.
func rounded(v float64, m assessment.Measure) float64 {
	scale := 10.0
	for range m.Decimals {
		scale *= 10
	}
	return float64(int64(v*scale+0.5)) / scale
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
