package record

import (
	"strings"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// The row of pictures.
const (
	pictureColumns = 7
	pictureLeast   = 6 // columns, so that a single picture is no larger
	pictureHeight  = 24 * mm
	pictureScale   = .68 // most, so that all people are as tall
)

// A picture is a finding drawn on a person.
type picture struct {
	drawing page.List
	caption string
}

// pictures draws the findings that are angles of the body or a foot that lands,
// as they were early in the run.
func (l layout) pictures() []flow.Block {
	var all []picture
	for _, f := range l.Summary.Findings {
		if f.Observation.Moment == assessment.Late {
			continue
		}
		if drawing, ok := figure.Finding(f, figure.Options{Grey: l.Options.Mono, Detail: figure.Few}); ok {
			all = append(all, picture{drawing, captionOf(f)})
		}
	}
	if len(all) == 0 || l.unpictured {
		return nil
	}
	blocks := []flow.Block{l.section(english.Pictures), l.prose(english.PictureNote, small)}
	for len(all) > 0 {
		n := min(pictureColumns, len(all))
		blocks = append(blocks, flow.Block{Parts: []flow.Part{l.pictureRow(all[:n])}, After: gap * .5})
		all = all[n:]
	}
	return blocks
}

// captionOf says what a picture shows, with the value.
func captionOf(f assessment.Shown) string {
	return fill(english.PictureOf, "{name}", sided(f), "{value}", f.Measure.FormatWithUnit(f.Observation))
}

// pictureRow is pictures beside each other, each over its caption.
func (l layout) pictureRow(row []picture) flow.Part {
	wide := l.width() / float64(max(pictureLeast, len(row)))
	captions := make([][]flow.Line, len(row))
	lines, alt := 0, make([]string, len(row))
	for i, p := range row {
		captions[i] = l.Paragraph(p.caption, small, wide-gap)
		lines = max(lines, len(captions[i]))
		alt[i] = p.caption
	}
	leading := smallSize * l.Lead
	return flow.Part{
		Tag: &page.Tag{Role: page.Picture, Alt: strings.Join(alt, "; ")}, Height: pictureHeight + float64(lines)*leading,
		Draw: func(to *page.List, at page.Point) {
			for i, p := range row {
				x := at.X + float64(i)*wide
				box := page.Rect{X: x, Y: at.Y, W: wide - gap, H: pictureHeight - 4}
				to.Add(figure.Fit(p.drawing, box, pictureScale).Shapes(l.Type))
				for j, line := range captions[i] {
					line.Draw(to, l.Type, page.Point{X: x, Y: at.Y + pictureHeight + float64(j)*leading})
				}
			}
		},
	}
}
