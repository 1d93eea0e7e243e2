package system

import (
	"context"
	"errors"
	"fmt"
)

var errNoDirectPrinting = errors.New("windows prints from the program that shows the file")

// standard does not look for a printer: the program that shows the file does.
func (p *Printer) standard(context.Context) (string, error) { return "", nil }

// queue is never taken on Windows: a clean one has no program that prints a
// PDF without showing it.
func (p *Printer) queue(context.Context, string) (string, error) {
	return "", errNoDirectPrinting
}

// Open shows a file in the program the person has chosen for its kind.
func (p *Printer) Open(path string) error {
	if err := p.launch("rundll32", "url.dll,FileProtocolHandler", path); err != nil {
		return fmt.Errorf("open file: %w", err)
	}
	return nil
}
