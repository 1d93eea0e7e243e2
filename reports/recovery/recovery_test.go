package recovery_test

import (
	"strings"
	"testing"

	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/recovery"
)

// TestTheSheet holds the code, what to do and where things are to one tidy page,
// with long folders and without.
func TestTheSheet(t *testing.T) {
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	long := "/" + strings.Repeat("a folder with a long name/", 6)
	tests := []struct {
		name string
		in   recovery.Input
		want []string
	}{
		{"with a code", recovery.Input{Code: "A1SYR-EKSFN-7W2QX", Folder: "/clinic", Backups: "/media/drive", Made: "9 April 2026"}, []string{"A1SYR-EKSFN-7W2QX", "/media/drive", "9 April 2026"}},
		{"without", recovery.Input{Folder: "/clinic", Made: "9 April 2026"}, []string{"____", "/clinic"}},
		{"long folders", recovery.Input{Code: "A1SYR-EKSFN-7W2QX", Folder: long, Backups: long, Made: "9 April 2026"}, []string{"Keep this sheet"}},
	}
	for _, tt := range tests {
		for name, size := range map[string]page.Size{"A4": page.A4, "Letter": page.Letter} {
			t.Run(tt.name+", "+name, func(t *testing.T) {
				tt.in.Size = size
				doc := recovery.Layout(tt.in, letters)
				words := pagetest.Words(doc)
				for _, want := range tt.want {
					if !strings.Contains(words, want) {
						t.Errorf("%q is not on the sheet", want)
					}
				}
				for _, fault := range pagetest.Untidy(doc, letters, 40) {
					t.Error(fault)
				}
			})
		}
	}
}
