#ifndef CPROCESS_BOARD_H
#define CPROCESS_BOARD_H

#include <stdint.h>

/// Who can be told apart on a board: threads that make runs, runs that one of them makes together, runs that are under
/// suspicion.
enum { downhill_seats = 256, downhill_together = 128, downhill_suspects = 4096 };

/// A run by the key of its cell and its seed.
struct downhill_run {
  uint8_t cell[32];
  int64_t seed;
};

/// A thread that makes runs: which ones, and when they are late.
struct downhill_seat {
  /// Of the thread; 0 for nobody.
  uint64_t thread;
  /// When the runs are late, in nanoseconds of the monotonic clock; 0 for never.
  int64_t deadline;
  /// How many runs are under way; 0 for none.
  int32_t count;
  /// The signal that its thread was ended by, negative where it was late.
  int32_t cause;
  struct downhill_run runs[downhill_together];
};

/// What a working process and the one that supervises it share. Plain memory: each word has one writer at a time, and
/// what the worker wrote is read when it is dead, but for deadlines, counts and limits, which may be looked at late.
struct downhill_board {
  uint64_t mark;
  /// From the supervisor: the signal that asks to stop; 0 for none.
  int32_t signal;
  /// From the worker: whether the one run that is under way is made alone.
  int32_t alone;
  /// From the worker: the bytes that it may hold; 0 for no limit.
  int64_t memory;
  /// From the worker: runs that failed, experiments that are done, whether a claim of them is not supported.
  int64_t failed, experiments, unsupported;
  /// From the worker: of the experiment that is under way the runs that were made, and those of them that failed.
  int64_t made_here, failed_here;
  /// From the worker: where in the file the record so far of the run that is made alone begins, and its bytes or 0.
  int64_t partial_offset, partial_count;
  /// From the supervisor: what ended the worker in the run `guilty`: a signal, -1 late, -2 memory; 0 for none.
  int32_t cause;
  int32_t suspect_count;
  struct downhill_run guilty;
  struct downhill_run suspects[downhill_suspects];
  struct downhill_seat seats[downhill_seats];
};

/// Maps a board of the file at a descriptor, for this process and those that it is given to. A null pointer with errno.
struct downhill_board *downhill_map_board(int descriptor);

/// A descriptor of an empty file of a board's size that has no name. -1 with errno.
int downhill_make_board(void);

/// The number of the calling thread on a board.
uint64_t downhill_this_thread(void);

/// From now on the thread that a fatal signal ends leaves it at its seat; and the process is called as its program, not
/// as the link that it was started by.
void downhill_become_worker(struct downhill_board *board);

/// Reads and writes a word that the other process may look at meanwhile.
static inline int64_t downhill_load(const int64_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }
static inline void downhill_store(int64_t *word, int64_t value) { __atomic_store_n(word, value, __ATOMIC_RELEASE); }
static inline int32_t downhill_load32(const int32_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }
static inline void downhill_store32(int32_t *word, int32_t value) { __atomic_store_n(word, value, __ATOMIC_RELEASE); }
static inline void downhill_add(int64_t *word, int64_t value) { __atomic_fetch_add(word, value, __ATOMIC_ACQ_REL); }

/// Seats and runs by their addresses: Swift has no arrays of fixed length.
static inline struct downhill_seat *downhill_seats_of(struct downhill_board *board) { return board->seats; }
static inline struct downhill_run *downhill_runs_of(struct downhill_seat *seat) { return seat->runs; }
static inline struct downhill_run *downhill_suspects_of(struct downhill_board *board) { return board->suspects; }

/// Takes a seat that nobody has for the calling thread; its number, or -1 where all are taken.
int downhill_sit(struct downhill_board *board);

/// Gives a seat back.
static inline void downhill_stand(struct downhill_seat *seat) {
  __atomic_store_n(&seat->thread, (uint64_t)0, __ATOMIC_RELEASE);
}

#endif
