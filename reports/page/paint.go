package page

// A Paint says how a path is drawn. Nil colours draw nothing.
type Paint struct {
	Fill      *Color
	Stroke    *Color
	Width     float64   // of the stroke, points
	Dash      []float64 // lengths of dashes and gaps in turn, points; nil is unbroken
	Alpha     float64   // 0 is opaque, as is 1
	SquareCap bool      // lines are cut off where they end; they end round otherwise
}

// Filled paints the inside.
func Filled(c Color) Paint { return Paint{Fill: &c} }

// Stroked paints the outline.
func Stroked(c Color, width float64) Paint { return Paint{Stroke: &c, Width: width} }

// Opacity is how much the paint covers, above 0 up to 1.
func (p Paint) Opacity() float64 {
	if p.Alpha <= 0 || p.Alpha > 1 {
		return 1
	}
	return p.Alpha
}

// Scaled is the paint of a drawing that is made larger or smaller.
func (p Paint) Scaled(by float64) Paint {
	p.Width *= by
	if p.Dash != nil {
		dash := make([]float64, len(p.Dash))
		for i, d := range p.Dash {
			dash[i] = d * by
		}
		p.Dash = dash
	}
	return p
}

// A Face is one weight of the typeface.
type Face uint8

// The faces.
const (
	Regular Face = iota
	SemiBold
	Bold
	faces
)

// A Style is how a text run looks. Size is in points.
type Style struct {
	Face  Face
	Size  float64
	Color Color
}

// A Role says what a part of the page is, for people who do not see it.
type Role string

// The roles, as PDF names them. Rows belong into a table and cells into rows.
const (
	Heading1   Role = "H1"
	Heading2   Role = "H2"
	Heading3   Role = "H3"
	Paragraph  Role = "P"
	Picture    Role = "Figure"
	Table      Role = "Table"
	Row        Role = "TR"
	HeaderCell Role = "TH" // heads a column
	Cell       Role = "TD"
	Artifact   Role = "Artifact" // decoration: passed over when the page is read out
)

func (r Role) known() bool {
	switch r {
	case Heading1, Heading2, Heading3, Paragraph, Picture, Table, Row, HeaderCell, Cell, Artifact:
		return true
	}
	return false
}

// A Tag marks a part of the page. Alt describes a picture in words.
type Tag struct {
	Role Role
	Alt  string
}
