package table

import (
	"math"
	"strconv"
	"strings"
)

// largest is beyond any force, place or angle: such a number is noise.
const largest = 1e12

var powers = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

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
	i, negative := 0, false
	if cell != "" && (cell[0] == '-' || cell[0] == '+') {
		negative, i = cell[0] == '-', 1
	}
	var digits uint64
	seen, decimals, point := 0, 0, false
	for ; i < len(cell); i++ {
		switch c := cell[i]; {
		case c >= '0' && c <= '9':
			digits = digits*10 + uint64(c-'0')
			seen++
			if point {
				decimals++
			}
		case c == sign && !point:
			point = true
		default:
			return 0, false
		}
	}
	if seen == 0 || seen > 15 || decimals >= len(powers) {
		return 0, false
	}
	v := float64(digits) / powers[decimals]
	if negative {
		v = -v
	}
	return v, v < largest && v > -largest
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
