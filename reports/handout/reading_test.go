package handout

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// grade is the Flesch-Kincaid school grade of sentences: 0.39 words a sentence
// + 11.8 syllables a word − 15.59.
func grade(sentences []string) float64 {
	words, syllables := 0, 0
	for _, s := range sentences {
		for _, w := range letters.FindAllString(strings.ToLower(s), -1) {
			words++
			syllables += syllablesOf(w)
		}
	}
	return .39*float64(words)/float64(len(sentences)) + 11.8*float64(syllables)/float64(words) - 15.59
}

var (
	letters = regexp.MustCompile(`[a-zà-ÿ'’]+`)
	vowels  = regexp.MustCompile(`[aeiouyà-ÿ]+`)
)

// syllablesOf counts groups of vowels, without a silent e at the end.
func syllablesOf(word string) int {
	n := len(vowels.FindAllString(word, -1))
	if strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") || strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "ted") && !strings.HasSuffix(word, "ded") {
		n--
	}
	return max(1, n)
}

// sentencesOf cuts a text into sentences; parts after a colon or a semicolon
// are read as sentences of their own.
func sentencesOf(texts ...string) []string {
	var all []string
	for _, t := range texts {
		for _, s := range regexp.MustCompile(`[.!?;:]`).Split(t, -1) {
			if letters.MatchString(strings.ToLower(s)) {
				all = append(all, s)
			}
		}
	}
	return all
}

// said lists every text of the table of words.
func said(v reflect.Value) []string {
	var texts []string
	switch v.Kind() {
	case reflect.String:
		texts = append(texts, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			texts = append(texts, said(v.Field(i))...)
		}
	case reflect.Array:
		for i := range v.Len() {
			texts = append(texts, said(v.Index(i))...)
		}
	default:
	}
	return texts
}

// TestReadingGrade: what a client reads is for grade 6 or lower, by kind of
// text and word for word no sentence is long.
func TestReadingGrade(t *testing.T) {
	var cues, whys, stops, names []string
	for _, d := range drill.Standard().All() {
		cues = append(cues, d.Cue)
		stops = append(stops, d.StopIf...)
		names = append(names, d.PlainName)
		for _, target := range d.Targets {
			whys = append(whys, target.Why)
		}
	}
	for _, m := range catalogue.Standard().Measures() {
		names = append(names, m.Plain)
	}
	tests := []struct {
		name  string
		texts []string
	}{
		{"the layout's own words", said(reflect.ValueOf(english))},
		{"cues", cues},
		{"reasons", whys},
		{"stop rules", stops},
		{"names of drills and measures", names},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			const most = 6
			sentences := sentencesOf(tt.texts...)
			if g := grade(sentences); g > most {
				t.Errorf("grade %.1f, want %d or lower", g, most)
			}
			for _, s := range sentences {
				if n := len(strings.Fields(s)); n > 20 {
					t.Errorf("%d words in one sentence: %q", n, s)
				}
			}
		})
	}
}

// TestGradeFormula holds the counter to texts counted by hand.
func TestGradeFormula(t *testing.T) {
	for word, want := range map[string]int{
		"stop": 1, "pain": 1, "visit": 2, "therapist": 3, "table": 2, "done": 1, "the": 1, "numbered": 2, "rested": 2, "cycle": 2,
	} {
		if got := syllablesOf(word); got != want {
			t.Errorf("%s has %d syllables, want %d", word, got, want)
		}
	}
	if g := grade([]string{"Considerable restriction of the contralateral musculature demonstrates asymmetrical loading."}); g < 12 {
		t.Errorf("a sentence for clinicians has grade %.1f", g)
	}
}
