package records_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/reports/intake"
	"stridewell/reports/records"
)

// TestReadingTwiceAddsNothing: what is there is left as it is.
func TestReadingTwiceAddsNothing(t *testing.T) {
	s := openStore(t)
	fillStore(t, s)
	want := contentsOf(t, s)
	count, err := read(t.Context(), s, written(t, s), false)
	if err != nil {
		t.Fatal(err)
	}
	if count[intake.Added] != 0 || count[intake.Known] == 0 {
		t.Errorf("the report counts %v", count)
	}
	if d := cmp.Diff(want, contentsOf(t, s), raw); d != "" {
		t.Errorf("(-before +after):\n%s", d)
	}
}

func TestDryRunWritesNothing(t *testing.T) {
	from, to := openStore(t), openStore(t)
	fillStore(t, from)
	file := written(t, from)
	tried, err := read(t.Context(), to, file, true)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := to.ClientCount(t.Context()); n != 0 || err != nil {
		t.Errorf("%d clients after a dry run, %v", n, err)
	}
	done, err := read(t.Context(), to, file, false)
	if err != nil || !reflect.DeepEqual(tried, done) {
		t.Errorf("the dry run counted %v, the import %v, %v", tried, done, err)
	}
}

// TestBadFiles: a file that is not whole is refused by its kind.
func TestBadFiles(t *testing.T) {
	s := openStore(t)
	fillStore(t, s)
	file := string(written(t, s))
	tests := []struct {
		name, file string
		want       error
	}{
		{"empty", "", records.ErrForm},
		{"no JSON", "a letter", records.ErrForm},
		{"other JSON", `{"resourceType": "Bundle"}`, records.ErrForm},
		{"cut short", file[:len(file)/2], records.ErrForm},
		{"without its end", strings.Replace(file, `"end"`, `"END"`, 1), records.ErrForm},
		{"of a newer version", strings.Replace(file, `"version": 1`, `"version": 2`, 1), assessment.ErrNewer},
		{"with a changed definition", strings.Replace(file, "As it was", "As it wos", 1), records.ErrForm},
		{"with a changed attachment", strings.Replace(file, "YSBwaWN0dXJl", "YSBwaWN0dXJm", 1), records.ErrForm},
		{"with an unknown word", strings.Replace(file, `"state": "closed"`, `"state": "shut"`, 1), records.ErrForm},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := read(t.Context(), openStore(t), []byte(tt.file), true)
			if err == nil || tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v", err, tt.want)
			}
			if err != nil && strings.Contains(err.Error(), "Čapková") {
				t.Errorf("the error names a client: %v", err)
			}
		})
	}
}

// FuzzRead: no file makes reading panic.
func FuzzRead(f *testing.F) {
	s := sample.NewStore(clock)
	if err := sample.Fill(f.Context(), s, now); err != nil {
		f.Fatal(err)
	}
	f.Add(written(f, s))
	f.Add(written(f, sample.NewStore(clock)))
	f.Fuzz(func(t *testing.T, file []byte) {
		_, _ = read(t.Context(), sample.NewStore(clock), file, false)
	})
}
