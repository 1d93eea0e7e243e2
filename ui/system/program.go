package system

import (
	"context"
	"os/exec"
	"time"
)

// patience is how long a program of the system may take to answer, and grace
// how soon one that shows a file fails if it is going to.
const (
	patience = 10 * time.Second
	grace    = 2 * time.Second
)

func run(ctx context.Context, program string, arguments ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return exec.CommandContext(ctx, program, arguments...).Output()
}

// launch starts a program that goes on by itself: the viewer of a file may be
// the very program that was started.
func launch(program string, arguments ...string) error {
	c := exec.Command(program, arguments...)
	if err := c.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	select {
	case err := <-ended:
		return err
	case <-time.After(grace):
		return nil
	}
}
