package drill

import (
	"slices"

	"stridewell/assessment"
)

// A place on the list is filled by one drill of a family.
type place struct {
	family Family
	worst  bool // the worst grade first; otherwise in the order of the rows
	rows   []row
}

// A row says which drills a finding proposes, the first that may be given. An
// empty row names the finding and proposes nothing.
type row struct {
	finding FindingKey
	drills  picks
}

type picks []assessment.DrillID

// places is the whole table, read from top to bottom: the load, then legs,
// trunk, mobility, what else the legs lack, and one technique cue (tests
// reference, F8, and the lists of drills of A and B; a convention). A finding
// is answered in its own family: stretching alone does not change how somebody
// runs. No row changes the foot strike, and cadence comes last.
func places() []place {
	return []place{
		{Technique, false, []row{ // the load
			{TightAfterDistance, picks{"T11"}},
			{LongRunJump, picks{"T11"}},
			{EasesWithWalking, picks{"T11"}},
		}},
		{StrengthEndurance, false, []row{ // legs first
			{ThighStrengthUneven, picks{"S01", "S02", "S21", "S10", "S03"}},
			{SquatControl, picks{"S10", "S02", "S08"}},
			{LegStrength, picks{"S01", "S21", "S09"}},
			{LiftingHurts, picks{"S09"}},
		}},
		{StrengthEndurance, true, []row{ // trunk second
			{SideBridgeShort, picks{"S16"}},
			{BackHoldShort, picks{"S17", "S19", "S07"}},
			{FrontPlankShort, picks{"S15", "S22"}},
		}},
		{Mobility, true, []row{ // stretching third
			{HipFlexorsShort, picks{"M06", "M07", "M18", "M01"}},
			{HipFlexorsUneven, picks{"M06"}},
			{HamstringsShort, picks{"M08", "M09"}},
			{SideBendShort, picks{"M17"}},
			{ToeTouchShort, picks{"M09", "M08"}},
			{CrossLeggedHard, picks{"M10", "M12", "M11", "M04"}},
			{HipTurnInShort, picks{"M11"}},
			{AnkleStiff, picks{"M13", "M14"}},
			{FrontThighShort, picks{"M07", "M01"}},
			{UpperBackTurnShort, picks{"M16"}},
			{SittingShort, picks{"M10"}},
		}},
		{StrengthEndurance, true, []row{ // what else the legs lack
			{BackOfLegTires, picks{"S13", "S14", "S07", "S08", "S04"}},
			{CalfTires, picks{"S11", "S12"}},
			{LowerCalfTires, picks{"S12"}},
			{SideHipTires, picks{"S20", "S16", "S05", "S06"}},
		}},
		{Mobility, false, []row{ // never the lead
			{MorningStiffness, picks{"M15"}},
			{LowBackBendShort, picks{"M15", "M09"}},
			{LowBackArchShort, picks{"M15"}},
		}},
		{Technique, true, []row{ // one cue
			{StoopsWhenTired, picks{"T10", "T06", "T03", "T04"}},
			{LittleHipExtension, picks{"T07", "T04", "T03", "T08"}},
			{WeakPushOff, picks{"T07", "T05", "T12"}},
			{PelvisDrops, picks{"T04"}},
			{ArchesLowBack, picks{"T07"}},
			{FeetCross, nil},
			{HardLanding, picks{"T02", "T01"}},
			{Overstride, picks{"T02", "T01"}},
			{LowCadence, picks{"T01", "T09"}},
		}},
	}
}

// at is where a finding stands among the rows of a place; -1 when it has none.
func (p place) at(key FindingKey) int {
	return slices.IndexFunc(p.rows, func(r row) bool { return r.finding == key })
}
