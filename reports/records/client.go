package records

import (
	"context"
	"io"
	"slices"

	"stridewell/assessment"
)

// WriteClient writes everything of one client in the same form: what belongs to
// the clinic stays out. The file can be read back like any other.
func WriteClient(ctx context.Context, to io.Writer, out Output, id assessment.ClientID) error {
	out.Store = oneClient{out.Store, id}
	return Write(ctx, to, out)
}

// oneClient is a store seen as if it held one client and no clinic.
type oneClient struct {
	assessment.Store
	id assessment.ClientID
}

// Clients lists the one.
func (s oneClient) Clients(ctx context.Context, q assessment.ClientQuery) ([]assessment.ClientLine, error) {
	c, err := s.Client(ctx, s.id)
	if err != nil || q.Bin == c.Binned.IsZero() {
		return nil, err
	}
	return []assessment.ClientLine{{Client: c}}, nil
}

// Settings are the clinic's.
func (oneClient) Settings(context.Context) (map[string]string, error) {
	return map[string]string{}, nil
}

// Overlays are the clinic's.
func (oneClient) Overlays(context.Context) ([]assessment.Overlay, error) { return nil, nil }

// Protocols are the clinic's.
func (oneClient) Protocols(context.Context) ([]assessment.Protocol, error) { return nil, nil }

// Attachments are those of the one.
func (s oneClient) Attachments(ctx context.Context, q assessment.AttachmentQuery) ([]assessment.Attachment, error) {
	q.Client = s.id
	return s.Store.Attachments(ctx, q)
}

// Log is what was done with the one.
func (s oneClient) Log(ctx context.Context) ([]assessment.LogEntry, error) {
	all, err := s.Store.Log(ctx)
	return slices.DeleteFunc(all, func(e assessment.LogEntry) bool { return e.Client != s.id }), err
}
