package assessment

import (
	"fmt"
	"strings"
)

// Words returns the conditions of a run as one line, in the order they are set
// up: "10.8 km/h (3.00 m/s), treadmill, level, Blue trainers". Empty when
// nothing was recorded.
func (c Conditions) Words() string {
	var parts []string
	if c.Speed != nil {
		parts = append(parts, fmt.Sprintf("%s km/h (%s m/s)", FormatNumber(*c.Speed*3.6, 1), FormatNumber(*c.Speed, 2)))
	}
	if c.Surface != NoSurface {
		parts = append(parts, strings.ToLower(c.Surface.Label()))
	}
	switch {
	case c.Incline == nil:
	case *c.Incline == 0:
		parts = append(parts, "level")
	default:
		parts = append(parts, "incline "+FormatNumber(*c.Incline, 1)+" %")
	}
	for _, named := range []struct{ name, text string }{{"", c.Shoes}, {"warm-up ", c.WarmUp}, {"camera ", c.Camera}} {
		if named.text != "" {
			parts = append(parts, named.name+named.text)
		}
	}
	if c.FrameRate != nil {
		parts = append(parts, FormatNumber(*c.FrameRate, 0)+" frames/s")
	}
	if c.PainNow != nil {
		parts = append(parts, "pain in the run "+FormatNumber(*c.PainNow, 0)+"/10")
	}
	return strings.Join(parts, ", ")
}

// VisitNote is the visit as plain text to paste into another record, with the
// drills and the sources as the caller words them. It carries no name.
func VisitNote(s Summary, drills []string, source func(SourceID) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Running assessment %s, visit %d", s.Visit.Date, s.Number)
	if s.Visit.Examiner != "" {
		fmt.Fprintf(&b, ", examiner %s", s.Visit.Examiner)
	}
	b.WriteString("\n")
	line(&b, "Reason", s.Client.Reason)
	line(&b, "Set-up", s.Visit.Conditions.Words())
	if s.Previous != nil && s.Likeness != NothingToCompare {
		like := s.Likeness.Label()
		if s.Unlike != NoMismatch {
			like += " (" + s.Unlike.Label() + ")"
		}
		line(&b, "Against "+s.Previous.Date.String(), like)
	}
	line(&b, "Red flags", s.flagWords())
	for _, p := range []Pillar{Symptoms, Load, Mobility, Endurance, Technique, Force} {
		section(&b, p.Label(), s.Ranked(p), source)
	}
	if len(drills) > 0 {
		b.WriteString("\nPlan\n")
		for _, d := range drills {
			fmt.Fprintf(&b, "- %s\n", d)
		}
	}
	if note := strings.TrimSpace(s.Visit.Note); note != "" {
		fmt.Fprintf(&b, "\nNotes\n%s\n", note)
	}
	if !s.Visit.NextReview.IsZero() {
		fmt.Fprintf(&b, "\nNext review: %s\n", s.Visit.NextReview)
	}
	fmt.Fprintf(&b, "\nGraded by catalogue %s. Findings describe measurements; this is a record, not a diagnosis.\n", s.Catalogue)
	return b.String()
}

func line(b *strings.Builder, name, text string) {
	if text = strings.TrimSpace(text); text != "" {
		fmt.Fprintf(b, "%s: %s\n", name, text)
	}
}

func section(b *strings.Builder, name string, found []Shown, source func(SourceID) string) {
	if len(found) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", name)
	for _, f := range found {
		fmt.Fprintf(b, "- %s\n", f.Technically(source))
	}
}

// flagWords says what the red-flag screen recorded, and never that there is
// nothing.
func (s Summary) flagWords() string {
	yes, asked := s.Visit.flagged()
	switch {
	case asked == 0:
		return "not asked"
	case len(yes) == 0:
		return fmt.Sprintf("none recorded in the %d questions asked. This is a record of the answers, not a clearance", asked)
	}
	texts := make([]string, len(yes))
	for i, q := range yes {
		texts[i] = fmt.Sprintf("%s (%s)", q.Text, strings.ToLower(q.Level.Label()))
	}
	return "answered yes: " + strings.Join(texts, " ")
}

// flagged lists the questions answered yes, most pressing first, and how many
// were asked.
func (v Visit) flagged() (yes []FlagQuestion, asked int) {
	for _, q := range FlagQuestions() {
		switch v.Reply(q.Code) {
		case Yes:
			yes = append(yes, q)
			asked++
		case No:
			asked++
		case NotAsked:
		}
	}
	return yes, asked
}
