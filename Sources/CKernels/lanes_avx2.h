// Sixteen lanes in two registers of AVX2, with the functions of lanes_avx512.h.
#pragma once
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "packed_factors.h"

#define CK_BF16 __attribute__((target("avx2,fma")))
#define CK_INLINE CK_BF16 static inline __attribute__((always_inline))

/// 16 numbers; 16 words of a packed factor, or whole numbers; which of 16 lanes: all bits of a lane's word, or none.
typedef struct {
  __m256 low, high;
} floats;
typedef struct {
  __m256i low, high;
} words;
typedef words lane_mask;

CK_INLINE words no_words(void) { return (words){_mm256_setzero_si256(), _mm256_setzero_si256()}; }
CK_INLINE words load_words(const void *x) {
  return (words){_mm256_loadu_si256((const __m256i *)x), _mm256_loadu_si256((const __m256i *)x + 1)};
}
CK_INLINE void store_words(uint32_t *place, words x, pack_target target) {
  if (target == past_caches) {
    _mm256_stream_si256((__m256i *)place, x.low);
    _mm256_stream_si256((__m256i *)place + 1, x.high);
  } else {
    _mm256_storeu_si256((__m256i *)place, x.low);
    _mm256_storeu_si256((__m256i *)place + 1, x.high);
  }
}

/// Numbers whose upper 16 bits are the nearest bfloat16, ties to even.
CK_INLINE __m256i rounded_bits(__m256 x) {
  __m256i bits = (__m256i)x, odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
  __m256i rounded = _mm256_add_epi32(bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7FFF)));
  __m256i not_a_number = _mm256_or_si256(bits, _mm256_set1_epi32(0x00400000));
  return _mm256_blendv_epi8(not_a_number, rounded, (__m256i)_mm256_cmp_ps(x, x, _CMP_ORD_Q));
}

/// The dither of 8 weights of a row (dither.h), uniform below 2^16, `first` being the first one's place before it is mixed.
CK_INLINE __m256i dither_of(uint32_t first) {
  __m256i columns = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  __m256i steps = _mm256_mullo_epi32(columns, _mm256_set1_epi32((int)CK_DITHER_COLUMN));
  __m256i place = _mm256_add_epi32(steps, _mm256_set1_epi32((int)first));
  place = _mm256_xor_si256(place, _mm256_srli_epi32(place, 16));
  return _mm256_srli_epi32(_mm256_mullo_epi32(place, _mm256_set1_epi32((int)CK_DITHER_MIX)), 16);
}

/// Bits of float32 weights with their dither.
CK_INLINE __m256i dithered_bits(__m256 x, uint32_t first) {
  __m256i not_a_number = _mm256_or_si256((__m256i)x, _mm256_set1_epi32(0x00400000));
  __m256i numbers = (__m256i)_mm256_cmp_ps(x, x, _CMP_ORD_Q);
  return _mm256_blendv_epi8(not_a_number, _mm256_add_epi32((__m256i)x, dither_of(first)), numbers);
}

/// 8 numbers of a row, the upper 16 bits of each being its bfloat16; `first` places weights.
CK_INLINE __m256i load_upper(const void *x, pack_source source, size_t index, uint32_t first) {
  if (source == from_bf16_numbers)
    return _mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)((const uint16_t *)x + index))), 16);
  __m256 numbers = _mm256_loadu_ps((const float *)x + index);
  return source == from_weights ? dithered_bits(numbers, first) : rounded_bits(numbers);
}

/// Words whose lower halves are the upper ones of `lower`, and whose upper halves are those of `upper`.
CK_INLINE __m256i join(__m256i lower, __m256i upper) {
  return _mm256_blend_epi16(_mm256_srli_epi32(lower, 16), upper, 0xAA);
}

/// 16 successive numbers, as `load_upper` has them, as 8 words.
CK_INLINE __m256i pairs_of(__m256i first, __m256i second) {
  __m256i even = (__m256i)_mm256_shuffle_ps((__m256)first, (__m256)second, 0x88);
  __m256i odd = (__m256i)_mm256_shuffle_ps((__m256)first, (__m256)second, 0xDD);
  return _mm256_permute4x64_epi64(join(even, odd), 0xD8);
}

CK_INLINE const void *number_at(const void *x, pack_source source, size_t index) {
  return (const char *)x + index * (source == from_bf16_numbers ? 2 : 4);
}

/// Fewer numbers than 32 of a row, with zeros up to 32. (Zero stays zero with any dither.)
typedef struct {
  float numbers[32];
} row_end;

__attribute__((noinline)) static void copy_end(row_end *end, const void *x, pack_source source, size_t count) {
  memset(end, 0, sizeof *end);
  memcpy(end, x, count * (source == from_bf16_numbers ? 2 : 4));
}

