package assessment_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

var (
	wordPattern     = regexp.MustCompile(`[A-Za-z][A-Za-z'-]*|[0-9][0-9.]*`)
	sentencePattern = regexp.MustCompile(`[.!?:](\s|$)`)
	vowelPattern    = regexp.MustCompile(`[aeiouy]+`)
	spokenEnding    = regexp.MustCompile(`(s|x|z|ch|sh|c|g|i)es$`)
)

// readingGrade is the Flesch-Kincaid grade of a text: 0.39 × words a sentence +
// 11.8 × syllables a word − 15.59. A number is read as one short word.
func readingGrade(text string) float64 {
	words, syllables := 0, 0
	for _, w := range wordPattern.FindAllString(text, -1) {
		words++
		syllables += syllablesOf(strings.ToLower(w))
	}
	sentences := max(1, len(sentencePattern.FindAllString(text, -1)))
	if words == 0 {
		return 0
	}
	return 0.39*float64(words)/float64(sentences) + 11.8*float64(syllables)/float64(words) - 15.59
}

// syllablesOf counts groups of vowels; a silent e at the end is none.
func syllablesOf(word string) int {
	n := len(vowelPattern.FindAllString(word, -1))
	if strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") && n > 1 {
		n--
	}
	if strings.HasSuffix(word, "es") && !spokenEnding.MatchString(word) && n > 1 {
		n--
	}
	return max(1, n)
}

func TestReadingGrade(t *testing.T) {
	tests := []struct {
		text      string
		low, high float64
	}{
		{"The cat sat on the mat.", -2, 1},
		{"You can touch your toes. It is better than last time.", -1, 3},
		{"The musculoskeletal examination demonstrated considerable restriction of lumbopelvic extensibility.", 20, 40},
		{"When she was nine years old, Mary moved to a new town with her mother and her two small brothers.", 4, 8},
	}
	for _, tt := range tests {
		if g := readingGrade(tt.text); g < tt.low || g > tt.high {
			t.Errorf("grade %.1f, want %v to %v: %s", g, tt.low, tt.high, tt.text)
		}
	}
}

// everyFinding lists a measure's values as they may be shown: every grade, every
// reason for none, and every change.
func everyFinding(m assessment.Measure) []assessment.Shown {
	var values []assessment.Observation
	for _, c := range m.Choices {
		values = append(values, assessment.Observation{Choice: c.Code})
	}
	if !m.Chosen() {
		values = []assessment.Observation{{Number: m.Expect.Min}, {Number: m.Expect.Max}, {Number: m.Accept.Min}}
	}
	verdicts := []assessment.Verdict{{Silence: assessment.NoCutOff}, {Silence: assessment.NotValid, Broken: "it was not held"}, {Silence: assessment.UnderAge}}
	for g := assessment.Typical; g <= assessment.Marked; g++ {
		verdicts = append(verdicts, assessment.Verdict{Grade: g, Basis: assessment.Published}, assessment.Verdict{Grade: g, Basis: assessment.Convention})
	}
	var all []assessment.Shown
	for _, o := range values {
		o.Measure, o.Method = m.ID, m.Methods[0]
		if m.Paired {
			o.Side = assessment.Right
		}
		if m.Moments {
			o.Moment = assessment.Late
		}
		for _, v := range verdicts {
			for c := assessment.NoEarlier; c <= assessment.RealChange; c++ {
				all = append(all, assessment.Shown{
					Finding: assessment.Finding{Observation: o, Verdict: v}, Measure: m,
					Change: assessment.Change{Verdict: c, Mismatch: assessment.MethodDiffers, Before: o, Delta: 3, BeforeDate: day(2026, 1, 8)},
				})
			}
		}
	}
	return all
}

// TestPlainWordsAreEasyToRead: whatever a finding is, the client reads it at
// the sixth grade or lower, without a sign, a code or a judgement.
func TestPlainWordsAreEasyToRead(t *testing.T) {
	judging := regexp.MustCompile(`(?i)\b(normal|abnormal|risk|dysfunction|weak(er)?|bad|failed|cleared|safe|patient)\b|[−°_%]|[<>]`)
	for _, m := range catalogue.Standard().Measures() {
		if m.ClinicianOnly {
			continue
		}
		t.Run(string(m.ID), func(t *testing.T) {
			for _, f := range everyFinding(m) {
				said := f.Plainly()
				if g := readingGrade(said); g > 6 {
					t.Fatalf("grade %.1f: %s", g, said)
				}
				if word := judging.FindString(said); word != "" {
					t.Fatalf("%q in %s", word, said)
				}
			}
		})
	}
}

