//go:build !windows

package system

import (
	"bytes"
	"encoding/hex"
)

// pictureCommands are those of Wayland, of X and of macOS. The last writes
// «data PNGf8950…» in hexadecimal.
var pictureCommands = []pictureCommand{
	{program: "wl-paste", arguments: []string{"--no-newline", "--type", "image/png"}},
	{program: "xclip", arguments: []string{"-selection", "clipboard", "-target", "image/png", "-out"}},
	{program: "osascript", arguments: []string{"-e", "get the clipboard as «class PNGf»"}, decode: fromAppleScript},
}

func fromAppleScript(b []byte) ([]byte, error) {
	_, digits, _ := bytes.Cut(bytes.TrimSpace(b), []byte("PNGf"))
	digits = bytes.TrimSuffix(digits, []byte("»"))
	out := make([]byte, hex.DecodedLen(len(digits)))
	_, err := hex.Decode(out, digits)
	return out, err
}
