package assessment_test

import (
	"encoding/json"
	"testing"
	"time"

	"stridewell/assessment"
)

func day(year int, month time.Month, day int) assessment.Date {
	return assessment.Date{Year: year, Month: month, Day: day}
}

func TestParseDate(t *testing.T) {
	tests := []struct {
		name, text string
		want       assessment.Date
		fails      bool
	}{
		{"a day", "2026-04-09", day(2026, time.April, 9), false},
		{"unknown", "", assessment.Date{}, false},
		{"a leap day", "2024-02-29", day(2024, time.February, 29), false},
		{"no leap day", "2025-02-29", assessment.Date{}, true},
		{"as people write", "9/4/2026", assessment.Date{}, true},
		{"a time", "2026-04-09T10:00:00Z", assessment.Date{}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := assessment.ParseDate(tt.text)
			if got != tt.want || (err != nil) != tt.fails {
				t.Errorf("%q is %v, %v", tt.text, got, err)
			}
			if err == nil && got.String() != tt.text {
				t.Errorf("%q is stored as %q", tt.text, got)
			}
		})
	}
}

func TestReadDate(t *testing.T) {
	today := day(2026, time.April, 9)
	tests := []struct {
		text string
		want assessment.Date // zero: not a date
	}{
		{"3/4/1991", day(1991, time.April, 3)},
		{"03.04.1991", day(1991, time.April, 3)},
		{"3-4-1991", day(1991, time.April, 3)},
		{"3 4 1991", day(1991, time.April, 3)},
		{"3/4/25", day(2025, time.April, 3)},
		{"9/4/26", today},
		{"10/4/26", day(1926, time.April, 10)},
		{"3/4/68", day(1968, time.April, 3)},
		{"3/4/69", day(1969, time.April, 3)},
		{"030491", day(1991, time.April, 3)},
		{"03041991", day(1991, time.April, 3)},
		{"3 Apr 1991", day(1991, time.April, 3)},
		{"3 april 1991", day(1991, time.April, 3)},
		{"3 Apr 25", day(2025, time.April, 3)},
		{"1991-04-03", day(1991, time.April, 3)},
		{"  3 / 4 / 1991 ", assessment.Date{}},
		{"13/13/1991", assessment.Date{}},
		{"29/2/2025", assessment.Date{}},
		{"29/2/2024", day(2024, time.February, 29)},
		{"0/4/1991", assessment.Date{}},
		{"1991", assessment.Date{}},
		{"yesterday", assessment.Date{}},
		{"", assessment.Date{}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got, ok := assessment.ReadDate(tt.text, today); got != tt.want || ok == tt.want.IsZero() {
				t.Errorf("%q is %v, %v; want %v", tt.text, got, ok, tt.want)
			}
		})
	}
}

// FuzzReadDate: what is read as a date is one, and is stored and read again
// unchanged.
func FuzzReadDate(f *testing.F) {
	for _, seed := range []string{"3/4/25", "03.04.1991", "030425", "3 Apr 2025", "2025-04-03", "31/2/2020", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := assessment.ReadDate(text, day(2026, time.April, 9))
		if !ok {
			return
		}
		again, err := assessment.ParseDate(d.String())
		if err != nil || again != d {
			t.Errorf("%q is %#v, stored as %q, read as %v, %v", text, d, d, again, err)
		}
	})
}

func TestYearsUntil(t *testing.T) {
	tests := []struct {
		name     string
		from, to assessment.Date
		want     int
	}{
		{"the day before a birthday", day(1991, time.May, 2), day(2026, time.May, 1), 34},
		{"the birthday", day(1991, time.May, 2), day(2026, time.May, 2), 35},
		{"an earlier month, a later day", day(1991, time.May, 2), day(2026, time.April, 30), 34},
		{"born on a leap day", day(2004, time.February, 29), day(2022, time.February, 28), 17},
		{"the day after", day(2004, time.February, 29), day(2022, time.March, 1), 18},
		{"the day of birth", day(2026, time.April, 9), day(2026, time.April, 9), 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.from.YearsUntil(tt.to); got != tt.want {
				t.Errorf("%v to %v are %d years, want %d", tt.from, tt.to, got, tt.want)
			}
		})
	}
}

func TestAgeOn(t *testing.T) {
	tests := []struct {
		name  string
		birth assessment.Date
		on    assessment.Date
		want  int
		known bool
	}{
		{"known", day(1991, time.May, 2), day(2026, time.April, 9), 34, true},
		{"no birth date", assessment.Date{}, day(2026, time.April, 9), 0, false},
		{"no day", day(1991, time.May, 2), assessment.Date{}, 0, false},
		{"born later", day(2027, time.May, 2), day(2026, time.April, 9), 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, known := assessment.Client{BirthDate: tt.birth}.AgeOn(tt.on)
			if got != tt.want || known != tt.known {
				t.Errorf("the age is %d, %v", got, known)
			}
		})
	}
}

func TestDateArithmetic(t *testing.T) {
	d := day(2024, time.February, 28)
	if got := d.AddDays(2); got != day(2024, time.March, 1) {
		t.Errorf("two days later is %v", got)
	}
	if got := d.DaysUntil(day(2025, time.February, 28)); got != 366 {
		t.Errorf("%d days in a year with a leap day", got)
	}
	if got := d.DaysUntil(d.AddDays(-40)); got != -40 {
		t.Errorf("%d days back", got)
	}
	if !d.Before(d.AddDays(1)) || d.Before(d) {
		t.Error("a day is before the next and not before itself")
	}
	if got := d.Words(); got != "28 February 2024" {
		t.Errorf("in words it is %q", got)
	}
	// A day is the day of the clinic, not of Greenwich.
	auckland := time.FixedZone("", 13*60*60)
	if got := assessment.DateOf(time.Date(2024, time.February, 28, 1, 0, 0, 0, auckland)); got != d {
		t.Errorf("early in the morning it is %v", got)
	}
}

func TestDateInJSON(t *testing.T) {
	for _, want := range []assessment.Date{{}, day(2026, time.April, 9)} {
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got assessment.Date
		if err := json.Unmarshal(b, &got); err != nil || got != want {
			t.Errorf("%v is kept as %s and read as %v, %v", want, b, got, err)
		}
	}
	got := day(2026, time.April, 9)
	if err := json.Unmarshal([]byte(`"soon"`), &got); err == nil || got != day(2026, time.April, 9) {
		t.Errorf("a text that is no date gives %v, %v", got, err)
	}
}
