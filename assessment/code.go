package assessment

import "fmt"

// coded looks up the stored word of an enum value.
func coded[T ~uint8](words []string, v T) string {
	if int(v) < len(words) {
		return words[v]
	}
	return fmt.Sprintf("unknown(%d)", v)
}

// decoded finds the enum value of a stored word; kind names the enum in the
// error.
func decoded[T ~uint8](kind string, words []string, text string) (T, error) {
	for i, w := range words {
		if w == text {
			return T(i), nil
		}
	}
	return 0, fmt.Errorf("read %s: %q is not one of %q", kind, text, words)
}

// decodeInto is decoded for UnmarshalText methods.
func decodeInto[T ~uint8](into *T, kind string, words []string, text []byte) error {
	v, err := decoded[T](kind, words, string(text))
	if err == nil {
		*into = v
	}
	return err
}
