package page_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"stridewell/reports/page"
)

// quarters is a picture whose upper left quarter is dark.
func quarters(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{230, 230, 230, 255}
			if x < w/2 && y < h/2 {
				c = color.RGBA{20, 20, 20, 255}
			}
			img.SetRGBA(x, y, c)
		}
	}
	return img
}

// camera writes a JPEG file as a camera held in some way does.
func camera(t testing.TB, w, h int, orientation uint16) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, quarters(w, h), nil); err != nil {
		t.Fatal(err)
	}
	exif := []byte("Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01")
	exif = binary.BigEndian.AppendUint16(exif, orientation)
	exif = append(exif, 0, 0, 0, 0, 0, 0)
	head := append([]byte{0xFF, 0xD8, 0xFF, 0xE1}, binary.BigEndian.AppendUint16(nil, uint16(len(exif)+2))...)
	return append(append(head, exif...), b.Bytes()[2:]...)
}

// TestReadPhoto: each way to hold a camera puts the dark quarter where it was
// seen.
func TestReadPhoto(t *testing.T) {
	dark := map[uint16][2]bool{ // right, below
		1: {false, false}, 2: {true, false}, 3: {true, true}, 4: {false, true},
		5: {false, false}, 6: {true, false}, 7: {true, true}, 8: {false, true},
	}
	for orientation, where := range dark {
		p, err := page.ReadPhoto(bytes.NewReader(camera(t, 80, 40, orientation)))
		if err != nil {
			t.Fatal(err)
		}
		if turned := orientation >= 5; turned != (p.Height > p.Width) {
			t.Errorf("orientation %d: %d × %d", orientation, p.Width, p.Height)
		}
		x, y := p.Width/4, p.Height/4
		if where[0] {
			x += p.Width / 2
		}
		if where[1] {
			y += p.Height / 2
		}
		if r, _, _, _ := p.Pixels().At(x, y).RGBA(); r > 0x6000 {
			t.Errorf("orientation %d: the dark quarter is not right %v, below %v", orientation, where[0], where[1])
		}
		if bytes.Contains(p.JPEG(), []byte("Exif")) {
			t.Error("what the camera wrote is kept")
		}
	}
}

func TestReadPhotoMakesItSmaller(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, quarters(4000, 1000)); err != nil {
		t.Fatal(err)
	}
	p, err := page.ReadPhoto(&b)
	if err != nil || p.Width != 1536 || p.Height != 384 {
		t.Errorf("ReadPhoto = %+v, %v", p, err)
	}
}

func TestReadPhotoRefuses(t *testing.T) {
	var huge bytes.Buffer
	if err := png.Encode(&huge, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		t.Fatal(err)
	}
	wide := bytes.Clone(huge.Bytes())
	binary.BigEndian.PutUint32(wide[16:], 60000)
	binary.BigEndian.PutUint32(wide[20:], 60000)
	tests := []struct{ name, file, want string }{
		{"nothing", "", "no photo that can be read"},
		{"a text", "Zoë", "no photo that can be read"},
		{"cut off", string(camera(t, 80, 40, 1)[:300]), "no photo that can be read"},
		{"a false size", string(wide), "read photo: "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if p, err := page.ReadPhoto(strings.NewReader(tt.file)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("ReadPhoto = %v, %v", p, err)
			}
		})
	}
}

// FuzzReadPhoto: a file from outside gives a photo or a sentence.
func FuzzReadPhoto(f *testing.F) {
	f.Add(camera(f, 8, 4, 6))
	f.Add(camera(f, 8, 4, 9))
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x10Exif\x00\x00II*\x00\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, file []byte) {
		p, err := page.ReadPhoto(bytes.NewReader(file))
		if err == nil && (p.Width < 1 || p.Height < 1 || p.Width > 1536 || p.Height > 1536) {
			t.Errorf("a photo of %d × %d", p.Width, p.Height)
		}
	})
}

func TestPhotoInList(t *testing.T) {
	p, err := page.ReadPhoto(bytes.NewReader(camera(t, 80, 40, 1)))
	if err != nil {
		t.Fatal(err)
	}
	var l page.List
	l.Photo(p.Within(page.Rect{X: 10, Y: 10, W: 100, H: 100}), p)
	if got, want := l.String(), "photo 10.0 35.0 100.0 50.0 of 80 × 40\n"; got != want {
		t.Errorf("String = %q, want %q", got, want)
	}
	var placed page.List
	placed.Append(l, func(q page.Point) page.Point { return q.Mul(.5) }, .5)
	if got, want := placed.Bounds(), (page.Rect{X: 5, Y: 17.5, W: 50, H: 25}); got != want {
		t.Errorf("Bounds = %+v, want %+v", got, want)
	}
	l.Photo(page.Rect{W: 1}, p)
	if err := l.Check(); err == nil {
		t.Error("a photo without a box passes")
	}
}
