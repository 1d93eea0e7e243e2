package kinematics

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/markup"
	"stridewell/assessment/capture/table"
)

// The limits of a workbook of Kinovea.
const (
	mostCells  = 3_000_000
	mostTracks = 200
)

// A kinoveaTrack is one tracked point: numbers of x and y, and the times as
// text, which are rounded and not used.
type kinoveaTrack struct {
	label string
	x, y  []float64
	last  string // the time of the last row
}

// readKinovea reads the workbook that Kinovea exports.
func (r *reader) readKinovea(data []byte) error {
	r.Recording.Kind = assessment.KinoveaRecording
	tracks, err := kinoveaTracks(data)
	switch {
	case err != nil:
		return r.Fault("is damaged or ends too early: it cannot be read as the workbook it says it is.", "Export it from Kinovea again.")
	case len(tracks) == 0:
		return r.Fault("is a workbook without a tracked point of Kinovea.", "Track hip and knee in Kinovea, name them, and export again.")
	case len(tracks[0].x) < fewestFrames:
		return r.Fault("tracks its points over too few frames for a stride.", "Track whole strides and export again.")
	}
	rate := r.Options.Rate
	if rate <= 0 || rate > 20_000 {
		r.Ask("rate", "How many frames a second did the camera take? Kinovea rounds its times to 10 ms, so frames are counted.", frameRates(tracks[0])...)
		return nil
	}
	n := len(tracks[0].x)
	p := points{times: table.EvenTimes(n, rate), rate: rate, metres: 0.01, flat: true}
	for _, t := range tracks {
		p.names = append(p.names, plainName(t.label))
		p.paths = append(p.paths, path{fitted(t.x, n), fitted(t.y, n), make([]float64, n)})
	}
	return r.fromPoints(p)
}

// fitted is v with n samples; those that were not tracked are NaN.
func fitted(v []float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		if out[i] = math.NaN(); i < len(v) {
			out[i] = v[i]
		}
	}
	return out
}

// frameRates offers the usual rates, the likeliest first: rows over time.
func frameRates(t kinoveaTrack) []string {
	usual := []float64{24, 25, 30, 50, 60, 100, 120, 240}
	seconds := 0.0
	for i, part := range strings.Split(t.last, ":") {
		v, err := strconv.ParseFloat(part, 64)
		if err != nil {
			continue
		}
		if i < 3 {
			seconds = 60*seconds + v
		} else {
			seconds += v / 100
		}
	}
	likely := 0
	for i, rate := range usual {
		if found := float64(len(t.x)-1) / seconds; math.Abs(rate-found) < math.Abs(usual[likely]-found) {
			likely = i
		}
	}
	offered := []string{fmt.Sprintf("%.0f", usual[likely])}
	for i, rate := range usual {
		if i != likely {
			offered = append(offered, fmt.Sprintf("%.0f", rate))
		}
	}
	return offered
}

// errTooLarge stops a workbook that would fill the memory.
var errTooLarge = errors.New("too many cells")

// kinoveaTracks reads the rows of the workbook and takes the tracks from them.
func kinoveaTracks(data []byte) ([]kinoveaTrack, error) {
	m := markup.NewReader(data)
	var tracks []kinoveaTrack
	var row []string
	var cell strings.Builder
	inData := false
	for cells := 0; ; {
		token, err := m.Token()
		if errors.Is(err, io.EOF) {
			return tracks, ended(data)
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "Row":
				row = row[:0]
			case "Data":
				inData = true
				cell.Reset()
			}
		case xml.CharData:
			if inData {
				cell.Write(token)
			}
		case xml.EndElement:
			switch token.Name.Local {
			case "Data":
				inData = false
				row = append(row, strings.TrimSpace(cell.String()))
				if cells++; cells > mostCells || len(tracks) > mostTracks {
					return nil, errTooLarge
				}
			case "Row":
				tracks = withRow(tracks, row)
			}
		}
	}
}

// ended reports a workbook that was cut short.
func ended(data []byte) error {
	if bytes.Contains(data[max(len(data)-200, 0):], []byte("Workbook>")) {
		return nil
	}
	return io.ErrUnexpectedEOF
}

// withRow adds a row: a label begins a track, two numbers are a place.
func withRow(tracks []kinoveaTrack, row []string) []kinoveaTrack {
	if len(row) == 2 && strings.HasPrefix(row[0], "Label") {
		return append(tracks, kinoveaTrack{label: row[1]})
	}
	if len(row) < 3 || len(tracks) == 0 {
		return tracks
	}
	x, errX := strconv.ParseFloat(row[0], 64)
	y, errY := strconv.ParseFloat(row[1], 64)
	if errX != nil || errY != nil || math.Abs(x) > 1e9 || math.Abs(y) > 1e9 || math.IsNaN(x) || math.IsNaN(y) {
		return tracks
	}
	t := &tracks[len(tracks)-1]
	t.x, t.y, t.last = append(t.x, x), append(t.y, y), row[2]
	return tracks
}

// onlyLeg is the leg that one camera from the side follows, in the words of
// those who track in Kinovea.
func (p points) onlyLeg() leg {
	return leg{
		hip:      p.find("hip", "hanche", "hüfte", "huefte", "cadera", "anca", "heup", "trochanter", "righthip", "lefthip", "rhip", "lhip"),
		knee:     p.find("knee", "genou", "knie", "rodilla", "ginocchio", "rightknee", "leftknee", "rknee", "lknee"),
		ankle:    p.find("ankle", "malleole", "malléole", "cheville", "knöchel", "knoechel", "tobillo", "caviglia", "enkel", "rightankle", "leftankle"),
		heel:     p.find("heel", "talon", "ferse", "talón", "tallone", "hiel"),
		forefoot: p.find("toe", "orteil", "zehe", "dedo", "dito", "teen"),
	}
}
