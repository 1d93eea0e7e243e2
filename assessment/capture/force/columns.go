package force

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/table"
)

// The roles a clinic can give to columns once for an instrument: the keys of
// RecordingOptions.Column. A heading with a minus before it has the other sign.
const (
	TimeRole        = "time"
	VerticalRole    = "vertical"
	AnteriorRole    = "anterior"     // forwards positive
	CopAnteriorRole = "cop_anterior" // where the force acts, along the run
	CopRightRole    = "cop_right"    // and across it, to the right positive
)

// A column is what a heading says about one column of forces or places.
type column struct {
	plate string // which plate or belt; empty for the only one
	place bool   // where the force acts, not how large it is
	axis  int    // 0 x, 1 y, 2 z
}

// headings are the ways instruments name their columns. The groups are plate,
// kind and axis; a kind of p, cop or c is a place.
var headings = []*regexp.Regexp{
	regexp.MustCompile(`^(.*?)_?(v|p)([xyz])$`),                                               // OpenSim: ground_force_vy, R_ground_force_px
	regexp.MustCompile(`^(?:plate|belt|fp|k)?(\d*)[ _.]*(f|cop|grf|force)(?:[ _.]*)([xyz])$`), // Fz, COPx, 1 Fz
	regexp.MustCompile(`^()(f|cop|grf|force)(?:[ _.]*)([xyz])$`),
	regexp.MustCompile(`^(l|r|left|right)[ _.]*(f|cop|grf|force)[ _.]*([xyz])$`),
}

// Names with the plate within, around or after: F1Z, vGRF_left, Fz2.
var (
	within = regexp.MustCompile(`^(f|cop)(\d+)([xyz])$`)
	whole  = regexp.MustCompile(`^(?:(\d+|l|r|left|right)[ _.]*)?v[ _.]*grf(?:[ _.]*(\d+|l|r|left|right))?$`)
	after  = regexp.MustCompile(`^(f|cop|grf|force)[ _.]*([xyz])[ _.]*(\d+|l|r|left|right)$`)
)

var verticalNames = []string{"vertical", "vertical force", "vertical grf", "grf", "force", "vertical ground reaction force"}

var timeNames = []string{"time", "t", "zeit", "temps", "tiempo", "tempo", "tijd", "timestamp", "frame", "frame#", "sample", "index", "sample number", "nr", "abs time", "abs time (s)"}

// bareHeading is a heading in small letters without its unit.
func bareHeading(heading string) string {
	if i := strings.IndexAny(heading, "([{"); i > 0 {
		heading = heading[:i]
	}
	return strings.ToLower(strings.TrimSpace(heading))
}

// meaning reads a heading.
func meaning(heading string, openSim bool) (column, bool) {
	h := bareHeading(heading)
	if slices.Contains(verticalNames, h) {
		return column{axis: 2}, true
	}
	if m := whole.FindStringSubmatch(h); m != nil {
		return column{plate: m[1] + m[2], axis: 2}, true
	}
	if m := within.FindStringSubmatch(h); m != nil {
		return column{m[2], m[1] == "cop", axisOf(m[3])}, true
	}
	if m := after.FindStringSubmatch(h); m != nil {
		return column{m[3], m[1] == "cop", axisOf(m[2])}, true
	}
	for i, pattern := range headings {
		if m := pattern.FindStringSubmatch(h); m != nil && (i > 0 || openSim || strings.Contains(h, "force") || strings.Contains(h, "grf")) {
			return column{m[1], m[2] == "p" || m[2] == "cop", axisOf(m[3])}, true
		}
	}
	return column{}, false
}

func axisOf(letter string) int { return int(letter[0] - 'x') }

// InTable reports whether a table holds ground forces: by its headings, or
// because it has none and cannot be markers or angles.
func InTable(t table.Table) bool {
	if t.Layout == table.Markers {
		return false
	}
	if t.Names == nil {
		return true
	}
	for _, name := range t.Names {
		if c, ok := meaning(name, t.Layout == table.OpenSim); ok && !c.place {
			return true
		}
	}
	return false
}

// sideOf reads a side from the name of a plate.
func sideOf(label string) assessment.Side {
	words := strings.FieldsFunc(strings.ToLower(label), func(c rune) bool { return c == '_' || c == ' ' || c == '.' || c == '-' })
	for _, word := range words {
		switch word {
		case "l", "left":
			return assessment.Left
		case "r", "right":
			return assessment.Right
		}
	}
	return assessment.NoSide
}

// fromTable finds the columns of a table.
func (r *reader) fromTable(data []byte) (trial, error) {
	t, err := table.Read(r.Recording.File, data)
	if err != nil {
		return trial{}, err
	}
	r.Recording.Kind = assessment.ForceTextRecording
	if t.Layout == table.OpenSim {
		r.Recording.Kind = assessment.MOTRecording
	}
	if !InTable(t) && r.Options.Column[VerticalRole] == "" {
		return trial{}, r.Fault("holds no column that is named like a ground force: "+listed(t.Names)+".",
			"Say once which column holds the vertical force: every table like it is read alike.")
	}
	if t.Rows() < shortestTrial {
		return trial{}, r.Fault(fmt.Sprintf("holds %d rows: too few for a step.", t.Rows()), "Export the whole recording.")
	}
	timeColumn, err := r.timeColumn(t)
	if err != nil {
		return trial{}, err
	}
	tr, used, err := r.forces(t, timeColumn)
	if err != nil {
		return trial{}, err
	}
	for _, i := range used {
		if n := t.Missing(i); n > 0 {
			return trial{}, r.Fault(fmt.Sprintf("has gaps in a column of forces (rows without a number: %d).", n), "Export the recording again without gaps.")
		}
	}
	weight := r.weightChannel(tr)
	if err := r.time(t, timeColumn, weight, &tr); err != nil {
		return trial{}, err
	}
	return tr, r.units(t, used, weight, &tr)
}

// listed writes the first few headings.
func listed(names []string) string {
	const shown = 6
	if len(names) > shown {
		return strings.Join(names[:shown], ", ") + " …"
	}
	return strings.Join(names, ", ")
}
