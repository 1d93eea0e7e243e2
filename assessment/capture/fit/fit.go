// Package fit reads FIT, the format of sports watches: one or several sessions
// in a file, parts chained one after the other, files that end too early,
// checksums that are wrong, and the fields that pods add. It may import
// assessment and capture/watch, and is the only one that knows the decoder. It
// never keeps a position or a serial number.
package fit

import (
	"bytes"
	"context"
	"fmt"

	"github.com/muktihari/fit/decoder"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
)

// Read reads a whole FIT file. It fails with a FileFault where the file holds
// no run; what is damaged but readable is used, with a warning.
func Read(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error) {
	f, err := parse(name, data)
	if err != nil {
		return assessment.Recording{}, err
	}
	return f.Recording(o)
}

// mostRecords is more than eleven days of a record a second; what holds more
// would fill the memory.
const mostRecords = 1_000_000

// usualRecord is the size of a record of a watch that measures all it can, in
// bytes: a guess at how many there are.
const usualRecord = 40

// parse decodes every part of the file.
func parse(name string, data []byte) (watch.File, error) {
	l, f := newListener(), watch.File{Name: name, Kind: assessment.FITRecording}
	parts, rest := split(data)
	if len(parts) == 0 {
		return f, f.Fault("is no FIT file, or its beginning is damaged.", "Copy it from the watch again, or export it again.")
	}
	l.samples = make([]watch.Sample, 0, min(len(data)/usualRecord, mostRecords))
	for _, p := range parts {
		fault, tooLong := l.decode(p.bytes)
		switch {
		case tooLong:
			return f, f.Fault(fmt.Sprintf("holds more than %d records, which no run has.", mostRecords), "Export the run alone.")
		case p.truncated:
			f.Warnings = append(f.Warnings, "The file is incomplete: it ends before it should. What was recorded up to there is used. Copy it again for the rest.")
		case fault:
			f.Warnings = append(f.Warnings, "The file is damaged: it could be read up to a place only. What was recorded up to there is used.")
		case !p.sound:
			f.Warnings = append(f.Warnings, "The checksum of the file is wrong: something in it was changed or damaged. Look at the values before you use them.")
		}
	}
	if rest > 0 {
		f.Warnings = append(f.Warnings, "After the end of the recording the file holds something else, which was left out.")
	}
	if len(l.sessions) == 0 && len(l.samples) == 0 && len(f.Warnings) > 0 {
		return f, f.Fault("is damaged: no activity in it can be read.", "Copy it from the watch again, or export it again.")
	}
	f.Device, f.Sessions = l.device, l.assemble()
	return f, nil
}

// decode decodes one part. It reports whether the part could not be read to its
// end, and whether it holds more records than a run can.
func (l *listener) decode(data []byte) (fault, tooLong bool) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	l.full = stop
	clear(l.named)
	d := decoder.New(bytes.NewReader(data),
		decoder.WithMesgListener(l), decoder.WithBroadcastOnly(), decoder.WithIgnoreChecksum())
	_, err := d.DecodeWithContext(ctx)
	return err != nil, ctx.Err() != nil
}
