// Package theme holds the look of the program as numbers: colours for light
// and dark, the steps of type, the steps of space, and what of it Fyne's own
// widgets are given. It may import assets. It draws nothing and knows no
// clinic.
package theme
