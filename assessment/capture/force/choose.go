package force

import (
	"fmt"
	"math"

	"stridewell/assessment/capture/signal"
)

// What is left out of the means where nobody chose a part.
const (
	settling  = 2.0  // s at each end of a belt trial
	beltTrial = 10.0 // s: a shorter recording is of a few steps and all are used
	rampTimes = 1.15 // times the usual contact: the runner is still getting up to speed
)

// The limits of the check of body mass, as fractions of the mass that was said.
const (
	massDoubt  = 0.05
	massRefuse = 0.15
)

// chooseSteps leaves out the steps that are not of the steady part, and refuses
// body weights where the mass cannot be right.
func (r *reader) chooseSteps(t trial, a *analysis) {
	from, to := r.Options.From.Seconds(), r.Options.To.Seconds()
	chosen := from > 0 || to > 0
	if to <= 0 {
		to = math.Inf(1)
	}
	begin, end := t.times[0], t.times[len(t.times)-1]
	if !chosen && end-begin >= beltTrial {
		from, to = begin+settling, end-settling
	}
	for _, s := range a.valid() {
		if s.on < from || s.off > to {
			s.rejected = "outside the part that is used"
		}
	}
	if !chosen {
		r.leaveOutRamps(a)
	}
	r.Number("window_from_s", max(from, begin))
	r.Number("window_to_s", min(to, end))
	a.refused = r.checkMass(a)
}

// leaveOutRamps rejects steps at the ends that are much longer than usual.
func (r *reader) leaveOutRamps(a *analysis) {
	valid := a.valid()
	var contacts []float64
	for _, s := range valid {
		contacts = append(contacts, s.contact)
	}
	usual := signal.Median(contacts)
	ramp := 0
	for i := 0; i < len(valid) && valid[i].contact > rampTimes*usual; i++ {
		valid[i].rejected, ramp = "still getting up to speed", ramp+1
	}
	for i := len(valid) - 1; i >= 0 && valid[i].rejected == "" && valid[i].contact > rampTimes*usual; i-- {
		valid[i].rejected, ramp = "slowing down", ramp+1
	}
	if ramp > 0 {
		r.Warn(fmt.Sprintf("%d steps at the ends were left out: their contacts are longer than those of the steady part.", ramp))
	}
}

// checkMass compares the mass that was said with the mean force. It is true
// when values in body weights would be wrong.
func (r *reader) checkMass(a *analysis) bool {
	if a.measured {
		if a.byForce == 0 && len(a.valid()) == 0 {
			return true
		}
		if a.byForce == 0 {
			r.Ask("mass", "How heavy is the runner, in kg? The recording is too short to tell by the mean force.")
			return true
		}
		r.Warn(fmt.Sprintf("No mass was given: body weight is the mean force, %.1f kg.", a.byForce))
		return false
	}
	said := a.weight / gravity
	if a.byForce == 0 {
		r.Warn("The recording has no whole strides: the mass could not be checked.")
		return false
	}
	switch off := math.Abs(a.byForce/said - 1); {
	case off > massRefuse:
		r.Warn(fmt.Sprintf("The mean force is that of %.1f kg, and the mass given is %.1f kg: more than 15 %% apart, so nothing is given in body weights. "+
			"Check the mass, the scale of the forces, steps that are missing, and a hand on the rail.", a.byForce, said))
		return true
	case off > massDoubt:
		r.Warn(fmt.Sprintf("The mean force is that of %.1f kg, and the mass given is %.1f kg: check the mass and the scale of the forces.", a.byForce, said))
	}
	return false
}
