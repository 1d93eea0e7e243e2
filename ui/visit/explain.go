package visit

import (
	"reflect"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
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
		s.right.ScrollTo(s.panel)
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
	v := form.Meaning(s.w, k)
	m, known := s.w.Catalogue().Measure(k.Measure)
	if !known || !figure.HasConvention(m) {
		return v
	}
	v.Drawn = true
	v.Picture = s.drawn.Of(m, s.w.How(k).Definition, k.Side, s.zoom(), func() { s.explain(s.meaning) })
	return v
}

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
