package workspace

import (
	"context"
	"encoding/json"

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
	Theme Theme `json:"theme"`
}

const (
	lookSetting  = "look"
	knownSetting = "welcomed"
)

type loadedSettings struct {
	clinic assessment.Clinic
	look   Look
	known  bool
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
		look, err := w.store.Setting(ctx, lookSetting)
		if err != nil {
			return l, err
		}
		if look != "" {
			if err := json.Unmarshal([]byte(look), &l.look); err != nil {
				return l, err
			}
		}
		known, err := w.store.Setting(ctx, knownSetting)
		l.known = known != ""
		return l, err
	}, func(l loadedSettings, err error) {
		if err != nil {
			w.fail("The settings could not be read.", err)
		}
		w.Clinic.Set(l.clinic)
		w.Look.Set(l.look)
		then(l.known || err != nil)
	})
}

// SetClinic keeps the clinic's details as they are typed.
func (w *Workspace) SetClinic(c assessment.Clinic) {
	w.Clinic.Set(c)
	w.saveSetting(assessment.ClinicSetting, assessment.EncodeClinic(c))
}

// SetLook keeps how the window appears.
func (w *Workspace) SetLook(l Look) {
	w.Look.Set(l)
	b, err := json.Marshal(l)
	if err != nil {
		w.fail("The look could not be kept.", err)
		return
	}
	w.saveSetting(lookSetting, string(b))
}

func (w *Workspace) saveSetting(key, value string) {
	w.saver.change("setting "+key, func(ctx context.Context) error {
		return w.store.SaveSetting(ctx, key, value)
	})
}

// EndWelcome leaves the first page, which is never shown again. With practice,
// the practice clinic is added first.
func (w *Workspace) EndWelcome(practice bool) {
	w.saveSetting(knownSetting, "yes")
	if !practice {
		w.Go(AtClients)
		return
	}
	w.AddPractice()
}

// AddPractice adds the invented clients of the practice clinic.
func (w *Workspace) AddPractice() {
	now := w.now()
	work(w, "Adding the practice clinic", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, w.practice(ctx, w.store, now)
	}, func(struct{}) {
		w.say("The practice clinic is here.", "Its clients are invented. Settings removes them in one action.")
		w.Go(AtClients)
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
