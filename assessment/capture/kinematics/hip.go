package kinematics

import (
	"fmt"
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/capture/signal"
	"stridewell/assessment/catalogue"
)

// How a stride is found in the angle of the hip.
const (
	prominence   = 15.0 // degrees: a smaller swing is no stride
	shortest     = 0.40 // s between two strides
	gapAround    = 0.20 // s around the peak that must have been seen
	strideFrom   = 0.45 // s: strides that come faster or slower are no running
	strideTo     = 1.10 // s
	fewestFrames = 10
)

// A track is the extension of one hip over time, in one definition. Missing
// samples are NaN.
type track struct {
	side       assessment.Side
	definition string
	extension  []float64
}

// A peak is the largest extension of a stride.
type peak struct {
	sample int     // of the recording
	at     float64 // s
	value  float64 // degrees
}

// peaksOf finds the largest extension of each stride whose angle was seen all
// around it: on samples even in time, between them by a parabola.
func peaksOf(extension, times []float64, rate, cutoff float64) []peak {
	flexion, seen := filled(extension)
	if flexion == nil {
		return nil
	}
	for i := range flexion {
		flexion[i] = -flexion[i]
	}
	smooth, _ := signal.Smooth(flexion, rate, cutoff)
	around := int(math.Round(gapAround * rate))
	var out []peak
	for _, i := range signal.Minima(smooth, prominence, max(int(math.Round(shortest*rate)), 1)) {
		if !allSeen(seen, i-around, i+around) {
			continue
		}
		offset, value := signal.Vertex(smooth, i)
		out = append(out, peak{sample: i, at: times[i] + offset/rate, value: -value})
	}
	return out
}

// filled bridges missing samples on a line and says which were seen; nil when
// fewer than a few were.
func filled(v []float64) (out []float64, seen []bool) {
	var at, values []float64
	seen = make([]bool, len(v))
	for i, x := range v {
		if seen[i] = !math.IsNaN(x); seen[i] {
			at, values = append(at, float64(i)), append(values, x)
		}
	}
	if len(at) < fewestFrames {
		return nil, nil
	}
	return signal.Line(len(v), at, values), seen
}

func allSeen(seen []bool, from, to int) bool {
	for i := max(from, 0); i <= min(to, len(seen)-1); i++ {
		if !seen[i] {
			return false
		}
	}
	return true
}

// hips writes the hip extension of each side: the definition that was asked
// for, or the first that the file allows.
func (r *reader) hips(tracks []track, times []float64, rate, cutoff float64, method assessment.Method) {
	definition := r.Options.Definition
	if definition == "" {
		definition = tracks[0].definition
	}
	if !slices.ContainsFunc(tracks, func(t track) bool { return t.definition == definition }) {
		r.Warn(fmt.Sprintf("The file does not show the hip as %s; it does as %s.", definition, tracks[0].definition))
		return
	}
	if cutoff > 0 {
		r.Word("filter", "butterworth, 2nd order, forwards and backwards")
		r.Number("cutoff_hz", cutoff)
	} else {
		r.Word("filter", "none")
	}
	r.Word("hip_extension_definition", definition)
	r.Number("stride_prominence_deg", prominence)
	r.Number("stride_spacing_s", shortest)
	for _, t := range tracks {
		peaks := r.within(peaksOf(t.extension, times, rate, cutoff))
		if t.definition != definition {
			r.note(t, peaks)
			continue
		}
		r.addHip(t, peaks, method)
		r.addCurve(t, peaks, rate)
	}
	if len(r.Recording.Observations) == 0 && len(r.Recording.Questions) == 0 {
		r.Warn("No stride is seen in whole: the hip never extends and bends again by 15 degrees.")
	}
}

// within leaves out the strides that are not in the part that was chosen.
func (r *reader) within(peaks []peak) []peak {
	from, to := r.Options.From.Seconds(), r.Options.To.Seconds()
	if to <= 0 {
		to = math.Inf(1)
	}
	var out []peak
	for _, p := range peaks {
		if p.at >= from && p.at <= to {
			out = append(out, p)
		}
	}
	return out
}

// note keeps the mean in another definition beside the result.
func (r *reader) note(t track, peaks []peak) {
	if len(peaks) > 0 {
		r.Number(fmt.Sprintf("hip_extension_%s_%s_deg", t.side, t.definition), meanOf(peaks).Value)
	}
}

func meanOf(peaks []peak) signal.Mean {
	values := make([]float64, len(peaks))
	for i, p := range peaks {
		values[i] = p.value
	}
	return signal.MeanOf(values)
}

// addHip writes the mean of a side.
func (r *reader) addHip(t track, peaks []peak, method assessment.Method) {
	if len(peaks) == 0 {
		return
	}
	if t.side == assessment.NoSide {
		if t.side = r.Options.FirstSide; t.side == assessment.NoSide {
			r.Ask("first_side", "Which leg was tracked? The file does not say.", "left", "right")
			return
		}
	}
	if method == assessment.VideoMean && len(peaks) == 1 {
		method = assessment.VideoFrame
	}
	m := meanOf(peaks)
	if len(peaks) == 1 {
		r.Warn(fmt.Sprintf("One stride of the %s leg is seen in whole: average seven or more.", t.side))
	} else if usual := usualStride(peaks); usual < strideFrom || usual > strideTo {
		r.Warn(fmt.Sprintf("The %s hip extends every %.2f s: that is no running, or the rate is wrong.", t.side, usual))
	}
	value, sd, low, high := m.Tidied()
	v := assessment.RecordedValue{
		Measure: catalogue.HipExtension, Side: t.side, Moment: r.moment(), Method: method, Value: value, Unit: "deg", N: m.N, Definition: t.definition,
	}
	if m.N > 1 {
		v.SD, v.CILow, v.CIHigh = &sd, &low, &high
	}
	r.Recording.Observations = append(r.Recording.Observations, v)
}

func (r *reader) moment() assessment.Moment {
	if r.Options.Moment == assessment.NoMoment {
		return assessment.Early
	}
	return r.Options.Moment
}

func usualStride(peaks []peak) float64 {
	var times []float64
	for i := 1; i < len(peaks); i++ {
		times = append(times, peaks[i].at-peaks[i-1].at)
	}
	return signal.Median(times)
}

// addCurve writes the mean angle over the strides, from one largest extension
// to the next.
func (r *reader) addCurve(t track, peaks []peak, rate float64) {
	const points, fewest = 101, 3
	flexion, seen := filled(negative(t.extension))
	var strides [][2]int
	for i := 1; i < len(peaks); i++ {
		if from, to := peaks[i-1].sample, peaks[i].sample; allSeen(seen, from, to) && float64(to-from)/rate <= strideTo {
			strides = append(strides, [2]int{from, to})
		}
	}
	if len(strides) < fewest {
		return
	}
	c := assessment.Curve{Quantity: "hip_flexion", Side: t.side, Unit: "deg", Steps: len(strides)}
	values := make([]float64, len(strides))
	for k := range points {
		for i, s := range strides {
			at := float64(s[0]) + float64(s[1]-s[0])*float64(k)/(points-1)
			low := min(int(at), len(flexion)-2)
			values[i] = flexion[low] + (at-float64(low))*(flexion[low+1]-flexion[low])
		}
		m := signal.MeanOf(values)
		c.Mean, c.SD = append(c.Mean, signal.Tidy(m.Value)), append(c.SD, signal.Tidy(m.SD))
	}
	r.Recording.Curves = append(r.Recording.Curves, c)
}
