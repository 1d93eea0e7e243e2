// Package research writes the records of a clinic for research: CSV tables
// with a Data Package descriptor and a codebook, in one zip file. Clients are
// pseudonyms, dates are shifted by the same days for all visits of a person,
// ages stand for birth dates, and nothing that somebody typed freely is in it.
// It may import assessment, and never grades: verdicts come from a summary.
//
// Pseudonymised is not anonymous: with the key file, and for a rare
// combination without it, a person can be found again.
package research

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"stridewell/assessment"
)

// Input is what a package is written from.
type Input struct {
	Catalogue assessment.Catalogue
	Clients   []assessment.ClientID
	History   func(context.Context, assessment.ClientID) (assessment.History, error)
	Made      time.Time
	Random    io.Reader // for pseudonyms and shifts: crypto/rand, unless a test wants the same each time
}

// A Report says what was written, how many clients are left out because they
// have not agreed, and which groups are so small that a person in them could be
// recognised.
type Report struct {
	Participants, Visits, Observations int
	WithoutConsent                     int
	Small                              []string
}

// smallCell is the size below which a group of sex and age decade is pointed
// out (a convention of disclosure control).
const smallCell = 5

var errRepeated = errors.New("the source of random numbers repeats itself")

// Write writes the package, and the key that leads back from pseudonyms to
// clients to a writer of its own: keep it apart.
func Write(ctx context.Context, to, key io.Writer, in Input) (Report, error) {
	report, err := write(ctx, to, key, in)
	if err != nil {
		return Report{}, fmt.Errorf("write research package: %w", err)
	}
	return report, nil
}

// A participant is a client without a name.
type participant struct {
	code   string
	shift  int // days
	client assessment.ClientID
}

// longestShift is by how many days dates are moved at most, either way: half a
// year, so that the season does not give the day away.
const longestShift = 182

// participants gives every client a pseudonym, and puts them into the order of
// those: the order of the records would tell who was there lately.
func (in Input) participants() ([]participant, error) {
	all := make([]participant, len(in.Clients))
	for i, id := range in.Clients {
		var random [12]byte
		if _, err := io.ReadFull(in.Random, random[:]); err != nil {
			return nil, err
		}
		all[i] = participant{
			client: id, code: "p-" + hex.EncodeToString(random[:8]),
			shift: int(binary.BigEndian.Uint32(random[8:])%(2*longestShift+1)) - longestShift,
		}
	}
	slices.SortFunc(all, func(a, b participant) int { return cmp.Compare(a.code, b.code) })
	for i := 1; i < len(all); i++ {
		if all[i].code == all[i-1].code {
			return nil, errRepeated
		}
	}
	return all, nil
}

func write(ctx context.Context, to, key io.Writer, in Input) (Report, error) {
	all, err := in.participants()
	if err != nil {
		return Report{}, err
	}
	z := zip.NewWriter(to)
	w := &writer{Input: in, zip: z, raters: map[string]string{}, cells: map[string]int{}}
	people, err := newTable(participantFields(), "participants", io.Discard)
	if err != nil {
		return Report{}, err
	}
	visits, err := newTable(visitFields(), "visits", io.Discard)
	if err != nil {
		return Report{}, err
	}
	file, err := w.create("observations.csv")
	if err != nil {
		return Report{}, err
	}
	values, err := newTable(observationFields(), "observations", file)
	if err != nil {
		return Report{}, err
	}
	for _, p := range all {
		if err := w.participant(ctx, p, people, visits, values); err != nil {
			return Report{}, err
		}
	}
	for _, done := range []func() error{
		values.finish,
		func() error { return w.store(people) },
		func() error { return w.store(visits) },
		func() error { return w.rest(people, visits, values) },
		z.Close,
		func() error { return writeKey(key, w.kept) },
	} {
		if err := done(); err != nil {
			return Report{}, err
		}
	}
	return w.report, nil
}

type writer struct {
	Input
	zip    *zip.Writer
	raters map[string]string // a code for each examiner
	cells  map[string]int    // participants by sex and age decade
	kept   []participant
	report Report
}

