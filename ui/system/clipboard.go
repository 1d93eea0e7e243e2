package system

import (
	"bytes"
	"context"
	"errors"
	"fmt"
)

// ErrNoPicture is a clipboard without a picture, or one that no program here
// can read.
var ErrNoPicture = errors.New("there is no picture on the clipboard")

// mostCopied is how large a copied picture may be, in bytes.
const mostCopied = 40 << 20

// A Clipboard reads pictures that were copied in another program: the toolkit
// knows text only.
type Clipboard struct {
	// run starts a program and waits for it; replaced in tests.
	run func(ctx context.Context, program string, arguments ...string) ([]byte, error)
}

// NewClipboard makes the clipboard of this computer.
func NewClipboard() *Clipboard { return &Clipboard{run: run} }

// Picture returns the picture that was copied last as PNG. It asks the programs
// that the system has for it, one after another.
func (c *Clipboard) Picture(ctx context.Context) ([]byte, error) {
	for _, ask := range pictureCommands {
		b, err := c.run(ctx, ask.program, ask.arguments...)
		if err == nil && ask.decode != nil {
			b, err = ask.decode(b)
		}
		switch {
		case ctx.Err() != nil:
			return nil, fmt.Errorf("read clipboard: %w", ctx.Err())
		case err == nil && len(b) <= mostCopied && bytes.HasPrefix(b, []byte("\x89PNG")):
			return b, nil
		}
	}
	return nil, fmt.Errorf("read clipboard: %w", ErrNoPicture)
}

// A pictureCommand is a program that writes the copied picture to its output.
type pictureCommand struct {
	program   string
	arguments []string
	decode    func([]byte) ([]byte, error) // of the output; nil: it is the picture
}
