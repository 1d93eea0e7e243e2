// Package angle is the place where an angle is measured on a picture: points
// are put on stills, and their angle, or the mean of several, goes into the
// visit. It may import the workspace, the widgets and the arithmetic of gait,
// reads pictures and nothing else, and never grades.
package angle
