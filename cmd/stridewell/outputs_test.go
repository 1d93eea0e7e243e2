package main

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
)

// TestOutputsHeedTheClinicsOwn: a threshold and a drill of the clinic's own
// stand in the files that are written from the window.
func TestOutputsHeedTheClinicsOwn(t *testing.T) {
	clock := func() time.Time { return walkDay }
	store := sample.NewStore(clock)
	m, _ := catalogue.Standard().Measure(catalogue.ToeTouch)
	bands := assessment.EncodeBands([]assessment.Reference{{Worse: assessment.HigherIsWorse, Cuts: []assessment.Cut{{At: m.Accept.Min, Grade: assessment.Marked}}}})
	for _, o := range []assessment.Overlay{
		{Kind: assessment.ClinicDrill, Subject: "C01", Body: ownDrill().Encode(), By: "Sam Sample", At: walkDay, Why: "we have a sled", Source: "experience"},
		{Kind: assessment.ClinicBands, Subject: string(m.ID), Body: bands, By: "Sam Sample", At: walkDay, Why: "our runners", Source: "experience"},
	} {
		if err := store.SaveOverlay(t.Context(), o); err != nil {
			t.Fatal(err)
		}
	}
	out, err := newOutputs(t.TempDir(), store, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	v := assessment.Visit{ID: "v1", Client: "c1", State: assessment.Open, Date: assessment.DateOf(walkDay), Started: walkDay}
	v = v.With(assessment.Observation{Key: assessment.Key{Measure: m.ID}, Number: m.Accept.Max / 10, Method: m.Methods[0]})
	v.Plan = assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: "C01", Why: "why", Drop: "drop"}}}
	h := assessment.History{Client: assessment.Client{ID: "c1", BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 4}}, Visits: []assessment.Visit{v}}
	var b bytes.Buffer
	if err := out.Workbook(t.Context(), h, &b); err != nil {
		t.Fatal(err)
	}
	read := readBook(t, b.Bytes())
	if !has(read.rows(t, "Observations"), map[string]string{"Measure id": string(m.ID), "Grade": assessment.Marked.Label()}) {
		t.Error("the workbook grades without the clinic's threshold")
	}
	if !has(read.rows(t, "Plans"), map[string]string{"Drill": ownDrill().Name}) {
		t.Error("the workbook does not know the clinic's drill")
	}
}
