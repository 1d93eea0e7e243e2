package main

import (
	"context"

	"stridewell/assessment"
	"stridewell/assessment/capture"
)

// recordingsOf reads the files of instruments, with what the clinic has said
// about its own.
func recordingsOf(store assessment.Store) func(path string, o assessment.RecordingOptions) (assessment.Recording, error) {
	return func(path string, o assessment.RecordingOptions) (assessment.Recording, error) {
		setting, err := store.Setting(context.Background(), assessment.InstrumentsSetting)
		if err != nil {
			return assessment.Recording{}, err
		}
		if o.Instruments, err = assessment.DecodeInstruments(setting); err != nil {
			return assessment.Recording{}, err
		}
		return capture.Read(path, o)
	}
}
