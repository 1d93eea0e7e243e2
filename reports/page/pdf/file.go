package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// A file is what gofpdf has written, taken apart into its objects.
type file struct {
	objects    []string // by number, without "obj" and "endobj"; there is no object 0
	root, info int
}

var errNotOurs = errors.New("the written file has no table of objects")

// trailer is how gofpdf ends a file: the number of objects, the root, the
// information and the place of the table.
var trailer = regexp.MustCompile(`trailer\n<<\n/Size (\d+)\n/Root (\d+) 0 R\n/Info (\d+) 0 R\n>>\nstartxref\n(\d+)\n%%EOF\n$`)

// parse takes a file apart. It knows what gofpdf writes, not any PDF.
func parse(plain []byte) (*file, error) {
	m := trailer.FindSubmatch(plain[max(0, len(plain)-200):])
	if m == nil {
		return nil, errNotOurs
	}
	var numbers [4]int
	for i := range numbers {
		numbers[i], _ = strconv.Atoi(string(m[i+1]))
	}
	size, root, info, at := numbers[0], numbers[1], numbers[2], numbers[3]
	lines := strings.Split(string(plain[min(at, len(plain)):]), "\n") // xref, 0 n, and a line for each object
	if root >= size || info >= size || size+2 > len(lines) {
		return nil, errNotOurs
	}
	offsets := make([]int, size)
	offsets[0] = at // there is no object 0; the table follows the last object
	for i := 1; i < size; i++ {
		offsets[i], _ = strconv.Atoi(strings.TrimSuffix(lines[2+i], " 00000 n "))
	}
	f := &file{objects: make([]string, size), root: root, info: info}
	for i := 1; i < size; i++ {
		body, err := object(plain, i, offsets)
		if err != nil {
			return nil, err
		}
		f.objects[i] = body
	}
	return f, nil
}

// object is the text of an object: it reaches to the next one in the file.
func object(plain []byte, n int, offsets []int) (string, error) {
	next := len(plain)
	for _, o := range offsets {
		if o > offsets[n] {
			next = min(next, o)
		}
	}
	body, begun := strings.CutPrefix(string(plain[offsets[n]:next]), strconv.Itoa(n)+" 0 obj\n")
	body, ended := strings.CutSuffix(body, "endobj\n")
	if !begun || !ended {
		return "", errNotOurs
	}
	return strings.TrimSuffix(body, "\n"), nil
}

// pageObject is where gofpdf puts a page, counted from 0. Its content follows.
func pageObject(i int) int { return 3 + 2*i }

// add appends an object and returns its number.
func (f *file) add(body string) int {
	f.objects = append(f.objects, body)
	return len(f.objects) - 1
}

// extend adds entries to a dictionary.
func (f *file) extend(n int, entries string) {
	f.objects[n] = strings.TrimSuffix(strings.TrimSpace(f.objects[n]), ">>") + entries + ">>"
}

// bytes puts the file together. Its id is a digest of everything before.
func (f *file) bytes() []byte {
	size := 200
	for _, body := range f.objects {
		size += len(body) + 50 // with its number and its place
	}
	var out bytes.Buffer
	out.Grow(size)
	out.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") // four bytes above 127: this is not text
	places := make([]int, len(f.objects))
	for n, body := range f.objects[1:] {
		places[n+1] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n", n+1)
		out.WriteString(body)
		out.WriteString("\nendobj\n")
	}
	id := sha256.Sum256(out.Bytes())
	table := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(places))
	for _, at := range places[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%X> <%X>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(places), f.root, f.info, id[:16], id[:16], table)
	return out.Bytes()
}
