package workspace

import (
	"fmt"
	"slices"

	"stridewell/assessment"
)

// Answer records the reply to a red-flag question.
func (w *Workspace) Answer(code assessment.FlagCode, reply assessment.FlagReply) {
	at := w.now()
	w.edit("", w.answerName(code, reply), func(v assessment.Visit) assessment.Visit {
		v.Answers = slices.DeleteFunc(slices.Clone(v.Answers), func(a assessment.FlagAnswer) bool { return a.Question == code })
		if reply != assessment.NotAsked {
			v.Answers = append(v.Answers, assessment.FlagAnswer{Question: code, Reply: reply, At: at})
		}
		return v
	})
}

// replyWords are the replies as undo names them.
var replyWords = map[assessment.FlagReply]string{assessment.NotAsked: "–", assessment.No: "no", assessment.Yes: "yes"}

// answerName names an answer by what was asked, from what to what.
func (w *Workspace) answerName(code assessment.FlagCode, reply assessment.FlagReply) string {
	asked := "red-flag answer"
	if q, known := assessment.FlagQuestionOf(code); known {
		asked = lowered(q.Brief)
	}
	return fmt.Sprintf("%s %s → %s", asked, replyWords[w.Desk.Value().Visit().Reply(code)], replyWords[reply])
}

// Act records what was done about a yes. A problem says what is missing.
func (w *Workspace) Act(code assessment.FlagCode, kind assessment.FlagActionKind, who, reason string) assessment.Problem {
	switch {
	case kind == assessment.RuledOut && reason == "":
		return assessment.Problem{Refused: true, Text: "Type why it was ruled out: the reason is kept in the record."}
	case kind != assessment.RuledOut && who == "":
		return assessment.Problem{Refused: true, Text: "Type whom: a name or a service."}
	}
	action := assessment.FlagAction{
		Question: code, Kind: kind, Who: who, Reason: reason, By: w.Desk.Value().Visit().Examiner, At: w.now(),
	}
	w.edit("", "red-flag action", func(v assessment.Visit) assessment.Visit {
		v.Actions = append(slices.Clone(v.Actions), action)
		return v
	})
	return assessment.Problem{}
}

// MayTest reports whether a test may be begun now, and says why not.
func (w *Workspace) MayTest(id assessment.MeasureID) bool {
	m, known := w.catalogue.Measure(id)
	if !known {
		return true
	}
	why := w.Desk.Value().Summary.Waits(m)
	if why != "" {
		w.say(m.Name+" waits.", why)
	}
	return why == ""
}
