package assessment_test

import (
	"regexp"
	"testing"

	"stridewell/assessment"
)

func TestFlagScreen(t *testing.T) {
	answered := func(replies ...assessment.FlagReply) assessment.Visit {
		var v assessment.Visit
		for i, r := range replies {
			v.Answers = append(v.Answers, assessment.FlagAnswer{Question: assessment.FlagQuestions()[i].Code, Reply: r})
		}
		return v
	}
	all := make([]assessment.FlagReply, len(assessment.FlagQuestions()))
	for i := range all {
		all[i] = assessment.No
	}
	tests := []struct {
		name  string
		visit assessment.Visit
		first bool
		want  string
	}{
		{"nothing asked", assessment.Visit{}, true, "The red-flag questions were not asked."},
		{"not asked is not no", answered(assessment.No, assessment.NotAsked), true, "No red flags were recorded in this screen; 16 of 17 questions were not asked."},
		{"the short form", answered(assessment.No), false, "No red flags were recorded in this screen; 5 of 6 questions were not asked."},
		{"all no", answered(all...), true, "No red flags were recorded in this screen."},
		{"one yes", answered(assessment.Yes), true, "An answer was given that guidance says needs medical review."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.visit.FlagScreen(tt.first).Words(); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// TestFlagWords: what is shown after a yes, and the safety card, name no
// disease, give no probability and never call anybody safe.
func TestFlagWords(t *testing.T) {
	named := regexp.MustCompile(`(?i)\b(safe|cauda|equina|aneurysm|tumou?r|malignan\w*|infarct\w*|rhabdo\w*|spondyl\w*|sepsis|%|per cent|chance|likely|probab\w*)\b`)
	check := func(what, text string) {
		t.Helper()
		if text == "" {
			t.Errorf("%s says nothing", what)
		}
		if found := named.FindString(text); found != "" {
			t.Errorf("%s says %q: %s", what, found, text)
		}
	}
	for _, q := range assessment.FlagQuestions() {
		check(string(q.Code), q.Do)
	}
	for _, w := range assessment.SafetyCard() {
		check("the card", w.For)
		check("the card", w.Do)
		if w.Level == assessment.Priority {
			t.Errorf("the card warns of what can wait: %s", w.For)
		}
	}
	for _, k := range assessment.FlagActionKinds() {
		check(k.String(), k.OpensWords())
	}
}
