package page_test

import (
	"bytes"
	"image/png"
	"os"
	"testing"

	"stridewell/assets"
	"stridewell/reports/page"
	"stridewell/reports/page/raster"
)

// TestIcon holds the icon of the program to the mark that is printed.
func TestIcon(t *testing.T) {
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	box := page.Rect{W: 512, H: 512}
	picture, err := raster.RenderList(page.Mark(box), letters, box, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	if err := png.Encode(&want, picture); err != nil {
		t.Fatal(err)
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile("../../assets/icon.png", want.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(assets.Icon(), want.Bytes()) {
		t.Error("assets/icon.png is not the mark; UPDATE=1 go test ./reports/page writes it")
	}
}
