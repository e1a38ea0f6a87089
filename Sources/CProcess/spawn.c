#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

// What only the new process runs, between fork and exec: system calls alone.
static void become(const char *program, char *const arguments[], char *const environment[], const char *folder,
                   const int streams[3], pid_t parent, int report) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setpgid(0, 0);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  int empty = open("/dev/null", O_RDWR);
  int ready = empty >= 0 && chdir(folder) == 0;
  for (int i = 0; i < 3; i++) ready = ready && dup2(streams[i] < 0 ? empty : streams[i], i) == i;
  if (ready) {
    // All others close when the program begins.
#if defined(__linux__) && defined(SYS_close_range)
    syscall(SYS_close_range, 3u, ~0u, 4u);
#endif
    execve(program, arguments, environment);
  }
  int reason = errno;
  ssize_t ignored = write(report, &reason, sizeof reason);
  (void)ignored;
  _exit(127);
}

pid_t downhill_spawn(const char *program, char *const arguments[], char *const environment[], const char *folder,
                     int input, int output, int messages) {
  int report[2];
  if (pipe(report) != 0) return -1;
  fcntl(report[0], F_SETFD, FD_CLOEXEC);
  fcntl(report[1], F_SETFD, FD_CLOEXEC);
  // Where standard descriptors are closed, a pipe may have their numbers, which the new process is about to replace.
  int high = fcntl(report[1], F_DUPFD_CLOEXEC, 3);
  int given[3] = {input, output, messages}, streams[3] = {-1, -1, -1};
  int complete = high >= 0;
  for (int i = 0; i < 3; i++) {
    if (given[i] < 0) continue;
    streams[i] = fcntl(given[i], F_DUPFD_CLOEXEC, 3);
    complete = complete && streams[i] >= 0;
  }
  pid_t parent = getpid();
  pid_t child = complete ? fork() : -1;
  if (child == 0) become(program, arguments, environment, folder, streams, parent, high);
  int failure = errno;
  close(report[1]);
  if (high >= 0) close(high);
  for (int i = 0; i < 3; i++) {
    if (streams[i] >= 0) close(streams[i]);
  }
  if (child > 0) {
    setpgid(child, child);
    int reason = 0;
    ssize_t count;
    do count = read(report[0], &reason, sizeof reason);
    while (count < 0 && errno == EINTR);
    if (count == sizeof reason) failure = reason, child = -1;
  }
  close(report[0]);
  if (child < 0) errno = failure;
  return child;
}
