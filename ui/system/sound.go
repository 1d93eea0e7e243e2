package system

import (
	"context"
	"errors"
	"os/exec"
	"runtime"
	"time"
)

// ErrNoSound is that nothing on this computer plays sound.
var ErrNoSound = errors.New("play sound: no player, or no device for sound")

// players are the programs of the system that play a WAV file and end after
// it, each with what stands before and after the path.
func players() [][]string {
	switch runtime.GOOS {
	case "darwin":
		return [][]string{{"afplay"}}
	case "windows":
		return [][]string{{"powershell", "-NoProfile", "-Command", "param($p) (New-Object Media.SoundPlayer $p).PlaySync()"}}
	default:
		return [][]string{{"pw-play"}, {"paplay"}, {"aplay", "-q"}}
	}
}

// Play plays a WAV file until it ends or ctx is done. It fails with ErrNoSound
// where no player works: a computer without a device for sound has players that
// end at once.
func Play(ctx context.Context, path string) error {
	for _, p := range players() {
		program, err := exec.LookPath(p[0])
		if err != nil {
			continue
		}
		started := time.Now()
		err = exec.CommandContext(ctx, program, append(p[1:], path)...).Run()
		if ctx.Err() != nil || err == nil && time.Since(started) > grace {
			return nil
		}
	}
	return ErrNoSound
}
