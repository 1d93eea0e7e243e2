package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// Detail is how finely a drawing is shaded.
type Detail uint8

// The details. Few is for pictures in which the person is less than 45 mm tall:
// nobody sees the difference, and a file is a sixth smaller.
const (
	Full Detail = iota
	Few
)

// A Spec says what is drawn: one person in one pose with what belongs to it.
type Spec struct {
	Pose    drill.Pose
	Body    drill.Body
	Grey    bool // for black-and-white printers
	Detail  Detail
	Muscles []drill.Muscle // where work or stretch is meant to be
	Props   []drill.Prop
	Arrows  []drill.Arrow
	Ghost   *drill.Pose // where the movement begins, pale behind the person
}

// Draw draws one person. The list is in points, y downwards: the person would
// stand Stature points tall, the floor is at y = 0 and the hip joints at x = 0.
// Arrows on the floor lie below it.
func Draw(spec Spec) page.List {
	p := &pen{colours: paletteOf(spec.Body, spec.Grey), detail: spec.Detail, grey: spec.Grey}
	s := scene{pen: p, spec: spec, body: stand(spec.Pose)}
	for _, prop := range spec.Props {
		s.things = append(s.things, place(prop, s.body))
	}
	s.ground()
	s.each(func(t thing) drawing { return t.behind })
	if spec.Ghost != nil {
		s.ghost(*spec.Ghost)
	}
	if spec.Pose.View == drill.Frontal {
		s.fromFront()
	} else {
		s.fromSide()
	}
	for _, a := range spec.Arrows {
		p.arrow(a)
	}
	return p.list
}

// A scene is a drawing in the making.
type scene struct {
	pen    *pen
	spec   Spec
	body   *body
	things []thing
}

// each draws one layer of every thing in the picture.
func (s *scene) each(layer func(thing) drawing) {
	for _, t := range s.things {
		if draw := layer(t); draw != nil {
			draw(s.pen)
		}
	}
}

// ghost draws another pose of the same person in one pale colour.
func (s *scene) ghost(pose drill.Pose) {
	p := &pen{colours: s.pen.colours, grey: s.pen.grey, ghost: true}
	g := scene{pen: p, spec: Spec{Pose: pose}, body: stand(pose)}
	for _, prop := range s.spec.Props {
		place(prop, g.body)
	}
	g.body.standWith(s.body)
	if pose.View == drill.Frontal {
		g.fromFront()
	} else {
		g.fromSide()
	}
	s.pen.list.Add(p.list)
}

// standWith moves a body so that the part both rest on lies at the same place:
// the start and the end of a movement share their feet.
func (b *body) standWith(other *body) {
	for _, c := range b.pose.Contacts {
		if _, ok := other.pose.Rests(c.Side, c.Part); ok {
			b.move(vec{other.restAt(c).X - b.restAt(c).X, 0})
			return
		}
	}
}

// restAt is where a contact is. A foot is known by its ankle: which place of
// the shoe is lowest changes with the foot's angle.
func (b *body) restAt(c drill.Contact) vec {
	if c.Part == drill.AtHeel || c.Part == drill.AtToe {
		return b.limb(c.Side).ankle
	}
	at, _ := b.resting(c)
	return at
}
