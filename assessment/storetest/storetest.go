// Package storetest is the conformance suite of stores: what every
// assessment.Store does, whatever it keeps its records in. It may import
// assessment and the catalogue, and never a store.
package storetest

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"stridewell/assessment"
)

// Now is the moment at which the suite works; stores under test use it as
// their clock.
var Now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

// Run holds a store to the contract. Each call of open gives an empty store.
func Run(t *testing.T, open func(t *testing.T) assessment.Store) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, assessment.Store)
	}{
		{"a client comes back as saved", clientRoundTrip},
		{"what is not there is not found", notFound},
		{"search ignores accents, case and order", search},
		{"a draft comes back as typed", draftRoundTrip},
		{"an older revision is refused", staleDraft},
		{"a closed visit comes back as closed", closeRoundTrip},
		{"a closed visit takes no draft", closedTakesNoDraft},
		{"reopening lasts until midnight", reopen},
		{"closing again keeps the newer values", closeAgain},
		{"an amendment keeps the earlier value", amend},
		{"a visit can be moved", move},
		{"a draft can be discarded, a closed visit not", discard},
		{"a client lies in the bin and comes back", bin},
		{"two clients are merged and parted", merge},
		{"practice clients go in one action", removePractice},
		{"settings come back", settings},
		{"a closed visit keeps the definitions of its values", texts},
		{"overlays stay with who, when, why and source", overlays},
		{"a clinic keeps its own protocols", protocols},
		{"attachments come back with their bytes", attachments},
		{"what cannot be kept is refused", badAttachments},
		{"attachments follow their visit and client", attachmentsMove},
		{"the list shows the last visit", list},
		{"who is due is listed, the longest due first", dueList},
		{"the log says what was done", logged},
		{"several goroutines may use a store", concurrent},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Errorf("Close: %v", err)
				}
			})
			test.run(t, s)
		})
	}
}

func list(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Mira", "Sample"))
	save(t, s, client("c2", "Noor", "Sample"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	lines, err := s.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil || len(lines) != 2 {
		t.Fatalf("Clients: %d lines, %v", len(lines), err)
	}
	i := slices.IndexFunc(lines, func(l assessment.ClientLine) bool { return l.Client.ID == "c1" })
	got := lines[i]
	if got.Visits != 1 || got.LastVisit != v.Date || got.LastState != assessment.Closed || got.NextReview != v.NextReview {
		t.Errorf("line %+v of a client with one closed visit", got)
	}
	if !slices.Equal(got.Grades, []assessment.Grade{assessment.Moderate, assessment.Mild}) {
		t.Errorf("grades %v, want the adverse ones, worst first", got.Grades)
	}
}

func logged(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Mira", "Sample"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	entries, err := s.Log(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var actions []string
	for _, e := range entries {
		actions = append(actions, e.Action)
	}
	if got, want := strings.Join(actions, " "), "client_added visit_started visit_closed"; got != want {
		t.Errorf("log %q, want %q", got, want)
	}
}

func concurrent(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Mira", "Sample"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	var running sync.WaitGroup
	for range 3 {
		running.Go(func() {
			for range 10 {
				if _, err := s.Visits(t.Context(), "c1"); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 10 {
		v.Revision++
		saveDraft(t, s, v)
	}
	running.Wait()
	got, err := s.Visit(t.Context(), "v1")
	if err != nil || got.Revision != v.Revision {
		t.Errorf("revision %d, %v; want %d", got.Revision, err, v.Revision)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("error %v, want %v", err, want)
	}
}
