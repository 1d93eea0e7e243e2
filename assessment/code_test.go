package assessment_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// An enum is kept as a word and read back from it.
type enum interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// every is all values of an enum, from the first to the last.
func every[T enum](last T) []T {
	var all []T
	for v := T(0); v <= last; v++ {
		all = append(all, v)
	}
	return all
}

func keptAsWords[T enum](last T) func(*testing.T) {
	return func(t *testing.T) {
		words := map[string]bool{}
		for _, v := range every(last) {
			b, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			var again T
			if err := json.Unmarshal(b, &again); err != nil || again != v {
				t.Errorf("%s is read back as %v, %v", b, again, err)
			}
			if words[v.String()] || strings.Contains(v.String(), "unknown(") {
				t.Errorf("%d has the word %q, which is no word of its own", v, v)
			}
			words[v.String()] = true
			if l, ok := any(v).(interface{ Label() string }); ok && strings.Contains(l.Label(), "unknown(") {
				t.Errorf("%s has no words for people", v)
			}
		}
		if past := last + 1; !strings.HasPrefix(past.String(), "unknown(") {
			t.Errorf("after the last value there is %q: the test does not know all", past)
		}
		kept := last
		if err := json.Unmarshal([]byte(`"of another program"`), &kept); err == nil || kept != last {
			t.Errorf("a word that is none is read as %v, %v", kept, err)
		}
	}
}

func TestStoredWords(t *testing.T) {
	t.Run("sex", keptAsWords(assessment.Male))
	t.Run("kind of symptom", keptAsWords(assessment.Weakness))
	t.Run("onset", keptAsWords(assessment.NextMorning))
	t.Run("side", keptAsWords(assessment.Right))
	t.Run("moment", keptAsWords(assessment.Late))
	t.Run("method", keptAsWords(assessment.Estimate))
	t.Run("surface", keptAsWords(assessment.OnTrail))
	t.Run("grade", keptAsWords(assessment.Marked))
	t.Run("basis", keptAsWords(assessment.OwnRepeats))
	t.Run("silence", keptAsWords(assessment.NotValid))
	t.Run("stop reason", keptAsWords(assessment.StopLimit))
	t.Run("reason not done", keptAsWords(assessment.NotEquipment))
	t.Run("visit state", keptAsWords(assessment.Closed))
	t.Run("reply", keptAsWords(assessment.Yes))
	t.Run("kind of recording", keptAsWords(assessment.AngleTableRecording))
	t.Run("action", keptAsWords(assessment.Cleared))
}

// TestVisitInJSON: a draft is kept as JSON and read back as it was.
func TestVisitInJSON(t *testing.T) {
	want := visitOf("v1", noted(reach, -0.5), noted(bridgeLeft, 0))
	want.Started = time.Date(2026, time.April, 9, 10, 0, 0, 0, time.UTC)
	want.Note = "“Zoë” \u2028 & <b>"
	want.NotDone = []assessment.NotDone{{Key: leanEarly, Reason: assessment.NotPain}}
	want.Unfinished = []assessment.Unfinished{{Key: bridgeRight, Text: "1,"}}
	want.Answers = []assessment.FlagAnswer{{Question: "low_mood", Reply: assessment.No}}
	b, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got assessment.Visit
	if err := json.Unmarshal(b, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read back %+v, %v\nwant %+v", got, err, want)
	}
}

func TestNewID(t *testing.T) {
	at := time.Date(2026, time.April, 9, 10, 0, 0, 0, time.UTC)
	earlier, later := assessment.NewID(at), assessment.NewID(at.Add(time.Millisecond))
	if earlier >= later {
		t.Errorf("%s was made before %s and sorts after it", earlier, later)
	}
	if len(earlier) != 36 || earlier[14] != '7' || !strings.ContainsRune("89ab", rune(earlier[19])) {
		t.Errorf("%s is not a UUID of version 7", earlier)
	}
	seen := map[string]bool{}
	for range 1000 {
		id := assessment.NewID(at)
		if seen[id] {
			t.Fatalf("%s twice", id)
		}
		seen[id] = true
	}
}
