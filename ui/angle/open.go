package angle

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/draw"
	_ "image/jpeg" // a picture may be one
	_ "image/png"  // or the other
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	xdraw "golang.org/x/image/draw"
)

// Limits of what is opened: a picture of a phone has 50 megapixels at most.
const (
	mostBytes  = 64 << 20
	mostPixels = 100 << 20
	mostFiles  = 60
	usefulSide = 1920 // larger pictures are made smaller: points are no better on them
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

// A still is a picture that was opened.
type still struct {
	name    string
	picture *image.RGBA
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
		stills = append(stills, still{filepath.Base(p), picture})
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
		if slices.Contains([]string{".png", ".jpg", ".jpeg"}, ending) && !e.IsDir() && len(paths) < mostFiles {
			paths = append(paths, filepath.Join(folder, e.Name()))
		}
	}
	if len(paths) == 0 {
		return nil, noPictures
	}
	return paths, nil
}

func open(path string) (*image.RGBA, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(bufio.NewReader(f), mostBytes+1))
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	return decode(b)
}

// decode reads a picture upright and no larger than useful.
func decode(b []byte) (*image.RGBA, error) {
	switch {
	case len(b) > mostBytes:
		return nil, tooLarge
	case heic(b):
		return nil, isHEIC
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil || size.Width <= 0 || size.Height <= 0 {
		return nil, notAPicture
	}
	if size.Width > mostPixels/size.Height {
		return nil, tooLarge
	}
	picture, _, err := image.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, notAPicture
	}
	return upright(smaller(picture), orientation(b)), nil
}

// heic reports whether a file is of the family that phones of one maker write.
func heic(b []byte) bool {
	if len(b) < 12 || string(b[4:8]) != "ftyp" {
		return false
	}
	return slices.Contains([]string{"heic", "heix", "hevc", "hevx", "mif1", "msf1", "avif"}, string(b[8:12]))
}

func smaller(picture image.Image) *image.RGBA {
	b := picture.Bounds()
	w, h := b.Dx(), b.Dy()
	if longest := max(w, h); longest > usefulSide {
		w, h = max(w*usefulSide/longest, 1), max(h*usefulSide/longest, 1)
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	if w == b.Dx() && h == b.Dy() {
		draw.Draw(out, out.Bounds(), picture, b.Min, draw.Src)
		return out
	}
	xdraw.ApproxBiLinear.Scale(out, out.Bounds(), picture, b, draw.Src, nil)
	return out
}
