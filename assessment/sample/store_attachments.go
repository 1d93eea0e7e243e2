package sample

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"stridewell/assessment"
)

// A kept attachment is one with its bytes, and with the clients it came from
// by merging, the latest last.
type kept struct {
	assessment.Attachment
	content []byte
	merged  []assessment.ClientID
}

// attachment fills in the client that a visit's attachment has.
func (s *Store) attachment(k *kept) assessment.Attachment {
	a := k.Attachment
	if a.Visit != "" {
		a.Client = s.visits[a.Visit].Client
	}
	return a
}

// AddAttachment implements assessment.Store.
func (s *Store) AddAttachment(_ context.Context, a assessment.Attachment, content []byte) error {
	defer s.locked()()
	a, err := a.Sealed(content)
	if err != nil {
		return fmt.Errorf("add attachment: %w", err)
	}
	if _, known := s.attachments[a.ID]; known {
		return fmt.Errorf("add attachment %s: it is there", a.ID)
	}
	if a.Visit != "" {
		v, err := s.find(a.Visit)
		if err != nil {
			return fmt.Errorf("add attachment %s: %w", a.ID, err)
		}
		a.Client = v.Client
	} else if _, known := s.clients[a.Client]; a.Client != "" && !known {
		return fmt.Errorf("add attachment %s: %w", a.ID, assessment.ErrNotFound)
	}
	s.attachments[a.ID] = &kept{Attachment: a, content: slices.Clone(content)}
	s.chain(a.Added, a.By, "attachment_added", a.Client, a.Visit)
	return nil
}

// ReviseAttachment implements assessment.Store.
func (s *Store) ReviseAttachment(_ context.Context, a assessment.Attachment, by string) error {
	defer s.locked()()
	k, known := s.attachments[a.ID]
	if !known {
		return fmt.Errorf("revise attachment %s: %w", a.ID, assessment.ErrNotFound)
	}
	is := s.attachment(k)
	switch {
	case is.Removed.IsZero() && !a.Removed.IsZero():
		s.chain(s.now(), by, "attachment_binned", is.Client, is.Visit)
	case !is.Removed.IsZero() && a.Removed.IsZero():
		s.chain(s.now(), by, "attachment_restored", is.Client, is.Visit)
	}
	k.Name, k.Meta, k.Removed = a.Name, a.Meta, a.Removed
	return nil
}

// Attachments implements assessment.Store.
func (s *Store) Attachments(_ context.Context, q assessment.AttachmentQuery) ([]assessment.Attachment, error) {
	defer s.locked()()
	var all []assessment.Attachment
	for _, k := range s.attachments {
		a := s.attachment(k)
		if (q.Client == "" || q.Client == a.Client) && (q.Visit == "" || q.Visit == a.Visit) && (!q.Clinic || a.Client == "") &&
			(q.Kind == assessment.AnyAttachment || q.Kind == a.Kind) && q.Bin != a.Removed.IsZero() {
			all = append(all, a)
		}
	}
	slices.SortFunc(all, func(a, b assessment.Attachment) int { return cmp.Or(a.Added.Compare(b.Added), cmp.Compare(a.ID, b.ID)) })
	return all, nil
}

// Attachment implements assessment.Store.
func (s *Store) Attachment(_ context.Context, id assessment.AttachmentID) (assessment.Attachment, error) {
	defer s.locked()()
	k, known := s.attachments[id]
	if !known {
		return assessment.Attachment{}, fmt.Errorf("attachment %s: %w", id, assessment.ErrNotFound)
	}
	return s.attachment(k), nil
}

// AttachmentBytes implements assessment.Store.
func (s *Store) AttachmentBytes(_ context.Context, id assessment.AttachmentID) ([]byte, error) {
	defer s.locked()()
	k, known := s.attachments[id]
	if !known {
		return nil, fmt.Errorf("bytes of attachment %s: %w", id, assessment.ErrNotFound)
	}
	return slices.Clone(k.content), nil
}

// leaveFiles makes the attachments of a visit that goes files of its client.
func (s *Store) leaveFiles(v assessment.Visit) {
	for _, k := range s.attachments {
		if k.Visit == v.ID {
			k.Visit, k.Client = "", v.Client
		}
	}
}

func (s *Store) mergeFiles(from, into assessment.ClientID) {
	for _, k := range s.attachments {
		if k.Visit == "" && k.Client == from {
			k.Client, k.merged = into, append(k.merged, from)
		}
	}
}

func (s *Store) partFiles(from, into assessment.ClientID) {
	for _, k := range s.attachments {
		if last := len(k.merged) - 1; k.Client == into && last >= 0 && k.merged[last] == from {
			k.Client, k.merged = from, k.merged[:last]
		}
	}
}

// removeFiles deletes the attachments of clients that go.
func (s *Store) removeFiles(gone func(assessment.ClientID) bool) {
	for id, k := range s.attachments {
		if a := s.attachment(k); a.Client != "" && gone(a.Client) {
			delete(s.attachments, id)
		}
	}
}
