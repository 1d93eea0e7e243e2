package records

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// keys are what is done when a passphrase is forgotten or a key has become
// known, and the sheet that is printed for that day.
type keys struct {
	screen    *Screen
	forgotten *widget.Button
	rotate    *widget.Button
	sheet     *widget.Button
	card      *widget.Card
}

const keysWords = "The recovery sheet says what to do when the passphrase is forgotten or the computer is gone. It names nobody; keep it apart. " +
	"A new key makes a new recovery code, for when the old one may have been read."

func newKeys(s *Screen) *keys {
	k := &keys{screen: s}
	k.sheet = widget.NewButton(s.scope, widget.ButtonValues{Label: "Print the recovery sheet", Icon: widget.IconPrint}, s.w.PrintRecovery)
	k.forgotten = widget.NewButton(s.scope, widget.ButtonValues{Label: "Passphrase is forgotten"}, k.askCode)
	k.rotate = widget.NewButton(s.scope, widget.ButtonValues{Label: "New key and code"}, k.askRotate)
	buttons := container.New(&widget.Rows{Gap: theme.Space3}, left(k.sheet), left(k.forgotten), left(k.rotate))
	k.card = widget.NewCard(widget.CardValues{Title: "For a bad day"}, container.New(&widget.Rows{Gap: theme.Space4}, small(keysWords), buttons))
	return k
}

// left keeps a button as wide as it wants to be.
func left(b *widget.Button) *fyne.Container { return container.New(&widget.Beside{}, b) }

func (k *keys) rows() []widget.Row {
	return []widget.Row{row{k.sheet}, row{k.forgotten}, row{k.rotate}}
}

func (k *keys) show(v workspace.Keeping) {
	shown(v.Opens == workspace.ByPassphrase && v.Code == "", k.forgotten, k.rotate)
}

func (k *keys) askCode() { k.askCodeAgain(assessment.Problem{}) }

// askCodeAgain asks for the recovery code and a new passphrase, with what was
// wrong the last time.
func (k *keys) askCodeAgain(p assessment.Problem) {
	k.screen.ask(widget.DialogValues{
		Title: "The passphrase is forgotten", Text: "The recovery code of the printed sheet takes its place once. A new passphrase opens the records from then on.",
		Safe: "Leave it", Act: "Set the new passphrase", Wide: true,
	}, []widget.TextValues{
		{Label: "Recovery code"},
		{Label: "New passphrase", Secret: true, Help: "Four words in a row are easy to keep and hard to guess.", Refused: p.Text},
	}, func(typed []string) {
		if p := k.screen.w.ChangePassphrase(typed[0], typed[1]); p.Some() {
			k.askCodeAgain(p)
		}
	})
}

func (k *keys) askRotate() { k.askRotateAgain(assessment.Problem{}) }

func (k *keys) askRotateAgain(p assessment.Problem) {
	k.screen.ask(widget.DialogValues{
		Title: "New key and recovery code",
		Text:  "The records are enciphered anew, which takes a moment, and a backup is made. The printed code of now ends. Backups made before open with the passphrase of their time.",
		Safe:  "Keep the key", Act: "Make a new key", Wide: true,
	}, []widget.TextValues{{Label: "Passphrase of now", Secret: true, Refused: p.Text}}, func(typed []string) {
		if p := k.screen.w.Rotate(typed[0]); p.Some() {
			k.askRotateAgain(p)
		}
	})
}
