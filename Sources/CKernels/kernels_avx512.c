// The kernels for AVX-512 (F, BW, DQ, VL).
#if defined(__x86_64__)
#define CK_TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c"), min_vector_width(512)))
#define CK_VECTOR_BYTES 64
#define CK_TABLE ck_kernels_avx512
#include "kernels_body.h"
#endif
