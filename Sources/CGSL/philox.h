#ifndef CGSL_PHILOX_H
#define CGSL_PHILOX_H
/* Philox4x32-10 as a gsl_rng_type, so that all of GSL's distributions draw from it. A system library module holds no
   compiled C: hence static functions in a header, and a descriptor behind an inline function.
   Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11, section 3.3,
   https://doi.org/10.1145/2063384.2063405 */
#include <gsl/gsl_rng.h>
#include <stdint.h>

/* One stream: 32 bytes. Block k is Philox of the counter k under the key; a block is two 64-bit words. */
typedef struct {
  uint64_t key;
  uint64_t next_block;
  uint64_t second_word;
  uint64_t has_second_word;
} cgsl_philox_state;

typedef struct {
  uint32_t word[4];
} cgsl_philox_block;

/* The bijection of the paper: ten rounds of two 32 x 32 -> 64 bit products. */
static inline cgsl_philox_block cgsl_philox4x32_10(uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3, uint32_t k0,
                                                   uint32_t k1) {
  for (int round = 0; round < 10; round++) {
    const uint64_t even = (uint64_t)0xD2511F53u * c0;
    const uint64_t odd = (uint64_t)0xCD9E8D57u * c2;
    c0 = (uint32_t)(odd >> 32) ^ c1 ^ k0;
    c2 = (uint32_t)(even >> 32) ^ c3 ^ k1;
    c1 = (uint32_t)odd;
    c3 = (uint32_t)even;
    k0 += 0x9E3779B9u; /* golden ratio */
    k1 += 0xBB67AE85u; /* sqrt(3) - 1 */
  }
  const cgsl_philox_block block = {{c0, c1, c2, c3}};
  return block;
}

static inline void cgsl_philox_set(void *state, unsigned long int seed) {
  cgsl_philox_state *const s = (cgsl_philox_state *)state;
  s->key = seed;
  s->next_block = 0;
  s->second_word = 0;
  s->has_second_word = 0;
}

/* The next 64 bits. */
static inline unsigned long int cgsl_philox_get(void *state) {
  cgsl_philox_state *const s = (cgsl_philox_state *)state;
  if (s->has_second_word) {
    s->has_second_word = 0;
    return s->second_word;
  }
  const cgsl_philox_block b =
      cgsl_philox4x32_10((uint32_t)s->next_block, (uint32_t)(s->next_block >> 32), 0, 0, (uint32_t)s->key,
                         (uint32_t)(s->key >> 32));
  s->next_block++;
  s->second_word = b.word[2] | (uint64_t)b.word[3] << 32;
  s->has_second_word = 1;
  return b.word[0] | (uint64_t)b.word[1] << 32;
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
