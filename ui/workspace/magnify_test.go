package workspace

import "testing"

func TestMagnify(t *testing.T) {
	for _, c := range []struct {
		name       string
		from, want float32
		by         int
	}{
		{"larger than the desktop's", 0, 1.2, 1},
		{"smaller than the desktop's", 0, 1, -1},
		{"one step larger", 1.2, 1.5, 1},
		{"no larger than the largest", 1.5, 1.5, 1},
		{"one step smaller", 1.5, 1.2, -1},
		{"as the desktop has it", 1.5, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := magnified(Look{Scale: c.from}, c.by).Scale; got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}
