package clients

import (
	"stridewell/assessment"
	"stridewell/ui/chooser"
	"stridewell/ui/widget"
)

// openBin lists who lies in the bin, and takes one out.
func (s *Screen) openBin() {
	s.w.FindBinned(func(lines []assessment.ClientLine) {
		var choices []chooser.Choice
		for _, l := range lines {
			erased := assessment.DateOf(l.Client.Binned.Local()).AddDays(assessment.BinDays)
			choices = append(choices, chooser.Choice{
				Icon: widget.IconClients, Name: s.w.NameOf(l.Client), Aside: "erased for good on " + erased.Words(),
				Take: func() { s.w.TakeOutOfBin(l.Client.ID) },
			})
		}
		chooser.Pick(s.scope, widget.DialogValues{
			Title: "The bin", Text: "Whoever is chosen comes back with every visit. After thirty days here a client is erased for good.", Safe: "Leave them here",
		}, "Nobody lies in the bin.", choices)
	})
}
