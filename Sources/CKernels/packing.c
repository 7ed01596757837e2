// Brings weights into the panels of packed_body.h: once for each model, so plain C for every machine.
#include <math.h>
#include <string.h>

#include "CKernels.h"

uint16_t ck_f16(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  uint32_t sign = bits >> 16 & 0x8000u, magnitude = bits & 0x7FFFFFFFu;
  if (magnitude > 0x7F800000u) return (uint16_t)(sign | 0x7E00u);
  if (magnitude >= 0x477FF000u) return (uint16_t)(sign | 0x7C00u);  // rounds beyond 65504
  if (magnitude < 0x38800000u) {                                    // subnormal: multiples of 2^-24
    float rest;
    memcpy(&rest, &magnitude, 4);
    return (uint16_t)(sign | (uint32_t)lrintf(rest * 0x1p24f));
  }
  uint32_t rounded = magnitude + 0xFFFu + (magnitude >> 13 & 1);
  return (uint16_t)(sign | (rounded - 0x38000000u) >> 13);
}

void ck_pack_f32(float *panel, const float *row, size_t place, size_t columns) {
  for (size_t k = 0; k < columns; k++) panel[k * CK_PANEL + place] = row[k];
}

void ck_pack_bf16(uint16_t *panel, const float *row, size_t place, size_t columns) {
  for (size_t k = 0; k < columns; k++) ck_to_bf16(panel + k * CK_PANEL + place, row + k, 1);
}

void ck_pack_int8(uint8_t *panel, const float *row, size_t place, size_t columns) {
  const size_t block_bytes = CK_BLOCK * CK_PANEL + 2 * CK_PANEL;
  for (size_t b = 0; b < columns / CK_BLOCK; b++, row += CK_BLOCK, panel += block_bytes) {
    float largest = 0;
    for (int i = 0; i < CK_BLOCK; i++) largest = fmaxf(largest, fabsf(row[i]));
    float step = largest / 127.0f, inverse = step == 0 ? 0 : 1.0f / step;
    for (int i = 0; i < CK_BLOCK; i++) {
      float scaled = roundf(row[i] * inverse);
      scaled = scaled > 127 ? 127 : (scaled < -127 ? -127 : scaled);
      panel[(size_t)(i / 4) * 4 * CK_PANEL + 4 * place + i % 4] = (uint8_t)((int)scaled + 128);
    }
    uint16_t half = ck_f16(step);
    memcpy(panel + CK_BLOCK * CK_PANEL + 2 * place, &half, 2);
  }
}

void ck_pack_int4(uint8_t *panel, const uint8_t *codes, const float *steps, const float *offsets, size_t place,
                  size_t columns) {
  const size_t code_bytes = CK_BLOCK / 2 * CK_PANEL;
  for (size_t b = 0; b < columns / CK_BLOCK; b++, codes += CK_BLOCK, panel += code_bytes + 4 * CK_PANEL) {
    for (int i = 0; i < CK_BLOCK / 2; i++)
      panel[(size_t)(i / 4) * 4 * CK_PANEL + 4 * place + i % 4] = codes[i] | codes[i + CK_BLOCK / 2] << 4;
    uint16_t step = ck_f16(steps[b]), offset = ck_f16(offsets[b]);
    memcpy(panel + code_bytes + 2 * place, &step, 2);
    memcpy(panel + code_bytes + 2 * CK_PANEL + 2 * place, &offset, 2);
  }
}
