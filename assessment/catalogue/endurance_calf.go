package catalogue

import (
	"math"

	"stridewell/assessment"
)

func heelRaise() assessment.Measure {
	return assessment.Measure{
		ID: HeelRaise, Name: "Single-leg heel raise", Plain: "Calf raises on one leg", Brief: "30 a minute on a 10° wedge, to fatigue",
		Pillar: assessment.Endurance, Unit: repetitions, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 120), Expect: within(0, 60), Methods: by(assessment.Count),
		Definitions: []assessment.Definition{
			{Code: Incline10, Label: "on a 10° wedge", Words: "Standing on a wedge of 10 degrees, as the norms were taken."},
			{Code: FlatFloor, Label: "flat floor", Words: "On the flat: the norms do not apply."},
		},
		Stops:      ends(),
		References: heelRaiseReferences(),
		Precisions: []assessment.Precision{{MDC: 6.5, Basis: assessment.Published, Sources: from("HebertLosier17")}},
		SideRule:   &assessment.SideRule{Absolute: 6, Basis: assessment.Convention, Sources: from("HebertLosier17")},
		HowTo: []string{
			"Stand on one leg on a wedge of 10 degrees, fingertips on the wall, knee straight.",
			"Metronome at 60: up on one beat, down on the next.",
			"Stop at fatigue, lost height, or after two corrections that do not help.",
			"Write full repetitions.",
		},
		Says:      "How long the calf lasts against people of the same age and sex.",
		CannotSay: "Anything about norms on a flat floor.",
		Sources:   from("HebertLosier17"), Aliases: []string{"heel rise", "calf raise"}, Codings: coded(HeelRaise),
	}
}

// expectedRaises are the repetitions expected of a decade of life; where two
// transcriptions of the source differ the lower stands.
var expectedRaises = []struct {
	from, to   float64
	men, women float64
}{
	{20, 29, 37, 30},
	{30, 39, 32, 27},
	{40, 49, 28, 24},
	{50, 59, 23, 21},
	{60, 69, 19, 19},
	{70, 79, 14, 16},
	{80, 120, 10, 14},
}

func heelRaiseReferences() []assessment.Reference {
	var references []assessment.Reference
	for _, e := range expectedRaises {
		references = append(references,
			heelRaiseReference(assessment.Male, within(e.from, e.to), e.men),
			heelRaiseReference(assessment.Female, within(e.from, e.to), e.women))
	}
	return references
}

func heelRaiseReference(sex assessment.Sex, age assessment.Range, expected float64) assessment.Reference {
	return assessment.Reference{
		For:   assessment.Population{Sex: sex, Age: age, Definition: Incline10},
		Worse: assessment.LowerIsWorse, Cuts: raiseCuts(expected), Basis: assessment.Convention, Sources: from("HebertLosier17"),
		Note: "Expected repetitions of the same age and sex at average activity, in the lower of two transcriptions; the bands are this program's.",
	}
}

// raiseCuts are 80, 65 and 50 % of the expected repetitions, and in any case
// more than six below them: less is within the error. Where that makes two
// cuts one, the graver stands.
func raiseCuts(expected float64) []assessment.Cut {
	const withinError = 6
	var cuts []assessment.Cut
	for _, c := range stepped(.80*expected, .65*expected, .50*expected) {
		c.At = math.Round(100*min(c.At, expected-withinError)) / 100
		if last := len(cuts) - 1; last >= 0 && cuts[last].At == c.At {
			cuts[last] = c
		} else {
			cuts = append(cuts, c)
		}
	}
	return cuts
}

func soleusRaise() assessment.Measure {
	return assessment.Measure{
		ID: SoleusRaise, Name: "Single-leg heel raise, knee bent", Plain: "Calf raises with a bent knee", Brief: "30 a minute, to fatigue",
		Pillar: assessment.Endurance, Unit: repetitions, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 120), Expect: within(0, 60), Methods: by(assessment.Count), Stops: ends(),
		HowTo: []string{
			"Stand on one leg, fingertips on the wall, knee bent and kept bent.",
			"Metronome at 60: up on one beat, down on the next.",
			"Stop at fatigue, lost height or a straightening knee.",
		},
		Says:      "How the deeper calf lasts, side against side and over time.",
		CannotSay: "What is usual: no norm and no error were seen.",
		Aliases:   []string{"soleus raise", "bent knee heel raise"}, Codings: coded(SoleusRaise),
	}
}
