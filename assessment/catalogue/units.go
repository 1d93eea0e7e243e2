package catalogue

import "stridewell/assessment"

// The units. Counts of steps, body weights and scores are UCUM annotations,
// which are unity to a machine: the local code says what was counted.
var (
	degrees         = assessment.Unit{Symbol: "°", UCUM: "deg", Words: "degrees"}
	centimetres     = assessment.Unit{Symbol: "cm", UCUM: "cm", Words: "cm"}
	metres          = assessment.Unit{Symbol: "m", UCUM: "m", Words: "metres"}
	kilometres      = assessment.Unit{Symbol: "km", UCUM: "km", Words: "km"}
	seconds         = assessment.Unit{Symbol: "s", UCUM: "s", Words: "seconds"}
	minutes         = assessment.Unit{Symbol: "min", UCUM: "min", Words: "minutes"}
	hours           = assessment.Unit{Symbol: "h", UCUM: "h", Words: "hours"}
	days            = assessment.Unit{Symbol: "d", UCUM: "d", Words: "days"}
	milliseconds    = assessment.Unit{Symbol: "ms", UCUM: "ms", Words: "milliseconds"}
	repetitions     = assessment.Unit{Symbol: "reps", UCUM: "{repetitions}", Words: "reps"}
	outOfTen        = assessment.Unit{Symbol: "/10", UCUM: "{score}", Words: "out of 10"}
	kilograms       = assessment.Unit{Symbol: "kg", UCUM: "kg", Words: "kilograms"}
	perCent         = assessment.Unit{Symbol: "%", UCUM: "%", Words: "per cent"}
	sessions        = assessment.Unit{Symbol: "runs", UCUM: "{sessions}", Words: "runs"}
	stepsAMinute    = assessment.Unit{Symbol: "steps/min", UCUM: "{steps}/min", Words: "steps a minute"}
	bodyWeights     = assessment.Unit{Symbol: "BW", UCUM: "{BW}", Words: "body weights"}
	bodyWeightSecs  = assessment.Unit{Symbol: "BW·s", UCUM: "{BW}.s", Words: "body weight seconds"}
	kilonewtonsPerM = assessment.Unit{Symbol: "kN/m", UCUM: "kN/m", Words: "kilonewtons a metre"}

	newtonMetresPerKilogram = assessment.Unit{Symbol: "N·m/kg", UCUM: "N.m/kg", Words: "newton metres per kilogram"}

	bodyWeightsASec = assessment.Unit{Symbol: "BW/s", UCUM: "{BW}/s", Words: "body weights a second"}
	score           = assessment.Unit{UCUM: "{score}", Words: "points"}
	grade           = assessment.Unit{UCUM: "{score}", Words: "grade"}
	answer          = assessment.Unit{UCUM: "1", Words: "answer"}
)
