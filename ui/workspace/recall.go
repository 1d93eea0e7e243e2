package workspace

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"stridewell/assessment"
)

// A Recall is who is expected soon and who was seen last.
type Recall struct {
	Due    []assessment.ClientLine // by the end of the week, the latest first
	Recent []assessment.ClientLine
}

const (
	recallDays  = 7
	recallLimit = 6
	recentLimit = 5
)

// recallClients reads who is due.
func (w *Workspace) recallClients() {
	by := w.Today().AddDays(recallDays)
	Run(context.Background(), w.loop, func(ctx context.Context) (Recall, error) {
		due, err := w.store.Clients(ctx, assessment.ClientQuery{DueBy: by, Limit: recallLimit})
		if err != nil {
			return Recall{}, err
		}
		recent, err := w.store.Clients(ctx, assessment.ClientQuery{Limit: recentLimit})
		return Recall{Due: due, Recent: recent}, err
	}, func(r Recall, err error) {
		if err != nil {
			w.fail("Who is due could not be read.", err)
			return
		}
		w.Recall.Set(r)
	})
}

// A Brief is what to know of a client before opening the door.
type Brief struct {
	Client  assessment.Client
	On      assessment.Date // of the visit it is about; zero when there was none
	Said    string          // the newest notes, of the visit and of its sections
	SaidOn  assessment.Date // when that was noted
	Retest  string          // what was outside range then
	Handout string          // the drills given then
	SetUp   string          // of the run then
}

// briefPause keeps the arrow keys from reading a client at every step.
const briefPause = 120 * time.Millisecond

// brief reads what to know of the client that is selected in the list.
func (w *Workspace) brief() {
	if w.briefTimer != nil {
		w.briefTimer()
	}
	line, ok := w.List.Value().Selection()
	if !ok {
		w.Brief.Set(Brief{})
		return
	}
	w.briefTimer = w.loop.After(briefPause, func() {
		Run(context.Background(), w.loop, func(ctx context.Context) (Brief, error) {
			visits, err := w.store.Visits(ctx, line.Client.ID)
			if err != nil {
				return Brief{}, err
			}
			return w.briefOf(assessment.History{Client: line.Client, Visits: visits}), nil
		}, func(b Brief, err error) {
			now, ok := w.List.Value().Selection()
			switch {
			case err != nil:
				w.fail("The last visit could not be read.", err)
			case ok && now.Client.ID == line.Client.ID:
				w.Brief.Set(b)
			}
		})
	})
}

// briefOf takes the last visit that was closed, or the open one when there is
// no other.
func (w *Workspace) briefOf(h assessment.History) Brief {
	b := Brief{Client: h.Client}
	for i := len(h.Visits) - 1; i >= 0; i-- {
		if v := h.Visits[i]; v.State == assessment.Closed || i == 0 {
			summary, _ := assessment.Summarise(w.catalogue, h, v.ID)
			b.On = v.Date
			b.SaidOn, b.Said = said(h.Visits[:i+1])
			b.Retest = retestWords(summary)
			b.Handout = handoutWords(h.Visits[i:])
			b.SetUp = w.setUpWords(v.Conditions)
			break
		}
	}
	return b
}

// said are the notes of the latest of some visits at which any were made: that
// of the visit, then those of its sections.
func said(visits []assessment.Visit) (on assessment.Date, words string) {
	for _, v := range slices.Backward(visits) {
		var all []string
		if v.Note != "" {
			all = append(all, quoted(v.Note))
		}
		for _, n := range v.PartNotes {
			all = append(all, n.Heading()+": "+quoted(n.Text))
		}
		if len(all) > 0 {
			return v.Date, strings.Join(all, " · ")
		}
	}
	return on, ""
}

// quoted is a note on one line.
func quoted(note string) string { return "“" + strings.Join(strings.Fields(note), " ") + "”" }

const mostRetests = 4

func retestWords(s assessment.Summary) string {
	var names []string
	for _, f := range s.Ranked(assessment.Mobility, assessment.Endurance, assessment.Technique) {
		if f.Verdict.Grade.Adverse() && len(names) < mostRetests {
			names = append(names, label(f.Measure, f.Observation.Key))
		}
	}
	return capital(strings.Join(names, " · "))
}

// handoutWords say what was given at the first of some visits and, where the
// next has counted the strip, how often it was ticked.
func handoutWords(visits []assessment.Visit) string {
	given := visits[0].Plan.Drills
	if len(given) == 0 {
		return ""
	}
	text := Counted(len(given), "drill") + ". "
	if len(visits) < 2 || len(visits[1].Plan.Ticked) == 0 {
		return text + "Ask for the ticked strip."
	}
	var days []string
	for _, d := range given {
		if n, known := visits[1].Plan.TickedDays(d.Drill); known {
			days = append(days, strconv.Itoa(n))
		}
	}
	if len(days) == 0 {
		return text + "Ask for the ticked strip."
	}
	return text + "Ticked on " + assessment.Listed(days) + " of " + Counted(visits[0].Date.DaysUntil(visits[1].Date), "day") + "."
}

// setUpWords are the conditions of a run on one line.
func (w *Workspace) setUpWords(c assessment.Conditions) string {
	var words []string
	add := func(text string) {
		if text != "" {
			words = append(words, text)
		}
	}
	if c.Speed != nil {
		unit := w.Look.Value().Speed
		add(unit.show(*c.Speed) + " " + unit.Label())
	}
	if c.Surface != assessment.NoSurface {
		add(strings.ToLower(c.Surface.Label()))
	}
	if c.Incline != nil {
		add(assessment.FormatNumber(*c.Incline, 0) + " %")
	}
	add(c.Shoes)
	add(c.Camera)
	if c.FrameRate != nil {
		add(assessment.FormatNumber(*c.FrameRate, 0) + " frames a second")
	}
	return strings.Join(words, ", ")
}

// Counted writes a number with its thing: "1 drill", "3 drills".
func Counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func capital(text string) string {
	for i, r := range text {
		return strings.ToUpper(string(r)) + text[i+len(string(r)):]
	}
	return text
}
