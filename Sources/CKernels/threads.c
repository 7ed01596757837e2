// What the thread pool needs that Swift has no word for.
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
