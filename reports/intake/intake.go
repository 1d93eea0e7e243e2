// Package intake brings records of a file into a store: what would happen is
// said line by line first, and then done the same way. It may import
// assessment, and never reads a file or decides what a value means.
package intake

import (
	"context"
	"fmt"
	"iter"
	"math"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"stridewell/assessment"
)

// A Record is a client of a file with visits. An empty id is a new one.
type Record struct {
	Row    int // of the file, for the report; 0 where a file has no rows
	Client assessment.Client
	Visits []Visit
}

// A Visit of a file with the definitions its values were taken with: where
// there are several of a measure, the last is that of its amendments.
type Visit struct {
	Row   int
	Visit assessment.Visit
	Texts []assessment.Text
}

// An Action is what happens to a line of a file.
type Action uint8

// The actions.
const (
	Added   Action = iota // it is new
	Known                 // it is in the records, and stays as it is there
	Doubted               // it is added, and somebody should look at it
	Refused               // it is not added
)

var actionWords = []string{"added", "known", "look", "refused"}

// String returns the word of the report.
func (a Action) String() string { return actionWords[a] }

// A Line says what happens to one client, visit or setting. Its words name no
// person: the row does.
type Line struct {
	Row    int
	Action Action
	What   string // client, visit, setting, …
	ID     string
	Words  string // why; usually empty
}

// A Bringing is what is brought in.
type Bringing struct {
	Store     assessment.Store
	Catalogue assessment.Catalogue // grades what has no grade yet
	Records   iter.Seq2[Record, error]
	Now       func() time.Time
	Try       bool       // says what would happen and writes nothing
	Report    func(Line) // called for each line, in the order of the file
	// Found is told which client of the records a record is; it may be nil.
	Found func(r Record, as assessment.ClientID)
	// Before is called before the lines of a record, unless it is nil.
	Before func(Record)
}

// A Count is how many lines there were of each action.
type Count map[Action]int

// Bring brings records in, or says what it would do. After an error what was
// written so far stays: take a backup first.
func (b Bringing) Bring(ctx context.Context) (Count, error) {
	w, err := b.newWork(ctx)
	if err != nil {
		return nil, fmt.Errorf("bring in records: %w", err)
	}
	for r, err := range b.Records {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			if b.Before != nil {
				b.Before(r)
			}
			err = w.record(ctx, r)
		}
		if err != nil {
			return w.count, fmt.Errorf("bring in records: %w", err)
		}
	}
	return w.count, nil
}

// work is a bringing on its way. It knows who is there, so that a file may name
// the same person twice.
type work struct {
	Bringing
	count   Count
	clients map[assessment.ClientID]bool
	people  map[person]assessment.ClientID
	names   map[string]bool
	added   map[assessment.ClientID]assessment.Client
	visits  map[assessment.ClientID]map[assessment.VisitID]assessment.Date
}

// A person is told apart by name and birth date.
type person struct {
	name string
	born assessment.Date
}

func (b Bringing) newWork(ctx context.Context) (*work, error) {
	w := &work{
		Bringing: b, count: Count{}, clients: map[assessment.ClientID]bool{}, people: map[person]assessment.ClientID{},
		names: map[string]bool{}, added: map[assessment.ClientID]assessment.Client{}, visits: map[assessment.ClientID]map[assessment.VisitID]assessment.Date{},
	}
	for _, bin := range []bool{false, true} { // whoever lies in the bin is there
		lines, err := b.Store.Clients(ctx, assessment.ClientQuery{Limit: math.MaxInt32, Bin: bin})
		if err != nil {
			return nil, err
		}
		for _, l := range lines {
			w.know(l.Client)
		}
	}
	return w, nil
}

func (w *work) know(c assessment.Client) {
	name := folded(c.FullName())
	w.clients[c.ID], w.names[name] = true, true
	if !c.BirthDate.IsZero() {
		w.people[person{name, c.BirthDate}] = c.ID
	}
}

// folded is a name without accents, case and needless spaces.
func folded(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		if r < 0x300 || r > 0x36f {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (w *work) report(l Line) {
	w.count[l.Action]++
	if w.Report != nil {
		w.Report(l)
	}
}

func (w *work) record(ctx context.Context, r Record) error {
	c, err := w.client(ctx, r)
	if err != nil {
		return err
	}
	if w.Found != nil {
		w.Found(r, c.ID)
	}
	there, err := w.visitsOf(ctx, c.ID)
	if err != nil {
		return err
	}
	for _, v := range r.Visits {
		v.Visit.Client = c.ID
		if err := w.visit(ctx, c, v, there); err != nil {
			return err
		}
	}
	return nil
}

// client finds the client of a record or adds one.
func (w *work) client(ctx context.Context, r Record) (assessment.Client, error) {
	c, name := r.Client, folded(r.Client.FullName())
	switch known, same := w.people[person{name, c.BirthDate}]; {
	case c.ID != "" && w.clients[c.ID]:
		w.report(Line{Row: r.Row, Action: Known, What: "client", ID: string(c.ID)})
		return w.known(ctx, c.ID)
	case same && !c.BirthDate.IsZero():
		w.report(Line{Row: r.Row, Action: Known, What: "client", ID: string(known), Words: "the same name and birth date"})
		return w.known(ctx, known)
	}
	line := Line{Row: r.Row, What: "client"}
	if w.names[name] {
		line.Action, line.Words = Doubted, "another client of this name is there, with another birth date or none"
	}
	if c.ID == "" {
		c.ID = assessment.ClientID(assessment.NewID(w.Now()))
	}
	if c.Created.IsZero() {
		c.Created = w.Now()
	}
	line.ID = string(c.ID)
	w.know(c)
	w.report(line)
	w.added[c.ID] = c
	if w.Try {
		return c, nil
	}
	return c, w.Store.SaveClient(ctx, c)
}

// known is the client as the records have it: references ask for its sex and
// age, and a file may not say them.
func (w *work) known(ctx context.Context, id assessment.ClientID) (assessment.Client, error) {
	if added, ok := w.added[id]; ok {
		return added, nil
	}
	return w.Store.Client(ctx, id)
}

// visitsOf lists the days of the visits that a client has.
func (w *work) visitsOf(ctx context.Context, id assessment.ClientID) (map[assessment.VisitID]assessment.Date, error) {
	if there, read := w.visits[id]; read {
		return there, nil
	}
	there := map[assessment.VisitID]assessment.Date{}
	visits, err := w.Store.Visits(ctx, id)
	for _, v := range visits {
		there[v.ID] = v.Date
	}
	w.visits[id] = there
	return there, err
}
