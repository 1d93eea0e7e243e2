package capture

import (
	"errors"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
)

// TestHead: a table shows its headings, units and first rows, and whose it is;
// what is no table, or has no headings, says so.
func TestHead(t *testing.T) {
	belt := []assessment.Instrument{{Name: "Belt", Column: map[string]string{force.VerticalRole: "-ch7"}}}
	h, err := Head(write(t, "run.csv", []byte("clock (s),ch7,ch8\n0,1,2\n0.1,3,\n0.2,5,6\n0.3,7,8\n0.4,9,10\n")), belt)
	if err != nil || strings.Join(h.Names, " ") != "clock (s) ch7 ch8" || h.Unit(0) != "s" || len(h.Rows) != headRows || h.Rows[1][1] != 3 || h.Instrument != "Belt" {
		t.Errorf("%+v, %v", h, err)
	}
	for name, tt := range map[string]struct{ data, what string }{
		"no headings": {"0 1 2\n0.1 3 4\n0.2 5 6\n0.3 7 8\n", "no headings"},
		"a track":     {`<gpx version="1.1"></gpx>`, "a GPX file"},
		"a letter":    {"Dear colleague,\n", "text without a table"},
		"nothing":     {"", "is empty"},
	} {
		_, err := Head(write(t, "file.txt", []byte(tt.data)), nil)
		var fault *assessment.FileFault
		if !errors.As(err, &fault) || !strings.Contains(fault.What, tt.what) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Head("/nowhere/run.csv", nil); err == nil || strings.Contains(err.Error(), "nowhere") {
		t.Errorf("a file that is not there: %v", err)
	}
}
