// Package sample is the practice clinic: invented clients with visits, a
// generator of many more for load tests, and a store in memory that follows the
// same contract as the real one. It may import assessment, the catalogue and
// the drills, and never a real client.
package sample

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"stridewell/assessment"
)

// A Store keeps records in memory, for tests and the gallery.
type Store struct {
	mu        sync.Mutex
	now       func() time.Time
	clients   map[assessment.ClientID]assessment.Client
	visits    map[assessment.VisitID]assessment.Visit
	closedBy  map[assessment.VisitID]bool // closed once, even if open again
	texts     map[assessment.VisitID][]assessment.Text
	settings  map[string]string
	log       []assessment.LogEntry
	overlays  []assessment.Overlay
	protocols []assessment.Protocol

	attachments map[assessment.AttachmentID]*kept
}

var _ assessment.Store = (*Store)(nil)

// NewStore makes an empty store with a clock.
func NewStore(now func() time.Time) *Store {
	return &Store{
		now: now, clients: map[assessment.ClientID]assessment.Client{}, visits: map[assessment.VisitID]assessment.Visit{},
		closedBy: map[assessment.VisitID]bool{}, texts: map[assessment.VisitID][]assessment.Text{},
		settings: map[string]string{}, attachments: map[assessment.AttachmentID]*kept{},
	}
}

func (s *Store) locked() (unlock func()) {
	s.mu.Lock()
	return s.mu.Unlock
}

func (s *Store) chain(at time.Time, by, action string, client assessment.ClientID, visit assessment.VisitID) {
	s.log = append(s.log, assessment.LogEntry{ID: int64(len(s.log) + 1), At: at, By: by, Action: action, Client: client, Visit: visit})
}

// Clients implements assessment.Store.
func (s *Store) Clients(_ context.Context, q assessment.ClientQuery) ([]assessment.ClientLine, error) {
	defer s.locked()()
	var lines []assessment.ClientLine
	seen := map[assessment.ClientID]time.Time{}
	for _, c := range s.clients {
		if !matches(c, q.Text) || q.Bin == c.Binned.IsZero() {
			continue
		}
		visits := s.visitsOf(c.ID)
		line := assessment.ClientLine{Client: c, Visits: len(visits)}
		seen[c.ID] = c.Created
		if len(visits) > 0 {
			last := visits[len(visits)-1]
			seen[c.ID] = last.Started
			line.LastVisit, line.LastState, line.NextReview = last.Date, last.State, last.NextReview
			line.Grades = worst(last.Findings)
		}
		if q.DueBy.IsZero() || due(line, q.DueBy) && !line.NextReview.Before(q.DueFrom) {
			lines = append(lines, line)
		}
	}
	slices.SortFunc(lines, func(a, b assessment.ClientLine) int {
		if !q.DueBy.IsZero() {
			return cmp.Or(cmp.Compare(a.NextReview.String(), b.NextReview.String()), cmp.Compare(a.Client.ID, b.Client.ID))
		}
		return cmp.Or(seen[b.Client.ID].Compare(seen[a.Client.ID]), cmp.Compare(b.Client.ID, a.Client.ID))
	})
	limit := q.Limit
	if limit <= 0 {
		limit = 50
	}
	return lines[:min(limit, len(lines))], nil
}

// due reports whether a review is planned on or before a day.
func due(l assessment.ClientLine, day assessment.Date) bool {
	return l.LastState == assessment.Closed && !l.NextReview.IsZero() && !day.Before(l.NextReview)
}

func worst(findings []assessment.Finding) []assessment.Grade {
	var grades []assessment.Grade
	for _, f := range findings {
		if f.Verdict.Grade.Adverse() {
			grades = append(grades, f.Verdict.Grade)
		}
	}
	slices.SortFunc(grades, func(a, b assessment.Grade) int { return cmp.Compare(b, a) })
	return grades[:min(3, len(grades))]
}

// matches looks for every word, without the marks of letters that have them
// only in composed form.
func matches(c assessment.Client, text string) bool {
	digits := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, c.Phone+c.BirthDate.String())
	hay := plain(c.FullName() + " " + digits + " " + c.BirthDate.String())
	for _, word := range strings.Fields(plain(text)) {
		if !strings.Contains(hay, word) {
			return false
		}
	}
	return true
}

