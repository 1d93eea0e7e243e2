package fhir

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode"
)

// The types are those parts of FHIR R4 (4.0.1) that are written here. Field
// names and the order of fields follow the standard.

// A Text is words as the standard takes them: of what is blank only spaces, tabs
// and line ends, and nothing that cannot be printed.
type Text string

// MarshalText implements encoding.TextMarshaler.
func (t Text) MarshalText() ([]byte, error) {
	return []byte(strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r':
			return r
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r == '\uFEFF':
			return -1
		default:
			return r
		}
	}, string(t))), nil
}

// A Bundle is what is exchanged as one file.
type Bundle struct {
	ResourceType string     `json:"resourceType"`
	Identifier   Identifier `json:"identifier"`
	Type         string     `json:"type"`
	Timestamp    string     `json:"timestamp"`
	Entry        []Entry    `json:"entry"`
}

// An Entry is one resource under its own address within the bundle.
type Entry struct {
	FullURL  string `json:"fullUrl"`
	Resource any    `json:"resource"`
}

// An Identifier is a value with who gave it.
type Identifier struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

// A Reference points at an entry of the same bundle.
type Reference struct {
	Reference string `json:"reference,omitempty"`
	Display   Text   `json:"display,omitempty"`
}

// A Coding is a code of a system.
type Coding struct {
	System  string `json:"system"`
	Code    string `json:"code"`
	Display Text   `json:"display,omitempty"`
}

// A Concept is a thing with its codes, the local one first.
type Concept struct {
	Coding []Coding `json:"coding,omitempty"`
	Text   Text     `json:"text,omitempty"`
}

// concept is a thing with one code and its name.
func concept(system, code, name string) Concept {
	return Concept{[]Coding{{system, code, Text(name)}}, Text(name)}
}

// A Quantity is a number with its unit.
type Quantity struct {
	Value  json.Number `json:"value"`
	Unit   Text        `json:"unit,omitempty"`
	System string      `json:"system,omitempty"`
	Code   string      `json:"code,omitempty"`
}

// A HumanName is how somebody is called.
type HumanName struct {
	Text   Text   `json:"text,omitempty"`
	Family Text   `json:"family,omitempty"`
	Given  []Text `json:"given,omitempty"`
}

// A Patient is the client; without consent to be named, an identifier only.
type Patient struct {
	ResourceType string       `json:"resourceType"`
	Identifier   []Identifier `json:"identifier"`
	Name         []HumanName  `json:"name,omitempty"`
	Gender       string       `json:"gender,omitempty"`
	BirthDate    string       `json:"birthDate,omitempty"`
}

// A Practitioner is an examiner.
type Practitioner struct {
	ResourceType string      `json:"resourceType"`
	Name         []HumanName `json:"name"`
}

// An Observation is one value.
type Observation struct {
	ResourceType         string       `json:"resourceType"`
	Identifier           []Identifier `json:"identifier,omitempty"`
	Status               string       `json:"status"`
	Category             []Concept    `json:"category"`
	Code                 Concept      `json:"code"`
	Subject              Reference    `json:"subject"`
	EffectiveDateTime    string       `json:"effectiveDateTime"`
	Performer            []Reference  `json:"performer,omitempty"`
	ValueQuantity        *Quantity    `json:"valueQuantity,omitempty"`
	ValueCodeableConcept *Concept     `json:"valueCodeableConcept,omitempty"`
	DataAbsentReason     *Concept     `json:"dataAbsentReason,omitempty"`
	Interpretation       []Concept    `json:"interpretation,omitempty"`
	Note                 []Annotation `json:"note,omitempty"`
	BodySite             *Concept     `json:"bodySite,omitempty"`
	Method               *Concept     `json:"method,omitempty"`
	ReferenceRange       []Range      `json:"referenceRange,omitempty"`
	Component            []Component  `json:"component,omitempty"`
}

// An Annotation is a remark.
type Annotation struct {
	Text Text `json:"text"`
}

// A Range is what a value is compared with.
type Range struct {
	Low  *Quantity `json:"low,omitempty"`
	High *Quantity `json:"high,omitempty"`
	Text Text      `json:"text,omitempty"`
}

// A Component is a part of an observation: count, spread, moment.
type Component struct {
	Code                 Concept   `json:"code"`
	ValueQuantity        *Quantity `json:"valueQuantity,omitempty"`
	ValueCodeableConcept *Concept  `json:"valueCodeableConcept,omitempty"`
	ValueInteger         *int      `json:"valueInteger,omitempty"`
}

// A DiagnosticReport gathers the values of a visit.
type DiagnosticReport struct {
	ResourceType      string       `json:"resourceType"`
	Identifier        []Identifier `json:"identifier"`
	Status            string       `json:"status"`
	Code              Concept      `json:"code"`
	Subject           Reference    `json:"subject"`
	EffectiveDateTime string       `json:"effectiveDateTime"`
	Issued            string       `json:"issued,omitempty"`
	Performer         []Reference  `json:"performer,omitempty"`
	Result            []Reference  `json:"result,omitempty"`
	PresentedForm     []Attachment `json:"presentedForm,omitempty"`
}

// An Attachment is a document within a resource.
type Attachment struct {
	ContentType string `json:"contentType"`
	Data        []byte `json:"data"` // base64 in the file
	Title       Text   `json:"title,omitempty"`
}

// A CarePlan is the plan of a visit.
type CarePlan struct {
	ResourceType string       `json:"resourceType"`
	Status       string       `json:"status"`
	Intent       string       `json:"intent"`
	Title        Text         `json:"title"`
	Subject      Reference    `json:"subject"`
	Created      string       `json:"created,omitempty"`
	Author       *Reference   `json:"author,omitempty"`
	Activity     []Activity   `json:"activity,omitempty"`
	Note         []Annotation `json:"note,omitempty"`
}

// An Activity is one drill, or the running agreed.
type Activity struct {
	Detail Detail `json:"detail"`
}

// A Detail says what is to be done, and how often.
type Detail struct {
	Kind            string  `json:"kind"`
	Code            Concept `json:"code"`
	Status          string  `json:"status"`
	ScheduledTiming *Timing `json:"scheduledTiming,omitempty"`
	Description     Text    `json:"description,omitempty"`
}

// A Timing is how often.
type Timing struct {
	Repeat Repeat `json:"repeat"`
}

// A Repeat is so many times in a period.
type Repeat struct {
	Frequency  int    `json:"frequency"`
	Period     int    `json:"period"`
	PeriodUnit string `json:"periodUnit"`
}

// A Provenance says which program wrote the resources, and when.
type Provenance struct {
	ResourceType string      `json:"resourceType"`
	Target       []Reference `json:"target"`
	Recorded     string      `json:"recorded"`
	Agent        []Agent     `json:"agent"`
}

// An Agent took part.
type Agent struct {
	Type Concept   `json:"type"`
	Who  Reference `json:"who"`
}

// number writes a decimal with the digits it has and no exponent.
func number(v float64) json.Number { return json.Number(strconv.FormatFloat(v+0, 'f', -1, 64)) }
