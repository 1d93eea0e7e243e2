// Package handout is the place where the client's paper is looked at, printed
// and saved. It may import the workspace and the widgets, and never lays out a
// page: the pages come from the workspace as pictures.
package handout
