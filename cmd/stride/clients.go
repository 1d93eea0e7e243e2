package main

import (
	"context"
	"encoding/csv"
	"strconv"
	"strings"

	"stridewell/assessment"
)

// clients lists the clients of a clinic as CSV, the most recently seen first.
func clients(ctx context.Context, p program, arguments []string) error {
	f := newFlags("clients")
	where := recordFlags(f)
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if err := needed(f, "data"); err != nil {
		return err
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	lines, err := everyone(ctx, s)
	if err != nil {
		return err
	}
	out := csv.NewWriter(p.out)
	write := func(row ...string) { _ = out.Write(row) } // the first error stays: see Error below
	write("client", "given", "family", "birth_date", "sex", "visits", "last_visit", "last_visit_date", "state")
	for _, l := range lines {
		last, err := lastVisit(ctx, s, l)
		if err != nil {
			return err
		}
		c := l.Client
		write(string(c.ID), harmless(c.Given), harmless(c.Family), c.BirthDate.String(), c.Sex.String(),
			strconv.Itoa(l.Visits), string(last), l.LastVisit.String(), l.LastState.String())
	}
	out.Flush()
	return out.Error()
}

func lastVisit(ctx context.Context, s assessment.Store, l assessment.ClientLine) (assessment.VisitID, error) {
	if l.Visits == 0 {
		return "", nil
	}
	visits, err := s.Visits(ctx, l.Client.ID)
	if err != nil || len(visits) == 0 {
		return "", err
	}
	return visits[len(visits)-1].ID, nil
}

// harmless keeps a sheet that opens the list from taking a name for a formula.
func harmless(words string) string {
	if strings.HasPrefix(strings.TrimLeft(words, " \t\r\n"), "=") || words != "" && strings.ContainsRune("=+-@\t\r", rune(words[0])) {
		return "'" + words
	}
	return words
}
