package fit

import (
	"math"
	"strings"
	"unicode"

	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"

	"stridewell/assessment/capture/watch"
)

// float is a value as a number, whatever its type; false for text and lists.
func float(v proto.Value) (float64, bool) {
	switch v.Type() {
	case proto.TypeUint8:
		return float64(v.Uint8()), true
	case proto.TypeUint16:
		return float64(v.Uint16()), true
	case proto.TypeUint32:
		return float64(v.Uint32()), true
	case proto.TypeUint64:
		return float64(v.Uint64()), true
	case proto.TypeInt8:
		return float64(v.Int8()), true
	case proto.TypeInt16:
		return float64(v.Int16()), true
	case proto.TypeInt32:
		return float64(v.Int32()), true
	case proto.TypeFloat32:
		return finite(float64(v.Float32()))
	case proto.TypeFloat64:
		return finite(v.Float64())
	default:
		return 0, false
	}
}

func finite(v float64) (float64, bool) { return v, !math.IsNaN(v) && !math.IsInf(v, 0) }

// baseOf is the base type of a developer field's value, to see the number that
// stands for a missing one.
func baseOf(v proto.Value) basetype.BaseType {
	switch v.Type() {
	case proto.TypeUint8:
		return basetype.Uint8
	case proto.TypeUint16:
		return basetype.Uint16
	case proto.TypeUint32:
		return basetype.Uint32
	case proto.TypeUint64:
		return basetype.Uint64
	case proto.TypeInt8:
		return basetype.Sint8
	case proto.TypeInt16:
		return basetype.Sint16
	case proto.TypeInt32:
		return basetype.Sint32
	case proto.TypeFloat32:
		return basetype.Float32
	default:
		return basetype.Float64
	}
}

// deviceName names the maker and the model, never the serial number.
func deviceName(id *mesgdef.FileId) string {
	maker := ""
	if id.Manufacturer != typedef.ManufacturerInvalid && !strings.Contains(id.Manufacturer.String(), "(") {
		maker = titled(strings.ReplaceAll(id.Manufacturer.String(), "_", " "))
	}
	model := watch.Printable(id.ProductName)
	if product := typedef.GarminProduct(id.Product); model == "" && !strings.Contains(product.String(), "(") &&
		(id.Manufacturer == typedef.ManufacturerGarmin || id.Manufacturer == typedef.ManufacturerDynastream) {
		model = modelName(product.String())
	}
	return strings.TrimSpace(maker + " " + strings.TrimSpace(strings.TrimPrefix(model, maker)))
}

// modelName writes the short names of the profile as they are printed on the
// watch: fr920xt is a Forerunner 920XT.
func modelName(short string) string {
	name := strings.ReplaceAll(short, "_", " ")
	if number, ok := strings.CutPrefix(name, "fr"); ok && number != "" && unicode.IsDigit(rune(number[0])) {
		return "Forerunner " + strings.ToUpper(number)
	}
	if at := strings.IndexFunc(name, unicode.IsDigit); at > 0 && name[at-1] != ' ' {
		name = name[:at] + " " + name[at:]
	}
	return titled(name)
}

func titled(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
