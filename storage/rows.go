package storage

import (
	"encoding/json"
	"fmt"
	"time"

	"stridewell/assessment"
)

// Rows are the tables as they lie in the file. Mapping one back may fail: the
// data may be older than the program, or damaged.

type clientRow struct {
	ID          string `gorm:"primaryKey"`
	Given       string
	Family      string
	BirthDate   string
	Sex         string
	Phone       string
	Reason      string
	Goal        string
	HeightCM    *float64 `gorm:"column:height_cm"`
	MassKG      *float64 `gorm:"column:mass_kg"`
	Practice    bool
	Created     int64
	SearchKey   string
	RetainUntil string
	Erased      *int64
	Binned      *int64
	Pictures    string
	Research    string
	Note        string
}

func (clientRow) TableName() string { return "client" }

func newClientRow(c assessment.Client) clientRow {
	return clientRow{
		ID: string(c.ID), Given: c.Given, Family: c.Family, BirthDate: c.BirthDate.String(), Sex: c.Sex.String(),
		Phone: c.Phone, Reason: c.Reason, Goal: c.Goal, HeightCM: c.HeightCM, MassKG: c.MassKG,
		Practice: c.Practice, Created: millis(c.Created), SearchKey: searchKey(c),
		Binned: optionalMillis(c.Binned), Pictures: c.Pictures.String(), Research: c.Research.String(),
		Note: c.Note,
	}
}

func optionalMillis(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	return new(millis(t))
}

func (r clientRow) client() (assessment.Client, error) {
	birth, err := assessment.ParseDate(r.BirthDate)
	if err != nil {
		return assessment.Client{}, fmt.Errorf("client %s: %w", r.ID, err)
	}
	sex, err := assessment.ParseSex(r.Sex)
	if err != nil {
		return assessment.Client{}, fmt.Errorf("client %s: %w", r.ID, err)
	}
	pictures, err := assessment.ParseConsent(r.Pictures)
	if err != nil {
		return assessment.Client{}, fmt.Errorf("client %s: %w", r.ID, err)
	}
	research, err := assessment.ParseConsent(r.Research)
	if err != nil {
		return assessment.Client{}, fmt.Errorf("client %s: %w", r.ID, err)
	}
	var binned time.Time
	if r.Binned != nil {
		binned = moment(*r.Binned)
	}
	return assessment.Client{
		ID: assessment.ClientID(r.ID), Given: r.Given, Family: r.Family, BirthDate: birth, Sex: sex,
		Phone: r.Phone, Reason: r.Reason, Goal: r.Goal, HeightCM: r.HeightCM, MassKG: r.MassKG,
		Practice: r.Practice, Created: moment(r.Created),
		Binned: binned, Pictures: pictures, Research: research, Note: r.Note,
	}, nil
}

type visitRow struct {
	ID          string `gorm:"primaryKey"`
	Client      string
	State       string
	Date        string
	Started     int64
	Closed      *int64
	Examiner    string
	Note        string
	NextReview  string
	Catalogue   string
	PlanDecided bool
	Revision    int
	Closing     int64 // the log entry of the latest closing
	Protocol    string
}

func (visitRow) TableName() string { return "visit" }

func newVisitRow(v assessment.Visit) visitRow {
	r := visitRow{
		ID: string(v.ID), Client: string(v.Client), State: v.State.String(), Date: v.Date.String(),
		Started: millis(v.Started), Examiner: v.Examiner, Note: v.Note, NextReview: v.NextReview.String(),
		Catalogue: v.Catalogue, PlanDecided: v.Plan.Decided, Revision: v.Revision, Protocol: string(v.Protocol),
	}
	if !v.Closed.IsZero() {
		r.Closed = new(millis(v.Closed))
	}
	return r
}

func (r visitRow) visit() (assessment.Visit, error) {
	date, err := assessment.ParseDate(r.Date)
	if err != nil {
		return assessment.Visit{}, fmt.Errorf("visit %s: %w", r.ID, err)
	}
	review, err := assessment.ParseDate(r.NextReview)
	if err != nil {
		return assessment.Visit{}, fmt.Errorf("visit %s: %w", r.ID, err)
	}
	v := assessment.Visit{
		ID: assessment.VisitID(r.ID), Client: assessment.ClientID(r.Client), Revision: r.Revision, Date: date,
		Started: moment(r.Started), Examiner: r.Examiner, Note: r.Note, NextReview: review, Catalogue: r.Catalogue,
		Plan: assessment.Plan{Decided: r.PlanDecided}, Protocol: assessment.ProtocolID(r.Protocol),
	}
	if r.Closed != nil {
		v.Closed = moment(*r.Closed)
	}
	return v, v.State.UnmarshalText([]byte(r.State))
}

