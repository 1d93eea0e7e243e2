package storage

import "stridewell/assessment"

type precautionRow struct {
	In    placed `gorm:"embedded"`
	Code  string
	Reply string
	At    int64
}

func (precautionRow) TableName() string { return "precaution" }

func newPrecautionRows(v assessment.Visit, closing int64) []precautionRow {
	rows := make([]precautionRow, len(v.Precautions))
	for i, a := range v.Precautions {
		rows[i] = precautionRow{placed{string(v.ID), closing, i}, string(a.Code), a.Reply.String(), millis(a.At)}
	}
	return rows
}

func (r precautionRow) into(v *assessment.Visit) error {
	a := assessment.PrecautionAnswer{Code: assessment.PrecautionCode(r.Code), At: moment(r.At)}
	err := a.Reply.UnmarshalText([]byte(r.Reply))
	v.Precautions = append(v.Precautions, a)
	return err
}

type runPlanRow struct {
	Visit       string `gorm:"primaryKey"`
	Closing     int64  `gorm:"primaryKey"`
	Kind        string
	OnsetKM     float64 `gorm:"column:onset_km"`
	BoutKM      float64 `gorm:"column:bout_km"`
	WalkMinutes float64
	TotalKM     float64 `gorm:"column:total_km"`
	CapKM       float64 `gorm:"column:cap_km"`
	Level       int
	PerWeek     int
}

func (runPlanRow) TableName() string { return "run_plan" }

func newRunPlanRows(v assessment.Visit, closing int64) []runPlanRow {
	p := v.Plan.Running
	if p == nil {
		return nil
	}
	return []runPlanRow{{
		Visit: string(v.ID), Closing: closing, Kind: p.Kind.String(), OnsetKM: p.OnsetKM, BoutKM: p.BoutKM,
		WalkMinutes: p.WalkMinutes, TotalKM: p.TotalKM, CapKM: p.CapKM, Level: p.Level, PerWeek: p.PerWeek,
	}}
}

func (r runPlanRow) into(v *assessment.Visit) error {
	p := assessment.RunPlan{
		OnsetKM: r.OnsetKM, BoutKM: r.BoutKM, WalkMinutes: r.WalkMinutes, TotalKM: r.TotalKM, CapKM: r.CapKM,
		Level: r.Level, PerWeek: r.PerWeek,
	}
	v.Plan.Running = &p
	return p.Kind.UnmarshalText([]byte(r.Kind))
}

type cueTrialRow struct {
	Visit   string `gorm:"primaryKey"`
	Closing int64  `gorm:"primaryKey"`
	Measure string
	Side    string
	Moment  string
	Winner  int
	Words   string
}

func (cueTrialRow) TableName() string { return "cue_trial" }

func newCueTrialRows(v assessment.Visit, closing int64) []cueTrialRow {
	t := v.CueTrial
	if t == nil {
		return nil
	}
	return []cueTrialRow{{
		Visit: string(v.ID), Closing: closing, Measure: string(t.Watched.Measure), Side: t.Watched.Side.String(),
		Moment: t.Watched.Moment.String(), Winner: t.Winner, Words: t.Words,
	}}
}

func (r cueTrialRow) into(v *assessment.Visit) error {
	key, err := readKey(r.Measure, r.Side, r.Moment)
	v.CueTrial = &assessment.CueTrial{Watched: key, Winner: r.Winner, Words: r.Words}
	return err
}

type cueRunRow struct {
	In      placed `gorm:"embedded"`
	Cue     string
	Drill   string
	Cadence *float64
	Value   *float64
	Pain    *float64
	Effort  *float64
}

func (cueRunRow) TableName() string { return "cue_run" }

func newCueRunRows(v assessment.Visit, closing int64) []cueRunRow {
	if v.CueTrial == nil {
		return nil
	}
	rows := make([]cueRunRow, len(v.CueTrial.Runs))
	for i, r := range v.CueTrial.Runs {
		rows[i] = cueRunRow{placed{string(v.ID), closing, i}, r.Cue, string(r.Drill), r.Cadence, r.Value, r.Pain, r.Effort}
	}
	return rows
}

// into follows cueTrialRow.into: a run belongs to a trial.
func (r cueRunRow) into(v *assessment.Visit) error {
	if v.CueTrial == nil {
		v.CueTrial = &assessment.CueTrial{}
	}
	v.CueTrial.Runs = append(v.CueTrial.Runs, assessment.CueRun{
		Cue: r.Cue, Drill: assessment.DrillID(r.Drill), Cadence: r.Cadence, Value: r.Value, Pain: r.Pain, Effort: r.Effort,
	})
	return nil
}

type tickedRow struct {
	In    placed `gorm:"embedded"`
	Drill string
	Days  int
}

func (tickedRow) TableName() string { return "ticked" }

func newTickedRows(v assessment.Visit, closing int64) []tickedRow {
	rows := make([]tickedRow, len(v.Plan.Ticked))
	for i, t := range v.Plan.Ticked {
		rows[i] = tickedRow{placed{string(v.ID), closing, i}, string(t.Drill), t.Days}
	}
	return rows
}

func (r tickedRow) into(v *assessment.Visit) error {
	v.Plan.Ticked = append(v.Plan.Ticked, assessment.Ticked{Drill: assessment.DrillID(r.Drill), Days: r.Days})
	return nil
}
