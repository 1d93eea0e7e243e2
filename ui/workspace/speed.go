package workspace

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"stridewell/assessment"
)

// A SpeedUnit is how the speed of a run is typed and shown. It is stored in
// m/s whatever the unit.
type SpeedUnit string

// The units.
const (
	KilometresAnHour  SpeedUnit = ""
	MinutesAKilometre SpeedUnit = "min/km"
	MilesAnHour       SpeedUnit = "mph"
)

// SpeedUnits lists the units in the order they are offered.
func SpeedUnits() []SpeedUnit { return []SpeedUnit{KilometresAnHour, MinutesAKilometre, MilesAnHour} }

// kmPerHour turns m/s into the km/h that treadmills show, milesPerHour into
// mph: a mile is 1609.344 m.
const (
	kmPerHour    = 3.6
	milesPerHour = 3600 / 1609.344
)

// Label is the unit as it stands behind a number.
func (u SpeedUnit) Label() string {
	if u == KilometresAnHour {
		return "km/h"
	}
	return string(u)
}

// show writes a speed in m/s in the unit, without it.
func (u SpeedUnit) show(speed float64) string {
	switch u {
	case MinutesAKilometre:
		seconds := int(math.Round(1000 / speed))
		return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
	case MilesAnHour:
		return assessment.FormatNumber(speed*milesPerHour, 1)
	default:
		return assessment.FormatNumber(speed*kmPerHour, 1)
	}
}

// read reads a typed speed into m/s. A pace is typed as minutes and seconds
// with any mark between, as the number pad allows: 5.30 is 5 min 30 s.
func (u SpeedUnit) read(text string) (float64, bool) {
	if u == MinutesAKilometre {
		return readPace(text)
	}
	v, ok := assessment.ParseNumber(text)
	if u == MilesAnHour {
		return v / milesPerHour, ok
	}
	return v / kmPerHour, ok
}

func readPace(text string) (float64, bool) {
	minutes, seconds, _ := strings.Cut(strings.NewReplacer(",", ":", ".", ":").Replace(strings.TrimSpace(text)), ":")
	m, err := strconv.ParseUint(minutes, 10, 8)
	if err != nil || len(seconds) > 2 {
		return 0, false
	}
	s := uint64(0)
	if seconds != "" {
		if s, err = strconv.ParseUint((seconds + "0")[:2], 10, 8); err != nil || s > 59 {
			return 0, false
		}
	}
	if m == 0 && s == 0 {
		return 0, false
	}
	return 1000 / float64(m*60+s), true
}

// readSpeed reads a speed and refuses what nobody runs.
func (u SpeedUnit) readSpeed(text string) (float64, assessment.Problem) {
	example := u.show(10 / kmPerHour)
	v, ok := u.read(text)
	switch limits := assessment.SpeedLimits; {
	case !ok:
		return 0, assessment.Problem{Refused: true, Text: fmt.Sprintf("“%s” is not a speed in %s. Type it as %s.", text, u.Label(), example)}
	case !limits.Holds(v):
		low, high := u.show(limits.Min), u.show(limits.Max)
		if u == MinutesAKilometre {
			low, high = high, low
		}
		return 0, assessment.Problem{Refused: true, Text: fmt.Sprintf("Speed cannot be %s %s: it lies between %s and %s.", text, u.Label(), low, high)}
	default:
		return v, assessment.Problem{}
	}
}
