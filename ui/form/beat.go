package form

import (
	"fmt"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// AskBeat opens the metronome over the window: at the cadence of the visit, and
// 5, 7.5 and 10 % faster. Space starts and stops it; it stops when it is closed.
func AskBeat(w *workspace.Workspace, scope *widget.Scope) {
	b := &beating{w: w, choices: w.BeatChoices()}
	d := widget.NewDialog(scope, widget.DialogValues{
		Title: "Metronome", Text: "A trial of a faster step keeps the speed of the belt.", Safe: "Close", Wide: true,
	}, b.body)
	stop := w.Beat.Listen(func(workspace.Beat) { b.show() })
	d.OnClose = func() {
		w.StopBeat()
		stop()
	}
	d.Show()
	scope.Focus(b.start)
}

// beating is the metronome on the screen.
type beating struct {
	w       *workspace.Workspace
	choices [4]float64
	chosen  int
	beat    *widget.Beat
	which   *widget.Segmented
	start   *widget.Button
	path    *widget.TextEntry
}

func (b *beating) body(scope *widget.Scope) fyne.CanvasObject {
	b.beat = widget.NewBeat(widget.BeatValues{})
	b.which = widget.NewSegmented(scope, widget.SegmentedValues{})
	b.which.OnChoose = func(i int) {
		b.chosen = i
		if b.w.Beat.Value().On {
			b.w.StartBeat(b.choices[i])
		}
		b.show()
	}
	b.start = widget.NewButton(scope, widget.ButtonValues{}, b.toggle)
	b.path = widget.NewTextEntry(scope, widget.TextValues{Label: "Ten minutes of it to take home", Text: filepath.Join(b.w.Folder(), "metronome.wav")})
	save := widget.NewButton(scope, widget.ButtonValues{Label: "Save the sound", Icon: widget.IconSave}, b.save)
	scope.Rows(fields{b.start}, b.which, b.path, fields{save})
	b.show()
	return container.New(&widget.Rows{Gap: 12}, b.beat, b.start, b.which, b.path, save)
}

// fields makes widgets one row of a dialog.
type fields []fyne.Focusable

// FocusRows is the one row.
func (f fields) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{f} }

func (b *beating) toggle() {
	if b.w.Beat.Value().On {
		b.w.StopBeat()
		return
	}
	b.w.StartBeat(b.choices[b.chosen])
}

func (b *beating) save() {
	path := b.path.Text()
	if filepath.Ext(path) != ".wav" {
		path += ".wav"
	}
	b.w.SaveBeat(path, b.choices[b.chosen])
}

func (b *beating) show() {
	now := b.w.Beat.Value()
	v := widget.BeatValues{On: now.On, Left: now.Left, Text: assessment.FormatNumber(b.choices[b.chosen], 0), Aside: "steps/min"}
	if now.On && now.Silent {
		v.Aside = "no sound on this computer: watch the beat"
	}
	b.beat.Set(v)
	word := "Start"
	if now.On {
		word = "Stop"
	}
	b.start.Set(widget.ButtonValues{Label: word, Icon: widget.IconPlay, Key: "Space", Importance: widget.Primary})
	options := make([]string, len(b.choices))
	for i, more := range [...]string{"as it is", "+5 %", "+7.5 %", "+10 %"} {
		options[i] = fmt.Sprintf("%s: %.0f", more, b.choices[i])
	}
	b.which.Set(widget.SegmentedValues{Label: "Cadence", Options: options, Selected: b.chosen})
}
