package drill

import (
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
