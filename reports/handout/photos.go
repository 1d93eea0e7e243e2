package handout

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"stridewell/assessment"
	"stridewell/reports/page"
)

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
