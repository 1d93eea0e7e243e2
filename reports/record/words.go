package record

import "strings"

// words is every sentence the report says of its own, in one language. {…} is
// filled in.
type words struct {
	Language string
	Title    string
	Provider string // in place of a clinic without a name

	Draft, Closed, Amended string

	Identity  identityWords
	Flags     string
	FlagYes   string
	FlagDone  string
	FlagLocks string

	Conditions conditionWords

	Findings     string
	FindingHeads []string
	FindingKey   string
	NoFindings   string
	NotGraded    string
	GuideMark    string
	Within       string // how a value was taken, with the range it is compared with
	Late         string
	StoppedBy    string

	Pictures    string
	PictureNote string
	PictureOf   string

	Recordings string
	CurveNote  string
	TrendNote  string
	Sides      string
	SideHeads  []string
	SideNote   string
	Explain    string
	Usual      string

	Changes     string
	ChangeHeads []string
	ChangeNote  string
	Same        string

	Drift      string
	DriftHeads []string
	DriftNote  string

	Plan      string
	PlanHeads []string
	NoPlan    string
	PlanHeld  string
	Running   string
	Calendar  string
	Review    string

	Notes       string
	ValuesNoted string
	BodyChart   string
	Amendments  string
	AmendHeads  []string

	Appendix     string
	AppendixNote string
	Error        string
	Smallest     string
	NoError      string
	NoBands      string
	Compared     string
	Bare         string
	References   string

	Unknown string
	Sign    string
	Footer  string
	Page    string
}

type identityWords struct {
	Heading, Name, Born, Sex, Visit, Date, Examiner, Reason, Goal, Record, Pictures, Research string
	Age, AgeUnknown, First, Later                                                             string
	Sexes                                                                                     [3]string
}

type conditionWords struct {
	Heading, Speed, SpeedOf, Surface, Incline, Shoes, WarmUp, Pain, Camera, Rate, None string
	InclineOf, PainOf, RateOf                                                          string
	Alike, Close, NotAlike                                                             string
}

// english is the table.
var english = words{
	Language: "en-GB",
	Title:    "Running assessment",
	Provider: "Stridewell",

	Draft:   "Draft: this visit is open and may still change.",
	Closed:  "Closed on {date}.",
	Amended: "Amended report: last corrected on {date} by {by}.",

	Identity: identityWords{
		Heading: "Client", Name: "Name", Born: "Born", Sex: "Sex", Visit: "Visit", Date: "Date", Examiner: "Examiner",
		Reason: "Reason", Goal: "Goal", Record: "Record", Pictures: "Keep pictures", Research: "For research",
		Age: "{date} ({age} years)", AgeUnknown: "not recorded", First: "first visit", Later: "visit {n}, the one before on {date}",
		Sexes: [3]string{"not recorded", "female", "male"},
	},
	Flags:     "Red-flag screen",
	FlagYes:   "Yes: {question} ({level})",
	FlagDone:  "{kind} {reason}",
	FlagLocks: "Drills and handout wait until what was done about it is recorded.",

	Conditions: conditionWords{
		Heading: "Conditions of the run", Speed: "Speed", SpeedOf: "{kmh} km/h ({ms} m/s)", Surface: "Surface", Incline: "Incline",
		Shoes: "Shoes", WarmUp: "Warm-up", Pain: "Pain at the time", Camera: "Camera", Rate: "Frame rate",
		InclineOf: "{value} %", PainOf: "{value}/10", RateOf: "{value} frames/s",
		None: "No running conditions were recorded.", Alike: "Like those of the visit before.", Close: "Close to those of the visit before: {why}.", NotAlike: "Not like those of the visit before: {why}.",
	},

	Findings:     "Findings",
	FindingHeads: []string{"Measure", "Left or single", "Right", ""},
	FindingKey:   "± is the standard error of measurement. On the scale a pin from above is the left or the single value, one from below the right; the dark bar is that error; the outlined band is in range. A star marks a guide value of the clinic that nobody has published.",
	NoFindings:   "Nothing was measured at this visit.",
	NotGraded:    "No cut-off",
	GuideMark:    "*",
	Within:       "{how}; in range {target}",
	Late:         "{name}, late in the run",
	StoppedBy:    "stopped by: {why}",

	Pictures:    "Seen on the body",
	PictureNote: "The broken line is zero, the red one the value with its standard error where it is known; green is in range.",

	PictureOf: "{name}: {value}",

	Recordings: "Recorded by an instrument",
	CurveNote:  "Mean of the steps with one standard deviation either side, single steps thin; the right side is broken.",
	TrendNote:  "Over the run, in minutes from its start.",

	Sides:     "Left and right",
	SideHeads: []string{"Measure", "Left", "Right", "Difference", "Worth explaining from", ""},
	SideNote:  "A difference is shown where the measure has a rule for it. It describes and does not predict injury.",
	Explain:   "to explain",
	Usual:     "within natural variation",

	Changes:     "Change since earlier visits",
	ChangeHeads: []string{"Measure", "Before", "Now", "Difference", "Smallest real change", "Verdict"},
	ChangeNote:  "A change is real only beyond the smallest detectable change of its method (95 %). Values taken otherwise are shown and not subtracted.",
	Same:        "–",

	Drift:      "Early and late in the run",
	DriftNote:  "The late value against the early one of the same run; a change is real by the same rule as above.",
	DriftHeads: []string{"Measure", "Early", "Late", "Difference", "Smallest real change", "Verdict"},

	Plan:      "Plan",
	PlanHeads: []string{"Drill", "Dose", "Why", "Done when"},
	NoPlan:    "No drills were agreed.",
	PlanHeld:  "Drills are held back by an answer of the red-flag screen.",
	Running:   "Running:",
	Calendar:  "Cue, fading:",
	Review:    "Next review: {date}",

	Notes:       "Notes",
	ValuesNoted: "{count} values",
	BodyChart:   "On the body chart:",
	Amendments:  "Amendments",
	AmendHeads:  []string{"When", "By", "Value", "Before", "After", "Reason"},

	Appendix:     "Method and sources of every value",
	AppendixNote: "Graded with revision {revision} of the catalogue. There is no total score: each value stands for itself.",
	Error:        "standard error {value}",
	Smallest:     "smallest real change {value}, {basis}",
	NoError:      "error not known",
	NoBands:      "no thresholds",
	Compared:     "{cuts}: {basis}",
	Bare:         "Without a threshold and without a known error:",
	References:   "Sources",

	Unknown: "not recorded",
	Sign:    "Signature: ______________________________",
	Footer:  "{name}, born {born}. Visit of {date}. Confidential.",
	Page:    "Page {n} of {total}",
}

// fill puts values into the places of a sentence, once: a value that holds
// braces stays as it is.
func fill(sentence string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(sentence)
}
