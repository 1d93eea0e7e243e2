package chooser

import (
	"strings"

	"stridewell/ui/widget"
)

// A Choice is one of a few that are all known beforehand.
type Choice struct {
	Icon        widget.Icon
	Name, Aside string
	Take        func() // called after the dialog has closed
}

// Pick asks for one of some choices; what is typed narrows them down. none says
// what it means that there is no choice.
func Pick(s *widget.Scope, v widget.DialogValues, none string, choices []Choice) {
	v.Broad = true
	var f *finder
	find := func(text string) {
		var lines []line
		for _, c := range choices {
			if strings.Contains(strings.ToLower(c.Name), strings.ToLower(strings.TrimSpace(text))) {
				lines = append(lines, line{c.Icon, c.Name, c.Aside, func() {
					f.dialog.Close()
					c.Take()
				}})
			}
		}
		f.show(lines, 0)
		f.count(text, len(lines))
		if len(lines) == 0 {
			f.say(none, false)
		} else {
			f.say("The arrows choose, Enter takes.", false)
		}
	}
	f = newFinder(s, v, "A part of the name", find)
	f.open()
	find("")
}
