package recording

import (
	"fmt"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// fill shows a file that was read.
func (s *Screen) fill(f workspace.OpenFile) {
	s.about(f)
	for _, q := range f.Recording.Questions {
		if !byColumns(q) {
			s.question(q)
		}
	}
	s.sessions(f)
	s.values(f)
	s.part(f)
	s.laps(f)
}

// about says what the file is, and what must be known of it.
func (s *Screen) about(f workspace.OpenFile) {
	title := f.Recording.Kind.Label()
	if f.Recording.Device != "" {
		title += " of " + f.Recording.Device
	}
	var objects []fyne.CanvasObject
	for _, w := range append(append([]string{}, f.Remarks...), f.Recording.Warnings...) {
		objects = append(objects, toned(w))
	}
	asked := slices.ContainsFunc(f.Recording.Questions, byColumns)
	if len(objects) == 0 && !asked {
		objects = append(objects, small("Nothing in it looks doubtful."))
	}
	for _, q := range f.Recording.Questions {
		if byColumns(q) {
			objects = append(objects, toned(q.Text))
		}
	}
	rows := s.columns(f, asked, &objects)
	s.parts.add(widget.NewCard(widget.CardValues{Title: title, Aside: f.Recording.File}, container.New(&widget.Rows{Gap: theme.Space2}, objects...)), rows...)
}

// byColumns reports whether a question is answered by saying what the columns of
// the table hold.
func byColumns(q assessment.RecordingQuestion) bool { return q.Option == "column" }

// columns adds the button that leads to where it is said what the columns of a
// table hold; it is the next step where that is asked.
func (s *Screen) columns(f workspace.OpenFile, next bool, to *[]fyne.CanvasObject) []widget.Row {
	if !f.Table {
		return nil
	}
	b := widget.NewButton(s.scope, widget.ButtonValues{Label: "Say what its columns hold", Key: columnsKey.String()}, s.w.MapFile)
	*to = append(*to, container.New(&widget.Beside{Gap: theme.Space3}, b))
	if next && s.parts.first == nil {
		s.parts.first = b
	}
	return []widget.Row{row{b}}
}

// question asks what the file does not say.
func (s *Screen) question(q assessment.RecordingQuestion) {
	help := ""
	if len(q.Offered) > 0 {
		help = "Likely: "
		for i, o := range q.Offered {
			if i > 0 {
				help += ", "
			}
			help += o
		}
	}
	v := widget.TextValues{Label: "Answer", Help: help}
	entry := widget.NewTextEntry(s.scope, v)
	answer := widget.NewButton(s.scope, widget.ButtonValues{Label: "Answer"}, func() {
		p := s.w.AnswerFile(q, entry.Text())
		v.Text, v.Refused = entry.Text(), p.Text
		entry.Set(v)
	})
	if s.parts.first == nil {
		s.parts.first = entry.Focusable()
	}
	s.parts.add(widget.NewCard(widget.CardValues{Title: "A question"}, container.New(&widget.Rows{Gap: theme.Space3},
		widget.NewWords(widget.WordsValues{Text: q.Text}), entry, container.New(&widget.Grid{Columns: 3, Gap: theme.Space3}, answer))), entry, row{answer})
}

// sessions lists the activities of the file; one on foot can be chosen.
func (s *Screen) sessions(f workspace.OpenFile) {
	all := f.Recording.Sessions
	if len(all) < 2 {
		return
	}
	list := container.New(&widget.Rows{})
	var rows []widget.Row
	for i, a := range all {
		v := widget.ListRowValues{
			Icon: widget.IconPulse, Title: a.Sport + ", " + clock(a.Seconds), Text: fmt.Sprintf("%.2f km", a.Metres/1000), Aside: a.Start.Format("15:04"), Rule: i > 0,
		}
		var choose func()
		switch {
		case a.Used:
			v.Icon, v.Aside = widget.IconCheck, "used"
		case a.Running:
			choose = func() { s.w.ChooseSession(i + 1) }
		}
		r := widget.NewListRow(s.scope, v, choose)
		list.Add(r)
		rows = append(rows, r)
	}
	s.parts.add(widget.NewCard(widget.CardValues{Title: "Activities in it", Aside: "one is used"}, list), rows...)
}

// part chooses a part of the run: all of it, a lap, or from a minute to
// another.
func (s *Screen) part(f workspace.OpenFile) {
	used, ok := f.Recording.Used()
	if !ok || !ofWatch(f.Recording.Kind) {
		return
	}
	o := f.Options
	from := widget.NewTextEntry(s.scope, widget.TextValues{Label: "From minute", Text: minutes(o.From), Number: true})
	to := widget.NewTextEntry(s.scope, widget.TextValues{Label: "to minute", Text: minutes(o.To), Number: true, Help: "Empty: to the end."})
	use := widget.NewButton(s.scope, widget.ButtonValues{Label: "Use this part"}, func() {
		a, okA := parse(from.Text())
		b, okB := parse(to.Text())
		p := assessment.Problem{Refused: true, Text: "Type minutes, as 5 or 7.5."}
		if okA && okB {
			p = s.w.ChoosePart(a, b)
		}
		to.Set(widget.TextValues{Label: "to minute", Text: to.Text(), Refused: p.Text})
	})
	moment := widget.NewSegmented(s.scope, widget.SegmentedValues{Label: "In the run", Options: []string{"Early", "Late"}, Selected: index(o.Moment == assessment.Late)})
	moment.OnChoose = func(i int) { s.w.ChooseMoment([]assessment.Moment{assessment.Early, assessment.Late}[i]) }
	text := fmt.Sprintf("%s of %s are steady running, %.0f %%. Values are medians over it.", clock(used.Coverage*used.Seconds), clock(used.Seconds), 100*used.Coverage)
	body := container.New(&widget.Rows{Gap: theme.Space3}, small(text),
		container.New(&widget.Grid{Columns: 4, Gap: theme.Space3}, from, to, moment), container.New(&widget.Grid{Columns: 3, Gap: theme.Space3}, use))
	rows := []widget.Row{from, to, moment, row{use}}
	s.parts.add(widget.NewCard(widget.CardValues{Title: "Which part of the run"}, body), rows...)
}

// ofWatch reports whether a file is that of a watch: a trial in a laboratory is
// steady as it is.
func ofWatch(k assessment.RecordingKind) bool {
	return k == assessment.FITRecording || k == assessment.TCXRecording || k == assessment.GPXRecording
}

// mostLaps is how many laps are listed to be chosen.
const mostLaps = 30

// laps lists the laps; Enter uses one.
func (s *Screen) laps(f workspace.OpenFile) {
	used, _ := f.Recording.Used()
	if len(used.Laps) < 2 {
		return
	}
	list := container.New(&widget.Rows{})
	var rows []widget.Row
	for i, l := range used.Laps[:min(len(used.Laps), mostLaps)] {
		r := widget.NewListRow(s.scope, widget.ListRowValues{
			Title: fmt.Sprintf("Lap %d: %s", i+1, clock(l.Seconds)), Text: lapWords(l), Aside: "from " + clock(l.Start), Rule: i > 0,
		}, func() {
			s.w.ChoosePart(seconds(max(l.Start, 0)), seconds(l.Start+l.Seconds)) // a lap ends after it begins
		})
		list.Add(r)
		rows = append(rows, r)
	}
	s.parts.add(widget.NewCard(widget.CardValues{Title: "Laps", Aside: "Enter uses one"}, list), rows...)
}

func lapWords(l assessment.RecordedLap) string {
	words := fmt.Sprintf("%.2f km", l.Metres/1000)
	for _, part := range []struct {
		value  float64
		format string
	}{{3.6 * l.Speed, "%.1f km/h"}, {l.Cadence, "%.0f steps/min"}, {l.ContactTime, "contact %.0f ms"}, {l.Oscillation, "oscillation %.1f cm"}, {l.StepLength, "step %.2f m"}} {
		if part.value > 0 {
			words += ", " + fmt.Sprintf(part.format, part.value)
		}
	}
	return words
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

func minutes(d time.Duration) string {
	if d == 0 {
		return ""
	}
	return assessment.FormatNumber(d.Minutes(), 2)
}

func parse(text string) (time.Duration, bool) {
	if text == "" {
		return 0, true
	}
	v, ok := assessment.ParseNumber(text)
	return time.Duration(v * float64(time.Minute)), ok && v >= 0 && v < 10000
}

func index(second bool) int {
	if second {
		return 1
	}
	return 0
}
