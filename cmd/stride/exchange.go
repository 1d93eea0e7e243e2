package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports"
	"stridewell/reports/fhir"
	"stridewell/reports/page"
	"stridewell/reports/page/pdf"
	"stridewell/reports/record"
	"stridewell/reports/research"
)

// version is set by the linker.
var version = "dev"

// exportResearch writes the package and, to a place of its own, the key that
// leads back to the clients.
func exportResearch(ctx context.Context, e exporting) error {
	lines, err := everyone(ctx, e.store)
	if err != nil {
		return err
	}
	t, err := drill.TablesOf(ctx, e.store)
	if err != nil {
		return err
	}
	in := research.Input{
		Catalogue: t.Catalogue, Made: e.made, Random: rand.Reader,
		History: func(ctx context.Context, id assessment.ClientID) (assessment.History, error) {
			return historyOf(ctx, e.store, id)
		},
	}
	for _, l := range lines {
		in.Clients = append(in.Clients, l.Client.ID)
	}
	var report research.Report
	err = reports.WriteFile(e.path, func(to io.Writer) error {
		return reports.WriteFile(e.key, func(key io.Writer) (err error) {
			report, err = research.Write(ctx, to, key, in)
			return err
		})
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(e.said, "%d participants, %d visits, %d observations. Keep the key apart: %s leads back to the clients.\n",
		report.Participants, report.Visits, report.Observations, e.key)
	if report.WithoutConsent > 0 {
		fmt.Fprintf(e.said, "%d clients have not agreed to research and are left out.\n", report.WithoutConsent)
	}
	if len(report.Small) > 0 {
		fmt.Fprintf(e.said, "Small groups, whose people could be recognised: %s.\n", strings.Join(report.Small, "; "))
	}
	return nil
}

// exportFHIR writes the visits of a client as a bundle. A report names the
// client, so that it is only in a bundle that does.
func exportFHIR(ctx context.Context, e exporting, to io.Writer) error {
	h, err := historyOf(ctx, e.store, e.client)
	if err != nil {
		return err
	}
	t, err := drill.TablesOf(ctx, e.store)
	if err != nil {
		return err
	}
	in := fhir.Input{
		Catalogue: t.Catalogue, Drills: t.Drills, History: h, Identified: e.named, Made: e.made, Software: "Stridewell " + version,
	}
	if e.named {
		in.Paper = func(s assessment.Summary) ([]byte, error) { return reportBytes(ctx, e.store, s.Visit.ID) }
	}
	return fhir.Write(to, in)
}

func reportBytes(ctx context.Context, s assessment.Store, id assessment.VisitID) ([]byte, error) {
	in, err := reportOf(ctx, s, id, assessment.HandoutOptions{})
	if err != nil {
		return nil, err
	}
	letters, err := page.NewType()
	if err != nil {
		return nil, err
	}
	doc, err := record.Layout(in, letters)
	if err != nil {
		return nil, err
	}
	return pdf.Render(doc, letters)
}
