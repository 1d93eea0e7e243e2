package handout_test

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/page/pdf"
)

// TestStrips: boxes for what is typed back, the cue, and one code for each set
// of days; all of it is left out when one sheet is asked for.
func TestStrips(t *testing.T) {
	face := letters(t)
	in := input(t, 4, assessment.HandoutOptions{})
	text := pagetest.Words(layout(t, in, face))
	for _, want := range []string{
		"Cut off and bring to your next visit", "1 Run with planned walk breaks", "days done", "Worst pain this week", "out of 10",
		"Distance before it tightens", "km", "Cut off and keep in your pocket Walk before you feel tight, then run the next part.",
		"You 171 steps/min · Target 158 steps/min or more", "Week 6",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the paper", want)
		}
	}
	if got, want := codes(layout(t, in, face)), 2; got != want {
		t.Errorf("%d codes, want %d: three days and five days a week", got, want)
	}
	in.Options.OneSheet = true
	doc := layout(t, in, face)
	if text := pagetest.Words(doc); len(doc.Sheets) != 1 || strings.Contains(text, "Cut off") || codes(doc) > 0 || !strings.Contains(text, "Cue of the day") {
		t.Errorf("one sheet: %d sheets, %d codes: %s", len(doc.Sheets), codes(doc), text)
	}
}

// codes counts the codes of a document.
func codes(doc page.Document) int {
	n := 0
	for _, s := range doc.Sheets {
		s.List.Visit(page.Visitor{Begin: func(tag page.Tag) {
			if strings.HasPrefix(tag.Alt, "Code for your calendar.") {
				n++
			}
		}})
	}
	return n
}

// TestCueOfTheDay: the winner of the trial in the runner's own words comes
// before the cue of a technique drill, and that before others.
func TestCueOfTheDay(t *testing.T) {
	lib := drill.Standard()
	find := func(id assessment.DrillID) drill.Drill {
		d, ok := lib.Drill(id)
		if !ok {
			t.Fatalf("no drill %s", id)
		}
		return d
	}
	squat, quiet := find("S01"), find("T02")
	tests := []struct {
		name   string
		drills []drill.Drill
		trial  *assessment.CueTrial
		want   string
	}{
		{"one drill", []drill.Drill{squat}, nil, squat.Cue},
		{"technique first", []drill.Drill{squat, quiet}, nil, quiet.Cue},
		{"her own words", []drill.Drill{squat, quiet}, &assessment.CueTrial{Winner: 1, Words: " Like a cat "}, "Like a cat"},
		{"a trial without words", []drill.Drill{squat, quiet}, &assessment.CueTrial{Winner: 1}, quiet.Cue},
	}
	face := letters(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := input(t, 0, assessment.HandoutOptions{})
			in.Summary.Visit.CueTrial = tt.trial
			in.Plan = planned(in.Summary, tt.drills...)
			if text := pagetest.Words(layout(t, in, face)); !strings.Contains(text, "Cue of the day: "+tt.want) {
				t.Errorf("the cue is not %q: %.200s", tt.want, text)
			}
		})
	}
}

// FuzzLayout lays out whatever a client may be called and a clinic may write.
func FuzzLayout(f *testing.F) {
	face := letters(f)
	for _, s := range []string{
		"", "Zoë Čapková-Nguyễn 😀", "e\u0308", "abc\xc3", "\x00\x1b[2J", "a\nb\tc", strings.Repeat("Wolfeschlegelsteinhausen", 50),
		"\U0010FFFF", "{name} {number}", "\u202eabc", "\u00a0\u3000", strings.Repeat("a b ", 800),
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	in := input(f, 2, assessment.HandoutOptions{})
	f.Fuzz(func(t *testing.T, s string, large bool) {
		in := in
		in.Options.Large = large
		in.Summary.Client.Given, in.Summary.Client.Family = s, s
		in.Summary.Visit.Examiner, in.Summary.Visit.Note = s, s
		in.Clinic = assessment.Clinic{Name: s, Address: s, Phone: s, Email: s, Role: s, Emergency: s}
		in.Plan.Drills = []assessment.PlannedDrill{{Drill: "S01", Dose: s, Why: s, Drop: s}}
		doc, err := handout.Layout(in, face)
		if err != nil {
			t.Fatalf("Layout: %v", err)
		}
		for i, sheet := range doc.Sheets {
			if err := sheet.List.Check(); err != nil {
				t.Errorf("sheet %d: %v", i+1, err)
			}
		}
	})
}

// TestPhoto: a photo of the client stands in place of the drawing of its drill,
// in grey on black-only paper, and comes through to the PDF.
func TestPhoto(t *testing.T) {
	var file bytes.Buffer
	img := image.NewRGBA(image.Rect(0, 0, 60, 80))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.RGBA{200, 40, 40, 255}), image.Point{}, draw.Src)
	if err := png.Encode(&file, img); err != nil {
		t.Fatal(err)
	}
	photo, err := page.ReadPhoto(&file)
	if err != nil {
		t.Fatal(err)
	}
	face := letters(t)
	for _, mono := range []bool{false, true} {
		in := input(t, 3, assessment.HandoutOptions{Mono: mono})
		in.Photos = map[assessment.DrillID]*page.Photo{"S01": photo}
		doc := layout(t, in, face)
		n, alts := 0, ""
		for _, s := range doc.Sheets {
			s.List.Visit(page.Visitor{
				Photo: func(_ page.Rect, p *page.Photo) {
					n++
					r, g, _, _ := p.Pixels().At(30, 40).RGBA()
					if grey := r == g; grey != mono {
						t.Errorf("mono %v: the photo is grey %v", mono, grey)
					}
				},
				Begin: func(tag page.Tag) { alts += tag.Alt + "\n" },
			})
		}
		if n != 1 || !strings.Contains(alts, "Photo: Squat holding a weight.") || strings.Count(alts, "Drawing: ") != 2 {
			t.Errorf("%d photos, %s", n, alts)
		}
		tidy(t, doc, face)
		out, err := pdf.Render(doc, face)
		if err != nil || !bytes.Contains(out, []byte("/Subtype /Image")) {
			t.Errorf("the file holds no photo: %v", err)
		}
	}
}
