package video

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/gait"
	"stridewell/ui/workspace"
)

// A ruler tells times from frame numbers: foot down, toe-off, the other foot
// down, toe-off, and so on.
type ruler struct {
	rate   float64 // the camera filmed at; 0 while nobody said
	first  assessment.Side
	moment assessment.Moment
	marks  []int
}

// next is what the next mark means.
func (r *ruler) next() string {
	if len(r.marks)%2 == 1 {
		return "toe-off"
	}
	return "foot down"
}

// markAt names the mark on a frame, if there is one.
func (r *ruler) markAt(frame int) string {
	i := slices.Index(r.marks, frame)
	switch {
	case i < 0:
		return ""
	case i%2 == 1:
		return "toe-off"
	default:
		return "foot down"
	}
}

func (r *ruler) words() string {
	var words []string
	for _, m := range r.marks {
		words = append(words, strconv.Itoa(m))
	}
	return strings.Join(words, " ")
}

// read takes frame numbers as they are typed, between spaces or commas. It is
// false where one is no number.
func (r *ruler) read(text string) bool {
	marks := []int{}
	for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return c == ' ' || c == ',' || c == ';' }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 0 || n > 1<<24 {
			return false
		}
		marks = append(marks, n)
	}
	r.marks = marks
	return true
}

// times are what the contacts say that are complete. It is false where there is
// nothing to say yet; why says what is wrong.
func (r *ruler) times() (t gait.FrameTimes, told bool, why string) {
	var contacts []gait.FrameContact
	for i := 0; i+1 < len(r.marks); i += 2 {
		contacts = append(contacts, gait.FrameContact{On: r.marks[i], Off: r.marks[i+1]})
	}
	if r.rate == 0 || len(r.marks) == 0 {
		return t, false, ""
	}
	t, err := gait.CountFrames(r.rate, r.first, contacts)
	switch {
	case errors.Is(err, gait.ErrTooFew):
		return t, false, "Mark two contacts at least, one of each foot."
	case err != nil:
		return t, false, "The frames must go up: down, toe-off, down, toe-off."
	default:
		return t, true, ""
	}
}

// stepsForCadence is how many steps a cadence is taken from: fewer are left to
// the tapper. It is this program's choice.
const stepsForCadence = 6

// readings are what goes into the visit.
func (r *ruler) readings(t gait.FrameTimes) map[assessment.Key]workspace.Reading {
	all := map[assessment.Key]workspace.Reading{}
	add := func(m assessment.MeasureID, side assessment.Side, v gait.FrameTime) {
		reading := workspace.Reading{Number: v.Mean, N: v.N, Method: assessment.VideoFrame}
		if v.N > 1 {
			reading.Method, reading.SD = assessment.VideoMean, new(v.SD)
		}
		all[assessment.Key{Measure: m, Side: side, Moment: r.moment}] = reading
	}
	for side, v := range t.Contact {
		add(catalogue.ContactTime, side, v)
	}
	for side, v := range t.Flight {
		add(catalogue.FlightTime, side, v)
	}
	if t.Duty.N > 1 {
		add(catalogue.DutyFactor, assessment.NoSide, t.Duty)
	}
	if t.Steps >= stepsForCadence {
		all[assessment.Key{Measure: catalogue.Cadence, Moment: r.moment}] = workspace.Reading{Number: t.Cadence, N: t.Steps, Method: assessment.VideoMean}
	}
	return all
}

// mark puts a mark on this frame; unmark takes the last away.
func (s *Screen) mark() {
	if c := s.clip(); len(c.frames) > 0 {
		s.ruler.rate = c.rate
		s.ruler.marks = append(s.ruler.marks, c.frames[c.at].Number)
		s.show()
	}
}

func (s *Screen) unmark() {
	if n := len(s.ruler.marks); n > 0 {
		s.ruler.marks = s.ruler.marks[:n-1]
		s.show()
	}
}

// believe takes the rate that would make the times plausible.
func (s *Screen) believe() {
	t, told, _ := s.ruler.times()
	if !told {
		return
	}
	if rate, slow := t.FilmedAt(); slow {
		s.setRate(rate)
	}
}

// setRate says at which rate the camera filmed.
func (s *Screen) setRate(rate float64) {
	s.ruler.rate = rate
	if c := s.clip(); len(c.frames) > 0 {
		c.rate = rate
	}
	s.show()
}

// use puts the times into the visit. A cadence that was taken another way
// stays.
func (s *Screen) use() {
	t, told, _ := s.ruler.times()
	d := s.w.Desk.Value()
	if !told || !t.Plausible() || !d.Editable() {
		return
	}
	taken := 0
	readings := s.ruler.readings(t)
	for _, k := range sorted(readings) {
		if o, there := d.Visit().Observation(k); there && k.Measure == catalogue.Cadence && o.Method != assessment.VideoMean {
			continue
		}
		if !s.w.Take(k, readings[k]).Refused {
			taken++
		}
	}
	s.panel.say(fmt.Sprintf("%d values are in the visit.", taken))
}

func sorted(readings map[assessment.Key]workspace.Reading) []assessment.Key {
	var keys []assessment.Key
	for k := range readings {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, assessment.Key.Compare)
	return keys
}
