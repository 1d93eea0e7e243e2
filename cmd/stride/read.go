package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture"
	"stridewell/assessment/catalogue"
)

// readRecording says what the file of an instrument holds, and stores nothing.
func readRecording(_ context.Context, p program, arguments []string) error {
	f := newFlags("read")
	answers := answerFlags(f)
	asJSON := f.Bool("json", false, "")
	words, err := parse(f, arguments, 1)
	if err != nil {
		return err
	}
	o, err := answers.options(p)
	if err != nil {
		return err
	}
	r, err := capture.Read(words[0], o)
	if err != nil {
		return p.refused("read", err)
	}
	if *asJSON {
		r.Curves, r.Trends = nil, nil // for drawing only
		e := json.NewEncoder(p.out)
		e.SetIndent("", " ")
		e.SetEscapeHTML(false)
		return e.Encode(r)
	}
	return writeRecording(p.out, r)
}

// refused says what is wrong with a file in its own words.
func (p program) refused(command string, err error) error {
	var fault *assessment.FileFault
	if !errors.As(err, &fault) {
		return err
	}
	e := assessment.Explain(err)
	return reported(p.err, "stride %s: %s %s", command, e.What, e.Next)
}

// answers are what a person says about a file.
type answers struct {
	mass, rate *float64
	first      *string
	number     *int
	from, to   *time.Duration
	late       *bool

	cutoff, tare     *float64
	unit, definition *string
	column           columnFlag
}

// A columnFlag is --column ROLE=HEADING, which may be given for each column.
type columnFlag map[string]string

// String implements flag.Value.
func (c columnFlag) String() string { return "" }

// Set implements flag.Value.
func (c columnFlag) Set(text string) error {
	role, heading, ok := strings.Cut(text, "=")
	if !ok || role == "" || heading == "" {
		return errors.New("write it as ROLE=HEADING")
	}
	c[role] = heading
	return nil
}

// known refuses a role that no reader asks for.
func (c columnFlag) known() error {
	var roles []string
	for _, r := range capture.Roles() {
		roles = append(roles, r.ID)
	}
	for role := range c {
		if !slices.Contains(roles, role) {
			return usage("--column: %q is no role; the roles are %s.", role, strings.Join(roles, ", "))
		}
	}
	return nil
}

func answerFlags(f *flag.FlagSet) answers {
	a := answers{
		cutoff: f.Float64("cutoff", 0, ""), tare: f.Float64("tare", 0, ""), unit: f.String("unit", "", ""), definition: f.String("definition", "", ""), column: columnFlag{},
		mass: f.Float64("mass", 0, ""), rate: f.Float64("rate", 0, ""), first: f.String("first-side", "", ""),
		number: f.Int("session", 0, ""), from: f.Duration("from", 0, ""), to: f.Duration("to", 0, ""), late: f.Bool("late", false, ""),
	}
	f.Var(a.column, "column", "")
	return a
}

func (a answers) options(p program) (assessment.RecordingOptions, error) {
	if err := a.column.known(); err != nil {
		return assessment.RecordingOptions{}, err
	}
	o := assessment.RecordingOptions{
		Mass: *a.mass, Rate: *a.rate, Session: *a.number, From: *a.from, To: *a.to, Today: assessment.DateOf(p.now()), Moment: assessment.Early,
		Cutoff: *a.cutoff, Tare: *a.tare, Unit: *a.unit, Definition: *a.definition, Column: a.column,
	}
	if *a.late {
		o.Moment = assessment.Late
	}
	switch *a.first {
	case "", assessment.Left.String(), assessment.Right.String():
	default:
		return o, usage("--first-side is left or right, not %q.", *a.first)
	}
	if *a.first != "" {
		side, err := assessment.ParseSide(*a.first)
		if err != nil {
			return o, err
		}
		o.FirstSide = side
	}
	if o.Mass < 0 || o.Rate < 0 || o.Cutoff < 0 || o.Session < 0 || o.From < 0 || o.To < 0 || o.To > 0 && o.To <= o.From {
		return o, usage("--mass, --rate, --cutoff, --session, --from and --to are above 0, and --to comes after --from.")
	}
	return o, nil
}

// writeRecording writes a recording for people to read.
func writeRecording(to io.Writer, r assessment.Recording) error {
	fmt.Fprintf(to, "%s: %s", r.File, r.Kind.Label())
	if r.Device != "" {
		fmt.Fprintf(to, " of %s", r.Device)
	}
	fmt.Fprintln(to)
	for _, w := range r.Warnings {
		fmt.Fprintf(to, "  ! %s\n", w)
	}
	for _, q := range r.Questions {
		fmt.Fprintf(to, "  ? %s\n", questionLine(q))
	}
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	writeSessions(table, r)
	writeValues(table, r)
	writeSteps(table, r)
	if len(r.Parameters) > 0 {
		fmt.Fprint(table, "\nMethod\n")
		for _, q := range r.Parameters {
			value := q.Word
			if value == "" {
				value = strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.4f", q.Number), "0"), ".")
			}
			fmt.Fprintf(table, "  %s\t%s\n", q.Name, value)
		}
	}
	return table.Flush()
}

