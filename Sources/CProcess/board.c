#define _GNU_SOURCE
#include "board.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/stat.h>
#include <unistd.h>

static struct downhill_board *watched;
static struct sigaction before[NSIG];

int downhill_make_board(void) {
#ifdef __linux__
  int descriptor = memfd_create("downhill", MFD_CLOEXEC);
#else
  char name[] = "/tmp/downhill-XXXXXX";
  int descriptor = mkstemp(name);
  if (descriptor >= 0) unlink(name);
#endif
  if (descriptor >= 0 && ftruncate(descriptor, sizeof(struct downhill_board)) != 0) {
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
  }
  return descriptor;
}

struct downhill_board *downhill_map_board(int descriptor) {
  struct stat file;
  if (fstat(descriptor, &file) != 0) return NULL;
  if (!S_ISREG(file.st_mode) || file.st_size < (off_t)sizeof(struct downhill_board)) {
    errno = EINVAL;
    return NULL;
  }
  void *memory = mmap(NULL, sizeof(struct downhill_board), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

uint64_t downhill_this_thread(void) { return (uint64_t)pthread_self(); }

int downhill_sit(struct downhill_board *board) {
  for (int number = 0; number < downhill_seats; number++) {
    uint64_t nobody = 0;
    if (__atomic_compare_exchange_n(&board->seats[number].thread, &nobody, downhill_this_thread(), 0, __ATOMIC_ACQ_REL,
                                    __ATOMIC_RELAXED))
      return number;
  }
  return -1;
}

// On the thread that is about to end: it says so, and ends as it would have.
static void leave(int number) {
  uint64_t thread = downhill_this_thread();
  for (int seat = 0; seat < downhill_seats; seat++) {
    if (watched->seats[seat].thread == thread) watched->seats[seat].cause = number;
  }
  sigaction(number, &before[number], NULL);
  raise(number);
}

void downhill_become_worker(struct downhill_board *board) {
#ifdef __linux__
  prctl(PR_SET_NAME, "downhill");
#endif
  static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  watched = board;
  struct sigaction action = {.sa_handler = leave};
  sigemptyset(&action.sa_mask);
  for (unsigned i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, &before[fatal[i]]);
}
