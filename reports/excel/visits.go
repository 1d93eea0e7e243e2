package excel

import (
	"stridewell/assessment"
)

var visitSheet = sheet{name: "Visits", table: "Visits", frozen: 2, printed: 11}

// An attended visit with whose it was.
type attended struct {
	client assessment.Client
	visit  assessment.Visit
}

func visitsOf(histories []assessment.History) []attended {
	var visits []attended
	for _, h := range histories {
		for _, v := range h.Visits {
			visits = append(visits, attended{h.Client, v})
		}
		if len(h.Visits) == 0 {
			visits = append(visits, attended{client: h.Client}) // a client is never left out
		}
	}
	return visits
}

func visitColumns() []column[attended] {
	return []column[attended]{
		{head: "Client", width: 24, cell: func(a attended) cell { return text(a.client.FullName()) }},
		{head: "Visit date", width: 14, cell: func(a attended) cell { return date(a.visit.Date) }},
		{head: "Age", width: 6, cell: func(a attended) cell {
			age, known := a.client.AgeOn(a.visit.Date)
			if !known {
				return cell{}
			}
			return whole(age)
		}},
		{head: "Sex", width: 9, cell: func(a attended) cell { return text(a.client.Sex.String()) }},
		{head: "State", width: 8, cell: func(a attended) cell { return text(a.visit.State.String()) }},
		{head: "Examiner", width: 18, cell: func(a attended) cell { return text(a.visit.Examiner) }},
		{head: "Reason", width: 36, cell: func(a attended) cell { return wrapped(a.client.Reason) }},
		{head: "Note", width: 60, cell: func(a attended) cell { return wrapped(a.visit.Note) }},
		{head: "On the body chart", width: 36, cell: func(a attended) cell { return wrapped(each(a.visit.BodyMarks, assessment.BodyMark.Told)) }},
		{head: "Notes on parts of the visit", width: 50, cell: func(a attended) cell {
			return wrapped(each(a.visit.PartNotes, func(n assessment.PartNote) string { return n.Heading() + ": " + n.Text }))
		}},
		{head: "Next review", width: 14, cell: func(a attended) cell { return date(a.visit.NextReview) }},
		{head: "Birth date", width: 14, cell: func(a attended) cell { return date(a.client.BirthDate) }},
		{head: "Height, cm", width: 9, cell: func(a attended) cell { return optional(a.client.HeightCM, 1) }},
		{head: "Mass, kg", width: 9, cell: func(a attended) cell { return optional(a.client.MassKG, 1) }},
		{head: "Goal", width: 28, cell: func(a attended) cell { return wrapped(a.client.Goal) }},
		{head: "Note on the client", width: 50, cell: func(a attended) cell { return wrapped(a.client.Note) }},
		{head: "Pictures may be kept", width: 11, cell: func(a attended) cell { return text(a.client.Pictures.Label()) }},
		{head: "Research may use the values", width: 11, cell: func(a attended) cell { return text(a.client.Research.Label()) }},
		{head: "Closed", width: 20, cell: func(a attended) cell { return instant(a.visit.Closed) }},
		{head: "Speed, m/s", width: 9, cell: func(a attended) cell { return optional(a.visit.Conditions.Speed, 2) }},
		{head: "Surface", width: 12, cell: func(a attended) cell {
			if a.visit.Conditions.Surface == assessment.NoSurface {
				return cell{}
			}
			return text(a.visit.Conditions.Surface.Label())
		}},
		{head: "Incline, %", width: 9, cell: func(a attended) cell { return optional(a.visit.Conditions.Incline, 1) }},
		{head: "Shoes", width: 18, cell: func(a attended) cell { return text(a.visit.Conditions.Shoes) }},
		{head: "Warm-up", width: 14, cell: func(a attended) cell { return text(a.visit.Conditions.WarmUp) }},
		{head: "Pain in the run", width: 9, cell: func(a attended) cell { return optional(a.visit.Conditions.PainNow, 0) }},
		{head: "Camera", width: 22, cell: func(a attended) cell { return text(a.visit.Conditions.Camera) }},
		{head: "Frames a second", width: 9, cell: func(a attended) cell { return optional(a.visit.Conditions.FrameRate, 0) }},
		{head: "Catalogue", width: 12, cell: func(a attended) cell { return text(a.visit.Catalogue) }},
		{head: "Client id", width: 38, cell: func(a attended) cell { return text(string(a.client.ID)) }},
		{head: "Visit id", width: 38, cell: func(a attended) cell { return text(string(a.visit.ID)) }},
	}
}
