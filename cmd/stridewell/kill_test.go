package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/storetest"
	"stridewell/storage"
	"stridewell/ui/workspace"
)

// typistFolder tells the test binary to be the program that is killed.
const typistFolder = "STRIDEWELL_TYPIST"

func TestMain(m *testing.M) {
	if dir := os.Getenv(typistFolder); dir != "" {
		if err := typeForEver(dir, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if dir := os.Getenv(crasherFolder); dir != "" {
		if err := crash(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(1) // it should have crashed
	}
	os.Exit(m.Run())
}

// typeForEver is a clinician at the form: a key every few milliseconds, now a
// note and now a number, through the workspace and the store as the window
// wires them. After each key it prints how much has been typed and when.
func typeForEver(dir string, out io.Writer) error {
	log := slog.New(slog.DiscardHandler)
	store, err := storage.Open(context.Background(), storage.Config{Dir: dir, Log: log, Now: time.Now})
	if err != nil {
		return err
	}
	desk := make(chan func(), 100) // the UI goroutine is this one
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(),
		Loop: newLoop(func(f func()) { desk <- f }, log), Now: time.Now, Log: log,
	})
	w.AddClient(workspace.NewClient{Given: "Typed"})
	keys := time.NewTicker(7 * time.Millisecond)
	for typed := 0; ; {
		select {
		case f := <-desk:
			f()
		case <-keys.C:
			if w.Desk.Value() == nil {
				continue
			}
			if !w.Desk.Value().HasVisit() {
				w.StartVisit()
			}
			typed++
			w.SetNote(strings.Repeat("x", typed))
			w.Record(assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}, strconv.Itoa(140+typed%70))
			fmt.Fprintf(out, "%d %d\n", typed, time.Now().UnixNano())
		}
	}
}

// TestKilledWhileTyping kills the program at random moments in mid-typing: no
// edit older than one second may be missing afterwards.
func TestKilledWhileTyping(t *testing.T) {
	for i := range storetest.Rounds(6) {
		t.Run(fmt.Sprintf("kill %d", i+1), func(t *testing.T) {
			dir := t.TempDir()
			keys, killed := killTypist(t, dir, time.Duration(1200+rand.IntN(1500))*time.Millisecond)
			want := 0
			for _, k := range keys {
				if killed.Sub(k) > time.Second {
					want++
				}
			}
			if want == 0 {
				t.Fatalf("%d keys were typed, none older than a second: the test proves nothing", len(keys))
			}
			if got := len(savedNote(t, dir)); got < want {
				t.Errorf("%d characters are saved, want at least %d of %d typed", got, want, len(keys))
			}
		})
	}
}

// killTypist lets a typist work for a while after the first key and kills it.
// It returns when each key was typed.
func killTypist(t *testing.T, dir string, after time.Duration) (keys []time.Time, killed time.Time) {
	t.Helper()
	typist := exec.Command(os.Args[0])
	typist.Env = append(os.Environ(), typistFolder+"="+dir)
	typist.Stderr = os.Stderr
	out, err := typist.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := typist.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		var n int
		var at int64
		if _, err := fmt.Sscanf(lines.Text(), "%d %d", &n, &at); err != nil {
			break // cut off in mid-line by the kill
		}
		keys = append(keys, time.Unix(0, at))
		if killed.IsZero() && keys[len(keys)-1].Sub(keys[0]) > after {
			killed = time.Now()
			if err := typist.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := typist.Wait(); err == nil {
		t.Fatal("the typist ended by itself")
	}
	return keys, killed
}

func savedNote(t *testing.T, dir string) string {
	t.Helper()
	store, err := storage.Open(t.Context(), storage.Config{Dir: dir, Log: slog.New(slog.DiscardHandler), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	lines, err := store.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil || len(lines) != 1 {
		t.Fatalf("Clients = %d lines, %v; want the one that was typed", len(lines), err)
	}
	visits, err := store.Visits(t.Context(), lines[0].Client.ID)
	if err != nil || len(visits) != 1 {
		t.Fatalf("Visits = %d, %v; want the one that was begun", len(visits), err)
	}
	return visits[0].Note
}
