package form

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Saving is a file that is to be written.
type Saving struct {
	Title     string // of the question
	Kind      string // what the file holds, in its suggested name
	Extension string
	Save      func(path string)
}

// A pathDialog asks for a name and a folder. The name is selected, so that
// typing replaces it and Enter takes it as it is.
type pathDialog struct {
	Saving
	w      *workspace.Workspace
	scope  *widget.Scope
	dialog *widget.Dialog
	name   *widget.TextEntry
	folder *widget.TextEntry
}

// AskPath asks where a file goes and saves it there.
func AskPath(w *workspace.Workspace, s *widget.Scope, v Saving) {
	suggested := w.SuggestedPath(v.Kind, v.Extension)
	d := &pathDialog{Saving: v, w: w, scope: s}
	d.dialog = widget.NewDialog(s, widget.DialogValues{Title: v.Title, Safe: "Do not save", Act: "Save", Wide: true}, func(inside *widget.Scope) fyne.CanvasObject {
		d.name = widget.NewTextEntry(inside, widget.TextValues{Label: "Name", Text: strings.TrimSuffix(filepath.Base(suggested), v.Extension), Help: d.help()})
		d.folder = widget.NewTextEntry(inside, widget.TextValues{Label: "Folder", Text: filepath.Dir(suggested)})
		inside.Rows(d.name, d.folder)
		inside.Bind(widget.Plain(fyne.KeyReturn), func() { d.dialog.Accept() })
		inside.Bind(widget.Plain(fyne.KeyEnter), func() { d.dialog.Accept() })
		return container.New(&widget.Rows{Gap: 12}, d.name, d.folder)
	})
	d.dialog.OnAct = d.accept
	d.dialog.Show()
	d.name.Focus()
	if f, ok := d.name.Focusable().(fyne.Shortcutable); ok {
		f.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

func (d *pathDialog) help() string {
	return "Enter saves it, Tab goes to the folder. It ends in " + d.Extension + "."
}

// path is where the file would lie: a whole path may be typed as the name.
func (d *pathDialog) path() string {
	name := strings.TrimSpace(d.name.Text())
	if name == "" {
		return ""
	}
	if !strings.EqualFold(filepath.Ext(name), d.Extension) {
		name += d.Extension
	}
	if filepath.IsAbs(name) {
		return filepath.Clean(name)
	}
	return filepath.Join(strings.TrimSpace(d.folder.Text()), name)
}

// accept looks what lies there before the file is written; the dialog stays
// until that is known.
func (d *pathDialog) accept() bool {
	path := d.path()
	if path == "" {
		d.refuse("A file needs a name. Type one.", "")
		return false
	}
	d.w.LookAt(path, func(state workspace.PathState) { d.found(path, state) })
	return false
}

func (d *pathDialog) found(path string, state workspace.PathState) {
	switch state {
	case workspace.PathFree:
		d.write(path)
	case workspace.PathTaken:
		d.askReplace(path)
	case workspace.PathIsFolder:
		d.refuse("There is a folder of this name. Choose another name.", "")
	case workspace.PathNoFolder:
		d.refuse("", "This folder is not there. Check how it is written, or choose another.")
	}
}

// askReplace writes after its question is gone, so that the focus returns to
// the screen.
func (d *pathDialog) askReplace(path string) {
	replace := false
	q := widget.NewDialog(d.scope, widget.DialogValues{
		Title: "Replace " + filepath.Base(path) + "?", Text: "A file of this name is in the folder already. Replacing it cannot be undone.",
		Safe: "Keep the old file", Act: "Replace it",
	}, nil)
	q.OnAct = func() bool {
		replace = true
		return true
	}
	q.OnClose = func() {
		if replace {
			d.write(path)
		}
	}
	q.Show()
}

func (d *pathDialog) write(path string) {
	d.dialog.Close()
	d.Save(path)
}

// refuse says under a field what is wrong with it.
func (d *pathDialog) refuse(name, folder string) {
	d.name.Set(widget.TextValues{Label: "Name", Text: d.name.Text(), Help: d.help(), Refused: name})
	d.folder.Set(widget.TextValues{Label: "Folder", Text: d.folder.Text(), Refused: folder})
	d.dialog.Refresh()
	if folder != "" {
		d.folder.Focus()
	} else {
		d.name.Focus()
	}
}
