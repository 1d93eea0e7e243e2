package gait

import (
	"encoding/binary"
	"io"
	"math"
	"time"
)

// Faster are the cadences that runs to a beat are tried at: as it is, and 5,
// 7.5 and 10 % more, in whole steps a minute.
func Faster(cadence float64) [4]float64 {
	var all [4]float64
	for i, more := range [4]float64{0, 0.05, 0.075, 0.10} {
		all[i] = math.Round(cadence * (1 + more))
	}
	return all
}

// The sound of a metronome: a short click, the left foot's a little lower.
const (
	clickRate   = 11025 // samples a second, 8 bit, one channel
	clickLength = 330   // samples, 30 ms
	clickRight  = 1320.0
	clickLeft   = 990.0 // Hz
	silence     = 128
)

// WriteMetronome writes clicks at a cadence in steps a minute as a WAV file:
// so long that it ends with a whole number of strides. The beat is exact to a
// sample and does not drift.
func WriteMetronome(to io.Writer, cadence float64, length time.Duration) error {
	step := 60 / cadence
	strides := max(int(length.Seconds()/(2*step)), 1)
	samples := int(math.Round(float64(2*strides) * step * clickRate))
	sound := make([]byte, samples)
	for i := range sound {
		sound[i] = silence
	}
	for beat := range 2 * strides {
		pitch := clickRight
		if beat%2 == 0 {
			pitch = clickLeft
		}
		from := int(math.Round(float64(beat) * step * clickRate))
		for i := range clickLength {
			if from+i < samples {
				at := float64(i) / clickRate
				sound[from+i] = byte(silence + 110*math.Sin(2*math.Pi*pitch*at)*math.Exp(-at/0.008))
			}
		}
	}
	return writeWave(to, sound)
}

// WriteChime writes two short tones, the second higher, as a WAV file.
func WriteChime(to io.Writer) error {
	const tone = clickRate * 14 / 100 // samples
	sound := make([]byte, 0, 2*tone)
	for _, pitch := range []float64{clickLeft, clickRight} {
		for i := range tone {
			at := float64(i) / clickRate
			sound = append(sound, byte(silence+90*math.Sin(2*math.Pi*pitch*at)*math.Exp(-at/0.05)))
		}
	}
	return writeWave(to, sound)
}

// writeWave writes samples with the head of a WAV file.
func writeWave(to io.Writer, sound []byte) error {
	samples := len(sound)
	header := struct {
		Riff               [4]byte
		Size               uint32
		Wave, Format       [4]byte
		FormatSize         uint32
		Kind, Channels     uint16
		Rate, BytesASecond uint32
		BytesASample, Bits uint16
		Data               [4]byte
		Samples            uint32
	}{
		[4]byte{'R', 'I', 'F', 'F'},
		uint32(36 + samples),
		[4]byte{'W', 'A', 'V', 'E'},
		[4]byte{'f', 'm', 't', ' '},
		16,
		1, 1, clickRate, clickRate, 1, 8,
		[4]byte{'d', 'a', 't', 'a'},
		uint32(samples),
	}
	if err := binary.Write(to, binary.LittleEndian, header); err != nil {
		return err
	}
	_, err := to.Write(sound)
	return err
}
