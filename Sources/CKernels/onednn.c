// Single-threaded matrix products of oneDNN, found at run time: the program builds and runs without it.
//
// Only functions whose prototypes are the same in oneDNN 2.x and 3.x are used (dnnl_types.h, gemm.cpp).
#include <dlfcn.h>
#include <stdint.h>

#include "CKernels.h"

typedef int (*sgemm_function)(char, char, int64_t, int64_t, int64_t, float, const float *, int64_t, const float *,
                              int64_t, float, float *, int64_t);
typedef int (*bf16_gemm_function)(char, char, int64_t, int64_t, int64_t, float, const uint16_t *, int64_t,
                                  const uint16_t *, int64_t, float, float *, int64_t);
typedef struct {
  int major, minor, patch;
} dnnl_version_head;

static sgemm_function sgemm;
static bf16_gemm_function bf16_gemm;
static void (*set_threads)(int);
static dnnl_version_head version;
static int computes_bf16;

static void use_one_thread(void) {
  static _Thread_local int done;
  if (!done && set_threads) set_threads(1);
  done = 1;
}

/// The function is there on every processor, and refuses on those without AVX-512: a small product tells.
static int tries_bf16(void) {
  const uint16_t one = 0x3F80;
  float product = 0;
  use_one_thread();
  return bf16_gemm && bf16_gemm('N', 'N', 1, 1, 1, 1, &one, 1, &one, 1, 0, &product, 1) == 0 && product == 1;
}

int ck_onednn_load(void) {
  static const char *const names[] = {"libdnnl.so.3", "libdnnl.so.2", "libdnnl.so"};
  if (sgemm) return 1;
  for (int i = 0; i < 3; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) continue;
    const dnnl_version_head *(*get_version)(void) =
        (const dnnl_version_head *(*)(void))dlsym(library, "dnnl_version");
    sgemm_function found = (sgemm_function)dlsym(library, "dnnl_sgemm");
    if (!get_version || !found) {
      dlclose(library);
      continue;
    }
    version = *get_version();
    bf16_gemm = (bf16_gemm_function)dlsym(library, "dnnl_gemm_bf16bf16f32");
    // OpenMP's threads would spin beside the pool's: each of the pool's threads asks for one.
    set_threads = (void (*)(int))dlsym(library, "omp_set_num_threads");
    if (!set_threads) set_threads = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    sgemm = found;
    computes_bf16 = tries_bf16();
    return 1;
  }
  return 0;
}

int ck_onednn_version(int *major, int *minor, int *patch) {
  if (!sgemm) return 0;
  *major = version.major, *minor = version.minor, *patch = version.patch;
  return 1;
}

int ck_onednn_has_bf16(void) { return computes_bf16; }

int ck_onednn_gemm_f32(int transpose_a, int transpose_b, size_t m, size_t n, size_t k, float alpha, const float *a,
                       size_t lda, const float *b, size_t ldb, float beta, float *c, size_t ldc) {
  use_one_thread();
  return sgemm(transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', (int64_t)m, (int64_t)n, (int64_t)k, alpha, a,
               (int64_t)lda, b, (int64_t)ldb, beta, c, (int64_t)ldc) == 0;
}

int ck_onednn_gemm_bf16(int transpose_a, int transpose_b, size_t m, size_t n, size_t k, float alpha,
                        const uint16_t *a, size_t lda, const uint16_t *b, size_t ldb, float beta, float *c,
                        size_t ldc) {
  use_one_thread();
  return bf16_gemm(transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', (int64_t)m, (int64_t)n, (int64_t)k, alpha, a,
                   (int64_t)lda, b, (int64_t)ldb, beta, c, (int64_t)ldc) == 0;
}
