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
                   const int streams[4], int apart, pid_t parent, int report) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) {
    // What this process was told to ignore (as nohup does), one that stays with it ignores, too.
    struct sigaction now;
    if (apart || sigaction(number, NULL, &now) != 0 || now.sa_handler != SIG_IGN) sigaction(number, &standard, NULL);
  }
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (apart) setpgid(0, 0);
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
#else
  (void)parent;
#endif
  int empty = open("/dev/null", O_RDWR);
  int ready = empty >= 0 && chdir(folder) == 0;
  for (int i = 0; i < 3; i++) ready = ready && dup2(streams[i] < 0 ? empty : streams[i], i) == i;
  unsigned first = 3;
  if (streams[3] >= 0) ready = ready && dup2(streams[3], (int)first++) == 3;
  if (ready) {
    // All others close when the program begins.
#if defined(__linux__) && defined(SYS_close_range)
    syscall(SYS_close_range, first, ~0u, 4u);
#endif
    execve(program, arguments, environment);
  }
  int reason = errno;
  ssize_t ignored = write(report, &reason, sizeof reason);
  (void)ignored;
  _exit(127);
}

pid_t downhill_spawn(const char *program, char *const arguments[], char *const environment[], const char *folder,
                     int input, int output, int messages, int shared, int apart) {
  int report[2];
  if (pipe(report) != 0) return -1;
  fcntl(report[0], F_SETFD, FD_CLOEXEC);
  fcntl(report[1], F_SETFD, FD_CLOEXEC);
  // Where standard descriptors are closed, a pipe may have their numbers, which the new process is about to replace.
  int high = fcntl(report[1], F_DUPFD_CLOEXEC, 4);
  int given[4] = {input, output, messages, shared}, streams[4] = {-1, -1, -1, -1};
  int complete = high >= 0;
  for (int i = 0; i < 4; i++) {
    if (given[i] < 0) continue;
    streams[i] = fcntl(given[i], F_DUPFD_CLOEXEC, 4);
    complete = complete && streams[i] >= 0;
  }
  pid_t parent = getpid();
  pid_t child = complete ? fork() : -1;
  if (child == 0) become(program, arguments, environment, folder, streams, apart, parent, high);
  int failure = errno;
  close(report[1]);
  if (high >= 0) close(high);
  for (int i = 0; i < 4; i++) {
    if (streams[i] >= 0) close(streams[i]);
  }
  if (child > 0) {
    if (apart) setpgid(child, child);
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
