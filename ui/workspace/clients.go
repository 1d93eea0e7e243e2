package workspace

import (
	"context"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
)

// A ClientList is what the search found.
type ClientList struct {
	Text     string
	Lines    []assessment.ClientLine
	Total    int  // of all clients
	Cut      bool // more were found than are listed
	Selected int  // index in Lines
	Loaded   bool
	Waiting  bool // an answer is on its way: the lines are those of an earlier text
}

// Selection is the selected line, or false when the list is empty.
func (l ClientList) Selection() (assessment.ClientLine, bool) {
	if l.Selected < 0 || l.Selected >= len(l.Lines) {
		return assessment.ClientLine{}, false
	}
	return l.Lines[l.Selected], true
}

const listLimit = 60

type found struct {
	lines []assessment.ClientLine
	total int
}

// Search lists the clients for a text. Answers that come late are dropped.
func (w *Workspace) Search(text string) {
	w.search++
	mine := w.search
	list := w.List.Value()
	list.Text, list.Waiting = text, true
	w.awaited = nil
	w.List.Set(list)
	Run(context.Background(), w.loop, func(ctx context.Context) (found, error) {
		lines, err := w.clientsFor(ctx, text)
		if err != nil {
			return found{}, err
		}
		total, err := w.store.ClientCount(ctx)
		return found{lines, total}, err
	}, func(f found, err error) {
		if mine != w.search {
			return
		}
		if err != nil {
			w.fail("The clients could not be listed.", err)
			return
		}
		w.List.Set(ClientList{Text: text, Lines: f.lines, Total: f.total, Cut: len(f.lines) == listLimit && f.total > listLimit, Loaded: true})
		w.brief()
		if f := w.awaited; f != nil {
			w.awaited = nil
			f()
		}
	})
}

// clientsFor are the clients for a text; without one, those who are expected today and
// then those who were seen last.
func (w *Workspace) clientsFor(ctx context.Context, text string) ([]assessment.ClientLine, error) {
	lines, err := w.store.Clients(ctx, assessment.ClientQuery{Text: text, Limit: listLimit})
	if err != nil || strings.TrimSpace(text) != "" {
		return lines, err
	}
	today := w.Today()
	first, err := w.store.Clients(ctx, assessment.ClientQuery{DueBy: today, DueFrom: today, Limit: listLimit})
	if err != nil {
		return nil, err
	}
	expected := map[assessment.ClientID]bool{}
	for _, l := range first {
		expected[l.Client.ID] = true
	}
	lines = slices.DeleteFunc(lines, func(l assessment.ClientLine) bool { return expected[l.Client.ID] })
	all := append(first, lines...)
	return all[:min(len(all), listLimit)], nil
}

// WhenFound does something with the list once it is the answer to what was
// typed, so that Enter right after a name never opens somebody else. Typing on
// calls it off.
func (w *Workspace) WhenFound(do func()) {
	if w.List.Value().Waiting {
		w.awaited = do
		return
	}
	do()
}

// Select moves the selection in the list by a number of lines.
func (w *Workspace) Select(by int) {
	list := w.List.Value()
	if len(list.Lines) == 0 {
		return
	}
	list.Selected = min(max(list.Selected+by, 0), len(list.Lines)-1)
	w.List.Set(list)
	w.brief()
}

// OpenSelected opens the client that is selected in the list.
func (w *Workspace) OpenSelected() {
	if line, ok := w.List.Value().Selection(); ok {
		w.OpenClient(line.Client.ID)
	}
}

// OpenClient puts a client on the desk, with the open visit if there is one
// and the latest otherwise.
func (w *Workspace) OpenClient(id assessment.ClientID) { w.openClient(id, AtOverview) }

// AssessClient opens a client and goes on with the open visit, or begins one.
func (w *Workspace) AssessClient(id assessment.ClientID) {
	w.readClient(id, func() { w.StartVisit() })
}

func (w *Workspace) openClient(id assessment.ClientID, then Place) {
	w.readClient(id, func() { w.Go(then) })
}

// readClient puts a client on the desk and then goes on.
func (w *Workspace) readClient(id assessment.ClientID, then func()) {
	if err := w.Flush(); err != nil {
		w.fail("The client was not opened: something typed is not saved yet.", err)
		return
	}
	w.readAgain(id, "", then)
}

func latest(h assessment.History) assessment.VisitID {
	if len(h.Visits) == 0 {
		return ""
	}
	return h.Visits[len(h.Visits)-1].ID
}

