package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"stridewell/reports"
	"stridewell/storage"
)

// undoFolder is where the backup before an import lies, in the clinic's folder.
func undoFolder(dir string) string { return filepath.Join(dir, "before-import") }

func undoFile(dir string) string { return filepath.Join(undoFolder(dir), "undo.json") }

// An undoable import: what to put back, and how the log ended after it.
type undoable struct {
	Backup  string `json:"backup"` // name within the folder
	Head    string `json:"head"`   // of the log after the import
	Entries int    `json:"entries"`
}

// keepUndo notes how to undo the import that has just ended.
func keepUndo(ctx context.Context, s *storage.Store, dir string, b storage.Backup) error {
	c, err := s.Verify(ctx)
	if err != nil {
		return err
	}
	note, err := json.Marshal(undoable{Backup: filepath.Base(b.Path), Head: c.Head, Entries: c.Entries})
	if err != nil {
		return err
	}
	return reports.WriteFile(undoFile(dir), func(to io.Writer) error { _, err := to.Write(note); return err })
}

// undoImport puts the records back as they were before the latest import. What
// was recorded since then would be lost, so that it is refused.
func undoImport(ctx context.Context, p program, where place) error {
	dir := *where.dir
	note, err := os.ReadFile(undoFile(dir))
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return reported(p.err, "stride import: there is no import to undo.")
		}
		return withoutPath(err)
	}
	var u undoable
	if err := json.Unmarshal(note, &u); err != nil || u.Backup != filepath.Base(u.Backup) {
		return reported(p.err, "stride import: the note about the import is damaged. Restore a backup instead.")
	}
	if err := unchangedSince(ctx, p, where, u); err != nil {
		return err
	}
	config, err := where.config(p)
	if err != nil {
		return err
	}
	aside, err := storage.Restore(ctx, storage.Restoring{Config: config, Backup: filepath.Join(undoFolder(dir), u.Backup)})
	if err != nil {
		return err
	}
	if err := os.Remove(undoFile(dir)); err != nil {
		return withoutPath(err)
	}
	fmt.Fprintf(p.out, "The records are as they were before the import. Those with it are kept in %s.\n", aside)
	return nil
}

func unchangedSince(ctx context.Context, p program, where place, u undoable) error {
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	c, err := s.Verify(ctx)
	if err != nil {
		return err
	}
	if c.Head != u.Head || c.Entries != u.Entries {
		return reported(p.err, "stride import: something was recorded after the import, and undoing it would lose that. Restore a backup instead.")
	}
	return nil
}
