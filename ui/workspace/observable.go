package workspace

// An Observable is a value that screens watch. It belongs to the UI goroutine
// and has no lock.
type Observable[T any] struct {
	value     T
	listeners map[int]func(T)
	next      int
}

// Value returns the present value.
func (o *Observable[T]) Value() T { return o.value }

// Set replaces the value and tells every listener.
func (o *Observable[T]) Set(v T) {
	o.value = v
	for id := range o.next {
		if f, ok := o.listeners[id]; ok {
			f(v)
		}
	}
}

// Listen calls f now and after every Set until stop is called.
func (o *Observable[T]) Listen(f func(T)) (stop func()) {
	if o.listeners == nil {
		o.listeners = map[int]func(T){}
	}
	id := o.next
	o.next++
	o.listeners[id] = f
	f(o.value)
	return func() { delete(o.listeners, id) }
}

// Listeners counts who listens: a hidden screen must not.
func (o *Observable[T]) Listeners() int { return len(o.listeners) }
