package angle

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/ui/workspace"
)

// paste takes what was copied: a picture, or the place of a file.
func (s *Screen) paste() {
	copied := strings.TrimSpace(fyne.CurrentApp().Clipboard().Content())
	s.panel.say("Looking at what was copied…")
	s.load(func(ctx context.Context) ([]still, error) {
		if path, ok := copiedPath(copied); ok {
			return openAll(ctx, path)
		}
		b, err := s.w.CopiedPicture(ctx)
		if err != nil {
			return nil, nothingCopied
		}
		photo, err := decode(bytes.NewReader(b))
		if err != nil {
			return nil, because("What was copied", err)
		}
		return []still{newStill("pasted.jpg", photo)}, nil
	})
}

const nothingCopied refusal = "No picture was copied. Copy the still, or the file in the file manager, and paste again; or open it with Ctrl O"

// copiedPath is the place of a file that was copied: as text, or as a file
// manager writes it.
func copiedPath(text string) (string, bool) {
	line, _, _ := strings.Cut(text, "\n")
	line = strings.Trim(strings.TrimSpace(line), `"'`)
	if u, err := url.Parse(line); err == nil && u.Scheme == "file" && u.Path != "" {
		return u.Path, true
	}
	return line, strings.HasPrefix(line, "/") || len(line) > 2 && line[1] == ':' && line[2] == '\\'
}

// Drop opens what was dropped on the window: the first of the files, or all
// pictures of a folder.
func (s *Screen) Drop(paths []string) {
	if len(paths) == 0 || s.sitting != nil {
		return
	}
	s.panel.say("Opening…")
	s.load(func(ctx context.Context) ([]still, error) {
		var all []still
		for _, p := range paths[:min(len(paths), mostFiles)] {
			stills, err := openAll(ctx, p)
			if err != nil {
				return nil, err
			}
			all = append(all, stills...)
		}
		return all, nil
	})
}

// load reads pictures off the UI goroutine and shows them; what was begun
// before is given up.
func (s *Screen) load(read func(context.Context) ([]still, error)) {
	if s.opening != nil {
		s.opening()
	}
	ctx, cancel := context.WithCancel(context.Background())
	s.opening = cancel
	workspace.Run(ctx, s.w.Loop(), read, func(stills []still, err error) {
		cancel()
		s.opening = nil
		if err != nil {
			s.panel.say(err.Error() + ".") // begins with the name of the file
			return
		}
		s.panel.say("")
		s.sitting = nil
		s.put(stills)
	})
}

// put shows pictures, without points.
func (s *Screen) put(stills []still) {
	s.lookedFor = sought{} // what was kept since the last time counts too
	s.frames = make([]frame, len(stills))
	for i, st := range stills {
		s.frames[i] = frame{st, s.blank()}
	}
	s.goTo(0)
	s.view.Focus()
}

// takePassed adds frames that were taken over from a clip to the pictures that
// are open.
func (s *Screen) takePassed() {
	passed := s.w.TakePassed()
	if len(passed) == 0 {
		return
	}
	s.panel.say("Taking the frame over…")
	workspace.Run(context.Background(), s.w.Loop(), func(context.Context) ([]still, error) {
		var stills []still
		for _, p := range passed {
			photo, err := decode(bytes.NewReader(p.PNG))
			if err != nil {
				return nil, because(p.Name, err)
			}
			name := strings.TrimSuffix(p.Name, filepath.Ext(p.Name))
			frame := newStill(fmt.Sprintf("%s at %.0f ms.png", name, 1000*p.Seconds), photo)
			frame.seconds = &p.Seconds
			stills = append(stills, frame)
		}
		return stills, nil
	}, func(stills []still, err error) {
		if err != nil {
			s.panel.say(err.Error() + ".")
			return
		}
		s.panel.say("")
		if s.sitting != nil { // what was begun is not kept
			s.sitting, s.standing, s.frames = nil, nil, nil
		}
		for _, st := range stills {
			s.frames = append(s.frames, frame{st, s.blank()})
		}
		s.goTo(len(s.frames) - 1)
		s.view.Focus()
	})
}
