// Packing of bfloat16 factors, whose layout stands in bf16_gemm_body.h; included behind the lanes of an instruction set.
#pragma once

/// Asks for up to 32 numbers of a row that is packed some rows later. They come to the second-level cache: the way to the
/// first one has room for fewer lines than memory needs to be asked for at once.
CK_INLINE void fetch_numbers(const void *x, pack_source source, size_t index) {
  const char *numbers = (const char *)x + index * (source == from_bf16_numbers ? 2 : 4);
  _mm_prefetch(numbers, _MM_HINT_T1);
  if (source != from_bf16_numbers) _mm_prefetch(numbers + 64, _MM_HINT_T1);
}

/// The first 16 of `lanes` lanes of x [lanes, k] as one panel, the first being the row `first`; meanwhile the next 16 are
/// asked for, where there are as many.
CK_INLINE void pack_rows(uint32_t *out, pack_target target, const void *x, pack_source source, size_t stride,
                         size_t first, size_t lanes, size_t k) {
  size_t pairs = (k + 1) / 2;
  for (size_t p = 0; p < pairs; p += 16) {
    if (lanes >= 32) UNROLL for (int i = 0; i < 16; i++) fetch_numbers(x, source, (i + 16) * stride + 2 * p);
    words rows[16];
    UNROLL for (int i = 0; i < 16; i++) rows[i] =
        (size_t)i < lanes ? load_numbers(x, source, i * stride + 2 * p, k - 2 * p, first + i, 2 * p) : no_words();
    transpose(rows);
    UNROLL for (int i = 0; i < 16; i++) if (p + i < pairs) store_words(out + (p + i) * 16, rows[i], target);
  }
}

/// How many rows are asked for before they are packed.
#define ROWS_FETCHED 16

/// x [k, lanes], whose first number is at `first_row` and `first_column` of its matrix.
CK_INLINE void pack_columns(uint32_t *out, size_t panel, pack_target target, const void *x, pack_source source,
                            size_t stride, size_t first_row, size_t first_column, size_t lanes, size_t k) {
  for (size_t row = 0; row < k; row += 2) {
    uint32_t *place = out + row * 8;
    size_t lane = 0;
    int fetches = row + ROWS_FETCHED + 1 < k;
    if (row + 1 < k)
      for (; lane + 32 <= lanes; lane += 32) {
        size_t later = (row + ROWS_FETCHED) * stride + lane;
        if (fetches) fetch_numbers(x, source, later), fetch_numbers(x, source, later + stride);
        pack_pair(place + lane / 16 * panel, panel, target, x, source, row * stride + lane, stride, first_row + row,
                  first_column + lane, 32, 1);
      }
    for (; lane < lanes; lane += 32)
      pack_pair(place + lane / 16 * panel, panel, target, x, source, row * stride + lane, stride, first_row + row,
                first_column + lane, lanes - lane < 32 ? lanes - lane : 32, row + 1 < k);
  }
}
