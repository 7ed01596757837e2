// The kernels' one body, included once for each instruction set with CK_TARGET and CK_TABLE defined.
//
// Loops are written so that the compiler vectorises them at the target's width: sums run in LANES parallel
// lanes, added up in a fixed order at the end, so an instruction set always gives the same bits.
#include <float.h>
#if CK_VECTOR_BYTES > 16
#include <immintrin.h>
#endif
#include <string.h>

#include "dither.h"
#include "kernel_table.h"

#define CK_INLINE CK_TARGET static inline __attribute__((always_inline))
#define LANES 32

/// e^x for x <= 88, relative error below 2e-7 (degree-6 polynomial after reduction to |r| <= ln2/2);
/// 0 below -87.3, where float32 leaves its normal range.
CK_INLINE float ck_exp(float x) {
  float clamped = x < -87.3f ? -87.3f : (x > 88.0f ? 88.0f : x);
  float shifted = clamped * 1.44269504088896341f + 12582912.0f;  // 1.5 * 2^23: rounds to an integer
  float n = shifted - 12582912.0f;
  float r = clamped - n * 0.693145751953125f;
  r = r - n * 1.42860682030941723212e-6f;
  float p = 1.3888889e-3f;
  p = p * r + 8.3333333e-3f;
  p = p * r + 4.1666668e-2f;
  p = p * r + 1.6666667e-1f;
  p = p * r + 0.5f;
  p = p * r + 1.0f;
  p = p * r + 1.0f;
  int32_t bits = ((int32_t)n + 127) << 23;
  float scale;
  memcpy(&scale, &bits, 4);
  return x < -87.3f ? 0.0f : p * scale;
}

