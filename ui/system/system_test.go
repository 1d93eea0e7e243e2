//go:build !windows

package system

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
)

var errAbsent = errors.New("no such program")

func TestPrint(t *testing.T) {
	tests := []struct {
		name    string
		answers map[string]string // by program; absent programs fail
		want    string
		ran     string
		fails   bool
	}{
		{"a default printer", map[string]string{"lpstat": "system default destination: Office\n", "lp": ""}, "Sent to the queue of Office.", "lpstat lp", false},
		{"no default printer", map[string]string{"lpstat": "no system default destination\n", "xdg-open": "", "open": ""}, "It is open in your PDF program: print it there.", "lpstat open", false},
		{"no print system", map[string]string{"xdg-open": "", "open": ""}, "It is open in your PDF program: print it there.", "lpstat open", false},
		{"a queue that refuses", map[string]string{"lpstat": "system default destination: Office\n", "xdg-open": "", "open": ""}, "It is open in your PDF program: print it there.", "lpstat lp open", false},
		{"nothing at all", nil, "", "lpstat open", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var ran []string
			p := NewPrinter(slog.New(slog.DiscardHandler))
			p.run = func(_ context.Context, program string, arguments ...string) ([]byte, error) {
				ran = append(ran, strings.TrimPrefix(program, "xdg-"))
				answer, ok := tt.answers[program]
				if !ok {
					return nil, errAbsent
				}
				return []byte(answer), nil
			}
			p.launch = func(program string, arguments ...string) error {
				_, err := p.run(t.Context(), program, arguments...)
				return err
			}
			got, err := p.Print(t.Context(), "handout.pdf")
			if got != tt.want || (err != nil) != tt.fails {
				t.Errorf("Print = %q, %v; want %q, error %v", got, err, tt.want, tt.fails)
			}
			if strings.Join(ran, " ") != tt.ran {
				t.Errorf("ran %q, want %q", strings.Join(ran, " "), tt.ran)
			}
		})
	}
}
