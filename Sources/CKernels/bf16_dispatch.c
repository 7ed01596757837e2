// Chooses the kernels of packed bfloat16 factors at run time. Their layout is one: what one has packed another multiplies.
#include "bf16_table.h"

#if defined(__x86_64__)
#include <cpuid.h>

int ck_has_amx_bf16(void) {
  unsigned a, b, c, d = 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d >> 22 & 1);
}

static const ck_bf16_kernels *kernels(void) {
  return ck_current_isa() == CK_ISA_AVX512_BF16 ? &ck_bf16_avx512bf16 : &ck_bf16_avx2;
}
#else
int ck_has_amx_bf16(void) { return 0; }

/// Never called: `ck_has_bf16_kernels` says so.
static const ck_bf16_kernels *kernels(void) { return 0; }
#endif

void ck_bf16_pack(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns, size_t stride,
                  size_t lanes, size_t k) {
  kernels()->pack(out, panel, x, is_bf16, lanes_are_columns, stride, lanes, k);
}
void ck_bf16_pack_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                            size_t stride, size_t lanes, size_t k) {
  kernels()->pack_for_later(out, panel, x, is_bf16, lanes_are_columns, stride, lanes, k);
}
void ck_bf16_pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                          size_t first_row, size_t lanes, size_t k) {
  kernels()->pack_weights(out, panel, x, lanes_are_columns, stride, first_row, lanes, k);
}
void ck_bf16_multiply(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m, size_t n,
                      size_t k, float scale, int accumulate, float *c, size_t stride) {
  kernels()->multiply(a, a_panel, b, b_panel, m, n, k, scale, accumulate, c, stride);
}
size_t ck_bf16_attention_scratch(size_t dim) { return kernels()->attention_scratch(dim); }
void ck_bf16_attention(float *out, uint16_t *rounded, size_t stride, float *lse, const uint32_t *query,
                       const uint32_t *key, const uint32_t *value, const ck_bf16_attention_block *block,
                       float *scratch) {
  kernels()->attention(out, rounded, stride, lse, query, key, value, block, scratch);
}
void ck_bf16_attention_backward(float *dquery, size_t query_stride, float *dkey, float *dvalue, size_t stride,
                                const ck_bf16_attention_factors *factors, const float *lse, const float *delta,
                                const ck_bf16_attention_block *block, float *scratch) {
  kernels()->attention_backward(dquery, query_stride, dkey, dvalue, stride, factors, lse, delta, block, scratch);
}
