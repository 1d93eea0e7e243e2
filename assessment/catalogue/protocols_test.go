package catalogue_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func TestProtocols(t *testing.T) {
	seen := map[assessment.ProtocolID]bool{}
	for _, p := range catalogue.Protocols() {
		if seen[p.ID] || p.Name == "" || p.Own {
			t.Errorf("protocol %q is there twice, nameless or a clinic's", p.ID)
		}
		seen[p.ID] = true
		once := map[assessment.MeasureID]bool{}
		for _, item := range p.Items {
			m, ok := catalogue.Standard().Measure(item.Measure)
			switch {
			case !ok || m.Retired:
				t.Errorf("%s: %s is not offered", p.ID, item.Measure)
			case once[item.Measure]:
				t.Errorf("%s: %s is there twice", p.ID, item.Measure)
			case item.Late && !m.Moments:
				t.Errorf("%s: %s is not taken late", p.ID, item.Measure)
			}
			once[item.Measure] = true
		}
	}
	if _, ok := catalogue.ProtocolOf("unknown"); ok {
		t.Error("an unknown protocol was found")
	}
}
