package record

import (
	"cmp"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// letterhead is the block with the clinic's name and numbers.
func (l layout) letterhead() flow.Block {
	const mark = 26.0
	sign, wide := page.Sign(mark, l.Logo)
	c, indent := l.Clinic, wide+8
	width := l.width() - indent
	name := page.Style{Face: page.Bold, Size: bodySize * 1.25, Color: page.Ink}
	lines := l.Paragraph(cmp.Or(strings.TrimSpace(c.Name), english.Provider), name, width)
	reached := strings.Join(filled(c.Address, c.Phone, c.Email), " · ")
	words := flow.Together(l.Stacked(append(lines, l.Paragraph(reached, small, width)...), page.Paragraph))
	height := max(mark, words.Height) + 6
	return flow.Block{After: gap, Parts: []flow.Part{{Height: height, Draw: func(to *page.List, at page.Point) {
		to.Begin(page.Tag{Role: page.Artifact})
		to.Append(sign, at.Add, 1)
		to.Draw(page.Polyline(page.Point{X: at.X, Y: at.Y + height}, page.Point{X: at.X + l.width(), Y: at.Y + height}), page.Stroked(hairline, .8))
		to.End()
		words.Draw(to, at.Add(page.Point{X: indent, Y: max(0, (mark-words.Height)/2)}))
	}}}}
}

// title is the block with what the paper is and how final.
func (l layout) title() flow.Block {
	s := page.Style{Face: page.Bold, Size: titleSize, Color: page.Ink}
	parts := l.Stacked(l.Paragraph(english.Title, s, l.width()), page.Heading1)
	state := strong
	if l.Summary.Visit.State != assessment.Closed || len(l.Summary.Visit.Amendments) > 0 {
		state.Color = warning
	}
	return flow.Block{Parts: append(parts, l.Stacked(l.Paragraph(l.state(), state, l.width()), page.Paragraph)...), After: gap * .5}
}

// A pair is a name with what stands beside it.
type pair struct{ name, value string }

// pairs is a block of pairs in two columns, read row by row. Those without a
// value are left out.
func (l layout) pairs(list []pair) flow.Block {
	const (
		label = 62.0
		apart = bodySize * .4 // between rows, so that each is read alone
	)
	column := l.width() / 2
	var some []pair
	for _, p := range list {
		if strings.TrimSpace(p.value) != "" {
			some = append(some, p)
		}
	}
	var parts []flow.Part
	for i := 0; i < len(some); i += 2 {
		row := some[i:min(i+2, len(some))]
		height := 0.0
		var cells []flow.Part
		for _, p := range row {
			cell := flow.Together(l.Stacked(l.Paragraph(p.value, body, column-label-8), page.Paragraph))
			cells, height = append(cells, cell), max(height, cell.Height)
		}
		parts = append(parts, flow.Part{Height: height + apart, Draw: func(to *page.List, at page.Point) {
			for j, p := range row {
				x := at.X + float64(j)*column
				to.Begin(page.Tag{Role: page.Paragraph})
				to.Text(page.Point{X: x, Y: at.Y + bodySize*flow.Ascent}, p.name, small)
				to.End()
				cells[j].Draw(to, page.Point{X: x + label, Y: at.Y})
			}
		}})
	}
	return flow.Block{Parts: parts, After: gap * .6}
}

// identity is who was seen, when and by whom.
func (l layout) identity() []flow.Block {
	s, w := l.Summary, english.Identity
	c, v := s.Client, s.Visit
	born := w.AgeUnknown
	if s.AgeKnown {
		born = fill(w.Age, "{date}", c.BirthDate.Words(), "{age}", strconv.Itoa(s.Age))
	}
	visit := w.First
	if s.Previous != nil {
		visit = fill(w.Later, "{n}", strconv.Itoa(s.Number), "{date}", s.Previous.Date.Words())
	}
	sex := w.Sexes[0]
	if int(c.Sex) < len(w.Sexes) {
		sex = w.Sexes[c.Sex]
	}
	role := l.Clinic.Role
	if v.Examiner != "" && v.Examiner != l.Clinic.Examiner {
		role = ""
	}
	return []flow.Block{l.section(w.Heading), l.pairs([]pair{
		{w.Name, c.FullName()},
		{w.Date, v.Date.Words()},
		{w.Born, born},
		{w.Visit, visit},
		{w.Sex, sex},
		{w.Examiner, strings.Join(filled(cmp.Or(v.Examiner, l.Clinic.Examiner), role), ", ")},
		{w.Reason, c.Reason},
		{w.Goal, c.Goal},
		{w.Pictures, answered(c.Pictures)},
		{w.Research, answered(c.Research)},
		{w.Record, string(v.ID)},
	})}
}

// answered is a consent that was asked for.
func answered(c assessment.Consent) string {
	if c == assessment.ConsentNotAsked {
		return ""
	}
	return c.Label()
}

// flags is what the red-flag screen says and what was done about each yes.
func (l layout) flags() []flow.Block {
	v := l.Summary.Visit
	screen := v.FlagScreen(l.Summary.Number == 1)
	parts := l.Stacked(l.Paragraph(screen.Words(), strong, l.width()-16), page.Paragraph)
	for _, q := range screen.Yes {
		text := fill(english.FlagYes, "{question}", q.Text, "{level}", q.Level.Label())
		parts = append(parts, l.Stacked(l.Paragraph(text, body, l.width()-16), page.Paragraph)...)
		for _, a := range v.Actions {
			if a.Question == q.Code {
				done := fill(english.FlagDone, "{kind}", a.Kind.Label(), "{reason}", strings.TrimSpace(a.Reason))
				parts = append(parts, l.Stacked(l.Paragraph(done, small, l.width()-16), page.Paragraph)...)
			}
		}
	}
	if l.Summary.Lock.Locked() {
		parts = append(parts, l.Stacked(l.Paragraph(english.FlagLocks, strong, l.width()-16), page.Paragraph)...)
	}
	b := flow.Block{Parts: parts, After: gap * .6}
	if len(screen.Yes) > 0 {
		b.Left, b.Top, b.Bottom = 8, 5, 5
		b.Under = func(to *page.List, box page.Rect, _ bool) {
			to.Draw(page.RoundedRectangle(box, 4), page.Paint{Fill: &tint, Stroke: &warning, Width: 1.2})
		}
	}
	return []flow.Block{l.section(english.Flags), b}
}

// conditions is how the client ran, and whether that was as before.
func (l layout) conditions() []flow.Block {
	c, w := l.Summary.Visit.Conditions, english.Conditions
	number := func(v *float64, decimals int, sentence string) string {
		if v == nil {
			return ""
		}
		return fill(sentence, "{value}", assessment.FormatNumber(*v, decimals))
	}
	speed, surface := "", ""
	if c.Speed != nil {
		speed = fill(w.SpeedOf, "{kmh}", assessment.FormatNumber(*c.Speed*3.6, 1), "{ms}", assessment.FormatNumber(*c.Speed, 2))
	}
	if c.Surface != assessment.NoSurface {
		surface = c.Surface.Label()
	}
	b := l.pairs([]pair{
		{w.Speed, speed},
		{w.Surface, surface},
		{w.Incline, number(c.Incline, 1, w.InclineOf)},
		{w.Shoes, c.Shoes},
		{w.WarmUp, c.WarmUp},
		{w.Pain, number(c.PainNow, 0, w.PainOf)},
		{w.Camera, c.Camera},
		{w.Rate, number(c.FrameRate, 0, w.RateOf)},
	})
	if len(b.Parts) == 0 {
		return []flow.Block{l.section(w.Heading), l.prose(w.None, body)}
	}
	alike := ""
	switch l.Summary.Likeness {
	case assessment.LikeForLike:
		alike = w.Alike
	case assessment.Close:
		alike = fill(w.Close, "{why}", l.Summary.Unlike.Label())
	case assessment.NotAlike:
		alike = fill(w.NotAlike, "{why}", l.Summary.Unlike.Label())
	case assessment.NothingToCompare:
	}
	b.Parts = append(b.Parts, l.Stacked(l.Paragraph(alike, small, l.width()), page.Paragraph)...)
	return []flow.Block{l.section(w.Heading), b}
}

// footer is whose report it is, on every sheet: for paper that fell apart, and
// not for reading out.
func (l layout) footer(to *page.List, n, total int) {
	c := l.Summary.Client
	born := english.Unknown
	if !c.BirthDate.IsZero() {
		born = c.BirthDate.Words()
	}
	whose := fill(english.Footer, "{name}", c.FullName(), "{born}", born, "{date}", l.Summary.Visit.Date.Words())
	right := fill(english.Page, "{n}", strconv.Itoa(n), "{total}", strconv.Itoa(total))
	y := l.size.Height - foot + 17
	x := margin + l.width() - l.Type.Width(right, small)
	to.Begin(page.Tag{Role: page.Artifact})
	to.Draw(page.Polyline(page.Point{X: margin, Y: y - 11}, page.Point{X: margin + l.width(), Y: y - 11}), page.Stroked(hairline, .7))
	to.Text(page.Point{X: margin, Y: y}, l.Type.Fit(whose, small, x-margin-8), small)
	to.Text(page.Point{X: x, Y: y}, right, small)
	to.End()
}
