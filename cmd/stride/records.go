package main

import (
	"context"
	"iter"
	"log/slog"
	"time"

	"stridewell/assessment"
	"stridewell/storage"
)

// makeRecords opens records and makes them where there are none. What is wrong
// comes back as an error, so that nothing is logged.
func makeRecords(ctx context.Context, dir string, now func() time.Time) (*storage.Store, error) {
	return storage.Open(ctx, storage.Config{Dir: dir, Log: slog.New(slog.DiscardHandler), Now: now})
}

// everyone lists all clients, the most recently seen first.
func everyone(ctx context.Context, s assessment.Store) ([]assessment.ClientLine, error) {
	n, err := s.ClientCount(ctx)
	if err != nil || n == 0 {
		return nil, err
	}
	return s.Clients(ctx, assessment.ClientQuery{Limit: n})
}

// historyOf reads a client with all visits.
func historyOf(ctx context.Context, s assessment.Store, id assessment.ClientID) (assessment.History, error) {
	c, err := s.Client(ctx, id)
	if err != nil {
		return assessment.History{}, err
	}
	visits, err := s.Visits(ctx, id)
	return assessment.History{Client: c, Visits: visits}, err
}

// histories reads one client, or all when none is named.
func histories(ctx context.Context, s assessment.Store, only assessment.ClientID) ([]assessment.History, error) {
	if only != "" {
		h, err := historyOf(ctx, s, only)
		return []assessment.History{h}, err
	}
	lines, err := everyone(ctx, s)
	if err != nil {
		return nil, err
	}
	all := make([]assessment.History, 0, len(lines))
	for _, l := range lines {
		h, err := historyOf(ctx, s, l.Client.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, h)
	}
	return all, nil
}

// each yields every client with all visits, one in memory at a time.
func each(ctx context.Context, s assessment.Store) iter.Seq2[assessment.History, error] {
	return func(yield func(assessment.History, error) bool) {
		lines, err := everyone(ctx, s)
		if err != nil {
			yield(assessment.History{}, err)
			return
		}
		for _, l := range lines {
			h, err := historyOf(ctx, s, l.Client.ID)
			if !yield(h, err) || err != nil {
				return
			}
		}
	}
}
