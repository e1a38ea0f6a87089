#ifndef CPROCESS_H
#define CPROCESS_H

#include "board.h"

#include <sys/types.h>

/// Starts a program in a folder, with these arguments and this environment and nothing else: no descriptor but standard
/// input, output and error, each the given one, or empty where that is negative, and `shared` as the fourth where it is
/// not negative. Where it is to be `apart` it has a process group of its own and default signals; else it ignores the
/// signals that this process does. Where the system can (Linux), the program is killed when the thread that started it
/// ends, and so with the whole process, whatever ends that.
///
/// Returns the process, or -1 with errno.
pid_t downhill_spawn(const char *program, char *const arguments[], char *const environment[], const char *folder,
                     int input, int output, int messages, int shared, int apart);

#endif
