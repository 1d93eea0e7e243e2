package overview

import (
	"fmt"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A place is a visit on the timeline, or the review that is planned, which has
// no visit yet.
type place struct{ visit assessment.VisitID }

// showTimeline places the visits and the planned review to scale.
func (s *Screen) showTimeline(d *workspace.Desk) {
	visits := d.History.Visits
	v := widget.TimelineValues{Title: "History", Note: likeness(d), Selected: -1}
	s.places = s.places[:0]
	planned := plannedReview(visits)
	span := visits
	if !planned.IsZero() {
		span = append(append([]assessment.Visit{}, visits...), assessment.Visit{Date: planned})
	}
	for i, visit := range visits {
		if visit.ID == d.Open {
			v.Selected = i
		}
		v.Visits = append(v.Visits, s.visitOf(span, visit))
		s.places = append(s.places, place{visit.ID})
	}
	if !planned.IsZero() {
		v.Visits = append(v.Visits, s.reviewOf(span, planned))
		s.places = append(s.places, place{})
	}
	s.timeline.Set(v)
}

// plannedReview is the day the last visit asks for, unless that visit is still
// going on and plans none.
func plannedReview(visits []assessment.Visit) assessment.Date {
	if len(visits) == 0 {
		return assessment.Date{}
	}
	last := visits[len(visits)-1]
	if !last.Date.Before(last.NextReview) {
		return assessment.Date{}
	}
	return last.NextReview
}

func (s *Screen) visitOf(span []assessment.Visit, v assessment.Visit) widget.TimelineVisit {
	t := widget.TimelineVisit{At: form.Place(span, v.Date), Day: s.w.Day(v.Date), Text: s.visitWords(v)}
	if v.State == assessment.Open {
		t.Kind = widget.VisitOpen
	}
	if v.Date == s.w.Today() {
		t.Day += ", today"
	}
	return t
}

// visitWords are the pain and the drills of a visit.
func (s *Screen) visitWords(v assessment.Visit) string {
	if v.State == assessment.Open {
		return fmt.Sprintf("Open: %d values", len(v.Observations))
	}
	words := ""
	if n := len(v.Plan.Drills); n == 1 {
		words = "1 drill"
	} else if n > 1 {
		words = fmt.Sprintf("%d drills", n)
	}
	m, known := s.w.Catalogue().Measure(catalogue.PainWorst)
	if o, ok := v.Observation(assessment.Key{Measure: catalogue.PainWorst}); ok && known {
		if words != "" {
			words += " · "
		}
		words += "pain " + m.Format(o)
	}
	return words
}

func (s *Screen) reviewOf(span []assessment.Visit, day assessment.Date) widget.TimelineVisit {
	t := widget.TimelineVisit{At: form.Place(span, day), Kind: widget.VisitPlanned, Day: s.w.Day(day), Text: "Review planned"}
	if due := s.w.Due(day); due.Late {
		t.Kind, t.Text = widget.VisitOverdue, due.Text
	}
	return t
}

// likeness says how alike the conditions of this visit and the one before are.
func likeness(d *workspace.Desk) string {
	switch d.Summary.Likeness {
	case assessment.LikeForLike:
		return "Run like for like with the visit before"
	case assessment.NotAlike:
		return "Run compared with care: " + d.Summary.Unlike.Label()
	default:
		return ""
	}
}

// openPlace reads a visit of the timeline; the planned review is begun by A.
func (s *Screen) openPlace(i int) {
	if i < len(s.places) && s.places[i].visit != "" {
		s.w.OpenVisit(s.places[i].visit)
	}
}
