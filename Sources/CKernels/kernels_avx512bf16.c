// The kernels for AVX-512 with VNNI and BF16: float32 rounded in one instruction.
#if defined(__x86_64__)
#define CK_TARGET                                                                                     \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c,avx512vnni,avx512bf16"), \
                 min_vector_width(512)))
#define CK_VECTOR_BYTES 64
#define CK_VNNI
#define CK_NATIVE_BF16
#define CK_TABLE ck_kernels_avx512bf16
#include "kernels_body.h"
#endif
