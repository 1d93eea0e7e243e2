package drill_test

import (
	"testing"

	"stridewell/assessment/drill"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, text         string
		sentences, longest int
		least, most        float64 // grade
	}{
		{"nothing", "", 0, 0, 0, 0},
		{"no letters", "3 × 20", 0, 0, 0, 0},
		{"plain words", "Squeeze your buttock. Tuck your tail, then glide.", 2, 5, -2, 4},
		{"numbers are not words", "Hold for 20 s.", 1, 3, -4, 3},
		{"for clinicians", "Considerable restriction of the contralateral musculature demonstrates asymmetrical loading.", 1, 9, 12, 40},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := drill.Read(tt.text)
			if r.Sentences != tt.sentences || r.Longest != tt.longest || r.Grade < tt.least || r.Grade > tt.most {
				t.Errorf("Read = %+v", r)
			}
		})
	}
}
