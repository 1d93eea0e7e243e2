package assessment

import (
	"cmp"
	"math"
	"slices"
)

// A Subject is what references ask about the person and the run.
type Subject struct {
	Sex      Sex
	Age      float64 // completed years
	AgeKnown bool
	Speed    *float64 // m/s; nil when not recorded
	Surface  Surface
}

// adultAge is where the references of this program begin unless one says
// otherwise.
const adultAge = 18

// A Silence is the reason why a value has no grade.
type Silence uint8

// The reasons, the most telling last: where several references fall silent the
// one that came closest speaks.
const (
	NotSilent Silence = iota
	NoCutOff
	OtherDefinition
	DefinitionUnknown
	OtherMethod
	OtherSurface
	SexUnknown
	OtherSex
	AgeUnknown
	UnderAge
	OtherAge
	SpeedUnknown
	OtherSpeed
	NotValid
)

var (
	silenceWords = []string{
		"none", "no_cut_off", "other_definition", "definition_unknown", "other_method", "other_surface",
		"sex_unknown", "other_sex", "age_unknown", "under_age", "other_age", "speed_unknown", "other_speed",
		"not_valid",
	}
	silenceLabels = []string{
		"", "No agreed cut-off exists.", "The reference is for another definition.",
		"The definition is not recorded.", "The reference is for another method.",
		"The reference is for another surface.", "The reference needs the sex.",
		"The reference is for the other sex.", "The reference needs the birth date.",
		"The reference is for adults.", "The reference is for another age.",
		"The reference needs the running speed.", "The reference is for another speed.",
		"A condition of the test was not met.",
	}
)

// String returns the stored word.
func (s Silence) String() string { return coded(silenceWords, s) }

// Label returns the sentence shown to people.
func (s Silence) Label() string { return coded(silenceLabels, s) }

// MarshalText implements encoding.TextMarshaler.
func (s Silence) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Silence) UnmarshalText(text []byte) error {
	return decodeInto(s, "silence", silenceWords, text)
}

// A Verdict is the grade of one value with everything needed to answer
// "compared with what?".
type Verdict struct {
	Grade       Grade      `json:"grade"`
	Basis       Basis      `json:"basis"`
	Sources     []SourceID `json:"sources,omitempty"`
	Silence     Silence    `json:"silence"`          // why ungraded
	Broken      string     `json:"broken,omitempty"` // the broken condition, in words
	Worse       Direction  `json:"worse,omitempty"`
	Cuts        []Cut      `json:"cuts,omitempty"` // absolute, in the measure's unit
	SEM         float64    `json:"sem,omitempty"`  // 0 when not known
	Descriptive bool       `json:"descriptive,omitempty"`
	Note        string     `json:"note,omitempty"`  // the population of the reference
	Given       *Given     `json:"given,omitempty"` // the clinician gave the grade; nil: it was computed
}

// InRange describes the typical side in the measure's unit: from the first cut
// upwards or downwards. It is false when there is no band.
func (v Verdict) InRange() (cut float64, worse Direction, ok bool) {
	if len(v.Cuts) == 0 {
		return 0, NoDirection, false
	}
	return v.Cuts[0].At, v.Worse, true
}

// Grade compares an observation with the first reference that applies.
func (m Measure) Grade(o Observation, s Subject) Verdict {
	if v, broken := m.invalid(o); broken {
		return v
	}
	silence := NoCutOff
	for _, r := range m.References {
		if why := r.For.silent(m, o, s); why != NotSilent {
			silence = max(silence, why)
			continue
		}
		return m.against(r, o, s)
	}
	return Verdict{Silence: silence, SEM: m.sem(o, s)}
}

func (m Measure) invalid(o Observation) (Verdict, bool) {
	broken := ""
	if o.Broken != "" {
		broken = "the test was not valid"
		for _, v := range m.Validities {
			if v.Code == o.Broken {
				broken = v.Broken
			}
		}
	}
	for _, r := range m.StopRules {
		if r.Invalid && o.Stop == r.Stop && o.Stop != NoStop {
			broken = "stopped by: " + o.Stop.Label()
		}
	}
	return Verdict{Silence: NotValid, Broken: broken}, broken != ""
}

// silent says why a population does not cover an observation, or NotSilent.
func (p Population) silent(m Measure, o Observation, s Subject) Silence {
	return cmp.Or(p.otherWay(m, o, s), p.otherSex(s), p.otherAge(s), p.otherSpeed(s))
}

// otherWay is about how the value was taken.
func (p Population) otherWay(m Measure, o Observation, s Subject) Silence {
	switch {
	case p.Definition != "" && o.Definition == "" && len(m.Definitions) > 0:
		return DefinitionUnknown
	case p.Definition != "" && o.Definition != p.Definition:
		return OtherDefinition
	case len(p.Methods) > 0 && !slices.Contains(p.Methods, o.Method):
		return OtherMethod
	case len(p.Surfaces) > 0 && !slices.Contains(p.Surfaces, s.Surface):
		return OtherSurface
	default:
		return NotSilent
	}
}

