package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"
	"unicode/utf16"

	"stridewell/reports/page"
)

// program is what the file says it was made with.
const program = "Stridewell"

// finish adds what gofpdf cannot write, or not as fast: fonts, the document's
// language, title, parts with the words for pictures, metadata and an id.
func finish(plain []byte, doc page.Document, w *writer) ([]byte, error) {
	f, err := parse(plain)
	if err != nil {
		return nil, err
	}
	for i := range doc.Sheets {
		if !strings.HasPrefix(f.objects[pageObject(i)], "<</Type /Page\n") {
			return nil, errNotOurs
		}
		f.extend(pageObject(i), fmt.Sprintf("/StructParents %d /Tabs /S", i))
	}
	if err := f.writeFonts(w.fonts[:]); err != nil {
		return nil, err
	}
	structure, meta := w.tree.write(f), f.add(metadata(doc))
	f.objects[f.info] = information(doc)
	f.objects[f.root] = fmt.Sprintf("<</Type /Catalog /Pages 1 0 R /Lang %s /MarkInfo <</Marked true>> "+
		"/ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot %d 0 R /Metadata %d 0 R>>",
		textString(doc.Language), structure, meta)
	return f.bytes(), nil
}

// information is the document's description for people.
func information(doc page.Document) string {
	var b strings.Builder
	entry := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "/%s %s ", name, textString(value))
		}
	}
	entry("Title", doc.Title)
	entry("Subject", doc.Subject)
	entry("Author", doc.Author)
	entry("Creator", program)
	entry("Producer", program)
	if !doc.Created.IsZero() {
		when := doc.Created.UTC().Format("D:20060102150405") + "+00'00'"
		fmt.Fprintf(&b, "/CreationDate (%s) /ModDate (%s)", when, when)
	}
	return "<<" + b.String() + ">>"
}

// textString writes a text as PDF wants it, in UTF-16.
func textString(s string) string { return "<FEFF" + hex(page.Clean(s)) + ">" }

// hex writes a text in UTF-16.
func hex(s string) string {
	const digits = "0123456789ABCDEF"
	b := make([]byte, 0, 4*len(s))
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, digits[u>>12], digits[u>>8&15], digits[u>>4&15], digits[u&15])
	}
	return string(b)
}

// metadata is the document's description for programs (XMP).
func metadata(doc page.Document) string {
	var b bytes.Buffer
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">`)
	for _, e := range []struct{ before, value, after string }{
		{`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">`, doc.Title, `</rdf:li></rdf:Alt></dc:title>`},
		{`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">`, doc.Subject, `</rdf:li></rdf:Alt></dc:description>`},
		{`<dc:creator><rdf:Seq><rdf:li>`, doc.Author, `</rdf:li></rdf:Seq></dc:creator>`},
		{`<dc:language><rdf:Bag><rdf:li>`, doc.Language, `</rdf:li></rdf:Bag></dc:language>`},
		{`<xmp:CreateDate>`, timeStamp(doc.Created), `</xmp:CreateDate>`},
		{`<xmp:ModifyDate>`, timeStamp(doc.Created), `</xmp:ModifyDate>`},
		{`<xmp:CreatorTool>`, program, `</xmp:CreatorTool>`},
		{`<pdf:Producer>`, program, `</pdf:Producer>`},
	} {
		if e.value != "" {
			b.WriteString(e.before + escaped(e.value) + e.after)
		}
	}
	b.WriteString(`</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`)
	return fmt.Sprintf("<</Type /Metadata /Subtype /XML /Length %d>>\nstream\n%s\nendstream", b.Len(), b.String())
}

func timeStamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func escaped(s string) string {
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(page.Clean(s))); err != nil {
		panic(err) // a buffer in memory does not fail
	}
	return b.String()
}
