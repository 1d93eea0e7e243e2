//go:build !windows

package video

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// fake makes programs of shell scripts. What each was called with is in a file
// beside it, a line an argument.
func fake(t *testing.T, ffprobe, ffmpeg string) Tools {
	t.Helper()
	dir := t.TempDir()
	write := func(name, script string) string {
		path := filepath.Join(dir, name)
		body := "#!/bin/sh\nprintf '%s\\n' \"$@\" >>" + path + ".called\necho -- >>" + path + ".called\n" + script + "\n"
		if err := os.WriteFile(path, []byte(body), 0o700); err != nil {
			t.Fatal(err)
		}
		return path
	}
	return Tools{FFmpeg: write("ffmpeg", ffmpeg), FFprobe: write("ffprobe", ffprobe), patience: 20 * time.Second}
}

func called(t *testing.T, program string) [][]string {
	t.Helper()
	b, err := os.ReadFile(program + ".called")
	if err != nil {
		t.Fatal(err)
	}
	var calls [][]string
	for call := range strings.SplitSeq(strings.TrimSpace(string(b)), "\n--") {
		if call = strings.TrimSpace(call); call != "" {
			calls = append(calls, strings.Split(call, "\n"))
		}
	}
	return calls
}

// probe answers as ffprobe does: about the clip, and then with times.
func probe(about string, times ...float64) string {
	text := ""
	for _, v := range times {
		text += fmt.Sprintf("%.6f\n", v)
	}
	return "case \"$*\" in *packet=pts_time*) printf '" + strings.ReplaceAll(text, "\n", "\\n") + "';; *) printf '%s' '" + about + "';; esac"
}

// every is the times of frames at a rate.
func every(rate float64, n int) []float64 {
	times := make([]float64, n)
	for i := range times {
		times[i] = float64(i) / rate
	}
	return times
}

