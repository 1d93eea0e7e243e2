package workspace

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"stridewell/assessment"
)

// mostLogoMB is how large a file of a logo may be.
const mostLogoMB = 5

// A PictureReader makes a JPEG picture of what a file holds; what is no picture
// is an error.
type PictureReader func(io.Reader) ([]byte, error)

// KeepLogo reads a picture from a file and keeps it as the logo on handouts and
// reports. A file that is too large or no picture is refused in a sentence.
func (w *Workspace) KeepLogo(path string, read PictureReader) {
	w.readPicture("The logo was not kept.", path, mostLogoMB, read, func(name string, jpeg []byte) {
		w.putClinicFile("the logo", assessment.Attachment{Kind: assessment.LogoAttachment, Name: name}, jpeg,
			Notice{Title: "The logo is on every handout and report.", Text: "It takes the place of the sign of the program."})
	})
}

// RemoveLogo puts the logo into the bin: the sign of the program is back.
func (w *Workspace) RemoveLogo() {
	w.putClinicFile("removing the logo", assessment.Attachment{Kind: assessment.LogoAttachment}, nil, Notice{Title: "The logo is removed.", Text: "Ctrl Z brings it back."})
}

// readPicture reads a picture off the UI goroutine, and says why not.
func (w *Workspace) readPicture(trouble, path string, most int64, read PictureReader, then func(name string, jpeg []byte)) {
	Run(context.Background(), w.loop, func(context.Context) ([]byte, error) { return picture(path, most, read) }, func(jpeg []byte, err error) {
		if err != nil {
			w.fail(trouble, err)
			return
		}
		name := filepath.Base(path)
		then(strings.TrimSuffix(name, filepath.Ext(name))+".jpg", jpeg)
	})
}

func picture(path string, most int64, read PictureReader) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	fault := &assessment.FileFault{File: filepath.Base(path), Next: "Save it as a small PNG or JPEG file and choose that."}
	if info, err := f.Stat(); err != nil {
		return nil, err
	} else if info.Size() > most<<20 {
		fault.What = fmt.Sprintf("is larger than %d MB.", most)
		return nil, fault
	}
	jpeg, err := read(io.LimitReader(f, most<<20))
	if err != nil {
		fault.What = "is no PNG or JPEG picture that can be read."
		return nil, fault
	}
	return jpeg, nil
}

// putClinicFile keeps a file of the clinic in the place of those of the same
// kind and drill, which go into the bin; without content there is none from then
// on. It is an edit that can be undone everywhere.
func (w *Workspace) putClinicFile(edit string, a assessment.Attachment, content []byte, done Notice) {
	a.Added, a.By = w.now(), w.Examiner()
	a.ID = assessment.AttachmentID(assessment.NewID(a.Added))
	var out []assessment.Attachment
	in := []assessment.Attachment{a}
	if len(content) == 0 {
		in = nil
	}
	first := func(ctx context.Context) error {
		kept, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: a.Kind})
		if err != nil {
			return err
		}
		for _, k := range kept {
			if k.Drill == a.Drill {
				out = append(out, k)
			}
		}
		if err := w.bin(ctx, out, a.By, a.Added); err != nil || in == nil {
			return err
		}
		return w.store.AddAttachment(ctx, a, content)
	}
	exchange := func(away, back *[]assessment.Attachment) func(context.Context) error {
		return func(ctx context.Context) error {
			if err := w.bin(ctx, *away, a.By, a.Added); err != nil {
				return err
			}
			return w.bin(ctx, *back, a.By, time.Time{})
		}
	}
	put := func(do func(context.Context) error) step {
		return func(ended func(bool)) {
			w.perform("The picture was not kept.", do, func(ok bool) {
				w.lookForLogo()
				ended(ok)
			})
		}
	}
	noted := w.adding(Edit{Name: edit, undo: put(exchange(&in, &out)), redo: put(exchange(&out, &in))})
	put(first)(func(ok bool) {
		noted(ok)
		if ok {
			w.say(done.Title, done.Text)
		}
	})
}

// bin puts files into the bin, or with no time takes them out again.
func (w *Workspace) bin(ctx context.Context, files []assessment.Attachment, by string, at time.Time) error {
	for _, a := range files {
		a.Removed = at
		if err := w.store.ReviseAttachment(ctx, a, by); err != nil {
			return err
		}
	}
	return nil
}

// lookForLogo shows which logo the clinic has now.
func (w *Workspace) lookForLogo() {
	Run(context.Background(), w.loop, func(ctx context.Context) (string, error) { return logoName(ctx, w.store) }, func(name string, err error) {
		if err == nil {
			w.Logo.Set(name)
		}
	})
}

// logoName is the name of the clinic's logo; empty without one.
func logoName(ctx context.Context, s assessment.Store) (string, error) {
	kept, err := s.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: assessment.LogoAttachment})
	if err != nil || len(kept) == 0 {
		return "", err
	}
	return kept[len(kept)-1].Name, nil
}
