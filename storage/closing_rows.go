package storage

import (
	"stridewell/assessment"
)

// These rows hold the rest of a closed visit: a set for each closing, found by
// the number of the closing's log entry.

type conditionsRow struct {
	Visit     string `gorm:"primaryKey"`
	Closing   int64  `gorm:"primaryKey"`
	Speed     *float64
	Surface   string
	Incline   *float64
	Shoes     string
	WarmUp    string
	PainNow   *float64
	Camera    string
	FrameRate *float64
}

func (conditionsRow) TableName() string { return "conditions" }

func newConditionsRow(v assessment.Visit, closing int64) conditionsRow {
	c := v.Conditions
	return conditionsRow{
		Visit: string(v.ID), Closing: closing, Speed: c.Speed, Surface: c.Surface.String(), Incline: c.Incline,
		Shoes: c.Shoes, WarmUp: c.WarmUp, PainNow: c.PainNow, Camera: c.Camera, FrameRate: c.FrameRate,
	}
}

func (r conditionsRow) into(v *assessment.Visit) error {
	surface, err := assessment.ParseSurface(r.Surface)
	v.Conditions = assessment.Conditions{
		Speed: r.Speed, Surface: surface, Incline: r.Incline, Shoes: r.Shoes, WarmUp: r.WarmUp,
		PainNow: r.PainNow, Camera: r.Camera, FrameRate: r.FrameRate,
	}
	return err
}

// placed rows keep the order of a list.
type placed struct {
	Visit   string `gorm:"primaryKey"`
	Closing int64  `gorm:"primaryKey"`
	Place   int    `gorm:"primaryKey"`
}

type notDoneRow struct {
	In      placed `gorm:"embedded"`
	Measure string
	Side    string
	Moment  string
	Reason  string
	Text    string
}

func (notDoneRow) TableName() string { return "not_done" }

// unfinishedWord marks a row that holds typed text instead of a reason.
const unfinishedWord = "unfinished"

func newNotDoneRows(v assessment.Visit, closing int64) []notDoneRow {
	var rows []notDoneRow
	add := func(k assessment.Key, reason, text string) {
		rows = append(rows, notDoneRow{
			In: placed{string(v.ID), closing, len(rows)}, Measure: string(k.Measure),
			Side: k.Side.String(), Moment: k.Moment.String(), Reason: reason, Text: text,
		})
	}
	for _, n := range v.NotDone {
		add(n.Key, n.Reason.String(), "")
	}
	for _, u := range v.Unfinished {
		add(u.Key, unfinishedWord, u.Text)
	}
	return rows
}

func (r notDoneRow) into(v *assessment.Visit) error {
	key, err := readKey(r.Measure, r.Side, r.Moment)
	if err != nil {
		return err
	}
	if r.Reason == unfinishedWord {
		v.Unfinished = append(v.Unfinished, assessment.Unfinished{Key: key, Text: r.Text})
		return nil
	}
	n := assessment.NotDone{Key: key}
	err = n.Reason.UnmarshalText([]byte(r.Reason))
	v.NotDone = append(v.NotDone, n)
	return err
}

type answerRow struct {
	In       placed `gorm:"embedded"`
	Question string
	Reply    string
	At       int64
}

func (answerRow) TableName() string { return "red_flag_answer" }

func newAnswerRows(v assessment.Visit, closing int64) []answerRow {
	rows := make([]answerRow, len(v.Answers))
	for i, a := range v.Answers {
		rows[i] = answerRow{placed{string(v.ID), closing, i}, string(a.Question), a.Reply.String(), millis(a.At)}
	}
	return rows
}

func (r answerRow) into(v *assessment.Visit) error {
	a := assessment.FlagAnswer{Question: assessment.FlagCode(r.Question), At: moment(r.At)}
	err := a.Reply.UnmarshalText([]byte(r.Reply))
	v.Answers = append(v.Answers, a)
	return err
}

type actionRow struct {
	In       placed `gorm:"embedded"`
	Question string
	Kind     string
	Who      string
	Reason   string
	By       string
	At       int64
}

func (actionRow) TableName() string { return "red_flag_action" }

func newActionRows(v assessment.Visit, closing int64) []actionRow {
	rows := make([]actionRow, len(v.Actions))
	for i, a := range v.Actions {
		rows[i] = actionRow{placed{string(v.ID), closing, i}, string(a.Question), a.Kind.String(), a.Who, a.Reason, a.By, millis(a.At)}
	}
	return rows
}

func (r actionRow) into(v *assessment.Visit) error {
	a := assessment.FlagAction{Question: assessment.FlagCode(r.Question), Who: r.Who, Reason: r.Reason, By: r.By, At: moment(r.At)}
	err := a.Kind.UnmarshalText([]byte(r.Kind))
	v.Actions = append(v.Actions, a)
	return err
}

type planDrillRow struct {
	In       placed `gorm:"embedded"`
	Drill    string
	Removed  bool
	Dose     string
	Why      string
	DropWhen string
}

func (planDrillRow) TableName() string { return "plan_drill" }

func newPlanDrillRows(v assessment.Visit, closing int64) []planDrillRow {
	var rows []planDrillRow
	for _, d := range v.Plan.Drills {
		rows = append(rows, planDrillRow{
			In: placed{string(v.ID), closing, len(rows)}, Drill: string(d.Drill),
			Dose: d.Dose, Why: d.Why, DropWhen: d.Drop,
		})
	}
	for _, id := range v.Plan.Removed {
		rows = append(rows, planDrillRow{In: placed{string(v.ID), closing, len(rows)}, Drill: string(id), Removed: true})
	}
	return rows
}

func (r planDrillRow) into(v *assessment.Visit) error {
	if r.Removed {
		v.Plan.Removed = append(v.Plan.Removed, assessment.DrillID(r.Drill))
		return nil
	}
	v.Plan.Drills = append(v.Plan.Drills, assessment.PlannedDrill{
		Drill: assessment.DrillID(r.Drill), Dose: r.Dose, Why: r.Why, Drop: r.DropWhen,
	})
	return nil
}
