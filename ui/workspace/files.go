package workspace

import (
	"context"
	"os"
	"path/filepath"
)

// A PathState is what lies where a file is to be saved.
type PathState uint8

// The states.
const (
	PathFree PathState = iota
	PathTaken
	PathIsFolder
	PathNoFolder // the folder it would lie in is not there
)

// LookAt finds out what lies at a path, off the UI goroutine: a folder on a
// network may take its time.
func (w *Workspace) LookAt(path string, then func(PathState)) {
	Run(context.Background(), w.loop, func(context.Context) (PathState, error) {
		return stateOf(path), nil
	}, func(s PathState, _ error) { then(s) })
}

func stateOf(path string) PathState {
	if info, err := os.Stat(path); err == nil {
		if info.IsDir() {
			return PathIsFolder
		}
		return PathTaken
	}
	if folder, err := os.Stat(filepath.Dir(path)); err != nil || !folder.IsDir() {
		return PathNoFolder
	}
	return PathFree // or not to be looked at: writing will say why
}
