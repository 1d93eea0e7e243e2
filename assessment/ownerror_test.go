package assessment_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

var byFrame = assessment.Way{Measure: catalogue.TrunkLean, Definition: catalogue.Midstance, Method: assessment.VideoFrame, Rater: "Sam"}

// pairs makes values measured twice, each with an error of its own.
func pairs(r *rand.Rand, n int, sem, shift, scale float64) []assessment.RepeatPair {
	all := make([]assessment.RepeatPair, n)
	for i := range all {
		truth := 5 + 10*r.Float64()
		all[i] = assessment.RepeatPair{Way: byFrame, First: scale * (truth + sem*r.NormFloat64()), Again: shift + scale*(truth+sem*r.NormFloat64())}
	}
	return all
}

// TestOwnErrorFindsTheTruth: with many pairs the error is that which was put
// in; a steady shift does not count, a scale does, and the order never.
func TestOwnErrorFindsTheTruth(t *testing.T) {
	for seed := range uint64(20) {
		sem := .5 + float64(seed)/10
		draw := func(shift, scale float64) float64 {
			all := pairs(rand.New(rand.NewPCG(seed, 7)), 4000, sem, shift, scale)
			return assessment.OwnErrors(all)[0].SEM
		}
		plain := draw(0, 1)
		if math.Abs(plain-sem) > .05*sem {
			t.Errorf("error %v found for %v", plain, sem)
		}
		if shifted := draw(3, 1); math.Abs(shifted-plain) > 1e-9 {
			t.Errorf("a shift changed %v to %v", plain, shifted)
		}
		if scaled := draw(0, 2); math.Abs(scaled-2*plain) > 1e-9 {
			t.Errorf("twice as large: %v of %v", scaled, plain)
		}
	}
	all := pairs(rand.New(rand.NewPCG(1, 7)), 40, 1, 0, 1)
	before := assessment.OwnErrors(all)[0].SEM
	rand.New(rand.NewPCG(2, 7)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	if after := assessment.OwnErrors(all)[0].SEM; math.Abs(after-before) > 1e-12 {
		t.Errorf("the order changed %v to %v", before, after)
	}
}

func TestOwnErrorByHand(t *testing.T) {
	var all []assessment.RepeatPair
	for i := range assessment.MinRepeatPairs {
		all = append(all, assessment.RepeatPair{Way: byFrame, First: 10, Again: 10 + float64(i%2*2)}) // 0 and 2 in turn: SD √(10/9)
	}
	if got := assessment.OwnErrors(all[1:]); len(got) != 0 {
		t.Errorf("%d errors from too few pairs", len(got))
	}
	got := assessment.OwnErrors(all)
	if len(got) != 1 || math.Abs(got[0].SEM-math.Sqrt(10./9)/math.Sqrt2) > 1e-12 || got[0].Pairs != 10 || got[0].Way != byFrame {
		t.Errorf("errors: %+v", got)
	}
}

// still is one picture of a value with its repeats.
func still(visit, name string, place, of int, value float64, repeats ...assessment.Repeat) assessment.Attachment {
	method := assessment.VideoFrame
	if of > 1 {
		method = assessment.VideoMean
	}
	meta, err := assessment.Picture{
		Value: value, Definition: catalogue.Midstance, Method: method, Place: place, Of: of, Repeats: repeats,
	}.Meta()
	if err != nil {
		panic(err)
	}
	return assessment.Attachment{
		ID: assessment.AttachmentID(name), Visit: assessment.VisitID(visit), Key: assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Early},
		Kind: assessment.PictureAttachment, By: "Sam", Meta: meta,
	}
}

