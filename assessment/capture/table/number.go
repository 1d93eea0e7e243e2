package table

import (
	"math"
	"strconv"
	"strings"
)

// largest is beyond any force, place or angle: such a number is noise.
const largest = 1e12

var powers = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// number reads a cell. An empty one, or the word for no number, is NaN.
func number(cell string, comma bool) (float64, bool) {
	if cell == "" {
		return math.NaN(), true
	}
	if len(cell) >= 2 && cell[0] == '"' && cell[len(cell)-1] == '"' {
		cell = cell[1 : len(cell)-1]
	}
	if v, ok := plainNumber(cell, comma); ok {
		return v, true
	}
	return oddNumber(cell, comma)
}

// plainNumber reads digits with at most one decimal sign; the result is exact
// while the digits fit into 53 bits.
func plainNumber(cell string, comma bool) (float64, bool) {
	sign := byte('.')
	if comma {
		sign = ','
	}
	digits := strings.TrimPrefix(cell, "-")
	negative := len(digits) < len(cell)
	if !negative {
		digits = strings.TrimPrefix(cell, "+")
	}
	var whole uint64
	seen, decimals := 0, -1
	for i := range len(digits) {
		switch c := digits[i]; {
		case c >= '0' && c <= '9':
			whole = whole*10 + uint64(c-'0')
			seen++
		case c == sign && decimals < 0:
			decimals = seen
		default:
			return 0, false
		}
	}
	if seen == 0 || seen > 15 {
		return 0, false
	}
	v := float64(whole)
	if decimals >= 0 {
		v /= powers[seen-decimals]
	}
	if negative {
		v = -v
	}
	return v, math.Abs(v) < largest
}

// oddNumber reads the rest: exponents, many digits, and words for no number.
func oddNumber(cell string, comma bool) (float64, bool) {
	switch strings.ToLower(cell) {
	case "nan", "-nan", "na", "n/a", "null":
		return math.NaN(), true
	}
	if comma {
		if strings.Contains(cell, ".") {
			return 0, false
		}
		cell = strings.Replace(cell, ",", ".", 1)
	}
	for _, c := range cell {
		if (c < '0' || c > '9') && !strings.ContainsRune("+-.eE", c) {
			return 0, false
		}
	}
	v, err := strconv.ParseFloat(cell, 64)
	return v, err == nil && math.Abs(v) < largest
}
