package main

import (
	"context"
	"fmt"

	"stridewell/assessment"
)

// note writes a visit in words: to paste into another record, as a letter of
// referral, or the safety card. All three are written whatever was answered.
func note(ctx context.Context, p program, arguments []string) error {
	f := newFlags("note")
	where := recordFlags(f)
	visit := f.String("visit", "", "")
	letter, to, ask := f.Bool("letter", false, ""), f.String("to", "", ""), f.String("ask", "", "")
	card := f.Bool("safety-card", false, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	if *card {
		for _, w := range assessment.SafetyCard() {
			fmt.Fprintf(p.out, "%s\n  %s\n", w.For, w.Do)
		}
		return nil
	}
	if err := needed(f, "data", "visit"); err != nil {
		return err
	}
	s, err := where.reading(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	h, t, err := handoutOf(ctx, s, assessment.VisitID(*visit), assessment.HandoutOptions{})
	if err != nil {
		return err
	}
	if *letter {
		_, err = fmt.Fprint(p.out, assessment.ReferralLetter(h.Summary, h.Clinic, assessment.Referral{To: *to, Request: *ask}))
		return err
	}
	drills, err := t.Drills.Worded(h.Plan)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(p.out, assessment.VisitNote(h.Summary, drills, t.Catalogue.Named))
	return err
}
