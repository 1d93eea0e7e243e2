package excel

import (
	"fmt"
	"io"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// Input is what a client workbook is written from.
type Input struct {
	Catalogue assessment.Catalogue
	Drills    drill.Library // the zero library is the standard one
	Histories []assessment.History
	Made      time.Time // stands in the properties of the file; no clock is read
}

// Write writes the client workbook: an overview of a page, the findings of the
// latest visit, the course of every value as charts, all observations, visits
// and plans one row each, and the dictionary of measures with its sources.
// Equal inputs give equal bytes. The error holds ids only.
func Write(to io.Writer, in Input) error {
	if err := write(to, in); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

// A person is a client with the summary of every visit, oldest first.
type person struct {
	client    assessment.Client
	summaries []assessment.Summary
}

func peopleOf(c assessment.Catalogue, histories []assessment.History) (people []person, all []assessment.Summary) {
	for _, h := range histories {
		p := person{client: h.Client}
		for _, v := range h.Visits {
			s, _ := assessment.Summarise(c, h, v.ID)
			p.summaries = append(p.summaries, s)
		}
		people = append(people, p)
		all = append(all, p.summaries...)
	}
	return people, all
}

func write(to io.Writer, in Input) error {
	b, err := newBook("Running assessment records", in.Made)
	if err != nil {
		return err
	}
	defer b.close()
	if len(in.Drills.All()) == 0 {
		in.Drills = drill.Standard()
	}
	people, all := peopleOf(in.Catalogue, in.Histories)
	var drawn []charted
	steps := []func() error{
		func() error { return b.add(overviewSheet) },
		func() error { return table(b, findingSheet, findingColumns(), findingsOf(all)) },
		func() (err error) { drawn, err = progress(b, in.Catalogue, people); return err },
		func() error { return overview(b, in.Drills, drawn, all) },
		func() error { return table(b, observationSheet, observationColumns(in.Catalogue), linesOf(all)) },
		func() error { return table(b, visitSheet, visitColumns(), visitsOf(in.Histories)) },
		func() error { return table(b, planSheet, planColumns(), plansOf(all, in.Drills)) },
		func() error { return table(b, measureSheet, measureColumns(in.Catalogue), in.Catalogue.Measures()) },
		func() error { return table(b, referenceSheet, referenceColumns(), bandsOf(in.Catalogue)) },
		func() error { return table(b, sourceSheet, sourceColumns(), in.Catalogue.Sources()) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return b.write(to)
}
