package ui

import (
	"image"
	"reflect"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/ui/help"
	"stridewell/ui/workspace"
)

// TestEveryPlaceHasItsHelp: F1 has a page of its own for every place that it
// can be pressed at for help.
func TestEveryPlaceHasItsHelp(t *testing.T) {
	for _, p := range Places() {
		if slices.Contains([]workspace.Place{workspace.AtHelp, workspace.AtWelcome, workspace.AtLocked}, p) {
			continue // themselves a page of words with their keys
		}
		if !slices.ContainsFunc(help.Topics(), func(t help.Topic) bool { return t.Place == p }) {
			t.Errorf("%s has no help", Name(p))
		}
	}
}

// TestHelpIsReadByKeyboard scrolls a page that is higher than the window, down
// and up again.
func TestHelpIsReadByKeyboard(t *testing.T) {
	u := in(t, ages[1])
	u.window.Resize(smallest)
	u.at(workspace.AtAssess)
	u.at(workspace.AtHelp)
	picture := func() image.Image { return u.window.Canvas().Capture() }
	top := picture()
	u.press(fyne.KeyPageDown)
	if reflect.DeepEqual(picture(), top) {
		t.Error("PgDn moves nothing")
	}
	u.press(fyne.KeyPageUp)
	if !reflect.DeepEqual(picture(), top) {
		t.Error("PgUp does not lead back")
	}
}
