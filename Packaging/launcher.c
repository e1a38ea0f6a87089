// bin/downhill of a package: becomes the downhill that is compiled for the vectors of this machine's processor. The bits
// of every result are the same in both.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

int main(int count, char **arguments) {
  (void)count;
  // The path that this program was started by, without links; PATH was searched by whoever did.
  char here[PATH_MAX];
  const char *started = (const char *)getauxval(AT_EXECFN);
  if (!started || !realpath(started, here)) {
    fprintf(stderr, "error: downhill does not find itself: %s\n", strerror(errno));
    return 5;
  }
  // What is said to other machines names this program, which chooses there again.
  setenv("DOWNHILL_EXECUTABLE", here, 1);
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(here, '/');
    if (slash) *slash = 0;
  }
  __builtin_cpu_init();
  const char *level = __builtin_cpu_supports("x86-64-v3") ? "x86-64-v3" : "x86-64";
  char program[PATH_MAX + 64];
  snprintf(program, sizeof program, "%s/lib/downhill/downhill-%s", here, level);
  execv(program, arguments);
  fprintf(stderr, "error: %s does not start: %s\n", program, strerror(errno));
  return 5;
}
