package clients

import (
	"slices"
	"testing"
)

// TestHits: what is underlined is what was searched for, in whatever order and
// with whatever accents.
func TestHits(t *testing.T) {
	for _, c := range []struct {
		name, person, typed string
		want                []string
	}{
		{"an accent", "Zoë Čapková", "ca", []string{"Ča"}},
		{"both names, the other way round", "Zoë Čapková", "cap zoe", []string{"Zoë", "Čap"}},
		{"several accents on a letter", "Ngọc Ánh Trần", "tran", []string{"Trần"}},
		{"inside a name", "Rebecca", "ca", []string{"ca"}},
		{"a phone number", "Zoë Čapková", "0113", nil},
		{"nothing", "Zoë Čapková", " ", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range hits(c.person, c.typed) {
				got = append(got, c.person[s.From:s.To])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q in %q: %q, want %q", c.typed, c.person, got, c.want)
			}
		})
	}
}
