package assessment_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
)

// TestLock: what each kind of action opens, for every question of the screen.
func TestLock(t *testing.T) {
	const nothing = -1
	reasons := map[string]string{"with a reason": "tested today", "without a reason": " "}
	for _, q := range assessment.FlagQuestions() {
		for kind := nothing; kind <= int(assessment.Cleared); kind++ {
			for name, reason := range reasons {
				action := assessment.FlagAction{Question: q.Code, Kind: assessment.FlagActionKind(max(kind, 0)), Reason: reason}
				what := action.Kind.String()
				v := assessment.Visit{Answers: []assessment.FlagAnswer{{Question: q.Code, Reply: assessment.Yes}}}
				if kind == nothing {
					what = "nothing done"
				} else {
					v.Actions = []assessment.FlagAction{action}
				}
				t.Run(fmt.Sprintf("%s/%s %s", q.Code, what, name), func(t *testing.T) {
					settled := kind == int(assessment.Cleared) || kind == int(assessment.RuledOut) && reason == "tested today"
					referred := kind == int(assessment.Referred) || kind == int(assessment.SpokeTo)
					opened := settled || referred && q.Level == assessment.Urgent && !q.UntilCleared
					lock := v.Lock()
					if want := q.Level != assessment.Priority && !opened; lock.Locked() != want {
						t.Errorf("locked %v, want %v", lock.Locked(), want)
					}
					if want := q.NoRunning && !settled; lock.NoRunning != want {
						t.Errorf("no running %v, want %v", lock.NoRunning, want)
					}
				})
			}
		}
	}
}

// TestLockByReply: only a yes locks; not asked is not no, and neither locks.
func TestLockByReply(t *testing.T) {
	for reply, want := range map[assessment.FlagReply]bool{assessment.NotAsked: false, assessment.No: false, assessment.Yes: true} {
		v := assessment.Visit{Answers: []assessment.FlagAnswer{{Question: "chest_or_faint", Reply: reply}}}
		if v.Lock().Locked() != want {
			t.Errorf("%s: locked %v", reply, !want)
		}
	}
}

// TestLockOfSeveral: each answer needs its own action.
func TestLockOfSeveral(t *testing.T) {
	v := assessment.Visit{
		Answers: []assessment.FlagAnswer{
			{Question: "low_mood", Reply: assessment.Yes},
			{Question: "chest_or_faint", Reply: assessment.Yes},
			{Question: "low_energy", Reply: assessment.Yes},
		},
		Actions: []assessment.FlagAction{{Question: "low_mood", Kind: assessment.Cleared}},
	}
	if lock := v.Lock(); len(lock.Open) != 1 || lock.Open[0].Code != "chest_or_faint" {
		t.Errorf("open: %+v", lock.Open)
	}
}

// TestUnknownActionsOpenNothing: a kind of a newer version is not trusted.
func TestUnknownActionsOpenNothing(t *testing.T) {
	q, _ := assessment.FlagQuestionOf("low_mood")
	if (assessment.FlagAction{Question: q.Code, Kind: 99, Reason: "because"}).Opens(q) {
		t.Error("an unknown kind of action opens the drills")
	}
}

func TestFlagQuestions(t *testing.T) {
	promising := regexp.MustCompile(`(?i)\b(safe|normal|risk|cancer is|diagnos\w*)\b`)
	levels := map[assessment.FlagLevel]int{}
	seen := map[assessment.FlagCode]bool{}
	last := assessment.Emergency
	for _, q := range assessment.FlagQuestions() {
		if q.Code == "" || q.Text == "" || seen[q.Code] {
			t.Errorf("%q has no code, no text or is there twice", q.Code)
		}
		seen[q.Code] = true
		if n := len([]rune(q.Brief)); n == 0 || n > 52 || strings.ContainsAny(q.Brief, "?:") {
			t.Errorf("%s is called %q in %d letters", q.Code, q.Brief, n)
		}
		levels[q.Level]++
		if q.Level > last {
			t.Errorf("%s is more pressing than the one before it", q.Code)
		}
		last = q.Level
		if q.Level == assessment.Priority && (q.UntilCleared || q.NoRunning) {
			t.Errorf("%s locks nothing and asks for it", q.Code)
		}
		if promising.MatchString(q.Text + " " + q.Brief) {
			t.Errorf("%s promises or diagnoses: %q", q.Code, q.Text)
		}
		if found, ok := assessment.FlagQuestionOf(q.Code); !ok || found != q {
			t.Errorf("%s is not found by its code", q.Code)
		}
	}
	for _, l := range []assessment.FlagLevel{assessment.Priority, assessment.Urgent, assessment.Emergency} {
		if levels[l] == 0 {
			t.Errorf("no question is %s", l)
		}
	}
	if _, ok := assessment.FlagQuestionOf("unknown"); ok {
		t.Error("an unknown question is found")
	}
}

// TestFlagQuestionsAt: all at the first visit; later the short form, and what
// was answered already.
func TestFlagQuestionsAt(t *testing.T) {
	all := assessment.FlagQuestions()
	if got := (assessment.Visit{}).FlagQuestionsAt(true); len(got) != len(all) {
		t.Errorf("%d of %d at the first visit", len(got), len(all))
	}
	short := (assessment.Visit{}).FlagQuestionsAt(false)
	if len(short) != 6 {
		t.Errorf("%d questions in the short form, want 6", len(short))
	}
	v := assessment.Visit{Answers: []assessment.FlagAnswer{{Question: "self_harm", Reply: assessment.No}}}
	later := v.FlagQuestionsAt(false)
	if len(later) != len(short)+1 || !slices.ContainsFunc(later, func(q assessment.FlagQuestion) bool { return q.Code == "self_harm" }) {
		t.Errorf("an answered question is not asked again: %d", len(later))
	}
}
