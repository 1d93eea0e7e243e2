// Package widget holds what the screens are built from: fields, rows, cards,
// charts and the frame of the window. A widget takes a struct of values, shows
// it, and reports what is done to it through its OnX functions; Set gives it
// new values. It may import ui/theme. It knows no clinic: it never grades,
// never formats a measure, never decides what comes next.
//
// Most widgets are painted: one renderer keeps the canvas objects and places
// them by number, with text on whole pixels. Numbers of pixels stay inside
// the component they belong to. What a focused widget does not use it hands
// to its Scope, the only place that touches the shortcuts of a canvas.
package widget
