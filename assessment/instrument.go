package assessment

import (
	"encoding/json"
	"fmt"
)

// An Instrument is what a clinic says once about the tables of an instrument of
// its own: which column holds what, and what the tables leave out. A table is of
// an instrument when it has every column that is named here.
type Instrument struct {
	Name       string            `json:"name"`
	Column     map[string]string `json:"column"` // as in RecordingOptions
	Rate       float64           `json:"rate,omitempty"`
	Unit       string            `json:"unit,omitempty"`
	Definition string            `json:"definition,omitempty"`
}

// InstrumentsSetting is the key the instruments are kept under in a store.
const InstrumentsSetting = "instruments"

// EncodeInstruments writes instruments as a setting.
func EncodeInstruments(all []Instrument) (string, error) {
	b, err := json.Marshal(all)
	if err != nil { // a rate that is no number
		return "", fmt.Errorf("encode instruments: %w", err)
	}
	return string(b), nil
}

// DecodeInstruments reads instruments from a setting; an empty setting is none.
func DecodeInstruments(setting string) ([]Instrument, error) {
	if setting == "" {
		return nil, nil
	}
	var all []Instrument
	if err := json.Unmarshal([]byte(setting), &all); err != nil {
		return nil, fmt.Errorf("read setting of instruments: %w", err)
	}
	return all, nil
}

// Complete returns the options with what is known of the instrument, where a
// person has not said otherwise.
func (i Instrument) Complete(o RecordingOptions) RecordingOptions {
	o.Column = i.Column
	if o.Rate == 0 {
		o.Rate = i.Rate
	}
	if o.Unit == "" {
		o.Unit = i.Unit
	}
	if o.Definition == "" {
		o.Definition = i.Definition
	}
	return o
}
