package excel

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/xml"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"
)

const contentTypes = "[Content_Types].xml"

// A packer takes the parts of a workbook as they come, compressed, and writes
// them in the order of their names, so that equal workbooks are equal byte for
// byte: the writer keeps its parts in maps. It takes the place of the writer's
// own zip file, which would be held in memory twice.
type packer struct {
	parts []*part
}

// A part is one file of a workbook.
type part struct {
	name   string
	packed blocks
	flate  *flate.Writer
	sum    hash.Hash32
	size   uint64
}

// packing is how hard the parts are compressed: 100,000 visits take half of the
// processor time of the usual level, and a fifth more room.
const packing = 2

// blocks keep bytes in pieces that never move.
type blocks struct{ pieces [][]byte }

const blockSize = 1 << 20

// Write implements io.Writer.
func (b *blocks) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		if last := len(b.pieces) - 1; last < 0 || len(b.pieces[last]) == cap(b.pieces[last]) {
			size := blockSize
			if last < 0 {
				size = 1 << 12 // most parts are small
			}
			b.pieces = append(b.pieces, make([]byte, 0, size))
		}
		last := &b.pieces[len(b.pieces)-1]
		room := min(len(p), cap(*last)-len(*last))
		*last, p = append(*last, p[:room]...), p[room:]
	}
	return n, nil
}

// Create begins the next part and ends the one before. It implements
// excelize.ZipWriter, as do AddFS and Close.
func (k *packer) Create(name string) (io.Writer, error) {
	if err := k.Close(); err != nil {
		return nil, err
	}
	p := &part{name: name, sum: crc32.NewIEEE()}
	w, err := flate.NewWriter(&p.packed, packing)
	if err != nil {
		return nil, err
	}
	p.flate = w
	k.parts = append(k.parts, p)
	return p, nil
}

// Write implements io.Writer.
func (p *part) Write(b []byte) (int, error) {
	_, _ = p.sum.Write(b) // a hash takes everything
	p.size += uint64(len(b))
	return p.flate.Write(b)
}

// AddFS is never asked for.
func (k *packer) AddFS(fs.FS) error { return errors.New("pack workbook: no folders") }

// Close ends the last part.
func (k *packer) Close() error {
	if len(k.parts) == 0 {
		return nil
	}
	last := k.parts[len(k.parts)-1]
	if last.flate == nil {
		return nil
	}
	err := last.flate.Close()
	last.flate = nil
	return err
}

// write writes the workbook, the list of parts first: readers look for it
// there.
func (k *packer) write(to io.Writer) error {
	slices.SortFunc(k.parts, func(a, b *part) int {
		first := func(p *part) string {
			if p.name == contentTypes {
				return ""
			}
			return p.name
		}
		return strings.Compare(first(a), first(b))
	})
	out := zip.NewWriter(to)
	for _, p := range k.parts {
		if err := p.write(out); err != nil {
			return err
		}
	}
	return out.Close()
}

func (p *part) write(out *zip.Writer) error {
	if p.name == contentTypes {
		sorted, err := sortedTypes(p)
		if err != nil {
			return err
		}
		w, err := out.Create(p.name)
		if err == nil {
			_, err = w.Write(sorted)
		}
		return err
	}
	packed := uint64(0)
	for _, b := range p.packed.pieces {
		packed += uint64(len(b))
	}
	w, err := out.CreateRaw(&zip.FileHeader{
		Name: p.name, Method: zip.Deflate, CRC32: p.sum.Sum32(), CompressedSize64: packed, UncompressedSize64: p.size,
	})
	if err != nil {
		return err
	}
	for _, b := range p.packed.pieces {
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
	return nil
}

// sortedTypes puts the list of parts into an order.
func sortedTypes(p *part) ([]byte, error) {
	type entry struct {
		Extension   string `xml:",attr,omitempty"`
		PartName    string `xml:",attr,omitempty"`
		ContentType string `xml:",attr"`
	}
	var list struct {
		XMLName  xml.Name `xml:"http://schemas.openxmlformats.org/package/2006/content-types Types"`
		Default  []entry
		Override []entry
	}
	packed := flate.NewReader(bytes.NewReader(bytes.Join(p.packed.pieces, nil)))
	if err := xml.NewDecoder(packed).Decode(&list); err != nil {
		return nil, err
	}
	for _, entries := range [][]entry{list.Default, list.Override} {
		slices.SortFunc(entries, func(a, b entry) int {
			return strings.Compare(a.Extension+a.PartName, b.Extension+b.PartName)
		})
	}
	body, err := xml.Marshal(list)
	return append([]byte(xml.Header), body...), err
}
