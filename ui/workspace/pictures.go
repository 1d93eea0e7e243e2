package workspace

import (
	"context"
	"slices"
	"time"

	"stridewell/assessment"
)

// A Still is a picture with what was measured on it, as it is kept.
type Still struct {
	Name    string // of the file
	JPEG    []byte
	Picture assessment.Picture
}

// KeepPictures keeps the pictures that the value under a key was measured on,
// with their points. Those of an earlier measuring at this visit go into the
// bin. A client who refused, or was not asked, has none kept: ask first.
func (w *Workspace) KeepPictures(k assessment.Key, stills []Still) {
	d := w.Desk.Value()
	if !d.HasVisit() || d.History.Client.Pictures != assessment.ConsentGiven {
		return
	}
	if err := w.Flush(); err != nil { // the visit is in the records before what belongs to it
		w.fail("The pictures were not kept.", err)
		return
	}
	visit, rater, at := d.Open, d.Visit().Examiner, w.now()
	work(w, "Keeping the pictures", func(ctx context.Context) (int, error) {
		if err := w.removePictures(ctx, visit, k, at, rater); err != nil {
			return 0, err
		}
		for _, s := range stills {
			meta, err := s.Picture.Meta()
			if err != nil {
				return 0, err
			}
			a := assessment.Attachment{
				ID: assessment.AttachmentID(assessment.NewID(at)), Visit: visit, Key: k, Kind: assessment.PictureAttachment,
				Name: s.Name, Added: at, By: rater, Meta: meta,
			}
			if err := w.store.AddAttachment(ctx, a, s.JPEG); err != nil {
				return 0, err
			}
		}
		return len(stills), nil
	}, func(int) {
		w.say("The value and its pictures are kept.", "They can be measured again without seeing the value.")
	})
}

// removePictures puts the pictures of a value into the bin.
func (w *Workspace) removePictures(ctx context.Context, visit assessment.VisitID, k assessment.Key, at time.Time, by string) error {
	before, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Visit: visit, Kind: assessment.PictureAttachment})
	if err != nil {
		return err
	}
	for _, a := range before {
		if a.Key != k {
			continue
		}
		a.Removed = at
		if err := w.store.ReviseAttachment(ctx, a, by); err != nil {
			return err
		}
	}
	return nil
}

// AnswerPictures notes what the client said when asked whether pictures may be
// kept.
func (w *Workspace) AnswerPictures(c assessment.Consent) {
	w.ChangeClient("consent to pictures", func(client *assessment.Client) { client.Pictures = c })
}

// EarlierPictures finds the pictures of the last visit before this one that has
// some under a key.
func (w *Workspace) EarlierPictures(k assessment.Key, then func([]Still)) {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	client := d.History.Client.ID
	var earlier []assessment.VisitID // the latest first
	for _, v := range slices.Backward(d.History.Visits[:max(d.at(), 0)]) {
		earlier = append(earlier, v.ID)
	}
	Run(context.Background(), w.loop, func(ctx context.Context) ([]Still, error) {
		all, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Client: client, Kind: assessment.PictureAttachment})
		if err != nil {
			return nil, err
		}
		for _, visit := range earlier {
			of := slices.DeleteFunc(slices.Clone(all), func(a assessment.Attachment) bool { return a.Visit != visit || a.Key != k })
			if len(of) > 0 {
				return w.stills(ctx, of)
			}
		}
		return nil, nil
	}, func(stills []Still, err error) {
		if err != nil {
			w.fail("The earlier pictures could not be read.", err)
		}
		then(stills)
	})
}

// stills reads pictures with their bytes, in the order of their places.
func (w *Workspace) stills(ctx context.Context, of []assessment.Attachment) ([]Still, error) {
	var stills []Still
	for _, a := range of {
		p, err := a.Picture()
		if err != nil {
			return nil, err
		}
		b, err := w.store.AttachmentBytes(ctx, a.ID)
		if err != nil {
			return nil, err
		}
		stills = append(stills, Still{Name: a.Name, JPEG: b, Picture: p})
	}
	slices.SortStableFunc(stills, func(a, b Still) int { return a.Picture.Place - b.Picture.Place })
	return stills, nil
}

// CopiedPicture is the picture that was copied last in another program, as PNG
// or JPEG. It asks the system: call it off the UI goroutine.
func (w *Workspace) CopiedPicture(ctx context.Context) ([]byte, error) {
	if w.outputs.Copied == nil {
		return nil, assessment.ErrNotFound
	}
	return w.outputs.Copied(ctx)
}
