package assessment_test

import (
	"testing"

	"stridewell/assessment"
)

func TestNewCatalogueRefusesRepeatedIDs(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("two measures share an id")
		}
	}()
	assessment.NewCatalogue("r", []assessment.Measure{{ID: "mobility.a"}, {ID: "mobility.a"}}, nil)
}

func TestCatalogueFinds(t *testing.T) {
	c := assessment.NewCatalogue("r",
		[]assessment.Measure{
			{ID: "mobility.a", Name: "First  thing", Pillar: assessment.Mobility, Aliases: []string{"F1"}},
			{ID: "technique.b", Name: "Second thing", Pillar: assessment.Technique},
		},
		[]assessment.Source{{ID: "S1", Citation: "one"}})
	tests := []struct {
		heading string
		want    assessment.MeasureID // empty: nothing
	}{
		{"mobility.a", "mobility.a"},
		{" FIRST thing ", "mobility.a"},
		{"f1", "mobility.a"},
		{"second\tTHING", "technique.b"},
		{"third thing", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if m, ok := c.Recognise(tt.heading); m.ID != tt.want || ok != (tt.want != "") {
			t.Errorf("%q means %q, want %q", tt.heading, m.ID, tt.want)
		}
	}
	if s, ok := c.Source("S1"); !ok || s.Citation != "one" {
		t.Errorf("the source is %+v", s)
	}
	if _, ok := c.Source("S2"); ok {
		t.Error("an unknown source is found")
	}
	if _, ok := c.Measure("mobility.b"); ok {
		t.Error("an unknown measure is found")
	}
	if in := c.In(assessment.Technique); len(in) != 1 || in[0].ID != "technique.b" {
		t.Errorf("technique has %+v", in)
	}
}

// TestCatalogueIsNotChangedFromOutside: its lists are copies.
func TestCatalogueIsNotChangedFromOutside(t *testing.T) {
	c := assessment.NewCatalogue("r", []assessment.Measure{{ID: "mobility.a", Name: "A"}}, []assessment.Source{{ID: "S1"}})
	c.Measures()[0].Name = "B"
	c.Sources()[0].ID = "S2"
	if m, _ := c.Measure("mobility.a"); m.Name != "A" {
		t.Errorf("the measure is now %q", m.Name)
	}
	if _, ok := c.Source("S1"); !ok {
		t.Error("the source is gone")
	}
}

// TestTextFollowsTheDefinition: another cut is another text, the same
// definition the same.
func TestTextFollowsTheDefinition(t *testing.T) {
	a, b := band(), band()
	if a.Text() != b.Text() {
		t.Error("one definition, two texts")
	}
	b.References[0].Cuts[0].At = 11
	if a.Text().Digest == b.Text().Digest {
		t.Error("another cut, the same digest")
	}
}
