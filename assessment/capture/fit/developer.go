package fit

import (
	"math"
	"strings"

	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/proto"

	"stridewell/assessment/capture/watch"
)

// A fieldKey tells apart the fields that devices and apps define in a file.
type fieldKey struct{ developer, field byte }

// A named field is one whose quantity was known by its name, with the factor
// from its stated unit.
type named struct {
	target
	scale, offset float64
}

// names are the developer fields that are known, in lower case.
func names() map[string]watch.Quantity {
	return map[string]watch.Quantity{
		"cadence": watch.Cadence, "run cadence": watch.Cadence, "running cadence": watch.Cadence,
		"ground time": watch.ContactTime, "ground contact time": watch.ContactTime, "stance time": watch.ContactTime, "contact time": watch.ContactTime,
		"vertical oscillation": watch.Oscillation, "vertical ratio": watch.VerticalRatio,
		"step length": watch.StepLength, "stance time percent": watch.DutyFactor, "duty factor": watch.DutyFactor,
		"ground contact time balance": watch.Balance, "stance time balance": watch.Balance,
		"speed": watch.Speed, "distance": watch.Distance,
	}
}

// factors are from a stated unit, in lower case, to the unit a quantity is
// kept in. A unit that is not here is not guessed at.
func factors() [watch.Quantities]map[string]float64 {
	lengths := func(metre float64) map[string]float64 {
		return map[string]float64{
			"millimeters": metre / 1000, "millimetres": metre / 1000, "mm": metre / 1000,
			"centimeters": metre / 100, "centimetres": metre / 100, "cm": metre / 100,
			"meters": metre, "metres": metre, "m": metre,
		}
	}
	shares := map[string]float64{"%": 1, "percent": 1, "per cent": 1}
	return [watch.Quantities]map[string]float64{
		watch.Cadence:       {"rpm": 1, "strides/min": 1, "spm": 0.5, "steps/min": 0.5},
		watch.ContactTime:   {"milliseconds": 1, "ms": 1, "seconds": 1000, "s": 1000},
		watch.Oscillation:   lengths(100),
		watch.VerticalRatio: shares,
		watch.StepLength:    lengths(1),
		watch.Balance:       shares,
		watch.DutyFactor:    shares,
		watch.Speed:         {"m/s": 1, "km/h": 1 / 3.6},
		watch.Distance:      lengths(1),
	}
}

// describe learns what a developer field holds.
func (l *listener) describe(d *mesgdef.FieldDescription) {
	if len(d.FieldName) == 0 || len(d.Units) == 0 {
		return
	}
	q, known := names()[folded(d.FieldName[0])]
	if !known {
		return
	}
	factor, known := factors()[q][folded(d.Units[0])]
	if !known {
		return
	}
	n := named{target: target{q, factor}, scale: 1}
	if d.Scale != math.MaxUint8 && d.Scale > 0 {
		n.scale = float64(d.Scale)
	}
	if d.Offset != math.MaxInt8 {
		n.offset = float64(d.Offset)
	}
	l.named[fieldKey{d.DeveloperDataIndex, d.FieldDefinitionNumber}] = n
}

func folded(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.Trim(text, "\x00")), " "))
}

// developed takes developer fields where the watch itself wrote nothing.
func (l *listener) developed(m *proto.Message, s *watch.Sample) {
	if len(l.named) == 0 {
		return
	}
	for _, f := range m.DeveloperFields {
		n, known := l.named[fieldKey{f.DeveloperDataIndex, f.Num}]
		if !known || !math.IsNaN(s.Of[n.quantity]) {
			continue
		}
		if v, ok := float(f.Value); ok && f.Value.Valid(baseOf(f.Value)) {
			s.Of[n.quantity] = (v/n.scale - n.offset) * n.factor
		}
	}
}
