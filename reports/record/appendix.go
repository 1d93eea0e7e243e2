package record

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/reports/page/flow"
)

// A bibliography numbers sources as they are cited.
type bibliography struct {
	catalogue assessment.Catalogue
	cited     []assessment.SourceID
}

// cite returns the numbers of sources, in brackets.
func (b *bibliography) cite(ids []assessment.SourceID) string {
	var text strings.Builder
	for _, id := range ids {
		i := slices.Index(b.cited, id)
		if i < 0 {
			i = len(b.cited)
			b.cited = append(b.cited, id)
		}
		fmt.Fprintf(&text, "[%d]", i+1)
	}
	return text.String()
}

// appendix is, for every value shown, what it was compared with and how sure
// it is.
func (l layout) appendix() []flow.Block {
	if len(l.Summary.Findings) == 0 {
		return nil
	}
	note := fill(english.AppendixNote, "{revision}", l.Summary.Catalogue)
	var parts []flow.Part
	var bare []string
	for findings := l.Summary.Findings; len(findings) > 0; {
		n := 1
		for n < len(findings) && sameGround(findings[0], findings[n]) {
			n++
		}
		if l.bare(findings[0]) {
			bare = append(bare, bareWords(findings[:n]))
		} else {
			parts = append(parts, l.ground(findings[:n])...)
		}
		findings = findings[n:]
	}
	blocks := []flow.Block{l.section(english.Appendix), l.prose(note, small)}
	if len(parts) > 0 {
		blocks = append(blocks, flow.Block{Parts: parts, Breaks: true, After: gap * .5})
	}
	if len(bare) > 0 {
		blocks = append(blocks, l.prose(english.Bare+" "+strings.Join(bare, "; ")+".", small))
	}
	return blocks
}

// bare reports whether nothing is known of a value but how it was taken: no
// threshold, no error, no remark.
func (l layout) bare(f assessment.Shown) bool {
	change, _, _ := f.Measure.Detectable(f.Observation, l.Summary.Visit.Subject(l.Summary.Client))
	v := f.Verdict
	return len(v.Cuts) == 0 && v.SEM == 0 && change == 0 && v.Note == "" && len(v.Sources) == 0 &&
		v.Silence == assessment.NoCutOff && f.Observation.Stop == assessment.NoStop && v.Given == nil
}

func bareWords(values []assessment.Shown) string {
	f := values[0]
	return f.Measure.Name + " " + saidOf(values) + " (" + f.Observation.Method.Label() + ")"
}

// saidOf lists values with their sides and moments.
func saidOf(values []assessment.Shown) string {
	var said []string
	for _, f := range values {
		said = append(said, strings.TrimSpace(f.Measure.FormatWithUnit(f.Observation)+" "+placeOf(f.Observation.Key)))
	}
	return strings.Join(said, ", ")
}

// sameGround reports whether two values of a measure are compared with the same
// thresholds and were taken the same way: then one row says it for both.
func sameGround(a, b assessment.Shown) bool {
	return a.Measure.ID == b.Measure.ID && a.Observation.Method == b.Observation.Method &&
		a.Observation.Definition == b.Observation.Definition && a.Verdict.SEM == b.Verdict.SEM &&
		a.Verdict.Silence == b.Verdict.Silence && a.Verdict.Broken == b.Verdict.Broken &&
		a.Verdict.Basis == b.Verdict.Basis && a.Verdict.Note == b.Verdict.Note && slices.Equal(a.Verdict.Cuts, b.Verdict.Cuts)
}

