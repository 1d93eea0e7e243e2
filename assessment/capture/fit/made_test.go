package fit

import (
	"bytes"
	"testing"
	"time"

	"github.com/muktihari/fit/encoder"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"
)

// noon is when the made activities begin.
var noon = time.Date(2026, 4, 9, 12, 0, 0, 0, time.UTC)

// A made activity is written with the encoder of the library, a record a
// second.
type made struct {
	sport   typedef.Sport
	sub     typedef.SubSport
	from    int // s after noon
	seconds int
	cadence uint8 // as stored
	contact uint16
	speed   float64
	edit    func(i int, r *mesgdef.Record)
	pauses  [][2]int // s after noon
}

// written are activities in one FIT part.
func written(t testing.TB, activities ...made) []byte {
	t.Helper()
	fit := &proto.FIT{Messages: []proto.Message{mesgdef.NewFileId(nil).
		SetType(typedef.FileActivity).SetManufacturer(typedef.ManufacturerGarmin).SetProduct(uint16(typedef.GarminProductFr945)).
		SetSerialNumber(123456789).SetTimeCreated(noon).ToMesg(nil)}}
	add := func(m proto.Message) { fit.Messages = append(fit.Messages, m) }
	for _, a := range activities {
		for _, p := range a.pauses {
			for i, kind := range []typedef.EventType{typedef.EventTypeStopAll, typedef.EventTypeStart} {
				add(mesgdef.NewEvent(nil).SetTimestamp(noon.Add(time.Duration(p[i]) * time.Second)).SetEvent(typedef.EventTimer).SetEventType(kind).ToMesg(nil))
			}
		}
		start := noon.Add(time.Duration(a.from) * time.Second)
		for i := range a.seconds {
			r := mesgdef.NewRecord(nil).SetTimestamp(start.Add(time.Duration(i) * time.Second)).
				SetPositionLat(623456789).SetPositionLong(123456789).
				SetCadence(a.cadence).SetStanceTimeScaled(float64(a.contact)).SetEnhancedSpeedScaled(a.speed)
			if a.edit != nil {
				a.edit(i, r)
			}
			add(r.ToMesg(nil))
		}
		seconds := float64(a.seconds)
		add(mesgdef.NewLap(nil).SetStartTime(start).SetTotalElapsedTimeScaled(seconds).SetTotalTimerTimeScaled(seconds).SetAvgCadence(a.cadence).SetSport(a.sport).ToMesg(nil))
		add(mesgdef.NewSession(nil).SetStartTime(start).SetTotalElapsedTimeScaled(seconds).SetTotalTimerTimeScaled(seconds).SetSport(a.sport).SetSubSport(a.sub).ToMesg(nil))
	}
	var to bytes.Buffer
	if err := encoder.New(&to, encoder.WithProtocolVersion(proto.V2)).Encode(fit); err != nil {
		t.Fatal(err)
	}
	return to.Bytes()
}

// run is ten minutes at 172 steps a minute.
func run() made {
	return made{sport: typedef.SportRunning, seconds: 600, cadence: 86, contact: 250, speed: 3}
}
