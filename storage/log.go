package storage

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

type logRow struct {
	ID     int64 `gorm:"primaryKey"`
	At     int64
	By     string
	Action string
	Client string
	Visit  string
	Digest []byte // of the reason with its salt; empty without one
	Prev   []byte
	Hash   []byte
}

func (logRow) TableName() string { return "log" }

type reasonRow struct {
	Log  int64 `gorm:"primaryKey"`
	Salt []byte
	Body string
}

func (reasonRow) TableName() string { return "reason" }

// An entry is what is about to be chained.
type entry struct {
	At     time.Time
	By     string
	Action string
	Client assessment.ClientID
	Visit  assessment.VisitID
	Reason string
}

// chain adds an entry to the log and returns its number.
func (s *Store) chain(tx *gorm.DB, e entry) (int64, error) {
	var last logRow
	err := tx.Order("id DESC").Take(&last).Error
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		last.Hash = make([]byte, sha256.Size)
	case err != nil:
		return 0, err
	}
	r := logRow{
		ID: last.ID + 1, At: millis(e.At), By: e.By, Action: e.Action, Client: string(e.Client), Visit: string(e.Visit),
		Digest: []byte{}, Prev: last.Hash,
	}
	var why *reasonRow
	if e.Reason != "" {
		salt := make([]byte, 16)
		rand.Read(salt)
		why = &reasonRow{Log: r.ID, Salt: salt, Body: e.Reason}
		r.Digest = why.digest()
	}
	r.Hash = r.sum()
	if err := tx.Create(&r).Error; err != nil {
		return 0, err
	}
	if why != nil {
		if err := tx.Create(why).Error; err != nil {
			return 0, err
		}
	}
	return r.ID, nil
}

func (r reasonRow) digest() []byte {
	sum := sha256.Sum256(append(append([]byte{}, r.Salt...), r.Body...))
	return sum[:]
}

// sum chains an entry to the one before. Every part is written with its length,
// so that no two entries can be told apart by their seams only.
func (r logRow) sum() []byte {
	h := sha256.New()
	part := func(b []byte) {
		var size [8]byte
		binary.BigEndian.PutUint64(size[:], uint64(len(b)))
		h.Write(size[:])
		h.Write(b)
	}
	var numbers [16]byte
	binary.BigEndian.PutUint64(numbers[:8], uint64(r.ID))
	binary.BigEndian.PutUint64(numbers[8:], uint64(r.At))
	part(r.Prev)
	part(numbers[:])
	for _, text := range []string{r.By, r.Action, r.Client, r.Visit} {
		part([]byte(text))
	}
	part(r.Digest)
	return h.Sum(nil)
}

// Log implements assessment.Store.
func (s *Store) Log(ctx context.Context) ([]assessment.LogEntry, error) {
	defer s.reading()()
	rows, err := s.logRows(ctx)
	if err != nil {
		return nil, err
	}
	entries := make([]assessment.LogEntry, len(rows))
	for i, r := range rows {
		entries[i] = assessment.LogEntry{
			ID: r.ID, At: moment(r.At), By: r.By, Action: r.Action,
			Client: assessment.ClientID(r.Client), Visit: assessment.VisitID(r.Visit),
		}
	}
	return entries, nil
}

func (s *Store) logRows(ctx context.Context) ([]logRow, error) {
	var rows []logRow
	if err := s.reader(ctx).Order("id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read log: %w", err)
	}
	return rows, nil
}
