package drill

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A Contraindication holds a drill back before findings are matched. No code
// that matches never means that a drill is safe.
type Contraindication = assessment.PrecautionCode

// The codes.
const (
	OpenRedFlag      Contraindication = "open_red_flag"
	RadicularSigns   Contraindication = "radicular_signs"
	BoneStress       Contraindication = "recent_fracture_or_bone_stress"
	AcuteCalf        Contraindication = "acute_calf_or_achilles"
	AcuteHamstring   Contraindication = "acute_hamstring"
	KneeSwelling     Contraindication = "acute_knee_swelling"
	GroinPinch       Contraindication = "hip_groin_pinch"
	PregnancyProne   Contraindication = "pregnancy_prone"
	BloodPressure    Contraindication = "uncontrolled_blood_pressure"
	ClotUnderRoller  Contraindication = "clot_or_varicose_under_roller"
	FlexionWorsens   Contraindication = "flexion_worsens_back"
	ExtensionWorsens Contraindication = "extension_worsens_back"
	FallRisk         Contraindication = "balance_or_fall_risk"
)

// A Precaution is one contra-indication as it is asked and as it is named when
// it holds a drill back.
type Precaution struct {
	Code     Contraindication
	Question string
	Words    string // after "held back: "
	Instead  string // what may be done about it
}

// Precautions are the questions, in the order they are asked. The open red flag
// is not among them: the screen of red flags gives it.
func Precautions() []Precaution {
	return []Precaution{
		{RadicularSigns, "Leg symptoms below the knee, tingling, numbness or weakness?", "leg symptoms below the knee, tingling, numbness or weakness", "Ask before it is used."},
		{BoneStress, "A recent fracture, concern about a bone, or thin bones?", "a recent fracture or a concern about a bone", "It waits until a doctor has cleared it."},
		{FlexionWorsens, "Does bending forward again and again make the back or leg worse?", "repeated bending forward made it worse", "Ask before it is used."},
		{ExtensionWorsens, "Does bending back again and again make the back or leg worse?", "repeated bending back made it worse", "Ask before it is used."},
		{AcuteCalf, "A new or hot calf, Achilles or foot injury?", "a new calf, Achilles or foot injury", "Ask before it is used."},
		{AcuteHamstring, "A new strain of the back of the thigh?", "a new strain of the back of the thigh", "Ask before it is used."},
		{KneeSwelling, "A swollen or locking knee, or pain when kneeling?", "a swollen or locking knee, or pain when kneeling", "Ask before it is used."},
		{GroinPinch, "A deep pinch in the groin when the hip bends or turns?", "a deep pinch in the groin", "A smaller range may do."},
		{BloodPressure, "High blood pressure that is not under control?", "blood pressure that is not under control", "Ask before long holds or heavy lifts."},
		{PregnancyProne, "Pregnant?", "pregnancy, and the drill is face down", "Use another drill."},
		{ClotUnderRoller, "A known or suspected clot, or varicose veins where a roller would go?", "a clot or varicose veins under the roller", "It is not used."},
		{FallRisk, "Unsteady, or a recent fall?", "unsteady, or a recent fall", "With a rail it may do."},
	}
}

// PrecautionOf finds a precaution by its code. The open red flag has words and
// no question.
func PrecautionOf(code Contraindication) (Precaution, bool) {
	if code == OpenRedFlag {
		return Precaution{Code: code, Words: "a red-flag answer is open", Instead: "Record what was done about it."}, true
	}
	for _, p := range Precautions() {
		if p.Code == code {
			return p, true
		}
	}
	return Precaution{}, false
}

// A sign is a recorded value that says as much as a precaution answered yes.
type sign struct {
	code    Contraindication
	measure assessment.MeasureID
	shows   func(assessment.Observation) bool
}

func signs() []sign {
	answered := func(codes ...string) func(assessment.Observation) bool {
		return func(o assessment.Observation) bool { return slices.Contains(codes, o.Choice) }
	}
	return []sign{
		{RadicularSigns, catalogue.Site, answered(catalogue.LegBelowKnee)},
		{RadicularSigns, catalogue.Quality, answered(catalogue.PinsAndNeedles, catalogue.Weakness)},
		{RadicularSigns, catalogue.StraightLegRaise, func(o assessment.Observation) bool { return o.Broken == catalogue.LegSymptoms }},
		{FlexionWorsens, catalogue.RepeatedFlexion, answered(catalogue.MadeWorse)},
		{ExtensionWorsens, catalogue.RepeatedExtension, answered(catalogue.MadeWorse)},
	}
}

// Holds lists every contra-indication recorded at the visit: by the red-flag
// answers, by a precaution answered yes, or by a value that shows it.
func Holds(s assessment.Summary) []Contraindication {
	var held []Contraindication
	if s.Lock.Locked() {
		held = append(held, OpenRedFlag)
	}
	for _, p := range Precautions() {
		if s.Visit.Precaution(p.Code) == assessment.Yes || p.Code == BoneStress && s.Lock.NoRunning || shown(p.Code, s.Visit) {
			held = append(held, p.Code)
		}
	}
	return held
}

// shown reports whether a value of the visit shows the contra-indication.
func shown(code Contraindication, v assessment.Visit) bool {
	for _, sign := range signs() {
		if sign.code != code {
			continue
		}
		for _, o := range v.Observations {
			if o.Measure == sign.measure && sign.shows(o) {
				return true
			}
		}
	}
	return false
}

// HeldBackBy lists which of some contra-indications speak against the drill.
func (d Drill) HeldBackBy(holds []Contraindication) []Contraindication {
	var by []Contraindication
	for _, c := range d.Codes {
		if slices.Contains(holds, c) {
			by = append(by, c)
		}
	}
	return by
}

// A Held is a drill that is held back, by these contra-indications.
type Held struct {
	Drill Drill
	By    []Contraindication
}

// Words say why, after the name of the drill: "held back: unsteady, or a recent
// fall. With a rail it may do."
func (h Held) Words() string {
	p, _ := PrecautionOf(h.By[0])
	return "held back: " + p.Words + ". " + p.Instead
}

// held lists the drills that answer a finding and are held back.
func held(drills []Drill, found []Named, holds []Contraindication) []Held {
	var list []Held
	for _, d := range drills {
		by := d.HeldBackBy(holds)
		if _, speaks := leading(d, found); speaks && len(by) > 0 {
			list = append(list, Held{d, by})
		}
	}
	return list
}

// HeldOn lists the drills of a plan that are held back: what was prescribed
// before the contra-indication was recorded.
func HeldOn(plan assessment.Plan, s assessment.Summary, lib Library) []Held {
	holds := Holds(s)
	var list []Held
	for _, p := range plan.Drills {
		if d, known := lib.Drill(p.Drill); known {
			if by := d.HeldBackBy(holds); len(by) > 0 {
				list = append(list, Held{d, by})
			}
		}
	}
	return list
}

// without is the library that is left under some contra-indications.
func (l Library) without(holds []Contraindication) Library {
	return Library{slices.DeleteFunc(l.All(), func(d Drill) bool { return len(d.HeldBackBy(holds)) > 0 })}
}
