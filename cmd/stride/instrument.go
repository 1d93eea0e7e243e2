package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/storage"
)

// instrument keeps what the tables of an instrument of the clinic hold, shows
// it, or forgets it.
func instrument(ctx context.Context, p program, arguments []string) error {
	f := newFlags("instrument")
	where, answers := recordFlags(f), answerFlags(f)
	forget := f.Bool("forget", false, "")
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	if err := errors.Join(needed(f, "data"), onlyOf(f, "data", "passphrase-file", "forget", "column", "rate", "unit", "definition")); err != nil {
		return err
	}
	o, err := answers.options(p)
	if err != nil {
		return err
	}
	said := assessment.Instrument{Name: words[0], Column: o.Column, Rate: o.Rate, Unit: o.Unit, Definition: o.Definition}
	if len(said.Column) == 0 && (said.Rate > 0 || said.Unit != "" || said.Definition != "") {
		return usage("--column is needed: an instrument is known again by the headings of its columns.")
	}
	s, err := where.writing(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	all, err := instrumentsOf(ctx, s)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(i assessment.Instrument) bool { return strings.EqualFold(i.Name, said.Name) })
	switch {
	case len(said.Column) > 0 && !*forget:
		fmt.Fprintf(p.out, "kept       %s\n", said.Name)
		return saveInstruments(ctx, s, append(without(all, at), said))
	case at < 0:
		return reported(p.err, "stride instrument: no instrument «%s» is kept. Keep it with --column ROLE=HEADING.", said.Name)
	case *forget:
		fmt.Fprintf(p.out, "forgotten  %s\n", all[at].Name)
		return saveInstruments(ctx, s, without(all, at))
	}
	writeInstrument(p.out, all[at])
	return nil
}

// onlyOf refuses flags that say something about one file.
func onlyOf(f *flag.FlagSet, allowed ...string) error {
	var err error
	f.Visit(func(g *flag.Flag) {
		if !slices.Contains(allowed, g.Name) {
			err = usage("--%s belongs to one file, and is not kept for an instrument.", g.Name)
		}
	})
	return err
}

func without(all []assessment.Instrument, at int) []assessment.Instrument {
	if at < 0 {
		return all
	}
	return slices.Delete(all, at, at+1)
}

func writeInstrument(to io.Writer, i assessment.Instrument) {
	fmt.Fprintln(to, i.Name)
	for _, role := range slices.Sorted(maps.Keys(i.Column)) {
		fmt.Fprintf(to, "  %s is «%s»\n", role, i.Column[role])
	}
	if i.Rate > 0 {
		fmt.Fprintf(to, "  %s samples a second\n", assessment.FormatNumber(i.Rate, 0))
	}
	for _, word := range []string{i.Unit, i.Definition} {
		if word != "" {
			fmt.Fprintf(to, "  %s\n", word)
		}
	}
}

// instrumentsOf reads the instruments of a clinic.
func instrumentsOf(ctx context.Context, s *storage.Store) ([]assessment.Instrument, error) {
	setting, err := s.Setting(ctx, assessment.InstrumentsSetting)
	if err != nil {
		return nil, err
	}
	return assessment.DecodeInstruments(setting)
}

func saveInstruments(ctx context.Context, s *storage.Store, all []assessment.Instrument) error {
	setting, err := assessment.EncodeInstruments(all)
	if err != nil {
		return err
	}
	return s.SaveSetting(ctx, assessment.InstrumentsSetting, setting)
}
