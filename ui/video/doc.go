// Package video is the place where a clip is stepped through frame by frame,
// contacts are marked, and times are told from them. It may import the
// workspace, the widgets and the arithmetic of gait; it gets pictures from the
// workspace, runs no program itself, and never grades.
package video
