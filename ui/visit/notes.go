package visit

import (
	"cmp"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
)

// notes is the section of the words of the visit, and of its corrections.
func (s *Screen) notes() *section {
	sec := newSection(toFinish, "Notes", func() widget.HeadingValues { return widget.HeadingValues{Title: "Notes"} })
	sec.progress = func() progress {
		p := progress{of: 1}
		if strings.TrimSpace(s.w.Desk.Value().Visit().Note) != "" {
			p.done = 1
		}
		return p
	}
	sec.blocks = []*block{newBlock(sec, usualHead+usualRow*3, func() content {
		c := content{objects: []fyne.CanvasObject{padded(sec.head, 18, 4)}}
		if s.w.Desk.Value().Editable() {
			n := newNote(s)
			c.rows = []row{n}
			c.objects = append(c.objects, container.New(&widget.Rows{Margin: margin}, n.notes))
			return c
		}
		c.objects = append(c.objects, container.New(&widget.Rows{Margin: margin, Gap: 10}, s.closedNotes()...))
		return c
	})}
	return sec
}

// note is the entry for the words of the visit.
type note struct {
	s     *Screen
	notes *widget.Notes
}

const noteLines = 8

func newNote(s *Screen) *note {
	n := &note{s: s}
	n.notes = widget.NewNotes(s.scope, noteLines, n.values())
	n.notes.OnChange = s.w.SetNote
	return n
}

func (n *note) values() widget.TextValues {
	return widget.TextValues{
		Label: "What was said and agreed", Text: n.s.w.Desk.Value().Visit().Note,
		Help: "Enter leaves the notes, Shift Enter begins a new line.",
	}
}

func (n *note) Object() fyne.CanvasObject     { return n.notes }
func (n *note) FocusRows() [][]fyne.Focusable { return n.notes.FocusRows() }
func (n *note) Refresh() bool                 { n.notes.Set(n.values()); return false }

// closedNotes are the words of a closed visit with what was corrected later.
func (s *Screen) closedNotes() []fyne.CanvasObject {
	v := s.w.Desk.Value().Visit()
	objects := []fyne.CanvasObject{widget.NewWords(widget.WordsValues{Text: cmp.Or(v.Note, "No notes.")})}
	for _, a := range v.Amendments {
		objects = append(objects, quiet(s.amendment(a)))
	}
	return objects
}

func (s *Screen) amendment(a assessment.Amendment) string {
	name := string(a.Key.Measure)
	if m, ok := s.w.Catalogue().Measure(a.Key.Measure); ok {
		name = m.Name
	}
	if a.Key.Side != assessment.NoSide {
		name += ", " + a.Key.Side.String()
	}
	return fmt.Sprintf("Corrected on %s by %s: %s, %s → %s. %s", assessment.DateOf(a.At).Words(), a.By, name,
		cmp.Or(a.Before, "–"), cmp.Or(a.After, "–"), a.Reason)
}
