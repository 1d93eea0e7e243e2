package plan

import (
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// TestFourLie: a fourth drill turns the cards into two rows, and all of it stays
// in sight.
func TestFourLie(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.screen.scope.Focus(b.screen.budget.offers[0])
	b.press(fyne.KeySpace)
	b.picture("plan four")
	cards := b.screen.drills.cards
	if len(b.screen.drills.shown) != 4 || cards[2].Position().Y <= cards[0].Position().Y || cards[3].Position().Y != cards[2].Position().Y {
		t.Errorf("%d drills do not stand in two rows of two", len(b.screen.drills.shown))
	}
	if s := b.screen.board.scroll; s.Content.Size().Height > s.Size().Height {
		t.Errorf("the board is %.0f high in a window of %.0f", s.Content.Size().Height, s.Size().Height)
	}
}

// TestALowWindow: findings and three drills are in sight in the window of a
// small laptop.
func TestALowWindow(t *testing.T) {
	b := seated(t, zoe, fyne.NewSize(1366, 690), theme.LightVariant)
	b.picture("plan low")
	if s := b.screen.board.scroll; s.Content.Size().Height > s.Size().Height {
		t.Errorf("the board is %.0f high in a window of %.0f", s.Content.Size().Height, s.Size().Height)
	}
}

// TestWhereItBegins: on arrival the headings are in sight, of the findings or,
// in a very low window, of the drills; and so they are on return.
func TestWhereItBegins(t *testing.T) {
	for _, c := range []struct {
		name     string
		size     fyne.Size
		findings bool
	}{
		{"a laptop", fyne.NewSize(1366, 690), true},
		{"with a strip above it", fyne.NewSize(1366, 600), true},
		{"lower", fyne.NewSize(1366, 560), true},
		{"1280", fyne.NewSize(1280, 680), true},
		{"200 %", fyne.NewSize(940, 500), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := seated(t, zoe, c.size, theme.LightVariant)
			b.picture("plan begins " + c.name)
			board := b.screen.board
			heading := board.findings
			if !c.findings {
				heading = board.drills
			}
			if top := heading.Position().Y - board.scroll.Offset.Y; top < 0 || top > 40 {
				t.Errorf("the heading stands at %.0f", top)
			}
			if card := b.screen.drills.body.Position().Y - board.scroll.Offset.Y; card+cardSeen > board.scroll.Size().Height {
				t.Errorf("of the first card only %.0f are in sight", board.scroll.Size().Height-card)
			}
			before := board.scroll.Offset
			b.screen.Hide()
			b.screen.Show()
			b.screen.Focus()
			if board.scroll.Offset != before {
				t.Errorf("on return it is at %v, was at %v", board.scroll.Offset, before)
			}
		})
	}
}

// TestAHighWindowOffersMore: what the window has in height is used.
func TestAHighWindowOffersMore(t *testing.T) {
	b := seated(t, zoe, fyne.NewSize(1900, 1020), theme.LightVariant)
	if rows := b.screen.budget.FocusRows(); len(rows) != mostOffers+1 {
		t.Errorf("%d rows are in the budget, want %d offers and the way on", len(rows), mostOffers)
	}
	b.window.Resize(fyne.NewSize(1366, 690))
	if rows := b.screen.budget.FocusRows(); len(rows) >= mostOffers+1 {
		t.Errorf("%d rows are in the budget of a low window", len(rows))
	}
}
