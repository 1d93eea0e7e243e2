package workspace

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestListFolder lists folders first, then the files that can be chosen, without
// the hidden ones, and says why a folder cannot be listed.
func TestListFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.xlsx", "A.XLSX", "letter.pdf", ".hidden.xlsx"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("1234"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"zebra", ".cache"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	w, _ := visiting(t)
	tests := []struct {
		name       string
		path       string
		extensions []string
		want       string
		trouble    bool
	}{
		{"workbooks", dir, []string{".xlsx"}, "zebra A.XLSX b.xlsx", false},
		{"folders alone", dir, nil, "zebra", false},
		{"not there", filepath.Join(dir, "gone"), nil, "", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var names []string
			w.ListFolder(tt.path, tt.extensions, func(l FolderList) {
				for _, e := range l.Entries {
					names = append(names, e.Name)
				}
				if (l.Trouble != "") != tt.trouble || l.Above == "" {
					t.Errorf("trouble %q, above %q", l.Trouble, l.Above)
				}
			})
			if got := strings.Join(names, " "); got != tt.want {
				t.Errorf("listed %q, want %q", got, tt.want)
			}
		})
	}
}

// TestAFullFolderIsCutShort and says how many are left out.
func TestAFullFolderIsCutShort(t *testing.T) {
	dir := t.TempDir()
	for i := range mostListed + 3 {
		if err := os.Mkdir(filepath.Join(dir, fmt.Sprintf("%04d", i)), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if l := listed(dir, nil); len(l.Entries) != mostListed || l.More != 3 {
		t.Errorf("%d listed, %d more", len(l.Entries), l.More)
	}
}