#if CK_VECTOR_BYTES == 64
/// The same with the instructions that round and scale.
CK_INLINE __m512 exp_vector(__m512 x) {
  __mmask16 normal = _mm512_cmp_ps_mask(x, _mm512_set1_ps(-87.3f), _CMP_NLT_UQ);
  x = _mm512_min_ps(_mm512_set1_ps(88.0f), x);
  __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504088896341f)), _MM_FROUND_TO_NEAREST_INT);
  __m512 r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0.693145751953125f), x);
  r = _mm512_fnmadd_ps(n, _mm512_set1_ps(1.42860682030941723212e-6f), r);
  __m512 p = _mm512_set1_ps(1.3888889e-3f);
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(8.3333333e-3f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(4.1666668e-2f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.6666667e-1f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.5f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  return _mm512_maskz_scalef_ps(normal, p, n);
}
#endif

/// out = e^x, LANES numbers.
CK_INLINE void exp_lanes(float *out, const float *x) {
#if CK_VECTOR_BYTES == 64
  for (int l = 0; l < LANES; l += 16) _mm512_storeu_ps(out + l, exp_vector(_mm512_loadu_ps(x + l)));
#else
  for (int l = 0; l < LANES; l++) out[l] = ck_exp(x[l]);
#endif
}

/// A half's number, exactly: its exponent is 112 less than the float's.
CK_INLINE float half_value(uint16_t half) {
#if CK_VECTOR_BYTES > 16
  return _cvtsh_ss(half);
#else
  uint32_t bits = (half & 0x7FFFu) << 13;
  float magnitude;
  memcpy(&magnitude, &bits, 4);
  magnitude *= 0x1p112f;
  if ((half & 0x7C00) == 0x7C00) {  // infinite, or not a number
    bits |= 0x7F800000;
    memcpy(&magnitude, &bits, 4);
  }
  return half & 0x8000 ? -magnitude : magnitude;
#endif
}

/// The nearest bfloat16, ties to even. A NaN stays one: rounding would carry some into infinity.
CK_INLINE uint16_t bf16_bits(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  uint32_t rounded = (bits + 0x7FFFu + (bits >> 16 & 1)) >> 16;
  return (uint16_t)((bits & 0x7FFFFFFFu) > 0x7F800000u ? bits >> 16 | 0x40u : rounded);
}

CK_INLINE float bf16_value(uint16_t x) {
  uint32_t bits = (uint32_t)x << 16;
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

/// out = x rounded, for up to LANES numbers: called with LANES itself for all but the rest. Where the processor rounds,
/// it takes subnormal numbers for zero.
CK_INLINE void round_some(uint16_t *out, const float *x, size_t n) {
#ifdef CK_NATIVE_BF16
  if (n == LANES) {
    _mm512_storeu_si512(out, (__m512i)_mm512_cvtne2ps_pbh(_mm512_loadu_ps(x + 16), _mm512_loadu_ps(x)));
    return;
  }
#endif
  for (size_t l = 0; l < n; l++) out[l] = bf16_bits(x[l]);
}

/// out[i] = value, an expression of i, rounded, for each i below n.
#define ROUND_EACH(out, n, value)                                                   \
  do {                                                                              \
    size_t first = 0;                                                               \
    for (; first + LANES <= (n); first += LANES) {                                  \
      float some[LANES];                                                            \
      for (size_t i = first; i < first + LANES; i++) some[i - first] = (value);     \
      round_some((out) + first, some, LANES);                                       \
    }                                                                               \
    for (size_t i = first; i < (n); i++) (out)[i] = bf16_bits(value);               \
  } while (0)

CK_TARGET static void to_bf16(uint16_t *out, const float *x, size_t n) { ROUND_EACH(out, n, x[i]); }

CK_TARGET static void weights_to_bf16(uint16_t *out, const float *x, size_t row, size_t column, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = dithered_bf16(x[i], row, column + i);
}

CK_TARGET static void from_bf16(float *out, const uint16_t *x, size_t n) {
  for (size_t i = 0; i < n; i++) out[i] = bf16_value(x[i]);
}

CK_TARGET static void copy_past_caches(uint16_t *out, size_t stride, const uint16_t *x, size_t rows, size_t columns) {
  typedef uint16_t line __attribute__((vector_size(64)));
  const size_t line_count = sizeof(line) / sizeof *x;
  for (size_t r = 0; r < rows; r++, out += stride, x += columns) {
    size_t i = 0;
    if ((uintptr_t)out % sizeof(line) == 0)
      for (; i + line_count <= columns; i += line_count) {
        line numbers;
        memcpy(&numbers, x + i, sizeof numbers);
        __builtin_nontemporal_store(numbers, (line *)(out + i));
      }
    if (i < columns) memcpy(out + i, x + i, (columns - i) * sizeof *x);
  }
  // Such stores keep no order: they are to be seen before the thread says that it is done.
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

CK_INLINE float add_lanes(const float *lanes) {
  float s[LANES];
  memcpy(s, lanes, sizeof s);
  for (int width = LANES / 2; width > 0; width /= 2)
    for (int i = 0; i < width; i++) s[i] += s[i + width];
  return s[0];
}

CK_INLINE float dot(const float *x, const float *y, size_t n) {
  float lanes[LANES] = {0};
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    for (int l = 0; l < LANES; l++) lanes[l] += x[i + l] * y[i + l];
  for (int l = 0; i < n; i++, l++) lanes[l] += x[i] * y[i];
  return add_lanes(lanes);
}

CK_INLINE float largest(const float *x, size_t n) {
  float lanes[LANES];
  for (int l = 0; l < LANES; l++) lanes[l] = -FLT_MAX;
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    for (int l = 0; l < LANES; l++) lanes[l] = x[i + l] > lanes[l] ? x[i + l] : lanes[l];
  for (int l = 0; i < n; i++, l++) lanes[l] = x[i] > lanes[l] ? x[i] : lanes[l];
  float best = lanes[0];
  for (int l = 1; l < LANES; l++) best = lanes[l] > best ? lanes[l] : best;
  return best;
}

/// The same of up to LANES numbers, added to the lanes of a sum: called with LANES itself for all but the rest, which are
/// computed alike.
CK_INLINE void exponentials_some(float *out, float *lanes, const float *x, float scale, float shift, size_t n) {
  float e[LANES] = {0};
  for (size_t l = 0; l < n; l++) e[l] = x[l] * scale - shift;
  exp_lanes(e, e);
  for (size_t l = 0; l < n; l++) lanes[l] += e[l];
  if (out)
    for (size_t l = 0; l < n; l++) out[l] = e[l];
}

/// out, unless it is null, = e^(scale * x - shift), returning the sum.
CK_INLINE float exponentials_sum(float *out, const float *x, float scale, float shift, size_t n) {
  float lanes[LANES] = {0};
  size_t i = 0;
  for (; i + LANES <= n; i += LANES) exponentials_some(out ? out + i : NULL, lanes, x + i, scale, shift, LANES);
  if (i < n) exponentials_some(out ? out + i : NULL, lanes, x + i, scale, shift, n - i);
  return add_lanes(lanes);
}

// `out` may be an input, which hides from the compiler that no element depends on another.
#define EACH_BY_ITSELF _Pragma("clang loop vectorize(assume_safety)")

CK_TARGET static void add(float *out, const float *x, const float *y, size_t n) {
  EACH_BY_ITSELF for (size_t i = 0; i < n; i++) out[i] = x[i] + y[i];
}

CK_TARGET static void scale(float *out, const float *x, float a, size_t n) {
  EACH_BY_ITSELF for (size_t i = 0; i < n; i++) out[i] = a * x[i];
}

CK_TARGET static void rmsnorm_forward(float *out, uint16_t *rounded, float *rms, const float *x, const float *w,
                                      float epsilon, size_t rows, size_t columns) {
  for (size_t r = 0; r < rows; r++, x += columns) {
    float inverse = 1.0f / __builtin_sqrtf(dot(x, x, columns) / (float)columns + epsilon);
    rms[r] = inverse;
    if (rounded)
      ROUND_EACH(rounded + r * columns, columns, w[i] * (x[i] * inverse));
    else
      for (size_t i = 0; i < columns; i++) out[r * columns + i] = w[i] * (x[i] * inverse);
  }
}

// With y = w x m, m = (mean(x^2) + e)^-1/2:  dx = m (w dy - x m^2 mean(w dy x)).
CK_TARGET static void rmsnorm_backward(float *dx, uint16_t *rounded, float *dw, const float *dout, const float *x,
                                       const float *w, const float *rms, size_t rows, size_t columns) {
  for (size_t r = 0; r < rows; r++, x += columns, dx += columns, dout += columns) {
    float m = rms[r];
    float lanes[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= columns; i += LANES)
      for (int l = 0; l < LANES; l++) lanes[l] += w[i + l] * dout[i + l] * x[i + l];
    for (int l = 0; i < columns; i++, l++) lanes[l] += w[i] * dout[i] * x[i];
    float shared = add_lanes(lanes) / (float)columns * m * m;
    for (i = 0; i < columns; i++) dx[i] += m * (w[i] * dout[i] - x[i] * shared);
    if (rounded) to_bf16(rounded + r * columns, dx, columns);
    if (dw)
      for (i = 0; i < columns; i++) dw[i] += dout[i] * x[i] * m;
  }
}

CK_TARGET static void rope(float *out, uint16_t *rounded, const float *x, const int32_t *positions,
                           const float *cosines, const float *sines, float sign, size_t rows, size_t heads,
                           size_t dim) {
  size_t half = dim / 2;
  for (size_t r = 0; r < rows; r++) {
    const float *c = cosines + (size_t)positions[r] * half;
    const float *s = sines + (size_t)positions[r] * half;
    for (size_t h = 0; h < heads; h++, x += dim) {
      size_t start = (r * heads + h) * dim;
      if (rounded) {
        ROUND_EACH(rounded + start, half, x[i] * c[i] - x[i + half] * (sign * s[i]));
        ROUND_EACH(rounded + start + half, half, x[i + half] * c[i] + x[i] * (sign * s[i]));
      } else {
        // In place: with two pointers that may be one the loop would not be computed in vectors.
        float *y = out + start;
        if (y != x) memcpy(y, x, dim * sizeof *y);
        for (size_t i = 0; i < half; i++) {
          float a = y[i], b = y[i + half], sine = sign * s[i];
          y[i] = a * c[i] - b * sine;
          y[i + half] = b * c[i] + a * sine;
        }
      }
    }
  }
}

#include "swiglu_body.h"

// How many of a tile's columns row r sees.
CK_INLINE size_t visible_columns(ptrdiff_t first_visible, size_t r, size_t group, size_t columns) {
  ptrdiff_t visible = first_visible + (ptrdiff_t)(r / group);
  return visible <= 0 ? 0 : ((size_t)visible < columns ? (size_t)visible : columns);
}

CK_TARGET static void online_softmax(float *scores, uint16_t *rounded, float *maxima, float *sums, float *out,
                                     float scale, size_t rows, size_t columns, ptrdiff_t first_visible, size_t group,
                                     size_t dim) {
  for (size_t r = 0; r < rows; r++, scores += columns, out += dim) {
    size_t visible = visible_columns(first_visible, r, group, columns);
    if (visible > 0) {
      float maximum = largest(scores, visible) * scale;
      if (maximum > maxima[r]) {
        float factor = ck_exp(maxima[r] - maximum);
        sums[r] *= factor;
        for (size_t i = 0; i < dim; i++) out[i] *= factor;
        maxima[r] = maximum;
      }
      sums[r] += exponentials_sum(scores, scores, scale, maxima[r], visible);
    }
    for (size_t i = visible; i < columns; i++) scores[i] = 0;
    if (rounded) to_bf16(rounded + r * columns, scores, columns);
  }
}

CK_TARGET static void softmax_again(float *scores, uint16_t *rounded, const float *lse, float scale, size_t rows,
                                    size_t columns, ptrdiff_t first_visible, size_t group) {
  for (size_t r = 0; r < rows; r++, scores += columns) {
    size_t visible = visible_columns(first_visible, r, group, columns);
    if (visible > 0) exponentials_sum(scores, scores, scale, lse[r], visible);
    for (size_t i = visible; i < columns; i++) scores[i] = 0;
    if (rounded) to_bf16(rounded + r * columns, scores, columns);
  }
}

CK_TARGET static void softmax_backward(float *dp, uint16_t *rounded, const float *p, const float *delta, float scale,
                                       size_t rows, size_t columns) {
  for (size_t r = 0; r < rows; r++, dp += columns, p += columns) {
    float shared = delta[r];
    for (size_t i = 0; i < columns; i++) dp[i] = scale * p[i] * (dp[i] - shared);
    if (rounded) to_bf16(rounded + r * columns, dp, columns);
  }
}

CK_INLINE float bf16_dot(const uint16_t *x, const uint16_t *y, size_t n) {
  float lanes[LANES] = {0};
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    for (int l = 0; l < LANES; l++) lanes[l] += bf16_value(x[i + l]) * bf16_value(y[i + l]);
  for (int l = 0; i < n; i++, l++) lanes[l] += bf16_value(x[i]) * bf16_value(y[i]);
  return add_lanes(lanes);
}

/// How many rows before it is read a row is asked for.
#define ROWS_FETCHED 8

/// Asks for a row that is to be read some rows later.
CK_INLINE void fetch_row(const void *x, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 64) __builtin_prefetch((const char *)x + i, 0, 2);
}

CK_TARGET static void head_dots(float *out, const void *x, size_t x_stride, const void *y, size_t y_stride,
                                int is_bf16, size_t rows, size_t heads, size_t dim) {
  size_t bytes = is_bf16 ? sizeof(uint16_t) : sizeof(float);
  for (size_t r = 0; r < rows; r++) {
    size_t later = r + ROWS_FETCHED;
    if (later < rows) {
      fetch_row((const char *)x + later * x_stride * bytes, heads * dim * bytes);
      fetch_row((const char *)y + later * y_stride * bytes, heads * dim * bytes);
    }
    for (size_t h = 0; h < heads; h++) {
      size_t a = r * x_stride + h * dim, b = r * y_stride + h * dim;
      *out++ = is_bf16 ? bf16_dot((const uint16_t *)x + a, (const uint16_t *)y + b, dim)
                       : dot((const float *)x + a, (const float *)y + b, dim);
    }
  }
}

CK_TARGET static double exponentials(float *out, const float *logits, float inverse_temperature,
                                     float largest_logit, size_t n) {
  float shift = largest_logit * inverse_temperature;
  double sum = 0;
  for (size_t i = 0; i < n; i += 4096) {
    size_t block = n - i < 4096 ? n - i : 4096;
    sum += exponentials_sum(out + i, logits + i, inverse_temperature, shift, block);
  }
  return sum;
}

CK_TARGET static double exponentials_total(const float *x, float inverse_temperature, float largest_logit,
                                           size_t n) {
  float shift = largest_logit * inverse_temperature;
  double sum = 0;
  for (size_t i = 0; i < n; i += 4096) {
    size_t block = n - i < 4096 ? n - i : 4096;
    sum += exponentials_sum(NULL, x + i, inverse_temperature, shift, block);
  }
  return sum;
}

CK_TARGET static float largest_of(const float *x, size_t n) { return largest(x, n); }

CK_TARGET static size_t collect_at_least(int32_t *indices, const float *x, float floor, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n; i += 64) {
    size_t end = n - i < 64 ? n : i + 64;
    // Most blocks hold nothing: look at a block's largest before its elements.
    if (end == i + 64) {
      int any = 0;
      for (size_t j = i; j < end; j++) any |= x[j] >= floor;
      if (!any) continue;
    }
    for (size_t j = i; j < end; j++)
      if (x[j] >= floor) indices[count++] = (int32_t)j;
  }
  return count;
}

CK_TARGET static float cross_entropy(float *logits, size_t target, float weight, size_t columns) {
  float shift = largest(logits, columns);
  double sum = exponentials_total(logits, 1, shift, columns);
  float loss = (float)__builtin_log(sum) - (logits[target] - shift);
  if (weight != 0) {
    float factor = (float)(weight / sum);
    float at_target = factor * ck_exp(logits[target] - shift) - weight;
    for (size_t i = 0; i < columns; i++) logits[i] = factor * ck_exp(logits[i] - shift);
    logits[target] = at_target;
  }
  return loss;
}

// Not sqrtf: it may set errno, so that it is called for one number at a time.
CK_TARGET static void adamw(float *parameter, float *first, float *second, const float *gradient,
                            const ck_adamw_options *o, size_t n) {
  float lr = o->learning_rate, b1 = o->beta1, b2 = o->beta2, epsilon = o->epsilon;
  float keep = 1.0f - lr * o->weight_decay, gs = o->gradient_scale;
  float c1 = 1.0f / o->bias_correction1, c2 = 1.0f / o->bias_correction2;
  EACH_BY_ITSELF for (size_t i = 0; i < n; i++) {
    float g = gradient[i] * gs;
    float m = b1 * first[i] + (1.0f - b1) * g;
    float v = b2 * second[i] + (1.0f - b2) * g * g;
    first[i] = m;
    second[i] = v;
    parameter[i] = parameter[i] * keep - lr * (m * c1) / (__builtin_elementwise_sqrt(v * c2) + epsilon);
  }
}

CK_TARGET static double sum_of_squares(const float *x, size_t n) {
  double lanes[LANES] = {0};
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    for (int l = 0; l < LANES; l++) lanes[l] += (double)x[i + l] * (double)x[i + l];
  for (int l = 0; i < n; i++, l++) lanes[l] += (double)x[i] * (double)x[i];
  double sum = 0;
  for (int l = 0; l < LANES; l++) sum += lanes[l];
  return sum;
}

#include "packed_body.h"

#include "cached_body.h"

#include "sparse_body.h"

#include "blocks_body.h"

const ck_kernels CK_TABLE = {
    .add = add,
    .scale = scale,
    .rmsnorm_forward = rmsnorm_forward,
    .rmsnorm_backward = rmsnorm_backward,
    .rope = rope,
    .swiglu_forward = swiglu_forward,
    .swiglu_forward_bf16 = swiglu_forward_bf16,
    .swiglu_backward = swiglu_backward,
    .swiglu_backward_bf16 = swiglu_backward_bf16,
    .online_softmax = online_softmax,
    .softmax_again = softmax_again,
    .softmax_backward = softmax_backward,
    .head_dots = head_dots,
    .cached_attention = cached_attention,
    .cross_entropy = cross_entropy,
    .cross_entropy_drawn = cross_entropy_drawn,
    .sparse_multiply = sparse_multiply,
    .adamw = adamw,
    .sum_of_squares = sum_of_squares,
    .exponentials = exponentials,
    .exponentials_total = exponentials_total,
    .largest = largest_of,
    .collect_at_least = collect_at_least,
    .to_bf16 = to_bf16,
    .weights_to_bf16 = weights_to_bf16,
    .from_bf16 = from_bf16,
    .copy_past_caches = copy_past_caches,
    .decode_q8_0 = decode_q8_0,
    .decode_q4_0 = decode_q4_0,
    .decode_q4_1 = decode_q4_1,
    .quantise_row = quantise_row,
    .packed_f32 = packed_f32,
    .packed_bf16 = packed_bf16,
    .packed_int8 = packed_int8,
    .packed_int4 = packed_int4,
};
