package figure

import (
	"stridewell/assessment/drill"
)

// A drawing puts something on the list.
type drawing func(*pen)

// A thing is a prop in its place, drawn in layers around the body.
type thing struct {
	behind  drawing // everything
	between drawing // the legs
	inHand  drawing // under the near arm
	before  drawing // everything
	holds   []hold
	floor   float64 // how far it puts the line of the floor down, negative
	from    float64 // where it begins and ends, for the line of the floor
	to      float64
}

// A hold is where a wrist must be for the hand to hold a thing.
type hold struct {
	hand *limb
	at   vec
}

// hold brings a wrist to a place, with the hand pointing along a way.
func (t *thing) hold(l *limb, at, hand vec, how handShape) {
	l.putWrist(at, hand)
	l.held = how
	t.holds = append(t.holds, hold{l, at})
}

// placing is how each prop is put into a picture.
var placing = [...]func(*body) thing{
	drill.Mat:              mat,
	drill.Roller:           roller,
	drill.Ball:             ball,
	drill.WallAtHands:      wallAtHands,
	drill.WallAtKnee:       wallAtKnee,
	drill.WallBeside:       wallBeside,
	drill.WallBehindFoot:   wallBehindFoot,
	drill.Step:             step,
	drill.Box:              box,
	drill.Wedge:            wedge,
	drill.Chair:            chair,
	drill.Bench:            bench,
	drill.DumbbellAtChest:  atChest,
	drill.DumbbellsInHands: inHands,
	drill.Kettlebell:       kettlebell,
	drill.Barbell:          barbell,
	drill.Strap:            strap,
	drill.Band:             band,
	drill.BandAtHips:       bandAtHips,
	drill.BandAtKnees:      bandAtKnees,
	drill.Couch:            couch,
	drill.Cushion:          cushion,
	drill.Pillow:           pillow,
	drill.Towel:            towel,
	drill.Metronome:        metronome,
}

// place puts a prop where the body needs it, and the hands where the prop is.
func place(prop drill.Prop, b *body) thing { return placing[prop](b) }

// raised is the contact of a pose that lies on something, among the parts
// given.
func (b *body) raised(parts ...drill.Part) (drill.Contact, bool) {
	for _, c := range b.pose.Contacts {
		for _, part := range parts {
			if c.Part == part && c.Height > 0 {
				return c, true
			}
		}
	}
	return drill.Contact{}, false
}

// under is the place on the skin that rests on a thing.
func (b *body) under(c drill.Contact) vec {
	at, radius := b.resting(c)
	return at.sub(vec{0, radius})
}
