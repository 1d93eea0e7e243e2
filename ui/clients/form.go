package clients

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// newClient is the form for a new client: who it is and why she comes. It is
// kept while it is typed.
type newClient struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	typed  workspace.NewClient
	page   *fyne.Container
	given  *widget.TextEntry
	family *widget.TextEntry
	born   *widget.TextEntry
	sex    *widget.Segmented
	reason *widget.TextEntry
	goal   *widget.TextEntry
	asked  bool // what is wrong was asked about: it is said even in mid-typing
	done   func()
}

const reasonLabel = "What brings them"

var sexes = []assessment.Sex{assessment.UnknownSex, assessment.Female, assessment.Male}

func newForm(w *workspace.Workspace, window *widget.Scope, done func()) *newClient {
	f := &newClient{w: w, scope: window.Child(), done: done}
	entry := func(label string, keep func(string)) *widget.TextEntry {
		e := widget.NewTextEntry(f.scope, widget.TextValues{Label: label})
		e.OnChange = func(text string) {
			keep(text)
			f.keep()
		}
		return e
	}
	f.given = entry("Given name", func(t string) { f.typed.Given = t })
	f.family = entry("Family name", func(t string) { f.typed.Family = t })
	f.born = entry("Born", func(t string) { f.typed.BirthDate = t })
	f.born.Set(widget.TextValues{Label: "Born", Room: 2}) // from the beginning: what is laid out keeps it
	f.reason = entry(reasonLabel, func(t string) { f.typed.Reason = t })
	f.goal = entry("Goal", func(t string) { f.typed.Goal = t })
	f.sex = widget.NewSegmented(f.scope, f.sexValues())
	f.sex.OnChoose = func(i int) {
		f.typed.Sex = sexes[i]
		f.keep()
	}
	f.page = f.layOut()
	f.scope.Rows(f.given, f.family, f.born, f.sex, f.reason, f.goal)
	f.scope.OnFocus = func(fyne.Focusable) { f.showBorn() } // another field: the date is typed to its end
	f.scope.OnPastEnd = func(direction int) bool {
		if direction > 0 {
			f.submit()
		}
		return direction > 0
	}
	f.scope.Bind(widget.Plain(fyne.KeyEscape), done)
	return f
}

func (f *newClient) layOut() *fyne.Container {
	fields := container.New(&widget.Grid{Columns: 3, Gap: theme.Space4}, f.given, f.family, f.born, f.sex, f.reason, f.goal)
	add := widget.NewButton(f.scope, widget.ButtonValues{
		Label: "Add client", Icon: widget.IconCheck, Key: assessKey.String(), Importance: widget.Primary,
	}, f.submit)
	back := widget.NewButton(f.scope, widget.ButtonValues{Label: "Back to the list", Key: "Esc"}, f.done)
	rows := container.New(&widget.Rows{Gap: theme.Space4}, fields,
		widget.NewWords(widget.WordsValues{
			Text:  "Only a name is needed. Age and sex decide which references a value is compared with.",
			Style: theme.Small, Ink: widget.InkSecond,
		}),
		container.New(&widget.Beside{Gap: theme.Space3}, add, back))
	card := widget.NewCard(widget.CardValues{Title: "New client"}, rows)
	column := widget.NewColumn(f.scope, widget.Rows{}, card)
	return container.NewStack(column)
}

func (f *newClient) sexValues() widget.SegmentedValues {
	v := widget.SegmentedValues{Label: "Sex", Options: []string{"Not said", "Female", "Male"}}
	for i, s := range sexes {
		if s == f.typed.Sex {
			v.Selected = i
		}
	}
	return v
}

// open shows the form with a name that was searched for in vain, or with what
// was typed into it before. It takes the keys at once: what is read later
// never goes before what is typed.
func (f *newClient) open(name string) {
	f.asked = false
	if name != "" {
		f.typed.Given, f.typed.Family, _ = strings.Cut(strings.TrimSpace(name), " ")
	}
	f.show(assessment.Problem{})
	f.scope.Forget()
	f.focus()
	f.w.TypedNewClient(func(n workspace.NewClient) {
		if f.typed == (workspace.NewClient{}) {
			f.typed = n
			f.show(assessment.Problem{})
		}
	})
}

func (f *newClient) focus() {
	f.scope.Show()
	f.scope.Restore()
}

func (f *newClient) keep() {
	f.show(assessment.Problem{})
	f.w.TypeNewClient(f.typed)
}

// show fills the form; a problem is said under the given name.
func (f *newClient) show(p assessment.Problem) {
	n := f.typed
	f.given.Set(widget.TextValues{Label: "Given name", Text: n.Given, Refused: p.Text})
	f.family.Set(widget.TextValues{Label: "Family name", Text: n.Family})
	f.reason.Set(widget.TextValues{Label: reasonLabel, Text: n.Reason})
	f.goal.Set(widget.TextValues{Label: "Goal", Text: n.Goal})
	f.sex.Set(f.sexValues())
	f.showBorn()
}

// showBorn says under the birth date what it is, or what is wrong with it.
func (f *newClient) showBorn() {
	born := widget.TextValues{Label: "Born", Text: f.typed.BirthDate, Placeholder: "day/month/year", Room: 2}
	switch day, problem := f.w.ParseBirthDate(f.typed.BirthDate); {
	case problem.Some() && (f.asked || !f.beingTyped()):
		born.Refused = problem.Text
	case !day.IsZero():
		born.Help = day.Words()
	}
	f.born.Set(born)
}

// beingTyped reports whether the birth date has the focus: half a date is no
// mistake yet.
func (f *newClient) beingTyped() bool { return f.scope.Focused() == f.born.Focusable() }

// submit adds the client, or says what is missing and where.
func (f *newClient) submit() {
	if _, p := f.w.ParseBirthDate(f.typed.BirthDate); p.Some() {
		f.asked = true
		f.show(assessment.Problem{})
		f.born.Focus()
		return
	}
	if p := f.w.AddClient(f.typed); p.Some() {
		f.show(p)
		f.given.Focus()
		return
	}
	f.typed = workspace.NewClient{}
	f.done()
}
