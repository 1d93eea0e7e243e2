package drill

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
