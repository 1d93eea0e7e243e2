package assessment

import (
	"fmt"
	"log/slog"
)

// Everything that holds a person's name, birth date or words prints and logs as
// its id, whatever the verb, so that none of them enters an error or a log by
// accident.

// print writes the public form of a value; a log or an error could do no more.
func print(f fmt.State, form string) { _, _ = f.Write([]byte(form)) }

func (c Client) public() string     { return "client " + string(c.ID) }
func (l ClientLine) public() string { return l.Client.public() }
func (v Visit) public() string      { return "visit " + string(v.ID) }
func (h History) public() string    { return "history of " + h.Client.public() }
func (s Summary) public() string    { return "summary of " + s.Visit.public() }
func (h Handout) public() string    { return "handout of " + h.Summary.Visit.public() }
func (c Clinic) public() string     { return "clinic" }
func (a Attachment) public() string { return "attachment " + string(a.ID) }

// Format implements fmt.Formatter.
func (c Client) Format(f fmt.State, _ rune) { print(f, c.public()) }

// Format implements fmt.Formatter.
func (l ClientLine) Format(f fmt.State, _ rune) { print(f, l.public()) }

// Format implements fmt.Formatter.
func (v Visit) Format(f fmt.State, _ rune) { print(f, v.public()) }

// Format implements fmt.Formatter.
func (h History) Format(f fmt.State, _ rune) { print(f, h.public()) }

// Format implements fmt.Formatter.
func (s Summary) Format(f fmt.State, _ rune) { print(f, s.public()) }

// Format implements fmt.Formatter.
func (h Handout) Format(f fmt.State, _ rune) { print(f, h.public()) }

// Format implements fmt.Formatter.
func (c Clinic) Format(f fmt.State, _ rune) { print(f, c.public()) }

// Format implements fmt.Formatter.
func (a Attachment) Format(f fmt.State, _ rune) { print(f, a.public()) }

// LogValue implements slog.LogValuer.
func (c Client) LogValue() slog.Value { return slog.StringValue(c.public()) }

// LogValue implements slog.LogValuer.
func (l ClientLine) LogValue() slog.Value { return slog.StringValue(l.public()) }

// LogValue implements slog.LogValuer.
func (v Visit) LogValue() slog.Value { return slog.StringValue(v.public()) }

// LogValue implements slog.LogValuer.
func (h History) LogValue() slog.Value { return slog.StringValue(h.public()) }

// LogValue implements slog.LogValuer.
func (s Summary) LogValue() slog.Value { return slog.StringValue(s.public()) }

// LogValue implements slog.LogValuer.
func (h Handout) LogValue() slog.Value { return slog.StringValue(h.public()) }

// LogValue implements slog.LogValuer.
func (c Clinic) LogValue() slog.Value { return slog.StringValue(c.public()) }

// LogValue implements slog.LogValuer.
func (a Attachment) LogValue() slog.Value { return slog.StringValue(a.public()) }
