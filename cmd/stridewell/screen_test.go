//go:build window

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A screen is an X server of its own with the app in a real window on it.
type screen struct {
	t       *testing.T
	display string
	program string
	home    string
	app     *exec.Cmd
}

const patience = 30 * time.Second // on a loaded machine; what is waited for usually takes a moment

func newScreen(t *testing.T) *screen {
	t.Helper()
	s := &screen{t: t, home: t.TempDir(), program: filepath.Join(t.TempDir(), "stridewell")}
	if err := os.Mkdir(filepath.Join(s.home, "Documents"), 0o700); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-o", s.program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	ready, number, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1366x768x24", "+extension", "GLX", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{number}
	s.start(server)
	number.Close()
	line := make([]byte, 16)
	n, err := ready.Read(line)
	if err != nil {
		t.Fatalf("Xvfb did not start: %v", err)
	}
	s.display = ":" + strings.TrimSpace(string(line[:n]))
	s.start(s.command("openbox"))
	return s
}

// start starts a program that is ended with the test.
func (s *screen) start(c *exec.Cmd) {
	s.t.Helper()
	if err := c.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
	})
}

func (s *screen) command(name string, arguments ...string) *exec.Cmd {
	c := exec.Command(name, arguments...)
	c.Env = append(os.Environ(), "DISPLAY="+s.display, "HOME="+s.home, "LANG=C.UTF-8", "XDG_DATA_HOME=")
	return c
}

// open starts the app and waits for its window to show a place.
func (s *screen) open(place string) {
	s.t.Helper()
	s.app = s.command(s.program)
	log := &bytes.Buffer{}
	s.app.Stderr = log
	s.start(s.app)
	s.t.Cleanup(func() {
		if s.t.Failed() {
			s.t.Logf("the app said: %s", log)
		}
	})
	s.at(place)
}

// kill ends the app as a power cut would.
func (s *screen) kill() {
	s.t.Helper()
	if err := s.app.Process.Kill(); err != nil {
		s.t.Fatal(err)
	}
	_ = s.app.Wait()
}

// at waits for the window to show a place: its title names it.
func (s *screen) at(place string) {
	s.t.Helper()
	title := ""
	s.eventually("the window to show "+place, func() bool {
		window, err := s.command("xdotool", "search", "--onlyvisible", "--name", "^Stridewell").Output()
		if err != nil {
			return false
		}
		id, _, _ := strings.Cut(string(window), "\n")
		name, _ := s.command("xdotool", "getwindowname", id).Output()
		title = strings.TrimSpace(string(name))
		return title == "Stridewell · "+place
	})
}

// eventually waits for something that another program does in its own time.
func (s *screen) eventually(what string, done func() bool) {
	s.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); time.Now().Before(end); <-tick.C {
		if done() {
			return
		}
	}
	s.picture()
	s.t.Fatalf("waited in vain for %s", what)
}

// picture keeps what the screen showed when something failed.
func (s *screen) picture() {
	path := filepath.Join(os.TempDir(), "stridewell-window-test.png")
	if err := s.command("import", "-window", "root", path).Run(); err == nil {
		s.t.Logf("the screen is in %s", path)
	}
}

// keys presses keys by their names.
func (s *screen) keys(names ...string) {
	s.t.Helper()
	if out, err := s.command("xdotool", append([]string{"key", "--delay", "40"}, names...)...).CombinedOutput(); err != nil {
		s.t.Fatalf("keys %v: %v\n%s", names, err, out)
	}
}

// taps presses Space as often as feet fall, one after a time each.
func (s *screen) taps(n int, every time.Duration) {
	s.t.Helper()
	delay := strconv.FormatInt(every.Milliseconds(), 10)
	if out, err := s.command("xdotool", append([]string{"key", "--delay", delay}, times(n, "space")...)...).CombinedOutput(); err != nil {
		s.t.Fatalf("taps: %v\n%s", err, out)
	}
}

// types types a text and goes on with Enter.
func (s *screen) types(texts ...string) {
	s.t.Helper()
	for _, text := range texts {
		s.writes(text)
		s.keys("Return")
	}
}

// writes types a text.
func (s *screen) writes(text string) {
	s.t.Helper()
	if out, err := s.command("xdotool", "type", "--delay", "40", text).CombinedOutput(); err != nil {
		s.t.Fatalf("type %q: %v\n%s", text, err, out)
	}
}

// times repeats a key.
func times(n int, key string) []string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = key
	}
	return keys
}

// pdfText is the text of the only PDF in the documents folder.
func (s *screen) pdfText() string {
	s.t.Helper()
	var files []string
	s.eventually("a PDF on disk", func() bool {
		files, _ = filepath.Glob(filepath.Join(s.home, "Documents", "*.pdf"))
		return len(files) == 1
	})
	text, err := s.command("pdftotext", "-layout", files[0], "-").Output()
	if err != nil {
		s.t.Fatalf("read the PDF: %v", err)
	}
	return string(text)
}
