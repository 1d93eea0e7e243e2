package workspace

// A Place is where the clinician is. Navigation, menus, shortcuts and tests
// read the table of routes that is built on it.
type Place uint8

// The places, in the order of the navigation rail. AtFile is below AtAssess: the
// file of an instrument. AtWelcome is the first
// start, AtTurned the screen as the client sees it, AtHelp the keys,
// AtRecords how the records are kept, AtLocked the cover of a locked window,
// AtBands the clinic's own thresholds, AtDrills its drills, AtProtocols its protocols, AtInstruments what the tables of its instruments hold, AtNumbers what every value rests on,
// AtLetters the papers that are words alone, AtVideo clips and the frame ruler.
const (
	AtClients Place = iota
	AtOverview
	AtClient // the record of the open client
	AtAssess
	AtFile
	AtPlan
	AtHandout
	AtAngle
	AtSettings
	AtWelcome
	AtTurned
	AtHelp
	AtRecords
	AtLocked
	AtBands
	AtDrills
	AtProtocols
	AtNumbers
	AtLetters
	AtVideo
	AtInstruments
)

// NeedsClient reports whether the place shows one client.
func (p Place) NeedsClient() bool {
	return p == AtOverview || p == AtClient || p.NeedsVisit()
}

// NeedsVisit reports whether the place shows one visit.
func (p Place) NeedsVisit() bool {
	switch p {
	case AtAssess, AtFile, AtPlan, AtHandout, AtAngle, AtVideo, AtTurned, AtNumbers, AtLetters:
		return true
	default:
		return false
	}
}
