package assessment_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// measure finds an entry of the catalogue.
func measure(t testing.TB, id assessment.MeasureID) assessment.Measure {
	t.Helper()
	m, ok := catalogue.Standard().Measure(id)
	if !ok {
		t.Fatalf("no measure %s", id)
	}
	return m
}

func TestParseNumber(t *testing.T) {
	tests := []struct {
		name, text string
		want       float64
		ok         bool
	}{
		{"a point", "12.5", 12.5, true},
		{"a comma", "12,5", 12.5, true},
		{"a whole number", "12", 12, true},
		{"zero", "0", 0, true},
		{"zero with a sign", "-0", 0, true},
		{"a comma and zero with a sign", "-0,0", 0, true},
		{"a sign", "-3", -3, true},
		{"the sign that is printed", "−3.5", -3.5, true},
		{"a plus", "+3", 3, true},
		{"no digit before the mark", ",5", 0.5, true},
		{"no digit after the mark", "12.", 12, true},
		{"spaces around", "  12 ", 12, true},
		{"nothing", "", 0, false},
		{"a sign only", "-", 0, false},
		{"a mark only", ".", 0, false},
		{"text", "twelve", 0, false},
		{"a unit", "12 cm", 0, false},
		{"an exponent", "1e9", 0, false},
		{"a capital exponent", "1E3", 0, false},
		{"not a number", "NaN", 0, false},
		{"an infinity", "Inf", 0, false},
		{"a hexadecimal", "0x10", 0, false},
		{"an underscore", "1_000", 0, false},
		{"two marks", "1.2.3", 0, false},
		{"thousands and a point", "1,000.5", 0, false},
		{"thousands by spaces", "1 000", 0, false},
		{"an apostrophe", "1'000", 0, false},
		{"two signs", "--1", 0, false},
		{"too many digits", "1000000000", 0, false},
		{"digits of another script", "١٢", 0, false},
		{"two lines", "1\n2", 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := assessment.ParseNumber(tt.text)
			if got != tt.want || ok != tt.ok || math.Signbit(got) && got == 0 {
				t.Errorf("%q is %v, %v; want %v, %v", tt.text, got, ok, tt.want, tt.ok)
			}
		})
	}
}

func TestParse(t *testing.T) {
	type outcome int
	const (
		kept outcome = iota
		questioned
		refused
	)
	tests := []struct {
		name    string
		measure assessment.MeasureID
		text    string
		want    float64
		outcome outcome
		says    string // part of the sentence
	}{
		{"a value", catalogue.ToeTouch, "12,5", 12.5, kept, ""},
		{"below zero", catalogue.ToeTouch, "-4", -4, kept, ""},
		{"the least accepted", catalogue.ToeTouch, "-35", -35, questioned, "−35.0\u00a0cm is unusual"},
		{"the most expected", catalogue.ToeTouch, "60", 60, kept, ""},
		{"beyond what is expected", catalogue.ToeTouch, "60.5", 60.5, questioned, "−25.0\u00a0cm and 60.0\u00a0cm"},
		{"beyond what is accepted", catalogue.ToeTouch, "90.5", 0, refused, "Check the digits and the unit"},
		{"one foot counted", catalogue.Cadence, "85", 0, refused, "Did you mean 170"},
		{"a pain score", catalogue.PainNow, "11", 0, refused, "0/10 and 10/10"},
		{"text", catalogue.ToeTouch, "far", 0, refused, "“far” is not a number"},
		{"a long text is cut", catalogue.ToeTouch, strings.Repeat("x", 99), 0, refused, "xxx…”"},
		{"a huge number", catalogue.ToeTouch, "1e9", 0, refused, "not a number"},
		{"nothing", catalogue.ToeTouch, "", 0, refused, "not a number"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o, p := measure(t, tt.measure).Parse(tt.text)
			if o.Number != tt.want || p.Refused != (tt.outcome == refused) || p.Some() != (tt.outcome != kept) {
				t.Errorf("%q is %v with %+v", tt.text, o.Number, p)
			}
			if !strings.Contains(p.Text, tt.says) {
				t.Errorf("it says %q, want %q in it", p.Text, tt.says)
			}
		})
	}
}

