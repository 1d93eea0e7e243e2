package assessment_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
)

// TestNamesStayOut prints every type that holds a client in every way a log or
// an error could: neither the name nor the birth date may appear.
func TestNamesStayOut(t *testing.T) {
	c := assessment.Client{
		ID: "c1", Given: "Secretgiven", Family: "Secretfamily", Phone: "5550199", Reason: "Secretreason",
		BirthDate: assessment.Date{Year: 1987, Month: time.June, Day: 5},
	}
	visit := assessment.Visit{ID: "v1", Client: c.ID, Note: "Secretnote", Examiner: "Secretexaminer"}
	history := assessment.History{Client: c, Visits: []assessment.Visit{visit}}
	summary, _ := assessment.Summarise(assessment.Catalogue{}, history, "v1")
	secrets := []string{"Secret", "5550199", "1987-06-05"}
	holders := map[string]any{
		"Client": c, "*Client": &c, "ClientLine": assessment.ClientLine{Client: c}, "History": history,
		"Summary": summary, "Visit": visit, "Handout": assessment.Handout{Summary: summary, Clinic: assessment.Clinic{Examiner: "Secretexaminer"}},
		"Attachment": assessment.Attachment{ID: "a1", Name: "Secretname.png", By: "Secretexaminer", Meta: []byte(`"Secretmeta"`)},
		"Clinic":     assessment.Clinic{Examiner: "Secretexaminer", Phone: "5550199"},
	}
	for name, v := range holders {
		t.Run(name, func(t *testing.T) {
			var text, json bytes.Buffer
			slog.New(slog.NewTextHandler(&text, nil)).Info("shown", "value", v)
			slog.New(slog.NewJSONHandler(&json, nil)).Info("shown", "value", v)
			shown := map[string]string{"text log": text.String(), "JSON log": json.String()}
			for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
				shown[verb] = fmt.Sprintf(verb, v)
			}
			shown["error"] = fmt.Errorf("open: %v", v).Error()
			for how, got := range shown {
				for _, secret := range secrets {
					if strings.Contains(got, secret) {
						t.Errorf("%s shows %q: %s", how, secret, got)
					}
				}
			}
		})
	}
}
