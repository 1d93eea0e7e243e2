package main

import "github.com/go-gl/glfw/v3.3/glfw"

// workArea is what the desktop leaves for windows of the first screen, in
// pixels; nought where there is none. The toolkit, which draws through the same
// library, has no call for it. It is asked on the goroutine of the window.
func workArea() (width, height int) {
	screen := glfw.GetPrimaryMonitor()
	if screen == nil {
		return 0, 0
	}
	_, _, width, height = screen.GetWorkarea()
	return width, height
}
