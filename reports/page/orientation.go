package page

import (
	"bytes"
	"encoding/binary"
	"image"
)

// orientationOf reads from a JPEG file how the camera was held (Exif 2.3, tag
// 0x0112): 1 to 8, and 1 where it does not say.
func orientationOf(file []byte) int {
	const upright = 1
	if !bytes.HasPrefix(file, []byte{0xFF, 0xD8}) {
		return upright
	}
	for rest := file[2:]; len(rest) >= 4 && rest[0] == 0xFF && rest[1] != 0xDA; {
		size := int(binary.BigEndian.Uint16(rest[2:]))
		if size < 2 || len(rest) < 2+size {
			return upright
		}
		body := rest[4 : 2+size]
		if exif, ok := bytes.CutPrefix(body, []byte("Exif\x00\x00")); ok && rest[1] == 0xE1 {
			return exifOrientation(exif)
		}
		rest = rest[2+size:]
	}
	return upright
}

// exifOrientation reads the tag from the first directory of a TIFF header.
func exifOrientation(tiff []byte) int {
	const upright, tag, entry = 1, 0x0112, 12
	var order binary.ByteOrder = binary.LittleEndian
	if bytes.HasPrefix(tiff, []byte("MM")) {
		order = binary.BigEndian
	}
	if len(tiff) < 8 {
		return upright
	}
	at := int(order.Uint32(tiff[4:]))
	if at < 8 || at > len(tiff)-2 {
		return upright
	}
	entries := tiff[at+2:]
	for range int(order.Uint16(tiff[at:])) {
		if len(entries) < entry {
			return upright
		}
		if order.Uint16(entries) == tag {
			if o := int(order.Uint16(entries[8:])); o >= 1 && o <= 8 {
				return o
			}
			return upright
		}
		entries = entries[entry:]
	}
	return upright
}

// upright turns and mirrors a picture as its orientation asks.
func upright(img *image.RGBA, orientation int) *image.RGBA {
	if orientation == 1 {
		return img
	}
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	outW, outH := w, h
	if orientation >= 5 {
		outW, outH = h, w
	}
	out := image.NewRGBA(image.Rect(0, 0, outW, outH))
	for y := range h {
		for x := range w {
			u, v := x, y
			switch orientation {
			case 2:
				u = w - 1 - x
			case 3:
				u, v = w-1-x, h-1-y
			case 4:
				v = h - 1 - y
			case 5:
				u, v = y, x
			case 6:
				u, v = h-1-y, x
			case 7:
				u, v = h-1-y, w-1-x
			case 8:
				u, v = y, w-1-x
			}
			out.SetRGBA(u, v, img.RGBAAt(x, y))
		}
	}
	return out
}
