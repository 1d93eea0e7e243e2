package workspace

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A Mapping is how a table begins that is looked at to say what its columns
// hold.
type Mapping struct {
	Path  string // empty: no table is looked at
	Head  assessment.TableHead
	Fault assessment.Explanation // why it has none
}

// An Outcome is what the table looked at is read as, with what was said.
type Outcome struct {
	Fault    assessment.Explanation // why it is not read
	Asked    []string               // what is still not known
	Warnings []string
	Offers   []assessment.Offer
}

// ColumnRoles are what a column can be said to hold.
func (w *Workspace) ColumnRoles() []assessment.ColumnRole { return w.instruments.Roles }

// RecordingEndings are how the names of files end that can be read.
func (w *Workspace) RecordingEndings() []string { return w.instruments.Endings }

// MapFile goes to where it is said what the columns of the file hold.
func (w *Workspace) MapFile() {
	if f := w.File.Value(); f.Holds() {
		w.LookAtTable(f.Path)
		w.Go(AtInstruments)
	}
}

// LookAtTable reads how a table begins.
func (w *Workspace) LookAtTable(path string) {
	all := w.Tools.Value()
	work(w, "Looking at the table", func(context.Context) (Mapping, error) {
		head, err := w.instruments.Head(path, all)
		var fault *assessment.FileFault
		if errors.As(err, &fault) {
			return Mapping{Path: path, Fault: assessment.Explain(err)}, nil
		}
		return Mapping{Path: path, Head: head}, err
	}, w.Mapping.Set)
}

// TryInstrument reads the table looked at as one of an instrument. A later try
// makes an earlier answer late.
func (w *Workspace) TryInstrument(i assessment.Instrument) {
	w.tries++
	mine, path := w.tries, w.Mapping.Value().Path
	if path == "" || w.Mapping.Value().Fault.What != "" {
		w.Outcome.Set(Outcome{})
		return
	}
	o := i.Complete(assessment.RecordingOptions{Today: w.Today(), Moment: assessment.Early})
	if d := w.Desk.Value(); d != nil && d.History.Client.MassKG != nil {
		o.Mass = *d.History.Client.MassKG
	}
	Run(context.Background(), w.loop, func(context.Context) (Outcome, error) {
		r, err := w.instruments.Read(path, o)
		if err != nil {
			return Outcome{Fault: assessment.Explain(err)}, nil
		}
		out := Outcome{Warnings: r.Warnings, Offers: r.Offers(w.catalogue, "")}
		for _, q := range r.Questions {
			out.Asked = append(out.Asked, q.Text)
		}
		return out, nil
	}, func(out Outcome, _ error) {
		if mine == w.tries {
			w.Outcome.Set(out)
		}
	})
}

// SayColumn says which column of the tables of an instrument holds what; an
// empty column takes it back.
func (w *Workspace) SayColumn(at int, role assessment.ColumnRole, column string) {
	w.changeInstrument(at, "", "the "+strings.ToLower(role.Name), func(i *assessment.Instrument) {
		i.Column[role.ID] = column
		if column == "" {
			delete(i.Column, role.ID)
		}
	})
}

// NameInstrument names an instrument as it is typed.
func (w *Workspace) NameInstrument(at int, name string) assessment.Problem {
	if strings.TrimSpace(name) == "" {
		return refused("An instrument needs a name. Type one.")
	}
	for i, other := range w.Tools.Value() {
		if i != at && strings.EqualFold(strings.TrimSpace(other.Name), strings.TrimSpace(name)) {
			return refused("Another instrument has this name. Type another.")
		}
	}
	w.changeInstrument(at, "name", "the name", func(i *assessment.Instrument) { i.Name = name })
	return assessment.Problem{}
}

// SayUnit says which unit the forces of an instrument are in; an empty one is
// what the table says.
func (w *Workspace) SayUnit(at int, unit string) {
	w.changeInstrument(at, "", "the unit", func(i *assessment.Instrument) { i.Unit = unit })
}

