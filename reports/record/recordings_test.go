package record_test

import (
	"fmt"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/raster"
)

// recorded are a force plate's steps and a watch's run, as readers write them.
func recorded() []assessment.Recording {
	curve := func(quantity string, side assessment.Side, peak float64, waves int) assessment.Curve {
		c := assessment.Curve{Quantity: quantity, Side: side, Unit: "1", Steps: 41}
		for i := range 101 {
			c.Mean, c.SD = append(c.Mean, peak*math.Sin(float64(waves)*math.Pi*float64(i)/100)), append(c.SD, peak/25)
		}
		return c
	}
	trend := func(id assessment.MeasureID, from, per float64) assessment.Trend {
		t := assessment.Trend{Measure: id}
		for i := range 200 {
			t.Seconds = append(t.Seconds, float64(i)*9)
			t.Values = append(t.Values, from+per*float64(i)+math.Sin(float64(i))*per*8)
		}
		return t
	}
	return []assessment.Recording{
		{Kind: assessment.ForceTextRecording, Device: "Treadmill 1", Curves: []assessment.Curve{
			curve("vertical_force", assessment.Left, 2.42, 1), curve("vertical_force", assessment.Right, 2.58, 1),
			curve("anterior_force", assessment.Left, -.28, 2), curve("anterior_force", assessment.Right, -.31, 2),
		}},
		{Kind: assessment.FITRecording, Trends: []assessment.Trend{trend(catalogue.ContactTime, 238, .08), trend(catalogue.Cadence, 171, -.03)}},
		{Kind: assessment.GPXRecording}, // nothing to draw
	}
}

// TestRecordings: curves and trends are drawn with what they are in words, and
// the report stays tidy.
func TestRecordings(t *testing.T) {
	face := letters(t)
	in := input(t, "practice-zoe-visit-1")
	in.Recordings = recorded()
	for _, paper := range []assessment.Paper{assessment.A4, assessment.Letter} {
		for _, mono := range []bool{false, true} {
			in.Options = assessment.HandoutOptions{Paper: paper, Mono: mono}
			doc := layout(t, in, face)
			for _, fault := range pagetest.Untidy(doc, face, 12*page.Millimetre) {
				t.Errorf("%s: %s", paper, fault)
			}
			outline := pagetest.Outline(doc)
			for _, want := range []string{
				"Recorded by an instrument", "Force recording (text), Treadmill 1. Mean of the steps", "Watch file (FIT). Over the run", "Figure Vertical force, body weights", "Right (41) at most 2.6",
				"Figure Cadence", "Figure Contact time",
			} {
				if !strings.Contains(outline, want) {
					t.Errorf("%s: %q is not in the report", paper, want)
				}
			}
			if strings.Contains(outline, "Track (GPX)") {
				t.Error("a recording with nothing to draw is named")
			}
		}
	}
	in.Options = assessment.HandoutOptions{}
	in.Recordings = recorded()[2:]
	if strings.Contains(pagetest.Words(layout(t, in, face)), "Recorded by an instrument") {
		t.Error("a heading stands over nothing")
	}
}

// TestRecordingsGolden: the operations of the plots, as they were looked at.
// With PICTURE=FOLDER the sheet is written there to look at.
func TestRecordingsGolden(t *testing.T) {
	face := letters(t)
	in := input(t, "practice-zoe-visit-1")
	in.Recordings = recorded()
	doc := layout(t, in, face)
	for _, sheet := range doc.Sheets {
		var out strings.Builder
		tag := ""
		sheet.List.Visit(page.Visitor{
			Begin: func(g page.Tag) { tag = g.Alt },
			Path: func(p page.Path, _ page.Paint) {
				if b := p.Bounds(); strings.Contains(tag, " over ") {
					fmt.Fprintf(&out, "%s: %.0f %.0f %.0f %.0f\n", tag, b.X, b.Y, b.W, b.H)
				}
			},
		})
		if out.Len() > 0 {
			golden(t, "testdata/recordings.txt", out.String())
			look(t, sheet, face)
			return
		}
	}
	t.Error("no sheet has a plot")
}

func look(t *testing.T, sheet page.Sheet, face *page.Type) {
	t.Helper()
	folder := os.Getenv("PICTURE")
	if folder == "" {
		return
	}
	picture, err := raster.Render(sheet, face, 90)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(folder, "recordings.png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, picture); err != nil {
		t.Fatal(err)
	}
}
