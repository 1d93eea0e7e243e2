// Package video reads clips with ffprobe and ffmpeg where these programs are
// installed: what a clip says of its rate, and a few seconds of it as pictures
// with the true time of each frame. It may import assessment, and never needs
// the programs, passes on an argument that it did not make, lets them open
// anything but a file, or leaves a picture behind.
package video
