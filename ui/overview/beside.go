package overview

import (
	"fmt"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// mostBeside is how many visits stand side by side.
const mostBeside = 5

// openBeside shows the latest visits side by side, value by value, and the
// plans that were made at them.
func (s *Screen) openBeside() {
	d := s.w.Desk.Value()
	visits := d.History.Visits
	visits = visits[max(len(visits)-mostBeside, 0):]
	s.look(sheet{title: "Visits side by side, and their plans", scrolls: true, objects: func(*widget.Scope) []fyne.CanvasObject {
		return []fyne.CanvasObject{widget.NewTable(s.besideValues(visits)), widget.NewTable(s.plans(d.History.Visits))}
	}})
}

// besideValues are all values of some visits, a line each.
func (s *Screen) besideValues(visits []assessment.Visit) widget.TableValues {
	t := widget.TableValues{Head: []string{"Measure"}, First: .34}
	for _, v := range visits {
		t.Head = append(t.Head, s.w.Day(v.Date))
	}
	for _, m := range s.w.Catalogue().Measures() {
		for _, side := range m.Sides() {
			for _, moment := range m.MomentsOf() {
				key := assessment.Key{Measure: m.ID, Side: side, Moment: moment}
				line, any := []string{workspace.KeyName(m, key)}, false
				for _, v := range visits {
					text := "–"
					if o, ok := v.Observation(key); ok {
						text, any = m.FormatWithUnit(o), true
					}
					line = append(line, text)
				}
				if any {
					t.Lines = append(t.Lines, line)
				}
			}
		}
	}
	return t
}

// plans are the drills of every visit, the latest first.
func (s *Screen) plans(visits []assessment.Visit) widget.TableValues {
	t := widget.TableValues{Head: []string{"Plan of", "Drill", "Dose", "Done"}, Shares: []float32{.11, .27, .53, .09}}
	for i := len(visits) - 1; i >= 0; i-- {
		for n, planned := range visits[i].Plan.Drills {
			day := ""
			if n == 0 {
				day = s.w.Day(visits[i].Date)
			}
			t.Lines = append(t.Lines, []string{day, s.drillName(planned.Drill), s.dose(planned), done(visits, i, planned.Drill)})
		}
	}
	return t
}

func (s *Screen) drillName(id assessment.DrillID) string {
	if entry, known := s.w.Drills().Drill(id); known {
		return entry.Name
	}
	return string(id)
}

func (s *Screen) dose(p assessment.PlannedDrill) string {
	if entry, known := s.w.Drills().Drill(p.Drill); known && p.Dose == "" {
		return entry.Dose.Words()
	}
	return p.Dose
}

// done is on how many days a drill was ticked, as the visit after was told.
func done(visits []assessment.Visit, i int, id assessment.DrillID) string {
	if i+1 < len(visits) {
		if days, known := visits[i+1].Plan.TickedDays(id); known {
			return counted(days, "day")
		}
	}
	return "–"
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
