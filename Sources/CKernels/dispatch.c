// Chooses the kernels' instruction set at run time.
#include "CKernels.h"
#include "kernel_table.h"

#if defined(__x86_64__)
static ck_isa detect(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return CK_ISA_AVX512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return CK_ISA_AVX2;
  return CK_ISA_SCALAR;
}
static const ck_kernels *const tables[] = {&ck_kernels_scalar, &ck_kernels_avx2, &ck_kernels_avx512};
#else
static ck_isa detect(void) { return CK_ISA_SCALAR; }
static const ck_kernels *const tables[] = {&ck_kernels_scalar};
#endif

static ck_isa current;
static const ck_kernels *kernels;

__attribute__((constructor)) static void choose(void) {
  current = detect();
  kernels = tables[current];
}

ck_isa ck_best_isa(void) { return detect(); }
ck_isa ck_current_isa(void) { return current; }
int ck_force_isa(ck_isa isa) {
  if (isa > detect()) return 0;
  current = isa;
  kernels = tables[isa];
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
void ck_rmsnorm_forward(float *out, float *rms, const float *x, const float *w, float epsilon, size_t rows,
                        size_t columns) {
  kernels->rmsnorm_forward(out, rms, x, w, epsilon, rows, columns);
}
void ck_rmsnorm_backward(float *dx, float *dw, const float *dout, const float *x, const float *w,
                         const float *rms, size_t rows, size_t columns) {
  kernels->rmsnorm_backward(dx, dw, dout, x, w, rms, rows, columns);
}
void ck_rope(float *x, const int32_t *positions, const float *cosines, const float *sines, float sign,
             size_t rows, size_t heads, size_t dim) {
  kernels->rope(x, positions, cosines, sines, sign, rows, heads, dim);
}
void ck_swiglu_forward(float *out, const float *gate, const float *up, size_t n) {
  kernels->swiglu_forward(out, gate, up, n);
}
void ck_swiglu_backward(float *dgate, float *dup, const float *dout, const float *gate, const float *up,
                        size_t n) {
  kernels->swiglu_backward(dgate, dup, dout, gate, up, n);
}
void ck_causal_softmax(float *scores, float *lse, float scale, size_t rows, size_t columns, size_t stride,
                       size_t first_visible, size_t lse_stride) {
  kernels->causal_softmax(scores, lse, scale, rows, columns, stride, first_visible, lse_stride);
}
void ck_causal_softmax_again(float *scores, const float *lse, float scale, size_t rows, size_t columns,
                             size_t stride, size_t first_visible, size_t lse_stride) {
  kernels->causal_softmax_again(scores, lse, scale, rows, columns, stride, first_visible, lse_stride);
}
void ck_softmax_backward(float *dp, const float *p, const float *delta, float scale, size_t rows,
                         size_t columns, size_t stride, size_t delta_stride) {
  kernels->softmax_backward(dp, p, delta, scale, rows, columns, stride, delta_stride);
}
void ck_head_dots(float *out, const float *x, const float *y, size_t heads, size_t dim) {
  kernels->head_dots(out, x, y, heads, dim);
}
void ck_cached_attention(float *out, const float *query, const float *keys, const float *values,
                         float *scratch, float scale, size_t group, size_t dim, size_t length, size_t stride) {
  kernels->cached_attention(out, query, keys, values, scratch, scale, group, dim, length, stride);
}
float ck_cross_entropy(float *logits, size_t target, float weight, size_t columns) {
  return kernels->cross_entropy(logits, target, weight, columns);
}
void ck_adamw(float *parameter, float *first, float *second, const float *gradient, ck_adamw_options options,
              size_t n) {
  kernels->adamw(parameter, first, second, gradient, &options, n);
}
double ck_sum_of_squares(const float *x, size_t n) { return kernels->sum_of_squares(x, n); }
double ck_exponentials(float *out, const float *logits, float inverse_temperature, size_t n) {
  return kernels->exponentials(out, logits, inverse_temperature, n);
}
size_t ck_argmax(const float *x, size_t n) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++)
    if (x[i] > x[best]) best = i;
  return best;
}