// create begins a file of the zip with a date that says nothing.
func (w *writer) create(name string) (io.Writer, error) {
	return w.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: w.Made.UTC()})
}

// participant writes the rows of one person.
func (w *writer) participant(ctx context.Context, p participant, people *table[personRow], visits *table[visitRow], values *table[valueRow]) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	h, err := w.History(ctx, p.client)
	if err != nil {
		return err
	}
	if h.Client.Research != assessment.ConsentGiven && !h.Client.Practice { // invented clients are marked in the data
		w.report.WithoutConsent++
		return nil
	}
	w.kept = append(w.kept, p)
	w.report.Participants++
	if err := people.add(personRow{p, h}); err != nil {
		return err
	}
	for i, v := range h.Visits {
		s, _ := assessment.Summarise(w.Catalogue, h, v.ID)
		if i == 0 {
			w.cells[cellOf(s)]++
		}
		row := visitRow{participant: p, summary: s, first: h.Visits[0].Date, examiner: w.rater(v.Examiner)}
		w.report.Visits++
		if err := visits.add(row); err != nil {
			return err
		}
		for _, f := range s.Findings {
			w.report.Observations++
			if err := values.add(valueRow{visitRow: row, shown: f, rater: w.rater(f.Observation.Rater)}); err != nil {
				return err
			}
		}
	}
	return nil
}

// rater is the code of an examiner: whether it was the same one matters, who it
// was does not.
func (w *writer) rater(name string) string {
	if name == "" {
		return ""
	}
	code, known := w.raters[name]
	if !known {
		code = "e-" + strconv.Itoa(len(w.raters)+1)
		w.raters[name] = code
	}
	return code
}

// oldest is the age from which ages are one group.
const oldest = 90

func cellOf(s assessment.Summary) string {
	if !s.AgeKnown {
		return s.Client.Sex.String() + ", age unknown"
	}
	decade := min(s.Age, oldest) / 10 * 10
	return fmt.Sprintf("%s, %d to %d years", s.Client.Sex, decade, decade+9)
}

func (w *writer) store(t interface {
	finish() error
	contents() (string, []byte)
},
) error {
	if err := t.finish(); err != nil {
		return err
	}
	name, b := t.contents()
	file, err := w.create(name)
	if err == nil {
		_, err = file.Write(b)
	}
	return err
}

func writeKey(to io.Writer, all []participant) error {
	out := csv.NewWriter(to)
	_ = out.Write([]string{"participant", "client", "shift_days"}) // the first error stays: see Error below
	for _, p := range all {
		_ = out.Write([]string{p.code, string(p.client), strconv.Itoa(p.shift)})
	}
	out.Flush()
	return out.Error()
}

// A table is one CSV file on its way, with what the descriptor says of it.
type table[R any] struct {
	fields []field[R]
	name   string
	kept   bytes.Buffer // where it is not streamed
	out    *csv.Writer
	hash   interface {
		io.Writer
		Sum(b []byte) []byte
	}
	size count
}

type count int

func (c *count) Write(b []byte) (int, error) { *c += count(len(b)); return len(b), nil }

// newTable begins a table. One that goes nowhere is kept in memory.
func newTable[R any](fields []field[R], name string, to io.Writer) (*table[R], error) {
	t := &table[R]{fields: fields, name: name, hash: sha256.New()}
	if to == io.Discard {
		to = &t.kept
	}
	t.out = csv.NewWriter(io.MultiWriter(to, t.hash, &t.size))
	heads := make([]string, len(fields))
	for i, f := range fields {
		heads[i] = f.name
	}
	return t, t.out.Write(heads)
}

func (t *table[R]) add(r R) error {
	row := make([]string, len(t.fields))
	for i, f := range t.fields {
		row[i] = f.value(r)
	}
	return t.out.Write(row)
}

func (t *table[R]) finish() error {
	t.out.Flush()
	return t.out.Error()
}

func (t *table[R]) contents() (name string, b []byte) { return t.name + ".csv", t.kept.Bytes() }
