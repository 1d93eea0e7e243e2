package assessment

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// A Parameter is one setting of the method a value was worked out with: a
// number with its unit in the name, or a word.
type Parameter struct {
	Name   string
	Number float64
	Word   string // when not empty, the number is not read
}

// Parameters are kept beside every result, in the order they were used. As
// JSON they are one object.
type Parameters []Parameter

// MarshalJSON implements json.Marshaler.
func (p Parameters) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, q := range p {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(q.Name)
		if err != nil {
			return nil, fmt.Errorf("encode parameter: %w", err)
		}
		var value []byte
		if q.Word != "" {
			value, err = json.Marshal(q.Word)
		} else {
			value, err = json.Marshal(q.Number)
		}
		if err != nil {
			return nil, fmt.Errorf("encode parameter %s: %w", q.Name, err)
		}
		out = append(append(append(out, name...), ':'), value...)
	}
	return append(out, '}'), nil
}

// UnmarshalJSON implements json.Unmarshaler.
func (p *Parameters) UnmarshalJSON(text []byte) error {
	d := json.NewDecoder(bytes.NewReader(text))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return errors.New("decode parameters: not an object")
	}
	*p = Parameters{}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return fmt.Errorf("decode parameters: %w", err)
		}
		key, ok := name.(string)
		if !ok {
			return errors.New("decode parameters: a name was expected")
		}
		value, err := d.Token()
		if err != nil {
			return fmt.Errorf("decode parameters: %w", err)
		}
		switch v := value.(type) {
		case float64:
			*p = append(*p, Parameter{Name: key, Number: v})
		case string:
			*p = append(*p, Parameter{Name: key, Word: v})
		default:
			return fmt.Errorf("decode parameter %s: neither a number nor a word", key)
		}
	}
	return nil
}
