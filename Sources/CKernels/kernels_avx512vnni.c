// The kernels for AVX-512 with VNNI: dot products of bytes in one instruction.
#if defined(__x86_64__)
#define CK_TARGET \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c,avx512vnni"), min_vector_width(512)))
#define CK_VECTOR_BYTES 64
#define CK_VNNI
#define CK_TABLE ck_kernels_avx512vnni
#include "kernels_body.h"
#endif
