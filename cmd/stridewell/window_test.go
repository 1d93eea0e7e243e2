//go:build window

package main

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// TestFiveMinutes is the first five minutes of a clinician with the app, by
// keyboard alone: first start, the practice client, a client of her own, the
// form, a power cut, the plan and a handout on disk.
func TestFiveMinutes(t *testing.T) {
	s := newScreen(t)
	s.open("Welcome")
	s.writes("Sam Lee")
	s.keys("Tab")
	s.types("Riverside Running Clinic")
	s.at("Overview") // of a practice client

	s.keys("ctrl+1")
	s.at("Clients")
	s.types("zoe") // the practice client, found without the accents
	s.at("Overview")
	s.keys("ctrl+1")
	s.at("Clients")
	s.keys("Escape", "ctrl+n")
	s.types("Zora", "Novak", "3/4/91")
	s.keys("Right", "Return") // female
	s.types("Back pain after 6 km", "Half-marathon")
	s.at("Overview")
	s.keys("a")
	s.at("Assess")

	s.keys("1")   // twelve minutes
	s.types("10") // km/h
	s.keys("1")   // on the treadmill
	s.keys("F8")
	s.keys(times(17, "1")...) // no to every red flag
	s.keys("alt+6")           // technique
	s.types("171")            // cadence
	s.keys("alt+8")           // mobility
	s.types("12")             // toe touch

	<-time.After(1100 * time.Millisecond) // what is older than a second must survive
	s.kill()
	s.open("Clients")
	s.keys("Return") // the client seen last is on top
	s.at("Overview")
	s.keys("l")
	s.at("Plan")
	s.keys("p")
	s.at("Handout")
	s.keys("ctrl+s", "Return")
	text := s.pdfText()
	for _, want := range []string{"Zora Novak", "Sam Lee", "Riverside Running Clinic", "171 steps/min", "12 cm", "Toe-touch practice"} {
		if !strings.Contains(text, want) {
			t.Errorf("the handout does not say “%s”", want)
		}
	}
	if t.Failed() {
		lines := slices.DeleteFunc(strings.Split(text, "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
		t.Logf("the handout says:\n%s", strings.Join(lines, "\n"))
	}
}
