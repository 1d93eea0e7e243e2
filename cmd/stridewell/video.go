package main

import (
	"context"
	"path/filepath"
	"runtime"
	"sync"

	"stridewell/assessment/capture/video"
	"stridewell/ui/workspace"
)

// clipFolder holds pictures of clips while the program runs.
const clipFolder = "clips"

// howToGet says where the programs that read clips come from.
func howToGet() string {
	from := "Install the package ffmpeg with your system's installer: “sudo apt install ffmpeg”, or “sudo dnf install ffmpeg”. Then start Stridewell again."
	switch runtime.GOOS {
	case "windows":
		from = "In the Terminal type “winget install ffmpeg”, and start Stridewell again."
	case "darwin":
		from = "With Homebrew, type “brew install ffmpeg” in the Terminal, and start Stridewell again."
	}
	return "They are free and called ffmpeg and ffprobe. " + from
}

// newVideo wires what reads clips to the workspace. Its pictures lie in the data
// folder until remove is called.
func newVideo(dir string) (v workspace.Video, remove func() error) {
	v.HowToGet = howToGet()
	tools, found := video.Find()
	folder := filepath.Join(dir, clipFolder)
	cache := sync.OnceValues(func() (video.Cache, error) { return video.NewCache(folder) })
	if !found {
		return v, func() error { return nil }
	}
	v.Programs = filepath.Dir(tools.FFmpeg)
	v.Probe = func(ctx context.Context, path string) (workspace.Clip, error) {
		c, err := tools.Probe(ctx, path)
		return workspace.Clip{
			Path: c.Path, Name: c.Name, Width: c.Width, Height: c.Height, Seconds: c.Seconds, Rate: c.Rate, Asked: c.Prefilled(),
			Told: c.Filmed > 0, Uneven: c.Uneven,
		}, err
	}
	v.Window = func(ctx context.Context, c workspace.Clip, from, length float64, slot int) ([]workspace.ClipFrame, error) {
		kept, err := cache()
		if err != nil {
			return nil, err
		}
		frames, err := tools.Window(ctx, clipOf(c), from, length, kept, slot)
		all := make([]workspace.ClipFrame, len(frames))
		for i, f := range frames {
			all[i] = workspace.ClipFrame(f)
		}
		return all, err
	}
	v.Still = func(ctx context.Context, c workspace.Clip, at float64) ([]byte, error) {
		return tools.Still(ctx, clipOf(c), at)
	}
	return v, func() error { return video.Remove(folder) }
}

func clipOf(c workspace.Clip) video.Clip {
	return video.Clip{Path: c.Path, Name: c.Name, Rate: c.Rate}
}
