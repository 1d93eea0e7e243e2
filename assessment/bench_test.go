package assessment_test

import (
	"fmt"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// full is a client with visits that hold every value there is.
func full(visits int) assessment.History {
	h := assessment.History{Client: someone()}
	for i := range visits {
		var values []assessment.Observation
		for _, m := range catalogue.Standard().Measures() {
			for _, side := range m.Sides() {
				o := assessment.Observation{Key: at(m.ID, side), Method: m.Methods[0], Number: (m.Expect.Min + m.Expect.Max) / 2}
				if m.Chosen() {
					o.Number, o.Choice = 0, m.Choices[0].Code
				}
				values = append(values, o)
			}
		}
		h.Visits = append(h.Visits, visitOf(assessment.VisitID(fmt.Sprint(i)), values...))
	}
	return h
}

// BenchmarkKeystroke is what one typed digit asks of the rules, with every
// value recorded and ten years of visits behind it.
func BenchmarkKeystroke(b *testing.B) {
	h := full(20)
	last := h.Visits[19].ID
	b.Run("summary", func(b *testing.B) {
		for b.Loop() {
			assessment.Summarise(catalogue.Standard(), h, last)
		}
	})
	b.Run("doubts", func(b *testing.B) {
		for b.Loop() {
			assessment.Doubts(catalogue.Standard(), h, last)
		}
	})
	b.Run("estimates", func(b *testing.B) {
		for b.Loop() {
			catalogue.WithEstimates(h.Visits[18], h.Visits[19], h.Client, nil)
		}
	})
}
