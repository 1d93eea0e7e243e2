package handout

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"stridewell/assessment"
	"stridewell/reports/page"
)

// LogoOf reads the clinic's logo; nil where there is none or it is no picture.
func LogoOf(ctx context.Context, s assessment.Store) (*page.Photo, error) {
	kept, err := s.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: assessment.LogoAttachment})
	if err != nil || len(kept) == 0 {
		return nil, err
	}
	b, err := s.AttachmentBytes(ctx, kept[len(kept)-1].ID)
	if err != nil {
		return nil, fmt.Errorf("logo: %w", err)
	}
	logo, err := page.ReadPhoto(bytes.NewReader(b))
	if errors.Is(err, page.ErrPhotoKind) || errors.Is(err, page.ErrPhotoSize) {
		return nil, nil // the mark of the program stands in its place
	}
	return logo, err
}

// PhotosOf reads the clinic's own photos of the drills of a plan. Where one is
// no picture the drawing stays.
func PhotosOf(ctx context.Context, s assessment.Store, plan assessment.Plan) (map[assessment.DrillID]*page.Photo, error) {
	kept, err := s.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: assessment.DrillPhoto})
	if err != nil {
		return nil, fmt.Errorf("photos of drills: %w", err)
	}
	photos := map[assessment.DrillID]*page.Photo{}
	for _, a := range kept {
		if !slices.ContainsFunc(plan.Drills, func(d assessment.PlannedDrill) bool { return d.Drill == a.Drill }) {
			continue
		}
		b, err := s.AttachmentBytes(ctx, a.ID)
		if err != nil {
			return nil, fmt.Errorf("photo of drill %s: %w", a.Drill, err)
		}
		if photo, err := page.ReadPhoto(bytes.NewReader(b)); err == nil {
			photos[a.Drill] = photo
		}
	}
	return photos, nil
}
