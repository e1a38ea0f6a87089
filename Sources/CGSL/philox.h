#ifndef CGSL_PHILOX_H
#define CGSL_PHILOX_H
/* Philox4x32-10 as a gsl_rng_type, so that all of GSL's distributions draw from it. A system library module holds no
   compiled C: hence static functions in a header, and a descriptor behind an inline function.
   Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11, section 3.3,
   https://doi.org/10.1145/2063384.2063405 */
#include <gsl/gsl_rng.h>
#include <stdint.h>

enum { cgsl_philox_batch = 8 };

/* Eight 64-bit lanes, in however many registers the processor has them. */
typedef uint64_t cgsl_philox_lanes __attribute__((vector_size(8 * cgsl_philox_batch)));

/* The bijection of the paper, of eight counters whose words are 32 bits in each lane: ten rounds of two 32 x 32 -> 64 bit
   products. Word j of block i goes to words[8 j + i]: Swift sees no structure of vectors. */
static inline __attribute__((always_inline)) void cgsl_philox4x32_10(cgsl_philox_lanes c0, cgsl_philox_lanes c1,
                                                                     cgsl_philox_lanes c2, cgsl_philox_lanes c3,
                                                                     uint64_t key, uint64_t *words) {
  const uint64_t low = 0xFFFFFFFFu;
  /* Words are the lower halves of lanes; what is in the upper ones until the end is of no meaning. */
  cgsl_philox_lanes k0 = c0 - c0 + (key & low), k1 = c0 - c0 + (key >> 32);
  for (int round = 0; round < 10; round++) {
    /* Masked, so that the compiler sees that half a product is enough. */
    const cgsl_philox_lanes even = (c0 & low) * (uint64_t)0xD2511F53u;
    const cgsl_philox_lanes odd = (c2 & low) * (uint64_t)0xCD9E8D57u;
    c0 = (odd >> 32) ^ c1 ^ k0;
    c2 = (even >> 32) ^ c3 ^ k1;
    c1 = odd;
    c3 = even;
    k0 += (uint64_t)0x9E3779B9u; /* golden ratio */
    k1 += (uint64_t)0xBB67AE85u; /* sqrt(3) - 1 */
  }
  c0 &= low, c1 &= low, c2 &= low, c3 &= low;
  const cgsl_philox_lanes blocks[4] = {c0, c1, c2, c3};
  __builtin_memcpy(words, blocks, sizeof blocks);
}

/* One stream. Block k is Philox of the counter k under the key; a block is two 64-bit words. Eight blocks are made at a
   time: side by side in registers they take no longer than one of them. */
typedef struct {
  uint64_t key;
  uint64_t next_block;
  uint64_t used;
  uint64_t word[2 * cgsl_philox_batch];
} cgsl_philox_state;

static inline void cgsl_philox_set(void *state, unsigned long int seed) {
  cgsl_philox_state *const s = (cgsl_philox_state *)state;
  s->key = seed;
  s->next_block = 0;
  s->used = 2 * cgsl_philox_batch;
}

static inline void cgsl_philox_refill(cgsl_philox_state *s) {
  const cgsl_philox_lanes steps = {0, 1, 2, 3, 4, 5, 6, 7};
  const cgsl_philox_lanes counter = steps + s->next_block, zero = {0};
  uint64_t b[4 * cgsl_philox_batch];
  cgsl_philox4x32_10(counter, counter >> 32, zero, zero, s->key, b);
  for (int i = 0; i < cgsl_philox_batch; i++) {
    s->word[2 * i] = b[i] | b[i + 8] << 32;
    s->word[2 * i + 1] = b[i + 16] | b[i + 24] << 32;
  }
  s->next_block += cgsl_philox_batch;
  s->used = 0;
}

/* The next 64 bits. */
static inline unsigned long int cgsl_philox_get(void *state) {
  cgsl_philox_state *const s = (cgsl_philox_state *)state;
  if (s->used == 2 * cgsl_philox_batch) cgsl_philox_refill(s);
  return s->word[s->used++];
}

/* The 53 leading bits of the next word as a multiple of 2^-53 in [0, 1). */
static inline double cgsl_philox_get_double(void *state) {
  return (double)(cgsl_philox_get(state) >> 11) * 0x1p-53;
}

_Static_assert(sizeof(unsigned long int) == 8, "a word of the stream is a C unsigned long");

static inline const gsl_rng_type *cgsl_rng_philox(void) {
  static const gsl_rng_type type = {"philox4x32-10",           UINT64_MAX,      0,
                                    sizeof(cgsl_philox_state), cgsl_philox_set, cgsl_philox_get,
                                    cgsl_philox_get_double};
  return &type;
}

/* A stream in one allocation: the gsl_rng that GSL sees, and the state that it points to. */
typedef struct {
  gsl_rng generator;
  cgsl_philox_state state;
} cgsl_stream;

static inline void cgsl_stream_start(cgsl_stream *stream, uint64_t seed) {
  stream->generator.type = cgsl_rng_philox();
  stream->generator.state = &stream->state;
  cgsl_philox_set(&stream->state, seed);
}
#endif
