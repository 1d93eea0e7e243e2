// Package handout lays out the client's paper: what was found, the drills with
// their pictures, the week to tick, and when to stop and call. It turns an
// assessment.Handout and the drill library into a page.Document: pure, and the
// same for the same input. It may import assessment and its packages (not
// capture), reports/page and reports/figure. It never grades, never writes a
// file, and never prints while a red-flag answer is open.
package handout

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// Input is everything a handout is laid out from.
type Input struct {
	assessment.Handout
	Drills drill.Library                      // where the planned drills are described
	Photos map[assessment.DrillID]*page.Photo // of the clinic, in place of the drawing; may be nil
	Logo   *page.Photo                        // of the clinic, in place of the mark; may be nil
}

// Layout lays the handout out on as many sheets as it needs: one for up to
// four drills of the usual length. While a red-flag answer is open it is
// assessment.ErrLocked; a planned drill that the library does not hold is
// assessment.ErrNotFound.
func Layout(in Input, t *page.Type) (page.Document, error) {
	if in.Summary.Lock.Locked() {
		return page.Document{}, fmt.Errorf("lay out handout: %w", assessment.ErrLocked)
	}
	drills, err := planned(in)
	if err != nil {
		return page.Document{}, fmt.Errorf("lay out handout: %w", err)
	}
	c := content{
		Input: in, drills: drills, found: found(in.Summary, drills), rules: stopRules(drills, in.Drills),
		size: sheetSize(in.Options.Paper),
	}
	c.encode()
	return page.Document{
		Title: english.Title, Subject: c.written(), Author: in.Clinic.Name, Language: english.Language,
		Created: created(in.Summary.Visit), Sheets: c.sheets(t),
	}, nil
}

// content is what goes on the paper, before it is known how large.
type content struct {
	Input
	drills []prescribed
	found  []assessment.Shown
	rules  []string // when to stop, as printed
	codes  []coded  // the weekly calendar
	size   page.Size
}

// A prescribed drill is a line of the plan with its entry in the library.
type prescribed struct {
	assessment.PlannedDrill
	entry   drill.Drill
	number  int // as printed, from 1
	picture page.List
	photo   *page.Photo // in place of the picture; nil for most
}

func planned(in Input) ([]prescribed, error) {
	drills := make([]prescribed, 0, len(in.Plan.Drills))
	for i, d := range in.Plan.Drills {
		entry, ok := in.Drills.Drill(d.Drill)
		if !ok {
			return nil, fmt.Errorf("drill %s: %w", d.Drill, assessment.ErrNotFound)
		}
		drills = append(drills, prescribed{
			PlannedDrill: d, entry: entry, number: i + 1, photo: in.Photos[d.Drill],
			picture: figure.Drill(entry, figure.Options{Grey: in.Options.Mono, Detail: figure.Few}),
		})
	}
	return drills, nil
}

// dose is how much and how often, as agreed.
func (d prescribed) dose() string {
	if strings.TrimSpace(d.Dose) != "" {
		return d.Dose
	}
	return d.entry.Dose.Words()
}

func sheetSize(p assessment.Paper) page.Size {
	if p == assessment.Letter {
		return page.Letter
	}
	return page.A4
}

// created is the day of the visit, not the clock: equal summaries make equal
// documents.
func created(v assessment.Visit) time.Time {
	if v.Date.IsZero() {
		return time.Time{}
	}
	return v.Date.Time()
}

// sheets tries the looks in turn, the most generous first, and takes the first
// that needs one sheet, with the strips to cut off where they fit in letters of
// a good size; otherwise they have a sheet of their own. Where nothing fits one
// sheet, the usual look runs over several.
func (c content) sheets(t *page.Type) []page.Sheet {
	looks, usual := looks(c.Options)
	set := flow.NewSetter(t, 0)
	large := slices.DeleteFunc(slices.Clone(looks), func(k look) bool { return k.body < readable })
	if n := len(large); n > 0 { // where the smallest of them does not fit, none does
		if _, fits := newLayout(c, set, large[n-1]).fitted(layout.everything); !fits {
			large = nil
		}
	}
	for _, k := range large {
		if l, fits := newLayout(c, set, k).fitted(layout.everything); fits {
			return l.sheets(l.everything())
		}
	}
	for _, k := range looks {
		l := newLayout(c, set, k)
		l.apart = !c.Options.OneSheet
		if l, fits := l.fitted(layout.blocks); fits {
			return l.sheets(l.blocks(), l.second())
		}
	}
	l := newLayout(c, set, usual)
	return l.sheets(l.everything())
}
