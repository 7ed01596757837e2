// Chooses the kernels' instruction set at run time.
#include <stdlib.h>
#include <strings.h>

#include "CKernels.h"
#include "kernel_table.h"

#if defined(__x86_64__)
static ck_isa detect(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return !__builtin_cpu_supports("avx512vnni")  ? CK_ISA_AVX512
           : __builtin_cpu_supports("avx512bf16") ? CK_ISA_AVX512_BF16
                                                  : CK_ISA_AVX512_VNNI;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c"))
    return CK_ISA_AVX2;
  return CK_ISA_SCALAR;
}
static const ck_kernels *const tables[] = {&ck_kernels_scalar, &ck_kernels_avx2, &ck_kernels_avx512,
                                         &ck_kernels_avx512vnni, &ck_kernels_avx512bf16};
#else
static ck_isa detect(void) { return CK_ISA_SCALAR; }
static const ck_kernels *const tables[] = {&ck_kernels_scalar};
#endif

static ck_isa chosen;
// What this thread was told to use instead, if anything.
static _Thread_local const ck_kernels *forced;
static _Thread_local ck_isa forced_isa;
#define kernels (forced ? forced : tables[chosen])


const char *ck_isa_name(ck_isa isa) {
  static const char *const names[] = {"scalar", "avx2", "avx512", "avx512vnni", "avx512bf16"};
  return names[isa];
}

__attribute__((constructor)) static void choose(void) {
  const char *wanted = getenv("DISTILL_ISA");
  chosen = detect();
  for (int isa = 0; wanted && isa < (int)chosen; isa++)
    if (strcasecmp(wanted, ck_isa_name((ck_isa)isa)) == 0) chosen = (ck_isa)isa;
}

ck_isa ck_best_isa(void) { return detect(); }
ck_isa ck_process_isa(void) { return chosen; }
ck_isa ck_current_isa(void) { return forced ? forced_isa : chosen; }
int ck_force_isa(ck_isa isa) {
  if (isa == ck_current_isa()) return 1;
  if (isa > detect()) return 0;
  forced_isa = isa;
  forced = tables[isa];
  return 1;
}

