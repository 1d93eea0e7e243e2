package workspace

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
)

// Instruments are the doors to the files of instruments that main provides.
type Instruments struct {
	// Read reads a recording. What is wrong with the file is an
	// *assessment.FileFault.
	Read func(path string, o assessment.RecordingOptions) (assessment.Recording, error)
	// Head reads how a table begins, and whose it is.
	Head func(path string, all []assessment.Instrument) (assessment.TableHead, error)
	// Roles are what a column of a table can hold.
	Roles []assessment.ColumnRole
	// Endings are how the names of such files end, in lower case: ".fit".
	Endings []string
}

// An OpenFile is the file of an instrument as it is looked at, before anything
// of it is taken.
type OpenFile struct {
	Visit     assessment.VisitID // it is read for
	Path      string
	Options   assessment.RecordingOptions
	Recording assessment.Recording
	Offers    []assessment.Offer
	Left      map[assessment.Key]bool // values that are not to be taken
	Remarks   []string                // how it fits the visit
	Fault     assessment.Explanation  // why it could not be read; then the rest is as it was
	Table     bool                    // a person can say what its columns hold
	Reading   int                     // how often files were read: another reading is shown anew
}

// Holds reports whether a file was read.
func (f OpenFile) Holds() bool { return f.Path != "" }

// FoundFile is a file that could be read, for a list to choose from.
type FoundFile struct {
	Path    string
	Changed time.Time
}

// mostFound is how many files are offered.
const mostFound = 6

// FindFiles looks for the newest recordings where files are put: the folder
// for documents and, beside it, the one for downloads.
func (w *Workspace) FindFiles(then func([]FoundFile)) {
	folders := []string{w.outputs.Folder, filepath.Join(filepath.Dir(w.outputs.Folder), "Downloads")}
	Run(context.Background(), w.loop, func(context.Context) ([]FoundFile, error) {
		return newest(folders, w.instruments.Endings), nil
	}, func(found []FoundFile, _ error) { then(found) })
}

