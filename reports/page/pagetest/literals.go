package pagetest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// wordTable is the file of a layout that holds all its words.
const wordTable = "words.go"

var (
	wording     = regexp.MustCompile(`\pL{2}`)
	placeholder = regexp.MustCompile(`\{[a-z]+\}`)
)

// Literals lists what a layout would say of its own outside its table of words:
// texts with letters in the package of a folder, but for those of errors,
// patterns and dates, and for files that hold a format of their own.
func Literals(t testing.TB, folder fs.FS, but ...string) []string {
	t.Helper()
	files, err := fs.Glob(folder, "*.go")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, name := range files {
		if name == wordTable || strings.HasSuffix(name, "_test.go") || contains(but, name) {
			continue
		}
		source, err := fs.ReadFile(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range literalsOf(file) {
			found = append(found, name+": "+text)
		}
	}
	return found
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

// silent are the calls whose texts nobody reads on paper.
var silent = map[string]bool{"Errorf": true, "New": true, "MustCompile": true, "Format": true}

func literalsOf(file *ast.File) []string {
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.CallExpr:
			if name, ok := n.Fun.(*ast.SelectorExpr); ok && silent[name.Sel.Name] {
				return false
			}
		case *ast.BasicLit:
			text, err := strconv.Unquote(n.Value)
			if n.Kind == token.STRING && err == nil && wording.MatchString(placeholder.ReplaceAllString(text, "")) {
				found = append(found, text)
			}
		default:
		}
		return true
	})
	return found
}
