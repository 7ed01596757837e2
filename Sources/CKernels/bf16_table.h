// One instruction set's products and attention of packed bfloat16 factors; the meaning of each stands in include/CKernels.h.
#pragma once
#include "CKernels.h"

typedef struct {
  void (*pack)(uint32_t *, size_t, const void *, int, int, size_t, size_t, size_t);
  void (*pack_for_later)(uint32_t *, size_t, const void *, int, int, size_t, size_t, size_t);
  void (*pack_weights)(uint32_t *, size_t, const float *, int, size_t, size_t, size_t, size_t);
  void (*multiply)(const uint32_t *, size_t, const uint32_t *, size_t, size_t, size_t, size_t, float, int, float *, size_t);
  size_t (*attention_scratch)(size_t);
  void (*attention)(float *, uint16_t *, size_t, float *, const uint32_t *, const uint32_t *, const uint32_t *,
                    const ck_bf16_attention_block *, float *);
  void (*attention_backward)(float *, size_t, float *, float *, size_t, const ck_bf16_attention_factors *, const float *,
                             const float *, const ck_bf16_attention_block *, float *);
} ck_bf16_kernels;

extern const ck_bf16_kernels ck_bf16_avx2, ck_bf16_avx512bf16;

/// A table of what the bodies define for the lanes and products that were included before them.
#define CK_BF16_TABLE(NAME)                                                                                     \
  const ck_bf16_kernels NAME = {                                                                                \
      pack_factor,       pack_factor_for_later, pack_weights,       multiply_factors, attention_scratch, attention, \
      attention_backward};
