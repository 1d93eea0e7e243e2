package sample

import (
	"context"
	"fmt"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// Fill writes the practice clinic into a store, through the calls a clinician's
// work makes. Visits lie in the past of now.
func Fill(ctx context.Context, s assessment.Store, now time.Time) error {
	for _, p := range people() {
		if err := p.write(ctx, s, now); err != nil {
			return fmt.Errorf("practice clinic: %w", err)
		}
	}
	return nil
}

// Clinic returns the practice clinic as histories, as a store gives them back.
func Clinic(ctx context.Context, now time.Time) ([]assessment.History, error) {
	s := NewStore(func() time.Time { return now })
	if err := Fill(ctx, s, now); err != nil {
		return nil, err
	}
	var all []assessment.History
	for _, p := range people() {
		c, err := s.Client(ctx, p.client.ID)
		if err != nil {
			return nil, err
		}
		visits, err := s.Visits(ctx, c.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, assessment.History{Client: c, Visits: visits})
	}
	return all, nil
}

// Examiner is who examined every practice client.
const Examiner = "Sam Sample"

// A person is an invented client with the visits to write.
type person struct {
	client assessment.Client
	age    int // at now
	visits []past
}

// A past visit lies some days before now. Values are written as they would be
// typed: measure, side, moment, text.
type past struct {
	daysAgo int
	open    bool
	speed   float64 // km/h; 0 when nobody ran
	values  []value
	answers []assessment.FlagAnswer
	note    string
	stop    map[assessment.MeasureID]assessment.StopReason
	review  int // days after the visit; 0 plans none
}

type value struct {
	measure assessment.MeasureID
	side    assessment.Side
	moment  assessment.Moment
	text    string
}

// both writes a left and a right value.
func both(m assessment.MeasureID, left, right string) []value {
	return []value{{m, assessment.Left, assessment.NoMoment, left}, {m, assessment.Right, assessment.NoMoment, right}}
}

// early writes a left and a right value of the fresh run.
func early(m assessment.MeasureID, left, right string) []value {
	return []value{{m, assessment.Left, assessment.Early, left}, {m, assessment.Right, assessment.Early, right}}
}

func one(m assessment.MeasureID, text string) []value {
	return []value{{m, assessment.NoSide, assessment.NoMoment, text}}
}

func at(m assessment.MeasureID, moment assessment.Moment, text string) []value {
	return []value{{m, assessment.NoSide, moment, text}}
}

func (p person) write(ctx context.Context, s assessment.Store, now time.Time) error {
	c := p.client
	c.Practice = true
	today := assessment.DateOf(now)
	if p.age > 0 {
		c.BirthDate = assessment.Date{Year: today.Year - p.age, Month: time.January, Day: 15}
	}
	c.Created = now.AddDate(0, 0, -p.first())
	if err := s.SaveClient(ctx, c); err != nil {
		return err
	}
	var history []assessment.Visit
	for i, v := range p.visits {
		visit, err := v.visit(c, i, now)
		if err != nil {
			return err
		}
		history = append(history, visit)
		summary, _ := assessment.Summarise(catalogue.Standard(), assessment.History{Client: c, Visits: history}, visit.ID)
		plan := drill.Effective(summary, drill.Standard())
		if !v.open {
			visit.Plan = plan
		}
		history[len(history)-1] = visit
		if err := write(ctx, s, c, visit, v.open); err != nil {
			return err
		}
	}
	return nil
}

func (p person) first() int {
	if len(p.visits) == 0 {
		return 3
	}
	return p.visits[0].daysAgo
}

// visit makes the draft that the clinician would have typed.
func (p past) visit(c assessment.Client, number int, now time.Time) (assessment.Visit, error) {
	started := now.AddDate(0, 0, -p.daysAgo)
	v := assessment.Visit{
		ID: assessment.VisitID(fmt.Sprintf("%s-visit-%d", c.ID, number+1)), Client: c.ID, State: assessment.Open,
		Revision: 1, Date: assessment.DateOf(started), Started: started, Examiner: Examiner, Note: p.note, Answers: p.answers,
	}
	if p.review > 0 {
		v.NextReview = v.Date.AddDays(p.review)
	}
	for i := range v.Answers {
		v.Answers[i].At = started
	}
	if p.speed > 0 {
		v.Conditions = assessment.Conditions{
			Speed: new(p.speed / 3.6), Surface: assessment.OnTreadmill, Incline: new(0.0), Shoes: "Blue trainers",
			WarmUp: "6 minutes", Camera: "left side, 3 m, hip height", FrameRate: new(120.0),
		}
	}
	table := catalogue.Standard()
	for _, given := range p.values {
		m, _ := table.Measure(given.measure)
		o, problem := m.Parse(given.text)
		if problem.Refused {
			return v, fmt.Errorf("%s %q: %s", given.measure, given.text, problem.Text)
		}
		o.Key = assessment.Key{Measure: given.measure, Side: given.side, Moment: given.moment}
		o.Unit, o.Rater, o.Method, o.Stop = m.Unit.UCUM, Examiner, m.Methods[0], p.stop[given.measure]
		if len(m.Definitions) > 0 {
			o.Definition = m.Definitions[0].Code
		}
		v = v.With(o)
	}
	return v, nil
}

func write(ctx context.Context, s assessment.Store, c assessment.Client, v assessment.Visit, open bool) error {
	if err := s.SaveDraft(ctx, v); err != nil || open {
		return err
	}
	table := catalogue.Standard()
	closing := assessment.Closing{
		Visit: v.ID, At: v.Started.Add(28 * time.Minute), By: Examiner, Catalogue: table.Revision(),
		Findings: assessment.Findings(table, c, v),
	}
	seen := map[assessment.MeasureID]bool{}
	for _, o := range v.Observations {
		if m, ok := table.Measure(o.Measure); ok && !seen[m.ID] {
			seen[m.ID] = true
			closing.Texts = append(closing.Texts, m.Text())
		}
	}
	return s.CloseVisit(ctx, closing)
}
