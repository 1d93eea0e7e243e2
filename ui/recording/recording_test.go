package recording

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

// a bench is the screen in a window, over the practice clinic.
type bench struct {
	*Screen
	store  assessment.Store
	window fyne.Window
	asked  []assessment.RecordingOptions
	file   assessment.Recording
	fault  error
}

func newBench(t *testing.T) *bench {
	t.Helper()
	a := test.NewTempApp(t)
	if err := theme.Apply(a, theme.Look{Variant: theme.LightVariant, Scale: 1}); err != nil {
		t.Fatal(err)
	}
	b := &bench{store: sample.NewStore(func() time.Time { return now })}
	if err := sample.Fill(t.Context(), b.store, now); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: b.store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(),
		Outputs: workspace.Outputs{Folder: t.TempDir()},
		Instruments: workspace.Instruments{Endings: []string{".fit"}, Read: func(_ string, o assessment.RecordingOptions) (assessment.Recording, error) {
			b.asked = append(b.asked, o)
			return b.file, b.fault
		}, Head: func(path string, _ []assessment.Instrument) (assessment.TableHead, error) {
			if strings.HasSuffix(path, ".csv") {
				return assessment.TableHead{Names: []string{"Frame", "Angle 3"}}, nil
			}
			return assessment.TableHead{}, &assessment.FileFault{File: "run.fit", What: "is no table."}
		}},
		Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler),
	})
	w.Start()
	w.OpenClient("practice-zoe")
	b.window = test.NewTempWindow(t, nil)
	b.Screen = New(w, widget.NewScope(b.window.Canvas()))
	b.window.SetContent(b.panes.Centre)
	b.window.Resize(fyne.NewSize(1100, 700))
	b.Show()
	b.Focus()
	b.file = run()
	return b
}

// run is a recording of a watch with two runs in it.
func run() assessment.Recording {
	sd := 4.0
	return assessment.Recording{
		File: "run.fit", Kind: assessment.FITRecording, Device: "Garmin Fenix 5", Warnings: []string{"The clock of the watch was not set."},
		Sessions: []assessment.RecordedSession{
			{Sport: "cycling", Seconds: 900, Metres: 8000},
			{Sport: "running", Running: true, Seconds: 1800, Metres: 5400, Speed: 3, Used: true, Coverage: 0.9, Start: now, Laps: []assessment.RecordedLap{
				{Seconds: 600, Metres: 1800, Speed: 3, Cadence: 170}, {Start: 600, Seconds: 600, Metres: 1900, Speed: 3.1, Cadence: 174, ContactTime: 248},
			}},
			{Sport: "running", Running: true, Seconds: 300, Metres: 700},
		},
		Observations: []assessment.RecordedValue{
			{Measure: catalogue.Cadence, Moment: assessment.Early, Method: assessment.Watch, Value: 172, Unit: "{steps}/min", N: 1600, SD: &sd, Coverage: 1},
			{Measure: catalogue.ContactTime, Moment: assessment.Early, Method: assessment.Watch, Value: 251, Unit: "ms", N: 1500, SD: &sd, Coverage: 0.94},
			{Measure: catalogue.VerticalOscillation, Moment: assessment.Early, Method: assessment.Watch, Value: 90, Unit: "cm", N: 1500},
		},
	}
}

func (b *bench) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		b.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func (b *bench) write(text string) {
	for _, r := range text {
		b.window.Canvas().Focused().TypedRune(r)
	}
}

var (
	cadence = assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	contact = assessment.Key{Measure: catalogue.ContactTime, Moment: assessment.Early}
)

