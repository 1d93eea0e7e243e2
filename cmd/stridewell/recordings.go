package main

import (
	"context"

	"stridewell/assessment"
	"stridewell/assessment/capture"
)

// readRecording reads the file of an instrument, with what the clinic has said
// about its instruments.
func (p *program) readRecording(path string, o assessment.RecordingOptions) (assessment.Recording, error) {
	setting, err := p.store.Setting(context.Background(), assessment.InstrumentsSetting)
	if err != nil {
		return assessment.Recording{}, err
	}
	if o.Instruments, err = assessment.DecodeInstruments(setting); err != nil {
		return assessment.Recording{}, err
	}
	return capture.Read(path, o)
}