func TestParseChoice(t *testing.T) {
	tests := []struct {
		name    string
		measure assessment.MeasureID
		text    string
		want    string // empty: refused
	}{
		{"a code", catalogue.FootStrike, "midfoot", "midfoot"},
		{"a label, whatever the case", catalogue.FootStrike, " FOREFOOT ", "forefoot"},
		{"a label of several words", catalogue.EasedByWalking, "not tried", catalogue.NotTried},
		{"a grade by its number", catalogue.CrossLegged, "2", "cushion"},
		{"grade 0", catalogue.CrossLegged, "0", "comfortable"},
		{"a grade that is not there", catalogue.CrossLegged, "4", ""},
		{"a number where answers have no order", catalogue.FootStrike, "0", ""},
		{"a number where answers have no order", catalogue.EasedByWalking, "0", ""},
		{"another word", catalogue.EasedByWalking, "sometimes", ""},
		{"nothing", catalogue.EasedByWalking, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o, p := measure(t, tt.measure).Parse(tt.text)
			if o.Choice != tt.want || p.Refused != (tt.want == "") {
				t.Errorf("%q is %q with %+v", tt.text, o.Choice, p)
			}
		})
	}
}

// FuzzParse: whatever is typed, a value is kept, questioned or refused; what is
// kept lies within what is accepted and is shown as it was typed.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"12.5", "12,5", "-0", "1e9", "NaN", "", "yes", "−4", "999999999", ".5", "0x1p-2", "\xff"} {
		f.Add(seed)
	}
	measures := catalogue.Standard().Measures()
	f.Fuzz(func(t *testing.T, text string) {
		for _, m := range measures {
			o, p := m.Parse(text)
			if p.Refused {
				if o != (assessment.Observation{}) || !p.Some() || !utf8.ValidString(p.Text) || len(p.Text) > 400 {
					t.Errorf("%s: %q is refused with %+v and %q", m.ID, text, o, p.Text)
				}
				continue
			}
			if m.Chosen() {
				if _, known := m.Choice(o.Choice); !known {
					t.Errorf("%s: %q is the answer %q", m.ID, text, o.Choice)
				}
				continue
			}
			if !m.Accept.Holds(o.Number) || o.Number == 0 && math.Signbit(o.Number) {
				t.Errorf("%s: %q is kept as %v", m.ID, text, o.Number)
			}
			again, ok := assessment.ParseNumber(m.Format(o))
			if !ok || math.Abs(again-o.Number) > math.Pow10(-m.Decimals)/2+1e-9 {
				t.Errorf("%s: %q is shown as %q", m.ID, text, m.Format(o))
			}
		}
	})
}

func TestFormatNumber(t *testing.T) {
	tests := []struct {
		name     string
		value    float64
		decimals int
		want     string
	}{
		{"whole", 12, 0, "12"},
		{"decimals", 12, 1, "12.0"},
		{"a true minus", -3.25, 2, "−3.25"},
		{"no negative zero", -0.04, 1, "0.0"},
		{"no negative zero either", math.Copysign(0, -1), 0, "0"},
		{"no exponent", 1e7, 0, "10000000"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := assessment.FormatNumber(tt.value, tt.decimals); got != tt.want {
				t.Errorf("%v is written %q, want %q", tt.value, got, tt.want)
			}
		})
	}
}

func TestFormat(t *testing.T) {
	tests := []struct {
		name    string
		measure assessment.MeasureID
		o       assessment.Observation
		want    string
	}{
		{"a unit after a space", catalogue.ToeTouch, assessment.Observation{Number: 12.5}, "12.5\u00a0cm"},
		{"the decimals of the measure", catalogue.ToeTouch, assessment.Observation{Number: -4}, "−4.0\u00a0cm"},
		{"finer than usual, as typed", catalogue.ToeTouch, assessment.Observation{Number: 12.25}, "12.25\u00a0cm"},
		{"degrees without a space", catalogue.ThomasHip, assessment.Observation{Number: -5}, "−5°"},
		{"out of ten without a space", catalogue.PainNow, assessment.Observation{Number: 6}, "6/10"},
		{"an answer", catalogue.FootStrike, assessment.Observation{Choice: "midfoot"}, "Midfoot"},
		{"zero is a value", catalogue.PainNow, assessment.Observation{}, "0/10"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := measure(t, tt.measure).FormatWithUnit(tt.o); got != tt.want {
				t.Errorf("%+v is written %q, want %q", tt.o, got, tt.want)
			}
		})
	}
}
