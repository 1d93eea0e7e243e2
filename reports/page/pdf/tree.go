package pdf

import (
	"fmt"
	"strings"

	"stridewell/reports/page"
)

// A tree is the structure of a document for people who do not see it: which
// marked content belongs to which part, in reading order.
type tree struct {
	document *part
	now      *part
	page     int
	owners   [][]*part // of the marked contents of each page
}

// A part is one node of the tree. Its kids are parts and marked contents.
type part struct {
	tag      page.Tag
	parent   *part
	page     int
	artifact bool // it, or a part around it, is decoration and not in the tree
	kids     []kid
	object   int // in the file
}

// A kid is a part or, where that is nil, a marked content of the part's page.
type kid struct {
	part    *part
	content int
}

func newTree() *tree {
	document := &part{tag: page.Tag{Role: "Document"}}
	return &tree{document: document, now: document}
}

// turn goes on to a page.
func (t *tree) turn(number int) {
	t.page = number
	t.owners = append(t.owners, nil)
}

func (t *tree) begin(tag page.Tag) {
	p := &part{tag: tag, parent: t.now, page: t.page, artifact: t.now.artifact || tag.Role == page.Artifact}
	if !p.artifact {
		t.now.kids = append(t.now.kids, kid{part: p})
	}
	t.now = p
}

func (t *tree) end() { t.now = t.now.parent }

// decoration is whether what is drawn now belongs to no part.
func (t *tree) decoration() bool { return t.now == t.document || t.now.artifact }

// content adds a marked content to the innermost part and returns its number
// on the page.
func (t *tree) content() int {
	number := len(t.owners[t.page])
	t.owners[t.page] = append(t.owners[t.page], t.now)
	t.now.kids = append(t.now.kids, kid{content: number})
	return number
}

// write puts the tree into a file and returns the object it hangs on.
func (t *tree) write(f *file) int {
	root := f.add("")
	t.document.object = f.add("")
	t.document.place(f)
	t.document.write(f, fmt.Sprintf("/P %d 0 R", root))
	var pages strings.Builder
	for i, owners := range t.owners {
		fmt.Fprintf(&pages, "%d [", i)
		for _, o := range owners {
			fmt.Fprintf(&pages, "%d 0 R ", o.object)
		}
		pages.WriteString("] ")
	}
	parents := f.add("<</Nums [" + pages.String() + "]>>")
	f.objects[root] = fmt.Sprintf("<</Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d>>",
		t.document.object, parents, len(t.owners))
	return root
}

// place reserves an object for every part below this one.
func (p *part) place(f *file) {
	for _, k := range p.kids {
		if k.part != nil {
			k.part.object = f.add("")
			k.part.place(f)
		}
	}
}

// write describes the part, and those below it, where it was placed.
func (p *part) write(f *file, where string) {
	var kids strings.Builder
	for _, k := range p.kids {
		if k.part == nil {
			fmt.Fprintf(&kids, "%d ", k.content)
			continue
		}
		fmt.Fprintf(&kids, "%d 0 R ", k.part.object)
		k.part.write(f, fmt.Sprintf("/P %d 0 R /Pg %d 0 R", p.object, pageObject(k.part.page)))
	}
	more := ""
	if p.tag.Role == page.HeaderCell {
		more = " /A <</O /Table /Scope /Column>>"
	}
	if p.tag.Alt != "" {
		more += " /Alt " + textString(p.tag.Alt)
	}
	f.objects[p.object] = fmt.Sprintf("<</Type /StructElem /S /%s %s /K [%s]%s>>", p.tag.Role, where, kids.String(), more)
}
