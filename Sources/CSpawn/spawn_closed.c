// posix_spawn with glibc's extensions (2.34), which Swift's module of the C library hides.
#define _GNU_SOURCE
#include "spawn_closed.h"

#include <errno.h>

#ifdef __linux__
#include <signal.h>
#include <spawn.h>

int spawn_closed(pid_t *id, char *const *arguments, char *const *variables, const char *folder, const int *files,
                 int count) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // First out of the way, because a file's number may be another's place.
  const int away = 200;
  int code = 0;
  for (int place = 0; place < count && !code; place++)
    code = posix_spawn_file_actions_adddup2(&actions, files[place], away + place);
  for (int place = 0; place < count && !code; place++)
    code = posix_spawn_file_actions_adddup2(&actions, away + place, place);
  if (!code) code = posix_spawn_file_actions_addclosefrom_np(&actions, count);
  if (!code) code = posix_spawn_file_actions_addchdir_np(&actions, folder);
  sigset_t signals;
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  if (!code) code = posix_spawn(id, arguments[0], &actions, &attributes, arguments, variables);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return code;
}
#else
int spawn_closed(pid_t *id, char *const *arguments, char *const *variables, const char *folder, const int *files,
                 int count) {
  (void)id, (void)arguments, (void)variables, (void)folder, (void)files, (void)count;
  return ENOTSUP;
}
#endif
