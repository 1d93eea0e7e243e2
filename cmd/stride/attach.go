package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// attach takes the values of an instrument's file into an open visit, and keeps
// the recording with it. What was recorded before under the same key is
// replaced, and said.
func attach(ctx context.Context, p program, arguments []string) error {
	f := newFlags("attach")
	where, answers := recordFlags(f), answerFlags(f)
	client, visit := f.String("client", "", ""), f.String("visit", "", "")
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	if err := needed(f, "data", "client", "visit"); err != nil {
		return err
	}
	o, err := answers.options(p)
	if err != nil {
		return err
	}
	s, err := where.writing(ctx, p)
	if err != nil {
		return err
	}
	defer s.Close()
	if o.Instruments, err = instrumentsOf(ctx, s); err != nil {
		return err
	}
	r, err := capture.Read(words[0], o)
	if err != nil {
		return p.refused("attach", err)
	}
	for _, q := range r.Questions {
		fmt.Fprintf(p.err, "? %s\n", questionLine(q))
	}
	if len(r.Observations) == 0 {
		return reported(p.err, "stride attach: «%s» gives no value to attach. «stride read» says why. Nothing was changed.", r.File)
	}
	a, err := p.open(ctx, s, assessment.ClientID(*client), assessment.VisitID(*visit))
	if err != nil {
		return err
	}
	a.recording = r
	return p.keep(ctx, s, a)
}

// attaching is a recording on its way into a visit.
type attaching struct {
	visit     assessment.Visit
	history   assessment.History
	recording assessment.Recording
	catalogue assessment.Catalogue
}

// open reads the visit that a recording is for.
func (p program) open(ctx context.Context, s assessment.Store, client assessment.ClientID, visit assessment.VisitID) (attaching, error) {
	h, err := historyOf(ctx, s, client)
	if err != nil {
		return attaching{}, err
	}
	v, err := s.Visit(ctx, visit)
	switch {
	case err != nil:
		return attaching{}, err
	case v.Client != h.Client.ID:
		return attaching{}, reported(p.err, "stride attach: the visit is of another client. Check both ids with «stride clients». Nothing was changed.")
	case v.State != assessment.Open:
		return attaching{}, assessment.ErrClosed
	}
	tables, err := drill.TablesOf(ctx, s)
	return attaching{visit: v, history: h, catalogue: tables.Catalogue}, err
}

// keep stores the recording, then the values; without the values the recording
// is taken out again.
func (p program) keep(ctx context.Context, s assessment.Store, a attaching) error {
	after := a.recording.TakeSpeed(a.visit)
	asked := slices.ContainsFunc(a.recording.Questions, func(q assessment.RecordingQuestion) bool { return q.Option == "first_side" })
	for _, offer := range a.recording.Offers(a.catalogue, a.visit.Examiner) {
		k := offer.Observation.Key
		value := offer.Measure.FormatWithUnit(offer.Observation)
		both := offer.Measure.Paired && k.Side == assessment.NoSide
		if both {
			value += ", both feet"
		}
		before, had := a.visit.Observation(k)
		switch {
		case both && asked:
			fmt.Fprintf(p.err, "left out   %s: it is of both feet together. Say which foot was first with --first-side.\n", k)
			continue
		case offer.Problem.Refused:
			fmt.Fprintf(p.err, "left out   %s: %s\n", k, offer.Problem.Text)
			continue
		case had:
			fmt.Fprintf(p.out, "replaced   %s: %s, was %s (%s)\n", k, value, offer.Measure.FormatWithUnit(before), before.Method.Label())
		default:
			fmt.Fprintf(p.out, "taken      %s: %s\n", k, value)
		}
		after = after.Take(offer.Observation)
	}
	protocol, _ := catalogue.ProtocolOf(after.Protocol)
	after = catalogue.WithEstimates(a.visit, after, a.history.Client, protocol.Items)
	after.Revision++
	body, err := json.Marshal(a.recording)
	if err != nil {
		return fmt.Errorf("encode recording: %w", err)
	}
	file := assessment.Attachment{
		ID: assessment.AttachmentID(assessment.NewID(p.now())), Client: a.visit.Client, Visit: a.visit.ID,
		Kind: assessment.RecordingAttachment, Name: a.recording.File, Added: p.now(), By: a.visit.Examiner, Meta: body,
	}
	if err := s.AddAttachment(ctx, file, body); err != nil {
		return err
	}
	if err := s.SaveDraft(ctx, after); err != nil {
		file.Removed = p.now()
		return errors.Join(err, s.ReviseAttachment(ctx, file, file.By))
	}
	fmt.Fprintf(p.out, "kept       %s\n", file.Name)
	return nil
}