// TestTake reads a file by keys alone: one value is left out, the others go
// into the form in one step, and the recording is kept with the visit.
func TestTake(t *testing.T) {
	b := newBench(t)
	visit := b.w.Desk.Value().Visit()
	if err := os.WriteFile(filepath.Join(b.w.Folder(), "run.fit"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	b.choose()
	b.write("run")
	b.press(fyne.KeyReturn)
	if len(b.asked) != 1 || b.asked[0].Moment != assessment.Early {
		t.Fatalf("asked %+v", b.asked)
	}
	f := b.w.File.Value()
	if got := len(f.Chosen()); got != 2 { // 90 cm of oscillation cannot be
		t.Fatalf("%d values are marked", got)
	}
	b.w.LeaveValue(contact, true)
	b.w.TakeFile()
	after := b.w.Desk.Value().Visit()
	o, ok := after.Observation(cadence)
	if !ok || o.Number != 172 || o.Method != assessment.Watch || o.Note != "Garmin Fenix 5" {
		t.Errorf("cadence %+v", o)
	}
	if _, ok := after.Observation(contact); ok {
		t.Error("what was left out was taken")
	}
	kept, err := b.store.Attachments(t.Context(), assessment.AttachmentQuery{Visit: visit.ID, Kind: assessment.RecordingAttachment})
	if err != nil || len(kept) != 1 {
		t.Fatalf("%d recordings kept, %v", len(kept), err)
	}
	if r, err := kept[0].Recording(); err != nil || r.Device != "Garmin Fenix 5" || len(r.Sessions) != 3 {
		t.Errorf("%+v, %v", r, err)
	}
	b.w.Undo()
	if now, _ := b.w.Desk.Value().Visit().Observation(cadence); now.Method == assessment.Watch {
		t.Error("one undo did not take the file back")
	}
}

// TestEscTakesNothing: going back leaves the visit as it was.
func TestEscTakesNothing(t *testing.T) {
	b := newBench(t)
	before := b.w.Desk.Value().Visit()
	b.Drop([]string{"/runs/run.fit"})
	b.leave()
	if after := b.w.Desk.Value().Visit(); after.Revision != before.Revision || b.w.File.Value().Holds() {
		t.Error("something was taken")
	}
}

// TestChoose: another run, a lap, a part and the moment are read anew.
func TestChoose(t *testing.T) {
	b := newBench(t)
	b.Drop([]string{"/runs/run.fit"})
	b.w.ChooseSession(3)
	b.w.ChooseMoment(assessment.Late)
	if p := b.w.ChoosePart(10*time.Minute, 20*time.Minute); p.Refused {
		t.Error(p.Text)
	}
	if p := b.w.ChoosePart(10*time.Minute, 5*time.Minute); !p.Refused {
		t.Error("a part that ends before it begins")
	}
	last := b.asked[len(b.asked)-1]
	if last.Session != 3 || last.Moment != assessment.Late || last.From != 10*time.Minute || last.To != 20*time.Minute || len(b.asked) != 4 {
		t.Errorf("%d times, %+v", len(b.asked), last)
	}
}

// TestQuestions: what the file does not say is asked, and answers that cannot
// be meant are refused.
func TestQuestions(t *testing.T) {
	b := newBench(t)
	b.file.Observations = nil
	b.file.Questions = []assessment.RecordingQuestion{{Option: "rate", Text: "How many samples a second?", Offered: []string{"300"}}}
	b.Drop([]string{"/runs/force.txt"})
	q := b.file.Questions[0]
	if p := b.w.AnswerFile(q, "many"); !p.Refused {
		t.Error("a word was taken for a rate")
	}
	b.write("300")
	b.press(fyne.KeyReturn, fyne.KeyReturn) // to the button, and press it
	if last := b.asked[len(b.asked)-1]; last.Rate != 300 {
		t.Errorf("%+v", last)
	}
	side := assessment.RecordingQuestion{Option: "first_side"}
	if p := b.w.AnswerFile(side, "middle"); !p.Refused {
		t.Error("middle was taken for a side")
	}
	if p := b.w.AnswerFile(side, "Left"); p.Refused || b.asked[len(b.asked)-1].FirstSide != assessment.Left {
		t.Errorf("%+v", b.asked[len(b.asked)-1])
	}
}

// TestTheColumnsAreSaidElsewhere: a question about columns leads, by the key and
// by Enter, to where they are said; a file that is no table does not.
func TestTheColumnsAreSaidElsewhere(t *testing.T) {
	b := newBench(t)
	b.Drop([]string{"/runs/run.fit"})
	b.mapFile()
	if b.w.Place.Value() == workspace.AtInstruments {
		t.Error("a watch file has no columns to be told")
	}
	b.file = assessment.Recording{
		File: "a.csv", Kind: assessment.AngleTableRecording,
		Questions: []assessment.RecordingQuestion{{Option: "column", Text: "Which column holds the angle of the hip?"}},
	}
	b.Drop([]string{"/runs/a.csv"})
	b.press(fyne.KeyReturn)
	if b.w.Place.Value() != workspace.AtInstruments || b.w.Mapping.Value().Path != "/runs/a.csv" {
		t.Errorf("at %v with %+v", b.w.Place.Value(), b.w.Mapping.Value())
	}
	asked := len(b.asked)
	b.w.SayColumn(0, assessment.ColumnRole{ID: "hip_left", Name: "Left hip"}, "Angle 3")
	b.w.Go(workspace.AtFile)
	if len(b.asked) != asked+1 {
		t.Errorf("read %d times, want once more than %d", len(b.asked), asked)
	}
	if p := b.w.AnswerFile(assessment.RecordingQuestion{Option: "other"}, "x"); !p.Refused {
		t.Error("an answer to an unknown question was taken")
	}
}

// TestFault: a file that cannot be read is one sentence, and nothing is taken.
func TestFault(t *testing.T) {
	b := newBench(t)
	b.fault = &assessment.FileFault{File: "x.pdf", What: "is a PDF.", Next: "Export it."}
	b.Drop([]string{"/x.pdf"})
	f := b.w.File.Value()
	if !strings.Contains(f.Fault.What, "«x.pdf» is a PDF.") || len(f.Chosen()) != 0 {
		t.Errorf("%+v", f.Fault)
	}
	before := b.w.Desk.Value().Visit().Revision
	b.w.TakeFile()
	if b.w.Desk.Value().Visit().Revision != before {
		t.Error("a file that was not read was taken")
	}
	b.fault = context.Canceled
	b.Drop([]string{"/x.fit"})
	if b.w.Notice.Value().Kind != workspace.Failure {
		t.Error("a fault of the disk is not said")
	}
}

// TestFits: what does not suit the visit is said.
func TestFits(t *testing.T) {
	b := newBench(t)
	b.file.Sessions[1].Start, b.file.Sessions[1].Speed = now.AddDate(-1, 0, 0), 4.5
	b.Drop([]string{"/runs/run.fit"})
	said := strings.Join(b.w.File.Value().Remarks, " ")
	if !strings.Contains(said, "9 April 2025") || !strings.Contains(said, "16.2 km/h") {
		t.Errorf("%q", said)
	}
}
