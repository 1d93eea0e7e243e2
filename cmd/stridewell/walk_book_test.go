package main

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

// unzipped is the files of a zip file.
func unzipped(t *testing.T, file []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// A book is a workbook as another program reads it: sheets of cells.
type book struct {
	sheets map[string][]byte
	shared []string
}

func readBook(t *testing.T, file []byte) book {
	t.Helper()
	files := unzipped(t, file)
	var workbook struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
		} `xml:"sheets>sheet"`
	}
	var relations struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	var shared struct {
		Strings []richText `xml:"si"`
	}
	read(t, files["xl/workbook.xml"], &workbook)
	read(t, files["xl/_rels/workbook.xml.rels"], &relations)
	if text, some := files["xl/sharedStrings.xml"]; some {
		read(t, text, &shared)
	}
	b := book{sheets: map[string][]byte{}}
	for _, s := range shared.Strings {
		b.shared = append(b.shared, s.text())
	}
	for _, s := range workbook.Sheets {
		for _, r := range relations.Relationship {
			if r.ID == s.ID {
				b.sheets[s.Name] = files["xl/"+strings.TrimPrefix(strings.TrimPrefix(r.Target, "/"), "xl/")]
			}
		}
	}
	return b
}

func read(t *testing.T, file []byte, into any) {
	t.Helper()
	if err := xml.Unmarshal(file, into); err != nil {
		t.Fatal(err)
	}
}

// A richText is a text, whole or in runs.
type richText struct {
	Whole string   `xml:"t"`
	Runs  []string `xml:"r>t"`
}

func (r richText) text() string { return r.Whole + strings.Join(r.Runs, "") }

// rows are the rows of a sheet under its first, by heading.
func (b book) rows(t *testing.T, sheet string) []map[string]string {
	t.Helper()
	var cells struct {
		Rows []struct {
			Cells []struct {
				At     string   `xml:"r,attr"`
				Type   string   `xml:"t,attr"`
				Value  string   `xml:"v"`
				Inline richText `xml:"is"`
			} `xml:"c"`
		} `xml:"sheetData>row"`
	}
	read(t, b.sheets[sheet], &cells)
	var rows [][]string
	for _, r := range cells.Rows {
		var row []string
		for _, c := range r.Cells {
			text := c.Value
			switch c.Type {
			case "s":
				n := 0
				for _, digit := range c.Value {
					n = 10*n + int(digit-'0')
				}
				text = b.shared[n]
			case "inlineStr":
				text = c.Inline.text()
			default:
			}
			for len(row) < column(c.At) {
				row = append(row, "")
			}
			row = append(row, text)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		t.Fatalf("sheet %s is empty", sheet)
	}
	return headed(rows)
}

// column counts from 0: A1 is 0, AA7 is 26.
func column(at string) int {
	n := 0
	for _, r := range at {
		if r < 'A' || r > 'Z' {
			break
		}
		n = 26*n + int(r-'A') + 1
	}
	return n - 1
}
