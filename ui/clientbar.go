package ui

import (
	"fmt"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// showClient shows who is open, and what can be reached now.
func (u *Window) showClient() {
	u.showRail()
	u.showStatus()
	d := u.w.Desk.Value()
	if d == nil {
		return
	}
	c := d.History.Client
	v := widget.ClientBarValues{
		Initials: workspace.Initials(c), Name: u.w.NameOf(c), About: u.about(d), Reason: reason(c), Notice: u.barNotice(d),
	}
	if d.HasVisit() {
		v.Action = widget.ButtonValues{Label: "Turn screen", Icon: widget.IconScreen, Key: "F2"}
		visit := d.Visit()
		v.Visit = "Visit " + strconv.Itoa(d.Summary.Number)
		if visit.Date == u.w.Today() {
			v.Visit += ", today"
		}
		v.Day = joined(" · ", workspace.LongDay(visit.Date), visit.Examiner)
	}
	u.bar.Set(v)
}

// about is the age and the load of a week.
func (u *Window) about(d *workspace.Desk) string {
	var parts []string
	if age, known := d.History.Client.AgeOn(u.w.Today()); known {
		parts = append(parts, fmt.Sprintf("%d years", age))
	}
	key := assessment.Key{Measure: catalogue.WeekKM}
	m, known := u.w.Catalogue().Measure(key.Measure)
	o, taken := d.Visit().Observation(key)
	if !taken {
		o, _, taken = d.Before(key)
	}
	if known && taken {
		parts = append(parts, m.FormatWithUnit(o)+" a week")
	}
	return strings.Join(parts, " · ")
}

func reason(c assessment.Client) string {
	goal := ""
	if c.Goal != "" {
		goal = "Goal: " + c.Goal
	}
	return joined(" · ", c.Reason, goal)
}

// barNotice warns of what is easily overlooked.
func (u *Window) barNotice(d *workspace.Desk) string {
	reading, practice := "", ""
	switch visits := d.History.Visits; {
	case !d.HasVisit():
	case visits[len(visits)-1].ID != d.Open, !d.Editable() && d.Visit().Date != u.w.Today():
		reading = "You are reading " + u.w.Day(d.Visit().Date)
	case !d.Editable():
		reading = "Closed"
	}
	if d.History.Client.Practice {
		practice = "Practice client"
	}
	return joined(" · ", reading, practice)
}

// joined joins what is not empty.
func joined(between string, texts ...string) string {
	var kept []string
	for _, t := range texts {
		if t != "" {
			kept = append(kept, t)
		}
	}
	return strings.Join(kept, between)
}
