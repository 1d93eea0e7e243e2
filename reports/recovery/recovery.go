// Package recovery lays out the sheet that is printed and kept apart from the
// computer: what to do when the passphrase is forgotten or the computer is gone.
// It may import reports/page, and never names a client.
package recovery

import (
	"fmt"

	"stridewell/reports/page"
)

// Input is what stands on the sheet.
type Input struct {
	Code    string // the recovery code; empty leaves a line to write it on
	Folder  string // of the records
	Backups string // folder; empty leaves a line to write it on
	Made    string // day, in words
	Size    page.Size
}

// The measures of the page, in points.
const (
	margin = 56.0
	lead   = 17.0
	gap    = 12.0
)

var (
	headStyle  = page.Style{Face: page.Bold, Size: 22, Color: page.Brand}
	titleStyle = page.Style{Face: page.Bold, Size: 13, Color: page.Brand}
	codeStyle  = page.Style{Face: page.Bold, Size: 20, Color: page.Ink}
	textStyle  = page.Style{Face: page.Regular, Size: 12, Color: page.Ink}
)

// A part is a heading with what to do under it.
type part struct {
	title string
	steps []string
}

func parts(in Input) []part {
	return []part{
		{"When the passphrase is forgotten", []string{
			"Start Stridewell and type the recovery code where it asks for the passphrase. Dashes and capitals do not matter.",
			"Go to Records (Ctrl R), choose “Passphrase is forgotten”, and give a new passphrase with the code.",
		}},
		{"When the computer is lost or broken", []string{
			"Install Stridewell on another computer and start it.",
			"Go to Records, choose “Restore a backup”, and look in the folder or on the drive of the backups.",
			"Type this code, or the passphrase that was in use when the backup was made.",
		}},
		{"Where things are", []string{
			"Records: " + in.Folder,
			"Backups: " + orLine(in.Backups),
		}},
		{"Keep this sheet", []string{
			"Apart from the computer, where only the clinic has access: who has the computer and this code reads every record.",
			"When the key is changed in Records, this code ends. Print the new sheet and destroy this one.",
		}},
	}
}

func orLine(text string) string {
	if text == "" {
		return "________________________________________"
	}
	return text
}

// Layout puts the sheet on one page.
func Layout(in Input, t *page.Type) page.Document {
	rule := page.Brand
	l := layout{t: t, y: margin + 18, width: in.Size.Width - 2*margin}
	l.text("Stridewell: recovery sheet", headStyle, 30)
	l.list.Draw(page.Polyline(page.Point{X: margin, Y: l.y - 16}, page.Point{X: in.Size.Width - margin, Y: l.y - 16}), page.Paint{Stroke: &rule, Width: 1})
	l.text(fmt.Sprintf("Made on %s", in.Made), textStyle, lead+gap)
	l.text("Recovery code", titleStyle, lead+8)
	l.text(orLine(in.Code), codeStyle, 28+gap)
	for _, p := range parts(in) {
		l.text(p.title, titleStyle, lead+3)
		for i, step := range p.steps {
			l.step(i+1, step)
		}
		l.y += gap
	}
	return page.Document{Title: "Stridewell: recovery sheet", Language: "en-GB", Sheets: []page.Sheet{{Size: in.Size, List: l.list}}}
}

type layout struct {
	t     *page.Type
	list  page.List
	width float64
	y     float64
}

// text writes lines and goes down by down after the last.
func (l *layout) text(text string, style page.Style, down float64) {
	lines := l.t.Wrap(text, style, l.width)
	for i, line := range lines {
		l.list.Text(page.Point{X: margin, Y: l.y}, line, style)
		if i < len(lines)-1 {
			l.y += style.Size * 1.3
		}
	}
	l.y += down
}

func (l *layout) step(n int, text string) {
	const indent = 20
	l.list.Text(page.Point{X: margin, Y: l.y}, fmt.Sprintf("%d.", n), textStyle)
	for _, line := range l.t.Wrap(text, textStyle, l.width-indent) {
		l.list.Text(page.Point{X: margin + indent, Y: l.y}, line, textStyle)
		l.y += lead
	}
}
