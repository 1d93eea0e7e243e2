package workspace

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"stridewell/assessment"
)

// by is who stands behind what is done to the records.
func (w *Workspace) by() string { return w.Clinic.Value().Examiner }

// BinClient puts the open client into the bin, for thirty days.
func (w *Workspace) BinClient() {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	id := d.History.Client.ID
	put := func(ended func(bool)) { w.setBinned(id, w.now(), ended) }
	put(w.adding(Edit{
		Name: "putting a client into the bin", redo: put,
		undo: func(ended func(bool)) { w.setBinned(id, time.Time{}, ended) },
	}))
}

// TakeOutOfBin takes a client out of the bin and opens it.
func (w *Workspace) TakeOutOfBin(id assessment.ClientID) {
	out := func(ended func(bool)) { w.setBinned(id, time.Time{}, ended) }
	out(w.adding(Edit{
		Name: "taking a client out of the bin", redo: out,
		undo: func(ended func(bool)) { w.setBinned(id, w.now(), ended) },
	}))
}

// setBinned puts a client into the bin, or at no time takes it out and opens it.
func (w *Workspace) setBinned(id assessment.ClientID, at time.Time, ended func(bool)) {
	w.perform("The bin was not changed.", func(ctx context.Context) error {
		c, err := w.store.Client(ctx, id)
		if err != nil {
			return err
		}
		c.Binned = at
		return w.store.SaveClient(ctx, c)
	}, func(ok bool) {
		switch {
		case ok && at.IsZero():
			w.say("The client is back.", "With every visit.")
			w.OpenClient(id)
		case ok:
			w.leave(id)
			w.say("The client is in the bin.", fmt.Sprintf("Everything is erased for good in %d days. Ctrl Z takes it out, and so does the bin.", assessment.BinDays))
		}
		ended(ok)
	})
}

// leave goes back to the list when a client is open that is no longer there.
func (w *Workspace) leave(id assessment.ClientID) {
	if d := w.Desk.Value(); d != nil && d.History.Client.ID == id {
		w.closeDesk()
	}
	w.Go(AtClients)
}

// FindBinned reads who lies in the bin.
func (w *Workspace) FindBinned(then func([]assessment.ClientLine)) {
	w.findClients(assessment.ClientQuery{Bin: true, Limit: listLimit}, then)
}

// MergeClient gives every visit of a duplicate to the open client and puts the
// duplicate into the bin.
func (w *Workspace) MergeClient(from assessment.ClientID) {
	d := w.Desk.Value()
	if d == nil || d.History.Client.ID == from {
		return
	}
	into := d.History.Client.ID
	var moved []assessment.VisitID
	merge := func(ended func(bool)) {
		w.perform("The two were not merged.", func(ctx context.Context) (err error) {
			moved, err = w.store.MergeClient(ctx, from, into, w.now(), w.by())
			return err
		}, func(ok bool) {
			w.after(ok, "The two are one now.", Counted(len(moved), "visit")+" moved; the other one lies in the bin. Ctrl Z parts them again.", ended)
		})
	}
	merge(w.adding(Edit{
		Name: "merging a duplicate", redo: merge,
		undo: func(ended func(bool)) {
			w.perform("The merge was not taken back.", func(ctx context.Context) error {
				return w.store.UnmergeClient(ctx, from, into, moved, w.now(), w.by())
			}, func(ok bool) { w.after(ok, "They are two again.", "Each with its own visits.", ended) })
		},
	}))
}

// MoveVisit gives the visit looked at to another client: it was typed under the
// wrong name.
func (w *Workspace) MoveVisit(to assessment.ClientID) {
	d := w.Desk.Value()
	if !d.HasVisit() || d.History.Client.ID == to {
		return
	}
	v, from := d.Open, d.History.Client.ID
	move := func(to assessment.ClientID) step {
		return func(ended func(bool)) {
			w.perform("The visit was not moved.", func(ctx context.Context) error {
				return w.store.MoveVisit(ctx, v, to, w.now(), w.by())
			}, func(ok bool) {
				w.after(ok, "The visit is moved.", "The log says so. Ctrl Z and Ctrl Y move it back and forth.", ended)
			})
		}
	}
	move(to)(w.adding(Edit{Name: "moving a visit to another client", undo: move(from), redo: move(to)}))
}