// plain knows the letters of the invented clients and of the conformance
// suite; the real store folds every script.
func plain(text string) string {
	return strings.NewReplacer("ë", "e", "č", "c", "á", "a", "ö", "o", "ó", "o", "ð", "d", "đ", "d", "þ", "th", "ặ", "a",
		"ọ", "o", "ễ", "e", "ă", "a", "í", "i", "ñ", "n", "’", "'").Replace(strings.ToLower(text))
}

// ClientCount implements assessment.Store.
func (s *Store) ClientCount(context.Context) (int, error) {
	defer s.locked()()
	n := 0
	for _, c := range s.clients {
		if c.Binned.IsZero() {
			n++
		}
	}
	return n, nil
}

// Client implements assessment.Store.
func (s *Store) Client(_ context.Context, id assessment.ClientID) (assessment.Client, error) {
	defer s.locked()()
	c, ok := s.clients[id]
	if !ok {
		return c, fmt.Errorf("client %s: %w", id, assessment.ErrNotFound)
	}
	return c, nil
}

// SaveClient implements assessment.Store.
func (s *Store) SaveClient(_ context.Context, c assessment.Client) error {
	defer s.locked()()
	s.put(c, s.now(), "")
	return nil
}

func (s *Store) put(c assessment.Client, at time.Time, by string) {
	before, known := s.clients[c.ID]
	switch {
	case !known:
		s.chain(at, by, "client_added", c.ID, "")
	case before.Binned.IsZero() && !c.Binned.IsZero():
		s.chain(at, by, "client_binned", c.ID, "")
	case !before.Binned.IsZero() && c.Binned.IsZero():
		s.chain(at, by, "client_restored", c.ID, "")
	}
	s.clients[c.ID] = c
}

// RemovePractice implements assessment.Store.
func (s *Store) RemovePractice(context.Context) error {
	defer s.locked()()
	s.removeFiles(func(id assessment.ClientID) bool { return s.clients[id].Practice })
	for id, v := range s.visits {
		if s.clients[v.Client].Practice {
			delete(s.visits, id)
		}
	}
	for id, c := range s.clients {
		if c.Practice {
			delete(s.clients, id)
		}
	}
	s.chain(s.now(), "", "practice_removed", "", "")
	return nil
}

func (s *Store) visitsOf(id assessment.ClientID) []assessment.Visit {
	var visits []assessment.Visit
	for _, v := range s.visits {
		if v.Client == id {
			visits = append(visits, v)
		}
	}
	slices.SortFunc(visits, func(a, b assessment.Visit) int {
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.ID, b.ID))
	})
	return visits
}

// Visits implements assessment.Store.
func (s *Store) Visits(_ context.Context, id assessment.ClientID) ([]assessment.Visit, error) {
	defer s.locked()()
	return s.visitsOf(id), nil
}

// Visit implements assessment.Store.
func (s *Store) Visit(_ context.Context, id assessment.VisitID) (assessment.Visit, error) {
	defer s.locked()()
	return s.find(id)
}

func (s *Store) find(id assessment.VisitID) (assessment.Visit, error) {
	v, ok := s.visits[id]
	if !ok {
		return v, fmt.Errorf("visit %s: %w", id, assessment.ErrNotFound)
	}
	return v, nil
}

// Setting implements assessment.Store.
func (s *Store) Setting(_ context.Context, key string) (string, error) {
	defer s.locked()()
	return s.settings[key], nil
}

// Settings implements assessment.Store.
func (s *Store) Settings(context.Context) (map[string]string, error) {
	defer s.locked()()
	return maps.Clone(s.settings), nil
}

// SaveSetting implements assessment.Store.
func (s *Store) SaveSetting(_ context.Context, key, value string) error {
	defer s.locked()()
	s.settings[key] = value
	return nil
}

// Log implements assessment.Store.
func (s *Store) Log(context.Context) ([]assessment.LogEntry, error) {
	defer s.locked()()
	return slices.Clone(s.log), nil
}

// Close implements assessment.Store.
func (s *Store) Close() error { return nil }
