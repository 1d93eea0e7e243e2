package storetest

import (
	"slices"
	"testing"
	"time"

	"stridewell/assessment"
)

func dueList(t *testing.T, s assessment.Store) {
	day := assessment.Date{Year: 2026, Month: time.May, Day: 1}
	add := func(client assessment.ClientID, visit assessment.VisitID, started time.Time, review assessment.Date, closed bool) {
		v := fullVisit(visit, client)
		v.Started, v.NextReview = started, review
		saveDraft(t, s, v)
		if closed {
			closeVisit(t, s, v)
		}
	}
	for _, id := range []assessment.ClientID{"today", "late", "later", "open", "never", "seen again"} {
		save(t, s, client(id, "Mira", "Sample"))
	}
	start := time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)
	add("today", "v1", start, day, true)
	add("late", "v2", start, day.AddDays(-9), true)
	add("later", "v3", start, day.AddDays(1), true)
	add("open", "v4", start, day, false)
	add("seen again", "v5", start, day, true)
	add("seen again", "v6", start.AddDate(0, 0, 9), assessment.Date{}, true)

	for _, c := range []struct {
		name  string
		query assessment.ClientQuery
		want  []assessment.ClientID
	}{
		{"by a day", assessment.ClientQuery{DueBy: day}, []assessment.ClientID{"late", "today"}},
		{"on a day", assessment.ClientQuery{DueBy: day, DueFrom: day}, []assessment.ClientID{"today"}},
	} {
		lines, err := s.Clients(t.Context(), c.query)
		if err != nil {
			t.Fatal(err)
		}
		var got []assessment.ClientID
		for _, l := range lines {
			got = append(got, l.Client.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("due %s: %v, want %v", c.name, got, c.want)
		}
	}
}
