package handout

import (
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
)

// TestPictures draws the screen in the sizes and themes it is looked at in.
func TestPictures(t *testing.T) {
	tests := []struct {
		name    string
		client  string
		size    fyne.Size
		variant theme.Variant
	}{
		{"zoe", "practice-zoe", laptop, theme.LightVariant},
		{"zoe dark", "practice-zoe", laptop, theme.DarkVariant},
		{"zoe small", "practice-zoe", fyne.NewSize(940, 500), theme.LightVariant},
		{"zoe wide", "practice-zoe", fyne.NewSize(1900, 1020), theme.LightVariant},
		{"maeve", "practice-maeve", laptop, theme.LightVariant},
		{"carlos", "practice-carlos", laptop, theme.LightVariant},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := seated(t, assessment.ClientID(tt.client), tt.size, tt.variant)
			b.picture("handout " + tt.name)
		})
	}
}