// ground is what values of a measure rest on, in a paragraph: with what they are
// compared, on whose word, for whom, and how sure they are.
func (l layout) ground(values []assessment.Shown) []flow.Part {
	f := values[0]
	m, v := f.Measure, f.Verdict
	var remarks []string
	for _, f := range values {
		if f.Observation.Stop != assessment.NoStop {
			remarks = append(remarks, strings.TrimSpace(placeOf(f.Observation.Key)+" "+fill(english.StoppedBy, "{why}", strings.ToLower(f.Observation.Stop.Label()))))
		}
	}
	remarks = append(remarks, givenWords(values)...)
	if v.Grade == assessment.Ungraded && v.Silence != assessment.NotSilent && gradeWords(f) != english.NotGraded {
		remarks = append(remarks, gradeWords(f))
	}
	compared, rests := english.NoBands, l.Summary.Ground(f)
	if rests.Thresholds != "" {
		compared = fill(english.Compared, "{cuts}", rests.Thresholds, "{basis}", rests.Basis)
	}
	told := filled(append([]string{strings.Join(filled(compared, l.sources.cite(v.Sources)), " "), people(rests), v.Note}, append(remarks, l.errorWords(f))...)...)
	for i := range told {
		told[i] = sentence(told[i])
	}
	text := l.Labelled(m.Name+" "+saidOf(values)+".", strings.Join(told, " "), head, ink, l.width())
	return append(l.Stacked(text, page.Paragraph), flow.Space(gap*.3))
}

// sentence begins a text with a capital letter and ends it with a full stop.
func sentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	text = string(unicode.ToUpper(first)) + text[size:]
	if strings.HasSuffix(text, ".") {
		return text
	}
	return text + "."
}

// givenWords say which grades the clinician gave, and why.
func givenWords(values []assessment.Shown) []string {
	var said []string
	for _, f := range values {
		if words := f.Verdict.GivenWords(); words != "" {
			said = append(said, strings.Join(filled(assessment.GivenMark, placeOf(f.Observation.Key), words), " "))
		}
	}
	return said
}

// people says whom the reference holds for where no remark does.
func people(g assessment.Ground) string {
	if g.People == "" || g.Remark != "" {
		return ""
	}
	return g.People
}

// placeOf is the side and the moment of a value in words.
func placeOf(k assessment.Key) string {
	var words []string
	if k.Side != assessment.NoSide {
		words = append(words, k.Side.String())
	}
	if k.Moment == assessment.Late {
		words = append(words, k.Moment.String())
	}
	return strings.Join(words, " ")
}

// errorWords is how a value was taken, its error and the smallest real change.
func (l layout) errorWords(f assessment.Shown) string {
	m := f.Measure
	words := filled(f.Observation.Method.Label(), m.DefinitionLabel(f.Observation.Definition))
	if f.Verdict.SEM > 0 {
		words = append(words, fill(english.Error, "{value}", m.WithUnit(rounded(f.Verdict.SEM, m.Decimals))))
	}
	change, basis, sources := m.Detectable(f.Observation, l.Summary.Visit.Subject(l.Summary.Client))
	if change > 0 {
		text := fill(english.Smallest, "{value}", m.WithUnit(rounded(change, m.Decimals)), "{basis}", basis.Label())
		words = append(words, strings.Join(filled(text, l.sources.cite(sources)), " "))
	}
	if f.Verdict.SEM == 0 && change == 0 && !m.Chosen() {
		words = append(words, english.NoError)
	}
	return strings.Join(words, "; ")
}

// references lists the sources that were cited, in the order of their numbers.
// It is laid out last.
func (l layout) references() []flow.Block {
	if len(l.sources.cited) == 0 {
		return nil
	}
	var parts []flow.Part
	for i, id := range l.sources.cited {
		text := string(id)
		if s, ok := l.sources.catalogue.Source(id); ok {
			text = strings.Join(filled(s.Citation, s.Address), " ")
		}
		label := fmt.Sprintf("[%d]", i+1)
		parts = append(parts, l.Stacked(l.Labelled(label, text, head, small, l.width()), page.Paragraph)...)
	}
	parts = append(parts, flow.Space(gap*1.5))
	parts = append(parts, l.Stacked(l.Paragraph(english.Sign, body, l.width()), page.Paragraph)...)
	return []flow.Block{l.section(english.References), {Parts: parts}}
}
