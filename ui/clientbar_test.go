package ui

import (
	"strings"
	"testing"

	"stridewell/assessment"
)

// TestTheBarSaysWhatIsRead: a visit of another day is named as one that is
// read, also when it is the last, and beside that the client is a practice one.
func TestTheBarSaysWhatIsRead(t *testing.T) {
	u := onRecord(t, &[]assessment.ClientID{})
	notice := func() string { return u.barNotice(u.w.Desk.Value()) }
	if got := notice(); got != "Practice client" {
		t.Errorf("of today's visit: %q", got)
	}
	first := u.w.Desk.Value().History.Visits[0]
	u.w.OpenVisit(first.ID)
	if got, want := notice(), "You are reading "+u.w.Day(first.Date)+" · Practice client"; got != want {
		t.Errorf("of the first visit: %q, want %q", got, want)
	}
	u.w.OpenClient("practice-carlos")
	if got := notice(); !strings.HasPrefix(got, "You are reading ") {
		t.Errorf("of a closed visit that is the last: %q", got)
	}
}
