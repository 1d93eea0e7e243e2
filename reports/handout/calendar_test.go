package handout

import (
	"strings"
	"testing"

	"rsc.io/qr"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

func TestCalendar(t *testing.T) {
	c := content{drills: []prescribed{
		{entry: drill.Drill{PlainName: "Squat, slow; deep", Dose: drill.Dose{DaysPerWeek: 3, Weeks: 8}}, number: 1},
		{entry: drill.Drill{PlainName: "Čapková's hold " + strings.Repeat("é", 40), Dose: drill.Dose{DaysPerWeek: 3}}, number: 2},
		{entry: drill.Drill{PlainName: "Stretch"}, number: 3},
	}}
	c.Summary.Visit = assessment.Visit{ID: "v1", Date: assessment.Date{Year: 2026, Month: 4, Day: 9}} // a Thursday
	events := c.events()
	if len(events) != 2 || events[0].numbers() != "1, 2" || events[0].days() != "Mon, Wed, Fri" || events[1].days() != english.EveryDay {
		t.Fatalf("events = %+v", events)
	}
	want := strings.Join([]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:Stridewell", "BEGIN:VEVENT",
		"UID:12a08e429902", "DTSTAMP:20260409T000000Z", "DTSTART;VALUE=DATE:20260410",
		"RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260604",
		`SUMMARY:Squat\, slow\; deep + Čapková's hold ` + strings.Repeat("é", 14),
		" " + strings.Repeat("é", 26),
		"END:VEVENT", "END:VCALENDAR", "",
	}, "\r\n")
	if got := c.calendar(events[0]); got != want {
		t.Errorf("calendar:\n%s\nwant\n%s", got, want)
	}
	c.Summary.Visit.NextReview = assessment.Date{Year: 2026, Month: 5, Day: 1}
	if got := c.calendar(events[1]); !strings.Contains(got, "BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=20260501\r\n") {
		t.Errorf("until the review: %s", got)
	}
}

// TestReadableAt: the size of a code is checked before it is printed.
func TestReadableAt(t *testing.T) {
	tests := []struct {
		name string
		text string
		size float64
		want bool
	}{
		{"a short text", "BEGIN:VCALENDAR", 20 * mm, true},
		{"modules too small", strings.Repeat("a", 400), 20 * mm, false},
		{"the same, larger", strings.Repeat("a", 400), 32 * mm, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := qr.Encode(tt.text, qr.M)
			if err != nil {
				t.Fatal(err)
			}
			if got := readableAt(c, tt.size); got != tt.want {
				t.Errorf("readableAt = %v, want %v", got, tt.want)
			}
		})
	}
}

// TestEncodeLeavesOutWhatNoCodeHolds: the paper has no code then, and is made.
func TestEncodeLeavesOutWhatNoCodeHolds(t *testing.T) {
	c := content{drills: []prescribed{{entry: drill.Drill{PlainName: strings.Repeat("a", 5000)}, number: 1}}}
	c.Summary.Visit.Date = assessment.Date{Year: 2026, Month: 4, Day: 9}
	if c.encode(); len(c.codes) != 0 {
		t.Errorf("%d codes", len(c.codes))
	}
}

// TestWeek: how often a drill is done, as agreed or as the library has it.
func TestWeek(t *testing.T) {
	tests := []struct {
		name    string
		dose    string
		library int
		want    int
	}{
		{"the library", "", 3, 3},
		{"nobody says", "", 0, 7},
		{"the text of the library", "3 x 8, 3 days a week", 3, 3},
		{"agreed otherwise", "2 x 10, 2 days a week", 3, 2},
		{"agreed as a range", "2 x 10, 4-5 times per week", 3, 5},
		{"agreed without days", "2 x 10", 3, 7},
		{"eight days a week", "8 days a week", 3, 7},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := prescribed{entry: drill.Drill{Dose: drill.Dose{Text: "3 x 8, 3 days a week", DaysPerWeek: tt.library}}}
			d.Dose = tt.dose
			days := 0
			for _, planned := range d.week() {
				if planned {
					days++
				}
			}
			if days != tt.want {
				t.Errorf("%d days, want %d", days, tt.want)
			}
		})
	}
}
