package assessment_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
)

func TestParametersKeepTheirOrder(t *testing.T) {
	p := assessment.Parameters{
		{Name: "sampling_hz", Number: 1000},
		{Name: "baseline", Word: "drift"},
		{Name: "cutoff_hz", Number: 50},
	}
	text, err := json.Marshal(p)
	if want := `{"sampling_hz":1000,"baseline":"drift","cutoff_hz":50}`; err != nil || string(text) != want {
		t.Fatalf("%s, %v, want %s", text, err, want)
	}
	var again assessment.Parameters
	if err := json.Unmarshal(text, &again); err != nil || !slices.Equal(again, p) {
		t.Errorf("read back as %v, %v", again, err)
	}
}

func TestParametersRefuseOtherShapes(t *testing.T) {
	for _, text := range []string{`[1]`, `3`, `{"a":[1]}`, `{"a":null}`} {
		var p assessment.Parameters
		if err := json.Unmarshal([]byte(text), &p); err == nil {
			t.Errorf("%s is read as %v", text, p)
		}
	}
}

func TestFaultOfAFileIsExplainedWithoutLoggingItsName(t *testing.T) {
	err := fmt.Errorf("attach: %w", &assessment.FileFault{
		File: "someone.fit", What: "ends in the middle of a record: the copy was probably cut short.", Next: "Copy it from the watch again.",
	})
	if strings.Contains(err.Error(), "someone") {
		t.Errorf("the error holds the name of the file: %v", err)
	}
	e := assessment.Explain(err)
	if want := "«someone.fit» ends in the middle"; !strings.HasPrefix(e.What, want) || e.Next != "Copy it from the watch again." {
		t.Errorf("%+v, want it to begin with %s", e, want)
	}
}
