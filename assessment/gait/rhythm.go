package gait

// StepLength is the length of a step in m for a speed in m/s and a cadence in
// steps a minute.
func StepLength(speed, cadence float64) float64 { return 60 * speed / cadence }

// StepTime is the time from one foot to the other in s for a cadence in steps
// a minute.
func StepTime(cadence float64) float64 { return 60 / cadence }

// DutyFactor is the share of a stride that one foot is on the ground, as a
// fraction, for a contact and a flight time in the same unit. At one half or
// more there is no flight.
func DutyFactor(contact, flight float64) float64 { return contact / (2 * (contact + flight)) }
