package widget

import (
	"time"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// DateValues are what an entry for a day shows.
type DateValues struct {
	Label   string
	Day     time.Time // the zero time is no day
	Today   time.Time
	Past    bool // only the past makes sense, as for a birth
	Help    string
	Refused string // what the program says against the day
}

// A DateEntry takes a day as it is written by hand and says in words how it was
// understood. It never holds a day that is not what stands in it.
type DateEntry struct {
	boxed
	date DateValues

	// OnChange is called after every change: with the day, with the zero time
	// when the entry is empty, and with ok false when it is no day.
	OnChange func(day time.Time, ok bool)
}

// NewDateEntry returns an entry.
func NewDateEntry(s *Scope, v DateValues) *DateEntry {
	d := &DateEntry{}
	d.box(d, s, false, TextValues{}, theme.FieldHigh)
	d.aside = d.paintWords
	d.entry.onText = func(string) { d.typed() }
	focus := d.entry.onFocus
	d.entry.onFocus = func(gained bool) {
		focus(gained)
		if gained {
			d.entry.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
		}
		d.write(d.date)
	}
	d.Set(v)
	return d
}

// Set shows other values.
func (d *DateEntry) Set(v DateValues) {
	changed := !v.Day.Equal(d.date.Day)
	d.date = v
	if day, ok := d.read(); changed && (!ok || !day.Equal(v.Day)) {
		d.entry.echo = echo{}
		d.entry.put(numbers(v.Day))
	}
	d.write(v)
}

func numbers(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return day.Format(dayNumbers)
}

// read is the day that stands in the entry; an empty entry is no day and fine.
func (d *DateEntry) read() (time.Time, bool) {
	if d.entry.Text == "" {
		return time.Time{}, true
	}
	return ParseDay(d.entry.Text, d.date.Today, d.date.Past)
}

func (d *DateEntry) typed() {
	day, ok := d.read()
	d.date.Day = time.Time{}
	if ok {
		d.date.Day = day
	}
	d.write(d.date)
	if d.OnChange != nil {
		d.OnChange(d.date.Day, ok)
	}
}

// dayRoom is for the day in words, at the end of the box.
const dayRoom float32 = 140

// write shows label and sentence. What is being typed is not refused before
// the focus goes.
func (d *DateEntry) write(v DateValues) {
	d.room = 0
	if day, ok := d.read(); ok && !day.IsZero() {
		d.room = dayRoom
	}
	text := TextValues{Label: v.Label, Text: d.entry.Text, Placeholder: "day/month/year", Help: v.Help, Refused: v.Refused}
	if _, ok := d.read(); !ok && !d.focused {
		text.Refused = "This is not a day. Type it as 3/4/2025 or 3 Apr 2025."
	}
	d.show(text)
}

func (d *DateEntry) paintWords(p *pen, right, base float32) {
	if day, ok := d.read(); ok && !day.IsZero() {
		p.textRight(right, base, theme.Small, p.inks.Ink2, p.fit(theme.Small, day.Format(dayWords), d.room))
	}
}
