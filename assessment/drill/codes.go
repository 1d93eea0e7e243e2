package drill

// A Contraindication holds a drill back before findings are matched. No code
// that matches never means that a drill is safe.
type Contraindication string

// The codes.
const (
	OpenRedFlag      Contraindication = "open_red_flag"                  // an emergency or urgent answer without a recorded action
	RadicularSigns   Contraindication = "radicular_signs"                // leg symptoms below the knee, tingling, numbness, weakness
	BoneStress       Contraindication = "recent_fracture_or_bone_stress" // concern about bone stress, a recent fracture
	AcuteCalf        Contraindication = "acute_calf_or_achilles"         // new or hot calf, Achilles or foot-load injury
	AcuteHamstring   Contraindication = "acute_hamstring"                // new hamstring strain
	KneeSwelling     Contraindication = "acute_knee_swelling"            // swollen or locking knee, pain on kneeling
	GroinPinch       Contraindication = "hip_groin_pinch"                // deep groin pinch on bending or turning the hip
	PregnancyProne   Contraindication = "pregnancy_prone"                // pregnancy, and the drill is face down
	BloodPressure    Contraindication = "uncontrolled_blood_pressure"    // not controlled, for long holds or heavy lifts
	ClotUnderRoller  Contraindication = "clot_or_varicose_under_roller"  // clot or varicose veins under the roller
	FlexionWorsens   Contraindication = "flexion_worsens_back"           // repeated bending forward made it worse
	ExtensionWorsens Contraindication = "extension_worsens_back"         // repeated bending back made it worse
	FallRisk         Contraindication = "balance_or_fall_risk"           // unsteady, recent fall
)

// A Muscle is where the work or the stretch is meant to be.
type Muscle string

// The muscles. NoMuscle stands alone: a running habit.
const (
	FrontThigh Muscle = "front_thigh"
	BackThigh  Muscle = "back_thigh"
	Buttock    Muscle = "buttock"
	SideHip    Muscle = "side_hip"
	InnerThigh Muscle = "inner_thigh"
	FrontHip   Muscle = "front_hip"
	CalfUpper  Muscle = "calf_upper" // works with the knee straight
	CalfLower  Muscle = "calf_lower" // works with the knee bent
	FootSole   Muscle = "foot_sole"
	Belly      Muscle = "belly"
	SideTrunk  Muscle = "side_trunk"
	LowBack    Muscle = "low_back"
	UpperBack  Muscle = "upper_back"
	Shoulder   Muscle = "shoulder"
	NoMuscle   Muscle = "none"
)
