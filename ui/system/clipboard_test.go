//go:build !windows

package system

import (
	"context"
	"errors"
	"testing"
)

func TestCopiedPicture(t *testing.T) {
	tests := []struct {
		name    string
		answers map[string]string // by program; absent programs fail
		want    string
	}{
		{"nothing to ask", nil, ""},
		{"X", map[string]string{"xclip": "\x89PNG of X"}, "\x89PNG of X"},
		{"Wayland before X", map[string]string{"wl-paste": "\x89PNG", "xclip": "\x89PNG of X"}, "\x89PNG"},
		{"no picture but text", map[string]string{"xclip": "a text"}, ""},
		{"macOS", map[string]string{"osascript": "«data PNGf89504E4721»\n"}, "\x89PNG!"},
		{"macOS, cut short", map[string]string{"osascript": "«data PNGf895»\n"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := NewClipboard()
			c.run = func(_ context.Context, program string, _ ...string) ([]byte, error) {
				if answer, ok := tt.answers[program]; ok {
					return []byte(answer), nil
				}
				return nil, errAbsent
			}
			got, err := c.Picture(t.Context())
			if string(got) != tt.want || (err == nil) != (tt.want != "") || err != nil && !errors.Is(err, ErrNoPicture) {
				t.Errorf("Picture = %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}
