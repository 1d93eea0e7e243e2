package workspace

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A Theme is the choice of light or dark.
type Theme string

// The themes.
const (
	FollowSystem Theme = ""
	Light        Theme = "light"
	Dark         Theme = "dark"
)

// A Look is how the window appears.
type Look struct {
	Theme  Theme   `json:"theme"`
	Scale  float32 `json:"scale,omitempty"` // of everything; 0 is as the desktop has it
	Still  bool    `json:"still,omitempty"` // nothing moves by itself
	Quiet  bool    `json:"quiet,omitempty"` // tapper and timer make no sound
	Width  float32 `json:"width,omitempty"` // of the window when it was closed last
	Height float32 `json:"height,omitempty"`

	NoLegend bool      `json:"no_legend,omitempty"` // how to read the charts is known
	Speed    SpeedUnit `json:"speed,omitempty"`
}

const (
	lookSetting    = "look"
	optionsSetting = "handout_options"
	othersSetting  = "other_examiners"
	knownSetting   = "welcomed"
	recentSetting  = "recent_folders"
)

type loadedSettings struct {
	clinic assessment.Clinic
	look   Look
	paper  assessment.HandoutOptions
	own    []assessment.Protocol
	laid   []assessment.Overlay
	others []string
	logo   string
	errors []assessment.OwnError // of the examiners
	charts Charts
	rule   assessment.Retention
	recent []string // folders
	tools  []assessment.Instrument
	named  map[string]string // columns that an earlier version kept without an instrument
	known  bool
}

// decodeSetting reads a setting that is kept as JSON; one that was never saved
// leaves v as it is.
func decodeSetting(ctx context.Context, s assessment.Store, key string, v any) error {
	text, err := s.Setting(ctx, key)
	if err != nil || text == "" {
		return err
	}
	return json.Unmarshal([]byte(text), v)
}

func (w *Workspace) loadSettings(then func(known bool)) {
	Run(context.Background(), w.loop, func(ctx context.Context) (loadedSettings, error) {
		var l loadedSettings
		clinic, err := w.store.Setting(ctx, assessment.ClinicSetting)
		if err != nil {
			return l, err
		}
		if l.clinic, err = assessment.DecodeClinic(clinic); err != nil {
			return l, err
		}
		if l.own, err = w.store.Protocols(ctx); err != nil {
			return l, err
		}
		if l.laid, err = w.store.Overlays(ctx); err != nil {
			return l, err
		}
		if l.errors, err = assessment.OwnErrorsOf(ctx, w.store); err != nil {
			return l, err
		}
		if l.logo, err = logoName(ctx, w.store); err != nil {
			return l, err
		}
		for key, into := range map[string]any{
			lookSetting: &l.look, optionsSetting: &l.paper, othersSetting: &l.others, chartsSetting: &l.charts, retentionSetting: &l.rule,
			recentSetting:                 &l.recent,
			assessment.InstrumentsSetting: &l.tools, columnsSetting: &l.named,
		} {
			if err := decodeSetting(ctx, w.store, key, into); err != nil {
				return l, err
			}
		}
		l.known, err = known(ctx, w.store)
		return l, err
	}, func(l loadedSettings, err error) {
		if err != nil {
			w.fail("The settings could not be read.", err)
		}
		w.Clinic.Set(l.clinic)
		w.Look.Set(l.look)
		w.Options.Set(l.paper)
		w.Others.Set(l.others)
		w.Logo.Set(l.logo)
		w.Own.Set(l.own)
		w.ownErrors, w.recent = l.errors, l.recent
		w.Charts.Set(l.charts)
		w.Retention.Set(l.rule)
		w.Tools.Set(l.tools)
		w.adopt(l.named)
		w.lay(l.laid)
		then(l.known || err != nil)
	})
}

// SetClinic keeps the clinic's details as they are typed.
func (w *Workspace) SetClinic(c assessment.Clinic) {
	replace(w, "the clinic's details", w.Clinic.Value(), c, w.putClinic)
}

func (w *Workspace) putClinic(c assessment.Clinic) {
	w.Clinic.Set(c)
	w.saveSetting(assessment.ClinicSetting, assessment.EncodeClinic(c))
}

