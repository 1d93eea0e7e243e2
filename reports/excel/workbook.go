package excel

import (
	"fmt"
	"io"
	"time"

	"stridewell/assessment"
)

// Input is what a client workbook is written from.
type Input struct {
	Catalogue assessment.Catalogue
	Histories []assessment.History
	Made      time.Time // stands in the properties of the file; no clock is read
}

// Write writes the client workbook: the course of every value as charts, all
// observations and visits one row each, and the dictionary of measures with
// its sources. Equal inputs give equal bytes. The error holds ids only.
func Write(to io.Writer, in Input) error {
	if err := write(to, in); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

func write(to io.Writer, in Input) error {
	b, err := newBook("Running assessment records", in.Made)
	if err != nil {
		return err
	}
	defer b.close()
	lines := linesOf(in.Catalogue, in.Histories)
	steps := []func() error{
		func() error { return progress(b, in.Catalogue, in.Histories) },
		func() error { return table(b, observationSheet, observationColumns(in.Catalogue), lines) },
		func() error { return table(b, visitSheet, visitColumns(), visitsOf(in.Histories)) },
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
