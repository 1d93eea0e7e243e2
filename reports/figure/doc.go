// Package figure draws the person in the drill pictures: joint angles go in, a
// display list comes out. Nothing is traced and there are no picture files. It
// may import reports/page and assessment/drill, and never decides which drill
// is shown or where on a paper.
//
// Inside the package a place is a vec: fractions of stature, X to the right, Y
// up from the floor. A drawing leaves the package in points, y downwards, with
// Stature points for the height of the person, the floor at y = 0 and the hip
// joints at x = 0.
package figure
