package assessment

import (
	"cmp"
	"fmt"
	"strings"
)

// A Referral is what a letter says besides the visit: whom it goes to and what
// is asked. Both may be empty.
type Referral struct {
	To      string // name or practice
	Request string // in the clinician's words
}

// mostInLetter is how many findings a short letter lists.
const mostInLetter = 6

// ReferralLetter is a short letter about a visit as plain text. It says what
// was answered and measured, and leaves the judgement to the reader: it names
// no disease.
func ReferralLetter(s Summary, c Clinic, r Referral) string {
	var b strings.Builder
	for _, l := range []string{c.Name, c.Address, c.Phone, c.Email} {
		if l != "" {
			fmt.Fprintln(&b, l)
		}
	}
	fmt.Fprintf(&b, "\n%s\n\n", s.Visit.Date.Words())
	greeting := "Dear colleague,"
	if r.To != "" {
		greeting = "Dear " + r.To + ","
	}
	fmt.Fprintf(&b, "%s\n\n%s\n", greeting, s.introduction())
	yes, _ := s.Visit.flagged()
	if len(yes) > 0 {
		b.WriteString("\nAt the visit an answer was given that guidance says needs medical review:\n")
		for _, q := range yes {
			fmt.Fprintf(&b, "- %s Answer: yes.\n", q.Text)
		}
	}
	if note := strings.TrimSpace(s.Visit.Note); note != "" {
		fmt.Fprintf(&b, "\n%s\n", note)
	}
	s.letterFindings(&b)
	request := strings.TrimSpace(r.Request)
	if request == "" {
		request = "Please review, and let me know what you find and what may be trained meanwhile."
	}
	fmt.Fprintf(&b, "\n%s\n\nYours sincerely,\n\n%s\n", request, signature(s, c))
	return b.String()
}

// introduction says who was seen, when and why.
func (s Summary) introduction() string {
	who := s.Client.FullName()
	if who == "" {
		who = "a client"
	}
	if !s.Client.BirthDate.IsZero() {
		who += ", born " + s.Client.BirthDate.Words() + ","
	}
	text := fmt.Sprintf("I saw %s on %s for a running assessment.", who, s.Visit.Date.Words())
	if reason := strings.TrimSpace(s.Client.Reason); reason != "" {
		text += fmt.Sprintf(" The reason in their words: “%s”.", strings.TrimSuffix(reason, "."))
	}
	return text
}

// letterFindings lists what is felt, and what lies outside its range.
func (s Summary) letterFindings(b *strings.Builder) {
	var lines []string
	for _, f := range s.Ranked(Symptoms) {
		if !f.Measure.Chosen() || f.Verdict.Grade.Adverse() {
			lines = append(lines, f.named()+": "+f.Measure.FormatWithUnit(f.Observation))
		}
	}
	lines = lines[:min(len(lines), mostInLetter)]
	outside := 0
	for _, f := range s.Ranked(Mobility, Endurance, Technique, Force) {
		if f.Verdict.Grade.Adverse() && outside < mostInLetter {
			lines = append(lines, fmt.Sprintf("%s: %s, %s (%s)", f.named(), f.Measure.FormatWithUnit(f.Observation),
				strings.ToLower(f.Verdict.GradeWords()), f.Verdict.Basis.Label()))
			outside++
		}
	}
	if len(lines) == 0 {
		return
	}
	b.WriteString("\nRecorded at the visit:\n")
	for _, l := range lines {
		fmt.Fprintf(b, "- %s\n", l)
	}
}

func signature(s Summary, c Clinic) string {
	name := s.Visit.Examiner
	if name == "" {
		name = c.Examiner
	}
	if c.Role != "" && name == c.Examiner {
		name += ", " + c.Role
	}
	return name
}

// SafetyCardText is the safety card on paper: what to watch for and whom to
// call. It holds no name of a client and waits for nothing. A number that the
// clinic has not typed leaves a line to write on.
func SafetyCardText(c Clinic) string {
	const blank = "______________________"
	var b strings.Builder
	b.WriteString("Safety card\n\nStop and act when one of these happens, whatever was said at the visit.\n")
	doing := ""
	for _, w := range SafetyCard() {
		if w.Do != doing {
			doing = w.Do
			fmt.Fprintf(&b, "\n%s\n", doing)
		}
		fmt.Fprintf(&b, "- %s\n", w.For)
	}
	emergency, phone := c.Emergency, c.Phone
	if emergency == "" {
		emergency = blank
	}
	if phone == "" {
		phone = blank
	}
	fmt.Fprintf(&b, "\nEmergency: %s\n%s: %s\n", emergency, cmp.Or(c.Name, "Our clinic"), phone)
	return b.String()
}
