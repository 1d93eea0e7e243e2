package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

// States shows the states of the small components on one sheet, with invented
// values: the visual test of this package. The field that has the focus is
// whichever the scope gives it to.
func States(s *Scope) fyne.CanvasObject {
	columns := container.New(&Grid{Columns: 3, Gap: theme.CardGap},
		container.New(&Rows{Gap: theme.CardGap}, fieldStates(s), gradeStates()),
		container.New(&Rows{Gap: theme.CardGap}, buttonStates(s), messageStates()),
		container.New(&Rows{Gap: theme.CardGap}, emptyStates(s), workingStates(), settingStates(s)),
	)
	return container.New(&Rows{Gap: theme.Space3, Margin: theme.Space6}, NewHeading(HeadingValues{Title: "Component states", Large: true}), columns)
}

// said puts words beside a component.
type said struct{ wide float32 }

func (l said) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(300, max(o[0].MinSize().Height, 20)+12)
}

func (l said) Layout(o []fyne.CanvasObject, size fyne.Size) {
	m := o[0].MinSize()
	o[0].Move(fyne.NewPos(4, 6))
	o[0].Resize(fyne.NewSize(l.wide, m.Height))
	o[1].Move(fyne.NewPos(l.wide+20, 6+(m.Height-21)/2))
	o[1].Resize(fyne.NewSize(size.Width-l.wide-20, 22))
}

func fieldStates(s *Scope) fyne.CanvasObject {
	rows := container.New(&Rows{})
	for _, f := range []struct {
		values FieldValues
		words  string
		tone   theme.Tone
	}{
		{FieldValues{Unit: "°"}, "Not done yet", theme.Neutral},
		{FieldValues{Text: "9", Unit: "°"}, "Filled", theme.Neutral},
		{FieldValues{Text: "83", Unit: "spm", State: FieldQuestion}, "Question: did you mean 166?", theme.Mild},
		{FieldValues{Text: "412", Unit: "°", State: FieldRefused}, "Cannot be stored: 0 to 180", theme.Marked},
		{FieldValues{Text: "9", Unit: "°", State: FieldReadOnly}, "Read only: a closed visit", theme.Neutral},
		{FieldValues{Text: "9", Unit: "°", State: FieldDisabled}, "Waits for a red-flag answer", theme.Neutral},
	} {
		words := NewWords(WordsValues{Text: f.words, Tone: f.tone, Lines: 1})
		rows.Add(container.New(said{fieldWidth}, NewValueField(s, f.values), words))
	}
	return NewCard(CardValues{Title: "Value field, 86 × 36"}, rows)
}

func gradeStates() fyne.CanvasObject {
	tags := container.New(&Grid{Columns: 3, Gap: theme.Space2})
	for _, v := range sampleVerdicts() {
		tags.Add(NewGradeTag(v, false))
	}
	changes := container.New(&Rows{Gap: theme.Space1},
		NewChangeText(ChangeValues{Text: "+9 real", Was: "was 0", Tone: theme.Good}),
		NewChangeText(ChangeValues{Text: "≈ +7", Was: "was 31"}),
		NewChangeText(ChangeValues{Text: "≠ 9", Was: "was 4"}))
	return NewCard(CardValues{Title: "Grade: shape and word"}, container.New(&Rows{Gap: theme.Space3}, tags, changes))
}

func sampleVerdicts() []Verdict {
	return []Verdict{
		{Tick, theme.Good, "In range"},
		{HalfDisc, theme.Neutral, "Borderline"},
		{Triangle, theme.Mild, "Mild"},
		{Diamond, theme.Moderate, "Moderate"},
		{Octagon, theme.Marked, "Marked"},
		{Bar, theme.Neutral, "No cut-off"},
		{Ring, theme.Neutral, "Not done"},
		{Almost, theme.Neutral, "Too close"},
		{Unequal, theme.Neutral, "Not comparable"},
	}
}

func buttonStates(s *Scope) fyne.CanvasObject {
	return NewCard(CardValues{Title: "Buttons"}, container.New(&Rows{Gap: theme.Space3},
		container.New(&Beside{Gap: theme.Space3},
			NewButton(s, ButtonValues{Label: "Print", Key: "P", Importance: Primary}, nil),
			NewButton(s, ButtonValues{Label: "Save PDF", Icon: IconSave, Key: "Ctrl S"}, nil)),
		container.New(&Beside{Gap: theme.Space3},
			NewButton(s, ButtonValues{Label: "Again", Icon: IconRepeat, Importance: Quiet}, nil),
			NewButton(s, ButtonValues{Label: "Unavailable", Disabled: true}, nil)),
		NewWords(WordsValues{Text: "Focus is a ring 2 wide, 2 away. Hover is 6 % darker. Nothing moves.", Style: theme.Small, Ink: InkSecond})))
}

func messageStates() fyne.CanvasObject {
	rows := container.New(&Rows{Gap: theme.Space2})
	for _, m := range []MessageValues{
		{Verdict{Mark: Tick, Tone: theme.Good}, "Handout saved on the desktop", "Čapková 2026-04-09.pdf", nil},
		{Verdict{Mark: Triangle, Tone: theme.Mild}, "Did you mean 166?", "83 looks like one leg only.", []Hint{{"F9", "takes 166"}, {"Shift F9", "keeps 83"}}},
		{Verdict{Mark: Octagon, Tone: theme.Marked}, "The printer did not answer", "It is off or out of paper. Enter tries again, Ctrl S saves a PDF.", nil},
		{Verdict{Mark: Bar}, "This visit is also open in another window", "Only one window can write.", nil},
	} {
		rows.Add(NewMessage(m))
	}
	return NewCard(CardValues{Title: "Messages"}, rows)
}

func emptyStates(s *Scope) fyne.CanvasObject {
	return NewCard(CardValues{Title: "Empty"}, NewEmpty(s, EmptyValues{
		Icon: IconClients, Title: "No client called “Czapkova”", Text: "Enter makes a new record with this name.",
		Action: ButtonValues{Label: "New client", Icon: IconPlus, Key: "Enter", Importance: Primary},
	}))
}

func workingStates() fyne.CanvasObject {
	return NewCard(CardValues{Title: "Working, after 300 ms"}, NewWorking(WorkingValues{
		Text: "Writing the Excel file: visit 2 of 3", Part: .66, Hint: Hint{"Esc", "stops it. Nothing is lost."},
	}))
}

func settingStates(s *Scope) fyne.CanvasObject {
	return NewCard(CardValues{Title: "Settings"}, container.New(&Rows{Gap: theme.Space3},
		NewSegmented(s, SegmentedValues{Label: "Paper", Options: []string{"A4", "Letter"}}),
		NewCheck(s, CheckValues{Label: "Tick chart for each day", On: true}),
		NewTextEntry(s, TextValues{Label: "Name", Text: "Zoë Čapková", Help: "As it should appear on handouts."})))
}
