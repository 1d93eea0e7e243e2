package sample

import (
	"context"
	"slices"

	"stridewell/assessment"
)

// Overlays implements assessment.Store.
func (s *Store) Overlays(context.Context) ([]assessment.Overlay, error) {
	defer s.locked()()
	return slices.Clone(s.overlays), nil
}

// SaveOverlay implements assessment.Store.
func (s *Store) SaveOverlay(_ context.Context, o assessment.Overlay) error {
	defer s.locked()()
	action := "overlay_laid"
	if o.Withdrawn {
		action = "overlay_withdrawn"
	}
	s.overlays = append(s.overlays, o)
	s.chain(o.At, o.By, action, "", "")
	return nil
}

// Protocols implements assessment.Store.
func (s *Store) Protocols(context.Context) ([]assessment.Protocol, error) {
	defer s.locked()()
	return slices.Clone(s.protocols), nil
}

// SaveProtocol implements assessment.Store.
func (s *Store) SaveProtocol(_ context.Context, p assessment.Protocol) error {
	defer s.locked()()
	p.Own = true
	if i := slices.IndexFunc(s.protocols, func(q assessment.Protocol) bool { return q.ID == p.ID }); i >= 0 {
		s.protocols[i] = p
		return nil
	}
	s.protocols = append(s.protocols, p)
	return nil
}

// RemoveProtocol implements assessment.Store.
func (s *Store) RemoveProtocol(_ context.Context, id assessment.ProtocolID) error {
	defer s.locked()()
	s.protocols = slices.DeleteFunc(s.protocols, func(p assessment.Protocol) bool { return p.ID == id })
	return nil
}
