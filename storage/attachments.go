package storage

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"stridewell/assessment"
)

// attachmentRow is an attachment without its bytes. Client is written only
// where there is no visit.
type attachmentRow struct {
	ID      string `gorm:"primaryKey"`
	Client  *string
	Visit   *string
	Measure string
	Side    string
	Moment  string
	Drill   string
	Kind    string
	Name    string
	Digest  []byte
	Size    int
	Added   int64
	By      string
	Binned  *int64
	Meta    string
}

func (attachmentRow) TableName() string { return "attachment" }

func (attachmentWithBytes) TableName() string { return "attachment" }

// attachmentWithBytes is written once and never read whole.
type attachmentWithBytes struct {
	Of    attachmentRow `gorm:"embedded"`
	Bytes []byte
}

func newAttachmentRow(a assessment.Attachment) (attachmentRow, error) {
	digest, err := hex.DecodeString(a.Digest)
	r := attachmentRow{
		ID: string(a.ID), Measure: string(a.Key.Measure), Side: a.Key.Side.String(), Moment: a.Key.Moment.String(),
		Drill: string(a.Drill), Kind: a.Kind.String(), Name: a.Name, Digest: digest, Size: a.Size, Added: millis(a.Added),
		By: a.By, Binned: optionalMillis(a.Removed), Meta: string(a.Meta),
	}
	switch {
	case a.Visit != "":
		r.Visit = new(string(a.Visit))
	case a.Client != "":
		r.Client = new(string(a.Client))
	}
	return r, err
}

func (r attachmentRow) attachment() (assessment.Attachment, error) {
	key, keyErr := readKey(r.Measure, r.Side, r.Moment)
	kind, kindErr := assessment.ParseAttachmentKind(r.Kind)
	a := assessment.Attachment{
		ID: assessment.AttachmentID(r.ID), Key: key, Drill: assessment.DrillID(r.Drill), Kind: kind, Name: r.Name,
		Digest: hex.EncodeToString(r.Digest), Size: r.Size, Added: moment(r.Added), By: r.By,
	}
	if r.Client != nil {
		a.Client = assessment.ClientID(*r.Client)
	}
	if r.Visit != nil {
		a.Visit = assessment.VisitID(*r.Visit)
	}
	if r.Binned != nil {
		a.Removed = moment(*r.Binned)
	}
	if r.Meta != "" {
		a.Meta = json.RawMessage(r.Meta)
	}
	if err := errors.Join(keyErr, kindErr); err != nil {
		return a, fmt.Errorf("attachment %s: %w", r.ID, err)
	}
	return a, nil
}

// attachments selects what is known of attachments, with the client that those
// of visits have.
func attachments(db *gorm.DB) *gorm.DB {
	return db.Table("attachment").Joins("LEFT JOIN visit ON visit.id = attachment.visit").
		Select(`attachment.id, coalesce(attachment.client, visit.client) AS client, attachment.visit, measure, side, moment, drill, kind,
			name, digest, size, added, "by", binned, meta`)
}

// AddAttachment implements assessment.Store.
func (s *Store) AddAttachment(ctx context.Context, a assessment.Attachment, content []byte) error {
	a, err := a.Sealed(content)
	if err != nil {
		return fmt.Errorf("add attachment: %w", err)
	}
	row, err := newAttachmentRow(a)
	if err != nil {
		return fmt.Errorf("add attachment %s: %w", a.ID, err)
	}
	return s.transaction(ctx, "add attachment "+string(a.ID), func(tx *gorm.DB) error {
		owner, err := ownerOf(tx, a)
		if err != nil {
			return err
		}
		if _, err := s.chain(tx, entry{At: a.Added, By: a.By, Action: "attachment_added", Client: owner, Visit: a.Visit}); err != nil {
			return err
		}
		return tx.Create(&attachmentWithBytes{row, content}).Error
	})
}

// ownerOf is the client an attachment belongs to, or none for the clinic's.
func ownerOf(tx *gorm.DB, a assessment.Attachment) (assessment.ClientID, error) {
	switch {
	case a.Visit != "":
		r, err := stored(tx, a.Visit)
		return assessment.ClientID(r.Client), err
	case a.Client != "":
		return a.Client, tx.Where("id = ?", string(a.Client)).Take(&clientRow{}).Error
	default:
		return "", nil
	}
}

// ReviseAttachment implements assessment.Store.
func (s *Store) ReviseAttachment(ctx context.Context, a assessment.Attachment, by string) error {
	return s.transaction(ctx, "revise attachment "+string(a.ID), func(tx *gorm.DB) error {
		var before attachmentRow
		if err := attachments(tx).Where("attachment.id = ?", string(a.ID)).Take(&before).Error; err != nil {
			return err
		}
		is, err := before.attachment()
		if err != nil {
			return err
		}
		if action := attachmentAction(is.Removed, a.Removed); action != "" {
			if _, err := s.chain(tx, entry{At: s.now(), By: by, Action: action, Client: is.Client, Visit: is.Visit}); err != nil {
				return err
			}
		}
		return tx.Model(&attachmentRow{}).Where("id = ?", string(a.ID)).
			Updates(map[string]any{"name": a.Name, "meta": string(a.Meta), "binned": optionalMillis(a.Removed)}).Error
	})
}

