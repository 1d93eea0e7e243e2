package visit

import (
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestCount counts over half a minute by keys alone; the cadence has half a
// step more, for the one that the end of the time cuts off.
func TestCount(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	b.field(k.Measure, k.Side, k.Moment)
	b.write("c")
	b.press(fyne.KeyReturn) // starts, and goes to the number
	b.press(fyne.KeyReturn) // nothing is typed yet
	b.write("84")
	if b.window.Canvas().Overlays().Top() == nil {
		t.Fatal("no dialog is open")
	}
	b.press(fyne.KeyReturn)
	if b.window.Canvas().Overlays().Top() != nil {
		t.Fatal("the dialog is open still")
	}
	if o, _ := b.visit().Observation(k); o.Number != 169 || o.Method != assessment.Count || o.N != 84 {
		t.Errorf("%v by %v of %d", o.Number, o.Method, o.N)
	}
}
