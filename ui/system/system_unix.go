//go:build !windows

package system

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
)

var errNoPrinter = errors.New("no default printer")

// queue prints through CUPS, which Linux and macOS share.
func (p *Printer) queue(ctx context.Context, path string) (string, error) {
	answer, err := p.run(ctx, "lpstat", "-d")
	if err != nil {
		return "", fmt.Errorf("ask for the default printer: %w", err)
	}
	_, name, found := strings.Cut(string(answer), ":")
	name = strings.TrimSpace(name)
	if !found || name == "" {
		return "", errNoPrinter
	}
	if _, err := p.run(ctx, "lp", "-d", name, "-t", "Handout", "--", path); err != nil {
		return "", fmt.Errorf("queue: %w", err)
	}
	return name, nil
}

// Open shows a file in the program the person has chosen for its kind.
func (p *Printer) Open(path string) error {
	opener := "xdg-open"
	if runtime.GOOS == "darwin" {
		opener = "open"
	}
	if err := p.launch(opener, path); err != nil {
		return fmt.Errorf("open file: %w", err)
	}
	return nil
}
