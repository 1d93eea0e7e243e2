package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"stridewell/assessment"
	"stridewell/storage"
)

// How much of each thing is timed.
const (
	benchRound  = 25 // clients that are inserted between two looks at the clock
	benchTimes  = 300
	graded      = 100 // clients whose values have findings too, for histories
	searchTimes = 15
)

// A spell is how long something took: the shortest and the middle of many
// times.
type spell struct{ best, middle time.Duration }

func spellOf(took []time.Duration) spell {
	slices.Sort(took)
	return spell{took[0], took[len(took)/2]}
}

// String gives both in milliseconds.
func (s spell) String() string {
	if s.best == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f / %.3f", s.best.Seconds()*1000, s.middle.Seconds()*1000)
}

// over says how many times longer the shortest run took than another.
func (s spell) over(other spell) string {
	if s.best == 0 || other.best == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", float64(s.best)/float64(other.best))
}

// A feat is one thing that the records are timed at.
type feat struct {
	name     string // floor.c calls it so too
	goal     string
	times    int
	searches bool // among many names
	run      func(ctx context.Context, b *storage.Bench, i int) error
}

func feats() []feat {
	search := func(text string) func(context.Context, *storage.Bench, int) error {
		return func(ctx context.Context, b *storage.Bench, _ int) error {
			_, err := b.Clients(ctx, assessment.ClientQuery{Text: text})
			return err
		}
	}
	return []feat{
		{"insert", "4 times C, enciphered 1.35 times plain", 0, false, nil}, // in rounds
		{"history", "middle under 1 ms", benchTimes, false, func(ctx context.Context, b *storage.Bench, i int) error { return b.History(ctx, i*37%graded) }},
		{"commit", "1.6 times C", benchTimes, false, func(ctx context.Context, b *storage.Bench, _ int) error { return b.Commit(ctx) }},
		{"search-zoe", "typically 5 ms", searchTimes, true, search("zoe")},
		{"search-bronte", "typically 5 ms", searchTimes, true, search("bronte")},
		{"search-nobody", "at the worst 25 ms", searchTimes, true, search("nobody")},
	}
}

// times is how long a feat took on plain and enciphered records, and in C.
type times struct{ plain, enciphered, c spell }

// benchStorage times the records beside C SQLite doing the same.
func benchStorage(ctx context.Context, p program, clients, names int) (err error) {
	dir, err := os.MkdirTemp("", "stride-bench-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	found, err := timeRecords(ctx, p, dir, clients, names)
	if err != nil {
		return err
	}
	inC, why := floor{dir: dir, clients: clients, names: names}.run(ctx)
	if why != nil {
		fmt.Fprintf(p.out, "C is left out: %v.\n", why)
	}
	fmt.Fprintf(p.out, "%d clients with %d values each, then %d more to search; shortest / middle time in ms\n", clients, storage.BenchVisits*storage.BenchValues, names)
	fmt.Fprintf(p.out, "%-14s %17s %17s %17s %8s %10s  %s\n", "", "plain", "enciphered", "C", "plain:C", "enc:plain", "goal")
	for i, f := range feats() {
		t := found[i]
		t.c = inC[f.name]
		fmt.Fprintf(p.out, "%-14s %17s %17s %17s %8s %10s  %s\n", f.name, t.plain, t.enciphered, t.c, t.plain.over(t.c), t.enciphered.over(t.plain), f.goal)
	}
	return nil
}

func timeRecords(ctx context.Context, p program, dir string, clients, names int) (found []times, err error) {
	var benches [2]*storage.Bench
	for i, enciphered := range []bool{false, true} {
		c := storage.Config{Dir: filepath.Join(dir, fmt.Sprint(i)), Log: slog.New(slog.DiscardHandler), Now: p.now}
		b, err := storage.NewBench(ctx, c, enciphered)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, b.Close()) }()
		benches[i] = b
	}
	inserted, err := timeInserts(ctx, benches, clients)
	if err != nil {
		return nil, err
	}
	found = []times{inserted}
	searching := false
	for _, f := range feats()[1:] {
		if f.searches && !searching {
			searching = true
			for _, b := range benches {
				if err := b.InsertNames(ctx, names); err != nil {
					return nil, err
				}
			}
		}
		t, err := f.time(ctx, benches)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		found = append(found, t)
	}
	return found, nil
}

// timeInserts inserts clients in rounds, plain and enciphered in turns, so that
// what else the computer does falls on both.
func timeInserts(ctx context.Context, benches [2]*storage.Bench, clients int) (times, error) {
	var took [2][]time.Duration
	for range max(1, clients/benchRound) {
		for i, b := range benches {
			start := time.Now()
			for range benchRound {
				if err := b.InsertClient(ctx, false); err != nil {
					return times{}, err
				}
			}
			took[i] = append(took[i], time.Since(start)/benchRound)
		}
	}
	for range graded {
		for _, b := range benches {
			if err := b.InsertClient(ctx, true); err != nil {
				return times{}, err
			}
		}
	}
	return times{plain: spellOf(took[0]), enciphered: spellOf(took[1])}, nil
}

func (f feat) time(ctx context.Context, benches [2]*storage.Bench) (times, error) {
	var took [2][]time.Duration
	for i := range f.times {
		for k, b := range benches {
			start := time.Now()
			if err := f.run(ctx, b, i); err != nil {
				return times{}, err
			}
			took[k] = append(took[k], time.Since(start))
		}
	}
	return times{plain: spellOf(took[0]), enciphered: spellOf(took[1])}, nil
}
