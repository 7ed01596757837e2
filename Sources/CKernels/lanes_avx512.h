// Sixteen lanes in one register of AVX-512: what packing and attention of packed factors are written in.
#pragma once
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

#include "packed_factors.h"

// Every processor with AVX-512 BF16 has VNNI.
#define CK_BF16 \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512bf16,prfchw"), min_vector_width(512)))
#define CK_INLINE CK_BF16 static inline __attribute__((always_inline))

/// 16 numbers; 16 words of a packed factor, or whole numbers; which of 16 lanes.
typedef __m512 floats;
typedef __m512i words;
typedef __mmask16 lane_mask;

CK_INLINE void store_words(uint32_t *place, words x, pack_target target) {
  if (target == past_caches) _mm512_stream_si512((__m512i *)place, x);
  else _mm512_storeu_si512(place, x);
}

/// The dither of 16 weights of a row (dither.h), uniform below 2^16, `first` being the first one's place before it is mixed.
CK_INLINE __m512i dither_of(uint32_t first) {
  static const uint32_t columns[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  __m512i steps = _mm512_mullo_epi32(_mm512_loadu_si512(columns), _mm512_set1_epi32((int)CK_DITHER_COLUMN));
  __m512i place = _mm512_add_epi32(steps, _mm512_set1_epi32((int)first));
  place = _mm512_xor_si512(place, _mm512_srli_epi32(place, 16));
  return _mm512_srli_epi32(_mm512_mullo_epi32(place, _mm512_set1_epi32((int)CK_DITHER_MIX)), 16);
}

/// Bits of float32 weights with their dither.
CK_INLINE __m512i dithered_bits(__m512 x, uint32_t first) {
  __mmask16 numbers = _mm512_cmp_ps_mask(x, x, _CMP_ORD_Q);
  __m512i others = _mm512_or_si512((__m512i)x, _mm512_set1_epi32(0x00400000));
  return _mm512_mask_add_epi32(others, numbers, (__m512i)x, dither_of(first));
}

/// Up to 32 numbers of a row from a column on as words, the others zero; `row` and `column` place weights.
CK_INLINE words load_numbers(const void *x, pack_source source, size_t index, size_t count, size_t row,
                             size_t column) {
  __mmask32 mask = count >= 32 ? 0xFFFFFFFFu : (__mmask32)((1u << count) - 1);
  if (source == from_bf16_numbers) return _mm512_maskz_loadu_epi16(mask, (const uint16_t *)x + index);
  const float *numbers = (const float *)x + index;
  __m512 low = _mm512_maskz_loadu_ps((__mmask16)mask, numbers);
  __m512 high = _mm512_maskz_loadu_ps((__mmask16)(mask >> 16), numbers + 16);
  if (source == from_weights) {
    static const uint16_t upper[32] = {1,  3,  5,  7,  9,  11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31,
                                       33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63};
    uint32_t first = dither_place(row, column);
    return _mm512_permutex2var_epi16(dithered_bits(low, first), _mm512_loadu_si512(upper),
                                     dithered_bits(high, first + 16 * CK_DITHER_COLUMN));
  }
  return (__m512i)_mm512_cvtne2ps_pbh(high, low);
}

/// Two rows of up to 32 lanes as two panels' words.
CK_INLINE void pack_pair(uint32_t *place, size_t panel, pack_target target, const void *x, pack_source source,
                         size_t index, size_t stride, size_t row, size_t column, size_t lanes, int has_odd) {
  static const uint16_t interleaved[32] = {0, 32, 1, 33, 2,  34, 3,  35, 4,  36, 5,  37, 6,  38, 7,  39,
                                           8, 40, 9, 41, 10, 42, 11, 43, 12, 44, 13, 45, 14, 46, 15, 47};
  __m512i low = _mm512_loadu_si512(interleaved), high = _mm512_add_epi16(low, _mm512_set1_epi16(16));
  __m512i even = load_numbers(x, source, index, lanes, row, column);
  __m512i odd = has_odd ? load_numbers(x, source, index + stride, lanes, row + 1, column) : _mm512_setzero_si512();
  store_words(place, _mm512_permutex2var_epi16(even, low, odd), target);
  if (lanes > 16) store_words(place + panel, _mm512_permutex2var_epi16(even, high, odd), target);
}

/// Word i of row j becomes word j of row i.
CK_INLINE void transpose(words r[16]) {
  __m512i t[16];
  UNROLL for (int i = 0; i < 8; i++) {
    t[2 * i] = _mm512_unpacklo_epi32(r[2 * i], r[2 * i + 1]);
    t[2 * i + 1] = _mm512_unpackhi_epi32(r[2 * i], r[2 * i + 1]);
  }
  UNROLL for (int i = 0; i < 4; i++) {
    r[4 * i] = _mm512_unpacklo_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 1] = _mm512_unpackhi_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 2] = _mm512_unpacklo_epi64(t[4 * i + 1], t[4 * i + 3]);
    r[4 * i + 3] = _mm512_unpackhi_epi64(t[4 * i + 1], t[4 * i + 3]);
  }
  UNROLL for (int i = 0; i < 4; i++) {
    t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
    t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xDD);
    t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
    t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xDD);
  }
  UNROLL for (int i = 0; i < 8; i++) {
    r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88);
    r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xDD);
  }
}

