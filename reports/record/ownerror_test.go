package record_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/record"
)

// TestOwnErrorIsSaid: a change that is judged by the examiner's own error says
// so, and another does not.
func TestOwnErrorIsSaid(t *testing.T) {
	face := letters(t)
	in := input(t, "practice-zoe-visit-2")
	o, _ := in.Summary.Visit.Observation(assessment.Key{Measure: catalogue.HipExtension, Side: assessment.Left, Moment: assessment.Early})
	own := catalogue.Standard().WithOwnErrors([]assessment.OwnError{{
		Way: assessment.Way{Measure: o.Measure, Definition: o.Definition, Method: o.Method, Rater: o.Rater}, SEM: .5, Pairs: 12,
	}})
	with := in
	h := assessment.History{Client: in.Summary.Client, Visits: []assessment.Visit{*in.Summary.Previous, in.Summary.Visit}}
	with.Summary, _ = assessment.Summarise(own, h, in.Summary.Visit.ID)
	with.Catalogue = own
	const said = "by the examiner's own error, 12 pairs"
	for name, tt := range map[string]struct {
		in   record.Input
		want bool
	}{"by the table": {in, false}, "by the own error": {with, true}} {
		text := strings.Join(strings.Fields(pagetest.Words(layout(t, tt.in, face))), " ")
		if strings.Contains(text, said) != tt.want {
			t.Errorf("%s: the report says it: %v", name, !tt.want)
		}
	}
}