func clipFile(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte("not read by the fake"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestProbe(t *testing.T) {
	dropped := slices.Delete(every(240, 40), 7, 9)
	tests := []struct {
		name, about string
		times       []float64
		want        Clip
		prefilled   float64
	}{
		{
			"an original of 240", `{"streams":[{"width":1920,"height":1080,"duration":"2.5"}],"format":{"duration":"2.6"}}`, every(240, 40),
			Clip{Width: 1920, Height: 1080, Seconds: 2.5, Rate: 240},
			240,
		},
		{
			"slow motion baked in", `{"streams":[{"width":1280,"height":720}],"format":{"duration":"20","tags":{"com.android.capture.fps":"240.000000"}}}`, every(30, 40),
			Clip{Width: 1280, Height: 720, Seconds: 20, Rate: 30, Filmed: 240},
			240,
		},
		{
			"upright, and one frame after another lost", `{"streams":[{"width":1920,"height":1080,"side_data_list":[{"rotation":-90}]}],"format":{"duration":"1"}}`, dropped,
			Clip{Width: 1080, Height: 1920, Rotation: -90, Seconds: 1, Rate: 240, Uneven: true},
			240,
		},
		{
			"times out of order", `{"streams":[{"width":640,"height":480}],"format":{"duration":"1"}}`,
			[]float64{0, .08, .02, .04, .06},
			Clip{Width: 640, Height: 480, Seconds: 1, Rate: 50},
			50,
		},
		{
			"a rate that is no rate", `{"streams":[{"width":640,"height":480}],"format":{"duration":"1","tags":{"com.android.capture.fps":"-1"}}}`, every(30000./1001, 20),
			Clip{Width: 640, Height: 480, Seconds: 1, Rate: 30000. / 1001},
			30,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tools, path := fake(t, probe(tt.about, tt.times...), ""), clipFile(t, "-i odd name.mp4")
			got, err := tools.Probe(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			tt.want.Path, tt.want.Name = path, "-i odd name.mp4"
			if math.Abs(got.Rate-tt.want.Rate) > .02 || got.Prefilled() != tt.prefilled {
				t.Errorf("rate %v, asked about %v", got.Rate, got.Prefilled())
			}
			if got.Rate = tt.want.Rate; got != tt.want {
				t.Errorf("clip %+v\nwant %+v", got, tt.want)
			}
			for _, call := range called(t, tools.FFprobe) {
				wantGuarded(t, call)
				if call[len(call)-1] != "file:"+path {
					t.Errorf("the file is told as %q", call[len(call)-1])
				}
			}
		})
	}
}

// wantGuarded: a program may open files only, of known kinds.
func wantGuarded(t *testing.T, call []string) {
	t.Helper()
	for _, pair := range [][2]string{{"-protocol_whitelist", "file"}, {"-format_whitelist", "mov,matroska,avi,mpegts,mpeg,flv"}} {
		if i := slices.Index(call, pair[0]); i < 0 || call[i+1] != pair[1] {
			t.Errorf("%s is not %s in %q", pair[0], pair[1], call)
		}
	}
}

// film writes pictures and tells of them as ffmpeg does.
func film(n int, firstTick int) string {
	lines := "echo '[Parsed_showinfo_1 @ 0x1] config in time_base: 1/15360, frame_rate: 30/1' >&2\n"
	for i := range n {
		lines += fmt.Sprintf("echo '[Parsed_showinfo_1 @ 0x1] n:%4d pts:%7d pts_time:9.9999 pos: 1' >&2\n", i, firstTick+512*i)
		lines += fmt.Sprintf("echo x >\"$dir\"/%05d.jpg\n", i+1)
	}
	return "for last; do :; done; dir=$(dirname \"$last\")\n" + lines
}

func TestWindow(t *testing.T) {
	tools := fake(t, "", film(3, 1000*15360))
	cache, err := NewCache(filepath.Join(t.TempDir(), "clips"))
	if err != nil {
		t.Fatal(err)
	}
	clip := Clip{Path: clipFile(t, "a.mp4"), Name: "a.mp4", Rate: 30}
	got, err := tools.Window(t.Context(), clip, 1000, 99, cache, 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || math.Abs(got[2].Seconds-(1000+2./30)) > 1e-9 || got[0].Number != 30000 || got[2].Number != 30002 {
		t.Errorf("frames %+v", got)
	}
	call := called(t, tools.FFmpeg)[0]
	wantGuarded(t, call)
	text := strings.Join(call, " ")
	if !strings.Contains(text, "-ss 1000.000000 -t 10.000000 -i file:"+clip.Path) || !strings.Contains(text, "-nostdin") {
		t.Errorf("called with %q", text)
	}
	second, err := tools.Window(t.Context(), clip, 1000, 1, cache, 1)
	if files, _ := filepath.Glob(filepath.Join(cache.dir, "*", "*")); err != nil || len(files) != len(second) {
		t.Errorf("%d files are in the cache of one window, %v", len(files), err)
	}
	if err := Remove(cache.dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(cache.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the cache is still there: %v", err)
	}
}

func TestOlderFFmpeg(t *testing.T) {
	tools := fake(t, "", "case \"$*\" in *-fps_mode*) echo 'Unrecognized option' >&2; exit 1;; esac\n"+film(2, 0))
	cache, err := NewCache(filepath.Join(t.TempDir(), "clips"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := tools.Window(t.Context(), Clip{Path: clipFile(t, "a.mp4"), Rate: 30}, 0, 1, cache, 0)
	if err != nil || len(got) != 2 {
		t.Errorf("%d frames, %v", len(got), err)
	}
	if last := called(t, tools.FFmpeg)[1]; !slices.Contains(last, "-vsync") || slices.Contains(last, "-fps_mode") {
		t.Errorf("called again with %q", last)
	}
}

// TestFailures: whatever the programs do, there is one sentence that names the
// file, and nothing is left in the cache.
func TestFailures(t *testing.T) {
	good := probe(`{"streams":[{"width":4,"height":4}],"format":{"duration":"1"}}`, every(30, 9)...)
	tests := []struct{ name, ffprobe, ffmpeg string }{
		{"they fail", "exit 1", "exit 1"},
		{"they write nothing", "", ""},
		{"they write noise", "head -c 3000 /dev/urandom", "head -c 3000 /dev/urandom >&2"},
		{"no video in it", `echo '{"streams":[]}'`, "exit 1"},
		{"one frame", probe(`{"streams":[{"width":4,"height":4}]}`, 0), "exit 1"},
		{"a picture without a time", good, "for last; do :; done; echo x >$(dirname \"$last\")/00001.jpg"},
		{"they are killed", "kill -9 $$", "kill -9 $$"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tools, path := fake(t, tt.ffprobe, tt.ffmpeg), clipFile(t, "a.mp4")
			cache, err := NewCache(filepath.Join(t.TempDir(), "clips"))
			if err != nil {
				t.Fatal(err)
			}
			clip, err := tools.Probe(t.Context(), path)
			if tt.ffprobe != good {
				wantFault(t, "Probe", err)
			} else if err != nil {
				t.Fatal(err)
			}
			clip.Path, clip.Name = path, "a.mp4"
			_, err = tools.Window(t.Context(), clip, 0, 1, cache, 0)
			wantFault(t, "Window", err)
			if tt.ffmpeg != "" && !strings.Contains(tt.ffmpeg, "00001") {
				_, err = tools.Still(t.Context(), clip, 0)
				wantFault(t, "Still", err)
			}
		})
	}
	_, err := fake(t, good, "").Probe(t.Context(), filepath.Join(t.TempDir(), "a.mp4"))
	wantFault(t, "a file that is not there", err)
}

func wantFault(t *testing.T, what string, err error) {
	t.Helper()
	var f *assessment.FileFault
	if !errors.As(err, &f) || f.File != "a.mp4" || f.What == "" || f.Next == "" {
		t.Errorf("%s: %v, want a fault of the file", what, err)
	}
}

func TestTooLongAndCancelled(t *testing.T) {
	tools := fake(t, "exec sleep 30", "")
	tools.patience = 50 * time.Millisecond
	_, err := tools.Probe(t.Context(), clipFile(t, "a.mp4"))
	wantFault(t, "too long", err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := tools.Probe(ctx, clipFile(t, "a.mp4")); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestFind(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if found, ok := Find(); ok {
		t.Errorf("found %+v where there is none", found)
	}
	tools := fake(t, "", "")
	t.Setenv("PATH", filepath.Dir(tools.FFmpeg))
	if found, ok := Find(); !ok || found.FFprobe != tools.FFprobe {
		t.Errorf("found %+v, %v", found, ok)
	}
}

// TestReal runs the programs where they are installed, on a clip they make.
func TestReal(t *testing.T) {
	tools, ok := Find()
	if !ok {
		t.Skip("the program is not installed: ffmpeg")
	}
	path := filepath.Join(t.TempDir(), "slow.mp4")
	b, err := exec.CommandContext(t.Context(), tools.FFmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc=s=320x180:r=30:d=3",
		"-metadata", "com.android.capture.fps=240", "-movflags", "use_metadata_tags", "-c:v", "mpeg4", path).CombinedOutput()
	if err != nil {
		t.Fatalf("make a clip: %v: %s", err, b)
	}
	clip, err := tools.Probe(t.Context(), path)
	if err != nil || clip.Width != 320 || math.Abs(clip.Rate-30) > .01 || clip.Filmed != 240 || clip.Uneven || math.Abs(clip.Seconds-3) > .1 {
		t.Fatalf("clip %+v, %v", clip, err)
	}
	cache, err := NewCache(filepath.Join(t.TempDir(), "clips"))
	if err != nil {
		t.Fatal(err)
	}
	frames, err := tools.Window(t.Context(), clip, 1.01, 1, cache, 0)
	if err != nil || len(frames) < 29 || len(frames) > 31 {
		t.Fatalf("%d frames, %v", len(frames), err)
	}
	for i, f := range frames {
		if want := (31 + float64(i)) / 30; math.Abs(f.Seconds-want) > 1e-3 || f.Number != 31+i {
			t.Fatalf("frame %d is number %d at %v, want %v", i, f.Number, f.Seconds, want)
		}
	}
	still, err := tools.Still(t.Context(), clip, frames[3].Seconds)
	if err != nil || !strings.HasPrefix(string(still), "\x89PNG") {
		t.Errorf("still of %d bytes, %v", len(still), err)
	}
	list := filepath.Join(t.TempDir(), "list.m3u8")
	if err := os.WriteFile(list, []byte("#EXTM3U\n#EXTINF:3,\nfile:"+path+"\n#EXT-X-ENDLIST\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := tools.Probe(t.Context(), list); err == nil {
		t.Error("a list that names other files was opened")
	}
}

func FuzzFrameTimes(f *testing.F) {
	f.Add([]byte("[showinfo] config in time_base: 1/15360, frame_rate\n[showinfo] n:   0 pts:  15872 pts_time:1.03333"))
	f.Add([]byte("config in time_base: 0/0\n] n: 1 pts: 99999999999999999999 "))
	f.Fuzz(func(t *testing.T, log []byte) {
		for _, v := range frameTimes(log) {
			if math.IsNaN(v) {
				t.Error("a time is no number")
			}
		}
		pace(packetTimes(log))
	})
}
