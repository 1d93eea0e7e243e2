package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/xml"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"stridewell/reports/page"
)

// finish adds what gofpdf cannot write: the document's language, title, tags
// with the words for pictures, metadata and an id. The objects it changes are
// written again at the end with a new table of places; the pages are the
// objects 3, 5, 7, … of gofpdf.
func finish(plain []byte, doc page.Document, tags []tagged) ([]byte, error) {
	f, err := parse(plain)
	if err != nil {
		return nil, fmt.Errorf("finish pdf: %w", err)
	}
	tree := f.structure(doc, tags)
	meta := f.put(f.take(), metadata(doc))
	f.put(f.info, fmt.Sprintf("<</Title %s /Author %s /Creator %s /Producer %s /CreationDate %s /ModDate %s>>",
		text(doc.Title), text(doc.Author), text(program), text(program), stamp(doc.Created), stamp(doc.Created)))
	catalogue := emptyNames.ReplaceAllString(f.body(f.root), "")
	f.put(f.root, open(catalogue)+fmt.Sprintf(
		"/Lang %s /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot %d 0 R /Metadata %d 0 R>>",
		text(doc.Language), tree, meta))
	return f.close(), nil
}

const program = "Stridewell"

// emptyNames is the tree of attachments that gofpdf writes even without any.
var emptyNames = regexp.MustCompile(`(?s)/Names <<.*?>>\s*\n>>`)

// A file is a PDF that is being written again.
type file struct {
	source     []byte
	offsets    []int // of each object in the source
	out        bytes.Buffer
	places     []int // of each object in the output
	root, info int
}

var errNotOurs = errors.New("the written file has no table of objects")

func parse(plain []byte) (*file, error) {
	last := bytes.LastIndex(plain, []byte("startxref"))
	if last < 0 {
		return nil, errNotOurs
	}
	table, err := number(`startxref\s+(\d+)`, plain[last:])
	if err != nil || table >= len(plain) {
		return nil, errNotOurs
	}
	f := &file{source: plain}
	size, err1 := number(`/Size (\d+)`, plain[table:])
	root, err2 := number(`/Root (\d+) 0 R`, plain[table:])
	info, err3 := number(`/Info (\d+) 0 R`, plain[table:])
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	f.root, f.info = root, info
	lines := bytes.Split(plain[table:], []byte("\n"))
	f.offsets, f.places = make([]int, size), make([]int, size)
	header := bytes.IndexByte(plain, '\n') + 1
	f.out.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") // four bytes above 127: this is not text
	moved := f.out.Len() - header
	for i := 1; i < size; i++ {
		if len(lines) <= 2+i || len(lines[2+i]) < 10 {
			return nil, errNotOurs
		}
		at, err := strconv.Atoi(string(lines[2+i][:10]))
		if err != nil {
			return nil, errNotOurs
		}
		f.offsets[i], f.places[i] = at, at+moved
	}
	f.out.Write(plain[header:table])
	return f, nil
}

func number(pattern string, in []byte) (int, error) {
	m := regexp.MustCompile(pattern).FindSubmatch(in)
	if m == nil {
		return 0, errNotOurs
	}
	return strconv.Atoi(string(m[1]))
}

// body is the text of an object in the source.
func (f *file) body(n int) string {
	b := f.source[f.offsets[n]:]
	start := bytes.Index(b, []byte("obj\n")) + len("obj\n")
	return string(bytes.TrimSpace(b[start:bytes.Index(b, []byte("endobj"))]))
}

// open takes the closing brackets off a dictionary.
func open(dictionary string) string {
	return strings.TrimSuffix(strings.TrimSpace(dictionary), ">>")
}

// take reserves a new object.
func (f *file) take() int {
	f.places = append(f.places, 0)
	return len(f.places) - 1
}

func (f *file) put(n int, body string) int {
	f.places[n] = f.out.Len()
	fmt.Fprintf(&f.out, "%d 0 obj\n%s\nendobj\n", n, body)
	return n
}

// structure writes the tree of tagged parts and returns its root.
func (f *file) structure(doc page.Document, tags []tagged) int {
	root, document, parents := f.take(), f.take(), f.take()
	onPage := make([][]string, len(doc.Sheets))
	var all []string
	for _, t := range tags {
		alt := ""
		if t.tag.Alt != "" {
			alt = " /Alt " + text(t.tag.Alt)
		}
		n := f.put(f.take(), fmt.Sprintf("<</Type /StructElem /S /%s /P %d 0 R /Pg %d 0 R /K %d%s>>",
			t.tag.Role, document, pageObject(t.page), t.id, alt))
		reference := fmt.Sprintf("%d 0 R", n)
		all, onPage[t.page] = append(all, reference), append(onPage[t.page], reference)
	}
	f.put(document, fmt.Sprintf("<</Type /StructElem /S /Document /P %d 0 R /K [%s]>>", root, strings.Join(all, " ")))
	var numbers strings.Builder
	for i, parts := range onPage {
		fmt.Fprintf(&numbers, "%d [%s] ", i, strings.Join(parts, " "))
		f.put(pageObject(i), open(f.body(pageObject(i)))+fmt.Sprintf("/StructParents %d /Tabs /S>>", i))
	}
	f.put(parents, "<</Nums ["+numbers.String()+"]>>")
	f.put(root, fmt.Sprintf("<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>",
		document, parents, len(doc.Sheets)))
	return root
}

func pageObject(i int) int { return 3 + 2*i }

// close writes the table of places. The id is a digest of everything before.
func (f *file) close() []byte {
	id := sha256.Sum256(f.out.Bytes())
	table := f.out.Len()
	fmt.Fprintf(&f.out, "xref\n0 %d\n0000000000 65535 f \n", len(f.places))
	for _, at := range f.places[1:] {
		fmt.Fprintf(&f.out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&f.out, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%X> <%X>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(f.places), f.root, f.info, id[:16], id[:16], table)
	return f.out.Bytes()
}

// text writes a string as PDF wants it, in UTF-16.
func text(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(page.Clean(s))) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String() + ">"
}

func stamp(t time.Time) string { return t.UTC().Format("(D:20060102150405") + "+00'00')" }

// metadata is the document's description for programs (XMP).
func metadata(doc page.Document) string {
	when := doc.Created.UTC().Format(time.RFC3339)
	body := "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">` +
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(doc.Title) + `</rdf:li></rdf:Alt></dc:title>` +
		`<dc:language><rdf:Bag><rdf:li>` + escaped(doc.Language) + `</rdf:li></rdf:Bag></dc:language>` +
		`<xmp:CreateDate>` + when + `</xmp:CreateDate><xmp:ModifyDate>` + when + `</xmp:ModifyDate>` +
		`<xmp:CreatorTool>` + program + `</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
	return fmt.Sprintf("<</Type /Metadata /Subtype /XML /Length %d>>\nstream\n%s\nendstream", len(body), body)
}

func escaped(s string) string {
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(page.Clean(s))); err != nil {
		panic(err) // a buffer in memory does not fail
	}
	return b.String()
}
