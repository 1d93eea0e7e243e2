// Command stridewell is a desktop notebook for clinicians who do running
// assessments. This package is the parts list of the program: it may import
// everything, wires it, and never holds a rule.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"stridewell/assessment"
	"stridewell/assessment/capture"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/assets"
	"stridewell/storage"
	"stridewell/ui"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// version is set by the linker from FyneApp.toml.
var version = "dev"

// The name and id agree with FyneApp.toml: a test compares them.
const (
	appName = "Stridewell"
	appID   = "app.stridewell.Stridewell"
)

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "stridewell:", err)
		}
		os.Exit(1)
	}
}

// run opens the window and returns when it is closed.
func run(arguments []string, stderr io.Writer) error {
	options, err := parse(arguments, stderr)
	if err != nil {
		return err
	}
	if !hasDisplay() {
		return errors.New("there is no display to open a window on; «make demo» shows the program's papers without one")
	}
	if options.states {
		return ui.ShowStates(app.NewWithID(appID))
	}
	log, closeLog, err := openLog(options.data)
	if err != nil {
		return err
	}
	defer closeLog()

	app.SetMetadata(fyne.AppMetadata{ID: appID, Name: appName, Version: version})
	a := app.NewWithID(appID)
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon()))

	p := program{app: a, options: options, log: log, loop: newLoop(fyne.Do, log)}
	defer p.end()
	secret, why := unasked(options.data, system.Keyring{Service: appName}, log)
	err = p.open(secret)
	switch {
	case errors.Is(err, assessment.ErrSealed), errors.Is(err, assessment.ErrWrongSecret):
		ui.RunBehindDoor(a, p.loop, why, func(text string) (func() *ui.Window, error) { return p.window, p.open(secretOf(text)) })
		return nil
	case err != nil:
		explanation := assessment.Explain(err)
		log.Error("records not opened", "error", err)
		ui.ShowExplanation(a, explanation) // there is no console on Windows
		return fmt.Errorf("%s %s", explanation.What, explanation.Next)
	}
	p.window().Run()
	return nil
}

// A program is what is open while the window is.
type program struct {
	app       fyne.App
	options   options
	log       *slog.Logger
	loop      workspace.Loop
	store     *storage.Store
	outputs   workspace.Outputs
	video     workspace.Video
	clear     func() error // deletes the pictures of clips
	workspace *workspace.Workspace
}

// open opens the records and what is made from them.
func (p *program) open(secret storage.Secret) error {
	store, err := openStore(p.options.data, secret, p.log)
	if err != nil {
		return err
	}
	p.store = store
	p.video, p.clear = newVideo(p.options.data)
	if err := p.clear(); err != nil {
		p.log.Warn("pictures of clips stay", "error", err) // an earlier program was killed
	}
	p.outputs, err = newOutputs(p.options.data, store, p.log)
	return err
}

// window makes the window on what is open.
func (p *program) window() *ui.Window {
	config := workspace.Config{
		Store:     p.store,
		Catalogue: catalogue.Standard(),
		Drills:    drill.Standard(),
		Practice:  sample.Fill,
		Outputs:   p.outputs,
		Video:     p.video,
		Records:   newRecords(p.store, p.options.data, p.log),
		Imports:   newImports(p.store, p.options.data),
		Loop:      p.loop,
		Now:       time.Now,
		Log:       p.log,
	}
	config.Play = system.Play
	config.Instruments = workspace.Instruments{Read: recordingsOf(p.store), Head: capture.Head, Roles: capture.Roles(), Endings: capture.Endings()}
	p.workspace = workspace.New(config)
	u := ui.New(p.app, p.workspace)
	u.FitTo(workArea)
	return u
}

// end makes the last backup of the day and closes the records.
func (p *program) end() {
	if p.store == nil {
		return
	}
	if p.workspace != nil {
		if err := p.workspace.BackupOnClose(context.Background()); err != nil {
			p.log.Error("backup on closing", "error", err)
		}
	}
	if err := p.clear(); err != nil {
		p.log.Error("pictures of clips stay", "error", err)
	}
	if err := p.store.Close(); err != nil {
		p.log.Error("records not closed", "error", err)
	}
}

type options struct {
	data   string
	states bool
}

func parse(arguments []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("stridewell", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.data, "data", "", "folder of the clinic's records")
	flags.BoolVar(&o.states, "states", false, "for developers: a window with every component in every state, and no records")
	if err := flags.Parse(arguments); err != nil {
		return o, err
	}
	if o.data == "" {
		home, err := dataHome()
		if err != nil {
			return o, fmt.Errorf("find the folder for records: %w", err)
		}
		o.data = filepath.Join(home, appName)
	}
	return o, nil
}

// dataHome is where the operating system keeps the data of programs.
func dataHome() (string, error) {
	if runtime.GOOS != "linux" {
		return os.UserConfigDir() // Application Support on macOS, AppData on Windows
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "share"), err
}

// hasDisplay reports whether a window can be opened: without one the toolkit
// would panic.
func hasDisplay() bool {
	return runtime.GOOS == "windows" || runtime.GOOS == "darwin" ||
		os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
