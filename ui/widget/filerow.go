package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// FileRowValues are a line of a list that is moved in from a search: a file, a
// folder, a person.
type FileRowValues struct {
	Icon     Icon
	Name     string
	Aside    string
	Selected bool
}

// A FileRow is one line, chosen by a click or from the search above it. It
// takes no focus.
type FileRow struct {
	pressable
	values FileRowValues

	// OnPress is called by a click.
	OnPress func()
}

const fileRowHigh float32 = 34

// NewFileRow returns a row.
func NewFileRow(v FileRowValues) *FileRow {
	r := &FileRow{values: v}
	r.press(r, func() fyne.Size { return fyne.NewSize(240, fileRowHigh) }, r.paintRow, func(int) { do(r.OnPress) })
	return r
}

// Set shows other values.
func (r *FileRow) Set(v FileRowValues) {
	if v != r.values {
		r.values = v
		r.Refresh()
	}
}

func (r *FileRow) paintRow(p *pen) {
	v, w := r.values, p.width
	switch {
	case v.Selected:
		p.rect(0, 0, w, p.height, theme.RadiusField, p.inks.BrandTint)
		p.rect(0, 0, 4, p.height, 2, p.inks.Brand)
	case r.hover != noZone:
		p.rect(0, 0, w, p.height, theme.RadiusField, theme.Alpha(p.inks.Ink, 15))
	}
	p.zone(0, 0, w, p.height, 0)
	p.icon(v.Icon, 12, 8, 18, p.inks.Brand)
	aside := p.textRight(w-10, 22, theme.Small, p.inks.Ink2, p.fit(theme.Small, v.Aside, w*.5))
	p.textFit(40, 22, w-40-aside-24, theme.Body, p.inks.Ink, v.Name)
}
