// Package c3d reads C3D files: markers and analogue channels with the force
// plates among them, as Intel, DEC and MIPS machines write them. It may import
// assessment. It decodes a channel or a marker only when asked for it, never
// says which foot or runner a number belongs to, and refuses what is damaged
// with one *assessment.FileFault.
package c3d

import (
	"encoding/binary"
	"math"

	"stridewell/assessment"
)

// MaxBytes is the largest file that is read: 100 MB.
const MaxBytes = 100 << 20

const block = 512

// maxSamples bounds the memory of a channel: 20 minutes at 1000 Hz.
const maxSamples = 1_200_000

// A Processor is the kind of machine whose numbers a file holds.
type Processor uint8

// The processors, by their number in the file.
const (
	Intel Processor = 84 // low byte first
	DEC   Processor = 85 // low byte first, VAX floating point
	MIPS  Processor = 86 // high byte first
)

// A File is a C3D file whose header and parameters were read.
type File struct {
	Processor Processor
	Rate      float64 // of the markers, Hz
	Frames    int
	PerFrame  int // analogue samples a frame

	parameters map[string]parameter // by "GROUP:NAME"
	points     int
	channels   int
	scale      float64 // of the markers; 1 where they are real numbers
	real       bool    // samples are real numbers, not whole ones
	data       []byte  // of the frames
	frame      int     // bytes of a frame
}

// Is reports whether data begins as a C3D file does.
func Is(data []byte) bool {
	if len(data) < block || data[1] != 0x50 || data[0] < 2 {
		return false
	}
	start := (int(data[0]) - 1) * block
	return start+4 <= len(data) && data[start+3] >= byte(Intel) && data[start+3] <= byte(MIPS)
}

// Read reads header and parameters; name is that of the file without its
// folders. Every error is an *assessment.FileFault.
func Read(name string, data []byte) (*File, error) {
	fault := func(what string) error {
		return &assessment.FileFault{File: name, What: what, Next: "Export the C3D file again, or copy it again from where it was made."}
	}
	switch {
	case len(data) > MaxBytes:
		return nil, &assessment.FileFault{File: name, What: "is larger than 100 MB.", Next: "Export the part of the recording that is needed."}
	case len(data) == 0:
		return nil, fault("is empty: the export or the copy probably failed.")
	case !Is(data):
		return nil, fault("is not a C3D file, whatever its name ends in.")
	}
	start := (int(data[0]) - 1) * block
	f := &File{Processor: Processor(data[start+3])}
	if !f.readParameters(data, start+4) {
		return nil, fault("ends in its list of parameters: the copy was probably cut short.")
	}
	f.readHeader(data)
	if f.Frames <= 0 || f.frame <= 0 {
		return nil, fault("holds no frames: nothing was recorded, or its header is damaged.")
	}
	if !(f.Rate > 0) || f.Rate > 100_000 {
		return nil, fault("does not say how many frames a second it holds: its header is damaged.")
	}
	if f.Frames*max(f.PerFrame, 1) > maxSamples {
		return nil, &assessment.FileFault{File: name, What: "holds a longer recording than is read at once.", Next: "Export the part that is needed."}
	}
	first := (int(f.order().Uint16(data[16:])) - 1) * block
	if first < block || first+f.frame*f.Frames > len(data) {
		return nil, fault("ends before its last frame: the copy was probably cut short.")
	}
	f.data = data[first : first+f.frame*f.Frames]
	return f, nil
}

// readHeader reads the first block.
func (f *File) readHeader(data []byte) {
	word := func(at int) int { return int(f.order().Uint16(data[at:])) }
	analogue := word(4)
	f.points, f.PerFrame = word(2), word(18)
	f.Rate = f.float(data[20:])
	f.scale, f.Frames = f.float(data[12:]), f.frameCount(word(6), word(8))
	width := 2
	if f.real = f.scale < 0; f.real {
		width, f.scale = 4, 1
	}
	if f.PerFrame > 0 {
		f.channels = analogue / f.PerFrame
	}
	f.frame = (4*f.points + analogue) * width
}

