package excel_test

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/storage"
	"stridewell/ui/workspace"
)

// TestScreenHandoutAndWorkbookAgree walks every visit of the practice clinic
// in the records: what the screen, the client's paper and the workbook say of a
// value is one grade.
func TestScreenHandoutAndWorkbookAgree(t *testing.T) {
	log, clock := slog.New(slog.DiscardHandler), func() time.Time { return now }
	store, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Log: log, Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	if err := sample.Fill(t.Context(), store, now); err != nil {
		t.Fatal(err)
	}
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: clock, Log: log,
	})
	lines, err := store.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil {
		t.Fatal(err)
	}
	onPaper, inSheet := 0, 0
	for _, l := range lines {
		w.OpenClient(l.Client.ID)
		h := w.Desk.Value().History
		sheet := gradesInSheet(t, h)
		for _, v := range h.Visits {
			w.OpenVisit(v.ID)
			screen := w.Handout()
			for _, f := range screen.Summary.Findings {
				inSheet++
				if got := sheet[sheetKey(v.ID, f.Observation.Key)]; got != f.Verdict.Grade.Label() {
					t.Errorf("%s of %s: %q on screen, %q in the workbook", f.Observation.Key, v.ID, f.Verdict.Grade.Label(), got)
				}
			}
			if screen.Summary.Lock.Locked() {
				continue
			}
			doc, err := handout.Layout(handout.Input{Handout: screen, Drills: drill.Standard()}, letters)
			if err != nil {
				t.Fatal(err)
			}
			onPaper += comparePaper(t, screen.Summary, printed(doc))
		}
	}
	if inSheet < 100 || onPaper < 20 {
		t.Errorf("%d grades were compared in the workbook and %d on paper: the test proves little", inSheet, onPaper)
	}
}

func sheetKey(v assessment.VisitID, k assessment.Key) string { return string(v) + " " + k.String() }

func gradesInSheet(t *testing.T, h assessment.History) map[string]string {
	t.Helper()
	grades := map[string]string{}
	for _, r := range rows(t, opened(t, workbook(t, h)), "Observations", true) {
		grades[r["Visit id"]+" "+r["Measure id"]+" "+r["Side"]+" "+r["Moment"]] = r["Grade"]
	}
	return grades
}

// printed is the words of a document in reading order.
func printed(doc page.Document) string {
	var words []string
	for _, s := range doc.Sheets {
		s.List.Visit(page.Visitor{
			Text: func(_ page.Point, text string, _ page.Style) { words = append(words, strings.Fields(text)...) },
			Path: func(page.Path, page.Paint) {}, Begin: func(page.Tag) {}, End: func() {},
		})
	}
	return strings.Join(words, " ")
}

// comparePaper looks for every finding on the paper: right after its name
// stand the words of its grade. It returns how many it found.
func comparePaper(t *testing.T, s assessment.Summary, paper string) int {
	t.Helper()
	found := 0
	for _, f := range s.Findings {
		_, after, there := strings.Cut(paper, paperName(f)+": ")
		if !there || f.Verdict.Grade == assessment.Ungraded {
			continue
		}
		found++
		if !strings.Contains(after[:min(len(after), 200)], f.PlainGrade()) {
			t.Errorf("%s of %s: %s on screen, on paper %.60q", f.Observation.Key, s.Visit.ID, f.Verdict.Grade, after)
		}
	}
	return found
}

func paperName(f assessment.Shown) string {
	name := f.Measure.Plain
	side, late := f.Observation.Side != assessment.NoSide, f.Observation.Moment == assessment.Late
	switch {
	case side && late:
		name += " (" + f.Observation.Side.String() + ", late in the run)"
	case side:
		name += " (" + f.Observation.Side.String() + ")"
	case late:
		name += " (late in the run)"
	}
	return name
}

// TestLongNameAndNoteThroughTheRecords: a name of several scripts and a note
// of 3,000 characters survive the records and the workbook.
func TestLongNameAndNoteThroughTheRecords(t *testing.T) {
	const name = "Zoë Čapková-Nguyễn 😀"
	note := []rune(strings.Repeat("=Grabs on the left after 2 km; «hills» are worse 😀.\n", 60))[:3000]
	store, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	c := assessment.Client{ID: "c1", Given: "Zoë", Family: "Čapková-Nguyễn 😀", Reason: string(note), Created: now}
	if err := store.SaveClient(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	v := assessment.Visit{ID: "v1", Client: "c1", Revision: 1, Date: assessment.DateOf(now), Started: now, Note: string(note)}
	if err := store.SaveDraft(t.Context(), v); err != nil {
		t.Fatal(err)
	}
	if err := store.CloseVisit(t.Context(), assessment.Closing{Visit: "v1", At: now}); err != nil {
		t.Fatal(err)
	}
	saved, err := store.Client(t.Context(), "c1")
	if err != nil {
		t.Fatal(err)
	}
	visits, err := store.Visits(t.Context(), "c1")
	if err != nil {
		t.Fatal(err)
	}
	row := rows(t, opened(t, workbook(t, assessment.History{Client: saved, Visits: visits})), "Visits", true)[0]
	if row["Client"] != name || row["Note"] != string(note) || row["Reason"] != string(note) {
		t.Errorf("name %q, a note of %d and a reason of %d bytes came back", row["Client"], len(row["Note"]), len(row["Reason"]))
	}
}