func newest(folders, endings []string) []FoundFile {
	var found []FoundFile
	for _, folder := range folders {
		entries, err := os.ReadDir(folder)
		if err != nil {
			continue // a folder that is not there offers nothing
		}
		for _, e := range entries {
			if e.IsDir() || !slices.Contains(endings, strings.ToLower(filepath.Ext(e.Name()))) {
				continue
			}
			if info, err := e.Info(); err == nil {
				found = append(found, FoundFile{filepath.Join(folder, e.Name()), info.ModTime()})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b FoundFile) int { return b.Changed.Compare(a.Changed) })
	return found[:min(len(found), mostFound)]
}

// ReadFile reads the file of an instrument for the open visit.
func (w *Workspace) ReadFile(path string) {
	if !w.Desk.Value().Editable() {
		w.say("No visit is open.", "Start a visit first; the values of a file belong to one.")
		return
	}
	o := assessment.RecordingOptions{Today: w.Today(), Moment: assessment.Early}
	if mass := w.Desk.Value().History.Client.MassKG; mass != nil {
		o.Mass = *mass
	}
	w.read(OpenFile{Visit: w.Desk.Value().Open, Path: path, Options: o})
}

// read reads a file with what has been said about it.
func (w *Workspace) read(f OpenFile) {
	f.Reading++
	work(w, "Reading the file", func(context.Context) (OpenFile, error) {
		var fault *assessment.FileFault
		r, err := w.instruments.Read(f.Path, f.Options)
		_, noTable := w.instruments.Head(f.Path, nil)
		f.Table = noTable == nil
		switch {
		case errors.As(err, &fault):
			f.Fault = assessment.Explain(err)
			return f, nil
		case err != nil:
			return f, err
		}
		f.Recording, f.Fault = r, assessment.Explanation{}
		return f, nil
	}, func(f OpenFile) {
		if d := w.Desk.Value(); d.Editable() && d.Open == f.Visit {
			f.Offers = f.Recording.Offers(w.catalogue, d.Visit().Examiner)
			f.Remarks = fits(f.Recording, d.Visit())
			w.File.Set(f)
		}
	})
}

// fits says where a recording differs from the visit it is read for.
func fits(r assessment.Recording, v assessment.Visit) []string {
	var said []string
	s, ok := r.Used()
	if !ok {
		return nil
	}
	if !s.Start.IsZero() && s.Start.Year() > 2000 {
		if apart := assessment.DateOf(s.Start).DaysUntil(v.Date); apart > 1 || apart < -1 {
			said = append(said, fmt.Sprintf("It was recorded on %s, and the visit is of %s.", assessment.DateOf(s.Start).Words(), v.Date.Words()))
		}
	}
	const alike = 0.3 // m/s: more is another pace, by this program's choice
	if speed := v.Conditions.Speed; speed != nil && s.Speed > 0 && math.Abs(*speed-s.Speed) > alike {
		said = append(said, fmt.Sprintf("It was run at %.1f km/h, and the visit says %.1f km/h. The values would be compared with the speed of the visit.", 3.6*s.Speed, 3.6**speed))
	}
	return said
}

// again reads the file with something else said about it.
func (w *Workspace) again(change func(*assessment.RecordingOptions)) {
	f := w.File.Value()
	if !f.Holds() {
		return
	}
	change(&f.Options)
	w.read(f)
}

// ChooseSession uses another session of the file, counted from 1.
func (w *Workspace) ChooseSession(number int) {
	w.again(func(o *assessment.RecordingOptions) { o.Session, o.From, o.To = number, 0, 0 })
}

// ChoosePart uses a part of the session; both 0 is all of it.
func (w *Workspace) ChoosePart(from, to time.Duration) assessment.Problem {
	if from < 0 || to < 0 || to > 0 && to <= from {
		return assessment.Problem{Refused: true, Text: "The part must end after it begins."}
	}
	w.again(func(o *assessment.RecordingOptions) { o.From, o.To = from, to })
	return assessment.Problem{}
}

// ChooseMoment says whether the values are of early or late in the run.
func (w *Workspace) ChooseMoment(m assessment.Moment) {
	w.again(func(o *assessment.RecordingOptions) { o.Moment = m })
}

// AnswerFile answers a question that the file left open.
func (w *Workspace) AnswerFile(q assessment.RecordingQuestion, text string) assessment.Problem {
	text = strings.TrimSpace(text)
	number, isNumber := assessment.ParseNumber(text)
	refused := assessment.Problem{Refused: true, Text: "Type a number above 0."}
	switch q.Option {
	case "mass", "rate":
		if !isNumber || number <= 0 {
			return refused
		}
		w.again(func(o *assessment.RecordingOptions) {
			if q.Option == "mass" {
				o.Mass = number
			} else {
				o.Rate = number
			}
		})
	case "first_side":
		side, err := assessment.ParseSide(strings.ToLower(text))
		if err != nil || side == assessment.NoSide {
			return assessment.Problem{Refused: true, Text: "Type left or right."}
		}
		w.again(func(o *assessment.RecordingOptions) { o.FirstSide = side })
	case "unit":
		w.again(func(o *assessment.RecordingOptions) { o.Unit = text })
	case "definition":
		w.again(func(o *assessment.RecordingOptions) { o.Definition = text })
	default:
		return assessment.Problem{Refused: true, Text: "This version cannot take an answer to it. Leave it open: the values that need it are left out."}
	}
	return assessment.Problem{}
}

// LeaveValue says that a value of the file is not to be taken, or is again.
func (w *Workspace) LeaveValue(k assessment.Key, leave bool) {
	f := w.File.Value()
	left := map[assessment.Key]bool{k: leave}
	for key, was := range f.Left {
		if key != k {
			left[key] = was
		}
	}
	f.Left = left
	w.File.Set(f)
}

// CloseFile puts the file away.
func (w *Workspace) CloseFile() { w.File.Set(OpenFile{}) }

// TakeFile takes the chosen values of the file into the visit, in one step of
// undo, and keeps the recording with it.
func (w *Workspace) TakeFile() {
	f, d := w.File.Value(), w.Desk.Value()
	if !f.Holds() || f.Fault.What != "" || !d.Editable() || d.Open != f.Visit {
		return
	}
	taken := f.Chosen()
	if len(taken) == 0 {
		w.say("No value is chosen.", "Mark one, or go back with Esc.")
		return
	}
	w.edit("", "the values of "+f.Recording.File, func(v assessment.Visit) assessment.Visit {
		v = f.Recording.TakeSpeed(v)
		for _, o := range taken {
			v = v.Take(o)
		}
		return v
	})
	w.keepRecording(f.Recording, w.Desk.Value().Visit())
	w.say(fmt.Sprintf("Values taken from the file: %d.", len(taken)), "Ctrl Z takes them back.")
	w.CloseFile()
	w.Go(AtAssess)
}

// Chosen are the values that are to be taken.
func (f OpenFile) Chosen() []assessment.Observation {
	var all []assessment.Observation
	for _, offer := range f.Offers {
		if !offer.Problem.Refused && !f.Left[offer.Observation.Key] {
			all = append(all, offer.Observation)
		}
	}
	return all
}

// keepRecording stores what the values were taken from. The visit must be on
// disk before a file can be kept with it.
func (w *Workspace) keepRecording(r assessment.Recording, v assessment.Visit) {
	body, err := json.Marshal(r)
	if err == nil {
		err = w.Flush()
	}
	if err != nil {
		w.fail("The recording was not kept.", err)
		return
	}
	file := assessment.Attachment{
		ID: assessment.AttachmentID(assessment.NewID(w.now())), Client: v.Client, Visit: v.ID, Kind: assessment.RecordingAttachment,
		Name: r.File, Added: w.now(), By: v.Examiner, Meta: body,
	}
	Run(context.Background(), w.loop, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.store.AddAttachment(ctx, file, body)
	}, func(_ struct{}, err error) {
		if err != nil {
			w.fail("The values were taken, but the recording was not kept.", err)
		}
	})
}
