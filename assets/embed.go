// Package assets holds the files that travel inside the program: the typeface
// with its licence and the icon. It imports nothing of ours and never looks at
// a screen.
package assets

import (
	"bytes"
	_ "embed"
)

//go:embed fonts/SourceSans3-Regular.ttf
var regular []byte

//go:embed fonts/SourceSans3-SemiBold.ttf
var semiBold []byte

//go:embed fonts/SourceSans3-Bold.ttf
var bold []byte

//go:embed fonts/OFL.txt
var fontLicence string

//go:embed icon.png
var icon []byte

// Regular returns a fresh copy of Source Sans 3 Regular: a PDF writer has been
// seen to change the bytes it is given.
func Regular() []byte { return bytes.Clone(regular) }

// SemiBold returns a fresh copy of Source Sans 3 SemiBold.
func SemiBold() []byte { return bytes.Clone(semiBold) }

// Bold returns a fresh copy of Source Sans 3 Bold.
func Bold() []byte { return bytes.Clone(bold) }

// FontLicence is the licence the typeface must travel with.
func FontLicence() string { return fontLicence }

// Icon is the program's icon as a PNG picture, 512 pixels wide.
func Icon() []byte { return bytes.Clone(icon) }
