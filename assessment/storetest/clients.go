package storetest

import (
	"errors"
	"slices"
	"testing"
	"time"

	"stridewell/assessment"
)

func bin(t *testing.T, s assessment.Store) {
	c := client("c1", "Mira", "Sample")
	c.Pictures, c.Research = assessment.ConsentGiven, assessment.ConsentRefused
	save(t, s, c)
	save(t, s, client("c2", "Noor", "Sample"))
	c.Binned = Now
	save(t, s, c)
	if ids := listed(t, s, assessment.ClientQuery{}); !slices.Equal(ids, []assessment.ClientID{"c2"}) {
		t.Errorf("the list shows %v with c1 in the bin", ids)
	}
	if n, err := s.ClientCount(t.Context()); n != 1 || err != nil {
		t.Errorf("%d clients, %v; want the one that is not in the bin", n, err)
	}
	if ids := listed(t, s, assessment.ClientQuery{Bin: true}); !slices.Equal(ids, []assessment.ClientID{"c1"}) {
		t.Errorf("the bin holds %v", ids)
	}
	got, err := s.Client(t.Context(), "c1")
	if err != nil || !got.Binned.Equal(Now) || got.Pictures != assessment.ConsentGiven || got.Research != assessment.ConsentRefused {
		t.Errorf("the client in the bin is %v with consents %s and %s, %v", got.Binned, got.Pictures, got.Research, err)
	}
	got.Binned = time.Time{}
	save(t, s, got)
	if ids := listed(t, s, assessment.ClientQuery{Bin: true}); len(ids) != 0 {
		t.Errorf("the bin still holds %v", ids)
	}
	if actions := actions(t, s, "c1"); !slices.Equal(actions, []string{"client_added", "client_binned", "client_restored"}) {
		t.Errorf("the log says %v", actions)
	}
}

func merge(t *testing.T, s assessment.Store) {
	keeps, double := client("c1", "Mira", "Sample"), client("c2", "Mirra", "Sample")
	keeps.Note, double.Note = "Deaf on the left.", "Prefers mornings.\nRing first."
	save(t, s, keeps)
	save(t, s, double)
	closed := fullVisit("v1", "c2")
	saveDraft(t, s, closed)
	closeVisit(t, s, closed)
	open := fullVisit("v2", "c2")
	saveDraft(t, s, open)
	if _, err := s.MergeClient(t.Context(), "c2", "nobody", Now, "Sam"); !errors.Is(err, assessment.ErrNotFound) {
		t.Errorf("merged into nobody: %v", err)
	}
	if visits, err := s.Visits(t.Context(), "c2"); len(visits) != 2 || err != nil {
		t.Fatalf("%d visits after a refused merge, %v", len(visits), err)
	}
	moved, err := s.MergeClient(t.Context(), "c2", "c1", Now, "Sam")
	if err != nil || len(moved) != 2 {
		t.Fatalf("MergeClient = %v, %v", moved, err)
	}
	if visits, err := s.Visits(t.Context(), "c1"); len(visits) != 2 || err != nil || visits[0].Client != "c1" {
		t.Errorf("%d visits after the merge, %v", len(visits), err)
	}
	if ids := listed(t, s, assessment.ClientQuery{Bin: true}); !slices.Equal(ids, []assessment.ClientID{"c2"}) {
		t.Errorf("the bin holds %v", ids)
	}
	wantNote(t, s, "c1", "Deaf on the left.\n\nPrefers mornings.\nRing first.")
	if err := s.UnmergeClient(t.Context(), "c2", "c1", moved, Now, "Sam"); err != nil {
		t.Fatal(err)
	}
	wantNote(t, s, "c1", keeps.Note)
	wantNote(t, s, "c2", double.Note)
	if visits, err := s.Visits(t.Context(), "c2"); len(visits) != 2 || err != nil {
		t.Errorf("%d visits after parting, %v", len(visits), err)
	}
	if ids := listed(t, s, assessment.ClientQuery{Bin: true}); len(ids) != 0 {
		t.Errorf("the bin holds %v after parting", ids)
	}
	if err := s.UnmergeClient(t.Context(), "c2", "c1", moved, Now, "Sam"); !errors.Is(err, assessment.ErrNotFound) {
		t.Errorf("parted twice: %v", err)
	}
}

func wantNote(t *testing.T, s assessment.Store, id assessment.ClientID, want string) {
	t.Helper()
	if c, err := s.Client(t.Context(), id); err != nil || c.Note != want {
		t.Errorf("the note of %s is %q, %v; want %q", id, c.Note, err, want)
	}
}

func listed(t *testing.T, s assessment.Store, q assessment.ClientQuery) []assessment.ClientID {
	t.Helper()
	lines, err := s.Clients(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var ids []assessment.ClientID
	for _, l := range lines {
		ids = append(ids, l.Client.ID)
	}
	return ids
}

func actions(t *testing.T, s assessment.Store, id assessment.ClientID) []string {
	t.Helper()
	log, err := s.Log(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, e := range log {
		if e.Client == id {
			found = append(found, e.Action)
		}
	}
	return found
}