// A NewClient is what is typed on the form for a new client. It is kept as it
// is typed.
type NewClient struct {
	Given, Family, BirthDate, Reason, Goal string
	Sex                                    assessment.Sex
}

const newClientSetting = "new_client"

// TypeNewClient keeps a half-filled form.
func (w *Workspace) TypeNewClient(n NewClient) {
	w.saveJSON(newClientSetting, n)
}

// TypedNewClient gives back a half-filled form.
func (w *Workspace) TypedNewClient(then func(NewClient)) {
	if err := w.Flush(); err != nil {
		w.fail("The form could not be read.", err)
	}
	Run(context.Background(), w.loop, func(ctx context.Context) (NewClient, error) {
		var n NewClient
		return n, decodeSetting(ctx, w.store, newClientSetting, &n)
	}, func(n NewClient, err error) {
		if err != nil {
			w.fail("The form could not be read.", err)
		}
		then(n)
	})
}

// AddClient makes a client of the form and opens it. A problem says what is
// missing; nothing is added then.
func (w *Workspace) AddClient(n NewClient) assessment.Problem {
	birth, problem := w.ParseBirthDate(n.BirthDate)
	if problem.Some() {
		return problem
	}
	c := assessment.Client{
		ID:    assessment.ClientID(assessment.NewID(w.now())),
		Given: strings.TrimSpace(n.Given), Family: strings.TrimSpace(n.Family),
		BirthDate: birth, Sex: n.Sex, Created: w.now(),
		Reason: strings.TrimSpace(n.Reason), Goal: strings.TrimSpace(n.Goal),
	}
	if c.FullName() == "" {
		return assessment.Problem{Refused: true, Text: "A client needs a name. Type at least one."}
	}
	w.saver.change("client "+string(c.ID), func(ctx context.Context) error { return w.store.SaveClient(ctx, c) })
	w.edits.add(Edit{
		Name: "adding a client",
		undo: func(ended func(bool)) { w.setBinned(c.ID, w.now(), ended) },
		redo: func(ended func(bool)) { w.setBinned(c.ID, time.Time{}, ended) },
	})
	w.saveSetting(newClientSetting, "")
	w.OpenClient(c.ID)
	w.offerProtection()
	return assessment.Problem{}
}

// ParseBirthDate reads a typed birth date; an empty one is unknown.
func (w *Workspace) ParseBirthDate(text string) (assessment.Date, assessment.Problem) {
	if strings.TrimSpace(text) == "" {
		return assessment.Date{}, assessment.Problem{}
	}
	d, ok := assessment.ReadDate(text, w.Today())
	switch {
	case !ok:
		return d, assessment.Problem{Refused: true, Text: "“" + text + "” is not a date. Type day, month and year, for example 3/4/1991."}
	case w.Today().Before(d):
		return d, assessment.Problem{Refused: true, Text: d.Words() + " is in the future. Check the year."}
	case d.YearsUntil(w.Today()) > 110:
		return d, assessment.Problem{Refused: true, Text: d.Words() + " is more than 110 years ago. Check the year."}
	default:
		return d, assessment.Problem{}
	}
}

// ChangeClient replaces details of the open client, as they are typed; what
// names them.
func (w *Workspace) ChangeClient(what string, change func(*assessment.Client)) {
	d := w.Desk.Value()
	if d == nil {
		return
	}
	before := d.History.Client
	after := before
	change(&after)
	w.edits.add(Edit{
		Subject: "client " + what, Name: what, Client: before.ID,
		undo: atOnce(func() { w.putClient(before) }), redo: atOnce(func() { w.putClient(after) }),
	})
	w.putClient(after)
}

// putClient replaces the details of the open client.
func (w *Workspace) putClient(c assessment.Client) {
	d := w.Desk.Value()
	h := d.History
	h.Client = c
	w.Desk.Set(w.newDesk(h, d.Open))
	w.saver.change("client "+string(c.ID), func(ctx context.Context) error { return w.store.SaveClient(ctx, c) })
}

// FindClients lists clients for a text without touching the list.
func (w *Workspace) FindClients(text string, then func([]assessment.ClientLine)) {
	w.findClients(assessment.ClientQuery{Text: text, Limit: listLimit}, then)
}

func (w *Workspace) findClients(q assessment.ClientQuery, then func([]assessment.ClientLine)) {
	Run(context.Background(), w.loop, func(ctx context.Context) ([]assessment.ClientLine, error) {
		return w.store.Clients(ctx, q)
	}, func(lines []assessment.ClientLine, err error) {
		if err != nil {
			w.fail("The clients could not be listed.", err)
			return
		}
		then(lines)
	})
}
