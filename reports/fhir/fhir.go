// Package fhir writes the visits of a client as a FHIR R4 collection bundle: a
// file that other clinical programs read. It may import assessment and the
// drills, and never grades: every value carries the verdict of its summary.
//
// Every value has the local code first and a standard one second only where
// that was verified: 55425-3 is a heart rate and never cadence. Who the client
// is stands in it only when that was asked for; otherwise a pseudonym does, and
// nothing that was typed freely is written.
//
// The notes of a client and of a visit stay in the records: a Patient of R4 has
// no element for them, and what a clinician wrote for herself is not sent on.
// The note of a value goes with it when the client is named.
package fhir

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// Systems of codes and identifiers.
const (
	ucum           = "http://unitsofmeasure.org"
	category       = "http://terminology.hl7.org/CodeSystem/observation-category"
	localClient    = "urn:stridewell:client"
	localVisit     = "urn:stridewell:visit"
	localValue     = "urn:stridewell:observation"
	localBundle    = "urn:stridewell:bundle"
	localChoice    = "urn:stridewell:choice"
	localGrade     = "urn:stridewell:grade"
	localMethod    = "urn:stridewell:method"
	localMoment    = "urn:stridewell:moment"
	localDrill     = "urn:stridewell:drill"
	localRunning   = "urn:stridewell:running"
	localReport    = "urn:stridewell:report"
	localComponent = "urn:stridewell:component"
)

// Input is what a bundle is written from.
type Input struct {
	Catalogue  assessment.Catalogue
	Drills     drill.Library
	History    assessment.History
	Identified bool // the client has agreed to be named
	Made       time.Time
	Software   string // name and version
	// Paper is the report of a visit as PDF; nil, or no bytes, leaves it out.
	Paper func(assessment.Summary) ([]byte, error)
}

// Write writes the bundle. Equal inputs give equal bytes.
func Write(to io.Writer, in Input) error {
	b, err := New(in)
	if err != nil {
		return fmt.Errorf("write fhir of client %s: %w", in.History.Client.ID, err)
	}
	out := json.NewEncoder(to)
	out.SetEscapeHTML(false)
	out.SetIndent("", " ")
	if err := out.Encode(b); err != nil {
		return fmt.Errorf("write fhir of client %s: %w", in.History.Client.ID, err)
	}
	return nil
}

// New makes the bundle.
func New(in Input) (Bundle, error) {
	w := &writer{Input: in, performers: map[string]Reference{}}
	w.bundle = Bundle{
		ResourceType: "Bundle", Identifier: Identifier{localBundle, address("bundle", in.Made.UTC().Format(time.RFC3339Nano), string(in.History.Client.ID))[len(urnUUID):]},
		Type: "collection", Timestamp: at(in.Made),
	}
	w.patient()
	for i, v := range in.History.Visits {
		s, _ := assessment.Summarise(in.Catalogue, in.History, v.ID)
		if err := w.visit(s, i == len(in.History.Visits)-1); err != nil {
			return Bundle{}, err
		}
	}
	w.provenance()
	return w.bundle, nil
}

type writer struct {
	Input
	bundle     Bundle
	subject    Reference
	performers map[string]Reference
}

const urnUUID = "urn:uuid:"

// address is an address within a bundle: the same for the same parts. It leads
// back to no id: those are random.
func address(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p) // a hash takes everything
	}
	b := h.Sum(nil)[:16]
	b[6] = b[6]&0x0f | 0x80 // version 8: made by a program's own rule
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("%s%x-%x-%x-%x-%x", urnUUID, b[0:4], b[4:6], b[6:8], b[8:10], b[10:16])
}

// at is a moment with its zone.
func at(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func (w *writer) add(resource any, parts ...string) Reference {
	url := address(parts...)
	w.bundle.Entry = append(w.bundle.Entry, Entry{url, resource})
	return Reference{Reference: url}
}

func (w *writer) patient() {
	c := w.History.Client
	p := Patient{ResourceType: "Patient"}
	parts := []string{"patient", string(c.ID)}
	p.Identifier = []Identifier{{localClient, address(parts...)[len(urnUUID):]}}
	switch c.Sex {
	case assessment.Female:
		p.Gender = "female"
	case assessment.Male:
		p.Gender = "male"
	default:
		p.Gender = "unknown"
	}
	if w.Identified {
		p.Identifier = []Identifier{{localClient, string(c.ID)}}
		name := HumanName{Text: Text(c.FullName()), Family: Text(c.Family)}
		if c.Given != "" {
			name.Given = []Text{Text(c.Given)}
		}
		p.Name, p.BirthDate = []HumanName{name}, c.BirthDate.String()
	}
	w.subject = w.add(p, parts...)
}

// performer is the examiner, named only where the client is.
func (w *writer) performer(name string) []Reference {
	if name == "" || !w.Identified {
		return nil
	}
	r, known := w.performers[name]
	if !known {
		r = w.add(Practitioner{ResourceType: "Practitioner", Name: []HumanName{{Text: Text(name)}}}, "practitioner", name)
		w.performers[name] = r
	}
	return []Reference{r}
}

// visit writes the values, the report and the plan of a visit.
func (w *writer) visit(s assessment.Summary, last bool) error {
	v := s.Visit
	report := DiagnosticReport{
		ResourceType: "DiagnosticReport", Identifier: []Identifier{{localVisit, address("visit", string(v.ID))[len(urnUUID):]}},
		Status: "preliminary", Code: concept(localReport, "running-assessment", "Running assessment"),
		Subject: w.subject, EffectiveDateTime: at(v.Started), Performer: w.performer(v.Examiner),
	}
	if v.State == assessment.Closed {
		report.Status, report.Issued = "final", at(v.Closed)
	}
	if len(v.Amendments) > 0 {
		report.Status = "amended"
	}
	for _, f := range s.Findings {
		report.Result = append(report.Result, w.add(w.observation(v, f), "observation", string(v.ID), f.Observation.Key.String()))
	}
	if w.Paper != nil {
		pdf, err := w.Paper(s)
		if err != nil {
			return fmt.Errorf("report of visit %s: %w", v.ID, err)
		}
		if len(pdf) > 0 {
			report.PresentedForm = []Attachment{{ContentType: "application/pdf", Data: pdf, Title: "Running assessment"}}
		}
	}
	w.add(report, "report", string(v.ID))
	w.plan(s, last)
	return nil
}

// provenance says which program wrote every entry.
func (w *writer) provenance() {
	p := Provenance{ResourceType: "Provenance", Recorded: at(w.Made)}
	for _, e := range w.bundle.Entry {
		p.Target = append(p.Target, Reference{Reference: e.FullURL})
	}
	p.Agent = []Agent{{
		Type: concept("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "assembler", "Assembler"),
		Who:  Reference{Display: Text(w.Software + ", table of measures " + w.Catalogue.Revision())},
	}}
	w.add(p, "provenance", string(w.History.Client.ID))
}
