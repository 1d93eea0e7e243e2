package ui

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/angle"
	"stridewell/ui/client"
	"stridewell/ui/clients"
	"stridewell/ui/clinic"
	"stridewell/ui/handout"
	"stridewell/ui/help"
	"stridewell/ui/letters"
	"stridewell/ui/numbers"
	"stridewell/ui/overview"
	"stridewell/ui/plan"
	"stridewell/ui/recording"
	"stridewell/ui/records"
	"stridewell/ui/settings"
	"stridewell/ui/turned"
	"stridewell/ui/video"
	"stridewell/ui/visit"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A screen is one place of the program. The shell adds rail, bar and status to
// its panes.
type screen interface {
	// Panes are the parts of the screen: the same objects every time.
	Panes() widget.PaneValues
	// Show starts listening to the workspace and takes the keys.
	Show()
	// Hide stops listening.
	Hide()
	// Focus focuses what was focused last here, or the first field.
	Focus()
	// Hints are the keys that work on what is focused now.
	Hints() []widget.Hint
}

// A route is a place with what leads to it. Navigation, shortcuts, help, the
// gallery and the tests read this table.
type route struct {
	place workspace.Place
	label string
	icon  widget.Icon
	key   widget.Chord    // the zero chord: no key leads there
	foot  bool            // stands at the foot of the rail
	under workspace.Place // the place of the rail that leads there; Clients, the zero place, leads to none
	bare  bool            // without rail and bars: the first page, the turned screen
	full  bool            // fills the whole screen
	make  func(*workspace.Workspace, *widget.Scope) screen
}

func routes() []route {
	return []route{
		{
			place: workspace.AtClients, label: "Clients", icon: widget.IconClients, key: widget.Ctrl(fyne.Key1),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return clients.New(w, s) },
		},
		{
			place: workspace.AtOverview, label: "Overview", icon: widget.IconOverview, key: widget.Ctrl(fyne.Key2),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return overview.New(w, s) },
		},
		{
			place: workspace.AtClient, label: "Client record", under: workspace.AtOverview,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return client.New(w, s) },
		},
		{
			place: workspace.AtAssess, label: "Assess", icon: widget.IconAssess, key: widget.Ctrl(fyne.Key3),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return visit.New(w, s) },
		},
		{
			place: workspace.AtPlan, label: "Plan", icon: widget.IconPlan, key: widget.Ctrl(fyne.Key4),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return plan.New(w, s) },
		},
		{
			place: workspace.AtHandout, label: "Handout", icon: widget.IconHandout, key: widget.Ctrl(fyne.Key5),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return handout.New(w, s) },
		},
		{
			place: workspace.AtAngle, label: "Angle", icon: widget.IconAngle, key: widget.Ctrl(fyne.Key6),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return angle.New(w, s) },
		},
		{
			place: workspace.AtVideo, label: "Video", under: workspace.AtAngle,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return video.New(w, s) },
		},
		{
			place: workspace.AtSettings, label: "Settings", icon: widget.IconSettings, key: widget.Ctrl(fyne.KeyComma), foot: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return settings.New(w, s) },
		},
		{
			place: workspace.AtHelp, label: "Help", icon: widget.IconInfo, foot: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return help.New(w, s, everywhere()) },
		},
		{
			place: workspace.AtRecords, label: "Records", icon: widget.IconLock, key: widget.Ctrl(fyne.KeyR), foot: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return records.New(w, s) },
		},
		{
			place: workspace.AtBands, label: "Thresholds", under: workspace.AtSettings,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return clinic.NewBands(w, s) },
		},
		{
			place: workspace.AtDrills, label: "Drills", under: workspace.AtSettings,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return clinic.NewDrills(w, s) },
		},
		{
			place: workspace.AtProtocols, label: "Protocols", under: workspace.AtSettings,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return clinic.NewProtocols(w, s) },
		},
		{
			place: workspace.AtInstruments, label: "Instruments", under: workspace.AtSettings,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return clinic.NewInstruments(w, s) },
		},
		{
			place: workspace.AtNumbers, label: "Numbers and sources", under: workspace.AtPlan, key: widget.Ctrl(fyne.KeyI),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return numbers.New(w, s) },
		},
		{
			place: workspace.AtLetters, label: "Note and letters", under: workspace.AtPlan, key: widget.Ctrl(fyne.KeyJ),
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return letters.New(w, s) },
		},
		{
			place: workspace.AtFile, label: "File", under: workspace.AtAssess,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return recording.New(w, s) },
		},
		{
			place: workspace.AtLocked, label: "Locked", bare: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return records.NewLock(w, s) },
		},
		{
			place: workspace.AtWelcome, label: "Welcome", bare: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return settings.NewWelcome(w, s) },
		},
		{
			place: workspace.AtTurned, label: "Turned", bare: true, full: true,
			make: func(w *workspace.Workspace, s *widget.Scope) screen { return turned.New(w, s) },
		},
	}
}

// Places lists every place of the program, in the order of the rail.
func Places() []workspace.Place {
	var places []workspace.Place
	for _, r := range routes() {
		places = append(places, r.place)
	}
	return places
}

// Name is what the rail calls a place.
func Name(p workspace.Place) string {
	for _, r := range routes() {
		if r.place == p {
			return r.label
		}
	}
	return ""
}
