// Package markup reads XML token by token within bounds: entities of the file's
// own are never expanded, the names of elements are taken without their prefix,
// and no tag or text is gathered that would fill the memory. It imports nothing
// of ours, and knows no format.
package markup

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"unicode/utf8"
)

// longestToken is how long a tag or a text may be, in bytes: those of
// instruments have a few hundred.
const longestToken = 1 << 20

// ErrLong means that a tag or a text has no end within longestToken.
var ErrLong = errors.New("a tag or a text without end")

// A Reader goes through XML once.
type Reader struct {
	decoder *xml.Decoder
	feed    *feed
}

// NewReader reads data. Names of elements and numbers are ASCII in all that
// instruments write, so that letters of another encoding than UTF-8 are lost
// and nothing else is.
func NewReader(data []byte) *Reader {
	f := &feed{Reader: *bytes.NewReader(data)}
	d := xml.NewDecoder(f)
	d.Strict = false
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) {
		f.foreign = true
		return in, nil
	}
	return &Reader{decoder: d, feed: f}
}

// Token is the next token, io.EOF at the end. Its bytes hold until the next
// call.
func (r *Reader) Token() (xml.Token, error) {
	r.feed.left = longestToken
	return r.decoder.RawToken()
}

// A feed hands out bytes until a token is too long.
type feed struct {
	bytes.Reader
	left    int
	foreign bool // in another encoding than UTF-8
}

// ReadByte implements io.ByteReader, which the decoder reads by.
func (f *feed) ReadByte() (byte, error) {
	if f.left--; f.left < 0 {
		return 0, ErrLong
	}
	b, err := f.Reader.ReadByte()
	if f.foreign && b >= utf8.RuneSelf {
		b = '?'
	}
	return b, err
}
