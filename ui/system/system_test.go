//go:build !windows

package system

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os/exec"
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

// TestDefault: no print system is no printer; one that does not answer is not
// known.
func TestDefault(t *testing.T) {
	for _, tt := range []struct {
		name   string
		answer string
		err    error
		want   string
		none   bool
	}{
		{"a printer", "system default destination: Office\n", nil, "Office", false},
		{"none is set up", "no system default destination\n", nil, "", true},
		{"no print system", "", fmt.Errorf("start: %w", exec.ErrNotFound), "", true},
		{"it does not answer", "", errAbsent, "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := NewPrinter(slog.New(slog.DiscardHandler))
			p.run = func(context.Context, string, ...string) ([]byte, error) { return []byte(tt.answer), tt.err }
			got, err := p.Default(t.Context())
			if got != tt.want || errors.Is(err, ErrNoPrinter) != tt.none {
				t.Errorf("Default = %q, %v", got, err)
			}
		})
	}
}
