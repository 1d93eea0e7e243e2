package assets_test

import (
	"bytes"
	"strings"
	"testing"

	"stridewell/assets"
)

// TestCopies: whoever changes what is handed out changes nothing here.
func TestCopies(t *testing.T) {
	tests := []struct {
		name string
		file func() []byte
		head string
	}{
		{"regular", assets.Regular, "\x00\x01\x00\x00"},
		{"semibold", assets.SemiBold, "\x00\x01\x00\x00"},
		{"bold", assets.Bold, "\x00\x01\x00\x00"},
		{"icon", assets.Icon, "\x89PNG"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			clear(tt.file())
			if got := tt.file(); !bytes.HasPrefix(got, []byte(tt.head)) {
				t.Errorf("the file begins with %q, want %q", got[:4], tt.head)
			}
		})
	}
}

func TestFontLicence(t *testing.T) {
	for _, words := range []string{"Copyright", "SIL OPEN FONT LICENSE Version 1.1"} {
		if !strings.Contains(assets.FontLicence(), words) {
			t.Errorf("the licence of the typeface does not hold %q", words)
		}
	}
}
