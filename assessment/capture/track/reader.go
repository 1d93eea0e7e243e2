package track

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture/markup"
	"stridewell/assessment/capture/watch"
)

// A reader goes through the elements once.
type reader struct {
	markup   *markup.Reader
	kind     assessment.RecordingKind
	device   string
	path     []string // names of the open elements
	text     []byte   // of the innermost
	sessions []*session
	point    *point // the one being read
	points   int
}

// A session is one Activity or trk.
type session struct {
	watch.Session
	laps  []lap
	way   ground // walked over positions
	speed bool   // the file has speeds
}

type lap struct {
	start time.Time
	assessment.RecordedLap
}

// A point is one Trackpoint or trkpt.
type point struct {
	watch.Sample
	latitude, longitude float64 // degrees; NaN: none
}

func (r *reader) read() error {
	for {
		token, err := r.markup.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if len(r.path) == deepest {
				return errDeep
			}
			r.path, r.text = append(r.path, t.Name.Local), r.text[:0]
			r.open(t)
		case xml.CharData:
			r.text = append(r.text, t[:min(len(t), max(longestText-len(r.text), 0))]...)
		case xml.EndElement:
			if len(r.path) == 0 || r.path[len(r.path)-1] != t.Name.Local {
				return errors.New("an element ends that is not open")
			}
			if r.points > mostPoints {
				return errMany
			}
			r.close(t.Name.Local, strings.TrimSpace(string(r.text)))
			r.path, r.text = r.path[:len(r.path)-1], r.text[:0]
		}
	}
}

// open begins what an element begins.
func (r *reader) open(e xml.StartElement) {
	switch e.Name.Local {
	case "TrainingCenterDatabase":
		r.kind = assessment.TCXRecording
	case "gpx":
		r.kind = assessment.GPXRecording
		r.device = attribute(e, "creator")
	case "Activity":
		r.begin(attribute(e, "Sport"))
	case "trk":
		r.begin("")
	case "trkseg":
		if s := r.session(); s != nil {
			s.way.leave()
		}
	case "Lap":
		if s := r.session(); s != nil {
			start, _ := moment(attribute(e, "StartTime"))
			s.laps = append(s.laps, lap{start: start})
		}
	case "Trackpoint", "trkpt":
		r.point = &point{Sample: watch.NewSample(), latitude: number(attribute(e, "lat")), longitude: number(attribute(e, "lon"))}
		r.point.At = math.NaN()
	}
}

func (r *reader) begin(sport string) {
	s := &session{}
	s.Sport, s.Name = sportOf(sport)
	r.sessions = append(r.sessions, s)
}

// session is the one being read; nil before the first.
func (r *reader) session() *session {
	if len(r.sessions) == 0 {
		return nil
	}
	return r.sessions[len(r.sessions)-1]
}

func (r *reader) parent() string {
	if len(r.path) < 2 {
		return ""
	}
	return r.path[len(r.path)-2]
}

// close takes what an element held.
func (r *reader) close(name, text string) {
	s := r.session()
	switch {
	case r.point != nil:
		r.ofPoint(name, text)
	case s == nil:
	case name == "type" && r.parent() == "trk":
		s.Sport, s.Name = sportOf(text)
	case name == "Name" && r.parent() == "Creator" && r.device == "":
		r.device = watch.Printable(text)
	case len(s.laps) > 0:
		s.laps[len(s.laps)-1].take(name, r.parent(), text)
	}
}

// ofPoint takes what an element within a point held.
func (r *reader) ofPoint(name, text string) {
	p := r.point
	switch name {
	case "Time", "time":
		if at, ok := moment(text); ok {
			p.At = float64(at.UnixMilli()) / 1000
		}
	case "RunCadence":
		p.Of[watch.Cadence] = number(text)
	case "Cadence", "cad", "cadence":
		if math.IsNaN(p.Of[watch.Cadence]) {
			p.Of[watch.Cadence] = number(text)
		}
	case "Speed", "speed":
		p.Of[watch.Speed] = number(text)
	case "DistanceMeters", "distance":
		p.Of[watch.Distance] = number(text)
	case "LatitudeDegrees":
		p.latitude = number(text)
	case "LongitudeDegrees":
		p.longitude = number(text)
	case "Trackpoint", "trkpt":
		if r.points++; r.session() == nil {
			r.begin("")
		}
		r.session().add(*p)
		r.point = nil
	}
}

// add keeps a point that has a time.
func (s *session) add(p point) {
	if math.IsNaN(p.At) {
		return
	}
	travelled := s.way.to(p.latitude, p.longitude)
	if math.IsNaN(p.Of[watch.Distance]) {
		p.Of[watch.Distance] = travelled
	}
	s.speed = s.speed || p.Of[watch.Speed] > 0
	s.Samples = append(s.Samples, p.Sample)
}

func (l *lap) take(name, parent, text string) {
	v := number(text)
	if math.IsNaN(v) {
		return
	}
	switch name {
	case "TotalTimeSeconds":
		l.Seconds = v
	case "DistanceMeters":
		if parent == "Lap" {
			l.Metres = v
		}
	case "AvgRunCadence":
		l.Cadence = v
	case "Cadence":
		if parent == "Lap" && l.Cadence == 0 {
			l.Cadence = v
		}
	case "AvgSpeed":
		l.Speed = v
	}
}

// largest is more than any number of a run.
const largest = 1e12

// number reads a number; NaN for anything else.
func number(text string) float64 {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(v, 0) || math.Abs(v) > largest {
		return math.NaN()
	}
	return v
}

// moment reads a time; one without a zone is taken as UTC.
func moment(text string) (time.Time, bool) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999"} {
		if t, err := time.Parse(layout, text); err == nil && t.Year() > 1900 && t.Year() < 3000 {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return watch.Printable(a.Value)
		}
	}
	return ""
}
