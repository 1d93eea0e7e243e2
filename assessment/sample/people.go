package sample

import (
	"fmt"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// people are the invented clients of the practice clinic.
func people() []person {
	return []person{zoe(), carlos(), maeve(), dara(), rebecca(), young(), longTime()}
}

// allNo answers the whole red-flag screen with no.
func allNo() []assessment.FlagAnswer {
	var answers []assessment.FlagAnswer
	for _, q := range assessment.FlagQuestions() {
		answers = append(answers, assessment.FlagAnswer{Question: q.Code, Reply: assessment.No})
	}
	return answers
}

// zoe's low back tightens about two kilometres into a run; three visits show a
// real change, changes too close to call, and what is left.
func zoe() person {
	return person{
		age: 34,
		client: assessment.Client{
			ID: "practice-zoe", Given: "Zoë", Family: "Čapková", Sex: assessment.Female, HeightCM: new(168.0), MassKG: new(61.0),
			Reason: "Low back tightens about 2 km into a run, since August", Goal: "Half-marathon in October",
			Note: "Prefers mornings. Runs with her sister Jana, who may ring for her.",
		},
		visits: []past{
			{
				daysAgo: 84, speed: 10, review: 42, answers: allNo(), note: "Fine to 2 km, then it grabs on the left. Hills are worse.",
				values: slices.Concat(
					one(catalogue.PainNow, "2"), one(catalogue.PainWorst, "6"), one(catalogue.OnsetDistance, "2.0"),
					one(catalogue.EasedBySlower, "partly"), one(catalogue.EasedByShorterSteps, "not_tried"), one(catalogue.EasedByWalking, "yes"),
					one(catalogue.WeekKM, "24"), one(catalogue.Longest30dKM, "9"),
					at(catalogue.Cadence, assessment.Early, "158"), early(catalogue.FootStrike, "rearfoot", "rearfoot"),
					early(catalogue.HipExtension, "14", "19"), at(catalogue.TrunkLean, assessment.Early, "9"), at(catalogue.TrunkLean, assessment.Late, "15"),
					early(catalogue.ContactTime, "268", "262"),
					one(catalogue.ToeTouch, "9"), one(catalogue.CrossLegged, "hands"), both(catalogue.ThomasHip, "-2", "8"),
					both(catalogue.HamstringAKE, "24", "20"), both(catalogue.SideBend, "16", "18"), both(catalogue.KneeToWall, "8.5", "10.5"),
					both(catalogue.HeelRaise, "19", "23"), both(catalogue.SideBridge, "24", "52"), one(catalogue.TrunkExtension, "88"),
					both(catalogue.SitToStandSingle, "9", "13"),
				),
			},
			{
				daysAgo: 42, speed: 10, review: 42, answers: allNo(), note: "Fine to 4 km, then it grabs on the left. Did the drills most days.",
				values: slices.Concat(
					one(catalogue.PainNow, "1"), one(catalogue.PainWorst, "4"), one(catalogue.OnsetDistance, "4.0"),
					one(catalogue.EasedBySlower, "partly"), one(catalogue.EasedByShorterSteps, "partly"), one(catalogue.EasedByWalking, "yes"),
					one(catalogue.WeekKM, "26"), one(catalogue.Longest30dKM, "9"),
					at(catalogue.Cadence, assessment.Early, "162"), early(catalogue.FootStrike, "rearfoot", "rearfoot"),
					early(catalogue.HipExtension, "16", "20"), at(catalogue.TrunkLean, assessment.Early, "9"), at(catalogue.TrunkLean, assessment.Late, "12"),
					one(catalogue.ToeTouch, "6"), both(catalogue.ThomasHip, "3", "9"), both(catalogue.SideBridge, "31", "58"),
					both(catalogue.HeelRaise, "21", "24"), one(catalogue.TrunkExtension, "94"), both(catalogue.KneeToWall, "9", "10.5"),
				),
			},
			{
				daysAgo: 0, open: true, speed: 10, answers: allNo(), note: "",
				values: slices.Concat(
					one(catalogue.PainNow, "0"), one(catalogue.PainWorst, "2"), one(catalogue.OnsetDistance, "6.0"),
					one(catalogue.EasedByWalking, "yes"), one(catalogue.WeekKM, "32"), one(catalogue.Longest30dKM, "12"),
					at(catalogue.Cadence, assessment.Early, "171"), early(catalogue.FootStrike, "rearfoot", "midfoot"),
					early(catalogue.HipExtension, "22", "21"), both(catalogue.ThomasHip, "7", "12"), both(catalogue.SideBridge, "28", "66"),
					one(catalogue.ToeTouch, "4"), both(catalogue.KneeToWall, "9", "11"),
				),
			},
		},
	}
}

func carlos() person {
	return person{
		age:    47,
		client: assessment.Client{ID: "practice-carlos", Given: "Carlos", Family: "Benítez Ibáñez", Sex: assessment.Male, Reason: "Back stiffness after long runs", Goal: "Trail 30 km"},
		visits: []past{{
			daysAgo: 21, speed: 11, review: 28, answers: allNo(),
			note: "Stiff for ten minutes in the morning after long runs.",
			stop: map[assessment.MeasureID]assessment.StopReason{catalogue.SideBridge: assessment.StopArm},
			values: slices.Concat(one(catalogue.PainWorst, "4"), one(catalogue.WeekKM, "45"), one(catalogue.Longest30dKM, "22"),
				at(catalogue.Cadence, assessment.Early, "166"), one(catalogue.ToeTouch, "22"), both(catalogue.HamstringAKE, "36", "34"),
				both(catalogue.KneeToWall, "7", "7.5"), both(catalogue.SideBridge, "40", "44"), both(catalogue.HeelRaise, "24", "25")),
		}},
	}
}

// maeve answered yes to a question that keeps drills and handout shut.
func maeve() person {
	answers := allNo()
	for i := range answers {
		if answers[i].Question == "hop_or_night_bone_pain" {
			answers[i].Reply = assessment.Yes
		}
	}
	return person{
		age:    29,
		client: assessment.Client{ID: "practice-maeve", Given: "Maeve", Family: "Callaghan", Sex: assessment.Female, Reason: "One-sided low back pain since a jump in distance"},
		visits: []past{{
			daysAgo: 5, open: true, answers: answers, note: "Pain on hopping, right.",
			values: slices.Concat(one(catalogue.PainNow, "5"), one(catalogue.PainWorst, "8"), one(catalogue.WeekKM, "70"), one(catalogue.Longest30dKM, "28")),
		}},
	}
}

// dara is the runner this program was begun for: the low back tightens two
// kilometres into a run, slowing down and smaller steps do not help, walking
// does; long sitting, a stiff toe touch, few heel raises and bridges, and a
// cadence in range.
func dara() person {
	return person{
		age: 38,
		client: assessment.Client{
			ID: "practice-dara", Given: "Dara", Family: "Okonkwo-Lindén", Sex: assessment.Female, HeightCM: new(171.0), MassKG: new(66.0),
			Reason: "Low back tightens 2 km into a run, both sides", Goal: "Run 10 km without stopping",
		},
		visits: []past{{
			daysAgo: 9, speed: 10, review: 42, answers: allNo(),
			note: "Tight both sides from 2 km, the same each time. Slower or smaller steps make no difference; five minutes of walking and it is gone. Desk work.",
			values: slices.Concat(
				one(catalogue.PainNow, "1"), one(catalogue.PainWorst, "5"), one(catalogue.PainRunning, "5"), one(catalogue.Quality, "tight"),
				one(catalogue.Site, "central"), one(catalogue.OnsetDistance, "2.0"), one(catalogue.EaseTime, "5"),
				one(catalogue.EasedBySlower, "no"), one(catalogue.EasedByShorterSteps, "no"), one(catalogue.EasedByWalking, "yes"),
				one(catalogue.SittingHours, "9"), both(catalogue.ShoesAndSocks, "effort", "effort"),
				one(catalogue.WeekKM, "18"), one(catalogue.Longest30dKM, "7"),
				at(catalogue.Cadence, assessment.Early, "172"), at(catalogue.Cadence, assessment.Late, "171"),
				early(catalogue.FootStrike, "rearfoot", "rearfoot"), early(catalogue.HipExtension, "17", "18"),
				one(catalogue.ToeTouch, "14"), both(catalogue.ThomasHip, "12", "13"),
				both(catalogue.HeelRaise, "12", "14"), both(catalogue.HamstringBridge, "15", "17"),
				both(catalogue.SitToStandSingle, "12", "12"), one(catalogue.TrunkExtension, "110"),
			),
		}},
	}
}

func rebecca() person {
	return person{
		age:    61,
		client: assessment.Client{ID: "practice-rebecca", Given: "Rebecca", Family: "Wolfeschlegelsteinhausen-Carmichael", Sex: assessment.Female, Reason: "First visit booked by phone"},
	}
}

// young is under 18: the references are for adults.
func young() person {
	return person{
		age:    15,
		client: assessment.Client{ID: "practice-tom", Given: "Tom", Family: "Ng", Sex: assessment.Male, Reason: "School cross-country, tight calves"},
		visits: []past{{
			daysAgo: 12, speed: 12, answers: allNo(), review: 42,
			values: slices.Concat(one(catalogue.PainWorst, "3"), at(catalogue.Cadence, assessment.Early, "168"), both(catalogue.KneeToWall, "7", "8"), one(catalogue.ToeTouch, "5")),
		}},
	}
}

// longTime has come twice a year for ten years.
func longTime() person {
	p := person{
		age:    52,
		client: assessment.Client{ID: "practice-asa", Given: "Åsa", Family: "Lindqvist", Sex: assessment.Female, Reason: "Yearly check, old back pain", Goal: "Keep running"},
	}
	for i := range 20 {
		p.visits = append(p.visits, past{
			daysAgo: 30 + (19-i)*182, speed: 9, review: 182, answers: allNo(),
			values: slices.Concat(one(catalogue.PainWorst, fmt.Sprint([]int{5, 4, 4, 3, 2}[i%5])),
				at(catalogue.Cadence, assessment.Early, fmt.Sprint(156+i%9)),
				both(catalogue.ThomasHip, fmt.Sprint(-4+i/2), fmt.Sprint(2+i/2)),
				both(catalogue.SideBridge, fmt.Sprint(30+i), fmt.Sprint(38+i)),
				one(catalogue.ToeTouch, fmt.Sprint(14-i/2))),
		})
	}
	return p
}
