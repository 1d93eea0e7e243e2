package figure

import (
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

func (s *scene) fromFront() {}

func (b *body) patchInFront(m drill.Muscle) (func(float64) page.Path, cover) { return nil, overLeg }