// DiscardVisit throws the open visit away.
func (w *Workspace) DiscardVisit() {
	d := w.Desk.Value()
	if !d.Editable() {
		return
	}
	v := d.Visit()
	discard := func(ended func(bool)) {
		w.perform("The visit was not thrown away.", func(ctx context.Context) error { return w.store.DiscardDraft(ctx, v.ID) }, func(ok bool) {
			w.after(ok, "The visit is thrown away.", "Ctrl Z brings it back.", ended)
		})
	}
	discard(w.adding(Edit{
		Name: "throwing a visit away", Client: v.Client, redo: discard,
		undo: func(ended func(bool)) {
			w.perform("The visit was not brought back.", func(ctx context.Context) error { return w.store.SaveDraft(ctx, v) }, func(ok bool) {
				w.after(ok, "The visit is back.", "With every value.", ended)
			})
		},
	}))
}

// after reads the open client anew where it is concerned, and says what was
// done.
func (w *Workspace) after(ok bool, title, text string, ended func(bool)) {
	if !ok {
		ended(false)
		return
	}
	then := func() {
		w.say(title, text)
		ended(true)
	}
	d := w.Desk.Value()
	if d == nil {
		w.Search(w.List.Value().Text)
		then()
		return
	}
	w.readAgain(d.History.Client.ID, d.Open, func() {
		if w.Place.Value().NeedsVisit() && !w.Desk.Value().HasVisit() {
			w.Go(AtOverview)
		}
		then()
	})
}

// MayErase compares what was typed with the name of the open client: erasing is
// for the right one only.
func (w *Workspace) MayErase(typed string) assessment.Problem {
	if plainName(typed) != plainName(w.NameToType()) {
		return assessment.Problem{Refused: true, Text: "This is not the name above. Type it to erase the right client; accents do not matter."}
	}
	return assessment.Problem{}
}

// EraseClient erases the open client for good.
func (w *Workspace) EraseClient() {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	c := d.History.Client
	w.perform("The client was not erased.", func(ctx context.Context) error { return w.records.Erase(ctx, c.ID) }, func(ok bool) {
		if !ok {
			return
		}
		w.edits = edits{ever: w.edits.ever} // they may hold what was erased
		w.Preview.Set(Preview{})
		w.Brief.Set(Brief{})
		w.leave(c.ID)
		if _, chosen := w.Charts.Value()[c.ID]; chosen {
			w.putCharts(c.ID, nil)
		}
		w.say("The client is erased.", "What can still hold the name: backups made before, records that a restore has kept aside, and files and papers that left this program.")
	})
}

// NameToType is the name that is typed before the open client is erased.
func (w *Workspace) NameToType() string {
	c := w.Desk.Value().History.Client
	return cmp.Or(c.Family, c.Given)
}

// plainName is a name without accents, case and needless spaces.
func plainName(name string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(name)))
	return strings.Join(strings.Fields(plain), " ")
}

// ExportClient writes everything recorded of the open client into a folder: a
// workbook to read, and a file that any program reads and that can be brought
// in again.
func (w *Workspace) ExportClient(folder string) {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("Nothing was exported.", err)
		return
	}
	h := d.History
	name := plainFileName(h.Client.FullName() + " everything " + w.Today().String())
	work(w, "Exporting the client", func(ctx context.Context) (struct{}, error) {
		err := w.outputs.WriteFile(filepath.Join(folder, name+".xlsx"), func(to io.Writer) error { return w.outputs.Workbook(ctx, h, to) })
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, w.outputs.WriteFile(filepath.Join(folder, name+".json"), func(to io.Writer) error {
			return w.outputs.Everything(ctx, h.Client.ID, to)
		})
	}, func(struct{}) {
		w.say("Everything of this client is written.", "A workbook and a JSON file called “"+name+"”, in "+folder+".")
	})
}

// A LogLine is a line of the log in words.
type LogLine struct {
	At   time.Time
	Text string
	By   string
}

