package storetest

import (
	"os"
	"strconv"
)

// tortureVariable says how many times longer the tests run that break things at
// random. «make torture» sets it.
const tortureVariable = "STRIDEWELL_TORTURE"

// Rounds is how often a test breaks something that does it usual times in every
// run of the tests.
func Rounds(usual int) int { return usual * Torture() }

// Torture is how many times longer the tests run than usual: 1 or more. With 1
// they take the same random choices each time.
func Torture() int {
	times, err := strconv.Atoi(os.Getenv(tortureVariable))
	if err != nil || times < 1 {
		return 1
	}
	return times
}
