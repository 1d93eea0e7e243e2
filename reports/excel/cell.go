package excel

import (
	"math"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"stridewell/assessment"
)

// A cell is a value with how it looks. A nil value is an empty cell.
type cell struct {
	value any
	style style
}

// longest is how much text a cell can hold, in UTF-16 units.
const longest = 32767

const cutMark = " … (cut here: a cell holds no more; the record holds all of it)"

// text is a cell of words. What a cell cannot hold is cut with a remark, and
// characters that the file format forbids are left out.
func text(s string) cell {
	if s == "" {
		return cell{}
	}
	return cell{value: fitting(clean(s)), style: style{words: true}}
}

// wrapped is a cell of many words.
func wrapped(s string) cell {
	c := text(s)
	c.style.wrap = true
	return c
}

// clean leaves out what XML 1.0 has no place for.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return r
		case r < 0x20 || r == 0xFFFE || r == 0xFFFF:
			return -1
		default:
			return r
		}
	}, strings.ToValidUTF8(s, "\ufffd"))
}

func fitting(s string) string {
	if len(s) <= longest { // a byte is never more than a unit
		return s
	}
	room, used := longest-len(utf16.Encode([]rune(cutMark))), 0
	cut := -1
	for i, r := range s {
		n := utf16.RuneLen(r)
		if used+n > room && cut < 0 {
			cut = i
		}
		if used += n; used > longest {
			return s[:cut] + cutMark
		}
	}
	return s
}

// number is a true number with a count of decimals.
func number(v float64, places int) cell {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return text("not a number")
	}
	return cell{value: v + 0, style: style{format: decimals(places)}} // -0 + 0 is 0
}

// optional is a number that may not have been recorded.
func optional(v *float64, places int) cell {
	if v == nil {
		return cell{}
	}
	return number(*v, places)
}

// whole is a count.
func whole(n int) cell { return cell{value: n, style: style{format: decimals(0)}} }

// yes is a true or false that a filter understands.
func yes(b bool) cell { return cell{value: b} }

// firstYear is where the dates of a sheet begin to be true dates.
const firstYear = 1901

// date is a true date; an unknown one is an empty cell, and one before the
// calendar of sheets is text.
func date(d assessment.Date) cell {
	switch {
	case d.IsZero():
		return cell{}
	case d.Year < firstYear:
		return text(d.String())
	default:
		return cell{value: d.Time(), style: style{format: dateFormat}}
	}
}

// instant is a moment as the clock on the wall showed it.
func instant(t time.Time) cell {
	if t.Year() < firstYear {
		return cell{}
	}
	return cell{value: t, style: style{format: timeFormat}}
}

// lines estimates how many lines a cell needs in a column of some characters:
// LibreOffice does not work it out for wrapped text.
func (c cell) lines(width float64) int {
	words, isText := c.value.(string)
	if !isText || !c.style.wrap {
		return 1
	}
	n := 0
	for line := range strings.SplitSeq(words, "\n") {
		n += 1 + int(float64(utf8.RuneCountInString(line))*letterWidth/width)
	}
	return n
}

// letterWidth is generous: a fallback font may be wider than the digits that
// columns are measured in.
const letterWidth = 1.15
