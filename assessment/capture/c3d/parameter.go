package c3d

import "strings"

// A parameter is one entry of the file's list.
type parameter struct {
	sizes   []int
	numbers []float64
	words   []string
}

// maxParameters bounds a list that a damaged file could make endless.
const maxParameters = 20_000

// An entry is a parameter on its way into the list: groups are named after
// their parameters, too.
type entry struct {
	group int
	name  string
	value parameter
}

// readParameters reads groups and parameters from a place in the file. It is
// false when the list runs past the end.
func (f *File) readParameters(data []byte, at int) bool {
	groups := map[int]string{}
	var entries []entry
	for len(entries)+len(groups) < maxParameters && at+2 <= len(data) && data[at] != 0 {
		length, group := int(int8(data[at])), int(int8(data[at+1]))
		if length < 0 { // locked
			length = -length
		}
		after := at + 2 + length
		if after+3 > len(data) {
			return false
		}
		name := strings.ToUpper(strings.TrimSpace(string(data[at+2 : after])))
		if group < 0 {
			groups[-group] = name
		} else {
			value, ok := f.readValue(data[after+2:])
			if !ok {
				return false
			}
			entries = append(entries, entry{group, name, value})
		}
		next := int(int16(f.order().Uint16(data[after:])))
		if next <= 0 {
			break
		}
		at = after + next
	}
	f.parameters = make(map[string]parameter, len(entries))
	for _, e := range entries {
		f.parameters[groups[e.group]+":"+e.name] = e.value
	}
	return true
}

// readValue reads type, sizes and values. It is false when they run past the
// end of data.
func (f *File) readValue(data []byte) (parameter, bool) {
	if len(data) < 2 {
		return parameter{}, false
	}
	kind, dimensions := int8(data[0]), int(data[1])
	if len(data) < 2+dimensions {
		return parameter{}, false
	}
	p, n := parameter{}, 1
	for _, size := range data[2 : 2+dimensions] {
		p.sizes = append(p.sizes, int(size))
		if n *= int(size); n > len(data) {
			return parameter{}, false
		}
	}
	values := data[2+dimensions:]
	width := max(int(kind), 1)
	if n*width > len(values) {
		return parameter{}, false
	}
	values = values[:n*width]
	if kind < 0 {
		p.words = wordsOf(values, p.sizes)
		return p, true
	}
	for ; len(values) >= width; values = values[width:] {
		switch kind {
		case 1:
			p.numbers = append(p.numbers, float64(values[0]))
		case 2:
			p.numbers = append(p.numbers, float64(int16(f.order().Uint16(values))))
		case 4:
			p.numbers = append(p.numbers, f.float(values))
		}
	}
	return p, true
}

// wordsOf cuts letters into words of the first size.
func wordsOf(letters []byte, sizes []int) []string {
	width := len(letters)
	if len(sizes) > 1 {
		width = sizes[0]
	}
	var out []string
	for width > 0 && len(letters) >= width {
		out = append(out, strings.Trim(string(letters[:width]), " \x00"))
		letters = letters[width:]
	}
	return out
}

// words lists the words of a parameter; none when the file has no such.
func (f *File) words(name string) []string { return f.parameters[name].words }
