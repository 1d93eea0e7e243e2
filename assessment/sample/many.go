package sample

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Many writes invented clients with visits for load tests. The same numbers and
// the same moment write the same records.
func Many(ctx context.Context, s assessment.Store, clients, visits int, now time.Time) error {
	r := rand.New(rand.NewPCG(20260409, uint64(clients)<<32|uint64(visits)))
	for i := range clients {
		if err := invented(r, i, visits).write(ctx, s, now); err != nil {
			return fmt.Errorf("client %d: %w", i+1, err)
		}
	}
	return nil
}

func invented(r *rand.Rand, i, visits int) person {
	given := []string{"Ada", "Bo", "Cleo", "Dag", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jun"}
	family := []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper"}
	p := person{
		age: 18 + r.IntN(60),
		client: assessment.Client{
			ID:    assessment.ClientID(fmt.Sprintf("invented-%06d", i+1)),
			Given: given[r.IntN(len(given))], Family: fmt.Sprintf("%s-%d", family[r.IntN(len(family))], i+1),
			Sex: assessment.Sex(1 + r.IntN(2)), Reason: "Invented for a load test",
		},
	}
	number := func(low, high int) string { return fmt.Sprint(low + r.IntN(high-low)) }
	for v := range visits {
		p.visits = append(p.visits, past{
			daysAgo: 42 * (visits - v), speed: float64(8 + r.IntN(5)), review: 42, answers: allNo(),
			values: slices.Concat(one(catalogue.PainWorst, number(0, 10)), one(catalogue.OnsetDistance, number(1, 12)),
				at(catalogue.Cadence, assessment.Early, number(150, 185)), one(catalogue.ToeTouch, number(-5, 25)),
				both(catalogue.ThomasHip, number(-8, 18), number(-8, 18)), both(catalogue.SideBridge, number(15, 90), number(15, 90)),
				both(catalogue.HeelRaise, number(10, 40), number(10, 40)), both(catalogue.KneeToWall, number(5, 14), number(5, 14))),
		})
	}
	return p
}