// attachmentAction is what the log says of an attachment that is revised.
func attachmentAction(before, after time.Time) string {
	switch {
	case before.IsZero() && !after.IsZero():
		return "attachment_binned"
	case !before.IsZero() && after.IsZero():
		return "attachment_restored"
	default:
		return ""
	}
}

// Attachments implements assessment.Store.
func (s *Store) Attachments(ctx context.Context, q assessment.AttachmentQuery) ([]assessment.Attachment, error) {
	defer s.reading()()
	query := attachments(s.reader(ctx)).Order("added, attachment.id")
	if q.Client != "" {
		query = query.Where("(attachment.client = ? OR visit.client = ?)", string(q.Client), string(q.Client))
	}
	if q.Visit != "" {
		query = query.Where("attachment.visit = ?", string(q.Visit))
	}
	if q.Clinic {
		query = query.Where("attachment.client IS NULL AND attachment.visit IS NULL")
	}
	if q.Kind != assessment.AnyAttachment {
		query = query.Where("kind = ?", q.Kind.String())
	}
	if q.Bin {
		query = query.Where("binned IS NOT NULL")
	} else {
		query = query.Where("binned IS NULL")
	}
	var rows []attachmentRow
	if err := query.Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("list attachments: %w", err)
	}
	all := make([]assessment.Attachment, len(rows))
	for i, r := range rows {
		a, err := r.attachment()
		if err != nil {
			return nil, fmt.Errorf("list attachments: %w", err)
		}
		all[i] = a
	}
	return all, nil
}

// Attachment implements assessment.Store.
func (s *Store) Attachment(ctx context.Context, id assessment.AttachmentID) (assessment.Attachment, error) {
	defer s.reading()()
	var r attachmentRow
	if err := attachments(s.reader(ctx)).Where("attachment.id = ?", string(id)).Take(&r).Error; err != nil {
		return assessment.Attachment{}, fmt.Errorf("attachment %s: %w", id, translated(err))
	}
	return r.attachment()
}

// AttachmentBytes implements assessment.Store.
func (s *Store) AttachmentBytes(ctx context.Context, id assessment.AttachmentID) ([]byte, error) {
	defer s.reading()()
	var r attachmentWithBytes
	err := s.reader(ctx).Table("attachment").Select("bytes").Where("id = ? AND bytes IS NOT NULL", string(id)).Take(&r).Error
	if err != nil {
		return nil, fmt.Errorf("bytes of attachment %s: %w", id, translated(err))
	}
	return r.Bytes, nil
}

// leaveFiles makes the attachments of a visit that goes files of its client.
func leaveFiles(tx *gorm.DB, v visitRow) error {
	return tx.Exec("UPDATE attachment SET client = ?, visit = NULL WHERE visit = ?", v.Client, v.ID).Error
}

// mergeFiles gives the files of a client that belong to no visit to another,
// and notes which they were.
func mergeFiles(tx *gorm.DB, from, into assessment.ClientID) error {
	err := tx.Exec("INSERT INTO attachment_merge SELECT id, ?, ? FROM attachment WHERE client = ?", string(from), string(into), string(from)).Error
	if err != nil {
		return err
	}
	return tx.Exec("UPDATE attachment SET client = ? WHERE client = ?", string(into), string(from)).Error
}

// partFiles gives back what mergeFiles gave.
func partFiles(tx *gorm.DB, from, into assessment.ClientID) error {
	err := tx.Exec(`UPDATE attachment SET client = ? WHERE client = ?
		AND id IN (SELECT attachment FROM attachment_merge WHERE source = ? AND target = ?)`,
		string(from), string(into), string(from), string(into)).Error
	if err != nil {
		return err
	}
	return tx.Exec("DELETE FROM attachment_merge WHERE source = ? AND target = ?", string(from), string(into)).Error
}

// emptyFileBin deletes the attachments that have lain in the bin for long
// enough.
func (s *Store) emptyFileBin(ctx context.Context, before time.Time) error {
	var gone []attachmentRow
	if err := attachments(s.read.WithContext(ctx)).Where("binned < ?", millis(before)).Find(&gone).Error; err != nil || len(gone) == 0 {
		return err
	}
	err := s.transaction(ctx, "empty the bin of files", func(tx *gorm.DB) error {
		for _, r := range gone {
			a, err := r.attachment()
			if err != nil {
				return err
			}
			if _, err := s.chain(tx, entry{At: s.now(), Action: "attachment_erased", Client: a.Client, Visit: a.Visit}); err != nil {
				return err
			}
			if err := tx.Where("id = ?", r.ID).Delete(&attachmentRow{}).Error; err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return s.settle(ctx)
}
