package fit

import "encoding/binary"

// A part is one of the FIT files that are chained in a file.
type part struct {
	bytes     []byte // header, data and checksum
	truncated bool   // the file ends within it
	sound     bool   // its checksum is right
}

const checksumSize = 2

// split finds the parts, and how many bytes after them are none.
func split(data []byte) (parts []part, rest int) {
	for len(data) > 0 {
		header := int(data[0])
		if header != 12 && header != 14 || len(data) < header || string(data[8:12]) != ".FIT" {
			return parts, len(data)
		}
		size := binary.LittleEndian.Uint32(data[4:8])
		if size == 0 {
			return parts, len(data)
		}
		end := uint64(header) + uint64(size)
		if end+checksumSize > uint64(len(data)) {
			return append(parts, part{bytes: data, truncated: true}), 0
		}
		// The checksum covers the header too. Decoders that leave it out are right
		// by luck: a header with a checksum of its own adds nothing.
		stated := binary.LittleEndian.Uint16(data[end:])
		p := part{bytes: data[:end+checksumSize], sound: checksum(data[:end]) == stated}
		parts, data = append(parts, p), data[end+checksumSize:]
	}
	return parts, 0
}

// reflected is the polynomial of the CRC-16 of FIT, lowest bit first.
const reflected = 0xA001

func checksum(data []byte) uint16 {
	var table [256]uint16
	for i := range table {
		crc := uint16(i)
		for range 8 {
			crc = crc>>1 ^ crc&1*reflected
		}
		table[i] = crc
	}
	var crc uint16
	for _, b := range data {
		crc = crc>>8 ^ table[byte(crc)^b]
	}
	return crc
}