CK_INLINE words no_words(void) { return _mm512_setzero_si512(); }
CK_INLINE words load_words(const void *x) { return _mm512_loadu_si512(x); }
CK_INLINE floats spread(float x) { return _mm512_set1_ps(x); }
CK_INLINE floats load(const float *x) { return _mm512_loadu_ps(x); }
CK_INLINE void store(float *place, floats x) { _mm512_storeu_ps(place, x); }
CK_INLINE floats add(floats a, floats b) { return _mm512_add_ps(a, b); }
CK_INLINE floats subtract(floats a, floats b) { return _mm512_sub_ps(a, b); }
CK_INLINE floats multiply(floats a, floats b) { return _mm512_mul_ps(a, b); }
/// a * b - c
CK_INLINE floats multiply_subtract(floats a, floats b, floats c) { return _mm512_fmsub_ps(a, b, c); }
CK_INLINE floats smaller(floats a, floats b) { return _mm512_min_ps(a, b); }
CK_INLINE int any_differs(floats a, floats b) { return _mm512_cmpneq_ps_mask(a, b) != 0; }
CK_INLINE words bits_of(floats x) { return (__m512i)x; }

CK_INLINE lane_mask all_lanes(void) { return 0xFFFF; }
CK_INLINE lane_mask no_lanes(void) { return 0; }
CK_INLINE lane_mask first_lanes(size_t count) { return count >= 16 ? 0xFFFF : (__mmask16)((1u << count) - 1); }
/// The lanes whose numbers reach x.
CK_INLINE lane_mask lanes_reaching(size_t x, words numbers) {
  return _mm512_cmple_epi32_mask(_mm512_set1_epi32((int)x), numbers);
}
/// The others are zero.
CK_INLINE floats load_lanes(lane_mask lanes, const float *x) { return _mm512_maskz_loadu_ps(lanes, x); }
CK_INLINE floats keep_lanes(lane_mask lanes, floats x) { return _mm512_maskz_mov_ps(lanes, x); }
/// The larger one in these lanes, `most` in the others.
CK_INLINE floats larger_in_lanes(lane_mask lanes, floats most, floats x) {
  return _mm512_mask_max_ps(most, lanes, most, x);
}

/// The first numbers of these bits, as they are or rounded.
CK_INLINE void store_first(float *place, words bits, size_t count) {
  _mm512_mask_storeu_ps(place, first_lanes(count), (__m512)bits);
}
CK_INLINE void store_first_rounded(uint16_t *place, words bits, size_t count) {
  _mm256_mask_storeu_epi16(place, first_lanes(count), (__m256i)_mm512_cvtneps_pbh((__m512)bits));
}

/// Two rows of 16 lanes rounded to bfloat16: the first one's numbers, then the second one's.
typedef __m512bh rounded_rows;
CK_INLINE rounded_rows round_rows(floats first, floats second) { return _mm512_cvtne2ps_pbh(second, first); }
CK_INLINE void store_first_row(uint16_t *place, rounded_rows rows) {
  _mm256_storeu_si256((__m256i *)place, _mm512_castsi512_si256((__m512i)rows));
}
CK_INLINE void store_second_row(uint16_t *place, rounded_rows rows) {
  _mm256_storeu_si256((__m256i *)place, _mm512_extracti64x4_epi64((__m512i)rows, 1));
}
/// As a packed factor's words.
CK_INLINE words interleave(rounded_rows rows) {
  static const uint16_t interleaved[32] = {0, 16, 1, 17, 2,  18, 3,  19, 4,  20, 5,  21, 6,  22, 7,  23,
                                           8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
  return _mm512_permutexvar_epi16(_mm512_loadu_si512(interleaved), (__m512i)rows);
}

/// 2^x with a relative error below 2e-7: a minimax polynomial for the part of x within 1/2 of 0. 2^0 is exactly 1: where
/// one lane's maximum rises, the sums of those beside it are scaled by that, and must keep their bits.
CK_INLINE floats power_of_two(floats x) {
  __m512 n = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT), r = _mm512_sub_ps(x, n);
  __m512 p = _mm512_set1_ps(1.32647285e-3f);
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(9.67151299e-3f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(5.55073358e-2f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(2.40222424e-1f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(6.93147004e-1f));
  p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
  return _mm512_scalef_ps(p, n);
}
