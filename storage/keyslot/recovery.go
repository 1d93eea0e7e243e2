package keyslot

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"strings"
)

// What can be wrong with a typed recovery code.
var (
	ErrNotACode = errors.New("not a recovery code")
	ErrMistyped = errors.New("the recovery code has a typing mistake")
)

// The code is 160 random bits and a check of 40, in letters and digits that
// are not taken for one another (Crockford's base 32).
const (
	codeBytes  = 20
	checkBytes = 5
	codeGroup  = 5 // characters between hyphens
)

var letters = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// NewCode makes a recovery code of eight groups of five, and the secret it
// stands for.
func NewCode() (code string, secret []byte) {
	secret = make([]byte, codeBytes)
	rand.Read(secret)
	sum := sha256.Sum256(secret)
	text := letters.EncodeToString(append(secret[:codeBytes:codeBytes], sum[:checkBytes]...))
	var groups []string
	for i := 0; i < len(text); i += codeGroup {
		groups = append(groups, text[i:i+codeGroup])
	}
	return strings.Join(groups, "-"), secret
}

// ReadCode reads a typed code. It forgives case, spaces and hyphens, O for 0,
// and I or L for 1.
func ReadCode(typed string) (secret []byte, err error) {
	text := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\n', '\t', '\r', '–':
			return -1
		case 'O':
			return '0'
		case 'I', 'L':
			return '1'
		}
		return r
	}, strings.ToUpper(typed))
	b, err := letters.DecodeString(text)
	if err != nil || len(b) != codeBytes+checkBytes {
		return nil, ErrNotACode
	}
	sum := sha256.Sum256(b[:codeBytes])
	if string(sum[:checkBytes]) != string(b[codeBytes:]) {
		return nil, ErrMistyped
	}
	return b[:codeBytes], nil
}
