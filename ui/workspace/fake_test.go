package workspace

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"stridewell/assessment"
)

var errDisk = errors.New("disk full")

// records is a store in memory with just what these tests call; the
// conformance suite proves the real ones.
type records struct {
	assessment.Store // nil: a call that is not expected panics
	mu               sync.Mutex
	clients          map[assessment.ClientID]assessment.Client
	visits           map[assessment.VisitID]assessment.Visit
	settings         map[string]string
	protocols        []assessment.Protocol
	drafts           int
	broken           bool
	overlays         []assessment.Overlay
	log              []assessment.LogEntry
}

func newRecords() *records {
	return &records{
		clients: map[assessment.ClientID]assessment.Client{}, visits: map[assessment.VisitID]assessment.Visit{},
		settings: map[string]string{},
	}
}

func (r *records) lock() func() { r.mu.Lock(); return r.mu.Unlock }

func (r *records) Clients(_ context.Context, q assessment.ClientQuery) ([]assessment.ClientLine, error) {
	defer r.lock()()
	var lines []assessment.ClientLine
	for _, c := range r.clients {
		if (q.Text == "" || c.Given == q.Text) && q.Bin != c.Binned.IsZero() {
			lines = append(lines, assessment.ClientLine{Client: c})
		}
	}
	return lines, nil
}

func (r *records) Overlays(context.Context) ([]assessment.Overlay, error) {
	defer r.lock()()
	return slices.Clone(r.overlays), nil
}

func (r *records) Attachments(context.Context, assessment.AttachmentQuery) ([]assessment.Attachment, error) {
	return nil, nil
}

func (r *records) SaveOverlay(_ context.Context, o assessment.Overlay) error {
	defer r.lock()()
	if r.broken {
		return errDisk
	}
	r.overlays = append(r.overlays, o)
	return nil
}

func (r *records) Protocols(context.Context) ([]assessment.Protocol, error) { return r.protocols, nil }

func (r *records) SaveProtocol(_ context.Context, p assessment.Protocol) error {
	defer r.lock()()
	r.protocols = append(r.protocols, p)
	return nil
}

func (r *records) ClientCount(context.Context) (int, error) {
	defer r.lock()()
	return len(r.clients), nil
}

func (r *records) Client(_ context.Context, id assessment.ClientID) (assessment.Client, error) {
	defer r.lock()()
	c, ok := r.clients[id]
	if !ok {
		return c, assessment.ErrNotFound
	}
	return c, nil
}

func (r *records) SaveClient(_ context.Context, c assessment.Client) error {
	defer r.lock()()
	r.clients[c.ID] = c
	return nil
}

func (r *records) Visits(_ context.Context, id assessment.ClientID) ([]assessment.Visit, error) {
	defer r.lock()()
	var visits []assessment.Visit
	for _, v := range r.visits {
		if v.Client == id {
			visits = append(visits, v)
		}
	}
	return visits, nil
}

func (r *records) SaveDraft(_ context.Context, v assessment.Visit) error {
	defer r.lock()()
	if r.broken {
		return errDisk
	}
	if old, ok := r.visits[v.ID]; ok && old.Revision >= v.Revision {
		return assessment.ErrStale
	}
	r.visits[v.ID] = v
	r.drafts++
	return nil
}

func (r *records) DiscardDraft(_ context.Context, id assessment.VisitID) error {
	defer r.lock()()
	delete(r.visits, id)
	return nil
}

func (r *records) CloseVisit(_ context.Context, c assessment.Closing) error {
	defer r.lock()()
	v := r.visits[c.Visit]
	v.State, v.Closed, v.Findings, v.Catalogue = assessment.Closed, c.At, c.Findings, c.Catalogue
	r.visits[c.Visit] = v
	return nil
}

func (r *records) Setting(_ context.Context, key string) (string, error) {
	defer r.lock()()
	return r.settings[key], nil
}

func (r *records) SaveSetting(_ context.Context, key, value string) error {
	defer r.lock()()
	r.settings[key] = value
	return nil
}

func (r *records) ReopenVisit(_ context.Context, id assessment.VisitID, _ time.Time, _ string) error {
	defer r.lock()()
	v := r.visits[id]
	v.State, v.Closed, v.Findings = assessment.Open, time.Time{}, nil
	v.Revision++
	r.visits[id] = v
	return nil
}

func (r *records) Log(context.Context) ([]assessment.LogEntry, error) { return r.log, nil }
