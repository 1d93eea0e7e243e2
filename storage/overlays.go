package storage

import (
	"context"
	"encoding/json"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"stridewell/assessment"
)

type overlayRow struct {
	ID      int64  `gorm:"primaryKey"`
	Measure string // the subject: a measure or a drill
	Body    string
	Log     int64
}

func (overlayRow) TableName() string { return "overlay" }

// Overlays implements assessment.Store.
func (s *Store) Overlays(ctx context.Context) ([]assessment.Overlay, error) {
	var rows []overlayRow
	if err := s.read.WithContext(ctx).Order("id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("overlays: %w", err)
	}
	all := make([]assessment.Overlay, len(rows))
	for i, r := range rows {
		if err := json.Unmarshal([]byte(r.Body), &all[i]); err != nil {
			return nil, fmt.Errorf("overlay %d: %w", r.ID, err)
		}
	}
	return all, nil
}

// SaveOverlay implements assessment.Store.
func (s *Store) SaveOverlay(ctx context.Context, o assessment.Overlay) error {
	body, err := json.Marshal(o)
	if err != nil {
		return fmt.Errorf("overlay of %s: %w", o.Subject, err)
	}
	return s.transaction(ctx, "overlay of "+o.Subject, func(tx *gorm.DB) error {
		action := "overlay_laid"
		if o.Withdrawn {
			action = "overlay_withdrawn"
		}
		number, err := s.chain(tx, entry{At: o.At, By: o.By, Action: action, Reason: o.Why})
		if err != nil {
			return err
		}
		return tx.Create(&overlayRow{Measure: o.Subject, Body: string(body), Log: number}).Error
	})
}

type protocolRow struct {
	ID   int64 `gorm:"primaryKey"`
	Name string
	Body string
}

func (protocolRow) TableName() string { return "protocol" }

// Protocols implements assessment.Store.
func (s *Store) Protocols(ctx context.Context) ([]assessment.Protocol, error) {
	var rows []protocolRow
	if err := s.read.WithContext(ctx).Order("id").Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("protocols: %w", err)
	}
	all := make([]assessment.Protocol, len(rows))
	for i, r := range rows {
		if err := json.Unmarshal([]byte(r.Body), &all[i]); err != nil {
			return nil, fmt.Errorf("protocol %d: %w", r.ID, err)
		}
		all[i].Own = true
	}
	return all, nil
}

// SaveProtocol implements assessment.Store.
func (s *Store) SaveProtocol(ctx context.Context, p assessment.Protocol) error {
	body, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("protocol %s: %w", p.ID, err)
	}
	return s.transaction(ctx, "protocol "+string(p.ID), func(tx *gorm.DB) error {
		row := protocolRow{Name: string(p.ID), Body: string(body)}
		known := clause.OnConflict{Columns: []clause.Column{{Name: "name"}}, DoUpdates: clause.AssignmentColumns([]string{"body"})}
		return tx.Clauses(known).Create(&row).Error
	})
}

// RemoveProtocol implements assessment.Store.
func (s *Store) RemoveProtocol(ctx context.Context, id assessment.ProtocolID) error {
	return s.transaction(ctx, "protocol "+string(id), func(tx *gorm.DB) error {
		return tx.Where("name = ?", string(id)).Delete(&protocolRow{}).Error
	})
}
