package main

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/excel"
	"stridewell/reports/incoming"
	"stridewell/reports/intake"
	"stridewell/storage"
	"stridewell/ui/workspace"
)

// beforeImport is the folder of the backups that are made before a file is
// brought in, within the clinic's.
const beforeImport = "before-import"

// newImports wires the readers of files with records to the workspace.
func newImports(s *storage.Store, dir string) workspace.Imports {
	return workspace.Imports{
		Look: func(ctx context.Context, in workspace.Importing, progress func(int)) (workspace.Import, error) {
			return bringIn(ctx, s, in, progress, true)
		},
		Take: func(ctx context.Context, in workspace.Importing, progress func(int)) (workspace.Import, error) {
			b, err := s.Backup(ctx, filepath.Join(dir, beforeImport))
			if err != nil {
				return workspace.Import{}, err
			}
			i, err := bringIn(ctx, s, in, progress, false)
			i.Backup = b.Path
			if err != nil { // what was written of it goes
				_, back := s.PutBack(ctx, b.Path, storage.Secret{})
				err = errors.Join(err, back)
			}
			return i, err
		},
		Undo: func(ctx context.Context, backup string) (string, error) {
			return s.PutBack(ctx, backup, storage.Secret{})
		},
		Template: func(_ context.Context, to io.Writer) error {
			return excel.WriteTemplate(to, catalogue.Standard(), time.Now())
		},
	}
}

var dateOrders = map[workspace.DateOrder]excel.DateOrder{
	workspace.NoDateOrder: excel.NoDateOrder, workspace.DayFirst: excel.DayFirst, workspace.MonthFirst: excel.MonthFirst,
}

var fates = map[intake.Action]workspace.Fate{
	intake.Added: workspace.FateAdded, intake.Known: workspace.FateKnown, intake.Doubted: workspace.FateDoubted, intake.Refused: workspace.FateRefused,
}

// bringIn brings a file in, or says what it would do.
func bringIn(ctx context.Context, s assessment.Store, in workspace.Importing, progress func(int), try bool) (workspace.Import, error) {
	var i workspace.Import
	f, err := incoming.Open(in.Path, incoming.Reading{
		Catalogue: catalogue.Standard(), Dates: dateOrders[in.Dates], Today: assessment.DateOf(time.Now()),
	})
	if err != nil {
		return i, err
	}
	if i.Ambiguous = f.Ambiguous(); i.Ambiguous != "" {
		return i, nil
	}
	t, err := drill.TablesOf(ctx, s)
	if err != nil {
		return i, err
	}
	var whose assessment.Client
	clients := 0
	_, err = f.Bring(ctx, intake.Bringing{
		Store: s, Catalogue: t.Catalogue, Now: time.Now, Try: try,
		Before: func(r intake.Record) {
			whose = r.Client
			clients++
			progress(clients)
		},
		Report: func(l intake.Line) {
			line := workspace.ImportLine{Row: l.Row, Fate: fates[l.Action], What: l.What, Words: l.Words}
			if l.What == "client" || l.What == "visit" {
				line.Client = whose
			}
			i.Note(line)
		},
	})
	i.Clients = clients
	return i, err
}
