package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/sample"
	"stridewell/reports"
	"stridewell/reports/handout"
	"stridewell/storage"
)

// demo writes the practice clinic with a handout and a workbook of the client
// who was seen last. A folder that holds records already is left alone.
func demo(ctx context.Context, p program, arguments []string) error {
	words, err := parse(newFlags("demo"), arguments, 1)
	if err != nil {
		return err
	}
	dir := words[0]
	if storage.Holds(dir) {
		return fmt.Errorf("demo: there are records in this folder: %w", fs.ErrExist)
	}
	s, err := makeRecords(ctx, dir, p.now)
	if err != nil {
		return err
	}
	defer s.Close()
	now := p.now()
	if err := sample.Fill(ctx, s, now); err != nil {
		return err
	}
	if err := s.SaveSetting(ctx, assessment.ClinicSetting, assessment.EncodeClinic(practiceClinic())); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "records   %s\n", dir)
	return p.demoFiles(ctx, s, dir, now)
}

func (p program) demoFiles(ctx context.Context, s *storage.Store, dir string, now time.Time) error {
	seen, err := s.Clients(ctx, assessment.ClientQuery{Limit: 1})
	if err != nil {
		return err
	}
	h, err := historyOf(ctx, s, seen[0].Client.ID)
	if err != nil {
		return err
	}
	paper, t, err := handoutOf(ctx, s, h.Visits[len(h.Visits)-1].ID, assessment.HandoutOptions{})
	if err != nil {
		return err
	}
	file := filepath.Join(dir, "handout.pdf")
	if err := writePDF(file, handoutLayout(handout.Input{Handout: paper, Drills: t.Drills})); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "handout   %s\n", file)
	file = filepath.Join(dir, "workbook.xlsx")
	err = reports.WriteFile(file, func(to io.Writer) error {
		return exportWorkbook(ctx, exporting{store: s, client: h.Client.ID, made: now}, to)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "workbook  %s\n", file)
	return nil
}

// practiceClinic is whose papers the practice clinic's are.
func practiceClinic() assessment.Clinic {
	return assessment.Clinic{Name: "Practice clinic", Phone: "0100 555 0100", Examiner: sample.Examiner, Role: "Physiotherapist"}
}
