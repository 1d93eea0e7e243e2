package settings

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var (
	themes = []workspace.Theme{workspace.FollowSystem, workspace.Light, workspace.Dark}
	scales = workspace.Scales()
	papers = []assessment.Paper{assessment.A4, assessment.Letter}
)

func (s *Screen) makeChoices() {
	s.theme = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	s.theme.OnChoose = func(i int) {
		l := s.w.Look.Value()
		l.Theme = themes[i]
		s.w.SetLook(l)
	}
	s.size = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	s.size.OnChoose = func(i int) {
		l := s.w.Look.Value()
		l.Scale = scales[i]
		s.w.SetLook(l)
	}
	s.speed = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	s.speed.OnChoose = func(i int) {
		l := s.w.Look.Value()
		l.Speed = workspace.SpeedUnits()[i]
		s.w.SetLook(l)
	}
	s.still = widget.NewCheck(s.scope, widget.CheckValues{Label: stillLabel})
	s.still.OnChange = func(on bool) {
		l := s.w.Look.Value()
		l.Still = on
		s.w.SetLook(l)
	}
	s.paper = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	s.paper.OnChoose = func(i int) { s.change(func(o *assessment.HandoutOptions) { o.Paper = papers[i] }) }
	s.large = widget.NewCheck(s.scope, widget.CheckValues{Label: largeLabel})
	s.large.OnChange = func(on bool) { s.change(func(o *assessment.HandoutOptions) { o.Large = on }) }
	s.mono = widget.NewCheck(s.scope, widget.CheckValues{Label: monoLabel})
	s.mono.OnChange = func(on bool) { s.change(func(o *assessment.HandoutOptions) { o.Mono = on }) }
}

const (
	stillLabel = "Nothing moves by itself: a steady caret"
	largeLabel = "Large print, 18 point"
	monoLabel  = "Black only, for a printer without colour"
)

func (s *Screen) change(change func(*assessment.HandoutOptions)) {
	o := s.w.Options.Value()
	change(&o)
	s.w.SetOptions(o)
}

func (s *Screen) lookCard() *widget.Card {
	return widget.NewCard(widget.CardValues{Title: "How it looks"}, container.New(&widget.Rows{Gap: theme.Space4}, s.theme, s.size, s.speed, s.still))
}

func (s *Screen) paperCard() *widget.Card {
	return widget.NewCard(widget.CardValues{Title: "Paper", Aside: "for new handouts"},
		container.New(&widget.Rows{Gap: theme.Space2}, s.paper, s.large, s.mono,
			widget.NewWords(widget.WordsValues{Text: "Handouts are in English. No other language is here yet.", Style: theme.Cap, Ink: widget.InkFaint})))
}

// practiceCard brings and removes the invented clients. It makes the last rows
// of the form.
func (s *Screen) practiceCard() *widget.Card {
	add := widget.NewButton(s.scope, widget.ButtonValues{Label: "Add the practice clinic", Icon: widget.IconPlus}, s.w.AddPractice)
	remove := widget.NewButton(s.scope, widget.ButtonValues{Label: "Remove it"}, func() {
		s.ask(widget.DialogValues{
			Title: "Remove the practice clinic?", Safe: "Keep it", Act: "Remove the practice clinic",
			Text: "Its invented clients go with all their visits. Your own clients are untouched.",
		}, s.w.RemovePractice)
	})
	s.later = []widget.Row{s.theme, s.size, s.speed, s.still, s.paper, s.large, s.mono, row{[]fyne.Focusable{add, remove}}}
	s.order()
	return widget.NewCard(widget.CardValues{Title: "Practice clinic"}, container.New(&widget.Rows{Gap: theme.Space4},
		widget.NewWords(widget.WordsValues{
			Text:  "Invented clients with several visits, to try everything on. They are marked, and removed in one action.",
			Style: theme.Small, Ink: widget.InkSecond,
		}),
		container.New(&widget.Beside{Gap: theme.Space3}, add, remove)))
}

func (s *Screen) showLook(l workspace.Look) {
	s.theme.Set(widget.SegmentedValues{
		Label: "Theme", Options: []string{"System", "Light", "Dark"}, Selected: slices.Index(themes, l.Theme),
	})
	units := workspace.SpeedUnits()
	speed := widget.SegmentedValues{Label: "Speed of a run", Selected: slices.Index(units, l.Speed)}
	for _, u := range units {
		speed.Options = append(speed.Options, u.Label())
	}
	s.speed.Set(speed)
	s.still.Set(widget.CheckValues{Label: stillLabel, On: l.Still})
	s.size.Set(widget.SegmentedValues{
		Label: "Size of everything", Options: []string{"System", "100 %", "120 %", "150 %"}, Selected: slices.Index(scales, l.Scale),
	})
}

func (s *Screen) showOptions(o assessment.HandoutOptions) {
	s.paper.Set(widget.SegmentedValues{Label: "Sheet", Options: []string{"A4", "US Letter"}, Selected: slices.Index(papers, o.Paper)})
	s.large.Set(widget.CheckValues{Label: largeLabel, On: o.Large})
	s.mono.Set(widget.CheckValues{Label: monoLabel, On: o.Mono})
}
