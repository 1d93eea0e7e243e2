package pdf

import (
	"encoding/binary"
	"slices"
)

// A trueType is a font file taken apart into its tables.
type trueType struct {
	tables map[string][]byte
	glyphs int
}

// kept are the tables that a font inside a PDF needs, in the order of a font
// file.
var kept = [...]string{"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}

// readTrueType takes apart one of the program's own font files, which
// page.NewType has read already.
func readTrueType(file []byte) trueType {
	t := trueType{tables: map[string][]byte{}}
	for i := range int(u16(file, 4)) {
		entry := file[12+16*i:]
		at, size := u32(entry, 8), u32(entry, 12)
		t.tables[string(entry[:4])] = file[at : at+size]
	}
	t.glyphs = int(u16(t.tables["maxp"], 4))
	return t
}

func u16(b []byte, at int) uint16 { return binary.BigEndian.Uint16(b[at:]) }
func u32(b []byte, at int) uint32 { return binary.BigEndian.Uint32(b[at:]) }

// scaled is a signed length of a table in 1/1000 em.
func (t trueType) scaled(table string, at int) int {
	return int(int16(u16(t.tables[table], at))) * 1000 / int(u16(t.tables["head"], 18))
}

// outline is the drawing of a glyph as the file has it. Its places are of the
// long format; a test holds the files to that.
func (t trueType) outline(glyph int) []byte {
	places := t.tables["loca"][4*glyph:]
	return t.tables["glyf"][u32(places, 0):u32(places, 4)]
}

// cut is the font with the outlines of some glyphs and those they are put
// together from. All keep their numbers; the others are left empty.
func (t trueType) cut(glyphs []int) []byte {
	used := make([]bool, t.glyphs)
	t.use(used, 0) // what a reader draws for what is missing
	for _, g := range glyphs {
		t.use(used, g)
	}
	var outlines, places []byte
	widths := slices.Clone(t.tables["hmtx"])
	for g := range t.glyphs {
		places = binary.BigEndian.AppendUint32(places, uint32(len(outlines)))
		if used[g] {
			outlines = padded(append(outlines, t.outline(g)...))
		} else if 4*g+4 <= len(widths) {
			clear(widths[4*g : 4*g+4])
		}
	}
	places = binary.BigEndian.AppendUint32(places, uint32(len(outlines)))
	return t.assemble(map[string][]byte{"glyf": outlines, "hmtx": widths, "loca": places})
}

// Flags of a part of a glyph that is put together from others.
const (
	longPlace = 1 << 0
	scale     = 1 << 3
	more      = 1 << 5
	scaleXY   = 1 << 6
	matrix    = 1 << 7
)

// use marks a glyph and its parts.
func (t trueType) use(used []bool, glyph int) {
	if used[glyph] {
		return
	}
	used[glyph] = true
	outline := t.outline(glyph)
	if len(outline) == 0 || int16(u16(outline, 0)) >= 0 {
		return
	}
	for at, flags := 10, uint16(more); flags&more != 0; {
		flags = u16(outline, at)
		t.use(used, int(u16(outline, at+2)))
		at += 6
		if flags&longPlace != 0 {
			at += 2
		}
		switch {
		case flags&scale != 0:
			at += 2
		case flags&scaleXY != 0:
			at += 4
		case flags&matrix != 0:
			at += 8
		}
	}
}

// assemble writes a font file of the kept tables, some of them replaced.
func (t trueType) assemble(replaced map[string][]byte) []byte {
	var directory, body []byte
	count := 0
	for _, name := range kept {
		if len(t.tables[name]) > 0 {
			count++
		}
	}
	head := 0
	for _, name := range kept {
		table, ok := replaced[name]
		if !ok {
			table = slices.Clone(t.tables[name])
		}
		if len(table) == 0 {
			continue
		}
		if name == "head" {
			clear(table[8:12]) // the sum of the file, which is written last
			head = 12 + 16*count + len(body)
		}
		directory = append(directory, name...)
		for _, v := range []uint32{sum(table), uint32(12 + 16*count + len(body)), uint32(len(table))} {
			directory = binary.BigEndian.AppendUint32(directory, v)
		}
		body = padded(append(body, table...))
	}
	file := binary.BigEndian.AppendUint32(nil, 0x00010000)
	half := 1 // the largest power of two within the count, for a search by halves
	steps := 0
	for 2*half <= count {
		half, steps = 2*half, steps+1
	}
	for _, v := range []int{count, 16 * half, steps, 16 * (count - half)} {
		file = binary.BigEndian.AppendUint16(file, uint16(v))
	}
	file = slices.Concat(file, directory, body)
	binary.BigEndian.PutUint32(file[head+8:], 0xB1B0AFBA-sum(file))
	return file
}

// padded fills up to whole words.
func padded(b []byte) []byte { return append(b, make([]byte, -len(b)&3)...) }

// sum adds the words of a table.
func sum(table []byte) uint32 {
	var total uint32
	for i := 0; i+4 <= len(table); i += 4 {
		total += u32(table, i)
	}
	if rest := len(table) &^ 3; rest < len(table) {
		total += u32(padded(slices.Clone(table[rest:])), 0)
	}
	return total
}
