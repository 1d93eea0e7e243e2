package workspace

import (
	"context"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Protocols lists what a visit can go through: the program's protocols, then
// the clinic's own.
func (w *Workspace) Protocols() []assessment.Protocol {
	return slices.Concat(catalogue.Protocols(), w.Own.Value())
}

// Protocol is what the visit looked at goes through, with its items. A
// protocol that is no longer known is the full one.
func (w *Workspace) Protocol() assessment.Protocol {
	d := w.Desk.Value()
	if d == nil {
		return assessment.Protocol{}
	}
	all := w.Protocols()
	at := slices.IndexFunc(all, func(p assessment.Protocol) bool { return p.ID == d.Visit().Protocol })
	if at < 0 {
		at = slices.IndexFunc(all, func(p assessment.Protocol) bool { return p.ID == catalogue.FullProtocol })
	}
	p := all[at]
	switch p.ID {
	case catalogue.FollowUp:
		p.Items = d.asBefore()
	case catalogue.Everything:
		p.Items = w.all()
	}
	return p
}

// SetProtocol chooses what the open visit goes through. Values outside it stay.
func (w *Workspace) SetProtocol(id assessment.ProtocolID) {
	w.edit("", "the protocol", func(v assessment.Visit) assessment.Visit { v.Protocol = id; return v })
}

// asBefore are the measures of the visit before.
func (d *Desk) asBefore() []assessment.ProtocolItem {
	if d.Summary.Previous == nil {
		return nil
	}
	var items []assessment.ProtocolItem
	for _, o := range d.Summary.Previous.Observations {
		at := slices.IndexFunc(items, func(i assessment.ProtocolItem) bool { return i.Measure == o.Measure })
		if at < 0 {
			at = len(items)
			items = append(items, assessment.ProtocolItem{Measure: o.Measure})
		}
		items[at].Late = items[at].Late || o.Moment == assessment.Late
	}
	return items
}

func (w *Workspace) all() []assessment.ProtocolItem {
	var items []assessment.ProtocolItem
	for _, m := range w.catalogue.Measures() {
		if !m.Retired {
			items = append(items, assessment.ProtocolItem{Measure: m.ID, Late: m.Moments})
		}
	}
	return items
}

// SaveProtocol keeps what the visit looked at has as a protocol of the clinic.
func (w *Workspace) SaveProtocol(name string) assessment.Problem {
	d := w.Desk.Value()
	if name == "" {
		return assessment.Problem{Refused: true, Text: "A protocol needs a name. Type one."}
	}
	p := assessment.Protocol{ID: assessment.ProtocolID(name), Name: name, Minutes: w.Protocol().Minutes, Own: true}
	for _, o := range d.Visit().Observations {
		at := slices.IndexFunc(p.Items, func(i assessment.ProtocolItem) bool { return i.Measure == o.Measure })
		if at < 0 {
			at = len(p.Items)
			p.Items = append(p.Items, assessment.ProtocolItem{Measure: o.Measure})
		}
		p.Items[at].Late = p.Items[at].Late || o.Moment == assessment.Late
	}
	if len(p.Items) == 0 {
		return assessment.Problem{Refused: true, Text: "This visit has no values yet. Fill in what the protocol should hold."}
	}
	w.keepProtocol(p)
	return assessment.Problem{}
}

// keepProtocol adds a protocol to those of the clinic, or puts it in the place
// of the one of its name.
func (w *Workspace) keepProtocol(p assessment.Protocol) {
	before := w.Own.Value()
	after := slices.Clone(before)
	if at := slices.IndexFunc(after, func(o assessment.Protocol) bool { return o.ID == p.ID }); at >= 0 {
		after[at] = p
	} else {
		after = append(after, p)
	}
	replace(w, "the protocol "+p.Name, before, after, w.putProtocols)
}

// putProtocols replaces the clinic's protocols by others.
func (w *Workspace) putProtocols(own []assessment.Protocol) {
	for _, p := range w.Own.Value() {
		gone := !slices.ContainsFunc(own, func(o assessment.Protocol) bool { return o.ID == p.ID })
		if gone {
			w.saver.change("protocol "+string(p.ID), func(ctx context.Context) error { return w.store.RemoveProtocol(ctx, p.ID) })
		}
	}
	for _, p := range own {
		w.saver.change("protocol "+string(p.ID), func(ctx context.Context) error { return w.store.SaveProtocol(ctx, p) })
	}
	w.Own.Set(own)
}
