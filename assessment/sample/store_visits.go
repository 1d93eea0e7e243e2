package sample

import (
	"context"
	"fmt"
	"slices"
	"time"

	"stridewell/assessment"
)

// SaveDraft implements assessment.Store.
func (s *Store) SaveDraft(_ context.Context, v assessment.Visit) error {
	defer s.locked()()
	saved, known := s.visits[v.ID]
	switch {
	case !known:
		s.chain(s.now(), v.Examiner, "visit_started", v.Client, v.ID)
	case saved.State == assessment.Closed:
		return fmt.Errorf("save draft %s: %w", v.ID, assessment.ErrClosed)
	case saved.Revision >= v.Revision:
		return fmt.Errorf("save draft %s: %w", v.ID, assessment.ErrStale)
	default:
		v.Client = saved.Client
	}
	v.State = assessment.Open
	s.visits[v.ID] = v
	return nil
}

// DiscardDraft implements assessment.Store.
func (s *Store) DiscardDraft(_ context.Context, id assessment.VisitID) error {
	defer s.locked()()
	v, err := s.find(id)
	if err != nil {
		return err
	}
	if v.State == assessment.Closed || s.closedBy[id] {
		return fmt.Errorf("discard draft %s: %w", id, assessment.ErrClosed)
	}
	s.leaveFiles(v)
	delete(s.visits, id)
	s.chain(s.now(), "", "draft_discarded", v.Client, id)
	return nil
}

// CloseVisit implements assessment.Store.
func (s *Store) CloseVisit(_ context.Context, c assessment.Closing) error {
	defer s.locked()()
	v, err := s.find(c.Visit)
	if err != nil {
		return err
	}
	if v.State == assessment.Closed {
		return fmt.Errorf("close visit %s: %w", c.Visit, assessment.ErrClosed)
	}
	v.State, v.Closed, v.Catalogue, v.Findings = assessment.Closed, c.At, c.Catalogue, c.Findings
	s.visits[v.ID], s.closedBy[v.ID], s.texts[v.ID] = v, true, nil
	for _, t := range c.Texts {
		if slices.ContainsFunc(v.Observations, func(o assessment.Observation) bool { return o.Measure == t.Measure }) {
			s.define(v.ID, t)
		}
	}
	s.chain(c.At, c.By, "visit_closed", v.Client, v.ID)
	return nil
}

// ReopenVisit implements assessment.Store.
func (s *Store) ReopenVisit(_ context.Context, id assessment.VisitID, at time.Time, by string) error {
	defer s.locked()()
	v, err := s.find(id)
	switch {
	case err != nil:
		return err
	case v.State != assessment.Closed:
		return fmt.Errorf("reopen visit %s: %w", id, assessment.ErrOpen)
	case len(v.Amendments) > 0, assessment.DateOf(at) != assessment.DateOf(v.Closed.In(at.Location())):
		return fmt.Errorf("reopen visit %s: %w", id, assessment.ErrTooLate)
	}
	v.State, v.Closed, v.Catalogue, v.Findings, s.texts[id] = assessment.Open, time.Time{}, "", nil, nil
	v.Revision++
	s.visits[id] = v
	s.chain(at, by, "visit_reopened", v.Client, id)
	return nil
}

// AmendVisit implements assessment.Store.
func (s *Store) AmendVisit(_ context.Context, a assessment.Amending) error {
	defer s.locked()()
	v, err := s.find(a.Visit)
	if err != nil {
		return err
	}
	if v.State != assessment.Closed {
		return fmt.Errorf("amend visit %s: %w", a.Visit, assessment.ErrOpen)
	}
	key := a.Observation.Key
	v = v.Without(key)
	v.Findings = slices.DeleteFunc(slices.Clone(v.Findings), func(f assessment.Finding) bool { return f.Observation.Key == key })
	if !a.Remove {
		v = v.With(a.Observation)
		v.Findings = append(v.Findings, a.Finding)
		slices.SortFunc(v.Findings, func(a, b assessment.Finding) int { return a.Observation.Compare(b.Observation.Key) })
	}
	if !a.Remove {
		s.define(v.ID, a.Text)
	}
	a.Amendment.At, a.Amendment.By, a.Amendment.Reason, a.Amendment.Key = a.At, a.By, a.Reason, key
	v.Amendments = append(slices.Clone(v.Amendments), a.Amendment)
	s.visits[v.ID] = v
	s.chain(a.At, a.By, "visit_amended", v.Client, v.ID)
	return nil
}

// define keeps a definition of a visit once.
func (s *Store) define(id assessment.VisitID, t assessment.Text) {
	if !slices.Contains(s.texts[id], t) {
		s.texts[id] = append(s.texts[id], t)
	}
}

// Texts implements assessment.Store.
func (s *Store) Texts(_ context.Context, id assessment.VisitID) ([]assessment.Text, error) {
	defer s.locked()()
	if _, err := s.find(id); err != nil {
		return nil, err
	}
	return slices.Clone(s.texts[id]), nil
}

// MoveVisit implements assessment.Store.
func (s *Store) MoveVisit(_ context.Context, id assessment.VisitID, to assessment.ClientID, at time.Time, by string) error {
	defer s.locked()()
	return s.move(id, to, at, by)
}

// MergeClient implements assessment.Store.
func (s *Store) MergeClient(_ context.Context, from, into assessment.ClientID, at time.Time, by string) ([]assessment.VisitID, error) {
	defer s.locked()()
	c, known := s.clients[from]
	target, there := s.clients[into]
	if !known || !there || from == into {
		return nil, fmt.Errorf("merge client %s: %w", from, assessment.ErrNotFound)
	}
	var moved []assessment.VisitID
	for _, v := range s.visitsOf(from) {
		if err := s.move(v.ID, into, at, by); err != nil {
			return nil, err
		}
		moved = append(moved, v.ID)
	}
	s.mergeFiles(from, into)
	target.Note = assessment.JoinNotes(target.Note, c.Note)
	s.put(target, at, by)
	c.Binned = at
	s.put(c, at, by)
	return moved, nil
}

// UnmergeClient implements assessment.Store.
func (s *Store) UnmergeClient(_ context.Context, from, into assessment.ClientID, visits []assessment.VisitID, at time.Time, by string) error {
	defer s.locked()()
	c, known := s.clients[from]
	target, there := s.clients[into]
	if !known || !there {
		return fmt.Errorf("unmerge client %s: %w", from, assessment.ErrNotFound)
	}
	for _, id := range visits {
		if v, err := s.find(id); err != nil || v.Client != into {
			return fmt.Errorf("unmerge client %s: visit %s: %w", from, id, assessment.ErrNotFound)
		}
	}
	for _, id := range visits {
		if err := s.move(id, from, at, by); err != nil {
			return err
		}
	}
	s.partFiles(from, into)
	target.Note = assessment.PartNotes(target.Note, c.Note)
	s.put(target, at, by)
	c.Binned = time.Time{}
	s.put(c, at, by)
	return nil
}

func (s *Store) move(id assessment.VisitID, to assessment.ClientID, at time.Time, by string) error {
	v, err := s.find(id)
	if err != nil {
		return err
	}
	if _, known := s.clients[to]; !known {
		return fmt.Errorf("move visit %s: %w", id, assessment.ErrNotFound)
	}
	v.Client = to
	if v.State == assessment.Open {
		v.Revision++
	}
	s.visits[id] = v
	s.chain(at, by, "visit_moved", to, id)
	return nil
}