void ck_add(float *out, const float *x, const float *y, size_t n) { kernels->add(out, x, y, n); }
void ck_scale(float *out, const float *x, float a, size_t n) { kernels->scale(out, x, a, n); }
void ck_add_bias(float *x, const float *bias, size_t rows, size_t columns) {
  for (size_t r = 0; r < rows; r++) kernels->add(x + r * columns, x + r * columns, bias, columns);
}
void ck_add_column_sums(float *out, const float *x, size_t rows, size_t columns, size_t begin, size_t end) {
  for (size_t r = 0; r < rows; r++)
    kernels->add(out + begin, out + begin, x + r * columns + begin, end - begin);
}
void ck_rmsnorm_forward(float *out, uint16_t *rounded, float *rms, const float *x, const float *w, float epsilon,
                        size_t rows, size_t columns) {
  kernels->rmsnorm_forward(out, rounded, rms, x, w, epsilon, rows, columns);
}
void ck_rmsnorm_backward(float *dx, uint16_t *rounded, float *dw, const float *dout, const float *x, const float *w,
                         const float *rms, size_t rows, size_t columns) {
  kernels->rmsnorm_backward(dx, rounded, dw, dout, x, w, rms, rows, columns);
}
void ck_rope(float *out, uint16_t *rounded, const float *x, const int32_t *positions, const float *cosines,
             const float *sines, float sign, size_t rows, size_t heads, size_t dim) {
  kernels->rope(out, rounded, x, positions, cosines, sines, sign, rows, heads, dim);
}
void ck_swiglu_forward(float *out, const float *gate, const float *up, size_t n) {
  kernels->swiglu_forward(out, gate, up, n);
}
void ck_swiglu_forward_bf16(uint16_t *out, uint16_t *kept_gate, uint16_t *kept_up, const float *gate,
                            const float *up, size_t n) {
  kernels->swiglu_forward_bf16(out, kept_gate, kept_up, gate, up, n);
}
void ck_swiglu_backward(float *out, float *dgate, float *dup, const float *dout, const float *gate, const float *up,
                        size_t n) {
  kernels->swiglu_backward(out, dgate, dup, dout, gate, up, n);
}
void ck_swiglu_backward_bf16(uint16_t *out, uint16_t *dgate, uint16_t *dup, const float *dout, const uint16_t *gate,
                             const uint16_t *up, size_t stride, size_t rows, size_t columns) {
  kernels->swiglu_backward_bf16(out, dgate, dup, dout, gate, up, stride, rows, columns);
}
void ck_online_softmax(float *scores, uint16_t *rounded, float *maxima, float *sums, float *out, float scale,
                       size_t rows, size_t columns, ptrdiff_t first_visible, size_t group, size_t dim) {
  kernels->online_softmax(scores, rounded, maxima, sums, out, scale, rows, columns, first_visible, group, dim);
}
void ck_softmax_again(float *scores, uint16_t *rounded, const float *lse, float scale, size_t rows, size_t columns,
                      ptrdiff_t first_visible, size_t group) {
  kernels->softmax_again(scores, rounded, lse, scale, rows, columns, first_visible, group);
}
void ck_softmax_backward(float *dp, uint16_t *rounded, const float *p, const float *delta, float scale, size_t rows,
                         size_t columns) {
  kernels->softmax_backward(dp, rounded, p, delta, scale, rows, columns);
}
void ck_head_dots(float *out, const void *x, size_t x_stride, const void *y, size_t y_stride, int is_bf16, size_t rows,
                  size_t heads, size_t dim) {
  kernels->head_dots(out, x, x_stride, y, y_stride, is_bf16, rows, heads, dim);
}
void ck_cached_attention(float *out, float *lse, const float *query, const void *keys, const void *values, int is_bf16,
                         float *scratch, float factor, size_t group, size_t dim, size_t length, size_t queries) {
  kernels->cached_attention(out, lse, query, keys, values, is_bf16, scratch, factor, group, dim, length, queries);
}
double ck_exponentials_total(const float *x, float inverse_temperature, float largest, size_t n) {
  return kernels->exponentials_total(x, inverse_temperature, largest, n);
}
float ck_largest(const float *x, size_t n) { return kernels->largest(x, n); }
size_t ck_collect_at_least(int32_t *indices, const float *x, float floor, size_t n) {
  return kernels->collect_at_least(indices, x, floor, n);
}
void ck_to_bf16(uint16_t *out, const float *x, size_t n) { kernels->to_bf16(out, x, n); }
void ck_weights_to_bf16(uint16_t *out, const float *x, size_t row, size_t n) {
  kernels->weights_to_bf16(out, x, row, 0, n);
}
void ck_from_bf16(float *out, const uint16_t *x, size_t n) { kernels->from_bf16(out, x, n); }
void ck_fetch(const uint16_t *x, size_t stride, size_t rows, size_t columns) {
  for (size_t r = 0; r < rows; r++)
    for (size_t i = 0; i < columns; i += 32) __builtin_prefetch(x + r * stride + i, 0, 2);
}
void ck_copy_past_caches(uint16_t *out, size_t stride, const uint16_t *x, size_t rows, size_t columns) {
  kernels->copy_past_caches(out, stride, x, rows, columns);
}
void ck_decode_q8_0(float *out, const uint8_t *x, size_t blocks) { kernels->decode_q8_0(out, x, blocks); }
void ck_decode_q4_0(float *out, const uint8_t *x, size_t blocks) { kernels->decode_q4_0(out, x, blocks); }
void ck_decode_q4_1(float *out, const uint8_t *x, size_t blocks) { kernels->decode_q4_1(out, x, blocks); }
void ck_quantise_row(int8_t *q, float *scales, int32_t *sums, const float *x, size_t columns) {
  kernels->quantise_row(q, scales, sums, x, columns);
}
void ck_packed_f32(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                   size_t x_stride, size_t rows, size_t columns) {
  kernels->packed_f32(out, out_stride, valid, panel, x, x_stride, rows, columns);
}
void ck_packed_bf16(float *out, size_t out_stride, size_t valid, const void *panel, const float *x,
                    size_t x_stride, size_t rows, size_t columns) {
  kernels->packed_bf16(out, out_stride, valid, panel, x, x_stride, rows, columns);
}
void ck_packed_int8(float *out, size_t out_stride, size_t valid, const void *panel, const int8_t *x,
                    const float *scales, const int32_t *sums, size_t rows, size_t columns) {
  kernels->packed_int8(out, out_stride, valid, panel, x, scales, sums, rows, columns);
}
void ck_packed_int4(float *out, size_t out_stride, size_t valid, const void *panel, const int8_t *x,
                    const float *scales, const int32_t *sums, size_t rows, size_t columns) {
  kernels->packed_int4(out, out_stride, valid, panel, x, scales, sums, rows, columns);
}
float ck_cross_entropy(float *logits, size_t target, float weight, size_t columns) {
  return kernels->cross_entropy(logits, target, weight, columns);
}
size_t ck_cross_entropy_drawn(int32_t *indices, float *values, size_t capacity, float *loss, float *scratch,
                              const float *logits, size_t target, float weight, float least, size_t columns) {
  return kernels->cross_entropy_drawn(indices, values, capacity, loss, scratch, logits, target, weight, least, columns);
}
void ck_sparse_multiply(float *out, const uint32_t *begins, const uint32_t *ends, const int32_t *indices,
                        const float *values, const float *b, size_t first, size_t rows, size_t columns,
                        int accumulate) {
  kernels->sparse_multiply(out, begins, ends, indices, values, b, first, rows, columns, accumulate);
}
void ck_adamw(float *parameter, float *first, float *second, const float *gradient, ck_adamw_options options,
              size_t n) {
  kernels->adamw(parameter, first, second, gradient, &options, n);
}
double ck_sum_of_squares(const float *x, size_t n) { return kernels->sum_of_squares(x, n); }
double ck_exponentials(float *out, const float *logits, float inverse_temperature, float largest, size_t n) {
  return kernels->exponentials(out, logits, inverse_temperature, largest, n);
}
void ck_round_to_bf16(float *out, const float *x, size_t n) {
  uint16_t rounded[256];
  for (size_t i = 0; i < n; i += 256) {
    size_t count = n - i < 256 ? n - i : 256;
    ck_to_bf16(rounded, x + i, count);
    ck_from_bf16(out + i, rounded, count);
  }
}
size_t ck_argmax(const float *x, size_t n) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++)
    if (x[i] > x[best]) best = i;
  return best;
}
void ck_round_weights_to_bf16(float *out, const float *x, size_t row, size_t n) {
  uint16_t rounded[256];
  for (size_t i = 0; i < n; i += 256) {
    size_t count = n - i < 256 ? n - i : 256;
    kernels->weights_to_bf16(rounded, x + i, row, i, count);
    ck_from_bf16(out + i, rounded, count);
  }
}
