package widget

import "testing"

// TestSectionsLeaveRoomForTheCard: in a window of a small laptop the sections
// move together rather than push the card away; they never overlap.
func TestSectionsLeaveRoomForTheCard(t *testing.T) {
	for name, c := range map[string]struct {
		high     float32
		sections int
		card     bool
	}{
		"a small laptop":               {599, 10, true},
		"with one more":                {599, 11, true},
		"a laptop":                     {677, 11, true},
		"a wide window":                {929, 14, true},
		"too many":                     {599, 14, false},
		"a window of the least height": {409, 10, false},
	} {
		groups := make([]SectionGroup, 4)
		groups[0].Sections = make([]Section, c.sections)
		r := NewSectionRail(nil, SectionValues{Groups: groups})
		section, gap := r.pitch(c.high)
		end := 12 + 4*(groupHigh+gap) + float32(c.sections)*section
		if card := c.high-end > cardRoom; card != c.card {
			t.Errorf("%s: sections %v apart end at %v of %v, room for the card: %v", name, section, end, c.high, card)
		}
		if section < 33 || section > 40 {
			t.Errorf("%s: sections stand %v apart", name, section)
		}
	}
}

// TestSectionsCount: where nothing can be taken yet, nothing is counted.
func TestSectionsCount(t *testing.T) {
	for name, c := range map[string]struct {
		section      Section
		count, words string
	}{
		"some of it": {Section{Name: "Technique", Done: 5, Of: 10}, "5/10", "Technique, 5/10"},
		"none":       {Section{Name: "Notes", Of: 1}, "0/1", "Notes, 0/1"},
		"nothing":    {Section{Name: "Late in the run"}, "", "Late in the run"},
	} {
		if count, words := c.section.count(), c.section.words(); count != c.count || words != c.words {
			t.Errorf("%s: %q, %q", name, count, words)
		}
	}
}
