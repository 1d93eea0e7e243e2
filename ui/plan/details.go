package plan

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
)

// explain shows a panel over the window until Esc; the arrows scroll it.
func (s *Screen) explain(title, text string, v widget.MeaningValues) {
	dialog := widget.NewDialog(s.scope, widget.DialogValues{Title: title, Text: text, Safe: "Close", Wide: true}, func(inside *widget.Scope) fyne.CanvasObject {
		column := widget.NewColumn(nil, widget.Rows{}, widget.NewMeaningPanel(v))
		for _, k := range []struct {
			key fyne.KeyName
			by  float32
		}{{fyne.KeyDown, 40}, {fyne.KeyUp, -40}, {fyne.KeyPageDown, 300}, {fyne.KeyPageUp, -300}} {
			inside.Bind(widget.Plain(k.key), func() { column.ScrollBy(k.by) })
		}
		return container.New(tall{s.dialogRoom()}, column)
	})
	dialog.Show()
}

// dialogRoom is how high the body of a dialog may be in this window.
func (s *Screen) dialogRoom() float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.board.object); c != nil {
		return min(max(c.Size().Height-230, 200), 460)
	}
	return 360
}

// tall is a layout of one object that is so high.
type tall struct{ high float32 }

// MinSize is the height that was asked for.
func (t tall) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, t.high) }

// Layout gives the object all there is.
func (t tall) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}

// details answers "compared with what?" for a finding.
func (s *Screen) details(f assessment.Shown) {
	m, v := f.Measure, f.Verdict
	taken := []widget.Fact{
		{Name: "Value", Text: m.FormatWithUnit(f.Observation)},
		{Name: "Grade", Text: form.Verdict(f).Word},
	}
	if said := v.GivenWords(); said != "" {
		taken = append(taken, widget.Fact{Name: assessment.GivenMark, Text: said})
	}
	if words := m.RangeWords(v); words != "" {
		taken = append(taken, widget.Fact{Name: "In range", Text: words}, widget.Fact{Name: "Rests on", Text: v.Basis.Label()})
	}
	if v.Silence != assessment.NotSilent {
		taken = append(taken, widget.Fact{Name: "No grade", Text: strings.TrimSpace(v.Silence.Label() + " " + v.Broken)})
	}
	if v.SEM > 0 {
		taken = append(taken, widget.Fact{Name: "Error (SEM)", Text: m.WithUnit(v.SEM)})
	}
	taken = append(taken, widget.Fact{Name: "Taken", Text: f.Observation.Method.Label()})
	parts := []widget.MeaningPart{{Facts: taken, Text: v.Note}}
	if f.Change.Verdict != assessment.NoEarlier {
		parts = append(parts, changePart(f))
	}
	parts = append(parts, widget.MeaningPart{Heading: "What it cannot say", Text: m.CannotSay})
	if sources := s.sources(f); len(sources) > 0 {
		parts = append(parts, widget.MeaningPart{Heading: "Sources", Sources: sources})
	}
	s.explain(nameOf(m.Name, f.Observation.Key), "", widget.MeaningValues{Title: "Compared with what?", Parts: parts})
}

func changePart(f assessment.Shown) widget.MeaningPart {
	m, c := f.Measure, f.Change
	facts := []widget.Fact{
		{Name: "Was", Text: m.FormatWithUnit(c.Before) + ", " + c.BeforeDate.Words()},
		{Name: "Verdict", Text: c.Verdict.Label()},
	}
	if c.Verdict == assessment.NotComparable {
		facts = append(facts, widget.Fact{Name: "Because", Text: c.Mismatch.Label()})
	}
	if c.Detectable > 0 {
		facts = append(facts, widget.Fact{Name: "Real from", Text: fmt.Sprintf("%s (%s)", m.WithUnit(c.Detectable), c.Basis.Label())})
	}
	return widget.MeaningPart{Heading: "Since last time", Facts: facts}
}

func (s *Screen) sources(f assessment.Shown) []string {
	var lines []string
	seen := map[assessment.SourceID]bool{}
	for _, id := range append(append([]assessment.SourceID{}, f.Verdict.Sources...), f.Change.Sources...) {
		if source, ok := s.w.Catalogue().Source(id); ok && !seen[id] {
			seen[id] = true
			lines = append(lines, source.Citation)
		}
	}
	return lines
}

// why shows everything about a drill of the plan.
func (s *Screen) why(id assessment.DrillID) {
	d, known := s.w.Drills().Drill(id)
	if !known {
		return
	}
	why, drop, dose := d.Purpose, "", d.Dose.Words()
	for _, p := range s.w.Desk.Value().Plan.Drills {
		if p.Drill == id {
			why, drop = p.Why, p.Drop
			if p.Dose != "" {
				dose = p.Dose
			}
		}
	}
	facts := []widget.Fact{{Name: "Why", Text: why}, {Name: "Drop when", Text: sentence(drop)}, {Name: "Dose", Text: dose}, {Name: "Harder", Text: d.Harder}, {Name: "Easier", Text: d.Easier}}
	if len(d.Equipment) > 0 {
		facts = append(facts, widget.Fact{Name: "Needs", Text: strings.Join(d.Equipment, ", ")})
	}
	s.explain(d.Name, d.Purpose, widget.MeaningValues{
		Title: "For the client: " + d.PlainName, Picture: s.pictures.Of(d, s.zoom(), s.again),
		Parts: []widget.MeaningPart{
			{Facts: facts},
			{Heading: "Steps", Bullets: append([]string{d.Start}, d.Steps...)},
			{Heading: "Stop if", Bullets: d.StopIf},
			{Heading: "What it rests on", Text: d.Evidence},
		},
	})
}

// sentence begins with a capital and ends with a point.
func sentence(text string) string {
	if text == "" {
		return ""
	}
	r := []rune(text)
	text = strings.ToUpper(string(r[:1])) + string(r[1:])
	if !strings.HasSuffix(text, ".") {
		text += "."
	}
	return text
}
