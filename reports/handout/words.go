package handout

import (
	"regexp"
	"strings"

	"stridewell/assessment"
)

// words is every sentence the layout itself says to the client, in one
// language. {…} is filled in. Names of measures and drills, cues and stop
// rules come from their tables.
type words struct {
	Language string

	Title    string
	Provider string // in place of a clinic without a name

	Found        string
	NothingFound string
	GuideValue   string // explains the mark below
	GuideMark    string // after a target that rests on a convention
	Measured     string // a finding with its value
	You          string // beside the pin of a gauge
	Target       targetWords
	Judged       string // explains the mark of a grade that the clinician gave
	Side         sideWords
	Late         string
	NumberAlone  string
	OtherSide    string
	Seen         string // over the findings that are drawn

	Drills    string
	Minutes   string
	Minute    string
	NoDrills  string
	Running   string
	Calendar  string // before the runs with a cue
	Why       string
	Drop      string
	Feel      string
	PictureOf string
	PhotoOf   string

	Week        string
	WeekRest    string
	WeekCopy    string
	WeekNext    string
	WeekOf      string
	Weeks       string
	WeekNumbers string
	Days        [7]string
	DayNames    [7]string

	Stop            string
	StopRule        string
	StopRules       string
	Emergency       string
	EmergencyBlank  string
	EmergencySigns  string
	NextReview      string
	NextReviewBlank string
	Questions       string
	QuestionsBlank  string

	Cue       string
	BringBack string
	DaysDone  string
	Pocket    string
	Phone     string
	PhoneHow  string
	CodeOf    string
	CodesOf   string
	CodeAlt   string
	EveryDay  string

	For       string
	Written   string
	Corrected string
	Page      string
	Box, Rest string // what a place of the chart is, for people who do not see it
}

type targetWords struct{ OrMore, OrLess, MoreThan, LessThan, Choice string }

type sideWords struct{ One, Late, OneLate string }

// english is the table.
var english = words{
	Language: "en-GB",

	Title:    "Your movement plan",
	Provider: "Stridewell",

	Found:        "What we found",
	NothingFound: "We did not measure anything today.",
	GuideValue:   "* Clinic guide value: our own choice, not proven by research.",
	GuideMark:    "*",
	Measured:     "{name}: {value}",
	You:          "You {value}",
	Target: targetWords{
		OrMore: "Target {value} or more", OrLess: "Target {value} or less",
		MoreThan: "Target more than {value}", LessThan: "Target less than {value}", Choice: "Target: {value}",
	},
	Judged:      assessment.GivenMark + " As your clinician sees it.",
	Side:        sideWords{One: "{name} ({side})", Late: "{name} (late in the run)", OneLate: "{name} ({side}, late in the run)"},
	NumberAlone: "We watch this number. It has no target.",
	OtherSide:   "Other side: {value}",
	Seen:        "How it looks: the bold line is you, the shaded part is the target",

	Drills:    "Your drills",
	Minutes:   "All of them take about {n} minutes a day.",
	Minute:    "It takes about {n} minutes a day.",
	NoDrills:  "There are no drills on your plan today.",
	Running:   "Your running:",
	Calendar:  "Your cue, less each time:",
	Why:       "Why:",
	Drop:      "Done when:",
	Feel:      "Feel: {where}",
	PictureOf: "Drawing: {name}. {cue}",
	PhotoOf:   "Photo: {name}. {cue}",

	Week:        "Tick each day you do it",
	WeekRest:    "A dash is a rest day.",
	WeekCopy:    "Copy this for each new week.",
	WeekNext:    "The next weeks are on sheet 2.",
	WeekOf:      "Week {n}",
	Weeks:       "Your next weeks",
	WeekNumbers: "The numbers are those of your drills.",
	Days:        [7]string{"M", "T", "W", "T", "F", "S", "S"},
	DayNames:    [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},

	Stop:            "Stop and call us if",
	StopRule:        "{rule} (drill {numbers})",
	StopRules:       "{rule} (drills {numbers})",
	Emergency:       "In an emergency call {number}",
	EmergencyBlank:  "In an emergency call ______________",
	EmergencySigns:  "Call at once if you faint, have chest pain, go numb between the legs or cannot pass urine.",
	NextReview:      "Next review: {date}",
	NextReviewBlank: "Next review: ______________",
	Questions:       "Questions? Call {phone}",
	QuestionsBlank:  "Questions? Call ______________",

	Cue:       "Cue of the day:",
	BringBack: "Cut off and bring to your next visit",
	DaysDone:  "days done",
	Pocket:    "Cut off and keep in your pocket",
	Phone:     "Your week on your phone",
	PhoneHow:  "Point the camera of your phone at a code. It puts the days into your calendar. Nothing is sent to us.",
	CodeOf:    "Drill {numbers}:\n{days}",
	CodesOf:   "Drills {numbers}:\n{days}",
	CodeAlt:   "Code for your calendar. {what}",
	EveryDay:  "every day",

	For:       "For {name} only.",
	Written:   "Written {date}.",
	Corrected: "Written {date}, corrected {later}.",
	Page:      "Page {n} of {total}",
	Box:       "Box to tick", Rest: "Rest day",
}

// plainly writes a number as people say it: 9 cm and not 9.0 cm.
func plainly(value string) string { return evenTenth.ReplaceAllString(value, "") }

var evenTenth = regexp.MustCompile(`\.0\b`)

// fill puts values into the places of a sentence, once: a value that holds
// braces stays as it is.
func fill(sentence string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(sentence)
}
