package assessment

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A Source is one entry of the bibliography.
type Source struct {
	ID       SourceID
	Citation string
	Address  string // where it was read: a DOI or a page
}

var (
	yearIn   = regexp.MustCompile(`\b(?:19|20)\d\d\b`)
	authorOf = regexp.MustCompile(`^((?:(?:van|Van|von|de|der) )*\p{Lu}[\p{L}’'-]+) \p{Lu}{1,4}\b`)
)

// Short is the source as it is named in a sentence: author and year where the
// citation has them, otherwise the beginning of its title.
func (s Source) Short() string {
	short := s.Citation[:cmp.Or(max(strings.IndexAny(s.Citation, ",:("), 0), len(s.Citation))]
	short, _, _ = strings.Cut(short, ". ")
	if author := authorOf.FindStringSubmatch(s.Citation); author != nil {
		short = strings.TrimSpace(author[1] + " " + yearIn.FindString(s.Citation))
	}
	return strings.TrimSpace(short)
}

// A Catalogue is the table of measures with its bibliography. The zero
// Catalogue is empty; NewCatalogue makes one.
type Catalogue struct {
	revision   string
	measures   []Measure
	sources    []Source
	agreements []Agreement
	byID       map[MeasureID]int
}

// NewCatalogue makes a catalogue of measures in the order they are shown. It
// panics on a repeated id: such a table must not start.
func NewCatalogue(revision string, measures []Measure, sources []Source) Catalogue {
	c := Catalogue{revision: revision, measures: measures, sources: sources, byID: make(map[MeasureID]int, len(measures))}
	for i, m := range measures {
		if _, taken := c.byID[m.ID]; taken {
			panic(fmt.Sprintf("catalogue: measure %s is defined twice", m.ID))
		}
		c.byID[m.ID] = i
	}
	return c
}

// Revision names the state of all clinical numbers.
func (c Catalogue) Revision() string { return c.revision }

// Measures lists all measures in the order they are shown, retired ones too.
func (c Catalogue) Measures() []Measure { return slices.Clone(c.measures) }

// Measure finds a measure by its id.
func (c Catalogue) Measure(id MeasureID) (Measure, bool) {
	i, ok := c.byID[id]
	if !ok {
		return Measure{}, false
	}
	return c.measures[i], true
}

// In lists the measures of a pillar that are still offered.
func (c Catalogue) In(p Pillar) []Measure {
	var in []Measure
	for _, m := range c.measures {
		if m.Pillar == p && !m.Retired {
			in = append(in, m)
		}
	}
	return in
}

// Sources lists the bibliography.
func (c Catalogue) Sources() []Source { return slices.Clone(c.sources) }

// Source finds an entry of the bibliography.
func (c Catalogue) Source(id SourceID) (Source, bool) {
	for _, s := range c.sources {
		if s.ID == id {
			return s, true
		}
	}
	return Source{}, false
}

// Named is a source in a few words; its id where it is not known any more.
func (c Catalogue) Named(id SourceID) string {
	if s, known := c.Source(id); known {
		return s.Short()
	}
	return string(id)
}

// Recognise finds the measure that an import heading means: an id, a name or
// an alias, whatever the case and the spaces.
func (c Catalogue) Recognise(heading string) (Measure, bool) {
	heading = folded(heading)
	for _, m := range c.measures {
		if folded(string(m.ID)) == heading || folded(m.Name) == heading {
			return m, true
		}
		for _, a := range m.Aliases {
			if folded(a) == heading {
				return m, true
			}
		}
	}
	return Measure{}, false
}

func folded(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// order is the place of a measure in the catalogue, for sorting.
func (c Catalogue) order(id MeasureID) int {
	if i, ok := c.byID[id]; ok {
		return i
	}
	return len(c.measures)
}

// A Text is the exact definition a value was taken with. Records keep it by
// digest, so that an old value can always be read as it was meant.
type Text struct {
	Measure MeasureID
	Digest  [sha256.Size]byte
	Body    string // JSON
}

// Text returns the definition of the measure as it is kept in the records.
func (m Measure) Text() Text {
	body, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		panic(fmt.Sprintf("catalogue: measure %s: %v", m.ID, err)) // an infinite number in the table
	}
	return Text{Measure: m.ID, Digest: sha256.Sum256(body), Body: string(body)}
}
