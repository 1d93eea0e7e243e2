package excel

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
)

// The type of a workbook: family and size are always given together.
const (
	family = "Calibri"
	size   = 11
)

// Colours of a workbook, as those of the screen in light.
const (
	ink      = "1B2530"
	grey     = "55626C"
	brand    = "14595C"
	white    = "FFFFFF"
	hairline = "DCE4E5"
	right    = "6A3E92"
)

// A style is how a cell looks. Equal styles are one style of the file.
type style struct {
	format  string // number format; empty is general
	heading bool   // of a table
	title   bool   // of a sheet
	quiet   bool   // a remark
	plain   bool   // without the line beneath
	wrap    bool
	words   bool // text, set off from a number in the column before
}

// Number formats. A date is told apart from a month by its letters.
const (
	dateFormat = "d mmm yyyy"
	timeFormat = "d mmm yyyy hh:mm"
	asText     = "@"
)

// decimals is the number format with a fixed count of them.
func decimals(n int) string {
	if n <= 0 {
		return "0"
	}
	return "0." + strings.Repeat("0", n)
}

// id finds or makes the style in the file.
func (b *book) id(s style) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	x := excelize.Style{
		Font:      &excelize.Font{Family: family, Size: size, Color: ink},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: s.wrap},
	}
	if s.format != "" {
		x.CustomNumFmt = &s.format
	}
	if s.words || s.format == dateFormat || s.format == timeFormat {
		x.Alignment.Horizontal, x.Alignment.Indent = "left", 1
	}
	switch {
	case s.heading:
		x.Font.Bold, x.Font.Color = true, white
		x.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{brand}}
		x.Alignment.Vertical, x.Alignment.WrapText = "center", true
		x.Alignment.Horizontal, x.Alignment.Indent = "left", 1
	case s.title:
		x.Font.Bold, x.Font.Size, x.Font.Color = true, 16, brand
	case s.quiet:
		x.Font.Color = grey
	case s.plain:
	default:
		x.Border = []excelize.Border{{Type: "bottom", Style: 1, Color: hairline}}
	}
	id, err := b.file.NewStyle(&x)
	if err == nil {
		b.styles[s] = id
	}
	return id, err
}

// gradeColours shades the word of a grade; the word itself stays in the cell.
var gradeColours = map[assessment.Grade]struct{ ink, tint string }{
	assessment.Typical:    {"1E6E4E", "E1F1E9"},
	assessment.Borderline: {"55626C", "E8ECEE"},
	assessment.Mild:       {"765900", "FBF2D6"},
	assessment.Moderate:   {"9A470B", "FCEBDC"},
	assessment.Marked:     {"A32B12", "FBE6E0"},
}

// shadeGrades shades the grades in a column of a sheet.
func (b *book) shadeGrades(sheet, column string) error {
	var rules []excelize.ConditionalFormatOptions
	for g := assessment.Typical; g <= assessment.Marked; g++ {
		c := gradeColours[g]
		id, err := b.file.NewConditionalStyle(&excelize.Style{
			Font: &excelize.Font{Family: family, Size: size, Color: c.ink, Bold: g.Adverse()},
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{c.tint}},
		})
		if err != nil {
			return err
		}
		rules = append(rules, excelize.ConditionalFormatOptions{Type: "cell", Criteria: "==", Value: `"` + g.Label() + `"`, Format: &id})
	}
	return b.file.SetConditionalFormat(sheet, column+"2:"+column+lastRow, rules)
}

// lastRow is the last a sheet can have.
const lastRow = "1048576"