// frameCount is how many frames there are: the header counts to 65535 only.
func (f *File) frameCount(first, last int) int {
	if last < 65535 {
		return last - first + 1
	}
	long := func(name string) (int, bool) {
		p := f.parameters[name].numbers
		if len(p) < 2 {
			return 0, false
		}
		return int(uint16(int16(p[0]))) + int(uint16(int16(p[1])))<<16, true
	}
	begin, begins := long("TRIAL:ACTUAL_START_FIELD")
	end, ends := long("TRIAL:ACTUAL_END_FIELD")
	switch p := f.parameters["POINT:FRAMES"].numbers; {
	case begins && ends:
		return end - begin + 1
	case len(p) > 0 && p[0] < 0:
		return int(uint16(int16(p[0])))
	case len(p) > 0:
		return int(p[0])
	}
	return last - first + 1
}

func (f *File) order() binary.ByteOrder {
	if f.Processor == MIPS {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// float reads a real number of four bytes.
func (f *File) float(b []byte) float64 {
	if f.Processor != DEC {
		return float64(math.Float32frombits(f.order().Uint32(b)))
	}
	u := uint32(b[2]) | uint32(b[3])<<8 | uint32(b[0])<<16 | uint32(b[1])<<24
	if u&0x7f800000 == 0 {
		return 0
	}
	return float64(math.Float32frombits(u)) / 4
}

// sample reads the number at a place among the frames, counted in numbers.
func (f *File) sample(frame, at int) float64 {
	if f.real {
		return f.float(f.data[frame*f.frame+4*at:])
	}
	return float64(int16(f.order().Uint16(f.data[frame*f.frame+2*at:])))
}

// AnalogueRate is the sampling rate of the channels, Hz.
func (f *File) AnalogueRate() float64 { return f.Rate * float64(f.PerFrame) }

// Channels is how many analogue channels there are.
func (f *File) Channels() int { return f.channels }

// Channel decodes a channel, counted from 0, in the unit of the file.
func (f *File) Channel(i int) []float64 {
	at := func(name string, i int, otherwise float64) float64 {
		if p := f.parameters[name].numbers; i < len(p) {
			return p[i]
		}
		return otherwise
	}
	offset, scale := at("ANALOG:OFFSET", i, 0), at("ANALOG:SCALE", i, 1)*at("ANALOG:GEN_SCALE", 0, 1)
	out := make([]float64, 0, f.Frames*f.PerFrame)
	for frame := range f.Frames {
		for k := range f.PerFrame {
			out = append(out, (f.sample(frame, 4*f.points+k*f.channels+i)-offset)*scale)
		}
	}
	return out
}

// Markers lists the names of the markers, and of those that share one the
// description where it tells them apart.
func (f *File) Markers() []string {
	labels, descriptions := f.words("POINT:LABELS"), f.words("POINT:DESCRIPTIONS")
	out := make([]string, f.points)
	copy(out, labels)
	seen := map[string]bool{}
	for i, label := range out {
		if seen[label] && i < len(descriptions) && descriptions[i] != "" {
			out[i] = descriptions[i]
		}
		seen[label] = true
	}
	return out
}

// Marker decodes where a marker, counted from 0, was in each frame, in the unit
// of the file; NaN where it was not seen.
func (f *File) Marker(i int) [3][]float64 {
	var out [3][]float64
	for axis := range out {
		out[axis] = make([]float64, f.Frames)
	}
	for frame := range f.Frames {
		var v [4]float64
		for k := range v {
			v[k] = f.sample(frame, 4*i+k)
		}
		missing := v[3] < 0 || v[0] == 0 && v[1] == 0 && v[2] == 0
		for axis := range out {
			if out[axis][frame] = v[axis] * f.scale; missing {
				out[axis][frame] = math.NaN()
			}
		}
	}
	return out
}

// Unit is the unit of the markers, as the file spells it.
func (f *File) Unit() string { return first(f.words("POINT:UNITS")) }

// Maker is who made the file, as far as it says.
func (f *File) Maker() string {
	company, software := first(f.words("MANUFACTURER:COMPANY")), first(f.words("MANUFACTURER:SOFTWARE"))
	if company == "" || software == "" {
		return company + software
	}
	return company + " " + software
}

func first(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}
