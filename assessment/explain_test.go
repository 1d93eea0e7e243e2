package assessment_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"

	"stridewell/assessment"
)

// TestExplain: what a person can do something about has its own words, however
// deep it is wrapped.
func TestExplain(t *testing.T) {
	unexpected := assessment.Explain(errors.New("something else"))
	known := map[string]error{
		"not found": assessment.ErrNotFound, "closed": assessment.ErrClosed, "open": assessment.ErrOpen,
		"stale": assessment.ErrStale, "too late": assessment.ErrTooLate, "in use": assessment.ErrInUse,
		"newer": assessment.ErrNewer, "foreign": assessment.ErrForeign, "locked": assessment.ErrLocked,
		"no room for the records": assessment.ErrDiskFull, "a disk that fails": assessment.ErrDisk,
		"no key": assessment.ErrKeyMissing, "halfway": assessment.ErrHalfway,
		"no keyring": assessment.ErrNoKeyring,
		"stopped":    context.Canceled, "full": syscall.ENOSPC, "not allowed": fs.ErrPermission, "not there": fs.ErrNotExist,
	}
	seen := map[assessment.Explanation]string{}
	for name, err := range known {
		got := assessment.Explain(fmt.Errorf("save visit v1: %w", fmt.Errorf("write: %w", err)))
		if got == unexpected || got.What == "" || got.Next == "" {
			t.Errorf("%s: %+v", name, got)
		}
		if other, taken := seen[got]; taken {
			t.Errorf("%s and %s have the same words", name, other)
		}
		seen[got] = name
	}
	if unexpected.What == "" || unexpected.Next == "" {
		t.Errorf("an unexpected error: %+v", unexpected)
	}
}

func TestClinicSetting(t *testing.T) {
	want := assessment.Clinic{Name: "Zoë’s", Examiner: "E", Phone: "1", Emergency: "112"}
	if got, err := assessment.DecodeClinic(assessment.EncodeClinic(want)); err != nil || got != want {
		t.Errorf("read back %#v, %v", got.Name, err)
	}
	if got, err := assessment.DecodeClinic(""); err != nil || got != (assessment.Clinic{}) {
		t.Errorf("a setting never saved is %v, %v", got, err)
	}
	if _, err := assessment.DecodeClinic("{"); err == nil {
		t.Error("half a setting is read")
	}
}
