package drill

// The findings a drill may answer. Some have no measure yet and are chosen by
// hand; Findings says which a visit has.
const (
	NoFinding FindingKey = ""

	HipFlexorsShort     FindingKey = "hip_flexors_short"     // hip extension lying or standing, less than usual
	HipFlexorsUneven    FindingKey = "hip_flexors_uneven"    // hip extension that differs from side to side
	FrontThighShort     FindingKey = "front_thigh_short"     // the front of the thigh, modified Thomas test
	HamstringsShort     FindingKey = "hamstrings_short"      // active knee extension short of straight
	ToeTouchShort       FindingKey = "toe_touch_short"       // fingertips that do not reach the floor
	LowBackBendShort    FindingKey = "low_back_bend_short"   // bending of the low back
	LowBackArchShort    FindingKey = "low_back_arch_short"   // bending of the low back backwards
	CrossLeggedHard     FindingKey = "cross_legged_hard"     // cross-legged sitting
	ButtockSoothing     FindingKey = "buttock_soothing"      // the client finds work on the buttock soothing; chosen by hand
	SittingShort        FindingKey = "sitting_short"         // sitting that becomes uncomfortable soon
	CalfSoothing        FindingKey = "calf_soothing"         // the same for the calf; chosen by hand
	FootSoothing        FindingKey = "foot_soothing"         // the same for the sole of the foot; chosen by hand
	UpperBackStiff      FindingKey = "upper_back_stiff"      // bending the upper back backwards; chosen by hand
	UpperBackTurnShort  FindingKey = "upper_back_turn_short" // turning the upper back
	HipTurnInShort      FindingKey = "hip_turn_in_short"     // turning the hip inwards, face down
	InnerThighShort     FindingKey = "inner_thigh_short"     // the inner thigh; chosen by hand
	AnkleStiff          FindingKey = "ankle_stiff"           // knee to wall
	SideBendShort       FindingKey = "side_bend_short"       // bending to the side
	ThighStrengthUneven FindingKey = "thigh_strength_uneven" // single-leg sit-to-stand that differs from side to side
	SquatControl        FindingKey = "squat_control"         // control of a step-down
	LegStrength         FindingKey = "leg_strength"          // legs first, in a runner whose low back hurts
	BackOfLegTires      FindingKey = "back_of_leg_tires"     // hamstring bridge
	BackHoldShort       FindingKey = "back_hold_short"       // Biering-Sørensen hold
	CalfTires           FindingKey = "calf_tires"            // single-leg heel raises
	LowerCalfTires      FindingKey = "lower_calf_tires"      // heel raises with a bent knee
	WeakPushOff         FindingKey = "weak_push_off"         // push-off by eye
	LittleHipExtension  FindingKey = "little_hip_extension"  // hip extension while running, pelvis to thigh
	FrontPlankShort     FindingKey = "front_plank_short"     // front plank
	TrunkTurnWeak       FindingKey = "trunk_turn_weak"       // holding the trunk against a turn; chosen by hand
	SideBridgeShort     FindingKey = "side_bridge_short"     // side bridge
	SideHipTires        FindingKey = "side_hip_tires"        // side-lying leg hold
	PelvisDrops         FindingKey = "pelvis_drops"          // pelvic drop on the swing side
	TrunkTurns          FindingKey = "trunk_turns"           // the trunk turns much while running; chosen by hand
	FeetCross           FindingKey = "feet_cross"            // the feet land across the middle line, by eye
	LiftingHurts        FindingKey = "lifting_hurts"         // lifting that brings the tightness on
	MorningStiffness    FindingKey = "morning_stiffness"     // stiff mornings
	TightAfterDistance  FindingKey = "tight_after_distance"  // tightness that begins at a distance
	LongRunJump         FindingKey = "long_run_jump"         // a planned run far beyond the longest of 30 days
	EasesWithWalking    FindingKey = "eases_with_walking"    // tightness that walking eases
	LowCadence          FindingKey = "low_cadence"           // cadence low for the speed
	Overstride          FindingKey = "overstride"            // the foot lands far ahead
	HardLanding         FindingKey = "hard_landing"          // loud or hard landings
	StoopsWhenTired     FindingKey = "stoops_when_tired"     // trunk lean that grows late in the run
	ArchesLowBack       FindingKey = "arches_low_back"       // arched low back by eye
)
