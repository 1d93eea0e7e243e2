package workspace

import (
	"cmp"
	"context"
	"slices"
	"time"

	"stridewell/assessment"
)

// A Sitting is a value whose pictures are measured again by the same examiner,
// who sees neither points nor value.
type Sitting struct {
	Key    assessment.Key
	Rater  string
	Stills []Still // their pictures hold what was measured: not to be shown
	Left   int     // values that wait besides this one

	attachments []assessment.Attachment
}

// A Learned is what a sitting came to.
type Learned struct {
	First, Again float64
	Pairs        int     // of this way of measuring, this one counted
	SEM          float64 // the examiner's own error; 0 while there are too few pairs
}

// Examiner is who examines now: at the visit that is open, or on this computer.
func (w *Workspace) Examiner() string {
	if d := w.Desk.Value(); d.HasVisit() {
		return cmp.Or(d.Visit().Examiner, w.Clinic.Value().Examiner)
	}
	return w.Clinic.Value().Examiner
}

// NextSitting finds a value to measure again: one of the examiner's own, of an
// earlier day, that was not measured again yet. then gets nil when there is
// none.
func (w *Workspace) NextSitting(then func(*Sitting)) {
	rater, today := w.Examiner(), w.Today()
	work(w, "Looking for a picture to measure again", func(ctx context.Context) (*Sitting, error) {
		all, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Kind: assessment.PictureAttachment})
		if err != nil {
			return nil, err
		}
		waiting := awaiting(all, rater, today)
		if len(waiting) == 0 {
			return nil, nil
		}
		s := &Sitting{Key: waiting[0][0].Key, Rater: rater, Left: len(waiting) - 1, attachments: waiting[0]}
		slices.SortFunc(s.attachments, func(a, b assessment.Attachment) int { return placeOf(a) - placeOf(b) })
		s.Stills, err = w.stills(ctx, s.attachments)
		return s, err
	}, then)
}

func placeOf(a assessment.Attachment) int {
	p, _ := a.Picture() // was read before
	return p.Place
}

// awaiting are the values of an examiner that wait to be measured again, the
// oldest first, each with all its pictures.
func awaiting(all []assessment.Attachment, rater string, today assessment.Date) [][]assessment.Attachment {
	type value struct {
		visit assessment.VisitID
		key   assessment.Key
	}
	sets := map[value][]assessment.Attachment{}
	var order []value
	for _, a := range all {
		v := value{a.Visit, a.Key}
		if a.By != rater || a.Visit == "" || !assessment.DateOf(a.Added).Before(today) {
			continue
		}
		if len(sets[v]) == 0 {
			order = append(order, v)
		}
		sets[v] = append(sets[v], a)
	}
	var waiting [][]assessment.Attachment
	for _, v := range order {
		if whole(sets[v], rater) {
			waiting = append(waiting, sets[v])
		}
	}
	return waiting
}

// whole reports whether all pictures of a value are there and none was measured
// again by the rater.
func whole(set []assessment.Attachment, rater string) bool {
	for _, a := range set {
		p, err := a.Picture()
		if err != nil || p.Of != len(set) || slices.ContainsFunc(p.Repeats, func(r assessment.Repeat) bool { return r.Rater == rater }) {
			return false
		}
	}
	return true
}

// KeepSitting keeps what was measured again, a value a picture, and says what
// is known of the examiner's own error now.
func (w *Workspace) KeepSitting(s *Sitting, again []float64, then func(Learned)) {
	at := w.now()
	work(w, "Keeping what was measured again", func(ctx context.Context) (Learned, error) {
		return w.keepSitting(ctx, s, again, at)
	}, func(l Learned) {
		w.learn()
		then(l)
	})
}

func (w *Workspace) keepSitting(ctx context.Context, s *Sitting, again []float64, at time.Time) (Learned, error) {
	var l Learned
	way := assessment.Way{Measure: s.Key.Measure, Rater: s.Rater}
	for i, a := range s.attachments {
		p, err := a.Picture()
		if err != nil {
			return l, err
		}
		way.Method, way.Definition = p.Method, p.Definition
		l.First += p.Value / float64(len(again))
		l.Again += again[i] / float64(len(again))
		p.Repeats = append(p.Repeats, assessment.Repeat{At: at, Rater: s.Rater, Value: again[i]})
		if a.Meta, err = p.Meta(); err != nil {
			return l, err
		}
		if err := w.store.ReviseAttachment(ctx, a, s.Rater); err != nil {
			return l, err
		}
	}
	all, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Kind: assessment.PictureAttachment})
	pairs := assessment.RepeatPairs(all)
	for _, p := range pairs {
		if p.Way == way {
			l.Pairs++
		}
	}
	for _, e := range assessment.OwnErrors(pairs) {
		if e.Way == way {
			l.SEM = e.SEM
		}
	}
	return l, err
}

// learn reads the own errors of the examiners anew and judges changes by them.
func (w *Workspace) learn() {
	Run(context.Background(), w.loop, func(ctx context.Context) ([]assessment.OwnError, error) {
		return assessment.OwnErrorsOf(ctx, w.store)
	}, func(own []assessment.OwnError, err error) {
		if err != nil {
			w.fail("The own errors could not be read.", err)
			return
		}
		w.ownErrors = own
		w.lay(w.Laid.Value())
		if d := w.Desk.Value(); d != nil {
			w.Desk.Set(w.newDesk(d.History, d.Open))
		}
	})
}
