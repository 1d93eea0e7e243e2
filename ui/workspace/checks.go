package workspace

import (
	"fmt"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// A CheckResult says how a check before printing came out.
type CheckResult uint8

// The results, in the order of concern.
const (
	CheckDone CheckResult = iota
	CheckOpen             // worth a look; it prints all the same
	CheckStop             // there is no handout
)

// A Check is one thing looked at before a handout is printed.
type Check struct {
	Result CheckResult
	Title  string
	Text   string // what it rests on, or what to do
}

// Checks looks at the handout as it would be printed now.
func (w *Workspace) Checks() []Check {
	h := w.Handout()
	return []Check{
		w.flagCheck(h), w.pageCheck(h), w.budgetCheck(), w.readingCheck(h), clinicCheck(h.Clinic), emergencyCheck(h.Clinic), reviewCheck(h.Summary.Visit),
	}
}

func (w *Workspace) flagCheck(h assessment.Handout) Check {
	v := h.Summary.Visit
	asked, all := 0, v.FlagQuestionsAt(h.Summary.Previous == nil)
	for _, q := range all {
		if v.Reply(q.Code) != assessment.NotAsked {
			asked++
		}
	}
	count := fmt.Sprintf("%d of %d asked", asked, len(all))
	switch {
	case h.Summary.Lock.Locked():
		return Check{CheckStop, "A red-flag answer is open", "F8 records what was done about it."}
	case asked == 0:
		return Check{CheckOpen, "Red-flag questions not asked", "F8 asks them."}
	case asked < len(all):
		return Check{CheckOpen, "Red-flag questions: " + count, "F8 goes on with them."}
	default:
		return Check{CheckDone, "No red-flag answer is open", count + ". Not a clearance."}
	}
}

func (w *Workspace) pageCheck(h assessment.Handout) Check {
	pages, drills := len(w.Preview.Value().Pages), Counted(len(h.Plan.Drills), "drill")
	switch {
	case len(h.Plan.Drills) == 0:
		return Check{CheckOpen, "No drill is on the sheet", "Ctrl 4 opens the plan."}
	case pages == 0:
		return Check{CheckDone, drills + " on the sheet", "The page is being drawn."}
	case h.Options.Drill != "" && len(h.Plan.Drills) == 1:
		return Check{CheckDone, "One drill on the sheet", paperName(h.Options.Paper)}
	case pages == 1:
		return Check{CheckDone, "Fits one page", drills + ", " + paperName(h.Options.Paper)}
	case h.Options.Large:
		return Check{CheckDone, Counted(pages, "page") + " in large print", drills + ", " + paperName(h.Options.Paper)}
	case !h.Options.OneSheet && pages == 2:
		return Check{CheckDone, "Handout and strips, 2 sheets", drills + ", " + paperName(h.Options.Paper)}
	default:
		return Check{CheckOpen, Counted(pages, "page"), "Fewer drills fit one page."}
	}
}

func (w *Workspace) budgetCheck() Check {
	plan := w.Desk.Value().Plan
	n, minutes := len(plan.Drills), w.drills.Minutes(plan)
	asks := strings.TrimSuffix(assessment.FormatNumber(minutes, 1), ".0") + " minutes a day"
	switch {
	case n > drill.Usual:
		return Check{CheckOpen, fmt.Sprintf("%s is over your limit of %d", Counted(n, "drill"), drill.Usual), "Which one would you leave out?"}
	case minutes > drill.MinutesADay:
		return Check{CheckOpen, fmt.Sprintf("%s, limit %d", asks, drill.MinutesADay), "A shorter dose or one drill less."}
	default:
		return Check{CheckDone, "Within the budget", Counted(n, "drill") + ", " + asks}
	}
}

// readingMost is the school grade a handout is written for (ui reference 9).
const readingMost = 6

// readingCheck looks at what differs from sheet to sheet: the reasons and the
// doses. The fixed texts are held to the same grade by a test.
func (w *Workspace) readingCheck(h assessment.Handout) Check {
	var texts []string
	for _, p := range h.Plan.Drills {
		texts = append(texts, p.Why)
		if d, known := w.drills.Drill(p.Drill); known {
			texts = append(texts, d.Cue)
		}
	}
	r := drill.Read(texts...)
	longest := fmt.Sprintf("Longest sentence %d words.", r.Longest)
	switch {
	case r.Sentences == 0:
		return Check{CheckDone, "Nothing to read yet", ""}
	case r.Grade > readingMost:
		return Check{CheckOpen, fmt.Sprintf("Reads like school year %.0f", r.Grade), longest + " Advised: year 6."}
	default:
		return Check{CheckDone, fmt.Sprintf("Easy to read, year %.0f", max(r.Grade, 1)), longest}
	}
}

func clinicCheck(c assessment.Clinic) Check {
	var missing []string
	for _, d := range []struct{ text, name string }{
		{c.Name, "name"},
		{c.Phone, "phone"},
		{c.Examiner, "your name"},
	} {
		if strings.TrimSpace(d.text) == "" {
			missing = append(missing, d.name)
		}
	}
	if len(missing) > 0 {
		return Check{CheckOpen, "Clinic details missing: " + strings.Join(missing, ", "), "Settings, Clinic. They head every sheet."}
	}
	return Check{CheckDone, "Clinic details are set", c.Name + ", " + c.Phone}
}

func emergencyCheck(c assessment.Clinic) Check {
	if strings.TrimSpace(c.Emergency) == "" {
		return Check{CheckOpen, "Emergency number is blank", "Settings, Clinic. A line is left to write on."}
	}
	return Check{CheckDone, "Emergency number is set", c.Emergency}
}

func reviewCheck(v assessment.Visit) Check {
	if v.NextReview.IsZero() {
		return Check{CheckOpen, "No next visit planned", "Type its date on the left."}
	}
	return Check{CheckDone, "Next visit " + v.NextReview.Words(), Counted(v.Date.DaysUntil(v.NextReview), "day") + " after this one"}
}

func paperName(p assessment.Paper) string {
	if p == assessment.Letter {
		return "Letter"
	}
	return "A4"
}
