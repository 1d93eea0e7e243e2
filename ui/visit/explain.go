package visit

import (
	"fmt"
	"image"
	"reflect"
	"slices"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/ui/form"
	"stridewell/ui/widget"
)

// explain shows a meaning and goes on showing it as the desk changes.
func (s *Screen) explain(meaning func() widget.MeaningValues) {
	s.meaning = meaning
	v := meaning()
	if reflect.DeepEqual(v, s.told) {
		return
	}
	other := v.Title != s.told.Title
	s.told = v
	s.panel.Set(v)
	s.right.Relayout()
	if other {
		s.right.SetOffset(0)
	}
}

// focusKey is called when the field of a value gains the focus.
func (s *Screen) focusKey(k assessment.Key) {
	s.key = k
	s.explain(func() widget.MeaningValues { return s.meaningOf(k) })
}

func (s *Screen) focusConditions() {
	s.key = assessment.Key{}
	s.explain(s.conditionsMeaning)
}

func (s *Screen) focusFlag(q assessment.FlagQuestion) {
	s.key = assessment.Key{}
	s.explain(func() widget.MeaningValues { return form.LevelMeaning(q) })
}

// meaningOf explains a value, with the picture of its convention if it has one.
func (s *Screen) meaningOf(k assessment.Key) widget.MeaningValues {
	again := func() { s.explain(s.meaning) }
	v := form.Meaning(s.w, k, func(d drill.Drill) image.Image { return s.drills.Of(d, s.zoom()*drillZoom, again) })
	m, known := s.w.Catalogue().Measure(k.Measure)
	if !known || !figure.HasConvention(m) {
		return v
	}
	v.Drawn = true
	v.Picture = s.drawn.Of(m, s.w.How(k).Definition, k.Side, s.zoom(), again)
	return v
}

// drillZoom makes the picture of a drill as large as the panel shows it.
const drillZoom = .47

// zoom is how many pixels a point of a picture has in this window.
func (s *Screen) zoom() float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.column); c != nil {
		return c.Scale()
	}
	return 1
}

func (s *Screen) conditionsMeaning() widget.MeaningValues {
	return widget.MeaningValues{Title: "Conditions of the run", Sub: "Running values depend on them", Parts: []widget.MeaningPart{
		{Heading: "Why they are recorded", Bullets: []string{
			"Cadence is compared with what is usual at the speed.",
			"A change between two visits is judged only when speed, surface, incline and shoes were alike.",
			"Camera place and frame rate decide how exact an angle or a time can be.",
		}},
		{Heading: "What they cannot say", Text: "Whether an outdoor run looks the same: a treadmill changes foot strike and contact time."},
	}}
}

// sectionMeaning says of the section with the focus what is still open in it,
// and what asks for a look.
func (s *Screen) sectionMeaning() widget.MeaningValues {
	sec := s.sections[s.at]
	p := sec.progress()
	v := widget.MeaningValues{Title: sec.heading().Title}
	if p.of > 0 {
		v.Sub = fmt.Sprintf("%d of %d done", p.done, p.of)
	}
	var open, asking []string
	for _, k := range sec.keys {
		m, _ := s.w.Catalogue().Measure(k.Measure)
		switch {
		case s.w.Desk.Value().Problem(m, k).Some():
			asking = append(asking, s.named(m, k))
		case !s.settled[k] && !slices.Contains(open, m.Name):
			open = append(open, m.Name)
		}
	}
	for _, part := range []widget.MeaningPart{{Heading: "Asks for a look", Bullets: asking}, {Heading: "Still open", Bullets: open}} {
		if len(part.Bullets) > 0 {
			v.Parts = append(v.Parts, part)
		}
	}
	if len(v.Parts) == 0 {
		v.Parts = []widget.MeaningPart{{Text: sec.heading().Note}}
	}
	return v
}

// notesMeaning lists the keys while free words are typed: there is no value to
// explain.
func (s *Screen) notesMeaning() widget.MeaningValues {
	return widget.MeaningValues{Title: "Notes", Sub: "Free words about this visit", Parts: []widget.MeaningPart{
		{Heading: "Keys", Facts: []widget.Fact{
			{Name: "Enter", Text: "leaves the notes"},
			{Name: "Shift Enter", Text: "begins a new line"},
			{Name: "Ctrl Z", Text: "takes the last change back"},
			{Name: "F7", Text: "goes to the next check that could change the drills"},
			{Name: "Ctrl D", Text: "closes the visit"},
		}},
		{Heading: "Where they go", Text: "Into the record. The handout for the client does not print them."},
	}}
}