/// Up to 32 numbers of a row from a column on as words, the others zero; `row` and `column` place weights.
CK_INLINE words load_numbers(const void *x, pack_source source, size_t index, size_t count, size_t row,
                             size_t column) {
  row_end end;
  x = number_at(x, source, index);
  if (count < 32) copy_end(&end, x, source, count), x = &end;
  if (source == from_bf16_numbers) return load_words(x);
  uint32_t first = dither_place(row, column);
  __m256i bits[4];
  UNROLL for (uint32_t i = 0; i < 4; i++) bits[i] = load_upper(x, source, 8 * i, first + 8 * i * CK_DITHER_COLUMN);
  return (words){pairs_of(bits[0], bits[1]), pairs_of(bits[2], bits[3])};
}

/// Two rows of up to 32 lanes as two panels' words.
CK_INLINE void pack_pair(uint32_t *place, size_t panel, pack_target target, const void *x, pack_source source,
                         size_t index, size_t stride, size_t row, size_t column, size_t lanes, int has_odd) {
  row_end ends[2];
  const void *even = number_at(x, source, index), *odd = number_at(x, source, index + stride);
  if (lanes < 32 || !has_odd) {
    copy_end(&ends[0], even, source, lanes);
    copy_end(&ends[1], odd, source, has_odd ? lanes : 0);
    even = &ends[0], odd = &ends[1];
  }
  uint32_t first_even = dither_place(row, column), first_odd = dither_place(row + 1, column);
  UNROLL for (uint32_t i = 0; i < 2; i++) if (16 * i < lanes) {
    __m256i two[2];
    UNROLL for (uint32_t j = 0; j < 2; j++) {
      uint32_t at = 16 * i + 8 * j, step = at * CK_DITHER_COLUMN;
      two[j] = join(load_upper(even, source, at, first_even + step), load_upper(odd, source, at, first_odd + step));
    }
    store_words(place + i * panel, (words){two[0], two[1]}, target);
  }
}

/// Word i of row j becomes word j of row i, of 8 x 8.
CK_INLINE void transpose_8(__m256i r[8]) {
  __m256i t[8];
  UNROLL for (int i = 0; i < 4; i++) {
    t[2 * i] = _mm256_unpacklo_epi32(r[2 * i], r[2 * i + 1]);
    t[2 * i + 1] = _mm256_unpackhi_epi32(r[2 * i], r[2 * i + 1]);
  }
  UNROLL for (int i = 0; i < 2; i++) {
    r[4 * i] = _mm256_unpacklo_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 1] = _mm256_unpackhi_epi64(t[4 * i], t[4 * i + 2]);
    r[4 * i + 2] = _mm256_unpacklo_epi64(t[4 * i + 1], t[4 * i + 3]);
    r[4 * i + 3] = _mm256_unpackhi_epi64(t[4 * i + 1], t[4 * i + 3]);
  }
  UNROLL for (int i = 0; i < 4; i++) {
    t[i] = _mm256_permute2x128_si256(r[i], r[i + 4], 0x20);
    t[i + 4] = _mm256_permute2x128_si256(r[i], r[i + 4], 0x31);
  }
  UNROLL for (int i = 0; i < 8; i++) r[i] = t[i];
}

/// Word i of row j becomes word j of row i.
CK_INLINE void transpose(words r[16]) {
  __m256i quarters[2][2][8];
  UNROLL for (int i = 0; i < 2; i++) {
    UNROLL for (int j = 0; j < 8; j++) quarters[i][0][j] = r[8 * i + j].low, quarters[i][1][j] = r[8 * i + j].high;
    transpose_8(quarters[i][0]);
    transpose_8(quarters[i][1]);
  }
  UNROLL for (int i = 0; i < 2; i++) UNROLL for (int j = 0; j < 8; j++) r[8 * i + j] =
      (words){quarters[0][i][j], quarters[1][i][j]};
}

