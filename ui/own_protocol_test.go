package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/workspace"
)

// TestProtocolsOfTheClinic makes a protocol from one of the program by keys
// alone, finds it at a visit, changes it and removes it.
func TestProtocolsOfTheClinic(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtProtocols)
	u.write("twelve")
	u.press(fyne.KeyReturn)
	u.write(", short")
	u.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn) // minutes, to the button, keep it
	draw(t, u, "own protocol kept")
	own := u.w.Own.Value()
	if len(own) != 1 || !own[0].Own || len(own[0].Items) == 0 {
		t.Fatalf("kept: %+v", own)
	}
	u.w.SetProtocol(own[0].ID)
	if got := u.w.Protocol(); got.ID != own[0].ID {
		t.Errorf("the visit goes through %s", got.ID)
	}
	changed := own[0]
	changed.Items = append(slices.Clone(changed.Items[:2]), assessment.ProtocolItem{Measure: catalogue.ToeTouch})
	if p := u.w.KeepProtocol(changed); p.Some() || len(u.w.Own.Value()) != 1 || len(u.w.Own.Value()[0].Items) != 3 {
		t.Errorf("changed: %+v, %s", u.w.Own.Value(), p.Text)
	}
	for name, p := range map[string]assessment.Protocol{
		"no name": {Items: changed.Items}, "no measure": {Name: "Ours"}, "a name of the program": {ID: catalogue.TwelveMinutes, Name: "Full", Items: changed.Items},
		"two days": {Name: "Ours", Items: changed.Items, Minutes: 2880},
	} {
		if got := u.w.KeepProtocol(p); !got.Refused {
			t.Errorf("%s is kept", name)
		}
	}
	u.w.RemoveProtocol(changed.ID)
	if len(u.w.Own.Value()) != 0 {
		t.Error("a removed protocol stays")
	}
	if got := u.w.Protocol(); got.ID != catalogue.FullProtocol {
		t.Errorf("the visit goes through %s", got.ID)
	}
}

// TestDownGoesToTheSecond: the first of the list is shown already.
func TestDownGoesToTheSecond(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtProtocols)
	u.press(fyne.KeyDown, fyne.KeyReturn)
	u.write(", longer")
	u.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn)
	if own := u.w.Own.Value(); len(own) != 1 || own[0].Name != "Our full, longer" {
		t.Errorf("kept: %+v", own)
	}
}

// TestMeasuresAreMoved: Ctrl with an arrow moves the focused measure in the
// order of the protocol, and stops at its ends.
func TestMeasuresAreMoved(t *testing.T) {
	u := in(t, ages[1])
	u.at(workspace.AtProtocols)
	u.write("twelve")
	u.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn, fyne.KeyDown) // name, minutes, the button, the first measure
	var from assessment.Protocol
	for _, p := range u.w.Protocols() {
		if p.ID == catalogue.TwelveMinutes {
			from = p
		}
	}
	at := func(items []assessment.ProtocolItem, m assessment.MeasureID) int {
		return slices.IndexFunc(items, func(i assessment.ProtocolItem) bool { return i.Measure == m })
	}
	first := u.w.Catalogue().Measures()[0].ID
	if at(from.Items, first) >= 0 {
		t.Fatalf("%s is in the protocol already", first)
	}
	u.press(fyne.KeySpace)   // the last of them now
	u.shortcut(fyne.KeyDown) // no further
	for range 2 {
		u.shortcut(fyne.KeyUp)
	}
	u.press(fyne.KeyUp, fyne.KeyReturn)
	own := u.w.Own.Value()
	if len(own) != 1 || len(own[0].Items) != len(from.Items)+1 || at(own[0].Items, first) != len(from.Items)-2 {
		t.Errorf("kept: %+v", own)
	}
}
