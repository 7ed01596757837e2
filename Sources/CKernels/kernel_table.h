// One instruction set's kernels; the meaning of each stands in include/CKernels.h.
#pragma once
#include "CKernels.h"

typedef struct {
  void (*add)(float *, const float *, const float *, size_t);
  void (*scale)(float *, const float *, float, size_t);
  void (*rmsnorm_forward)(float *, uint16_t *, float *, const float *, const float *, float, size_t, size_t);
  void (*rmsnorm_backward)(float *, uint16_t *, float *, const float *, const float *, const float *,
                           const float *, size_t, size_t);
  void (*rope)(float *, uint16_t *, const float *, const int32_t *, const float *, const float *, float,
               size_t, size_t, size_t);
  void (*swiglu_forward)(float *, const float *, const float *, size_t);
  void (*swiglu_forward_bf16)(uint16_t *, uint16_t *, uint16_t *, const float *, const float *, size_t);
  void (*swiglu_backward)(float *, float *, float *, const float *, const float *, const float *, size_t);
  void (*swiglu_backward_bf16)(uint16_t *, uint16_t *, uint16_t *, const float *, const uint16_t *, const uint16_t *,
                               size_t, size_t, size_t);
  void (*online_softmax)(float *, uint16_t *, float *, float *, float *, float, size_t, size_t, ptrdiff_t, size_t,
                         size_t);
  void (*softmax_again)(float *, uint16_t *, const float *, float, size_t, size_t, ptrdiff_t, size_t);
  void (*softmax_backward)(float *, uint16_t *, const float *, const float *, float, size_t, size_t);
  void (*head_dots)(float *, const void *, size_t, const void *, size_t, int, size_t, size_t, size_t);
  void (*cached_attention)(float *, float *, const float *, const void *, const void *, int, float *, float, size_t,
                           size_t, size_t, size_t);
  float (*cross_entropy)(float *, size_t, float, size_t);
  size_t (*cross_entropy_drawn)(int32_t *, float *, size_t, float *, float *, const float *, size_t, float, float,
                                size_t);
  void (*sparse_multiply)(float *, const uint32_t *, const uint32_t *, const int32_t *, const float *, const float *,
                          size_t, size_t, size_t, int);
  void (*adamw)(float *, float *, float *, const float *, const ck_adamw_options *, size_t);
  double (*sum_of_squares)(const float *, size_t);
  double (*exponentials)(float *, const float *, float, float, size_t);
  double (*exponentials_total)(const float *, float, float, size_t);
  float (*largest)(const float *, size_t);
  size_t (*collect_at_least)(int32_t *, const float *, float, size_t);
  void (*to_bf16)(uint16_t *, const float *, size_t);
  void (*weights_to_bf16)(uint16_t *, const float *, size_t, size_t, size_t);
  void (*from_bf16)(float *, const uint16_t *, size_t);
  void (*copy_past_caches)(uint16_t *, size_t, const uint16_t *, size_t, size_t);
  void (*decode_q8_0)(float *, const uint8_t *, size_t);
  void (*decode_q4_0)(float *, const uint8_t *, size_t);
  void (*decode_q4_1)(float *, const uint8_t *, size_t);
  void (*quantise_row)(int8_t *, float *, int32_t *, const float *, size_t);
  void (*packed_f32)(float *, size_t, size_t, const void *, const float *, size_t, size_t, size_t);
  void (*packed_bf16)(float *, size_t, size_t, const void *, const float *, size_t, size_t, size_t);
  void (*packed_int8)(float *, size_t, size_t, const uint8_t *, const int8_t *, const float *, const int32_t *,
                      size_t, size_t);
  void (*packed_int4)(float *, size_t, size_t, const uint8_t *, const int8_t *, const float *, const int32_t *,
                      size_t, size_t);
} ck_kernels;

extern const ck_kernels ck_kernels_scalar;
#if defined(__x86_64__)
extern const ck_kernels ck_kernels_avx2;
extern const ck_kernels ck_kernels_avx512;
extern const ck_kernels ck_kernels_avx512vnni;
extern const ck_kernels ck_kernels_avx512bf16;
#endif