// SayAngle says which angle of the hip an instrument measures.
func (w *Workspace) SayAngle(at int, definition string) {
	w.changeInstrument(at, "", "the angle", func(i *assessment.Instrument) { i.Definition = definition })
}

// mostRate is beyond what any instrument of a clinic samples, Hz.
const mostRate = 20_000

// SayRate says how often an instrument samples, as typed; nothing is what the
// table says.
func (w *Workspace) SayRate(at int, text string) assessment.Problem {
	rate, ok := assessment.ParseNumber(text)
	if strings.TrimSpace(text) == "" {
		rate, ok = 0, true
	}
	if !ok || rate < 0 || rate > mostRate {
		return refused("Type how many rows the instrument writes in a second, for example 1000.")
	}
	w.changeInstrument(at, "rate", "the rate", func(i *assessment.Instrument) { i.Rate = rate })
	return assessment.Problem{}
}

// changeInstrument changes one of the instruments, or begins one, as an edit.
// What is typed in one field is one edit; field is empty for what is chosen.
func (w *Workspace) changeInstrument(at int, field, what string, change func(*assessment.Instrument)) {
	before := w.Tools.Value()
	after := slices.Clone(before)
	if at < 0 || at >= len(after) {
		at = len(after)
		after = append(after, assessment.Instrument{Name: w.freeName()})
	}
	changed := after[at]
	changed.Column = maps.Clone(changed.Column)
	if changed.Column == nil {
		changed.Column = map[string]string{}
	}
	change(&changed)
	after[at] = changed
	if field != "" {
		field = fmt.Sprint("instrument ", at, field)
	}
	w.edits.add(Edit{
		Subject: field, Name: what + " of " + changed.Name,
		undo: atOnce(func() { w.putInstruments(before) }), redo: atOnce(func() { w.putInstruments(after) }),
	})
	w.putInstruments(after)
}

// freeName is a name that no instrument has.
func (w *Workspace) freeName() string {
	for n := len(w.Tools.Value()) + 1; ; n++ {
		name := fmt.Sprintf("Instrument %d", n)
		if !slices.ContainsFunc(w.Tools.Value(), func(i assessment.Instrument) bool { return strings.EqualFold(i.Name, name) }) {
			return name
		}
	}
}

// RemoveInstrument forgets an instrument. What was read stays.
func (w *Workspace) RemoveInstrument(at int) {
	before := w.Tools.Value()
	if at < 0 || at >= len(before) {
		return
	}
	name := before[at].Name
	replace(w, "removing "+name, before, slices.Delete(slices.Clone(before), at, at+1), w.putInstruments)
	w.say(name+" is removed.", "What was read with it stays. Ctrl Z brings it back.")
}

// putInstruments keeps the instruments. A file that is open is read anew when
// it is looked at again.
func (w *Workspace) putInstruments(all []assessment.Instrument) {
	setting, err := assessment.EncodeInstruments(all)
	if err != nil {
		w.fail("The instruments could not be kept.", err)
		return
	}
	w.Tools.Set(all)
	w.saveSetting(assessment.InstrumentsSetting, setting)
	w.retold = true
}

// readAsTold reads the open file anew after something was said about its
// columns.
func (w *Workspace) readAsTold() {
	if !w.retold || !w.File.Value().Holds() {
		return
	}
	w.retold = false
	if err := w.Flush(); err != nil {
		w.fail("The file was not read again.", err)
		return
	}
	w.read(w.File.Value())
}

// columnsSetting is where columns were kept before they had an instrument.
const columnsSetting = "instrument_columns"

// adopt makes an instrument of columns that were kept without one.
func (w *Workspace) adopt(columns map[string]string) {
	if len(columns) == 0 {
		return
	}
	w.putInstruments(append(slices.Clone(w.Tools.Value()), assessment.Instrument{Name: w.freeName(), Column: columns}))
	w.saveSetting(columnsSetting, "")
}