// SetLook keeps how the window appears. Another size alone is no edit.
func (w *Workspace) SetLook(l Look) {
	before := w.Look.Value()
	if l.sized(before) == before {
		w.putLook(l)
		return
	}
	replace(w, "how the window looks", before, l, func(l Look) { w.putLook(l.sized(w.Look.Value())) })
}

// ShowLegend shows beside the charts how to read them, or does no longer.
func (w *Workspace) ShowLegend(yes bool) {
	l := w.Look.Value()
	l.NoLegend = !yes
	w.SetLook(l)
}

// sized is a look with the size of another.
func (l Look) sized(as Look) Look {
	l.Width, l.Height = as.Width, as.Height
	return l
}

func (w *Workspace) putLook(l Look) {
	w.Look.Set(l)
	w.saveJSON(lookSetting, l)
}

// saveJSON keeps a setting of more than one word.
func (w *Workspace) saveJSON(key string, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		w.fail("The setting could not be kept.", err)
		return
	}
	w.saveSetting(key, string(b))
}

func (w *Workspace) saveSetting(key, value string) {
	w.saver.change("setting "+key, func(ctx context.Context) error {
		return w.store.SaveSetting(ctx, key, value)
	})
}

// known reports whether the records were used before: the first page was left,
// or clients came by the command line, from a backup or by an import.
func known(ctx context.Context, store assessment.Store) (bool, error) {
	left, err := store.Setting(ctx, knownSetting)
	if err != nil || left != "" {
		return left != "", err
	}
	clients, err := store.ClientCount(ctx)
	return clients > 0, err
}

// EndWelcome leaves the first page, which is never shown again. With practice,
// an invented client with visits to compare is opened.
func (w *Workspace) EndWelcome(practice bool) {
	w.saveSetting(knownSetting, "yes")
	if !practice {
		w.Go(AtClients)
		return
	}
	w.addPractice(w.OpenClient)
}

// AddPractice adds the invented clients of the practice clinic.
func (w *Workspace) AddPractice() {
	w.addPractice(func(assessment.ClientID) { w.Go(AtClients) })
}

// addPractice adds the invented clients, and goes on with the one seen last of
// those with more than one visit.
func (w *Workspace) addPractice(then func(assessment.ClientID)) {
	now := w.now()
	work(w, "Adding the practice clinic", func(ctx context.Context) (assessment.ClientID, error) {
		if err := w.practice(ctx, w.store, now); err != nil {
			return "", err
		}
		lines, err := w.store.Clients(ctx, assessment.ClientQuery{Limit: listLimit})
		if err != nil {
			return "", err
		}
		for _, l := range lines {
			if l.Client.Practice && l.Visits > 1 {
				return l.Client.ID, nil
			}
		}
		return "", nil
	}, func(id assessment.ClientID) {
		w.say("The practice clinic is here.", "Its clients are invented. Settings removes them in one action.")
		if id == "" {
			w.Go(AtClients)
			return
		}
		then(id)
	})
}

// RemovePractice deletes the invented clients with all their visits.
func (w *Workspace) RemovePractice() {
	if err := w.Flush(); err != nil {
		w.fail("The practice clinic was not removed.", err)
		return
	}
	work(w, "Removing the practice clinic", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.store.RemovePractice(ctx)
	}, func(struct{}) {
		if d := w.Desk.Value(); d != nil && d.History.Client.Practice {
			w.Desk.Set(nil)
		}
		w.say("The practice clinic is removed.", "Your own clients are untouched.")
		w.Go(AtClients)
	})
}

// SetOthers keeps who else examines on this computer, as it is typed.
func (w *Workspace) SetOthers(names []string) {
	replace(w, "who examines here", w.Others.Value(), names, w.putOthers)
}

func (w *Workspace) putOthers(names []string) {
	w.Others.Set(names)
	w.saveJSON(othersSetting, names)
}

// Examiners are all who examine on this computer, the one of the clinic first.
func (w *Workspace) Examiners() []string {
	var names []string
	for _, name := range append([]string{w.Clinic.Value().Examiner}, w.Others.Value()...) {
		if name = strings.TrimSpace(name); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
