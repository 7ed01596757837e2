// The kernels for AVX2 with FMA.
#if defined(__x86_64__)
#define CK_TARGET __attribute__((target("avx2,fma,f16c")))
#define CK_VECTOR_BYTES 32
#define CK_TABLE ck_kernels_avx2
#include "kernels_body.h"
#endif
