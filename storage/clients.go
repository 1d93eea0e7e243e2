package storage

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"stridewell/assessment"
)

// defaultLimit is how many clients a query without a limit lists.
const defaultLimit = 50

// Clients implements assessment.Store.
func (s *Store) Clients(ctx context.Context, q assessment.ClientQuery) ([]assessment.ClientLine, error) {
	defer s.reading()()
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	query := s.reader(ctx).Table("client").Select(`client.*,
		(SELECT count(*) FROM visit WHERE visit.client = client.id) AS visits,
		(SELECT visit.id FROM visit WHERE visit.client = client.id ORDER BY visit.started DESC, visit.id DESC LIMIT 1) AS last_visit`).
		Limit(limit)
	if q.Bin {
		query = query.Where("client.binned IS NOT NULL")
	} else {
		query = query.Where("client.binned IS NULL")
	}
	if q.DueBy.IsZero() {
		query = query.Order("client.seen DESC, client.id DESC")
	} else {
		query = query.Joins(`JOIN visit last ON last.client = client.id AND last.state = 'closed'
			AND last.next_review <> '' AND last.next_review <= ? AND last.next_review >= ?
			AND NOT EXISTS (SELECT 1 FROM visit later WHERE later.client = last.client AND (later.started, later.id) > (last.started, last.id))`,
			q.DueBy.String(), q.DueFrom.String()).Order("last.next_review, client.id")
	}
	for _, word := range strings.Fields(fold(q.Text)) {
		query = query.Where("instr(client.search_key, ?) > 0", word)
	}
	var rows []lineRow
	if err := query.Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("list clients: %w", err)
	}
	lines, err := s.lines(ctx, rows)
	if err != nil {
		return nil, fmt.Errorf("list clients: %w", err)
	}
	return lines, nil
}

type lineRow struct {
	Of        clientRow `gorm:"embedded"`
	Visits    int
	LastVisit *string
}

// lines adds what the last visit of each client says, a query for all of them.
func (s *Store) lines(ctx context.Context, rows []lineRow) ([]assessment.ClientLine, error) {
	var last []visitRow
	ids := make([]string, 0, len(rows))
	for _, r := range rows {
		if r.LastVisit != nil {
			ids = append(ids, *r.LastVisit)
		}
	}
	if err := s.reader(ctx).Where("id IN ?", ids).Find(&last).Error; err != nil {
		return nil, err
	}
	visits := make(map[string]assessment.Visit, len(last))
	for _, r := range last {
		v, err := r.visit()
		if err != nil {
			return nil, err
		}
		visits[r.Client] = v
	}
	grades, err := s.worstGrades(ctx, ids)
	if err != nil {
		return nil, err
	}
	lines := make([]assessment.ClientLine, len(rows))
	for i, r := range rows {
		c, err := r.Of.client()
		if err != nil {
			return nil, err
		}
		lines[i] = assessment.ClientLine{Client: c, Visits: r.Visits}
		if v, seen := visits[r.Of.ID]; seen {
			lines[i].LastVisit, lines[i].LastState, lines[i].NextReview = v.Date, v.State, v.NextReview
			lines[i].Grades = grades[v.ID]
		}
	}
	return lines, nil
}

// mostGrades is how many of the gravest grades a line shows.
const mostGrades = 3

// worstGrades are the gravest adverse grades of closed visits.
func (s *Store) worstGrades(ctx context.Context, visits []string) (map[assessment.VisitID][]assessment.Grade, error) {
	var found []struct {
		Visit string
		Grade string
	}
	err := s.reader(ctx).Raw(`SELECT f.visit, f.grade FROM visit v CROSS JOIN finding f ON f.visit = v.id AND f.log >= v.closing
		WHERE v.id IN ? AND v.state = 'closed' AND f.grade IN ('mild', 'moderate', 'marked') AND NOT EXISTS (
			SELECT 1 FROM observation o WHERE o.visit = f.visit AND o.measure = f.measure AND o.side = f.side AND o.moment = f.moment AND o.log > f.log)`,
		visits).Scan(&found).Error
	if err != nil {
		return nil, err
	}
	worst := map[assessment.VisitID][]assessment.Grade{}
	for _, want := range []assessment.Grade{assessment.Marked, assessment.Moderate, assessment.Mild} {
		for _, f := range found {
			id := assessment.VisitID(f.Visit)
			if f.Grade == want.String() && len(worst[id]) < mostGrades {
				worst[id] = append(worst[id], want)
			}
		}
	}
	return worst, nil
}

// ClientCount implements assessment.Store.
func (s *Store) ClientCount(ctx context.Context) (int, error) {
	defer s.reading()()
	var n int64
	if err := s.reader(ctx).Model(&clientRow{}).Where("binned IS NULL").Count(&n).Error; err != nil {
		return 0, fmt.Errorf("count clients: %w", err)
	}
	return int(n), nil
}

// Client implements assessment.Store.
func (s *Store) Client(ctx context.Context, id assessment.ClientID) (assessment.Client, error) {
	defer s.reading()()
	var r clientRow
	if err := s.reader(ctx).Where("id = ?", string(id)).Take(&r).Error; err != nil {
		return assessment.Client{}, fmt.Errorf("client %s: %w", id, translated(err))
	}
	return r.client()
}

// SaveClient implements assessment.Store.
func (s *Store) SaveClient(ctx context.Context, c assessment.Client) error {
	return s.transaction(ctx, "save client "+string(c.ID), func(tx *gorm.DB) error {
		var before clientRow
		found := tx.Where("id = ?", string(c.ID)).Limit(1).Find(&before)
		if found.Error != nil {
			return found.Error
		}
		if action := clientAction(found.RowsAffected > 0, before.Binned != nil, !c.Binned.IsZero()); action != "" {
			if _, err := s.chain(tx, entry{At: s.now(), Action: action, Client: c.ID}); err != nil {
				return err
			}
		}
		return tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(new(newClientRow(c))).Error
	})
}

// clientAction is what the log says of a client that is saved; details are
// changed without a word.
func clientAction(known, wasBinned, isBinned bool) string {
	switch {
	case !known:
		return "client_added"
	case isBinned && !wasBinned:
		return "client_binned"
	case wasBinned && !isBinned:
		return "client_restored"
	default:
		return ""
	}
}

// searchKey is what a query is looked for in.
func searchKey(c assessment.Client) string {
	birth := strings.ReplaceAll(c.BirthDate.String(), "-", "")
	digits := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, c.Phone)
	return fold(strings.Join([]string{c.Family, c.Given, digits, birth, c.BirthDate.String()}, " "))
}

// fold makes a text comparable: lower case, without accents, and with the
// letters that do not decompose written plainly.
func fold(text string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(text)))
	return strings.NewReplacer("đ", "d", "ð", "d", "ł", "l", "ø", "o", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "’", "'").Replace(plain)
}
