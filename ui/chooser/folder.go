package chooser

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Values say what is to be chosen.
type Values struct {
	Title string
	Text  string
	Start string // the folder to begin in; empty: where something was chosen last
	// Extensions of the files that can be chosen; without any a folder is.
	Extensions []string
	Icon       widget.Icon // of a file; a sheet where none is said
	// Else is an answer besides the files, by Ctrl Enter; OnElse is given the
	// folder that is shown. Without files it is that the folder is used.
	Else   string
	OnElse func(folder string)
}

// A browser goes through folders.
type browser struct {
	*finder
	w      *workspace.Workspace
	values Values
	take   func(path string)
	listed workspace.FolderList
	begun  bool // a folder could be listed
}

const browsePlaceholder = "A part of the name, or a whole path"

// Choose asks for a file or a folder. take is called once, after the dialog has
// closed; not at all when nothing is chosen.
func Choose(w *workspace.Workspace, s *widget.Scope, v Values, take func(path string)) {
	b := &browser{w: w, values: v, take: take}
	d := widget.DialogValues{Title: v.Title, Text: v.Text, Safe: "Choose nothing", Broad: true}
	if b.folders() {
		b.values.Else, b.values.OnElse = "Use this folder", take
	}
	if d.Act = b.values.Else; d.Act != "" {
		d.Key = "Ctrl Enter"
	}
	b.finder = newFinder(s, d, browsePlaceholder, func(string) { b.typed() })
	b.search.OnEnter = b.enter
	b.dialog.OnAct = func() bool {
		b.chosen(b.listed.Path, b.listed.Path, b.values.OnElse)
		return false
	}
	if b.values.Else != "" {
		b.scope.Bind(widget.Ctrl(fyne.KeyReturn), b.dialog.Accept)
	}
	b.open()
	start := v.Start
	if start == "" {
		start = w.FolderLast()
	}
	b.list(start)
}

// folders reports whether a folder is asked for.
func (b *browser) folders() bool { return len(b.values.Extensions) == 0 }

// chosen ends the question with a path.
func (b *browser) chosen(path, folder string, take func(string)) {
	b.w.Remember(folder)
	b.dialog.Close()
	take(path)
}

func (b *browser) file(path string) { b.chosen(path, filepath.Dir(path), b.take) }

// list shows what is in a folder.
func (b *browser) list(path string) {
	b.w.ListFolder(path, b.values.Extensions, func(l workspace.FolderList) {
		switch usual := b.w.Folder(); {
		case l.Trouble != "" && b.begun: // where one is stays as it is
			b.say(l.Trouble, true)
			return
		case l.Trouble != "" && path != usual: // a drive that is no longer plugged in
			b.list(usual)
			return
		}
		b.begun = l.Trouble == ""
		b.listed = l
		b.search.Clear()
		b.filter()
	})
}

// typed follows a path as it is typed, folder by folder, and filters the rest.
func (b *browser) typed() {
	text := b.search.Text()
	folder, _, path := workspace.SplitPath(strings.TrimSpace(text))
	if !path || folder == b.listed.Path {
		b.filter()
		return
	}
	b.w.ListFolder(folder, b.values.Extensions, func(l workspace.FolderList) {
		if b.search.Text() != text {
			return // typed on
		}
		if l.Trouble == "" {
			b.listed = l
		}
		b.filter()
	})
}

// filter lists what of the folder fits the text, and the places to begin in.
func (b *browser) filter() {
	text := strings.TrimSpace(b.search.Text())
	_, name, path := workspace.SplitPath(text)
	if path {
		text = name
	}
	text = strings.ToLower(text)
	fits := func(name string) bool { return text == "" || strings.Contains(strings.ToLower(name), text) }
	var lines []line
	if b.listed.Above != "" && text == "" {
		lines = append(lines, line{widget.IconUp, "Folder above", filepath.Base(b.listed.Above), func() { b.list(b.listed.Above) }})
	}
	above := len(lines)
	for _, e := range b.listed.Entries {
		if fits(e.Name) {
			lines = append(lines, b.line(e))
		}
	}
	found := len(lines) - above
	for _, place := range b.w.PlacesToLook() {
		if !path && fits(place.Name) && place.Path != b.listed.Path {
			lines = append(lines, line{widget.IconRight, place.Name, place.Path, func() { b.list(place.Path) }})
		}
	}
	at := 0
	if found > 0 {
		at = above
	}
	b.show(lines, at)
	b.count(b.search.Text(), found)
	b.say(b.where(), b.listed.Trouble != "")
}

// where says which folder is shown.
func (b *browser) where() string {
	switch {
	case b.listed.Trouble != "":
		return b.listed.Trouble
	case b.listed.More > 0:
		return fmt.Sprintf("%s · %d more are not listed: type a part of the path", b.listed.Path, b.listed.More)
	default:
		return b.listed.Path
	}
}

func (b *browser) line(e workspace.FolderEntry) line {
	if e.Folder {
		return line{widget.IconRight, e.Name, "folder", func() { b.list(e.Path) }}
	}
	aside := size(e.Bytes) + " · " + e.Modified.Format("2 Jan 2006")
	return line{cmp.Or(b.values.Icon, widget.IconSheet), e.Name, aside, func() { b.file(e.Path) }}
}

// enter goes to a path that was typed whole, and chooses the line otherwise.
func (b *browser) enter() {
	folder, name, path := workspace.SplitPath(strings.TrimSpace(b.search.Text()))
	if !path {
		b.finder.enter()
		return
	}
	typed := filepath.Join(folder, name)
	b.w.LookAt(typed, func(state workspace.PathState) {
		switch {
		case state == workspace.PathIsFolder:
			b.list(typed)
		case state == workspace.PathTaken && !b.folders():
			b.file(typed)
		case state == workspace.PathTaken:
			b.say("This is a file. Choose the folder it lies in.", true)
		case len(b.lines) > 0 && name != "" && folder == b.listed.Path:
			b.finder.enter() // what is typed is the beginning of it
		default:
			b.say("There is nothing at this path. Check how it is written, or look for it in the list.", true)
		}
	})
}

// size is a number of bytes as people say it.
func size(bytes int64) string {
	switch {
	case bytes < 1000:
		return fmt.Sprintf("%d bytes", bytes)
	case bytes < 1_000_000:
		return fmt.Sprintf("%d kB", (bytes+500)/1000)
	default:
		return fmt.Sprintf("%.1f MB", float64(bytes)/1e6)
	}
}
