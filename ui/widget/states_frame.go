package widget

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

func messageStates() fyne.CanvasObject {
	rows := container.New(&Rows{Gap: theme.Space3})
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

// dialogStates is a dialog over a window as small as its card.
func dialogStates(s *Scope) fyne.CanvasObject {
	d := NewDialog(s, DialogValues{
		Title: "Delete the visit of 12 March?", Text: "It goes to the bin for 30 days. Handouts already printed stay as they are.", Safe: "Keep it", Act: "Move to bin",
	}, nil)
	d.safe.focused = true
	return NewCard(CardValues{Title: "Dialog: the safe answer first, and focused"}, container.New(sized{[]float32{0}, 236, 0}, d))
}

func barStates(s *Scope) fyne.CanvasObject {
	open := ClientBarValues{
		Initials: "ZČ", Name: "Zoë Čapková", About: "34 · 42 km a week", Reason: "Left knee after 5 km · half marathon in May",
		Visit: "Visit 3, today", Day: "Thu 9 April 2026 · Sam Lee", Action: ButtonValues{Label: "Turn screen", Icon: IconScreen, Key: "F2"},
	}
	past, practice := open, open
	past.Visit, past.Day, past.Notice = "Visit 2 of 3", "Thu 12 March 2026 · Sam Lee", "You are reading 12 March"
	practice.Initials, practice.Name, practice.Notice = "RW", "Rebecca Wolfeschlegelsteinhausen-Carmichael", "Practice data"
	rows := []fyne.CanvasObject{NewClientBar(s, open), NewClientBar(s, past), NewClientBar(s, practice)}
	hints := []Hint{{"Enter", "next"}, {"*", "same as last time"}, {"F1", "how to"}}
	for _, v := range []StatusValues{
		{Saved: "Saved 4 s ago", Minutes: "14 of 30 min", Undo: "hip extension, left 9°", UndoKey: "Ctrl Z", Redo: "cadence 166", RedoKey: "Ctrl Y", Hints: hints},
		{Saved: "Saving", Minutes: "14 of 30 min", Hints: hints},
		{Saved: "Not saved: the disk is full. Ctrl S chooses another place.", NotSaved: true, Hints: hints[:1]},
		{Saved: "Saved · backup of today at 08:02", Hints: []Hint{{"Ctrl N", "new client"}}},
		{Saved: "Saved 4 s ago", InFull: "Rebecca Wolfeschlegelsteinhausen-Carmichael, who came on the advice of a friend", Hints: hints},
	} {
		rows = append(rows, NewStatusBar(v))
	}
	return NewCard(CardValues{Title: "Client bar: open, past, practice. Status bar: saved, saving, not saved, backup, what is cut", Flush: true}, container.New(&Rows{Gap: theme.Space2}, rows...))
}

func drillStates(s *Scope, picture image.Image) []fyne.CanvasObject {
	base := DrillCardValues{
		Name: "Hip flexor stretch", Dose: "2 × 30 s a side, daily", Why: "Left hip extension 2°: marked, and 11° less than the right.",
		DropWhen: "10° or more on two visits.", Picture: picture,
	}
	proposed, kept, retire, blocked := base, base, base, base
	proposed.Note = "Proposed, focused"
	kept.Number, kept.State = 1, DrillKept
	retire.Number, retire.State, retire.Note = 2, DrillRetire, "In range on two visits"
	blocked.State, blocked.Note = DrillBlocked, "Waits for a red-flag answer"
	moving := NewDrillCard(s, kept)
	moving.OnMove = func(int) {}
	return []fyne.CanvasObject{withFocus(NewDrillCard(nil, proposed)), moving, NewDrillCard(s, retire), NewDrillCard(s, blocked)}
}

func angleStates(s *Scope, photo image.Image) [][]fyne.CanvasObject {
	at := func(x, y float64) Spot {
		if photo == nil {
			return Spot{}
		}
		b := photo.Bounds()
		return Spot{x * float64(b.Dx()), y * float64(b.Dy())}
	}
	points := []Placed{{Name: "Trunk", At: at(.5, .2), Set: true}, {Name: "Hip", At: at(.48, .5), Set: true}, {Name: "Knee", At: at(.36, .72), Set: true}}
	lines := [][2]int{{0, 1}, {1, 2}}
	none := AngleValues{Picture: photo, Points: []Placed{{Name: "Trunk"}, {Name: "Hip"}, {Name: "Knee"}}, Lines: lines}
	two := AngleValues{Picture: photo, Points: []Placed{points[0], points[1], {Name: "Knee"}}, Active: 2, Lines: lines, Guides: []Guide{{Point: 1}}}
	three := AngleValues{
		Picture: photo, Points: points, Active: 1, Lines: lines, Guides: []Guide{{Point: 1}}, Plate: "12°", PlateAt: 1,
		GhostPoints: []Spot{{X: .52, Y: .2}, {X: .5, Y: .5}, {X: .42, Y: .73}},
	}
	var columns [][]fyne.CanvasObject
	for _, v := range []struct {
		title  string
		values AngleValues
	}{{"Angle: no point yet", none}, {"Two points of three", two}, {"Measured, with last time", three}} {
		columns = append(columns, []fyne.CanvasObject{NewCard(CardValues{Title: v.title}, container.New(sized{[]float32{0}, 228, 0}, NewAngleView(s, v.values)))})
	}
	return columns
}

// railStates are the parts of the frame that are as high as the window.
func railStates(s *Scope, pictures StatesPictures) fyne.CanvasObject {
	rail := NewNavRail(nil, NavValues{Items: []NavItem{
		{Label: "Clients", Icon: IconClients},
		{Label: "Selected", Icon: IconOverview},
		{Label: "Hover", Icon: IconAssess},
		{Label: "Focus", Icon: IconPlan},
		{Label: "Disabled", Icon: IconHandout, Disabled: true},
		{Label: "Angle", Icon: IconAngle},
		{Label: "Settings", Icon: IconSettings, Foot: true},
	}, Selected: 1})
	rail.hover, rail.cursor = 2, 3
	rail.focused = true
	sections := SectionValues{
		Groups: []SectionGroup{
			{"Questions", []Section{{Name: "Red flags", Done: 6, Of: 6}, {Name: "Selected", Done: 2, Of: 5}}},
			{"Running", []Section{{Name: "Not begun", Of: 7}, {Name: "A question", Done: 3, Of: 8, Question: true}, {Name: "Focus", Done: 4, Of: 6}, {Name: "Done", Done: 3, Of: 3}}},
		},
		Selected: 1, Card: CardHint{"Enough to stop?", "9 checks can still change the drills.", "Next of them", "F7"},
	}
	wide := NewSectionRail(nil, sections)
	wide.cursor, wide.focused, wide.hover = 4, true, 2
	meaning := NewMeaningPanel(MeaningValues{
		Title: "Hip extension", Sub: "in the run, by video", Caption: "Behind the trunk is positive.",
		Parts: []MeaningPart{
			{Heading: "How", Bullets: []string{"Film from the side at hip height.", "Take the last frame with the foot on the ground."}},
			{Heading: "What it can say", Facts: []Fact{{"In range", "10° or more"}, {"Real change", "8°"}, {"Left v right", "real from 6°"}}},
			{Heading: "What it cannot say", Tone: theme.Moderate, Text: "Whether the hip is stiff: the trunk and the pelvis move too."},
			{Sources: []string{"Convention of this program, see Numbers and sources."}},
		},
	})
	page := func(v PreviewValues) *PagePreview { return NewPagePreview(v) }
	waiting := container.New(&Grid{Columns: 1, Gap: theme.CardGap, Fill: true},
		page(PreviewValues{Page: pictures.Page, Busy: "Updating"}), page(PreviewValues{Failed: "There is no page to show. The message below says why."}))
	return container.New(sized{[]float32{76, 204, 64, 340, 0, 262}, 540, theme.CardGap},
		rail, wide, NewSectionRail(s, sections), meaning, page(PreviewValues{Page: pictures.Page, Caption: "1 of 1 · 38 %"}), waiting)
}