CK_INLINE floats spread(float x) { return (floats){_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
CK_INLINE floats load(const float *x) { return (floats){_mm256_loadu_ps(x), _mm256_loadu_ps(x + 8)}; }
CK_INLINE void store(float *place, floats x) {
  _mm256_storeu_ps(place, x.low);
  _mm256_storeu_ps(place + 8, x.high);
}
CK_INLINE floats add(floats a, floats b) {
  return (floats){_mm256_add_ps(a.low, b.low), _mm256_add_ps(a.high, b.high)};
}
CK_INLINE floats subtract(floats a, floats b) {
  return (floats){_mm256_sub_ps(a.low, b.low), _mm256_sub_ps(a.high, b.high)};
}
CK_INLINE floats multiply(floats a, floats b) {
  return (floats){_mm256_mul_ps(a.low, b.low), _mm256_mul_ps(a.high, b.high)};
}
CK_INLINE floats multiply_subtract(floats a, floats b, floats c) {
  return (floats){_mm256_fmsub_ps(a.low, b.low, c.low), _mm256_fmsub_ps(a.high, b.high, c.high)};
}
CK_INLINE floats smaller(floats a, floats b) {
  return (floats){_mm256_min_ps(a.low, b.low), _mm256_min_ps(a.high, b.high)};
}
CK_INLINE int any_differs(floats a, floats b) {
  return _mm256_movemask_ps(_mm256_or_ps(_mm256_cmp_ps(a.low, b.low, _CMP_NEQ_UQ),
                                         _mm256_cmp_ps(a.high, b.high, _CMP_NEQ_UQ))) != 0;
}
CK_INLINE words bits_of(floats x) { return (words){(__m256i)x.low, (__m256i)x.high}; }

CK_INLINE lane_mask all_lanes(void) { return (words){_mm256_set1_epi32(-1), _mm256_set1_epi32(-1)}; }
CK_INLINE lane_mask no_lanes(void) { return no_words(); }
/// The lanes whose numbers reach x.
CK_INLINE lane_mask lanes_reaching(size_t x, words numbers) {
  __m256i below = _mm256_set1_epi32((int)x - 1);
  return (words){_mm256_cmpgt_epi32(numbers.low, below), _mm256_cmpgt_epi32(numbers.high, below)};
}
CK_INLINE lane_mask first_lanes(size_t count) {
  words places = {_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15)};
  __m256i end = _mm256_set1_epi32(count < 16 ? (int)count : 16);
  return (words){_mm256_cmpgt_epi32(end, places.low), _mm256_cmpgt_epi32(end, places.high)};
}
/// The others are zero.
CK_INLINE floats load_lanes(lane_mask lanes, const float *x) {
  return (floats){_mm256_maskload_ps(x, lanes.low), _mm256_maskload_ps(x + 8, lanes.high)};
}
CK_INLINE floats keep_lanes(lane_mask lanes, floats x) {
  return (floats){_mm256_and_ps((__m256)lanes.low, x.low), _mm256_and_ps((__m256)lanes.high, x.high)};
}
/// The larger one in these lanes, `most` in the others.
CK_INLINE floats larger_in_lanes(lane_mask lanes, floats most, floats x) {
  return (floats){_mm256_blendv_ps(most.low, _mm256_max_ps(most.low, x.low), (__m256)lanes.low),
                  _mm256_blendv_ps(most.high, _mm256_max_ps(most.high, x.high), (__m256)lanes.high)};
}

/// Two rows of 16 lanes, rounded to bfloat16 in the upper halves of their words.
typedef struct {
  words first, second;
} rounded_rows;
CK_INLINE words round_row(floats x) { return (words){rounded_bits(x.low), rounded_bits(x.high)}; }
CK_INLINE rounded_rows round_rows(floats first, floats second) {
  return (rounded_rows){round_row(first), round_row(second)};
}
CK_INLINE __m256i upper_halves(words x) {
  __m256i halves = _mm256_packus_epi32(_mm256_srli_epi32(x.low, 16), _mm256_srli_epi32(x.high, 16));
  return _mm256_permute4x64_epi64(halves, 0xD8);
}
CK_INLINE void store_first_row(uint16_t *place, rounded_rows rows) {
  _mm256_storeu_si256((__m256i *)place, upper_halves(rows.first));
}
CK_INLINE void store_second_row(uint16_t *place, rounded_rows rows) {
  _mm256_storeu_si256((__m256i *)place, upper_halves(rows.second));
}
/// As a packed factor's words.
CK_INLINE words interleave(rounded_rows rows) {
  return (words){join(rows.first.low, rows.second.low), join(rows.first.high, rows.second.high)};
}

/// The first numbers of these bits, as they are or rounded.
CK_INLINE void store_first(float *place, words bits, size_t count) {
  if (count >= 16) return store_words((uint32_t *)place, bits, to_caches);
  float numbers[16];
  store_words((uint32_t *)numbers, bits, to_caches);
  memcpy(place, numbers, count * sizeof *place);
}
CK_INLINE void store_first_rounded(uint16_t *place, words bits, size_t count) {
  __m256i halves = upper_halves(round_row((floats){(__m256)bits.low, (__m256)bits.high}));
  if (count >= 16) return _mm256_storeu_si256((__m256i *)place, halves);
  uint16_t numbers[16];
  _mm256_storeu_si256((__m256i *)numbers, halves);
  memcpy(place, numbers, count * sizeof *place);
}

/// As in lanes_avx512.h, but below 2^-126 it is 0.
CK_INLINE __m256 power_of_two_8(__m256 x) {
  x = _mm256_max_ps(_mm256_set1_ps(-127), x);
  __m256 n = _mm256_round_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC), r = _mm256_sub_ps(x, n);
  __m256 p = _mm256_set1_ps(1.32647285e-3f);
  p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(9.67151299e-3f));
  p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(5.55073358e-2f));
  p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(2.40222424e-1f));
  p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(6.93147004e-1f));
  p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
  __m256i exponent = _mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127));
  return _mm256_mul_ps(p, (__m256)_mm256_slli_epi32(exponent, 23));
}
CK_INLINE floats power_of_two(floats x) { return (floats){power_of_two_8(x.low), power_of_two_8(x.high)}; }
