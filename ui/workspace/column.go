package workspace

import (
	"context"
	"maps"
	"strings"

	"stridewell/assessment"
)

// columnsSetting keeps which column of the clinic's instrument holds what.
const columnsSetting = "instrument_columns"

// nameColumn takes «hip_left = Angle 3»: what a column holds, and its heading.
// It is kept for the next file of the instrument.
func (w *Workspace) nameColumn(text string) assessment.Problem {
	what, heading, ok := strings.Cut(text, "=")
	what, heading = strings.TrimSpace(what), strings.TrimSpace(heading)
	if !ok || what == "" || heading == "" {
		return assessment.Problem{Refused: true, Text: "Type what it holds and its heading, as hip_left = Angle 3."}
	}
	w.again(func(o *assessment.RecordingOptions) {
		columns := map[string]string{what: heading}
		maps.Copy(columns, o.Column)
		columns[what] = heading
		o.Column = columns
		w.saveJSON(columnsSetting, columns)
	})
	return assessment.Problem{}
}

// asSaved reads a file with the columns that were named for an earlier one; a
// file that has no such columns is read without them.
func (w *Workspace) asSaved(ctx context.Context, f OpenFile) (assessment.Recording, assessment.RecordingOptions, error) {
	o := f.Options
	if o.Column == nil {
		if err := decodeSetting(ctx, w.store, columnsSetting, &o.Column); err != nil {
			return assessment.Recording{}, o, err
		}
		if len(o.Column) > 0 {
			if r, err := w.instruments.Read(f.Path, o); err == nil {
				return r, o, nil
			}
		}
		o.Column = nil
	}
	r, err := w.instruments.Read(f.Path, o)
	return r, o, err
}
