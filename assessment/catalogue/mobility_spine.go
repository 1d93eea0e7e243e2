package catalogue

import "stridewell/assessment"

// spine lists the tests of the back itself: never the lead finding.
func spine() []assessment.Measure {
	return []assessment.Measure{lumbarFlexion(), lumbarExtension(), thoracicRotation(), proneInstability()}
}

func lumbarFlexion() assessment.Measure {
	const modifiedModified, modified = "modified_modified", "modified"
	return assessment.Measure{
		ID: LumbarFlexion, Name: "Low back bending, Schober", Plain: "Low back bend", Brief: "stretch of a 15 cm line",
		Pillar: assessment.Mobility, Unit: centimetres, Decimals: 1, Step: 0.5,
		Accept: within(0, 14), Expect: within(1, 10), Methods: by(assessment.Tape), Stops: limits(),
		Definitions: []assessment.Definition{
			{Code: modifiedModified, Label: "modified-modified", Words: "A line of 15 cm up from the midpoint between the bony dimples of the pelvis."},
			{Code: modified, Label: "modified", Words: "The older version, with its line from below the dimples: the bands do not apply."},
		},
		References: []assessment.Reference{{
			For: assessment.Population{Definition: modifiedModified}, Worse: assessment.LowerIsWorse, Cuts: stepped(5, 4, 3), Basis: assessment.Convention,
			Note: "No norm was seen; the median of 100 people was 5 cm.", Sources: from("Schober10"),
		}},
		Precisions: []assessment.Precision{
			{For: assessment.Population{Definition: modifiedModified}, MDC: 1, Basis: assessment.Published, Sources: from("Tousignant05")},
			// Found between testers; with one tester it is no larger.
			{For: assessment.Population{Definition: modified}, MDC: 1.8, MDCOther: 1.8, Basis: assessment.Published, Sources: from("Robinson14")},
		},
		HowTo: []string{
			"Mark the midpoint between the bony dimples of the pelvis, and 15 cm above it.",
			"Bend forward as far as it goes, knees straight.",
			"Measure between the marks again.",
			"Write how many centimetres more than 15 it is.",
		},
		Says:      "How much the skin over the low back lengthens.",
		CannotSay: "How far the spine bends: in 100 people it had no link with what a machine measured.",
		Sources:   from("Schober10", "Tousignant05"), Aliases: []string{"schober", "lumbar flexion"}, Codings: coded(LumbarFlexion),
	}
}

func lumbarExtension() assessment.Measure {
	return assessment.Measure{
		ID: LumbarExtension, Name: "Low back arching", Plain: "Low back arch", Brief: "two inclinometers, standing",
		Pillar: assessment.Mobility, Unit: degrees, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 70), Expect: within(5, 60), Methods: by(assessment.Inclinometer), Stops: limits(),
		HowTo: []string{
			"Put one inclinometer on the sacrum and one at the top of the low back, standing.",
			"Lean back as far as it goes, knees straight.",
			"Write the difference of the two.",
			"Ask also what ten repeats do to the symptoms: that says more.",
		},
		Says:      "How far the low back arches, by this method.",
		CannotSay: "What is usual: values differ widely with the method.",
		Sources:   from("Trudelle10"), Aliases: []string{"lumbar extension"}, Codings: coded(LumbarExtension),
	}
}

func thoracicRotation() assessment.Measure {
	return assessment.Measure{
		ID: ThoracicRotation, Name: "Upper back rotation", Plain: "Turning your upper back", Brief: "side is the way it turns",
		Pillar: assessment.Mobility, Unit: degrees, Paired: true, Step: 1, Worse: assessment.LowerIsWorse,
		Accept: within(0, 90), Expect: within(15, 75), Methods: by(assessment.Inclinometer, assessment.Goniometer, assessment.Photo), Stops: limits(),
		Definitions: []assessment.Definition{
			{Code: "seated", Label: "seated", Words: "Sitting, a bar across the shoulders, pelvis still."},
			{Code: "lumbar_locked", Label: "low back locked", Words: "Sitting back on the heels, forearms on the floor."},
		},
		HowTo: []string{
			"Sit with the pelvis still, or kneel back on the heels with a forearm on the floor.",
			"Turn the upper back to one side as far as it goes.",
			"Write the angle, and turn to the other side.",
		},
		Says:      "Whether the upper back turns more to one side, followed over time.",
		CannotSay: "What is usual: no value and no error were found.",
		Aliases:   []string{"thoracic rotation"}, Codings: coded(ThoracicRotation),
	}
}

func proneInstability() assessment.Measure {
	return assessment.Measure{
		ID: ProneInstability, Name: "Prone instability test", Plain: "Back test lying face down", Brief: "for the clinician only",
		Pillar: assessment.Mobility, Unit: answer, Methods: by(assessment.Eye), ClinicianOnly: true,
		Choices: []assessment.Choice{{Code: "positive", Label: "Positive"}, {Code: "negative", Label: "Negative"}},
		HowTo: []string{
			"Lie face down over the edge of the couch, feet on the floor; press on the sore level.",
			"Press again with the feet lifted just off the floor.",
			"Positive: pain with the feet down that is less with them lifted.",
		},
		Says:      "One sign among several: it doubles the odds at best.",
		CannotSay: "Anything alone: examiners agreed from moderately to well, sensitivity was 0.71 and specificity 0.57.",
		Sources:   from("PIT"), Aliases: []string{"pit"}, Codings: coded(ProneInstability),
	}
}
