package main

import (
	"os"
	"strings"
	"testing"
)

// TestNameAndID compares the name and the id of the program with the file that
// packages are made from.
func TestNameAndID(t *testing.T) {
	b, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`Name = "` + appName + `"`,
		`ID = "` + appID + `"`,
	} {
		if !strings.Contains(string(b), want+"\n") {
			t.Errorf("FyneApp.toml does not say %s", want)
		}
	}
}
