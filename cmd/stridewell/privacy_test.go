package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/storage"
	"stridewell/ui/system"
	"stridewell/ui/workspace"
)

// crasherFolder tells the test binary to work with the practice clinic and to
// crash.
const crasherFolder = "STRIDEWELL_CRASHER"

// TestNoNamesBesideTheRecords works with the practice clinic, lets much go
// wrong, crashes, and looks in everything that is left, the log and the report
// of the crash first, for what was said of its clients.
func TestNoNamesBesideTheRecords(t *testing.T) {
	root := t.TempDir()
	data, temporary := filepath.Join(root, "data"), filepath.Join(root, "tmp")
	if err := os.Mkdir(temporary, 0o700); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), crasherFolder+"="+data, "TMPDIR="+temporary, "TMP="+temporary)
	said, err := c.CombinedOutput()
	if err == nil || !bytes.Contains(said, []byte("assignment to entry in nil map")) {
		t.Fatalf("it did not crash as it should: %v %s", err, said)
	}
	words := clinicWords(t)
	look := func(where string, text []byte) {
		for _, word := range words {
			if bytes.Contains(text, []byte(word)) {
				t.Errorf("%q stands in %s", word, where)
			}
		}
	}
	look("what it said", said)
	sizes := map[string]int{}
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		sizes[d.Name()] = len(text)
		look(path, text)
		look("the name of a file", []byte(path))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{logName, crashName} {
		if sizes[name] < 300 {
			t.Errorf("%s has %d bytes: there was nothing to look at in %v", name, sizes[name], sizes)
		}
	}
}

// clinicWords are what is said of the practice clinic's clients.
func clinicWords(t *testing.T) []string {
	t.Helper()
	clinic, err := sample.Clinic(t.Context(), time.Now())
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	add := func(texts ...string) {
		for _, text := range texts {
			if len(text) > 3 {
				words = append(words, text)
			}
		}
	}
	for _, h := range clinic {
		add(h.Client.Given, h.Client.Family, h.Client.Phone, h.Client.Reason, h.Client.Goal, h.Client.Note)
		for _, v := range h.Visits {
			add(v.Note)
			for _, n := range v.PartNotes {
				add(n.Text)
			}
			for _, o := range v.Observations {
				add(o.Note)
			}
		}
	}
	if len(words) < 20 {
		t.Fatalf("only %d words to look for", len(words))
	}
	return words
}

// crash works with the practice clinic and ends in a panic.
func crash(dir string) error {
	ctx := context.Background()
	log, done, err := openLog(dir)
	if err != nil {
		return err
	}
	defer done()
	log.Info("begun") // an empty log proves nothing
	store, err := openStore(dir, storage.Secret{}, log)
	if err != nil {
		return err
	}
	p := protector{store: store, dir: dir, keyring: system.Keyring{}, log: log}
	if _, err := p.protect(ctx, workspace.Beside, ""); err != nil {
		return err
	}
	if err := sample.Fill(ctx, store, time.Now()); err != nil {
		return err
	}
	outputs, err := newOutputs(dir, store, log)
	if err != nil {
		return err
	}
	outputs.Folder = filepath.Join(dir, "no", "such", "folder")
	outputs.Print = func(context.Context, string) (string, error) { return "", errors.New("paper jam") }
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Outputs: outputs,
		Records: newRecords(store, dir, log), Loop: workspace.Inline(), Now: time.Now, Log: log,
	})
	w.Start()
	lines, err := store.Clients(ctx, assessment.ClientQuery{})
	if err != nil {
		return err
	}
	for _, l := range lines {
		goWrong(w, l.Client)
	}
	w.SetBackupFolder(filepath.Join(dir, logName, "not a folder"))
	w.BackUp()
	panicInBackground(log, lines[0].Client.FullName())
	var nobody map[string]int
	nobody[lines[0].Client.FullName()] = 1 //nolint:staticcheck // the crash is the point of it
	return nil
}

// goWrong does with a client what cannot work.
func goWrong(w *workspace.Workspace, c assessment.Client) {
	w.Search(c.Given)
	w.OpenClient(c.ID)
	w.SaveWorkbook(w.SuggestedPath("records", "xlsx"))
	w.SavePDF(w.SuggestedPath("handout", "pdf"))
	w.SaveReport(w.SuggestedPath("report", "pdf"))
	w.Print()
	w.StartVisit()
	w.SetNote(c.Reason)
	w.OpenVisit(assessment.VisitID("of " + c.ID))
	w.VerifyRecords()
}

// panicInBackground has background work end in a name.
func panicInBackground(log *slog.Logger, name string) {
	ended := make(chan struct{})
	newLoop(func(f func()) { f() }, log).Spawn(func() {
		defer close(ended)
		panic(fmt.Sprintf("cannot read %s", name))
	})
	<-ended
}
