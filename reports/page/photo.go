package page

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	_ "image/png" // a photo may be a PNG file
	"io"

	"golang.org/x/image/draw"
)

// Limits of a photo that is read: of its file in bytes, of its pixels, and of
// the longer side that is kept, which is 300 dots per inch over 13 cm.
const (
	mostPhotoBytes  = 40 << 20
	mostPhotoPixels = 100_000_000
	photoSide       = 1536
	photoQuality    = 85
)

// Why a file is not read as a photo.
var (
	ErrPhotoSize = errors.New("the photo is larger than 40 MB or 100 million pixels: save a smaller copy of it")
	ErrPhotoKind = errors.New("the file is no photo that can be read: save it as JPEG or PNG")
)

// A Photo is a picture of pixels. What a camera writes beside them, place and
// time among it, is not kept.
type Photo struct {
	Width, Height int
	pixels        *image.RGBA
	jpeg          []byte
}

// ReadPhoto reads a JPEG or PNG file, upright as the camera was held, and makes
// it as small as paper needs.
func ReadPhoto(r io.Reader) (*Photo, error) { return ReadPhotoUpTo(r, photoSide) }

// ReadPhotoUpTo is ReadPhoto for another longer side in pixels.
func ReadPhotoUpTo(r io.Reader, side int) (*Photo, error) {
	file, err := io.ReadAll(io.LimitReader(r, mostPhotoBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read photo: %w", err)
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(file))
	switch {
	case len(file) > mostPhotoBytes:
		return nil, fmt.Errorf("read photo: %w", ErrPhotoSize)
	case err != nil || size.Width < 1 || size.Height < 1:
		return nil, fmt.Errorf("read photo: %w", ErrPhotoKind)
	case size.Width > mostPhotoPixels/size.Height:
		return nil, fmt.Errorf("read photo: %w", ErrPhotoSize)
	}
	img, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, fmt.Errorf("read photo: %w", ErrPhotoKind)
	}
	return newPhoto(upright(smaller(img, side), orientationOf(file)))
}

// newPhoto keeps pixels with their JPEG file.
func newPhoto(pixels *image.RGBA) (*Photo, error) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, pixels, &jpeg.Options{Quality: photoQuality}); err != nil {
		return nil, fmt.Errorf("write photo: %w", err)
	}
	size := pixels.Bounds()
	return &Photo{Width: size.Dx(), Height: size.Dy(), pixels: pixels, jpeg: b.Bytes()}, nil
}

// smaller brings a picture on white to the side that is kept.
func smaller(img image.Image, side int) *image.RGBA {
	b := img.Bounds()
	w, h := b.Dx(), b.Dy()
	if long := max(w, h); long > side {
		w, h = max(1, w*side/long), max(1, h*side/long)
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Bounds(), image.White, image.Point{}, draw.Src)
	draw.CatmullRom.Scale(out, out.Bounds(), img, b, draw.Over, nil)
	return out
}

// JPEG is the photo as a file. It must not be changed.
func (p *Photo) JPEG() []byte { return p.jpeg }

// Pixels is the photo as it is drawn. It must not be changed.
func (p *Photo) Pixels() image.Image { return p.pixels }

// recoloured replaces every colour; a photo that cannot be written anew stays.
func (p *Photo) recoloured(f func(Color) Color) *Photo {
	pixels := image.NewRGBA(p.pixels.Bounds())
	for y := range p.Height {
		for x := range p.Width {
			c := p.pixels.RGBAAt(x, y)
			d := f(Color{c.R, c.G, c.B})
			pixels.SetRGBA(x, y, color.RGBA{d.R, d.G, d.B, 0xFF})
		}
	}
	changed, err := newPhoto(pixels)
	if err != nil {
		return p
	}
	return changed
}

// Within is the largest box of the photo's shape inside another, in its middle.
func (p *Photo) Within(box Rect) Rect {
	k := min(box.W/float64(p.Width), box.H/float64(p.Height))
	w, h := k*float64(p.Width), k*float64(p.Height)
	return Rect{X: box.X + (box.W-w)/2, Y: box.Y + (box.H-h)/2, W: w, H: h}
}
