// Package gait is the arithmetic of running: what follows from times, speeds
// and lengths. It may import assessment, knows no measure and no person, and
// never grades: its results are numbers with units, and an estimate says what
// it is worth.
package gait
