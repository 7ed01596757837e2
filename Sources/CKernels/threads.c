// What the thread pool needs that Swift has no word for.
#include <time.h>

#include "CKernels.h"

static _Thread_local int in_task;
int ck_thread_in_task(void) { return in_task; }
void ck_set_thread_in_task(int value) { in_task = value; }

void ck_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

int64_t ck_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
