//go:build window

package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestFiveMinutes is the first five minutes of a clinician with the app, by
// keyboard alone: first start, the practice client, a client of her own, the
// form with its tapper, a power cut, the plan and a handout on disk.
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
	s.keys("alt+6", "F5")     // technique, and the tapper of cadence
	s.taps(24, 350*time.Millisecond)
	s.keys("Return", "Return") // use it, and go on
	s.keys("1", "1")           // foot strike, left and right
	s.types("8", "6")          // hip extension
	s.keys("alt+8")            // mobility
	s.types("12", "2", "9")    // toe touch, Thomas test
	s.keys("alt+9")            // endurance
	s.types("12", "24")        // heel raises
	s.types("5", "9")          // sit to stand on one leg

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
	for _, want := range []string{"Zora Novak", "Sam Lee", "Riverside Running Clinic", "12 cm", "Toe-touch practice", "12 reps", "Single-leg heel raise", "Squat holding a weight"} {
		if !strings.Contains(text, want) {
			t.Errorf("the handout does not say “%s”", want)
		}
	}
	if !regexp.MustCompile(`You \d+ steps/min`).MatchString(text) {
		t.Error("the handout does not say the cadence that was tapped")
	}
	if t.Failed() {
		lines := slices.DeleteFunc(strings.Split(text, "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
		t.Logf("the handout says:\n%s", strings.Join(lines, "\n"))
	}
}
