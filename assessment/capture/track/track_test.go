package track

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
	"stridewell/assessment/catalogue"
)

var noon = time.Date(2026, 4, 9, 12, 0, 0, 0, time.UTC)

// points are so many records of a second each.
func points(n int, write func(i int, at string) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(write(i, noon.Add(time.Duration(i)*time.Second).Format(time.RFC3339)))
	}
	return b.String()
}

// tcx is a run as Garmin's website exports it, with the prefix of the
// extensions to choose.
func tcx(sport, prefix string, n int) string {
	colon, space := "", ""
	if prefix != "" {
		colon, space = prefix+":", ":"+prefix
	}
	return fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns%[4]s="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
<Activities><Activity Sport="%[1]s"><Id>2026-04-09T12:00:00.000Z</Id>
<Lap StartTime="2026-04-09T12:00:00.000Z"><TotalTimeSeconds>%[3]d</TotalTimeSeconds><DistanceMeters>900.5</DistanceMeters><Track>
%[2]s</Track><Extensions><%[5]sLX><%[5]sAvgRunCadence>87</%[5]sAvgRunCadence><%[5]sAvgSpeed>3.1</%[5]sAvgSpeed></%[5]sLX></Extensions></Lap>
<Creator><Name>Forerunner 245</Name><UnitId>3999999999</UnitId></Creator></Activity></Activities></TrainingCenterDatabase>`,
		sport, points(n, func(i int, at string) string {
			return fmt.Sprintf(`<Trackpoint><Time>%s</Time><Position><LatitudeDegrees>48.123456</LatitudeDegrees><LongitudeDegrees>-0.654321</LongitudeDegrees></Position>`+
				`<DistanceMeters>%d</DistanceMeters><HeartRateBpm><Value>150</Value></HeartRateBpm><Extensions><%[3]sTPX><%[3]sSpeed>3.0</%[3]sSpeed><%[3]sRunCadence>86</%[3]sRunCadence></%[3]sTPX></Extensions></Trackpoint>`+"\n",
				at, 3*i, colon)
		}), n, space, colon)
}

// gpx is a run of so many metres a second due north, without a speed.
func gpx(kind, cadence string, speed float64, n int) string {
	const metresADegree = 111195.08
	return fmt.Sprintf(`<?xml version="1.0"?><gpx version="1.1" creator="StravaGPX" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2026-04-09T12:00:00Z</time></metadata><trk><name>Morning</name>%s<trkseg>
%s</trkseg></trk></gpx>`, kind, points(n, func(i int, at string) string {
		return fmt.Sprintf(`<trkpt lat="%.7f" lon="8.5"><ele>400</ele><time>%s</time><extensions>%s</extensions></trkpt>`+"\n", 47+float64(i)*speed/metresADegree, at, cadence)
	}))
}

func value(r assessment.Recording, id assessment.MeasureID) float64 {
	for _, o := range r.Observations {
		if o.Measure == id {
			return o.Value
		}
	}
	return math.NaN()
}

func TestRead(t *testing.T) {
	const suunto = `<gpxdata:cadence>85</gpxdata:cadence><cadence>85</cadence>`
	tests := []struct {
		name, text     string
		kind           assessment.RecordingKind
		device, sport  string
		cadence, speed float64
		metres         float64
		warning        string
	}{
		{"a TCX", tcx("Running", "ns3", 300), assessment.TCXRecording, "Forerunner 245", "running", 172, 3, 897, ""},
		{"another prefix", tcx("Running", "x", 300), assessment.TCXRecording, "Forerunner 245", "running", 172, 3, 897, ""},
		{"no prefix", tcx("Running", "", 300), assessment.TCXRecording, "Forerunner 245", "running", 172, 3, 897, ""},
		{"cadence in the point", strings.ReplaceAll(tcx("Running", "", 300), "RunCadence", "Cadence"), assessment.TCXRecording, "Forerunner 245", "running", 172, 3, 897, ""},
		{"speed from distance", strings.ReplaceAll(tcx("Running", "", 300), "Speed", "Elsewhere"), assessment.TCXRecording, "Forerunner 245", "running", 172, 3, 897, ""},
		{"an unknown sport", tcx("Other", "", 300), assessment.TCXRecording, "Forerunner 245", "not said", 172, 3, 897, "which sport"},
		{"a GPX of Strava", gpx("<type>9</type>", `<gpxtpx:TrackPointExtension><gpxtpx:cad>86</gpxtpx:cad></gpxtpx:TrackPointExtension>`, 3.2, 300), assessment.GPXRecording, "StravaGPX", "running", 172, 3.2, 956.8, ""},
		{"a GPX of Suunto", gpx("<type>running</type>", suunto, 2.5, 300), assessment.GPXRecording, "StravaGPX", "running", 170, 2.5, 747.5, ""},
		{"a GPX of no sport", gpx("", suunto, 2.5, 300), assessment.GPXRecording, "StravaGPX", "not said", 170, 2.5, 747.5, "which sport"},
		{"steps already", gpx("<type>running</type>", `<cad>172</cad>`, 2.5, 300), assessment.GPXRecording, "StravaGPX", "running", 172, 2.5, 747.5, "not doubled"},
		{"cut off", tcx("Running", "ns3", 300)[:40000], assessment.TCXRecording, "", "running", 172, 3, 0, "incomplete"},
		{"no cadence", gpx("<type>running</type>", "", 2.5, 300), assessment.GPXRecording, "StravaGPX", "running", math.NaN(), 2.5, 747.5, "nothing that can be taken"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read("run.xml", []byte(tt.text), assessment.RecordingOptions{Today: assessment.DateOf(noon)})
			if err != nil {
				t.Fatal(err)
			}
			s := r.Sessions[0]
			if r.Kind != tt.kind || r.Device != tt.device || s.Sport != tt.sport || !s.Start.Equal(noon) {
				t.Errorf("%v of %q, %q at %v", r.Kind, r.Device, s.Sport, s.Start)
			}
			if got := value(r, catalogue.Cadence); got != tt.cadence && !math.IsNaN(tt.cadence) {
				t.Errorf("cadence %v, want %v", got, tt.cadence)
			}
			if math.Abs(s.Speed-tt.speed) > 0.01 || tt.metres > 0 && math.Abs(s.Metres-tt.metres) > 0.5 {
				t.Errorf("%.3f m/s, %.1f m, want %v and %v", s.Speed, s.Metres, tt.speed, tt.metres)
			}
			said := strings.Join(r.Warnings, " ")
			if !strings.Contains(said, tt.warning) || !strings.Contains(said, "original FIT") {
				t.Errorf("warnings %q", r.Warnings)
			}
		})
	}
}

func TestLaps(t *testing.T) {
	r, err := Read("run.tcx", []byte(tcx("Running", "ns3", 300)), assessment.RecordingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := assessment.RecordedLap{Seconds: 300, Metres: 900.5, Speed: 3.1, Cadence: 174}
	if got := r.Sessions[0].Laps; len(got) != 1 || got[0] != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestFaults(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a ride", tcx("Biking", "ns3", 30), "holds no run, but biking"},
		{"a web page", "<html><body>Sign in</body></html>", "neither a TCX nor a GPX"},
		{"nothing", "", "neither a TCX nor a GPX"},
		{"a route", `<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>`, "no activity"},
		{"without end", "<gpx>" + strings.Repeat("<a>", 100), "without end"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read("x.gpx", []byte(tt.text), assessment.RecordingOptions{})
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || !strings.Contains(fault.What, tt.want) || fault.Next == "" {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}

// TestNoPosition: what comes out holds no place and no serial number.
func TestNoPosition(t *testing.T) {
	r, err := Read("run.tcx", []byte(tcx("Running", "ns3", 60)), assessment.RecordingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf("%+v", r)
	for _, secret := range []string{"48.123", "0.654", "3999999999"} {
		if strings.Contains(text, secret) {
			t.Errorf("the recording holds %s", secret)
		}
	}
}

func TestApart(t *testing.T) {
	tests := []struct {
		name          string
		a, b, c, d, m float64
	}{
		{"a degree north", 0, 0, 1, 0, 111195},
		{"a degree east at the equator", 0, 0, 0, 1, 111195},
		{"over the date line", 0, 179.5, 0, -179.5, 111195},
		{"nowhere", 10, 20, 10, 20, 0},
	}
	for _, tt := range tests {
		if got := apart(tt.a, tt.b, tt.c, tt.d); math.Abs(got-tt.m) > 1 {
			t.Errorf("%s: %.1f m, want %.0f", tt.name, got, tt.m)
		}
	}
}

// TestBreakInTheTrack: what was travelled between two parts of a track, by car
// perhaps, is not counted.
func TestBreakInTheTrack(t *testing.T) {
	var g ground
	g.to(50, 8)
	g.to(50.001, 8)
	g.leave()
	if got := g.to(51, 8); math.Abs(got-111.2) > 0.1 {
		t.Errorf("%v m", got)
	}
}

// FuzzRead: whatever the bytes, reading ends with a recording or a fault.
func FuzzRead(f *testing.F) {
	f.Add([]byte(tcx("Running", "ns3", 12)))
	f.Add([]byte(gpx("<type>9</type>", "<cad>86</cad>", 3, 12)))
	f.Add([]byte(gpx("", "<cad>86</cad>", 3, 4)[:500]))
	f.Add([]byte(`<gpx><trk><trkseg><trkpt lat="x"/></trkseg></trk></gpx>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Read("x", data, assessment.RecordingOptions{})
		var fault *assessment.FileFault
		if err != nil && !errors.As(err, &fault) {
			t.Fatalf("an error that is no fault: %v", err)
		}
		for _, o := range r.Observations {
			if math.IsNaN(o.Value) || math.IsInf(o.Value, 0) {
				t.Fatalf("%s is %v", o.Measure, o.Value)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data := []byte(tcx("Running", "ns3", 10_000))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Read("long.tcx", data, assessment.RecordingOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestSpeedIsSmooth: one position that is off does not make a sprint.
func TestSpeedIsSmooth(t *testing.T) {
	samples := make([]watch.Sample, 60)
	for i := range samples {
		samples[i] = watch.NewSample()
		samples[i].At, samples[i].Of[watch.Distance] = float64(i), 3*float64(i)
	}
	samples[30].Of[watch.Distance] += 20
	speeds(samples)
	for i, s := range samples {
		if v := s.Of[watch.Speed]; v != 3 {
			t.Errorf("at %d s: %v m/s", i, v)
		}
	}
}
