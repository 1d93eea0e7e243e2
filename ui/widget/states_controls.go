package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

func fieldStates(s *Scope) fyne.CanvasObject {
	rows := container.New(&Rows{Gap: 13})
	for _, f := range []struct {
		values  FieldValues
		focused bool
		note    Verdict
		key     string
	}{
		{FieldValues{Unit: "°"}, false, Verdict{Word: "Not done yet"}, ""},
		{FieldValues{Unit: "°"}, true, Verdict{Word: "Focused, empty"}, ""},
		{FieldValues{Text: "9", Unit: "°"}, true, Verdict{Word: "Focused: typing replaces the value"}, ""},
		{FieldValues{Text: "9", Unit: "°"}, false, Verdict{Word: "Filled"}, ""},
		{FieldValues{Text: "83", Unit: "spm", State: FieldQuestion}, false, Verdict{Triangle, theme.Mild, "Question: did you mean 166?"}, "F9"},
		{FieldValues{Text: "412", Unit: "°", State: FieldRefused}, false, Verdict{Octagon, theme.Marked, "Cannot be stored: 0 to 180"}, ""},
		{FieldValues{Text: "9", Unit: "°", State: FieldNotComparable}, false, Verdict{Unequal, theme.Neutral, "Not comparable: faster by 1 km/h"}, ""},
		{FieldValues{Text: "9", Unit: "°", State: FieldReadOnly}, false, Verdict{Word: "Read only: a closed visit"}, ""},
		{FieldValues{Text: "9", Unit: "°", State: FieldReadOnly}, true, Verdict{Word: "Read only, focused"}, ""},
		{FieldValues{Unit: "°", State: FieldDisabled}, false, Verdict{Word: "Waits for a red-flag answer"}, ""},
		{FieldValues{Text: "−35.5", Unit: "°"}, false, Verdict{Word: "A sign and a decimal"}, ""},
		{FieldValues{Text: "2400", Unit: "N/kg"}, false, Verdict{Word: "A long number goes before its unit"}, ""},
	} {
		field := NewValueField(s, f.values)
		if f.focused {
			field = withFocus(NewValueField(nil, f.values))
		}
		rows.Add(container.New(sized{[]float32{fieldWidth, 0}, theme.FieldHigh, 20}, field, container.New(centredNote{}, newStateNote(f.note, f.key))))
	}
	return NewCard(CardValues{Title: "Value field, 86 × 36"}, container.New(inset{4}, rows))
}

// inset leaves room for the ring of a focus at the left.
type inset struct{ x float32 }

func (l inset) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize().AddWidthHeight(l.x, 0) }

func (l inset) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(l.x, 0))
	o[0].Resize(fyne.NewSize(size.Width-l.x, size.Height))
}

// centredNote keeps a note at the middle of what it stands beside.
type centredNote struct{}

func (centredNote) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (centredNote) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, (size.Height-20)/2))
	o[0].Resize(fyne.NewSize(size.Width, 22))
}

func buttonStates(s *Scope) fyne.CanvasObject {
	printing := ButtonValues{Label: "Print", Key: "P", Importance: Primary}
	saving := ButtonValues{Label: "Save PDF", Icon: IconSave}
	pressed := NewButton(s, printing, nil)
	pressed.held = true
	line := func(o ...fyne.CanvasObject) fyne.CanvasObject {
		return container.New(&Beside{Gap: theme.Space4}, o...)
	}
	return stateCard("Buttons", theme.Space3,
		line(NewButton(s, printing, nil), withFocus(NewButton(nil, printing, nil))),
		stateWords("Rest. Focus: a ring 2 wide, 2 away."),
		line(withPointer(NewButton(s, printing, nil), 0), pressed),
		stateWords("Hover: a shade of 6 %. Pressed: 12 %. Nothing moves."),
		line(NewButton(s, saving, nil), withPointer(NewButton(s, saving, nil), 0), NewButton(s, ButtonValues{Label: "Again", Icon: IconRepeat, Importance: Quiet}, nil)),
		line(NewButton(s, ButtonValues{Label: "Unavailable", Disabled: true}, nil), NewButton(s, ButtonValues{Label: "Printing", Busy: true, Importance: Primary}, nil)),
		stateWords("Secondary, hover, quiet. Unavailable: why stands beside it. Busy."),
	)
}

