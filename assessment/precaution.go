package assessment

import "time"

// A PrecautionCode names something about a client that holds drills back.
// Package drill lists the codes with the question each is asked by.
type PrecautionCode string

// A PrecautionAnswer is what the client said. A precaution without one was not
// asked, and not asked is not no.
type PrecautionAnswer struct {
	Code  PrecautionCode `json:"code"`
	Reply FlagReply      `json:"reply"`
	At    time.Time      `json:"at"`
}

// Precaution returns the answer to a precaution.
func (v Visit) Precaution(code PrecautionCode) FlagReply {
	for _, a := range v.Precautions {
		if a.Code == code {
			return a.Reply
		}
	}
	return NotAsked
}

// Precautions lists what a new visit starts with: every precaution answered yes
// at the latest visit. It holds until it is answered again.
func (h History) Precautions() []PrecautionAnswer {
	if len(h.Visits) == 0 {
		return nil
	}
	var held []PrecautionAnswer
	for _, a := range h.Visits[len(h.Visits)-1].Precautions {
		if a.Reply == Yes {
			held = append(held, a)
		}
	}
	return held
}
