package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A GradeTag shows a verdict, on a tint or bare.
type GradeTag struct {
	painted
	verdict Verdict
	bare    bool
}

// NewGradeTag returns a tag; bare leaves the tint away.
func NewGradeTag(v Verdict, bare bool) *GradeTag {
	t := &GradeTag{verdict: v, bare: bare}
	t.paint(t, func() fyne.Size {
		return fyne.NewSize(max(measuring(t).pillWidth(t.verdict), 60), 23)
	}, func(p *pen) {
		if t.bare {
			p.verdict(0, 16, theme.CapS, t.verdict, p.inks.Surface)
			return
		}
		p.pill(0, 16, t.verdict)
	})
	return t
}

// Set shows another verdict.
func (t *GradeTag) Set(v Verdict) {
	t.verdict = v
	t.Refresh()
}