// ClientLog reads the log of the open client, the latest line first.
func (w *Workspace) ClientLog(then func([]LogLine)) {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	if err := w.Flush(); err != nil {
		w.fail("The log could not be read.", err)
		return
	}
	Run(context.Background(), w.loop, w.store.Log, func(all []assessment.LogEntry, err error) {
		if err != nil {
			w.fail("The log could not be read.", err)
			return
		}
		then(w.logLines(all, d.History))
	})
}

// logLines are the entries about a client, with the visits named by their day.
func (w *Workspace) logLines(all []assessment.LogEntry, h assessment.History) []LogLine {
	days := map[assessment.VisitID]string{}
	for _, v := range h.Visits {
		days[v.ID] = "of " + w.Day(v.Date)
	}
	var lines []LogLine
	for _, e := range slices.Backward(all) {
		day, ours := days[e.Visit]
		if e.Client != h.Client.ID && !ours {
			continue
		}
		text := logWords(e.Action)
		if e.Visit != "" {
			if !ours {
				day = "that is no longer with this client"
			}
			text = strings.Replace(text, "visit", "visit "+day, 1)
		}
		lines = append(lines, LogLine{At: e.At, Text: text, By: e.By})
	}
	return lines
}

// logWords say a stored word of the log.
func logWords(action string) string {
	words := map[string]string{
		"client_added": "The client was added", "client_binned": "The client was put into the bin",
		"client_restored": "The client was taken out of the bin", "visit_started": "The visit was begun",
		"visit_closed": "The visit was closed", "visit_reopened": "The visit was opened again",
		"visit_amended": "A value of the visit was corrected", "visit_moved": "The visit was moved here",
		"draft_discarded":  "The visit was thrown away",
		"attachment_added": "A file was kept", "attachment_binned": "A file was put into the bin",
		"attachment_restored": "A file was taken out of the bin", "attachment_erased": "A file was erased",
	}
	if text, known := words[action]; known {
		return text
	}
	return capital(strings.ReplaceAll(action, "_", " "))
}

const retentionSetting = "retention"

// SetRetention chooses the rule for how long records are kept.
func (w *Workspace) SetRetention(r assessment.Retention) {
	replace(w, "how long records are kept", w.Retention.Value(), r, func(r assessment.Retention) {
		w.Retention.Set(r)
		w.saveJSON(retentionSetting, r)
	})
}

// KeptUntil is the day until which the open client's records are kept by the
// rule; no day without a rule.
func (w *Workspace) KeptUntil() assessment.Date {
	d := w.Desk.Value()
	var last assessment.Date
	if n := len(d.History.Visits); n > 0 {
		last = d.History.Visits[n-1].Date
	}
	return w.Retention.Value().Until(d.History.Client, last)
}

// A Noted is what was noted at a visit, with where it was.
type Noted struct{ Title, Text string }

// NotesOf are the notes of every visit, the latest first.
func (w *Workspace) NotesOf(h assessment.History) []Noted {
	var notes []Noted
	for _, v := range slices.Backward(h.Visits) {
		if v.Note != "" {
			notes = append(notes, Noted{w.Day(v.Date), v.Note})
		}
		for _, n := range v.PartNotes {
			notes = append(notes, Noted{w.Day(v.Date) + ", " + n.Part, n.Text})
		}
	}
	return notes
}

// WouldMerge says in words what merging a duplicate into the open client would
// move.
func (w *Workspace) WouldMerge(from assessment.ClientID, then func(text string)) {
	Run(context.Background(), w.loop, func(ctx context.Context) (assessment.History, error) { return w.history(ctx, from) },
		func(h assessment.History, err error) {
			if err != nil {
				w.fail("The two were not merged.", err)
				return
			}
			var days []string
			for _, v := range h.Visits {
				days = append(days, w.Day(v.Date))
			}
			text := "It has no visit."
			if len(days) > 0 {
				text = Counted(len(days), "visit") + " would move here: " + strings.Join(days, ", ") + "."
			}
			if h.Client.Note != "" {
				text += " The note on the client comes along, beneath the one here."
			}
			then(text + " Other details are not copied: this record keeps its own. The other one lies in the bin for thirty days, and Ctrl Z parts the two again.")
		})
}
