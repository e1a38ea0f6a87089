#ifndef CLANES_H
#define CLANES_H

#include <stddef.h>
#include <stdint.h>

// Eight-lane arithmetic on doubles, one LLVM instruction a function, and the few scalar operations that Swift cannot say.
//
// The standard library's floating-point SIMD operators are loops over elements that keep their callers from being
// inlined, and its squareRoot() keeps libm's errno path. One operation a function, so that no compiler can contract two
// of them into one rounding.
#pragma STDC FP_CONTRACT OFF

typedef double lanes8 __attribute__((ext_vector_type(8)));
typedef int64_t lanes8_mask __attribute__((ext_vector_type(8)));
typedef uint64_t lanes8_word __attribute__((ext_vector_type(8)));

#define LANES_INLINE static inline __attribute__((always_inline, const))

LANES_INLINE lanes8 lanes8_add(lanes8 a, lanes8 b) { return a + b; }
LANES_INLINE lanes8 lanes8_sub(lanes8 a, lanes8 b) { return a - b; }
LANES_INLINE lanes8 lanes8_mul(lanes8 a, lanes8 b) { return a * b; }
LANES_INLINE lanes8 lanes8_div(lanes8 a, lanes8 b) { return a / b; }
LANES_INLINE lanes8 lanes8_neg(lanes8 a) { return -a; }
LANES_INLINE lanes8 lanes8_abs(lanes8 a) { return __builtin_elementwise_abs(a); }
LANES_INLINE lanes8 lanes8_sqrt(lanes8 a) { return __builtin_elementwise_sqrt(a); }
LANES_INLINE lanes8 lanes8_floor(lanes8 a) { return __builtin_elementwise_floor(a); }
LANES_INLINE lanes8 lanes8_nearest(lanes8 a) { return __builtin_elementwise_roundeven(a); }
LANES_INLINE lanes8 lanes8_set1(double a) { return (lanes8)(a); }

LANES_INLINE lanes8_mask lanes8_less(lanes8 a, lanes8 b) { return a < b; }
LANES_INLINE lanes8_mask lanes8_equal(lanes8 a, lanes8 b) { return a == b; }
LANES_INLINE lanes8_mask lanes8_and(lanes8_mask a, lanes8_mask b) { return a & b; }
LANES_INLINE lanes8_mask lanes8_or(lanes8_mask a, lanes8_mask b) { return a | b; }
LANES_INLINE lanes8_mask lanes8_not(lanes8_mask a) { return ~a; }
LANES_INLINE _Bool lanes8_any(lanes8_mask m) { return __builtin_reduce_or(m) != 0; }
LANES_INLINE lanes8 lanes8_select(lanes8_mask m, lanes8 a, lanes8 b) {
  return (lanes8)(((lanes8_mask)a & m) | ((lanes8_mask)b & ~m));
}

// The bits of a double as an unsigned integer, and back. A shift is by a count below 64.
LANES_INLINE lanes8_word lanes8_bits(lanes8 a) { return (lanes8_word)a; }
LANES_INLINE lanes8 lanes8_from_bits(lanes8_word a) { return (lanes8)a; }
LANES_INLINE lanes8_word lanes8_set1_bits(uint64_t a) { return (lanes8_word)(a); }
LANES_INLINE lanes8_word lanes8_add_bits(lanes8_word a, lanes8_word b) { return a + b; }
LANES_INLINE lanes8_word lanes8_sub_bits(lanes8_word a, lanes8_word b) { return a - b; }
LANES_INLINE lanes8_word lanes8_and_bits(lanes8_word a, lanes8_word b) { return a & b; }
LANES_INLINE lanes8_word lanes8_or_bits(lanes8_word a, lanes8_word b) { return a | b; }
LANES_INLINE lanes8_word lanes8_xor_bits(lanes8_word a, lanes8_word b) { return a ^ b; }
LANES_INLINE lanes8_word lanes8_shl_bits(lanes8_word a, lanes8_word n) { return a << (n & 63); }
LANES_INLINE lanes8_word lanes8_shr_bits(lanes8_word a, lanes8_word n) { return a >> (n & 63); }
LANES_INLINE lanes8_mask lanes8_odd_bits(lanes8_word a) { return (a & 1) != 0; }

LANES_INLINE double lane_sqrt(double a) { return __builtin_elementwise_sqrt(a); }
LANES_INLINE double lane_floor(double a) { return __builtin_elementwise_floor(a); }
LANES_INLINE double lane_nearest(double a) { return __builtin_elementwise_roundeven(a); }

// At least so many bytes that belong to the calling thread, at a cache line, with whatever was left in them; they stay
// where they are until it asks for more. NULL where there are none.
static inline void *lanes_workspace(size_t size) {
  extern _Thread_local void *lanes_workspace_memory;
  extern _Thread_local size_t lanes_workspace_size;
  extern void *lanes_workspace_grown(size_t size);
  return size <= lanes_workspace_size ? lanes_workspace_memory : lanes_workspace_grown(size);
}

#endif
