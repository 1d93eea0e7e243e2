package drill

import (
	"fmt"
	"math"

	"stridewell/assessment"
)

// A FeedbackSession is one run with a technique cue.
type FeedbackSession struct {
	Number  int
	Date    assessment.Date
	Percent int // of the run with the cue or the sound; the rest is without
	Minutes int
}

// feedbackSessions is how many there are, and feedbackGaps the days between
// them: three a week over two and a half weeks. Eight sessions over two to four
// weeks, of 10 to 30 minutes, with the sound fading from all to nothing, is the
// dose of the cadence trials; the even steps are a convention.
const feedbackSessions = 8

var feedbackGaps = []int{2, 2, 3}

// FadedFeedback is the calendar of a cue that begins on a day: the runner needs
// it less each time, and not at all in the end.
func FadedFeedback(start assessment.Date) []FeedbackSession {
	const shortest, longest = 10, 30 // minutes
	sessions := make([]FeedbackSession, feedbackSessions)
	day := start
	for i := range sessions {
		done := float64(i) / (feedbackSessions - 1)
		sessions[i] = FeedbackSession{
			Number: i + 1, Date: day,
			Percent: int(math.Round((1-done)*10)) * 10,
			Minutes: int(math.Round(shortest + done*(longest-shortest))),
		}
		day = day.AddDays(feedbackGaps[i%len(feedbackGaps)])
	}
	return sessions
}

// CueCalendar is the calendar of the first technique cue of a plan, from the day
// after the visit on; none where no drill of the plan is a cue. Planned walk
// breaks are running and no cue.
func (l Library) CueCalendar(p assessment.Plan, visit assessment.Date) (cue string, sessions []FeedbackSession) {
	for _, planned := range p.Drills {
		d, known := l.Drill(planned.Drill)
		if known && d.Family == Technique && d.Dose.WithinRun && d.ID != walkBreaksDrill {
			return d.Cue, FadedFeedback(visit.AddDays(1))
		}
	}
	return "", nil
}

// Words say a session to the client: "10 April: all of the run, 10 minutes".
func (s FeedbackSession) Words() string {
	share := fmt.Sprintf("%d %% of the run", s.Percent)
	switch s.Percent {
	case 100:
		share = "all of the run"
	case 0:
		share = "without it"
	}
	return fmt.Sprintf("%d %s: %s, %d minutes", s.Date.Day, s.Date.Month, share, s.Minutes)
}

// ZoneLines say the pain-monitoring rule to the client, a zone a line.
func ZoneLines() []string {
	var lines []string
	for _, z := range PainZones() {
		lines = append(lines, fmt.Sprintf("%s: %s in the run, %s. %s", z.Name, z.During, z.Next, z.Means))
	}
	return lines
}
