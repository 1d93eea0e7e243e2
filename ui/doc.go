// Package ui is the window: the frame round every screen, the table of places,
// the keys that work everywhere, notices and the status bar. It may import the
// packages below it, assessment and the assets, and never a store or a report.
// It holds no rules: what is known is in the workspace, and every place is a
// package of its own that shows it.
package ui
