package system

import (
	"bytes"
	"encoding/base64"
)

// pictureCommands is what every Windows has. The script is fixed: nothing that
// a person typed is in it.
var pictureCommands = []pictureCommand{{
	program: "powershell", arguments: []string{
		"-NoProfile", "-NonInteractive", "-Sta", "-Command",
		"Add-Type -AssemblyName System.Windows.Forms, System.Drawing; $i = [Windows.Forms.Clipboard]::GetImage(); " +
			"if ($i) { $m = New-Object IO.MemoryStream; $i.Save($m, [Drawing.Imaging.ImageFormat]::Png); [Convert]::ToBase64String($m.ToArray()) }",
	},
	decode: func(b []byte) ([]byte, error) { return base64.StdEncoding.DecodeString(string(bytes.TrimSpace(b))) },
}}
