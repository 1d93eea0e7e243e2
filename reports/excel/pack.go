package excel

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
)

const contentTypes = "[Content_Types].xml"

// pack writes the parts of a workbook in the order of their names, so that
// equal workbooks are equal byte for byte: the writer keeps its parts in maps.
// Parts are copied as they are compressed.
func pack(to io.Writer, workbook []byte) error {
	from, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		return err
	}
	parts := slices.SortedFunc(slices.Values(from.File), func(a, b *zip.File) int {
		first := func(f *zip.File) bool { return f.Name == contentTypes } // where readers look for it
		switch {
		case first(a) != first(b) && first(a):
			return -1
		case first(a) != first(b):
			return 1
		default:
			return strings.Compare(a.Name, b.Name)
		}
	})
	out := zip.NewWriter(to)
	for _, p := range parts {
		if err := packPart(out, p); err != nil {
			return err
		}
	}
	return out.Close()
}

func packPart(out *zip.Writer, p *zip.File) error {
	if p.Name != contentTypes {
		return out.Copy(p)
	}
	sorted, err := sortedTypes(p)
	if err != nil {
		return err
	}
	w, err := out.Create(p.Name)
	if err != nil {
		return err
	}
	_, err = w.Write(sorted)
	return err
}

// sortedTypes puts the list of parts into an order.
func sortedTypes(p *zip.File) ([]byte, error) {
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
	r, err := p.Open()
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }()
	if err := xml.NewDecoder(r).Decode(&list); err != nil {
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
