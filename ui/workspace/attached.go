package workspace

import (
	"context"

	"stridewell/assessment"
)

// FileBytes is what is in a file. It reads: call it off the UI goroutine.
func (w *Workspace) FileBytes(ctx context.Context, id assessment.AttachmentID) ([]byte, error) {
	return w.store.AttachmentBytes(ctx, id)
}

// ClientFiles lists what is kept with the open client and the visits, without
// the bytes, the oldest first.
func (w *Workspace) ClientFiles(then func([]assessment.Attachment)) {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	client := d.History.Client.ID
	Run(context.Background(), w.loop, func(ctx context.Context) ([]assessment.Attachment, error) {
		return w.store.Attachments(ctx, assessment.AttachmentQuery{Client: client})
	}, func(all []assessment.Attachment, err error) {
		switch now := w.Desk.Value(); {
		case err != nil:
			w.fail("The files of the client could not be read.", err)
		case now != nil && now.History.Client.ID == client: // it is still the one that is open
			then(all)
		}
	})
}
