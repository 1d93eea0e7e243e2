package catalogue

import "stridewell/assessment"

func kneeFlexionContact() assessment.Measure {
	return inRun(assessment.Measure{
		ID: KneeFlexionContact, Name: "Knee bend at contact", Plain: "Bend of your knee as you land", Brief: "0 is straight, first contact",
		Unit: degrees, Positive: "+ is bent", Signs: assessment.Signs{Plus: "bent", Minus: "past straight"}, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(-10, 60), Expect: within(0, 30), Methods: filmed(),
		References: []assessment.Reference{{
			For:   assessment.Population{Methods: by(assessment.Markers), Speed: within(2.7, 3.7)},
			Worse: assessment.LowerIsWorse, Cuts: stepped(5.4, 3, 0.6), Basis: assessment.Derived, Sources: from("Bramah18"),
			Note: "36 healthy runners at 3.2 m/s, measured in three dimensions: 10.2 ± 4.8 degrees. Using it from 2.7 to 3.7 m/s is this program's choice.",
		}},
		Precisions: []assessment.Precision{
			{For: assessment.Population{Methods: by(assessment.VideoFrame)}, MDC: 14, Basis: assessment.Published, Sources: from("Damsted15")},
			// A working value, that of the drift when tired. One trained examiner
			// repeated 2.3 to 3.8 degrees; others far more.
			{For: assessment.Population{Methods: by(assessment.VideoMean)}, MDC: 5, AtLeast: true, Basis: assessment.Convention, Sources: from("Dingenen18")},
		},
		SideRule: bySides(),
		HowTo: []string{
			"Film from the side at knee height, 120 frames a second or more.",
			"Find the first frame of contact.",
			"Measure hip, knee and ankle: 0 is straight.",
			"Average seven steps a side.",
		},
		Says:      "Whether the knee lands stiff. Small studies found a straighter or stiffer knee in people with back pain.",
		CannotSay: "That a straight landing causes back pain: those studies looked once, and leg strength helped without any change of gait.",
		Sources:   from("Hamill09", "Muller15", "Whitney22", "Cai17"), Aliases: []string{"knee flexion at contact", "knee flexion ic"}, Codings: coded(KneeFlexionContact),
	})
}

func kneeFlexionPeak() assessment.Measure {
	return inRun(assessment.Measure{
		ID: KneeFlexionPeak, Name: "Knee bend in stance", Plain: "Most bend of your knee", Brief: "0 is straight, largest on the ground",
		Unit: degrees, Positive: "+ is bent", Paired: true, Step: 1,
		Accept: within(5, 90), Expect: within(25, 60), Methods: filmed(),
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.VideoMean)}, MDC: 3.8, Basis: assessment.Published, Sources: from("Dingenen18"),
		}},
		SideRule: bySides(),
		HowTo: []string{
			"Film from the side at knee height, 120 frames a second or more.",
			"Find the frame with the most bend while the foot is down.",
			"Measure hip, knee and ankle: 0 is straight.",
			"Average seven steps a side.",
		},
		Says:      "How much the knee gives. One clinician's text expects about 45 degrees.",
		CannotSay: "What is usual: three laboratories found 33, 40 and 43 degrees. There is no cut-off.",
		Sources:   from("Bramah18", "Fukuchi24", "JSSM25", "Souza16"), Aliases: []string{"peak knee flexion", "midstance knee flexion"}, Codings: coded(KneeFlexionPeak),
	})
}

func kneeFlexionExcursion() assessment.Measure {
	return inRun(assessment.Measure{
		ID: KneeFlexionExcursion, Name: "Knee bend from contact to most", Plain: "How much your knee gives", Brief: "largest in stance, less contact",
		Unit: degrees, Paired: true, Step: 1,
		Accept: within(0, 70), Expect: within(10, 50), Methods: filmed(), SideRule: bySides(),
		HowTo: []string{
			"Measure the bend at contact and the most bend in stance of the same step.",
			"Write the difference.",
			"Average seven steps a side.",
		},
		Says:      "How much the knee gives, free of how the angle is drawn: it compares better between laboratories than the largest bend.",
		CannotSay: "What is usual: there is no cut-off, and its error was not found.",
		Sources:   from("Ferber02"), Aliases: []string{"knee excursion"}, Codings: coded(KneeFlexionExcursion),
	})
}

