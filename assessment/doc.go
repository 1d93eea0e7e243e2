// Package assessment holds the nouns and rules of a running assessment: what
// can be measured, what a value means, what has changed, and what may be said
// of it. It uses the standard library only, imports nothing of ours, and never
// reads a file, a clock or a screen.
//
// # The story
//
// A [Client] comes for a [Visit]. The clinician records an [Observation] for
// each [Measure] of the [Catalogue]. [Measure.Grade] compares it with the first
// [Reference] that applies and gives a [Verdict]; [Measure.Compare] says what
// changed since an earlier visit, and [Measure.CompareSides] what differs
// between left and right. [Summarise] puts all of it into one [Summary], which
// screen, handout, report and exports render alike. Drills are proposed from
// the summary (package drill), and everything is kept in a [Store].
//
// # Glossary
//
//   - client: the person who is assessed.
//   - visit: one assessment of a client on a date; open (an autosaved draft) or
//     closed.
//   - measure: what can be measured: the definition.
//   - observation: one value of a measure, with side, moment, method and
//     conditions.
//   - reference: the bands a value is compared with, for whom and how measured.
//   - cut: the edge at which a band begins.
//   - grade: where a value falls: in range, borderline, mild, moderate, marked,
//     or ungraded with the reason.
//   - basis: what a cut rests on: published, derived or convention.
//   - recording: what an instrument's file holds: sessions, values, steps, curves.
//   - finding: an observation with its grade, as shown.
//   - change: two observations compared: real, too close to call, or not
//     comparable.
//   - drift: late in the run against early.
//   - summary: all findings and changes of a visit.
//   - drill, dose, plan: what is prescribed at a visit.
//   - handout: the paper for the client. Report: the paper for the record.
//   - SEM, MDC: standard error of measurement, smallest detectable change
//     (95 %, 1.96 × √2 × SEM).
//
// # Why
//
// A value that was not taken is absent; 0 is a measurement. A change is real
// only beyond the detectable change of its method, and values of different
// methods, definitions or conditions are shown side by side and never
// subtracted. There is no total score, because nothing supports one.
package assessment
