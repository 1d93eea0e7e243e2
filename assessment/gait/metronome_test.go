package gait_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"
	"time"

	"stridewell/assessment/gait"
)

// TestMetronome counts the clicks of the file and the time between them.
func TestMetronome(t *testing.T) {
	for _, cadence := range []float64{150, 171, 188} {
		var file bytes.Buffer
		if err := gait.WriteMetronome(&file, cadence, time.Minute); err != nil {
			t.Fatal(err)
		}
		b := file.Bytes()
		if string(b[:4]) != "RIFF" || string(b[8:16]) != "WAVEfmt " || int(binary.LittleEndian.Uint32(b[4:])) != len(b)-8 {
			t.Fatal("not a WAV file")
		}
		rate, sound := float64(binary.LittleEndian.Uint32(b[24:])), b[44:]
		var starts []float64
		for i, v := range sound {
			at := float64(i) / rate
			if math.Abs(float64(v)-128) > 20 && (len(starts) == 0 || at-starts[len(starts)-1] > 0.1) {
				starts = append(starts, at)
			}
		}
		if len(starts)%2 != 0 {
			t.Errorf("%v: it ends within a stride", cadence)
		}
		got := 60 * float64(len(starts)-1) / (starts[len(starts)-1] - starts[0])
		near(t, "cadence", got, cadence, 0.02)
	}
}

func TestFaster(t *testing.T) {
	if got, want := gait.Faster(171), [4]float64{171, 180, 184, 188}; got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestChime: a whole WAV file that is over before the next step.
func TestChime(t *testing.T) {
	var b bytes.Buffer
	if err := gait.WriteChime(&b); err != nil {
		t.Fatal(err)
	}
	const head = 44
	size := int(binary.LittleEndian.Uint32(b.Bytes()[40:head]))
	const rate = 11025 // samples a second, one byte each
	if seconds := float64(size) / rate; b.Len() != head+size || seconds < .2 || seconds > .35 {
		t.Errorf("%d bytes, %.2f s", b.Len(), seconds)
	}
}
