package storage

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type settingRow struct {
	Key   string `gorm:"primaryKey"`
	Value string
}

func (settingRow) TableName() string { return "setting" }

// Setting implements assessment.Store.
func (s *Store) Setting(ctx context.Context, key string) (string, error) {
	defer s.reading()()
	var r settingRow
	err := s.reader(ctx).Where("key = ?", key).Take(&r).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("setting %s: %w", key, err)
	}
	return r.Value, nil
}

// Settings implements assessment.Store.
func (s *Store) Settings(ctx context.Context) (map[string]string, error) {
	defer s.reading()()
	var rows []settingRow
	if err := s.reader(ctx).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	all := make(map[string]string, len(rows))
	for _, r := range rows {
		all[r.Key] = r.Value
	}
	return all, nil
}

// SaveSetting implements assessment.Store.
func (s *Store) SaveSetting(ctx context.Context, key, value string) error {
	return s.transaction(ctx, "save setting "+key, func(tx *gorm.DB) error {
		return tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(&settingRow{key, value}).Error
	})
}
