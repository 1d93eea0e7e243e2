package assessment

import (
	"encoding/json"
	"fmt"
	"time"
)

// A Picture is what was measured on a still: the meta of its attachment. Points
// are in pixels of the picture as it is kept, from its upper left corner.
type Picture struct {
	Template   string         `json:"template"` // which angle, as its stored word
	Points     []PicturePoint `json:"points"`
	FacesLeft  bool           `json:"faces_left,omitempty"` // the runner runs to the left
	Lengths    []float64      `json:"lengths,omitempty"`    // typed beside the points, in the unit of each
	Standing   *float64       `json:"standing,omitempty"`   // degrees taken off: the angle standing still
	Value      float64        `json:"value"`                // of this picture, in the unit of the measure
	Definition string         `json:"definition,omitempty"`
	Method     Method         `json:"method"`            // of the value in the visit
	Place      int            `json:"place"`             // among the pictures of the value, from 1
	Of         int            `json:"of"`                // how many pictures the value is the mean of
	Seconds    *float64       `json:"seconds,omitempty"` // of the clip, where it is a frame of one
	Repeats    []Repeat       `json:"repeats,omitempty"` // measured again without seeing the value
}

// A PicturePoint is a place on a picture.
type PicturePoint struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
}

// A Repeat is one picture measured again by somebody who did not see its value.
type Repeat struct {
	At    time.Time `json:"at"` // the same for all pictures of one sitting with a value
	Rater string    `json:"rater"`
	Value float64   `json:"value"`
}

// Meta is the picture as an attachment keeps it.
func (p Picture) Meta() (json.RawMessage, error) {
	b, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("write picture: %w", err)
	}
	return b, nil
}

// Picture is what was measured on the attachment.
func (a Attachment) Picture() (Picture, error) {
	var p Picture
	err := a.decode(PictureAttachment, &p)
	return p, err
}
