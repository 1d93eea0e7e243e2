// Package draft is the recording of a laboratory while a reader works on it:
// what was found, what is still to be asked, and the settings that were used.
// It may import assessment and the arithmetic of signals. It never reads a file.
package draft

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
)

// A Draft is one file on its way.
type Draft struct {
	Options   assessment.RecordingOptions
	Recording assessment.Recording
}

// New is the draft of a file; name is without its folders.
func New(name string, o assessment.RecordingOptions) Draft {
	return Draft{Options: o, Recording: assessment.Recording{
		File: name, Warnings: []string{}, Sessions: []assessment.RecordedSession{},
		Observations: []assessment.RecordedValue{}, Steps: []assessment.RecordedStep{},
	}}
}

// Fault is why the file cannot be used, and what to do.
func (d *Draft) Fault(what, next string) error {
	return &assessment.FileFault{File: d.Recording.File, What: what, Next: next}
}

// Warn adds a sentence once.
func (d *Draft) Warn(sentence string) {
	if !slices.Contains(d.Recording.Warnings, sentence) {
		d.Recording.Warnings = append(d.Recording.Warnings, sentence)
	}
}

// Ask adds a question that the named option answers.
func (d *Draft) Ask(option, text string, offered ...string) {
	d.Recording.Questions = append(d.Recording.Questions, assessment.RecordingQuestion{Option: option, Text: text, Offered: offered})
}

// Number notes a setting that a result was worked out with.
func (d *Draft) Number(name string, v float64) {
	d.Recording.Parameters = append(d.Recording.Parameters, assessment.Parameter{Name: name, Number: signal.Tidy(v)})
}

// Word notes a setting that is no number.
func (d *Draft) Word(name, v string) {
	d.Recording.Parameters = append(d.Recording.Parameters, assessment.Parameter{Name: name, Word: v})
}
