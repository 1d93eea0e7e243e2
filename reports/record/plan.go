package record

import (
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// plan is the drills that were agreed, and when they are looked at again.
func (l layout) plan() []flow.Block {
	blocks := []flow.Block{l.section(english.Plan)}
	switch {
	case len(l.Plan.Drills) > 0:
		columns := l.shares(english.PlanHeads, 26, 28, 34, 30)
		var rows [][]flow.Part
		for _, d := range l.Plan.Drills {
			name, dose := string(d.Drill), d.Dose
			if entry, known := l.Drills.Drill(d.Drill); known {
				name = entry.Name
				if strings.TrimSpace(dose) == "" {
					dose = entry.Dose.Text
				}
			}
			rows = append(rows, []flow.Part{
				l.cell(name, strong, columns[0]), l.cell(dose, ink, columns[1]), l.cell(d.Why, ink, columns[2]), l.cell(d.Drop, ink, columns[3]),
			})
		}
		blocks = append(blocks, l.table(columns, rows))
	case l.Summary.Lock.Locked():
		blocks = append(blocks, l.prose(english.PlanHeld, body))
	default:
		blocks = append(blocks, l.prose(english.NoPlan, body))
	}
	if r := l.Plan.Running; r != nil {
		if lines := drill.RunLines(*r); len(lines) > 0 {
			text := l.Labelled(english.Running, strings.Join(lines, " "), strong, body, l.width())
			blocks = append(blocks, flow.Block{Parts: l.Stacked(text, page.Paragraph), After: gap * .5})
		}
	}
	if cue, sessions := l.Drills.CueCalendar(l.Plan, l.Summary.Visit.Date); len(sessions) > 0 {
		words := make([]string, len(sessions))
		for i, s := range sessions {
			words[i] = s.Words()
		}
		text := l.Labelled(english.Calendar, cue+" "+strings.Join(words, "; ")+".", strong, body, l.width())
		blocks = append(blocks, flow.Block{Parts: l.Stacked(text, page.Paragraph), After: gap * .5})
	}
	if d := l.Summary.Visit.NextReview; !d.IsZero() {
		blocks = append(blocks, l.prose(fill(english.Review, "{date}", d.Words()), strong))
	}
	return blocks
}

// notes are those of the visit, of its parts and of single values, whole, with
// what was marked on the body.
func (l layout) notes() []flow.Block {
	var parts []flow.Part
	add := func(label, text string) {
		if strings.TrimSpace(page.Clean(text)) == "" {
			return
		}
		lines := l.Paragraph(text, body, l.width())
		if label != "" {
			lines = l.Labelled(label, text, strong, body, l.width())
		}
		parts = append(parts, l.Stacked(lines, page.Paragraph)...)
		parts = append(parts, flow.Space(gap*.4))
	}
	v := l.Summary.Visit
	var marks []string
	for _, m := range v.BodyMarks {
		marks = append(marks, m.Told())
	}
	add(english.BodyChart, strings.Join(marks, "; "))
	add("", v.Note)
	for _, n := range v.PartNotes {
		add(n.Heading()+":", n.Text)
	}
	for _, n := range notedTogether(l.Summary.Findings) {
		add(n.label()+":", n.text)
	}
	if len(parts) == 0 {
		return nil
	}
	return []flow.Block{l.section(english.Notes), {Parts: parts, After: gap * .5}}
}

// A noted is one note with the values that carry it: a recording writes the
// same one beside each of its values.
type noted struct {
	text  string
	names []string
}

// notedTogether lists the notes of values, each once.
func notedTogether(findings []assessment.Shown) []noted {
	var notes []noted
	for _, f := range findings {
		text := f.Observation.Note
		i := slices.IndexFunc(notes, func(n noted) bool { return n.text == text })
		if i < 0 {
			i, notes = len(notes), append(notes, noted{text: text})
		}
		notes[i].names = append(notes[i].names, sided(f))
	}
	return notes
}

// namedNotes is how many values a note names before it counts them.
const namedNotes = 3

func (n noted) label() string {
	if len(n.names) > namedNotes {
		return fill(english.ValuesNoted, "{count}", strconv.Itoa(len(n.names)))
	}
	return strings.Join(n.names, "; ")
}

// amendments are the corrections of a closed visit, none overwritten.
func (l layout) amendments() []flow.Block {
	v := l.Summary.Visit
	if len(v.Amendments) == 0 {
		return nil
	}
	columns := l.shares(english.AmendHeads, 18, 18, 32, 16, 16, 34)
	var rows [][]flow.Part
	for _, a := range v.Amendments {
		rows = append(rows, []flow.Part{
			l.cell(day(a.At), ink, columns[0]), l.cell(a.By, ink, columns[1]), l.cell(l.keyWords(a.Key), ink, columns[2]),
			l.cell(a.Before, ink, columns[3]), l.cell(a.After, ink, columns[4]), l.cell(a.Reason, ink, columns[5]),
		})
	}
	return []flow.Block{l.section(english.Amendments), l.table(columns, rows)}
}

// keyWords names the value under a key, also where it is no longer there.
func (l layout) keyWords(k assessment.Key) string {
	if f, ok := l.Summary.Finding(k); ok {
		return sided(f)
	}
	if m, ok := l.Catalogue.Measure(k.Measure); ok {
		return m.Name
	}
	return string(k.Measure)
}
