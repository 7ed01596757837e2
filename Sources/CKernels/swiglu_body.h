// SwiGLU, forward and backward, once for each instruction set (see kernels_body.h).
#pragma once

/// 1 / (1 + e^-x) of up to LANES numbers: called with LANES itself for all but the rest, which are computed alike.
CK_INLINE void sigmoids(float *out, const float *x, size_t n) {
  float powers[LANES] = {0};
  for (size_t l = 0; l < n; l++) powers[l] = -x[l];
  exp_lanes(out, powers);
#if CK_VECTOR_BYTES == 64
  for (int l = 0; l < LANES; l += 16) {
    __m512 sum = _mm512_add_ps(_mm512_loadu_ps(out + l), _mm512_set1_ps(1));
    // A division takes as long as all else here. The start has 14 bits, which may differ between processors; after these
    // steps one result in a hundred thousand does.
    __m512 start = _mm512_rcp14_ps(sum), error = _mm512_fnmadd_ps(sum, start, _mm512_set1_ps(1));
    _mm512_storeu_ps(out + l, _mm512_fmadd_ps(start, _mm512_fmadd_ps(error, error, error), start));
  }
#else
  for (int l = 0; l < LANES; l++) out[l] = 1.0f / (1.0f + out[l]);
#endif
}

// The functions below work on up to LANES elements: called with LANES itself for all but the rest, they are compiled
// for that number and computed in vectors. In float32 a chunk is read whole before it is written, so that what is written
// may be an input's own memory.
CK_INLINE void swiglu_forward_some(float *out, const float *gate, const float *up, size_t n) {
  float a[LANES], s[LANES];
  sigmoids(s, gate, n);
  for (size_t l = 0; l < n; l++) a[l] = gate[l] * s[l] * up[l];
  for (size_t l = 0; l < n; l++) out[l] = a[l];
}

CK_TARGET static void swiglu_forward(float *out, const float *gate, const float *up, size_t n) {
  size_t i = 0;
  for (; i + LANES <= n; i += LANES) swiglu_forward_some(out + i, gate + i, up + i, LANES);
  if (i < n) swiglu_forward_some(out + i, gate + i, up + i, n - i);
}

CK_INLINE void swiglu_forward_bf16_some(uint16_t *out, uint16_t *kept_gate, uint16_t *kept_up, const float *gate,
                                        const float *up, size_t n) {
  float a[LANES], s[LANES];
  sigmoids(s, gate, n);
  for (size_t l = 0; l < n; l++) a[l] = gate[l] * s[l] * up[l];
  round_some(out, a, n);
  round_some(kept_gate, gate, n);
  round_some(kept_up, up, n);
}

CK_TARGET static void swiglu_forward_bf16(uint16_t *out, uint16_t *kept_gate, uint16_t *kept_up, const float *gate,
                                          const float *up, size_t n) {
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    swiglu_forward_bf16_some(out + i, kept_gate + i, kept_up + i, gate + i, up + i, LANES);
  if (i < n) swiglu_forward_bf16_some(out + i, kept_gate + i, kept_up + i, gate + i, up + i, n - i);
}

// silu'(g) = s (1 + g (1 - s)), s the sigmoid of g. The output is the forward pass's (of gate and up as they were kept).
CK_INLINE void swiglu_gradients(float *out, float *dgate, float *dup, float d, float g, float u, float s) {
  *out = g * s * u;
  *dgate = d * u * s * (1.0f + g * (1.0f - s));
  *dup = d * g * s;
}

CK_INLINE void swiglu_backward_some(float *out, float *dgate, float *dup, const float *dout, const float *gate,
                                    const float *up, size_t n) {
  float a[LANES], dg[LANES], du[LANES], s[LANES];
  sigmoids(s, gate, n);
  for (size_t l = 0; l < n; l++) swiglu_gradients(a + l, dg + l, du + l, dout[l], gate[l], up[l], s[l]);
  for (size_t l = 0; l < n; l++) out[l] = a[l];
  for (size_t l = 0; l < n; l++) dgate[l] = dg[l];
  for (size_t l = 0; l < n; l++) dup[l] = du[l];
}

CK_TARGET static void swiglu_backward(float *out, float *dgate, float *dup, const float *dout, const float *gate,
                                      const float *up, size_t n) {
  size_t i = 0;
  for (; i + LANES <= n; i += LANES)
    swiglu_backward_some(out + i, dgate + i, dup + i, dout + i, gate + i, up + i, LANES);
  if (i < n) swiglu_backward_some(out + i, dgate + i, dup + i, dout + i, gate + i, up + i, n - i);
}

CK_INLINE void swiglu_backward_bf16_some(uint16_t *out, uint16_t *dgate, uint16_t *dup, const float *dout,
                                         const uint16_t *gate, const uint16_t *up, size_t n) {
  float a[LANES], dg[LANES], du[LANES], g[LANES], s[LANES];
  for (size_t l = 0; l < n; l++) g[l] = bf16_value(gate[l]);
  sigmoids(s, g, n);
  for (size_t l = 0; l < n; l++) swiglu_gradients(a + l, dg + l, du + l, dout[l], g[l], bf16_value(up[l]), s[l]);
  round_some(out, a, n);
  round_some(dgate, dg, n);
  round_some(dup, du, n);
}

CK_TARGET static void swiglu_backward_bf16(uint16_t *out, uint16_t *dgate, uint16_t *dup, const float *dout,
                                           const uint16_t *gate, const uint16_t *up, size_t stride, size_t rows,
                                           size_t columns) {
  for (size_t r = 0; r < rows; r++) {
    size_t i = 0;
    for (; i + LANES <= columns; i += LANES)
      swiglu_backward_bf16_some(out + i, dgate + i, dup + i, dout + i, gate + i, up + i, LANES);
    if (i < columns)
      swiglu_backward_bf16_some(out + i, dgate + i, dup + i, dout + i, gate + i, up + i, columns - i);
    out += columns, dgate += columns, dup += columns, dout += columns, gate += stride, up += stride;
  }
}
