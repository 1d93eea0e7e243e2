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
		(SELECT count(*) FROM visit WHERE visit.client = client.id) AS visits`).
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
			AND last.next_review <> '' AND last.next_review <= ?
			AND NOT EXISTS (SELECT 1 FROM visit later WHERE later.client = last.client AND (later.started, later.id) > (last.started, last.id))`,
			q.DueBy.String()).Order("last.next_review, client.id")
	}
	for _, word := range strings.Fields(fold(q.Text)) {
		query = query.Where("instr(client.search_key, ?) > 0", word)
	}
	var rows []lineRow
	if err := query.Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("list clients: %w", err)
	}
	lines := make([]assessment.ClientLine, 0, len(rows))
	for _, r := range rows {
		line, err := s.line(ctx, r)
		if err != nil {
			return nil, fmt.Errorf("list clients: %w", err)
		}
		lines = append(lines, line)
	}
	return lines, nil
}

type lineRow struct {
	Of     clientRow `gorm:"embedded"`
	Visits int
}

// line adds what the last visit says.
func (s *Store) line(ctx context.Context, r lineRow) (assessment.ClientLine, error) {
	c, err := r.Of.client()
	line := assessment.ClientLine{Client: c, Visits: r.Visits}
	if err != nil || r.Visits == 0 {
		return line, err
	}
	var last visitRow
	if err := s.reader(ctx).Where("client = ?", r.Of.ID).Order("started DESC, id DESC").Take(&last).Error; err != nil {
		return line, err
	}
	v, err := last.visit()
	line.LastVisit, line.LastState, line.NextReview = v.Date, v.State, v.NextReview
	if err != nil || v.State != assessment.Closed {
		return line, err
	}
	line.Grades, err = s.worstGrades(ctx, last)
	return line, err
}

// worstGrades are the gravest adverse grades of a closed visit, at most three.
func (s *Store) worstGrades(ctx context.Context, v visitRow) ([]assessment.Grade, error) {
	found, err := s.currentFindings(ctx, []visitRow{v})
	if err != nil {
		return nil, err
	}
	var grades []assessment.Grade
	for _, want := range []assessment.Grade{assessment.Marked, assessment.Moderate, assessment.Mild} {
		for _, r := range found {
			if r.Grade == want.String() && len(grades) < 3 {
				grades = append(grades, want)
			}
		}
	}
	return grades, nil
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
