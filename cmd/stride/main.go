// Command stride is Stridewell for scripts: the same records, grades, papers
// and files without a window. It may import everything but ui and wires it,
// and never holds a rule.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"stridewell/assessment"
)

// The exit codes.
const (
	done   = 0
	failed = 1
	misuse = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	p := program{in: os.Stdin, out: os.Stdout, err: os.Stderr, now: time.Now}
	code := p.run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}

// A program is what the commands run in.
type program struct {
	in       io.Reader
	out, err io.Writer
	now      func() time.Time
}

// run runs one command and returns the exit code.
func (p program) run(ctx context.Context, arguments []string) int {
	if len(arguments) == 0 {
		p.overview(p.err)
		return misuse
	}
	c, ok := find(arguments[0])
	if !ok {
		fmt.Fprintf(p.err, "stride: there is no command %q. «stride help» lists them.\n", arguments[0])
		return misuse
	}
	err := c.run(ctx, p, arguments[1:])
	var wrong usageError
	switch {
	case err == nil:
		return done
	case errors.As(err, &wrong):
		fmt.Fprintf(p.err, "stride %s: %s\nusage: %s\nexample: %s\n", c.name, wrong.what, c.call(), c.example)
		return misuse
	case errors.Is(err, errReported):
		return failed
	default:
		e := assessment.Explain(err)
		if errors.Is(err, assessment.ErrSealed) { // nothing is typed here
			e.Next = "Put the passphrase, or the printed recovery code, into a file and name it with --passphrase-file."
		}
		fmt.Fprintf(p.err, "stride %s: %s %s (%v)\n", c.name, e.What, e.Next, err)
		return failed
	}
}

// errReported is the error of a command that has said on its own what is
// wrong.
var errReported = errors.New("reported")

// A usageError is a command called in a way it cannot be meant.
type usageError struct{ what string }

func (e usageError) Error() string { return e.what }

func usage(format string, a ...any) error { return usageError{fmt.Sprintf(format, a...)} }
