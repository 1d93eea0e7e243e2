package handout

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
)

// usualWeeks is how long a plan runs where neither a review nor the drills say.
const usualWeeks = 6

// An event is drills that are done on the same days.
type event struct {
	week   week
	drills []prescribed
}

// events are the weekly calendar of the plan, one event for each set of days.
func (c content) events() []event {
	var events []event
	for _, d := range c.drills {
		i := slices.IndexFunc(events, func(e event) bool { return e.week == d.week() })
		if i < 0 {
			i = len(events)
			events = append(events, event{week: d.week()})
		}
		events[i].drills = append(events[i].drills, d)
	}
	return events
}

// numbers are those of the drills, as printed: 1, 3.
func (e event) numbers() string {
	numbers := make([]string, len(e.drills))
	for i, d := range e.drills {
		numbers[i] = strconv.Itoa(d.number)
	}
	return strings.Join(numbers, ", ")
}

// days are the days in words: M, W, F.
func (e event) days() string {
	if !e.week.rests() {
		return english.EveryDay
	}
	var days []string
	for i, planned := range e.week {
		if planned {
			days = append(days, english.DayNames[i][:3])
		}
	}
	return strings.Join(days, ", ")
}

// calendar is an event as iCalendar text (RFC 5545) that a phone reads from a
// code: whole days, each week until the review. It holds no name, no link and
// no finding.
func (c content) calendar(e event) string {
	v := c.Summary.Visit
	if v.Date.IsZero() {
		return ""
	}
	first := v.Date.AddDays(1)
	for !e.week[(int(first.Time().Weekday())+6)%7] {
		first = first.AddDays(1)
	}
	names := make([]string, len(e.drills))
	for i, d := range e.drills {
		names[i] = escaped.Replace(d.entry.PlainName)
	}
	id := sha256.Sum256([]byte(string(v.ID) + " " + e.numbers()))
	lines := []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:Stridewell", "BEGIN:VEVENT",
		fmt.Sprintf("UID:%x", id[:6]),
		"DTSTAMP:" + compact(v.Date) + "T000000Z",
		"DTSTART;VALUE=DATE:" + compact(first),
		"RRULE:FREQ=WEEKLY;BYDAY=" + e.weekdays() + ";UNTIL=" + compact(e.until(v)),
		folded("SUMMARY:" + strings.Join(names, " + ")),
		"END:VEVENT", "END:VCALENDAR", "",
	}
	return strings.Join(lines, "\r\n")
}

// until is the last day: that of the review, or what the drills are meant to
// take.
func (e event) until(v assessment.Visit) assessment.Date {
	if v.Date.Before(v.NextReview) {
		return v.NextReview
	}
	weeks := 0
	for _, d := range e.drills {
		weeks = max(weeks, d.entry.Dose.Weeks)
	}
	if weeks == 0 {
		weeks = usualWeeks
	}
	return v.Date.AddDays(7 * weeks)
}

func (e event) weekdays() string {
	var days []string
	for i, day := range []string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"} {
		if e.week[i] {
			days = append(days, day)
		}
	}
	return strings.Join(days, ",")
}

func compact(d assessment.Date) string { return d.Time().Format("20060102") }

var escaped = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)

// folded breaks a line that is longer than 75 bytes, between characters.
func folded(line string) string {
	const most = 75
	var b strings.Builder
	used := 0
	for _, r := range line {
		if used+len(string(r)) > most {
			b.WriteString("\r\n ")
			used = 1
		}
		b.WriteRune(r)
		used += len(string(r))
	}
	return b.String()
}
