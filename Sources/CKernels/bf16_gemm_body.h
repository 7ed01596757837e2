// Matrix products of bfloat16 factors by kernels of our own: each factor is packed once, by all threads, and then read by
// every tile of the output.
//
// A packed factor holds its lanes (rows of a or columns of b: what is not summed over) in panels of 16. A panel is
// [pairs][16] 32-bit words, one word being two successive numbers of the summed dimension: what vdpbf16ps takes. A
// factor read from memory where the summed dimension runs along rows is transposed on the way, one where it runs along
// columns is interleaved; float32 is rounded on the way, to the nearest, ties to even, or, weights that train, with a
// dither. Lanes and numbers that fill up a panel are zero.
//
// A product of a tile keeps some lanes' sums in registers and walks the summed dimension in blocks of CK_BF16_BLOCK pairs,
// so that a tile's factors and sums stay in the second-level cache. A block's sums go on from the last one's, or, scaled,
// are added to them: in one order always.
#pragma once

CK_INLINE void pack(uint32_t *out, size_t panel, pack_target target, const void *x, pack_source source,
                    int lanes_are_columns, size_t stride, size_t first_row, size_t lanes, size_t k) {
  if (lanes_are_columns) {
    pack_columns(out, panel, target, x, source, stride, first_row, 0, lanes, k);
  } else {
    size_t bytes = source == from_bf16_numbers ? 2 : 4;
    for (size_t lane = 0; lane < lanes; lane += 16)
      pack_rows(out + lane / 16 * panel, target, (const char *)x + lane * stride * bytes, source, stride,
                first_row + lane, lanes - lane, k);
  }
  // Stores past the caches keep no order: they are to be seen before the thread says that it is done.
  if (target == past_caches) _mm_sfence();
}

CK_BF16 static void pack_factor(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                                size_t stride, size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, to_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, to_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 static void pack_factor_for_later(uint32_t *out, size_t panel, const void *x, int is_bf16, int lanes_are_columns,
                                          size_t stride, size_t lanes, size_t k) {
  if (is_bf16) pack(out, panel, past_caches, x, from_bf16_numbers, lanes_are_columns, stride, 0, lanes, k);
  else pack(out, panel, past_caches, x, from_float32, lanes_are_columns, stride, 0, lanes, k);
}

CK_BF16 static void pack_weights(uint32_t *out, size_t panel, const float *x, int lanes_are_columns, size_t stride,
                                 size_t first_row, size_t lanes, size_t k) {
  pack(out, panel, past_caches, x, from_weights, lanes_are_columns, stride, first_row, lanes, k);
}

CK_BF16 static void multiply_factors(const uint32_t *a, size_t a_panel, const uint32_t *b, size_t b_panel, size_t m,
                                     size_t n, size_t k, float scale, int accumulate, float *c, size_t stride) {
  size_t all = (k + 1) / 2;
  size_t blocks = (all + CK_BF16_BLOCK - 1) / CK_BF16_BLOCK, block = (all + blocks - 1) / blocks;
  for (size_t start = 0; start < all; start += block) {
    size_t pairs = all - start < block ? all - start : block;
    multiply_panels(a + start * 16, a_panel, b + start * 16, b_panel, pairs, m, n, scale, accumulate || start, c, stride);
  }
}
