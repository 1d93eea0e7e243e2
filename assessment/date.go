package assessment

import (
	"fmt"
	"strings"
	"time"
)

// A Date is a calendar day without a clock or a zone. The zero Date is
// unknown.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf returns the calendar day of a time in that time's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// ParseDate reads the stored form, 2026-04-09. An empty text is the unknown
// date.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Date{}, fmt.Errorf("read date: not of the form 2026-04-09")
	}
	return DateOf(t), nil
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d == Date{} }

// Time returns midnight UTC of the day, for arithmetic and for spreadsheets.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// String returns the stored form, or nothing for the unknown date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// Words returns the day as people write it: 9 April 2026.
func (d Date) Words() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format("2 January 2006")
}

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool { return d.Time().Before(other.Time()) }

// AddDays returns the day n days later.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// AddYears is the same day of a later year; 29 February becomes 1 March where
// there is none.
func (d Date) AddYears(n int) Date { return DateOf(d.Time().AddDate(n, 0, 0)) }

// DaysUntil returns how many days later than d the other day is.
func (d Date) DaysUntil(other Date) int {
	return int(other.Time().Sub(d.Time()).Hours() / 24)
}

// YearsUntil returns the completed years from d to another day: an age when d
// is a birth date.
func (d Date) YearsUntil(other Date) int {
	years := other.Year - d.Year
	if other.Month < d.Month || other.Month == d.Month && other.Day < d.Day {
		years--
	}
	return years
}

// MarshalText implements encoding.TextMarshaler.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// ReadDate reads a date as people type it: 3/4/25, 03.04.1991, 030425, 3 Apr
// 2025 or 2025-04-03. Day comes before month. A year of two digits is the one
// not after today's.
func ReadDate(text string, today Date) (Date, bool) {
	text = strings.TrimSpace(text)
	if isDigits(text) && (len(text) == 6 || len(text) == 8) {
		text = text[:2] + "/" + text[2:4] + "/" + text[4:]
	}
	text = strings.NewReplacer(".", "/", "-", "/", " ", "/").Replace(strings.Join(strings.Fields(text), " "))
	for _, layout := range []string{"2/1/2006", "2/1/06", "2/Jan/2006", "2/January/2006", "2/Jan/06", "2006/1/2"} {
		t, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		d := DateOf(t)
		if strings.HasSuffix(layout, "/06") && today.Before(d) {
			d.Year -= 100
		}
		return d, true
	}
	return Date{}, false
}

func isDigits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
