package drill

import (
	"fmt"
	"strings"

	"stridewell/assessment"
)

// A Rung is one level of the walk-run ladder: running and walking in minutes,
// gone through Times times, and Extra minutes of running at the end.
type Rung struct {
	Run, Walk float64
	Times     int
	Extra     float64
}

// Ladder is the walk-run ladder, three sessions a week, never on two days in a
// row (tests reference, F3; a convention modelled on published ladders).
func Ladder() []Rung {
	return []Rung{
		{1, 2, 10, 0},
		{1.5, 1.5, 10, 0},
		{2, 1, 10, 0},
		{3, 1, 7, 0},
		{4, 1, 6, 0},
		{5, 1, 5, 0},
		{8, 1, 3, 0},
		{10, 1, 2, 5},
		{15, 1, 2, 0},
		{30, 0, 1, 0},
	}
}

// Minutes is how long is run in all.
func (r Rung) Minutes() float64 { return r.Run*float64(r.Times) + r.Extra }

// Words say the rung to the client.
func (r Rung) Words() string {
	if r.Walk == 0 {
		return fmt.Sprintf("Run %s without a break.", minutesWords(r.Run))
	}
	text := fmt.Sprintf("Run %s, walk %s, %d times", minutesWords(r.Run), minutesWords(r.Walk), r.Times)
	if r.Extra > 0 {
		text += fmt.Sprintf(", then run %s", minutesWords(r.Extra))
	}
	return text + "."
}

func minutesWords(m float64) string {
	number := strings.TrimSuffix(assessment.FormatNumber(m, 1), ".0")
	if m == 1 {
		return number + " minute"
	}
	return number + " minutes"
}

func kilometreWords(km float64) string {
	return strings.TrimSuffix(assessment.FormatNumber(km, 1), ".0") + " km"
}

// EntryGate is what to be able to do before the ladder begins (tests reference,
// F2; a convention).
func EntryGate() []string {
	return []string{
		"Walk briskly for 30 minutes without more symptoms.",
		"20 heel raises on each leg with no more than 2 out of 10.",
		"10 step-downs on each leg with no more than 2 out of 10.",
		"10 hops on each leg with no more than 2 out of 10. No hops where there is any concern about a bone: refer.",
	}
}

// AfterLadder is what comes after 30 minutes without a break, one thing at a
// time and in this order (tests reference, F5; a convention).
func AfterLadder() []string {
	return []string{
		"A third or fourth run a week.",
		"The longest run, by a tenth at most.",
		"More in all.",
		"Strides.",
		"Short hills, up only.",
		"Downhill and speed, last.",
	}
}
