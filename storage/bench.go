package storage

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// Shape of the invented records that are timed: clients with so many closed
// visits of so many graded values.
const (
	BenchVisits = 5
	BenchValues = 60
)

// A Bench is a store of invented records whose work is timed, the same that
// testdata/floor.c does in C.
type Bench struct {
	*Store
	clients  int
	revision int
	kept     time.Time
}

// NewBench makes an empty store to be timed, enciphered or plain.
func NewBench(ctx context.Context, c Config, enciphered bool) (*Bench, error) {
	s, err := Open(ctx, c)
	if err != nil {
		return nil, err
	}
	b := &Bench{Store: s, kept: c.Now()}
	if enciphered {
		if _, err = s.Protect(ctx, Sealing{}); err != nil {
			_ = s.Close() // the first error counts
		}
	}
	return b, err
}

// InsertClient writes one more client with closed visits in one transaction,
// through the toolkit in batches. graded writes a finding with each value.
func (b *Bench) InsertClient(ctx context.Context, graded bool) error {
	return b.transaction(ctx, "insert client", func(tx *gorm.DB) error {
		b.clients++
		c := benchClient(b.clients, b.kept)
		if err := tx.Create(new(newClientRow(c))).Error; err != nil {
			return err
		}
		number, err := b.closingOf(tx, c.ID)
		if err != nil {
			return err
		}
		for i := range BenchVisits {
			if err := b.insertVisit(tx, benchVisit(c.ID, i, b.kept), number, graded); err != nil {
				return err
			}
		}
		return nil
	})
}

// closingOf is the entry of the log that the visits of a client are closed
// with.
func (b *Bench) closingOf(tx *gorm.DB, id assessment.ClientID) (int64, error) {
	var last int64
	if err := tx.Raw("SELECT coalesce(max(id), 0) FROM log").Row().Scan(&last); err != nil {
		return 0, err
	}
	r := logRow{ID: last + 1, At: millis(b.kept), Action: "bench", Client: string(id), Digest: []byte{}, Prev: make([]byte, 32), Hash: make([]byte, 32)}
	rand.Read(r.Hash)
	return r.ID, tx.Create(&r).Error
}

func (b *Bench) insertVisit(tx *gorm.DB, v assessment.Visit, number int64, graded bool) error {
	r := newVisitRow(v)
	r.Closing = number
	if err := tx.Create(&r).Error; err != nil {
		return err
	}
	observations := make([]observationRow, len(v.Observations))
	for i, o := range v.Observations {
		observations[i] = newObservationRow(v.ID, o, number, nil)
	}
	if err := createAll(tx, observations); err != nil || !graded {
		return err
	}
	findings := make([]findingRow, len(v.Observations))
	for i, o := range v.Observations {
		var err error
		if findings[i], err = newFindingRow(v.ID, benchFinding(o, i), number, "bench"); err != nil {
			return err
		}
	}
	return createAll(tx, findings)
}

// Name lists of invented clients: of many lengths, with accents.
var (
	benchGiven  = []string{"Zoë", "Ada", "Jürgen", "Łukasz", "Maria", "Søren", "Chloé", "Tomasz", "Anna", "Beatriz"}
	benchFamily = []string{"Brontë", "Novák", "Ångström", "Müller", "O’Neill", "Kowalski", "García", "Smith", "Nguyễn", "de la Cruz"}
)

func benchClient(n int, at time.Time) assessment.Client {
	return assessment.Client{
		ID: benchID(n), Given: benchGiven[n%10], Family: fmt.Sprintf("%s %c%c%d", benchFamily[n/10%10], 'A'+n/7%26, 'a'+n/3%26, n),
		BirthDate: assessment.DateOf(time.Date(1950+n%60, time.Month(1+n%12), 1+n%28, 0, 0, 0, 0, time.UTC)),
		Phone:     fmt.Sprintf("+44 7700 %06d", n%1_000_000), Reason: "Back tightens up after six kilometres", Goal: "Half-marathon in autumn",
		Created: at.Add(time.Duration(n) * time.Second),
	}
}

func benchID(n int) assessment.ClientID { return assessment.ClientID(fmt.Sprintf("bench-%d", n)) }

func benchVisit(client assessment.ClientID, n int, at time.Time) assessment.Visit {
	started := at.AddDate(0, n, 0)
	v := assessment.Visit{
		ID: assessment.VisitID(fmt.Sprintf("%s-%d", client, n)), Client: client, State: assessment.Closed, Revision: 1,
		Date: assessment.DateOf(started), Started: started, Closed: started, Examiner: "E", Catalogue: "bench",
	}
	for i := range BenchValues {
		v.Observations = append(v.Observations, assessment.Observation{
			Key: assessment.Key{Measure: assessment.MeasureID(fmt.Sprintf("bench.measure%02d", i))}, Number: float64(i) / 2, Unit: "cm", Rater: "E", N: 1,
		})
	}
	return v
}

// benchFinding is a grade as it is kept.
func benchFinding(o assessment.Observation, i int) assessment.Finding {
	f := assessment.Finding{Observation: o}
	f.Verdict.Grade = assessment.Grade(i % 4)
	return f
}

// History reads the n-th client from the last (0) whole, as the client's page
// does.
func (b *Bench) History(ctx context.Context, n int) error {
	visits, err := b.Visits(ctx, benchID(b.clients-n%b.clients))
	if err == nil && (len(visits) != BenchVisits || len(visits[0].Observations) != BenchValues) {
		err = fmt.Errorf("%d visits: %w", len(visits), assessment.ErrNotFound)
	}
	return err
}

// Commit saves the draft of one visit once more, as typing does: 2 kB.
func (b *Bench) Commit(ctx context.Context) error {
	b.revision++
	return b.SaveDraft(ctx, assessment.Visit{
		ID: "bench-draft", Client: benchID(1), Revision: b.revision, Date: assessment.DateOf(b.kept), Started: b.kept, Note: strings.Repeat("a note ", 280),
	})
}

// InsertNames writes clients of one closed visit each, for searches.
func (b *Bench) InsertNames(ctx context.Context, n int) error {
	return b.transaction(ctx, "insert clients", func(tx *gorm.DB) error {
		number, err := b.closingOf(tx, "")
		if err != nil {
			return err
		}
		var clients []clientRow
		var visits []visitRow
		for range n {
			b.clients++
			c := benchClient(b.clients, b.kept)
			clients = append(clients, newClientRow(c))
			v := newVisitRow(benchVisit(c.ID, b.clients*7919%40, b.kept))
			v.Closing = number
			visits = append(visits, v)
		}
		return firstError(createAll(tx, clients), createAll(tx, visits))
	})
}