// flags are how a question is answered on the command line.
func questionLine(q assessment.RecordingQuestion) string {
	line := q.Text
	if len(q.Offered) > 0 {
		line += " (" + strings.Join(q.Offered, ", ") + ")"
	}
	if q.Option == "column" {
		return line + " Say it with --column ROLE=HEADING; «stride instrument» keeps it."
	}
	return line + " Say it with --" + strings.ReplaceAll(q.Option, "_", "-") + "."
}

func writeSessions(to io.Writer, r assessment.Recording) {
	if len(r.Sessions) == 0 {
		return
	}
	fmt.Fprint(to, "\nSessions\n  \t\tstart\ttime\tdistance\tspeed\tsteady\n")
	for i, s := range r.Sessions {
		mark := " "
		if s.Used {
			mark = "*"
		}
		start, steady := "", ""
		if !s.Start.IsZero() {
			start = s.Start.Format("2006-01-02 15:04")
		}
		if s.Used {
			steady = fmt.Sprintf("%.0f %%", 100*s.Coverage)
		}
		fmt.Fprintf(to, "%s %d\t%s\t%s\t%s\t%s\t%s\t%s\n", mark, i+1, s.Sport, start, clock(s.Seconds),
			known(s.Metres/1000, "%.2f km"), known(s.Speed, "%.2f m/s"), steady)
	}
	used, _ := r.Used()
	if len(used.Laps) > 0 {
		fmt.Fprint(to, "\nLaps\n  \tfrom\ttime\tdistance\tspeed\tcadence\tcontact\toscillation\tstep length\n")
	}
	for i, l := range used.Laps {
		fmt.Fprintf(to, "  %d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", i+1, clock(l.Start), clock(l.Seconds), known(l.Metres/1000, "%.2f km"), known(l.Speed, "%.2f m/s"),
			known(l.Cadence, "%.0f"), known(l.ContactTime, "%.0f ms"), known(l.Oscillation, "%.1f cm"), known(l.StepLength, "%.2f m"))
	}
}

// known writes a figure, or nothing where the device wrote none.
func known(v float64, format string) string {
	if v == 0 {
		return ""
	}
	return fmt.Sprintf(format, v)
}

func clock(seconds float64) string {
	return (time.Duration(seconds) * time.Second).String()
}

func writeValues(to io.Writer, r assessment.Recording) {
	if len(r.Observations) == 0 {
		return
	}
	fmt.Fprint(to, "\nValues\n  \tside\tvalue\tSD\tn\t95 % of the mean\tcovers\n")
	table := catalogue.Standard()
	for _, v := range r.Observations {
		m, _ := table.Measure(v.Measure)
		side, sd, interval := "", "", ""
		if v.Side != assessment.NoSide {
			side = v.Side.String()
		}
		if v.SD != nil {
			sd = assessment.FormatNumber(*v.SD, m.Decimals+1)
		}
		if v.CILow != nil && v.CIHigh != nil {
			interval = assessment.FormatNumber(*v.CILow, m.Decimals+1) + " to " + assessment.FormatNumber(*v.CIHigh, m.Decimals+1)
		}
		name := m.Name
		if label := m.DefinitionLabel(v.Definition); label != "" {
			name += ", " + label
		}
		fmt.Fprintf(to, "  %s\t%s\t%s\t%s\t%s\t%s\t%s\n", name, side, m.WithUnit(v.Value), sd, known(float64(v.N), "%.0f"), interval, known(100*v.Coverage, "%.0f %%"))
	}
}

func writeSteps(to io.Writer, r assessment.Recording) {
	if len(r.Steps) == 0 {
		return
	}
	fmt.Fprint(to, "\nSteps\n  side\ton s\tcontact s\tflight s\tpeak BW\timpact BW\t\tVALR BW/s\tVILR BW/s\n")
	for _, s := range r.Steps {
		fmt.Fprintf(to, "  %s\t%.3f\t%.3f\t%s\t%s\t%s\t%s\t%s\t%s\n", s.Side, s.On, s.Contact, measured(s.Flight, 3), measured(s.ActivePeak, 2),
			measured(s.ImpactForce, 2), strings.TrimSpace(s.ImpactKind+" "+s.Rejected), measured(s.VALR, 1), measured(s.VILR, 1))
	}
}

func measured(v *float64, decimals int) string {
	if v == nil {
		return ""
	}
	return assessment.FormatNumber(*v, decimals)
}
