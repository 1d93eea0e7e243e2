package assessment

import "strings"

// Signs are the words after a number for the client where a measure has both
// signs: 4 cm short of the floor, 3 cm past the floor.
type Signs struct{ Plus, Minus string }

// Plainly says a finding to the client in short words: what was measured, where
// it falls, and whether it has changed.
func (f Shown) Plainly() string {
	parts := []string{f.value()}
	for _, part := range []string{f.PlainGrade(), f.PlainChange()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

// value is the measured thing with its number: "Side plank hold, left: 38
// seconds."
func (f Shown) value() string {
	name := f.Measure.Plain
	if side := f.Observation.Side; side != NoSide {
		name += ", " + side.String()
	}
	if f.Observation.Moment == Late {
		name += ", late in the run"
	}
	return name + ": " + f.Measure.inPlainWords(f.Observation) + "."
}

// inPlainWords is the value with its unit in words and without a sign.
func (m Measure) inPlainWords(o Observation) string {
	if c, ok := m.Choice(o.Choice); ok {
		return strings.ToLower(c.Label[:1]) + c.Label[1:]
	}
	number, sense := o.Number, m.Signs.Plus
	if number < 0 && m.Signs.Minus != "" {
		number, sense = -number, m.Signs.Minus
	}
	if number == 0 {
		sense = ""
	}
	text := strings.TrimSuffix(FormatNumber(number, m.Decimals), ".0")
	return strings.Join(strings.Fields(text+" "+m.Unit.Words+" "+sense), " ")
}

// usual names the band: usual where people were measured, our guide where the
// band is this program's choice. A grade the clinician gave is theirs.
func (v Verdict) usual() string {
	if v.Given != nil {
		return "what we look for"
	}
	if v.Basis == Convention {
		return "our guide range"
	}
	return "the usual range"
}

// PlainGrade says where the value falls, or why that is not said; nothing where
// there is no range to speak of.
func (f Shown) PlainGrade() string {
	switch v := f.Verdict; v.Grade {
	case Typical:
		return "This is in " + v.usual() + "."
	case Borderline:
		return "This is at the edge of " + v.usual() + "."
	case Mild:
		return "This is a bit out of " + v.usual() + "."
	case Moderate:
		return "This is out of " + v.usual() + "."
	case Marked:
		return "This is well out of " + v.usual() + "."
	default:
		return f.plainSilence()
	}
}

func (f Shown) plainSilence() string {
	switch f.Verdict.Silence {
	case NotValid:
		return "The test does not count this time."
	case UnderAge:
		return "The range is for adults, so we just note it."
	default:
		return ""
	}
}

// PlainChange says what may be said of the last time, or nothing.
func (f Shown) PlainChange() string {
	was := "It was " + f.Measure.inPlainWords(f.Change.Before) + " last time"
	switch f.Change.Verdict {
	case RealBetter:
		return was + ": it is better now."
	case RealWorse:
		return was + ": it is worse now."
	case RealChange:
		return was + ": it is not the same now."
	case TooClose:
		return was + ": too close to tell."
	case NotComparable:
		if f.Change.Mismatch == ChoicesDiffer {
			return ""
		}
		return "It was not done as last time, so we do not compare."
	default:
		return ""
	}
}
