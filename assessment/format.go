package assessment

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// minus is the true minus sign, as printed.
const minus = "−"

// FormatNumber writes a number with a fixed count of decimals, a decimal point
// and a true minus sign. Negative zero is zero.
func FormatNumber(v float64, decimals int) string {
	text := strconv.FormatFloat(v, 'f', decimals, 64)
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		if strings.Trim(rest, "0.") == "" {
			return rest
		}
		return minus + rest
	}
	return text
}

// shortest writes a number with as many decimals as it has.
func shortest(v float64) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), "-", minus, 1)
}

// Format writes the value of an observation without its unit: a number, or the
// label of a choice.
func (m Measure) Format(o Observation) string {
	if c, ok := m.Choice(o.Choice); ok {
		return c.Label
	}
	return FormatNumber(o.Number, m.decimalsOf(o.Number))
}

// decimalsOf shows a finer value than usual with the digits it was typed with.
func (m Measure) decimalsOf(v float64) int {
	for d := m.Decimals; d < m.Decimals+3; d++ {
		scale := math.Pow10(d)
		if math.Abs(v*scale-math.Round(v*scale)) < 1e-6 {
			return d
		}
	}
	return m.Decimals
}

// WithUnit writes a number with the measure's unit: 12.5 cm, 9°, 38 s.
func (m Measure) WithUnit(v float64) string {
	return m.attach(FormatNumber(v, m.decimalsOf(v)))
}

// FormatWithUnit writes the value of an observation with its unit.
func (m Measure) FormatWithUnit(o Observation) string {
	if m.Chosen() {
		return m.Format(o)
	}
	return m.attach(m.Format(o))
}

func (m Measure) attach(number string) string {
	switch symbol := m.Unit.Symbol; {
	case symbol == "" || symbol == "°" || strings.HasPrefix(symbol, "/"):
		return number + symbol
	default:
		return number + "\u00a0" + symbol
	}
}

// A Problem is something about a typed value that a person can put right.
type Problem struct {
	Refused bool   // not stored as a value; otherwise it is stored and questioned
	Text    string // a sentence that names the thing, the likely cause and the next step
	Instead string // a text that was probably meant; empty where nothing is proposed
}

// Some reports whether there is a problem.
func (p Problem) Some() bool { return p.Text != "" }

var plainNumber = regexp.MustCompile(`^[+-]?[0-9]{1,9}([.,][0-9]{0,9})?$|^[+-]?[.,][0-9]{1,9}$`)

// ParseNumber reads a typed number. Point and comma are both decimal marks;
// exponents, thousands separators, NaN and infinities are not numbers here.
func ParseNumber(text string) (float64, bool) {
	text = strings.ReplaceAll(strings.TrimSpace(text), minus, "-")
	if !plainNumber.MatchString(text) {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", "."), 64)
	return v + 0, err == nil // -0 + 0 is 0
}

// Parse reads a typed value into the observation's Number or Choice. Both 12,5
// and 12.5 are twelve and a half. A refused text leaves the zero observation.
func (m Measure) Parse(text string) (Observation, Problem) {
	if m.Chosen() {
		return m.parseChoice(text)
	}
	v, ok := ParseNumber(text)
	if !ok {
		return Observation{}, Problem{Refused: true, Text: fmt.Sprintf(
			"“%s” is not a number. Type digits, for example %s.", shortened(text), FormatNumber(m.example(), m.Decimals))}
	}
	if !m.Accept.Holds(v) {
		if meant, slip := m.meant(v); slip != NoSlip {
			return Observation{}, Problem{Refused: true, Instead: m.text(meant), Text: fmt.Sprintf(
				"%s %s. Did you mean %s?", m.WithUnit(v), slipReasons[slip], m.WithUnit(meant))}
		}
		return Observation{}, Problem{Refused: true, Text: fmt.Sprintf(
			"%s cannot be %s: it lies between %s and %s. Check the digits and the unit.",
			m.Name, m.WithUnit(v), m.WithUnit(m.Accept.Min), m.WithUnit(m.Accept.Max))}
	}
	o := Observation{Number: v}
	if !m.Expect.Holds(v) {
		return o, Problem{Text: fmt.Sprintf("%s is unusual: most values lie between %s and %s. Keep it if it is right.",
			m.WithUnit(v), m.WithUnit(m.Expect.Min), m.WithUnit(m.Expect.Max))}
	}
	return o, Problem{}
}

func (m Measure) parseChoice(text string) (Observation, Problem) {
	text = strings.TrimSpace(text)
	v, isNumber := ParseNumber(text)
	isNumber = isNumber && !m.unranked() // all ranks are 0 then: 0 would mean the first answer
	for _, c := range m.Choices {
		if strings.EqualFold(text, c.Code) || strings.EqualFold(text, c.Label) || isNumber && v == c.Rank {
			return Observation{Choice: c.Code}, Problem{}
		}
	}
	codes := make([]string, len(m.Choices))
	for i, c := range m.Choices {
		codes[i] = c.Code
	}
	return Observation{}, Problem{Refused: true, Text: fmt.Sprintf(
		"“%s” is not an answer for %s. Choose one of %s.", shortened(text), m.Name, strings.Join(codes, ", "))}
}

func (m Measure) example() float64 { return (m.Expect.Min + m.Expect.Max) / 2 }

// shortened is a typed text as it is quoted back.
func shortened(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	if r := []rune(text); len(r) > 24 {
		return string(r[:23]) + "…"
	}
	return text
}
