package markup_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"stridewell/assessment/capture/markup"
)

// names reads to the end and lists the elements that begin.
func names(text string) (string, error) {
	r := markup.NewReader([]byte(text))
	var found []string
	for {
		token, err := r.Token()
		if errors.Is(err, io.EOF) {
			return strings.Join(found, " "), nil
		}
		if err != nil {
			return strings.Join(found, " "), err
		}
		if e, ok := token.(xml.StartElement); ok {
			found = append(found, e.Name.Local)
		}
	}
}

func TestReader(t *testing.T) {
	const many = 2 << 20
	tests := []struct {
		name, text, want string
		long             bool
	}{
		{"elements", "<a><x:b c='1'>2</x:b></a>", "a b", false},
		{"another encoding", "<?xml version='1.0' encoding='iso-8859-1'?><a>Z\xfcrich<b/></a>", "a b", false},
		{"entities are left alone", "<!DOCTYPE a [<!ENTITY e 'eeeeee'>]><a>&e;</a>", "a", false},
		{"attributes without end", "<a><b " + strings.Repeat("c='d' ", many/6) + ">", "a", true},
		{"a text without end", "<a>" + strings.Repeat("2", many), "a", true},
		{"much in small tokens", "<a>" + strings.Repeat("<b>2</b>", many/8), "a" + strings.Repeat(" b", many/8), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := names(tt.text)
			if got != tt.want || errors.Is(err, markup.ErrLong) != tt.long || err != nil && !tt.long {
				t.Errorf("%d bytes of names, %v", len(got), err)
			}
		})
	}
}
