package assessment_test

import (
	"testing"
	"time"

	"stridewell/assessment"
)

func TestRetention(t *testing.T) {
	day := func(year int) assessment.Date { return assessment.Date{Year: year, Month: time.April, Day: 9} }
	born := func(year int) assessment.Client {
		return assessment.Client{BirthDate: day(year), Created: time.Date(2020, 4, 9, 0, 0, 0, 0, time.UTC)}
	}
	tests := []struct {
		name string
		rule assessment.Retention
		c    assessment.Client
		last assessment.Date
		want assessment.Date
	}{
		{"no rule", assessment.Retention{}, born(1990), day(2026), assessment.Date{}},
		{"seven years", assessment.Retention{Years: 7}, born(1990), day(2026), day(2033)},
		{"never seen", assessment.Retention{Years: 7}, born(1990), assessment.Date{}, day(2027)},
		{"a minor until 25", assessment.Retention{Years: 7, MinorAge: 25}, born(2014), day(2026), day(2039)},
		{"grown up long ago", assessment.Retention{Years: 7, MinorAge: 25}, born(1990), day(2026), day(2033)},
		{"birth date unknown", assessment.Retention{Years: 7, MinorAge: 25}, assessment.Client{}, day(2026), day(2033)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.rule.Until(tt.c, tt.last); got != tt.want {
				t.Errorf("Until = %s, want %s", got, tt.want)
			}
		})
	}
}
