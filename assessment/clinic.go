package assessment

import (
	"encoding/json"
	"fmt"
)

// A Clinic is what stands on every handout besides the client: whose it is and
// whom to call.
type Clinic struct {
	Name      string `json:"name"`
	Address   string `json:"address,omitempty"`
	Phone     string `json:"phone,omitempty"`
	Email     string `json:"email,omitempty"`
	Examiner  string `json:"examiner"`
	Role      string `json:"role,omitempty"`      // as printed after the examiner's name
	Emergency string `json:"emergency,omitempty"` // number of the emergency service; blank until typed
}

// ClinicSetting is the key the clinic is kept under in a store.
const ClinicSetting = "clinic"

// EncodeClinic writes the clinic as a setting.
func EncodeClinic(c Clinic) string {
	b, err := json.Marshal(c)
	if err != nil {
		panic("clinic: " + err.Error()) // strings only: cannot fail
	}
	return string(b)
}

// DecodeClinic reads the clinic from a setting; an empty setting is the empty
// clinic.
func DecodeClinic(setting string) (Clinic, error) {
	var c Clinic
	if setting == "" {
		return c, nil
	}
	if err := json.Unmarshal([]byte(setting), &c); err != nil {
		return Clinic{}, fmt.Errorf("read clinic setting: %w", err)
	}
	return c, nil
}

// A Paper is a sheet size.
type Paper uint8

// The papers.
const (
	A4 Paper = iota
	Letter
)

var paperWords = []string{"a4", "letter"}

// String returns the stored word.
func (p Paper) String() string { return coded(paperWords, p) }

// ParsePaper reads a stored word.
func ParsePaper(text string) (Paper, error) { return decoded[Paper]("paper", paperWords, text) }

// HandoutOptions are what may be chosen before a handout is printed.
type HandoutOptions struct {
	Paper Paper
	Large bool // 18 pt
	Mono  bool // black only
	// OneSheet leaves out the strips to cut off and the calendar.
	OneSheet bool
	Drill    DrillID // the only drill on the sheet; empty: all of the plan
}

// A Handout is everything the client's paper is laid out from.
type Handout struct {
	Summary Summary
	Plan    Plan
	Clinic  Clinic
	Options HandoutOptions
}
