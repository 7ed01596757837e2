// Rounding of trained weights to bfloat16 with a fixed dither.
//
// Published weights are bfloat16 numbers, and one step of an optimiser is mostly smaller than half the distance to the
// next such number: rounded to the nearest it is lost from every product until enough steps have added up. Here noise
// that is uniform over that distance decides, so that of many weights the right share goes up (stochastic rounding). The
// noise is a hash of a weight's place: it rounds the same wherever it is rounded, and one that is a bfloat16 number stays
// what it is. Noise that is less random (an even sequence, errors carried on along a row) follows the exact losses worse.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Odd numbers without a pattern; the last is the multiplier of Wellons' lowbias32 (2018).
#define CK_DITHER_ROW 0x9E3779B1u
#define CK_DITHER_COLUMN 0x85EBCA6Bu
#define CK_DITHER_MIX 0x7FEB352Du

static inline uint16_t dithered_bf16(float x, size_t row, size_t column) {
  uint32_t bits, place = (uint32_t)row * CK_DITHER_ROW + (uint32_t)column * CK_DITHER_COLUMN;
  uint32_t noise = (place ^ place >> 16) * CK_DITHER_MIX >> 16;
  memcpy(&bits, &x, 4);
  return (uint16_t)((x == x ? bits + noise : bits | 0x00400000u) >> 16);
}
