package help

import "testing"

// TestNoEmptyPage holds every topic to a text that says something and keys.
func TestNoEmptyPage(t *testing.T) {
	seen := map[string]bool{}
	for _, topic := range Topics() {
		if seen[topic.Title] {
			t.Errorf("%s is there twice", topic.Title)
		}
		seen[topic.Title] = true
		words := 0
		for _, paragraph := range topic.Text {
			words += len(paragraph)
		}
		if words < 100 || len(topic.Keys) < 3 || topic.Brief == "" {
			t.Errorf("%s has %d letters and %d keys", topic.Title, words, len(topic.Keys))
		}
		for _, k := range topic.Keys {
			if k.Key == "" || k.Does == "" {
				t.Errorf("%s: a key without a word", topic.Title)
			}
		}
	}
}
