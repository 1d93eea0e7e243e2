package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/excel"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pdf"
	"stridewell/reports/page/raster"
)

// A trial is one thing that is timed, so many times.
type trial struct {
	name  string
	times int
	run   func() error
}

// bench times the papers or the records on this machine.
func bench(ctx context.Context, p program, arguments []string) error {
	f := newFlags("bench")
	clients, names := f.Int("clients", 10_000, ""), f.Int("names", 100_000, "")
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	switch words[0] {
	case "reports":
		return benchReports(ctx, p)
	case "storage":
		if *clients < benchRound || *clients > mostClients || *names < 1 || *names > mostClients {
			return usage("--clients lies between %d and %d, --names between 1 and %d.", benchRound, mostClients, mostClients)
		}
		return benchStorage(ctx, p, *clients, *names)
	default:
		return usage("it times reports or storage.")
	}
}

// benchReports times papers and files: the shortest of some runs, with what one
// run allocates.
func benchReports(ctx context.Context, p program) error {
	trials, err := reportTrials(ctx, p.now())
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%-44s %12s %12s\n", "", "ms", "MB allocated")
	for _, t := range trials {
		if err := ctx.Err(); err != nil {
			return err
		}
		best, allocated, err := t.time()
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
		fmt.Fprintf(p.out, "%-44s %12.1f %12.1f\n", t.name, float64(best.Microseconds())/1000, float64(allocated)/(1<<20))
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Fprintf(p.out, "memory taken from the system in all: %.0f MB\n", float64(m.Sys)/(1<<20))
	return nil
}

func (t trial) time() (best time.Duration, allocated uint64, err error) {
	var before, after runtime.MemStats
	for i := range t.times {
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		if err := t.run(); err != nil {
			return 0, 0, err
		}
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		if i == 0 || took < best {
			best = took
		}
		allocated = after.TotalAlloc - before.TotalAlloc
	}
	return best, allocated, nil
}

func reportTrials(ctx context.Context, now time.Time) ([]trial, error) {
	clinic, err := sample.Clinic(ctx, now)
	if err != nil {
		return nil, err
	}
	letters, err := page.NewType()
	if err != nil {
		return nil, err
	}
	c, h := catalogue.Standard(), clinic[0]
	s, _ := assessment.Summarise(c, h, h.Visits[len(h.Visits)-1].ID)
	in := handout.Input{
		Handout: assessment.Handout{Summary: s, Plan: drill.Effective(s, drill.Standard()), Clinic: practiceClinic()},
		Drills:  drill.Standard(),
	}
	doc, err := handout.Layout(in, letters)
	if err != nil {
		return nil, err
	}
	return []trial{
		{"handout: layout and PDF", 20, func() error {
			doc, err := handout.Layout(in, letters)
			if err == nil {
				_, err = pdf.Render(doc, letters)
			}
			return err
		}},
		{"preview of a page at 130 dpi", 20, func() error {
			_, err := raster.Render(doc.Sheets[0], letters, paperDPI)
			return err
		}},
		{"client workbook", 10, func() error {
			return excel.Write(&bytes.Buffer{}, excel.Input{Catalogue: c, Histories: clinic[:1], Made: now})
		}},
		{"clinic workbook, 100,000 visits of 40 columns", 1, func() error {
			table := wideTable()
			return excel.WriteClinic(io.Discard, excel.ClinicInput{Catalogue: table, Visits: manyVisits(table, 100_000, now), Made: now})
		}},
	}, nil
}

// wideTable is a table of measures that makes a row of the clinic workbook
// forty columns wide, with the fourteen that are always there.
func wideTable() assessment.Catalogue {
	var measures []assessment.Measure
	for letter := 'a'; letter <= 'z'; letter++ {
		measures = append(measures, assessment.Measure{
			ID: assessment.MeasureID("bench." + string(letter)), Name: "Measure " + string(letter), Pillar: assessment.Mobility,
			Unit: assessment.Unit{Symbol: "cm"}, Decimals: 1,
		})
	}
	return assessment.NewCatalogue("bench", measures, nil)
}

// manyVisits yields invented visits with a value of every measure.
func manyVisits(c assessment.Catalogue, n int, now time.Time) func(func(assessment.Summary, error) bool) {
	return func(yield func(assessment.Summary, error) bool) {
		s := assessment.Summary{Client: assessment.Client{ID: "bench", Given: "Ada", Family: "Alder", Sex: assessment.Female}, AgeKnown: true, Age: 34}
		s.Visit = assessment.Visit{ID: "bench", Date: assessment.DateOf(now), Examiner: sample.Examiner, Conditions: assessment.Conditions{Speed: new(2.8)}}
		for _, m := range c.Measures() {
			s.Visit = s.Visit.With(assessment.Observation{Key: assessment.Key{Measure: m.ID}})
		}
		for i := range n {
			s.Number = i + 1
			for j := range s.Visit.Observations {
				s.Visit.Observations[j].Number = float64((i*31+j*17)%1000) / 10
			}
			if !yield(s, nil) {
				return
			}
		}
	}
}
