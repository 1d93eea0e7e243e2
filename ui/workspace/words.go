package workspace

import (
	"fmt"
	"strings"
	"time"

	"stridewell/assessment"
)

// Initials are the first letters of a name, for a face.
func Initials(c assessment.Client) string {
	letters := ""
	for _, name := range []string{c.Given, c.Family} {
		for _, r := range name {
			letters += strings.ToUpper(string(r))
			break
		}
	}
	return letters
}

// Day writes a day shortly: "12 Mar", with the year where it is another.
func (w *Workspace) Day(d assessment.Date) string {
	switch {
	case d.IsZero():
		return ""
	case d.Year != w.Today().Year:
		return d.Time().Format("2 Jan 2006")
	default:
		return d.Time().Format("2 Jan")
	}
}

// LongDay writes a day in full: "Thu 9 April 2026".
func LongDay(d assessment.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format("Mon 2 January 2006")
}

// A Due is when a client is expected, in words.
type Due struct {
	Text  string
	Today bool
	Late  bool
}

// Due says when a client is expected: "3 weeks late", "Today", "Sat 11 Apr".
func (w *Workspace) Due(day assessment.Date) Due {
	days := w.Today().DaysUntil(day)
	switch {
	case day.IsZero():
		return Due{}
	case days < 0:
		return Due{Text: spanWords(-days) + " late", Late: true}
	case days == 0:
		return Due{Text: "Today", Today: true}
	case days == 1:
		return Due{Text: "Tomorrow"}
	case days < 8:
		return Due{Text: day.Time().Format("Mon 2 Jan")}
	default:
		return Due{Text: w.Day(day)}
	}
}

// spanWords writes a span of days in the unit people would use.
func spanWords(days int) string {
	n, unit := days, "day"
	switch {
	case days >= 365:
		n, unit = days/365, "year"
	case days >= 60:
		n, unit = days/30, "month"
	case days >= 14:
		n, unit = days/7, "week"
	}
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// Ago writes how long ago something was: "4 s ago", "3 min ago".
func Ago(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s ago", int(max(d, 0).Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min ago", int(d.Minutes()))
	default:
		return fmt.Sprintf("%d h ago", int(d.Hours()))
	}
}
