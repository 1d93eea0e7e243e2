package excel

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/xuri/excelize/v2"
)

// A book is a workbook while it is written.
type book struct {
	file   *excelize.File
	styles map[style]int
	sheets []string
}

// newBook makes an empty workbook. Its properties name no person.
func newBook(title string, made time.Time) (*book, error) {
	b := &book{file: excelize.NewFile(), styles: map[style]int{}}
	stamp := made.UTC().Format(time.RFC3339)
	err := b.file.SetDocProps(&excelize.DocProperties{Title: title, Creator: "Stridewell", Created: stamp, Modified: stamp, LastModifiedBy: "Stridewell"})
	if err != nil {
		return nil, err
	}
	return b, b.file.SetAppProps(&excelize.AppProperties{Application: "Stridewell"})
}

func (b *book) close() { _ = b.file.Close() } // temporary files of the streams

// A sheet is how one sheet of a workbook is set up.
type sheet struct {
	name    string
	table   string // name of its table, for formulas and pivots; empty without one
	frozen  int    // columns that stay in view
	printed int    // columns that fit a page; the rest is for the screen
	upright bool   // printed upright and not across
}

// add makes a sheet with its view and its page: all columns on one page of
// A4, the headings on each. The first sheet takes the place of the
// one an empty workbook has.
func (b *book) add(s sheet) error {
	if len(b.sheets) == 0 {
		if err := b.file.SetSheetName("Sheet1", s.name); err != nil {
			return err
		}
	} else if _, err := b.file.NewSheet(s.name); err != nil {
		return err
	}
	b.sheets = append(b.sheets, s.name)
	f, across := b.file, "landscape"
	if s.upright {
		across = "portrait"
	}
	steps := []func() error{
		func() error { return f.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: new(false)}) },
		func() error { return f.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: new(true)}) },
		func() error {
			return f.SetPageLayout(s.name, &excelize.PageLayoutOptions{Size: new(paperA4), Orientation: &across, FitToWidth: new(1), FitToHeight: new(0)})
		},
		func() error {
			return f.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{Left: new(0.4), Right: new(0.4), Top: new(0.5), Bottom: new(0.6)})
		},
		func() error {
			return f.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: "&L&A&RPage &P of &N"})
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("sheet %s: %w", s.name, err)
		}
	}
	return nil
}

// paperA4 is the number of the paper in the file format.
const paperA4 = 9

// printTable prints the first columns of a table, with its headings on every
// page.
func (b *book) printTable(s sheet, rows int) error {
	last, err := excelize.ColumnNumberToName(s.printed)
	if err != nil {
		return err
	}
	names := map[string]string{
		"_xlnm.Print_Titles": fmt.Sprintf("'%s'!$1:$1", s.name),
		"_xlnm.Print_Area":   fmt.Sprintf("'%s'!$A$1:$%s$%d", s.name, last, max(2, rows+1)),
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if err := b.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: names[name], Scope: s.name}); err != nil {
			return err
		}
	}
	return nil
}

// write opens the workbook on its first sheet and packs it.
func (b *book) write(to io.Writer) error {
	b.file.SetActiveSheet(0)
	packed := &packer{}
	b.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return packed })
	if _, err := b.file.WriteToBuffer(); err != nil { // the buffer stays empty
		return err
	}
	return packed.write(to)
}
