package main

import (
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"stridewell/ui/workspace"
)

// newLoop joins the workspace to the toolkit's event loop; post hands a
// function to the UI goroutine. A panic in the background is logged and does
// not end the program: what was typed is safer in a window that stays open.
func newLoop(post func(func()), log *slog.Logger) workspace.Loop {
	return workspace.Loop{
		Spawn: func(f func()) {
			go func() {
				defer func() {
					if cause := recover(); cause != nil {
						log.Error("background work panicked", "cause", fmt.Sprintf("%T", cause), "stack", string(debug.Stack()))
					}
				}()
				f()
			}()
		},
		Post: post,
		After: func(d time.Duration, f func()) func() {
			cancelled := false // read and written on the UI goroutine only
			timer := time.AfterFunc(d, func() {
				post(func() {
					if !cancelled {
						f()
					}
				})
			})
			return func() {
				cancelled = true
				timer.Stop()
			}
		},
	}
}
