// Package workspace is the app without its pixels: what is on the clinician's
// desk as observable values, and one method for each thing a person can do.
// It may import assessment and the packages below it, and never Fyne, a store
// or a report: those come in through its Config. All of it belongs to the UI
// goroutine; slow work goes through the Loop.
package workspace

import (
	"context"
	"image"
	"io"
	"log/slog"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// Outputs are the papers, files and doors to the system that main provides.
type Outputs struct {
	// Pages draws the handout as pictures at dots per inch: the preview.
	Pages func(ctx context.Context, h assessment.Handout, dpi float64) ([]image.Image, error)
	// PDF writes the handout.
	PDF func(ctx context.Context, h assessment.Handout, to io.Writer) error
	// Report writes the paper for the record or the referrer.
	Report func(ctx context.Context, h assessment.Handout, to io.Writer) error
	// Workbook writes everything recorded of one client.
	Workbook func(ctx context.Context, h assessment.History, to io.Writer) error
	// Everything writes all of one client as JSON that can be brought in again.
	Everything func(ctx context.Context, id assessment.ClientID, to io.Writer) error
	// Keys writes the map of the keys, one page.
	Keys func(ctx context.Context, m KeyMap, to io.Writer) error
	// Letter writes a paper that is words alone.
	Letter func(ctx context.Context, p TextPaper, to io.Writer) error
	// Recovery writes the recovery sheet, one page.
	Recovery func(ctx context.Context, s RecoverySheet, to io.Writer) error
	// WriteFile writes beside and renames, so that a file is whole or absent.
	WriteFile func(path string, write func(io.Writer) error) error
	// Print hands a PDF to the system and says in words where it went.
	Print func(ctx context.Context, path string) (string, error)
	// Printer is what Print goes to.
	Printer func(ctx context.Context) (Printer, error)
	// Copied is the picture that was copied last, as PNG or JPEG.
	Copied func(ctx context.Context) ([]byte, error)
	// Folder is where files are offered to be saved.
	Folder string
	// Private is a folder for files on their way to the printer.
	Private string
}

// A Config is what a workspace is made of.
type Config struct {
	Store     assessment.Store
	Catalogue assessment.Catalogue
	Drills    drill.Library
	// Practice writes the practice clinic into the store.
	Practice func(ctx context.Context, s assessment.Store, now time.Time) error
	Outputs  Outputs
	Video    Video
	Records  Records
	Imports  Imports
	Loop     Loop
	Now      func() time.Time
	Log      *slog.Logger

	Instruments Instruments
	// Play plays a WAV file until it ends or the context is done; it fails where
	// nothing plays sound.
	Play func(ctx context.Context, path string) error
}

// A Workspace holds what is open and does what the clinician asks.
type Workspace struct {
	Place   Observable[Place]
	Clinic  Observable[assessment.Clinic]
	Look    Observable[Look]
	Others  Observable[[]string] // who else examines on this computer
	Logo    Observable[string]   // name of the file of the clinic's logo; empty without one
	List    Observable[ClientList]
	Recall  Observable[Recall]
	Brief   Observable[Brief] // of the client selected in the list
	Desk    Observable[*Desk] // the open client; nil when none is open
	Saving  Observable[SaveState]
	Busy    Observable[Work] // that takes its time; without a name when idle
	Notice  Observable[Notice]
	Preview Observable[Preview]
	Options Observable[assessment.HandoutOptions]
	Printer Observable[Printer]
	Own     Observable[[]assessment.Protocol]   // the clinic's protocols
	Private Observable[bool]                    // names are hidden
	Enough  Observable[drill.Sufficiency]       // of the visit looked at, a moment ago
	Laid    Observable[[]assessment.Overlay]    // the clinic's own thresholds and drills, withdrawn ones too
	Beat    Observable[Beat]                    // of the metronome
	File    Observable[OpenFile]                // of an instrument, before its values are taken
	Tools   Observable[[]assessment.Instrument] // what was said about the tables of the clinic's instruments
	Mapping Observable[Mapping]                 // the table that it is said of
	Outcome Observable[Outcome]                 // what comes of it
	Keeping Observable[Keeping]                 // how the records are kept
	Clock   Observable[time.Time]               // the present second, for what says how long ago

	Charts    Observable[Charts]               // chosen for clients
	Import    Observable[*Import]              // the file that is being brought in; nil when none is
	Retention Observable[assessment.Retention] // the rule for how long records are kept

	store     assessment.Store
	tables    drill.Tables         // as they travel with the program
	catalogue assessment.Catalogue // with what the clinic laid over it
	drills    drill.Library        // the same
	ownErrors []assessment.OwnError
	practice  func(context.Context, assessment.Store, time.Time) error
	outputs   Outputs
	video     Video
	passed    []Passed       // frames on their way to the angle tool
	aimed     assessment.Key // of the value that is to be measured there
	records   Records
	imports   Imports
	loop      Loop
	now       func() time.Time
	log       *slog.Logger

	instruments Instruments
	tries       int  // number of the latest TryInstrument
	retold      bool // something was said about columns since the file was read
	play        func(context.Context, string) error
	stopBeat    context.CancelFunc

	saver       saver
	edits       edits
	stop        context.CancelFunc // of the work that Busy names
	beforeLock  Place              // where the window was when it was locked
	lockedAfter int                // minutes without a key that locked it; 0 when it was asked for
	touched     time.Time          // when somebody was last at the keyboard

	lookedAfter time.Time // when it was last looked whether a backup is due

	search int // number of the latest search; older answers are late

	recent []string // folders that something was chosen in, the last first

	awaited      func()             // what is done once the list has been found
	briefTimer   func()             // cancels the brief that is waited for
	stopWeighing func()             // of the latest Weigh
	stopDrawing  context.CancelFunc // of the latest preview
}

// New makes a workspace. Start opens it.
func New(c Config) *Workspace {
	w := &Workspace{
		store: c.Store, tables: drill.Tables{Catalogue: c.Catalogue, Drills: c.Drills}, catalogue: c.Catalogue, drills: c.Drills, practice: c.Practice,
		outputs: c.Outputs, video: c.Video, records: c.Records, imports: c.Imports, loop: c.Loop, now: c.Now, log: c.Log,
	}
	w.instruments, w.play = c.Instruments, c.Play
	w.saver = saver{loop: c.Loop, now: c.Now, state: &w.Saving}
	return w
}

// Catalogue is the table of measures that everything is graded with.
func (w *Workspace) Catalogue() assessment.Catalogue { return w.catalogue }

// Drills is the library of drills.
func (w *Workspace) Drills() drill.Library { return w.drills }

// Today is the calendar day at the clinic.
func (w *Workspace) Today() assessment.Date { return assessment.DateOf(w.now()) }

// Now is the time at the clinic.
func (w *Workspace) Now() time.Time { return w.now() }

// Start reads the settings and goes to the first page: the welcome on the
// first start, the clients otherwise.
func (w *Workspace) Start() {
	w.tick()
	w.loadSettings(func(known bool) {
		w.Touch()
		w.loadKeeping()
		w.findPrinter()
		if known {
			w.Search("")
			w.recallClients()
			w.Place.Set(AtClients)
		} else {
			w.Place.Set(AtWelcome)
		}
	})
}

// tick keeps the clock.
func (w *Workspace) tick() {
	w.Clock.Set(w.now())
	w.lockWhenIdle()
	w.upkeep()
	w.loop.After(time.Second, w.tick)
}

// Go opens a place. A place that shows a client or a visit stays shut while
// none is open.
func (w *Workspace) Go(p Place) {
	if w.Place.Value() == AtLocked {
		return
	}
	w.Touch()
	desk := w.Desk.Value()
	switch {
	case p.NeedsClient() && desk == nil:
		w.noClient()
		return
	case p.NeedsVisit() && !desk.HasVisit():
		w.noVisit()
		p = AtOverview
	}
	w.edits.settle()
	switch p {
	case AtClients:
		w.Search(w.List.Value().Text)
		w.recallClients()
	case AtAssess:
		if w.Notice.Value().Aside {
			w.Dismiss()
		}
	case AtHandout:
		w.DrawPreview()
		w.findPrinter()
	case AtFile:
		w.readAsTold()
	default: // nothing to prepare
	}
	w.Place.Set(p)
}

// Flush commits what is typed before the window closes.
func (w *Workspace) Flush() error { return w.saver.flush(context.Background()) }
