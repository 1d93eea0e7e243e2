package catalogue

import "stridewell/assessment"

// The units. Counts of steps, body weights and scores are UCUM annotations,
// which are unity to a machine: the local code says what was counted.
var (
	degrees      = assessment.Unit{Symbol: "°", UCUM: "deg", Words: "degrees"}
	centimetres  = assessment.Unit{Symbol: "cm", UCUM: "cm", Words: "cm"}
	kilometres   = assessment.Unit{Symbol: "km", UCUM: "km", Words: "km"}
	seconds      = assessment.Unit{Symbol: "s", UCUM: "s", Words: "seconds"}
	milliseconds = assessment.Unit{Symbol: "ms", UCUM: "ms", Words: "milliseconds"}
	repetitions  = assessment.Unit{Symbol: "reps", UCUM: "{repetitions}", Words: "reps"}
	outOfTen     = assessment.Unit{Symbol: "/10", UCUM: "{score}", Words: "out of 10"}
	kilograms    = assessment.Unit{Symbol: "kg", UCUM: "kg", Words: "kilograms"}
	stepsAMinute = assessment.Unit{Symbol: "steps/min", UCUM: "{steps}/min", Words: "steps a minute"}
	bodyWeights  = assessment.Unit{Symbol: "BW", UCUM: "{BW}", Words: "body weights"}

	newtonMetresPerKilogram = assessment.Unit{Symbol: "N·m/kg", UCUM: "N.m/kg", Words: "newton metres per kilogram"}

	bodyWeightsASec = assessment.Unit{Symbol: "BW/s", UCUM: "{BW}/s", Words: "body weights a second"}
	score           = assessment.Unit{UCUM: "{score}", Words: "points"}
	grade           = assessment.Unit{UCUM: "{score}", Words: "grade"}
	answer          = assessment.Unit{UCUM: "1", Words: "answer"}
)