// TestEverySignHasPlainWords: the client never meets a minus.
func TestEverySignHasPlainWords(t *testing.T) {
	for _, m := range catalogue.Standard().Measures() {
		if m.Accept.Min < 0 && m.Signs.Minus == "" {
			t.Errorf("%s may be negative and has no plain words for it", m.ID)
		}
	}
}

// TestTechnicalWordsAreWhole: every finding says its method and what it rests
// on, or why it has no grade.
func TestTechnicalWordsAreWhole(t *testing.T) {
	for _, m := range catalogue.Standard().Measures() {
		for _, f := range everyFinding(m) {
			said := f.Technically(catalogue.Standard().Named)
			if !strings.Contains(said, m.Name) || !strings.Contains(said, f.Observation.Method.Label()) {
				t.Fatalf("without name or method: %s", said)
			}
			if f.Verdict.Grade != assessment.Ungraded && !strings.Contains(said, f.Verdict.Basis.Label()) {
				t.Fatalf("without its basis: %s", said)
			}
			if strings.Contains(said, "..") || strings.Contains(said, "  ") || strings.Contains(said, "; ;") {
				t.Fatalf("stumbles: %s", said)
			}
		}
	}
}

// writtenVisit is a second visit with a little of everything.
func writtenVisit(t *testing.T) assessment.Summary {
	t.Helper()
	first := visitOf("v1", noted(reach, 20), noted(bridgeLeft, 24), noted(bridgeRight, 66), noted(leanEarly, 9), noted(leanLate, 15))
	first.Date, first.State = day(2026, 1, 8), assessment.Open
	second := visitOf("v2", noted(reach, 8), noted(bridgeLeft, 30), noted(bridgeRight, 70), noted(leanEarly, 10), noted(leanLate, 11),
		noted(assessment.Key{Measure: catalogue.PainWorst}, 4))
	second.Examiner, second.Note = "Sam Sample", "Fine to 4 km, then it grabs on the left."
	second.Conditions.WarmUp, second.NextReview = "6 minutes", day(2026, 5, 21)
	second.Answers = []assessment.FlagAnswer{{Question: "hop_or_night_bone_pain", Reply: assessment.Yes}, {Question: "chest_or_faint", Reply: assessment.No}}
	s := summarise(t, catalogue.Standard(), "v2", first, second)
	s.Catalogue = "2026-11.1" // whatever the table is today
	s.Client.Given, s.Client.Family, s.Client.Reason = "Zoë", "Čapková", "Low back tightens about 2 km into a run"
	return s
}

// TestVisitNote compares with a file a clinician can read; UPDATE=1 writes it.
func TestVisitNote(t *testing.T) {
	s := writtenVisit(t)
	note := assessment.VisitNote(s, []string{"Side plank, 4 × 20 s each side, 3 days a week. Drop it when the hold is back in range."}, catalogue.Standard().Named)
	golden(t, "testdata/note.txt", note)
	if strings.Contains(note, s.Client.Family) || strings.Contains(note, s.Client.Given) {
		t.Error("the note carries the client's name")
	}
}

func TestReferralLetter(t *testing.T) {
	s := writtenVisit(t)
	clinic := assessment.Clinic{Name: "Practice clinic", Phone: "01 234", Examiner: "Sam Sample", Role: "physiotherapist"}
	letter := assessment.ReferralLetter(s, clinic, assessment.Referral{To: "Dr Ng"})
	golden(t, "testdata/letter.txt", letter)
	if words := len(strings.Fields(letter)); words > 350 {
		t.Errorf("a short letter of %d words", words)
	}
}

// TestEmptyVisitIsWritten: a visit without anything makes a note and a letter.
func TestEmptyVisitIsWritten(t *testing.T) {
	s, _ := assessment.Summarise(catalogue.Standard(), assessment.History{Visits: []assessment.Visit{{ID: "v1", State: assessment.Open, Date: day(2026, 4, 9)}}}, "v1")
	for _, text := range []string{assessment.VisitNote(s, nil, catalogue.Standard().Named), assessment.ReferralLetter(s, assessment.Clinic{}, assessment.Referral{})} {
		if strings.Contains(text, "  ") || len(text) < 40 || strings.Contains(text, "%!") {
			t.Errorf("stumbles: %s", text)
		}
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is\n%s\nwant\n%s", file, got, want)
	}
}