func hipExtension() assessment.Measure {
	return assessment.Measure{
		ID: HipExtension, Name: "Hip extension in the run", Plain: "How far your leg goes back",
		Brief: "largest angle near toe-off", Pillar: assessment.Technique, Unit: degrees, Positive: "+ is extension", Signs: assessment.Signs{Plus: "behind you", Minus: "in front of you"},
		Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(-30, 45), Expect: within(-5, 30),
		Methods: by(assessment.VideoMean, assessment.VideoFrame, assessment.Markers),
		Definitions: []assessment.Definition{
			{Code: ThighVertical, Label: "thigh to vertical", Words: "Hip to knee against vertical: seen on video, larger than the joint angle."},
			{Code: TrunkThigh, Label: "trunk to thigh", Words: "Shoulder, hip and knee, less 180 degrees: depends on the lean."},
			{Code: PelvisThigh, Label: "pelvis to thigh", Words: "Thigh against pelvis, 0 standing: needs markers, not measurable well on video."},
		},
		References: []assessment.Reference{{
			For:   assessment.Population{Definition: PelvisThigh, Methods: by(assessment.Markers), Speed: within(2, 3.5)},
			Worse: assessment.LowerIsWorse, Cuts: stepped(8, 5, 2), Basis: assessment.Convention, Sources: from("Fukuchi24"),
			Note: "46 runners of two laboratories at 2.5 m/s, read from a figure and pooled to 14 ± 6 degrees.",
		}},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.VideoFrame, assessment.VideoMean)}, MDC: 7, Basis: assessment.Convention, Sources: from("Guadagnin25"),
		}},
		SideRule: bySides(),
		HowTo: []string{
			"Film from the side at mid-thigh height, 120 frames a second or more.",
			"Find the frame with the largest angle, from late stance to just after toe-off.",
			"Measure in one definition, and in the same one at the next visit.",
			"Average seven steps a side.",
		},
		Says:      "How far the leg trails. Use it to reproduce this runner's own symptom: the low back arches least uphill and most downhill.",
		CannotSay: "Who has back pain: 52 runners with it moved as 52 without. A Thomas test does not predict it, and stretching the hip for three weeks did not change it.",
		Sources:   from("Drozda24", "Schache00", "Mettler19", "Levine07", "Dingenen18"),
		Aliases:   []string{"hip ext", "max hip extension"}, Codings: coded(HipExtension),
	}
}

func pushOff() assessment.Measure {
	return seen(assessment.Measure{
		ID: PushOff, Name: "Push-off", Plain: "How you push off", Brief: "by eye, at toe-off", Paired: true,
		HowTo: []string{
			"Film from the side, 120 frames a second or more.",
			"Stop where the foot leaves the ground.",
			"Does the heel rise and the knee straighten behind the body, a little, or hardly?",
		},
		Says:      "Whether a cue to push the ground away has something to work on.",
		CannotSay: "How large the push is, or what is usual.",
		Aliases:   []string{"low push off"}, Codings: coded(PushOff),
	}, "Clear push", "Some push", "Hardly any push")
}

func pelvicTilt() assessment.Measure {
	return inRun(assessment.Measure{
		ID: PelvicTilt, Name: "Forward tilt of the pelvis", Plain: "Tilt of your hips", Brief: "from the side, mid-stance",
		Unit: degrees, Positive: "+ is forward", Signs: assessment.Signs{Plus: "forward", Minus: "back"}, Step: 1,
		Accept: within(-25, 50), Expect: within(-5, 35), Methods: filmed(),
		Definitions: []assessment.Definition{
			{Code: "from_standing", Label: "change from standing", Words: "Tilt in the run less tilt standing still."},
			{Code: "bony_points", Label: "bony points", Words: "Front to back bony points of the pelvis against level."},
			{Code: "model", Label: "laboratory model", Words: "As the marker model gives it."},
		},
		HowTo: []string{
			"Mark the front and back bony points of the pelvis.",
			"Film from the side at pelvis height.",
			"Measure their line against level at mid-stance, and standing still.",
			"Write the change from standing.",
		},
		Says:      "It moves together with hip extension in the run.",
		CannotSay: "What is usual: definitions differ by 10 to 15 degrees, so only the change from standing and over time is read.",
		Sources:   from("Bramah18", "Schache00", "Franz09"), Aliases: []string{"anterior pelvic tilt", "apt"}, Codings: coded(PelvicTilt),
	})
}

func lumbarArch() assessment.Measure {
	return seen(assessment.Measure{
		ID: LumbarArch, Name: "Low back arch at toe-off", Plain: "Arch of your low back", Brief: "by eye, from the side",
		HowTo: []string{
			"Film from the side with the low back in view.",
			"Compare mid-stance with toe-off.",
			"Does the arch grow: not, a little, or clearly?",
		},
		Says:      "Whether the low back takes part as the leg goes back. It arches least uphill and most downhill.",
		CannotSay: "Who has back pain: amplitude did not differ in a pooled analysis.",
		Sources:   from("Levine07", "Smith22"), Aliases: []string{"excess lordosis", "lumbar extension in running"}, Codings: coded(LumbarArch),
	}, "Does not grow", "Grows a little", "Grows clearly")
}
