package drill

import (
	"regexp"
	"strings"
)

// A Reading says how hard a text is to read.
type Reading struct {
	Sentences int
	Longest   int     // words of the longest sentence
	Grade     float64 // Flesch-Kincaid school grade
}

var (
	readWords     = regexp.MustCompile(`[a-zà-ÿ'’]+`)
	readVowels    = regexp.MustCompile(`[aeiouyà-ÿ]+`)
	readSentences = regexp.MustCompile(`[.!?;:]`)
)

// Read works out the Flesch-Kincaid school grade of English texts: 0.39 words a
// sentence + 11.8 syllables a word − 15.59. Parts after a colon or a semicolon
// are read as sentences of their own, and syllables are counted by groups of
// vowels, so the grade is an estimate.
func Read(texts ...string) Reading {
	var r Reading
	words, syllables := 0, 0
	for _, t := range texts {
		for _, s := range readSentences.Split(strings.ToLower(t), -1) {
			found := readWords.FindAllString(s, -1)
			if len(found) == 0 {
				continue
			}
			r.Sentences++
			r.Longest = max(r.Longest, len(found))
			words += len(found)
			for _, w := range found {
				syllables += syllablesOf(w)
			}
		}
	}
	if words > 0 {
		r.Grade = .39*float64(words)/float64(r.Sentences) + 11.8*float64(syllables)/float64(words) - 15.59
	}
	return r
}

// syllablesOf counts groups of vowels, without a silent e at the end.
func syllablesOf(word string) int {
	n := len(readVowels.FindAllString(word, -1))
	silent := strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") ||
		strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "ted") && !strings.HasSuffix(word, "ded")
	if silent {
		n--
	}
	return max(1, n)
}
