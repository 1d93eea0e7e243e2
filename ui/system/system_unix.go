//go:build !windows

package system

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"strings"
)

// standard asks CUPS, which Linux and macOS share. Where it is not installed
// there is no printer.
func (p *Printer) standard(ctx context.Context) (string, error) {
	answer, err := p.run(ctx, "lpstat", "-d")
	if errors.Is(err, exec.ErrNotFound) {
		return "", ErrNoPrinter
	}
	if err != nil {
		return "", fmt.Errorf("ask for the default printer: %w", err)
	}
	_, name, found := strings.Cut(string(answer), ":")
	name = strings.TrimSpace(name)
	if !found || name == "" {
		return "", ErrNoPrinter
	}
	return name, nil
}

// queue prints through CUPS.
func (p *Printer) queue(ctx context.Context, path string) (string, error) {
	name, err := p.standard(ctx)
	if err != nil {
		return "", err
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
