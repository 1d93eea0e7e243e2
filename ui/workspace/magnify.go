package workspace

import "slices"

// Scales are the steps of the size of everything; 0 is as the desktop has it.
func Scales() []float32 { return []float32{0, 1, 1.2, 1.5} }

// Magnify shows everything one step larger (1) or smaller (−1), and with 0 as
// the desktop has it.
func (w *Workspace) Magnify(by int) { w.SetLook(magnified(w.Look.Value(), by)) }

func magnified(l Look, by int) Look {
	steps := Scales()[1:]
	at := max(slices.Index(steps, l.Scale), 0) // as the desktop has it counts as 100 %
	l.Scale = steps[min(max(at+by, 0), len(steps)-1)]
	if by == 0 {
		l.Scale = 0
	}
	return l
}
