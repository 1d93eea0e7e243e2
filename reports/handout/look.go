package handout

import (
	"stridewell/assessment"
	"stridewell/reports/page"
)

const mm = page.Millimetre

// The colours of the paper beside those of the program. Contrast on white:
// warning 7.2, rest-day dash 4.8.
var (
	hairline    = page.Hex(0xC3CBD1)
	panel       = page.Hex(0xF3F6F8)
	warning     = page.Hex(0xA32B12)
	warningTint = page.Hex(0xFDF3EF)
	restDay     = page.Hex(0x6B757E)
)

// readable is the size, in points, below which letters do not go to make room
// for the strips.
const readable = 11.5

// A look is the sizes of one way to print, in points.
type look struct {
	title, heading, name   float64 // type sizes
	body, small, label     float64 // cues; whys and rules; gauges and chart
	edge                   float64 // header and footer
	lead                   float64 // line height over type size
	gap                    float64 // between blocks
	box                    float64 // tick box
	pad                    float64 // within cards and boxes
	picture, least         float64 // heights of a picture: at most, at least
	pictureWidth           float64 // 0: the picture stands above the text
	gaugeWidth             float64 // 0: the gauge stands below the text
	columns                bool    // chart and rules stand beside each other
	namedChart             bool    // the chart repeats the names of the drills
	found                  int     // how many findings are shown; 0 is all that were chosen
	margin, top, underfoot float64 // of the sheet; underfoot is below the content
}

// looks lists the ways to print, the most generous first, and the one for
// paper that runs over several sheets.
func looks(o assessment.HandoutOptions) (list []look, over look) {
	if o.Large {
		return []look{large()}, large()
	}
	for _, body := range []float64{13.5, 13, 12.5, 12} {
		list = append(list, usual(body).withNames())
	}
	for _, body := range []float64{13, 12.5, 12, 11.5, 11} {
		list = append(list, usual(body))
	}
	for _, body := range []float64{11, 10.5, 10, 9.5} {
		list = append(list, usual(body).tight())
	}
	for fewer := mostFound - 1; fewer > 0; fewer-- {
		k := usual(9.5).tight()
		k.found = fewer
		list = append(list, k)
	}
	return list, usual(12).withNames()
}

func (k look) withNames() look {
	k.namedChart = true
	return k
}

// tight is the look with less room between things, before letters become
// smaller still.
func (k look) tight() look {
	k.title, k.gap, k.pad, k.lead = 19, k.gap*.75, k.pad*.8, 1.18
	k.top, k.underfoot = 7.5*mm, 12.5*mm
	return k
}

// usual is the look for a body size.
func usual(body float64) look {
	k := body / 12
	return look{
		title: 22, heading: 13.5 * k, name: 13 * k, body: body, small: 11 * k, label: 11 * k, edge: 10,
		lead: 1.22, gap: 7 * k, box: 14.5 * k, pad: 8 * k, picture: 44 * mm, least: 24 * mm,
		pictureWidth: 48 * mm, gaugeWidth: 74 * mm, columns: true,
		margin: 14 * mm, top: 9 * mm, underfoot: 14 * mm,
	}
}

// large is large print: 18 pt, one column.
func large() look {
	return look{
		title: 26, heading: 20, name: 20, body: 18, small: 18, label: 18, edge: 16,
		lead: 1.25, gap: 14, box: 11 * mm, pad: 12, picture: 48 * mm, least: 48 * mm,
		namedChart: true, margin: 14 * mm, top: 10 * mm, underfoot: 19 * mm,
	}
}
