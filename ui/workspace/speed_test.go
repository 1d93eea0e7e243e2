package workspace

import (
	"math"
	"testing"
)

func TestSpeedUnits(t *testing.T) {
	tests := []struct {
		name    string
		unit    SpeedUnit
		text    string
		speed   float64 // m/s
		shown   string
		refused bool
	}{
		{"km/h", KilometresAnHour, "10", 2.7778, "10.0", false},
		{"km/h with a comma", KilometresAnHour, "12,5", 3.4722, "12.5", false},
		{"a pace", MinutesAKilometre, "5.30", 3.0303, "5:30", false},
		{"a pace with a colon", MinutesAKilometre, "5:30", 3.0303, "5:30", false},
		{"whole minutes", MinutesAKilometre, "6", 2.7778, "6:00", false},
		{"half typed seconds are tens", MinutesAKilometre, "5.3", 3.0303, "5:30", false},
		{"sixty seconds are no pace", MinutesAKilometre, "5.75", 0, "", true},
		{"nothing is no pace", MinutesAKilometre, "0", 0, "", true},
		{"letters", MinutesAKilometre, "fast", 0, "", true},
		{"mph", MilesAnHour, "6.2", 2.7716, "6.2", false},
		{"nobody runs 60 mph", MilesAnHour, "60", 0, "", true},
		{"an exponent", KilometresAnHour, "1e1", 0, "", true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			v, p := test.unit.readSpeed(test.text)
			if p.Refused != test.refused {
				t.Fatalf("refused %v: %s", p.Refused, p.Text)
			}
			if test.refused {
				return
			}
			if math.Abs(v-test.speed) > 1e-3 {
				t.Errorf("%.4f m/s, want %.4f", v, test.speed)
			}
			if shown := test.unit.show(v); shown != test.shown {
				t.Errorf("shown as %s, want %s", shown, test.shown)
			}
		})
	}
}

// TestSpeedIsStoredInMetresASecond records a pace and shows it in another unit.
func TestSpeedIsStoredInMetresASecond(t *testing.T) {
	w, _ := visiting(t)
	l := w.Look.Value()
	l.Speed = MinutesAKilometre
	w.SetLook(l)
	if p := w.SetCondition(Speed, "6.00"); p.Some() {
		t.Fatal(p.Text)
	}
	l.Speed = KilometresAnHour
	w.SetLook(l)
	if got := w.Conditions()[Speed]; got.Text != "10.0" || got.Unit != "km/h" {
		t.Errorf("6:00 min/km is shown as %s %s, want 10.0 km/h", got.Text, got.Unit)
	}
}