func TestRepeatPairs(t *testing.T) {
	first, second := time.Date(2026, 5, 1, 9, 0, 0, 0, time.UTC), time.Date(2026, 5, 2, 9, 0, 0, 0, time.UTC)
	by := func(at time.Time, rater string, value float64) assessment.Repeat {
		return assessment.Repeat{At: at, Rater: rater, Value: value}
	}
	tests := []struct {
		name string
		set  []assessment.Attachment
		want string
	}{
		{"never again", []assessment.Attachment{still("v1", "a", 1, 1, 8)}, ""},
		{"once", []assessment.Attachment{still("v1", "a", 1, 1, 8, by(first, "Sam", 9))}, "video_frame 8 9"},
		{"twice: the first counts", []assessment.Attachment{still("v1", "a", 1, 1, 8, by(second, "Sam", 7), by(first, "Sam", 9))}, "video_frame 8 9"},
		{"by somebody else", []assessment.Attachment{still("v1", "a", 1, 1, 8, by(first, "Lee", 9))}, ""},
		{"a mean", []assessment.Attachment{still("v1", "a", 1, 2, 8, by(first, "Sam", 9)), still("v1", "b", 2, 2, 10, by(first, "Sam", 12))}, "video_mean 9 10.5"},
		{"a mean with one missing", []assessment.Attachment{still("v1", "a", 1, 2, 8, by(first, "Sam", 9)), still("v1", "b", 2, 2, 10)}, ""},
		{"a mean over two sittings", []assessment.Attachment{still("v1", "a", 1, 2, 8, by(first, "Sam", 9)), still("v1", "b", 2, 2, 10, by(second, "Sam", 9))}, ""},
		{"a mean with a picture gone", []assessment.Attachment{still("v1", "a", 1, 2, 8, by(first, "Sam", 9))}, ""},
		{"of a file of the client", []assessment.Attachment{still("", "a", 1, 1, 8, by(first, "Sam", 9))}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range assessment.RepeatPairs(tt.set) {
				got = append(got, fmt.Sprintf("%s %v %v", p.Method, p.First, p.Again))
			}
			if strings.Join(got, "; ") != tt.want {
				t.Errorf("pairs %q, want %q", got, tt.want)
			}
		})
	}
}

// TestOwnErrorReplacesTheTable: in changes of that examiner and way, in nothing
// else, and it says so.
func TestOwnErrorReplacesTheTable(t *testing.T) {
	plain := catalogue.Standard()
	own := plain.WithOwnErrors([]assessment.OwnError{{Way: byFrame, SEM: 1, Pairs: 12}})
	before, _ := plain.Measure(catalogue.TrunkLean)
	after, _ := own.Measure(catalogue.TrunkLean)
	if before.Text() != after.Text() {
		t.Error("the definition of the measure changed")
	}
	taken := func(value float64, rater string) assessment.Taken {
		speed := 2.8
		return assessment.Taken{Conditions: assessment.Conditions{Speed: &speed}, Observation: assessment.Observation{
			Key: assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Early}, Number: value, Method: assessment.VideoFrame,
			Definition: catalogue.Midstance, Rater: rater,
		}}
	}
	published := before.Compare(taken(8, "Sam"), taken(11, "Sam"))
	if published.Verdict.Real() || published.Pairs != 0 {
		t.Fatalf("by the table it is %s", published.Verdict)
	}
	c := after.Compare(taken(8, "Sam"), taken(11, "Sam"))
	if !c.Verdict.Real() || c.Pairs != 12 || c.Basis != assessment.OwnRepeats || math.Abs(c.Detectable-1.96*math.Sqrt2) > 1e-9 {
		t.Errorf("by the own error it is %s, %v of %s", c.Verdict, c.Detectable, c.Basis)
	}
	if other := after.Compare(taken(8, "Lee"), taken(11, "Lee")); other.Pairs != 0 || other.Detectable != published.Detectable {
		t.Errorf("another examiner is judged by %v", other.Detectable)
	}
	if mixed := after.Compare(taken(8, "Lee"), taken(11, "Sam")); mixed.Pairs != 0 {
		t.Error("a change between two examiners is judged by the error of one")
	}
	words, basis := after.DetectableWords(taken(8, "Sam").Observation, assessment.Subject{})
	if words != "more than 2.8° (your own error, 12 pairs)" || basis != assessment.OwnRepeats {
		t.Errorf("in words: %q, %s", words, basis)
	}
	if g, w := after.Grade(taken(8, "Sam").Observation, assessment.Subject{}), before.Grade(taken(8, "Sam").Observation, assessment.Subject{}); g.SEM != w.SEM || g.Grade != w.Grade {
		t.Error("the grade changed")
	}
}
