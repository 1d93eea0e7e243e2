// Package clinic is where a clinic lays what is its own over the program's
// tables: thresholds, drills and protocols. It may import the widgets, the
// workspace and what is below them. It never grades and never keeps anything
// itself: what is proposed here goes through the workspace, with who, why and
// after which source.
package clinic
