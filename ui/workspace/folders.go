package workspace

import (
	"cmp"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
)

// A FolderEntry is a file or a folder that can be chosen.
type FolderEntry struct {
	Path     string
	Name     string
	Folder   bool
	Bytes    int64
	Modified time.Time
}

// A FolderList is what can be chosen in a folder.
type FolderList struct {
	Path    string
	Above   string // empty at the top
	Entries []FolderEntry
	More    int    // entries that are left out
	Trouble string // why it cannot be listed, in words
}

// mostListed is how many entries of a folder are listed.
const mostListed = 400

// ListFolder lists the folders within a folder, and the files that end in one
// of the extensions, off the UI goroutine: a drive may take its time. Hidden
// ones are left out.
func (w *Workspace) ListFolder(path string, extensions []string, then func(FolderList)) {
	Run(context.Background(), w.loop, func(context.Context) (FolderList, error) {
		return listed(path, extensions), nil
	}, func(l FolderList, _ error) { then(l) })
}

func listed(path string, extensions []string) FolderList {
	l := FolderList{Path: filepath.Clean(path)}
	if above := filepath.Dir(l.Path); above != l.Path {
		l.Above = above
	}
	entries, err := os.ReadDir(l.Path)
	if err != nil {
		e := assessment.Explain(err)
		l.Trouble = e.What + " " + e.Next
		return l
	}
	for _, e := range entries {
		found, wanted := entryOf(l.Path, e, extensions)
		switch {
		case !wanted:
		case len(l.Entries) == mostListed:
			l.More++
		default:
			l.Entries = append(l.Entries, found)
		}
	}
	slices.SortStableFunc(l.Entries, func(a, b FolderEntry) int {
		switch {
		case a.Folder && !b.Folder:
			return -1
		case b.Folder && !a.Folder:
			return 1
		}
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return l
}

func entryOf(folder string, e fs.DirEntry, extensions []string) (FolderEntry, bool) {
	if strings.HasPrefix(e.Name(), ".") {
		return FolderEntry{}, false
	}
	info, err := os.Stat(filepath.Join(folder, e.Name())) // follows a link
	if err != nil {
		return FolderEntry{}, false
	}
	found := FolderEntry{Path: filepath.Join(folder, e.Name()), Name: e.Name(), Folder: info.IsDir(), Bytes: info.Size(), Modified: info.ModTime()}
	return found, found.Folder || slices.Contains(extensions, strings.ToLower(filepath.Ext(e.Name())))
}

// mostRecent is how many folders are remembered.
const mostRecent = 4

// Remember notes that something was chosen in a folder.
func (w *Workspace) Remember(folder string) {
	recent := append([]string{folder}, slices.DeleteFunc(slices.Clone(w.recent), func(f string) bool { return f == folder })...)
	w.recent = recent[:min(len(recent), mostRecent)]
	w.saveJSON(recentSetting, w.recent)
}

// FolderLast is where something was chosen last, else where files are usually
// kept.
func (w *Workspace) FolderLast() string {
	if len(w.recent) > 0 {
		return w.recent[0]
	}
	return w.Folder()
}

// PlacesToLook are folders worth beginning in: where something was chosen
// lately, the documents, the home folder and the drives that are plugged in.
func (w *Workspace) PlacesToLook() []FolderEntry {
	var places []FolderEntry
	for _, f := range w.recent {
		if f != w.outputs.Folder {
			places = append(places, FolderEntry{Path: f, Name: "Lately: " + filepath.Base(f), Folder: true})
		}
	}
	places = append(places, FolderEntry{Path: w.outputs.Folder, Name: "Documents", Folder: true})
	if home, err := os.UserHomeDir(); err == nil && home != w.outputs.Folder {
		places = append(places, FolderEntry{Path: home, Name: "Home", Folder: true})
	}
	for _, drive := range drives() {
		places = append(places, FolderEntry{Path: drive, Name: "Drive " + cmp.Or(filepath.Base(drive), drive), Folder: true})
	}
	return places
}

// SplitPath reads what is typed as a path: the folder up to the last separator,
// and what is typed of the name. ~ is the home folder. Anything that does not
// begin at the top is no path.
func SplitPath(typed string) (folder, name string, ok bool) {
	if rest, home := strings.CutPrefix(typed, "~"); home {
		if dir, err := os.UserHomeDir(); err == nil {
			typed = dir + rest
		}
	}
	if !filepath.IsAbs(typed) {
		return "", "", false
	}
	folder, name = filepath.Split(typed)
	return filepath.Clean(folder), name, true
}

// drives are where the systems put drives that are plugged in.
func drives() []string {
	var patterns []string
	switch runtime.GOOS {
	case "windows":
		for letter := 'D'; letter <= 'Z'; letter++ {
			patterns = append(patterns, string(letter)+`:\`)
		}
	case "darwin":
		patterns = []string{"/Volumes/*"}
	default:
		user := os.Getenv("USER")
		patterns = []string{filepath.Join("/media", user, "*"), filepath.Join("/run/media", user, "*")}
	}
	var found []string
	for _, pattern := range patterns {
		matches, err := filepath.Glob(pattern)
		if err == nil { // the only fault is a pattern of ours
			found = append(found, matches...)
		}
	}
	return found
}