func settingStates(s *Scope) fyne.CanvasObject {
	sizes := SegmentedValues{Label: "Paper", Options: []string{"A4", "Letter"}}
	over := sizes
	over.Label = "The pointer on the second"
	off := sizes
	off.Label, off.Disabled = "Unavailable", true
	four := SegmentedValues{Label: "Focused: the arrows choose", Options: []string{"Off", "90 %", "100 %", "125 %"}, Selected: 2}
	return stateCard("Segmented", theme.Space4,
		NewSegmented(s, sizes), withPointer(NewSegmented(s, over), 1), withFocus(NewSegmented(nil, four)), NewSegmented(s, off))
}

func checkStates(s *Scope) fyne.CanvasObject {
	return stateCard("Check", theme.Space1,
		NewCheck(s, CheckValues{Label: "Off"}),
		NewCheck(s, CheckValues{Label: "Tick chart for each day", On: true}),
		withFocus(NewCheck(nil, CheckValues{Label: "Focused: Space changes it"})),
		NewCheck(s, CheckValues{Label: "Unavailable", Disabled: true}),
		NewCheck(s, CheckValues{Label: "On and unavailable", On: true, Disabled: true}),
		NewOfferRow(s, OfferValues{Name: "Also proposed", Aside: "+2 min"}, nil),
		withFocus(NewOfferRow(nil, OfferValues{Name: "Taken, focused", Aside: "+3 min", Chosen: true}, nil)))
}

func textStates(s *Scope) fyne.CanvasObject {
	focused := NewTextEntry(s, TextValues{Label: "Focused", Text: "Ngọc Ánh Trần"})
	focused.focused = true
	return stateCard("Text entry", theme.Space3,
		NewTextEntry(s, TextValues{Label: "Name", Text: "Zoë Čapková", Help: "As it should appear on handouts."}),
		focused,
		NewTextEntry(s, TextValues{Label: "Empty", Placeholder: "day month year"}),
		NewTextEntry(s, TextValues{Label: "Cannot be used", Text: "31/12/202", Refused: "The year has three digits."}),
		NewTextEntry(s, TextValues{Label: "Unavailable", Text: "Sam Lee", Disabled: true}),
		NewNotes(s, 2, TextValues{Label: "Several lines", Text: "Sore below the left kneecap after 5 km,\nnever on stairs."}))
}

func keyStates() fyne.CanvasObject {
	return stateCard("Keys", theme.Space2,
		NewHintLine(Hint{"Enter", "opens"}, Hint{"Ctrl N", "new client"}),
		NewKeyList(Hint{"F9", "takes the suggestion"}, Hint{"Shift F9", "keeps what was typed"}))
}

func searchStates(s *Scope, title, found string, rows int) fyne.CanvasObject {
	search := NewSearchEntry(s, SearchValues{Text: "capk", Aside: found})
	search.focused = true
	people := []ClientRowValues{
		{
			Initials: "ZČ", Name: "Zoë Čapková", Hits: []Span{{5, 10}}, Reason: "Left knee, half marathon in May", Seen: "12 March", Selected: true,
			Marks: []Verdict{{Mark: Octagon, Tone: theme.Marked}, {Mark: Triangle, Tone: theme.Mild}, {Mark: Tick, Tone: theme.Good}},
			Next:  Verdict{Tone: theme.Moderate, Word: "4 days late"},
		},
		{Initials: "CK", Name: "Ciara Capkin", Hits: []Span{{6, 10}}, Reason: "Achilles, both sides", Seen: "today", SeenNote: "first visit, open", Plain: "in 6 weeks"},
		{Initials: "OC", Name: "Ola Capka-Mensah", Hits: []Span{{4, 8}}, Reason: "No complaint", Seen: "2 February", Marks: []Verdict{{Mark: Tick, Tone: theme.Good}}, Next: Verdict{Tone: theme.Brand, Word: "today"}},
	}
	list := container.New(&Rows{}, NewClientHead("Client", "Last visit", "Due"))
	for i, v := range people[:rows] {
		row := NewClientRow(v)
		if i == 1 {
			row = withPointer(row, 0)
		}
		list.Add(row)
	}
	return stateCard("Search: "+title, theme.Space3, container.New(inset{4}, search), list)
}
