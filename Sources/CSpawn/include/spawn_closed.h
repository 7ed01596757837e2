// Starts a process in a session of its own, with the given files as descriptors 0, 1, 2, … and no other open.
#ifndef SPAWN_CLOSED_H
#define SPAWN_CLOSED_H

#include <sys/types.h>

/// Signals are as at a program's start; the working folder is `folder`. `arguments` and `variables` end with NULL.
/// Returns 0 or an errno; ENOTSUP on systems other than Linux.
int spawn_closed(pid_t *id, char *const *arguments, char *const *variables, const char *folder, const int *files,
                 int count);

#endif
