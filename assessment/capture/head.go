package capture

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"stridewell/assessment"
	"stridewell/assessment/capture/table"
)

// headRows is how many rows of a table are shown.
const headRows = 4

// Head reads how a table begins, so that a person can say what its columns
// hold, and which of the clinic's instruments it would be read as. A file whose
// columns need nobody to say so is a *assessment.FileFault.
func Head(path string, all []assessment.Instrument) (assessment.TableHead, error) {
	fault := func(what, next string) (assessment.TableHead, error) {
		return assessment.TableHead{}, &assessment.FileFault{File: filepath.Base(path), What: what, Next: next}
	}
	file, err := os.Open(path)
	if err != nil {
		return assessment.TableHead{}, fmt.Errorf("open table: %w", withoutPath(err))
	}
	defer file.Close()
	begin, err := io.ReadAll(io.LimitReader(file, headSize))
	if err != nil {
		return assessment.TableHead{}, fmt.Errorf("read table: %w", withoutPath(err))
	}
	f, known := recognise(filepath.Base(path), begin)
	switch {
	case known != nil:
		return assessment.TableHead{}, known
	case f.what != aTable:
		return fault("is "+f.what+": what it holds is known.", "Read it at a visit with Ctrl O.")
	}
	t, err := table.Read(filepath.Base(path), wholeLines(begin))
	switch {
	case err != nil:
		return assessment.TableHead{}, err
	case t.Layout == table.Markers:
		return fault("holds markers: what they are is known by their names.", "Read it at a visit with Ctrl O.")
	case t.Names == nil:
		return fault("has no headings: its columns cannot be told apart next time.", "Export the table with its headings.")
	}
	h := assessment.TableHead{Names: t.Names, Units: t.Units}
	for row := range min(headRows, t.Rows()) {
		cells := make([]float64, len(t.Columns))
		for i, c := range t.Columns {
			cells[i] = c[row]
		}
		h.Rows = append(h.Rows, cells)
	}
	if i, ok := instrumentOf(t, all); ok {
		h.Instrument = i.Name
	}
	return h, nil
}
