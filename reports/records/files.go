package records

import (
	"context"
	"errors"
	"fmt"

	"stridewell/assessment"
	"stridewell/reports/intake"
)

// A file is one attachment of the file, with its bytes.
type file struct {
	assessment.Attachment
	Content []byte `json:"content"` // none where the records do not hold them
}

// files writes every attachment, those in the bin too, one in memory at a time.
func (w *writer) files(ctx context.Context) error {
	if err := w.key(keyFiles); err != nil {
		return err
	}
	before := "["
	for _, bin := range []bool{false, true} {
		all, err := w.Store.Attachments(ctx, assessment.AttachmentQuery{Bin: bin})
		if err != nil {
			return err
		}
		for _, a := range all {
			content, err := w.Store.AttachmentBytes(ctx, a.ID)
			if err != nil && !errors.Is(err, assessment.ErrNotFound) {
				return err
			}
			if _, err := w.to.WriteString(before); err != nil {
				return err
			}
			before = ",\n"
			if err := w.value(file{a, content}); err != nil {
				return fmt.Errorf("attachment %s: %w", a.ID, err)
			}
			w.end.Files++
		}
	}
	if before == "[" {
		if _, err := w.to.WriteString("["); err != nil {
			return err
		}
	}
	_, err := w.to.WriteString("]")
	return err
}

// files brings attachments in as they are read. They come after the clients.
func (r *reader) files(ctx context.Context, in intake.Bringing, total intake.Count) error {
	if err := r.delimiter('['); err != nil {
		return err
	}
	for r.json.More() {
		var f file
		if err := r.json.Decode(&f); err != nil {
			return r.malformed(err)
		}
		r.counts.Files++
		line, err := r.attachment(ctx, in, f)
		if err != nil {
			return err
		}
		total[line.Action]++
		if in.Report != nil {
			in.Report(line)
		}
	}
	return r.delimiter(']')
}

// attachment adds one that the store does not have.
func (r *reader) attachment(ctx context.Context, in intake.Bringing, f file) (intake.Line, error) {
	line := intake.Line{What: "attachment", ID: string(f.ID)}
	as, known := r.owners[f.Client]
	switch _, err := in.Store.Attachment(ctx, f.ID); {
	case err == nil:
		line.Action = intake.Known
		return line, nil
	case !errors.Is(err, assessment.ErrNotFound):
		return line, err
	case len(f.Content) == 0:
		line.Action, line.Words = intake.Refused, "its bytes are not in the file"
		return line, nil
	case f.Client != "" && !known, f.Visit != "" && !r.visits[f.Visit]:
		line.Action, line.Words = intake.Refused, "its client or visit is not in the file"
		return line, nil
	}
	sealed, err := f.Sealed(f.Content)
	if err != nil || sealed.Digest != f.Digest {
		return line, fmt.Errorf("attachment %s was changed: %w", f.ID, ErrForm)
	}
	if in.Try {
		return line, nil
	}
	sealed.Client = as
	return line, in.Store.AddAttachment(ctx, sealed, f.Content)
}
