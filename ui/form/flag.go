package form

import (
	"reflect"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Flag is a red-flag question on the form.
type Flag struct {
	Question assessment.FlagQuestion
	w        *workspace.Workspace
	row      *widget.QuestionRow
	shown    widget.QuestionValues

	// OnFocus is called when it gains the focus.
	OnFocus func(assessment.FlagQuestion)
}

// NewFlag makes the row of a question.
func NewFlag(w *workspace.Workspace, s *widget.Scope, q assessment.FlagQuestion) *Flag {
	f := &Flag{Question: q, w: w}
	f.shown = f.values()
	f.row = widget.NewQuestionRow(s, f.shown)
	f.row.OnChoose = func(i int) { w.Answer(q.Code, replyAt(i)) }
	f.row.OnFocus = func() {
		w.Settle()
		if f.OnFocus != nil {
			f.OnFocus(q)
		}
	}
	return f
}

// Object is the row on the screen.
func (f *Flag) Object() fyne.CanvasObject { return f.row }

// FocusRows are the tiles of its answer.
func (f *Flag) FocusRows() [][]fyne.Focusable { return f.row.FocusRows() }

// Refresh shows the desk as it is now. It reports whether anything changed.
func (f *Flag) Refresh() bool {
	v := f.values()
	if reflect.DeepEqual(v, f.shown) {
		return false
	}
	f.shown = v
	f.row.Set(v)
	return true
}

// replies are the answers in the order of the tiles.
var replies = []assessment.FlagReply{assessment.No, assessment.Yes}

func replyAt(i int) assessment.FlagReply {
	if i < 0 || i >= len(replies) {
		return assessment.NotAsked
	}
	return replies[i]
}

func (f *Flag) values() widget.QuestionValues {
	visit := f.w.Desk.Value().Visit()
	v := widget.QuestionValues{
		Text: f.Question.Text, Options: []widget.Option{{Word: "No"}, {Word: "Yes"}},
		Selected: widget.Unchosen, Unasked: "Not asked", ReadOnly: !f.w.Desk.Value().Editable(),
	}
	for i, r := range replies {
		if visit.Reply(f.Question.Code) == r {
			v.Selected = i
		}
	}
	if visit.Reply(f.Question.Code) == assessment.Yes {
		v.Verdict = Level(f.Question.Level)
	}
	v.Record = Actions(visit, f.Question.Code)
	return v
}

// levels is the one table from how soon a yes needs somebody else to its shape
// and colour.
var levels = map[assessment.FlagLevel]widget.Verdict{
	assessment.Priority:  {Mark: widget.Triangle, Tone: theme.Mild},
	assessment.Urgent:    {Mark: widget.Diamond, Tone: theme.Moderate},
	assessment.Emergency: {Mark: widget.Octagon, Tone: theme.Marked},
}

// Level is the mark and the words of a level.
func Level(l assessment.FlagLevel) widget.Verdict {
	v := levels[l]
	v.Word = l.Label()
	return v
}

// Actions says what was done about an answer, one sentence an action.
func Actions(v assessment.Visit, code assessment.FlagCode) string {
	var lines []string
	for _, a := range v.Actions {
		if a.Question != code {
			continue
		}
		words := []string{a.Kind.Label()}
		for _, w := range []string{a.Who, a.Reason} {
			if w != "" {
				words = append(words, w)
			}
		}
		lines = append(lines, strings.Join(words, " ")+" ("+a.By+", "+assessment.DateOf(a.At).Words()+").")
	}
	return strings.Join(lines, "\n")
}

// LevelMeaning explains a question: how soon, and what a yes holds back.
func LevelMeaning(q assessment.FlagQuestion) widget.MeaningValues {
	v := widget.MeaningValues{Title: "Red-flag question", Sub: q.Level.Label() + ", if the answer is yes"}
	ask := []string{"Ask in these words and wait for the answer.", "1 is no, 2 is yes. Backspace takes the answer away: not asked is not no."}
	if q.Observe != "" {
		ask = append(ask, q.Observe)
	}
	v.Parts = append(v.Parts, widget.MeaningPart{Heading: "How to ask", Bullets: ask})
	if q.Do != "" {
		v.Parts = append(v.Parts, widget.MeaningPart{Heading: "What guidance asks for after a yes", Text: q.Do})
	}
	holds := "Nothing is held back. Refer soon, and record it in the notes."
	if q.Level > assessment.Priority {
		holds = "Drills, running plan and handout wait until what was done is recorded (F8)."
	}
	if q.NoRunning {
		holds += " Running and hopping drills wait until it is cleared or ruled out."
	}
	v.Parts = append(v.Parts, widget.MeaningPart{Heading: "What a yes does", Text: holds})
	var opens []string
	for _, k := range assessment.FlagActionKinds() {
		opens = append(opens, k.Label()+": "+k.OpensWords())
	}
	if q.Level > assessment.Priority {
		v.Parts = append(v.Parts, widget.MeaningPart{Heading: "What each record opens", Bullets: opens})
	}
	v.Parts = append(v.Parts, widget.MeaningPart{
		Heading: "What it cannot say",
		Text:    assessment.FlagCaveat + " This is a record of the answers, not a clearance.",
	})
	return v
}
