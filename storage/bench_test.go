package storage

import (
	"fmt"
	"testing"

	"stridewell/assessment"
)

func bench(b *testing.B, enciphered bool, clients int) *Bench {
	b.Helper()
	made, err := NewBench(b.Context(), config(b.TempDir(), Secret{}), enciphered)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = made.Close() })
	for range clients {
		if err := made.InsertClient(b.Context(), true); err != nil {
			b.Fatal(err)
		}
	}
	return made
}

// both runs a benchmark on plain and on enciphered records.
func both(b *testing.B, run func(b *testing.B, enciphered bool)) {
	for _, enciphered := range []bool{false, true} {
		b.Run(fmt.Sprintf("enciphered=%v", enciphered), func(b *testing.B) { run(b, enciphered) })
	}
}

func BenchmarkInsert(b *testing.B) {
	both(b, func(b *testing.B, enciphered bool) {
		s := bench(b, enciphered, 0)
		for b.Loop() {
			if err := s.InsertClient(b.Context(), false); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/BenchVisits/BenchValues, "us/value")
	})
}

func BenchmarkHistory(b *testing.B) {
	both(b, func(b *testing.B, enciphered bool) {
		s, i := bench(b, enciphered, 300), 0
		for b.Loop() {
			i += 7
			if err := s.History(b.Context(), i); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkCommit(b *testing.B) {
	both(b, func(b *testing.B, enciphered bool) {
		s := bench(b, enciphered, 1)
		for b.Loop() {
			if err := s.Commit(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	s := open(b, b.TempDir())
	defer s.Close()
	benched := &Bench{Store: s, kept: config("", Secret{}).Now()}
	if err := benched.InsertNames(b.Context(), 100_000); err != nil {
		b.Fatal(err)
	}
	for _, text := range []string{"", "z", "zoe", "bronte", "zoe bronte", "ngstro", "12345", "zoe 99999", "nobody"} {
		b.Run(fmt.Sprintf("text=%q", text), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.Clients(b.Context(), assessment.ClientQuery{Text: text}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