func (p Population) otherSex(s Subject) Silence {
	switch {
	case p.Sex == UnknownSex || p.Sex == s.Sex:
		return NotSilent
	case s.Sex == UnknownSex:
		return SexUnknown
	default:
		return OtherSex
	}
}

func (p Population) otherAge(s Subject) Silence {
	age := p.Age
	if age == (Range{}) {
		age = Range{adultAge, math.Inf(1)}
	}
	switch {
	case !s.AgeKnown:
		return AgeUnknown
	case age.Holds(s.Age):
		return NotSilent
	case s.Age < adultAge:
		return UnderAge
	default:
		return OtherAge
	}
}

func (p Population) otherSpeed(s Subject) Silence {
	switch {
	case p.Speed == (Range{}):
		return NotSilent
	case s.Speed == nil:
		return SpeedUnknown
	case !p.Speed.Holds(*s.Speed):
		return OtherSpeed
	default:
		return NotSilent
	}
}

func (m Measure) against(r Reference, o Observation, s Subject) Verdict {
	v := Verdict{
		Grade: Typical, Basis: r.Basis, Sources: r.Sources, Worse: r.Worse,
		SEM: m.sem(o, s), Note: r.Note, Cuts: r.resolved(s),
	}
	value := m.Magnitude(o)
	for i, c := range v.Cuts {
		if r.beyond(c, value) {
			v.Grade = c.Grade
			v.Basis = c.Basis
		} else if i == 0 {
			v.Basis = c.Basis
		}
	}
	first := v.Cuts[0]
	if v.SEM > 0 && (v.Grade == Typical || v.Grade == first.Grade) && math.Abs(value-first.At) <= v.SEM {
		v.Grade, v.Basis = Borderline, first.Basis
	}
	for _, rule := range m.StopRules {
		if rule.Stop == o.Stop && o.Stop != NoStop && rule.Grade > v.Grade {
			v.Grade, v.Basis = rule.Grade, Convention
		}
	}
	v.Descriptive = m.descriptive(v, o, s)
	return v
}

// resolved makes the cuts absolute and gives each its basis.
func (r Reference) resolved(s Subject) []Cut {
	cuts := slices.Clone(r.Cuts)
	for i := range cuts {
		if r.Expected != nil {
			cuts[i].At += r.Expected.At(*s.Speed)
		}
		if cuts[i].Basis == NoBasis {
			cuts[i].Basis = r.Basis
		}
	}
	return cuts
}

func (r Reference) beyond(c Cut, value float64) bool {
	if value == c.At {
		return c.Inclusive
	}
	return (value > c.At) == (r.Worse == HigherIsWorse)
}

// descriptive reports whether the bands are narrower than the detectable
// change: then they describe and do not measure severity.
func (m Measure) descriptive(v Verdict, o Observation, s Subject) bool {
	p, ok := m.precision(o, s)
	if !ok || p.MDC == 0 {
		return false
	}
	for i := 1; i < len(v.Cuts); i++ {
		if math.Abs(v.Cuts[i].At-v.Cuts[i-1].At) < p.detectable(false, m.Magnitude(o)) {
			return true
		}
	}
	return false
}

// precision is the first precision that covers the observation. Age does not
// matter to an error unless the table says so.
func (m Measure) precision(o Observation, s Subject) (Precision, bool) {
	if !s.AgeKnown {
		s.Age, s.AgeKnown = adultAge, true
	}
	for _, p := range m.Precisions {
		everyone := p.For
		if everyone.Age == (Range{}) {
			everyone.Age = Range{0, math.Inf(1)}
		}
		if everyone.silent(m, o, s) == NotSilent {
			return p, true
		}
	}
	return Precision{}, false
}

// mdcPerSEM turns a standard error of measurement into a detectable change:
// 1.96 × √2.
var mdcPerSEM = 1.96 * math.Sqrt2

func (m Measure) sem(o Observation, s Subject) float64 {
	p, ok := m.precision(o, s)
	switch {
	case !ok:
		return 0
	case p.SEM == 0:
		return p.detectable(false, m.Magnitude(o)) / mdcPerSEM
	case p.PerTheMean:
		return p.SEM * math.Abs(m.Magnitude(o))
	default:
		return p.SEM
	}
}

// detectable is the smallest change that exceeds the error, or 0 when the
// error is not known (for another rater: not comparable).
func (p Precision) detectable(otherRater bool, value float64) float64 {
	mdc := p.MDC
	switch {
	case otherRater && p.MDCOther == 0:
		return 0
	case otherRater:
		mdc = p.MDCOther
	case mdc == 0:
		mdc = p.SEM * mdcPerSEM
	}
	if p.PerTheMean {
		mdc *= math.Abs(value)
	}
	return max(mdc, p.Share*math.Abs(value))
}
