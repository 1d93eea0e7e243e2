package main

import (
	"context"
	"fmt"
	"time"

	"stridewell/assessment/sample"
	"stridewell/storage"
)

// seedDay is when invented visits are written, so that every run writes the
// same records.
var seedDay = time.Date(2026, time.April, 9, 9, 0, 0, 0, time.UTC)

// Limits of invented records: enough for any load test, and not for an
// accident.
const (
	mostClients = 1_000_000
	mostVisits  = 1000
)

// seed writes invented clients for load tests.
func seed(ctx context.Context, p program, arguments []string) error {
	f := newFlags("seed")
	where := recordFlags(f)
	clients, visits := f.Int("clients", 0, ""), f.Int("visits", 0, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data"); err != nil {
		return err
	}
	if *clients < 1 || *clients > mostClients || *visits < 0 || *visits > mostVisits {
		return usage("--clients lies between 1 and %d, --visits between 0 and %d.", mostClients, mostVisits)
	}
	c, err := where.config(program{now: func() time.Time { return seedDay }})
	if err != nil {
		return err
	}
	s, err := storage.Open(ctx, c)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := sample.Many(ctx, s, *clients, *visits, seedDay); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%d clients, %d visits each\n", *clients, *visits)
	return nil
}
