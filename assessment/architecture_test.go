package assessment_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport is the architecture: a package may import those listed and no
// other of ours. "x/..." is x and everything below it. A package that is not
// here fails: change the table on purpose, not to mend a build.
var mayImport = map[string][]string{
	"assets":                        {},
	"assessment":                    {},
	"assessment/gait":               {"assessment"},
	"assessment/catalogue":          {"assessment", "assessment/gait"},
	"assessment/drill":              {"assessment", "assessment/catalogue", "assessment/gait"},
	"assessment/capture/watch":      {"assessment", "assessment/catalogue"},
	"assessment/capture/fit":        {"assessment", "assessment/capture/watch"},
	"assessment/capture/track":      {"assessment", "assessment/capture/markup", "assessment/capture/watch"},
	"assessment/capture/markup":     {},
	"assessment/capture/signal":     {},
	"assessment/capture/draft":      {"assessment", "assessment/capture/signal"},
	"assessment/capture/table":      {"assessment", "assessment/capture/signal"},
	"assessment/capture/c3d":        {"assessment"},
	"assessment/capture/force":      {"assessment", "assessment/catalogue", "assessment/capture/..."},
	"assessment/capture/kinematics": {"assessment", "assessment/catalogue", "assessment/gait", "assessment/capture/..."},
	"assessment/capture/video":      {"assessment"},
	"assessment/capture":            {"assessment", "assessment/capture/..."},
	"assessment/sample":             {"assessment", "assessment/catalogue", "assessment/drill"},
	"assessment/storetest":          {"assessment", "assessment/catalogue", "assessment/drill"},
	"storage":                       {"assessment", "storage/..."},
	"storage/cryptvfs":              {},
	"storage/keyslot":               {},
	"storage/archive":               {},
	"reports":                       {},
	"reports/page":                  {"assets"},
	"reports/page/pdf":              {"reports/page", "assets"},
	"reports/page/raster":           {"reports/page", "assets"},
	"reports/page/flow":             {"reports/page", "assets"},
	"reports/page/pagetest":         {"reports/page"},
	"reports/figure":                {"reports/page", "assessment", "assessment/drill"},
	"reports/handout":               {"assessment/...", "reports/page/...", "reports/figure", "assets"},
	"reports/record":                {"assessment/...", "reports/page/...", "reports/figure", "assets"},
	"reports/excel":                 {"reports/intake", "assessment/...", "reports/page/...", "reports/figure", "assets"},
	"reports/intake":                {"assessment"},
	"reports/records":               {"assessment", "reports/intake"},
	"reports/research":              {"assessment"},
	"reports/fhir":                  {"assessment", "assessment/drill"},
	"reports/letter":                {"reports/page/..."},
	"reports/recovery":              {"reports/page"},
	"reports/keymap":                {"reports/page"},
	"ui":                            {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/workspace":                  {"assessment/..."},
	"ui/theme":                      {"assets"},
	"ui/widget":                     {"ui/theme"},
	"ui/widget/widgettest":          {"ui/widget", "ui/theme"},
	"ui/form":                       {"ui/widget", "ui/theme", "ui/workspace", "assessment", "assessment/catalogue", "assessment/drill"},
	"ui/picture":                    {"ui/workspace", "assessment", "assessment/drill", "reports/page", "reports/page/raster", "reports/figure"},
	"reports/incoming":              {"assessment", "reports/excel", "reports/intake", "reports/records"},
	"ui/chooser":                    {"ui/...", "assessment"},
	"ui/client":                     {"ui/...", "assessment"},
	"ui/clients":                    {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/overview":                   {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/visit":                      {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/plan":                       {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/handout":                    {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/video":                      {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/angle":                      {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/recording":                  {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/records":                    {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/settings":                   {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/clinic":                     {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/numbers":                    {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/letters":                    {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/turned":                     {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/help":                       {"ui/...", "assessment/...", "assets", "reports/page", "reports/page/raster", "reports/figure"},
	"ui/system":                     {},
	"cmd/stridewell":                {"..."},
	"cmd/stride":                    {"assessment/...", "storage/...", "reports/...", "assets"},
	"cmd/gallery":                   {"..."},
}

// testsMayImport is what test files may use besides.
var testsMayImport = []string{"assessment/...", "storage", "reports/...", "assets", "ui/widget/widgettest", "ui/..."}

// doors is which packages know a library; below "ui" means ui and all of it.
var doors = map[string][]string{
	"gorm.io":                     {"storage"},
	"github.com/mattn/go-sqlite3": {"storage", "storage/cryptvfs"},
	"github.com/jung-kurt/gofpdf": {"reports/page/pdf"},
	"github.com/xuri/excelize":    {"reports/excel"},
	"fyne.io":                     {"ui/...", "cmd/stridewell", "cmd/gallery"},
	"rsc.io/qr":                   {"reports/handout"},
	"github.com/zalando":          {"ui/system", "cmd/stridewell"}, // there in a test only
	"github.com/muktihari/fit":    {"assessment/capture/fit"},
}

// withoutFyne are packages within ui that must not know the toolkit.
var withoutFyne = []string{"ui/workspace", "ui/system"}

const module = "stridewell/"

// A source is one Go file of the repository.
type source struct {
	pkg  string // folder from the root
	name string
	test bool
	file *ast.File
	text string
}

func repository(t *testing.T) []source {
	t.Helper()
	root := ".."
	if _, err := os.Stat(filepath.Join(root, "go.mod")); err != nil {
		t.Fatal(err)
	}
	var sources []source
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && d.Name() != ".."):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go":
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		s, err := read(filepath.ToSlash(rel), string(text))
		sources = append(sources, s)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

func read(path, text string) (source, error) {
	dir := path[:max(strings.LastIndex(path, "/"), 0)]
	f, err := parser.ParseFile(token.NewFileSet(), path, text, parser.ParseComments)
	return source{pkg: dir, name: path, test: strings.HasSuffix(path, "_test.go"), file: f, text: text}, err
}

// covers reports whether a pattern of the tables means a package.
func covers(pattern, pkg string) bool {
	parent, all := strings.CutSuffix(pattern, "...")
	return pattern == pkg || all && (parent == "" || pkg == strings.TrimSuffix(parent, "/") || strings.HasPrefix(pkg, parent))
}

func anyCovers(patterns []string, pkg string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return covers(p, pkg) })
}

// importFaults lists what a file imports and may not.
func importFaults(s source) []string {
	allowed, known := mayImport[s.pkg]
	if !known {
		return []string{fmt.Sprintf("%s: package %s is not in the table", s.name, s.pkg)}
	}
	if s.test {
		allowed = append(slices.Clone(allowed), testsMayImport...)
	}
	var faults []string
	for _, i := range s.file.Imports {
		path, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return append(faults, err.Error())
		}
		if ours, own := strings.CutPrefix(path, module); own {
			if ours != s.pkg && !anyCovers(allowed, ours) {
				faults = append(faults, fmt.Sprintf("%s: %s may not import %s", s.name, s.pkg, ours))
			}
			continue
		}
		faults = append(faults, doorFaults(s, path)...)
	}
	return faults
}

func doorFaults(s source, path string) []string {
	var faults []string
	for library, allowed := range doors {
		if !strings.HasPrefix(path, library) {
			continue
		}
		if !anyCovers(allowed, s.pkg) || library == "fyne.io" && slices.Contains(withoutFyne, s.pkg) {
			faults = append(faults, fmt.Sprintf("%s: %s may not know %s", s.name, s.pkg, library))
		}
	}
	if s.pkg == "assessment" && !s.test && strings.Contains(path, ".") {
		faults = append(faults, fmt.Sprintf("%s: assessment uses the standard library only, not %s", s.name, path))
	}
	return faults
}

var badNames = []string{"util", "utils", "common", "helpers", "helper", "manager", "core", "base"}

// habitFaults lists what a file does that the project has agreed not to.
func habitFaults(s source, ids []string) []string {
	var faults []string
	fault := func(format string, a ...any) { faults = append(faults, s.name+": "+fmt.Sprintf(format, a...)) }
	if slices.Contains(badNames, s.file.Name.Name) || slices.Contains(badNames, strings.TrimSuffix(filepath.Base(s.name), ".go")) {
		fault("a name that says nothing")
	}
	if strings.Contains(s.text, "AutoMigrate"+"(") {
		fault("an automatic migration")
	}
	if s.test {
		if skips(s) {
			fault("a skipped test")
		}
		return faults
	}
	if s.pkg == "assessment/catalogue" {
		return faults
	}
	ast.Inspect(s.file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if text, err := strconv.Unquote(lit.Value); err == nil && slices.Contains(ids, text) {
				fault("the measure id %q as a literal", text)
			}
		}
		return true
	})
	return faults
}

// skips reports whether a test is skipped for another reason than a missing
// data folder or a missing program that looks at files from outside.
func skips(s source) bool {
	found := false
	ast.Inspect(s.file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		name, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || !slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, name.Sel.Name) {
			return true
		}
		reason := ""
		if len(call.Args) > 0 {
			if lit, ok := call.Args[0].(*ast.BasicLit); ok {
				reason = lit.Value
			}
		}
		found = found || !strings.Contains(reason, "data folder") && !strings.Contains(reason, "program is not installed")
		return true
	})
	return found
}

// doCalls counts the places that post to the UI goroutine.
func doCalls(s source) int {
	if s.test {
		return 0
	}
	return len(regexp.MustCompile(`fyne\.Do(AndWait)?\b`).FindAllString(s.text, -1))
}

func TestImports(t *testing.T) {
	for _, s := range repository(t) {
		for _, f := range importFaults(s) {
			t.Error(f)
		}
	}
}

func TestHabits(t *testing.T) {
	b, err := os.ReadFile("catalogue/testdata/ids.txt")
	if err != nil {
		t.Fatal(err)
	}
	ids := strings.Fields(string(b))
	posts := []string{}
	commented := map[string]bool{}
	for _, s := range repository(t) {
		for _, f := range habitFaults(s, ids) {
			t.Error(f)
		}
		if doCalls(s) > 0 {
			posts = append(posts, fmt.Sprintf("%s (%d)", s.name, doCalls(s)))
		}
		if !s.test {
			commented[s.pkg] = commented[s.pkg] || s.file.Doc != nil
		}
	}
	if len(posts) > 1 || len(posts) == 1 && posts[0] != "cmd/stridewell/main.go (1)" {
		t.Errorf("the UI goroutine is reached in %v; main.go is the one place", posts)
	}
	for pkg, ok := range commented {
		if !ok {
			t.Errorf("package %s has no comment", pkg)
		}
	}
}

// TestFaultsAreFound breaks each rule on purpose.
func TestFaultsAreFound(t *testing.T) {
	ids := []string{"technique.cadence"}
	tests := []struct{ name, path, text, want string }{
		{"an unknown package", "elsewhere/x.go", "package x", "not in the table"},
		{"a layer above", "assessment/x.go", `package assessment; import _ "stridewell/storage"`, "may not import storage"},
		{"the window reaching the records", "ui/x.go", `package ui; import _ "stridewell/storage"`, "may not import storage"},
		{"a library in the rules", "assessment/x.go", `package assessment; import _ "golang.org/x/text"`, "standard library only"},
		{"a second door", "ui/x.go", `package ui; import _ "gorm.io/gorm"`, "may not know gorm.io"},
		{"the toolkit in the workspace", "ui/workspace/x.go", `package workspace; import _ "fyne.io/fyne/v2"`, "may not know fyne.io"},
		{"an id by hand", "ui/x.go", `package ui; var _ = "technique.cadence"`, "as a literal"},
		{"a skipped test", "ui/x_test.go", "package ui; func f() { t.Skip(\"later\") }", "skipped"},
		{"an empty name", "ui/util.go", "package ui", "says nothing"},
		{"a guessed schema", "storage/x.go", "package storage; func f() { db.AutoMigrate" + "(1) }", "automatic migration"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := read(tt.path, tt.text)
			if err != nil {
				t.Fatal(err)
			}
			faults := strings.Join(append(importFaults(s), habitFaults(s, ids)...), "\n")
			if !strings.Contains(faults, tt.want) {
				t.Errorf("found %q, want %q", faults, tt.want)
			}
		})
	}
	s, err := read("ui/x.go", "package ui; func f() { fyne.Do(g) }")
	if err != nil || doCalls(s) != 1 {
		t.Errorf("a post to the UI goroutine is not counted: %v", err)
	}
}
