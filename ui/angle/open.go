package angle

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stridewell/reports/page"
)

// mostFiles is how many pictures of a folder are opened.
const mostFiles = 60

// pictureEndings are those of the pictures that can be opened. Those of phones
// that cannot are listed too, so that it is said why.
var (
	pictureEndings = []string{".png", ".jpg", ".jpeg"}
	heicEndings    = []string{".heic", ".heif"}
)

// A refusal is why a picture was not opened, in a sentence for people.
type refusal string

func (r refusal) Error() string { return string(r) }

const (
	notAPicture  refusal = "it is no PNG or JPEG picture. Save the still as one of these and open that"
	isHEIC       refusal = "it is a HEIC picture, as iPhones take them. Open it on this computer and save it as JPEG, or set the phone's camera to “Most compatible”"
	tooLarge     refusal = "it is larger than any camera makes. Save a smaller copy and open that"
	noPictures   refusal = "there is no PNG or JPEG picture in the folder"
	noFile       refusal = "it is not there. Check how the path is written"
	cannotBeRead refusal = "it may not be read. Copy it to your own folder and open it there"
)

// longSide is the longer side of a picture in pixels, as it is measured on and
// kept.
const longSide = 1920

// A still is a picture that was opened.
type still struct {
	name    string
	picture image.Image
	jpeg    []byte   // as it is kept: upright, without what a camera writes beside it
	seconds *float64 // in the clip, where it is a frame of one
}

func newStill(name string, p *page.Photo) still {
	return still{name: name, picture: p.Pixels(), jpeg: p.JPEG()}
}

// openAll opens one picture or, of a folder, all in it in the order of their
// names.
func openAll(ctx context.Context, path string) ([]still, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, because(path, err)
	}
	paths := []string{path}
	if info.IsDir() {
		if paths, err = picturesIn(path); err != nil {
			return nil, because(path, err)
		}
	}
	stills := make([]still, 0, len(paths))
	for _, p := range paths {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		picture, err := open(p)
		if err != nil {
			return nil, because(p, err)
		}
		stills = append(stills, newStill(filepath.Base(p), picture))
	}
	return stills, nil
}

// because names the file and says why in words.
func because(path string, err error) error {
	var why refusal
	switch {
	case errors.As(err, &why):
	case errors.Is(err, fs.ErrNotExist):
		why = noFile
	case errors.Is(err, fs.ErrPermission):
		why = cannotBeRead
	case errors.Is(err, page.ErrPhotoSize):
		why = tooLarge
	default:
		why = notAPicture
	}
	return fmt.Errorf("%s was not opened: %w", filepath.Base(path), why)
}

func picturesIn(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, e := range entries {
		ending := strings.ToLower(filepath.Ext(e.Name()))
		if slices.Contains(pictureEndings, ending) && !e.IsDir() && len(paths) < mostFiles {
			paths = append(paths, filepath.Join(folder, e.Name()))
		}
	}
	if len(paths) == 0 {
		return nil, noPictures
	}
	return paths, nil
}

func open(path string) (*page.Photo, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	picture, err := decode(f)
	return picture, errors.Join(err, f.Close())
}

// decode reads a picture upright and no larger than useful.
func decode(r io.Reader) (*page.Photo, error) {
	in := bufio.NewReader(r)
	if begin, err := in.Peek(12); err == nil && heic(begin) {
		return nil, isHEIC
	}
	return page.ReadPhotoUpTo(in, longSide)
}

// heic reports whether a file is of the family that phones of one maker write.
func heic(b []byte) bool {
	if len(b) < 12 || string(b[4:8]) != "ftyp" {
		return false
	}
	return slices.Contains([]string{"heic", "heix", "hevc", "hevx", "mif1", "msf1", "avif"}, string(b[8:12]))
}
