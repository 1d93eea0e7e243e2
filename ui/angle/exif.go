package angle

import (
	"encoding/binary"
	"image"
)

// orientation reads from a JPEG how the camera was held: 1 to 8, as cameras
// write it, and 1 where nothing is said or nothing can be read.
func orientation(b []byte) int {
	const asItIs = 1
	if len(b) < 4 || b[0] != 0xFF || b[1] != 0xD8 {
		return asItIs
	}
	for at := 2; at+4 <= len(b) && b[at] == 0xFF; {
		length := int(binary.BigEndian.Uint16(b[at+2:]))
		end := at + 2 + length
		if length < 2 || end > len(b) {
			return asItIs
		}
		if segment := b[at+4 : end]; b[at+1] == 0xE1 && len(segment) > 14 && string(segment[:6]) == "Exif\x00\x00" {
			return oriented(segment[6:])
		}
		if b[at+1] == 0xDA {
			break // the picture itself
		}
		at = end
	}
	return asItIs
}

// oriented finds the entry in the first directory of the camera's notes.
func oriented(tiff []byte) int {
	const asItIs, entry, tag = 1, 12, 0x0112
	var order binary.ByteOrder = binary.BigEndian
	if string(tiff[:2]) == "II" {
		order = binary.LittleEndian
	}
	first := int64(order.Uint32(tiff[4:]))
	if first < 8 || first+2 > int64(len(tiff)) {
		return asItIs
	}
	count := int64(order.Uint16(tiff[first:]))
	for i := range count {
		at := first + 2 + i*entry
		if at+entry > int64(len(tiff)) {
			break
		}
		if order.Uint16(tiff[at:]) == tag {
			if o := int(order.Uint16(tiff[at+8:])); o >= 1 && o <= 8 {
				return o
			}
		}
	}
	return asItIs
}

// upright turns a picture the way it was seen.
func upright(p *image.RGBA, o int) *image.RGBA {
	if o == 1 {
		return p
	}
	w, h := p.Bounds().Dx(), p.Bounds().Dy()
	size := image.Rect(0, 0, w, h)
	if o >= 5 {
		size = image.Rect(0, 0, h, w)
	}
	out := image.NewRGBA(size)
	for y := range h {
		for x := range w {
			i := p.PixOffset(x, y)
			tx, ty := place(o, x, y, w, h)
			j := out.PixOffset(tx, ty)
			copy(out.Pix[j:j+4], p.Pix[i:i+4])
		}
	}
	return out
}

// place is where a pixel of a picture that is w wide and h high goes.
func place(o, x, y, w, h int) (int, int) {
	switch o {
	case 2:
		return w - 1 - x, y
	case 3:
		return w - 1 - x, h - 1 - y
	case 4:
		return x, h - 1 - y
	case 5:
		return y, x
	case 6:
		return h - 1 - y, x
	case 7:
		return h - 1 - y, w - 1 - x
	case 8:
		return y, w - 1 - x
	default:
		return x, y
	}
}
