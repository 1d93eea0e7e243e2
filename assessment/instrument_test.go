package assessment_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
)

func TestInstrumentsAreKept(t *testing.T) {
	all := []assessment.Instrument{{Name: "Belt", Column: map[string]string{"vertical": "-channel 7"}, Rate: 1000, Unit: "N"}}
	setting, err := assessment.EncodeInstruments(all)
	if err != nil {
		t.Fatal(err)
	}
	again, err := assessment.DecodeInstruments(setting)
	if d := cmp.Diff(all, again); d != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, d)
	}
	if none, err := assessment.DecodeInstruments(""); len(none) != 0 || err != nil {
		t.Errorf("%v, %v", none, err)
	}
	if _, err := assessment.DecodeInstruments("{"); err == nil {
		t.Error("a damaged setting is read")
	}
	if _, err := assessment.EncodeInstruments([]assessment.Instrument{{Rate: math.NaN()}}); err == nil {
		t.Error("a rate that is no number is kept")
	}
}

func TestInstrumentCompletes(t *testing.T) {
	i := assessment.Instrument{Column: map[string]string{"vertical": "V"}, Rate: 1000, Unit: "N", Definition: "trunk_thigh"}
	if o := i.Complete(assessment.RecordingOptions{Mass: 70}); o.Mass != 70 || o.Rate != 1000 || o.Unit != "N" || o.Definition != "trunk_thigh" || o.Column["vertical"] != "V" {
		t.Errorf("%+v", o)
	}
	said := assessment.RecordingOptions{Rate: 500, Unit: "kN", Definition: "pelvis_thigh"}
	if o := i.Complete(said); o.Rate != 500 || o.Unit != "kN" || o.Definition != "pelvis_thigh" {
		t.Errorf("%+v", o)
	}
}