type draftRow struct {
	Visit    string `gorm:"primaryKey"`
	Revision int
	Saved    int64
	Body     string
}

func (draftRow) TableName() string { return "draft" }

func (r draftRow) visit() (assessment.Visit, error) {
	var v assessment.Visit
	if err := json.Unmarshal([]byte(r.Body), &v); err != nil {
		return v, fmt.Errorf("draft %s: %w", r.Visit, err)
	}
	return v, nil
}

type definitionRow struct {
	ID      int64 `gorm:"primaryKey"`
	Measure string
	Digest  []byte
	Body    string
}

func (definitionRow) TableName() string { return "definition" }

// keyColumns say which value of which visit a row is about, and since when.
type keyColumns struct {
	Visit   string `gorm:"primaryKey"`
	Measure string `gorm:"primaryKey"`
	Side    string `gorm:"primaryKey"`
	Moment  string `gorm:"primaryKey"`
	Log     int64  `gorm:"primaryKey"`
}

func newKeyColumns(visit assessment.VisitID, k assessment.Key, log int64) keyColumns {
	return keyColumns{string(visit), string(k.Measure), k.Side.String(), k.Moment.String(), log}
}

func (c keyColumns) key() (assessment.Key, error) { return readKey(c.Measure, c.Side, c.Moment) }

func readKey(measure, side, moment string) (assessment.Key, error) {
	s, err := assessment.ParseSide(side)
	if err != nil {
		return assessment.Key{}, err
	}
	m, err := assessment.ParseMoment(moment)
	return assessment.Key{Measure: assessment.MeasureID(measure), Side: s, Moment: m}, err
}

type observationRow struct {
	Of         keyColumns `gorm:"embedded"`
	Removed    bool
	Number     *float64
	Choice     string
	Unit       string
	Method     string
	Variant    string
	Definition *int64
	Rater      string
	N          int
	SD         *float64 `gorm:"column:sd"`
	Valid      bool
	Broken     string
	Stop       string
	Note       string
}

func (observationRow) TableName() string { return "observation" }

func newObservationRow(visit assessment.VisitID, o assessment.Observation, log int64, definition *int64) observationRow {
	r := observationRow{
		Of: newKeyColumns(visit, o.Key, log), Choice: o.Choice, Unit: o.Unit, Method: o.Method.String(),
		Variant: o.Definition, Definition: definition, Rater: o.Rater, N: o.N, SD: o.SD,
		Valid: o.Broken == "", Broken: o.Broken, Stop: o.Stop.String(), Note: o.Note,
	}
	if o.Choice == "" {
		r.Number = &o.Number
	}
	return r
}

func (r observationRow) observation() (assessment.Observation, error) {
	key, err := r.Of.key()
	if err != nil {
		return assessment.Observation{}, err
	}
	method, err := assessment.ParseMethod(r.Method)
	if err != nil {
		return assessment.Observation{}, err
	}
	stop, err := assessment.ParseStopReason(r.Stop)
	o := assessment.Observation{
		Key: key, Choice: r.Choice, Unit: r.Unit, Method: method, Definition: r.Variant, Rater: r.Rater,
		N: r.N, SD: r.SD, Broken: r.Broken, Stop: stop, Note: r.Note,
	}
	if r.Number != nil {
		o.Number = *r.Number
	}
	return o, err
}

type findingRow struct {
	Of        keyColumns `gorm:"embedded"`
	Grade     string
	Basis     string
	Catalogue string
	Body      string
}

func (findingRow) TableName() string { return "finding" }

func newFindingRow(visit assessment.VisitID, f assessment.Finding, log int64, catalogue string) (findingRow, error) {
	body, err := json.Marshal(f.Verdict)
	return findingRow{
		Of:    newKeyColumns(visit, f.Observation.Key, log),
		Grade: f.Verdict.Grade.String(), Basis: f.Verdict.Basis.String(), Catalogue: catalogue, Body: string(body),
	}, err
}

func (r findingRow) verdict() (assessment.Verdict, error) {
	var v assessment.Verdict
	err := json.Unmarshal([]byte(r.Body), &v)
	return v, err
}

type amendmentRow struct {
	Log     int64 `gorm:"primaryKey"`
	Visit   string
	Measure string
	Side    string
	Moment  string
	Before  string
	After   string
}

func (amendmentRow) TableName() string { return "amendment" }

func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// moment reads a time back, in UTC: the zone of the clinic is the screen's
// business.
func moment(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
