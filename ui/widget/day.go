package widget

import (
	"strings"
	"time"
)

var dayLayouts = []string{
	"2/1/2006", "2/1/06", "02012006", "020106", "2-1-2006", "2-1-06", "2.1.2006", "2.1.06",
	"2 1 2006", "2 1 06", "2 Jan 2006", "2 January 2006", "2 Jan 06", "2006-01-02",
}

const (
	dayNumbers = "2/1/2006"
	dayWords   = "2 January 2006"
)

// ParseDay reads a day as clinicians write it: 3/4/25, 030425, 3 Apr 2025, the
// day first; t is today. A year of two digits that lies ahead of today is taken
// a century earlier when only the past makes sense, as for a birth. ok is false
// for what is no day.
func ParseDay(text string, today time.Time, past bool) (day time.Time, ok bool) {
	text = strings.Join(strings.Fields(text), " ")
	if strings.EqualFold(text, "t") {
		return time.Date(today.Year(), today.Month(), today.Day(), 0, 0, 0, 0, time.UTC), true
	}
	for _, layout := range dayLayouts {
		day, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		if !strings.Contains(layout, "2006") {
			day = century(day, today, past)
		}
		return day, day.Year() >= 1880 && day.Year() <= today.Year()+100
	}
	return time.Time{}, false
}

// century moves a year of two digits to the one nearest before today, or up to
// twenty years after it where a day ahead makes sense.
func century(day, today time.Time, past bool) time.Time {
	latest := today
	if !past {
		latest = today.AddDate(20, 0, 0)
	}
	for day.After(latest) {
		day = day.AddDate(-100, 0, 0)
	}
	for !day.AddDate(100, 0, 0).After(latest) {
		day = day.AddDate(100, 0, 0)
	}
	return day
}
