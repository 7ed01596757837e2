// Products and attention of packed bfloat16 factors by AVX2, which multiplies them in float32.
#if defined(__x86_64__)
#include "lanes_avx2.h"
#include "products_avx2.h"

#include "bf16_packing.h"

#include "bf16_attention_body.h"
#include "bf16_gemm_body.h"
#include "bf16_table.h"

CK_BF16_TABLE(ck_bf16_avx2)
#endif
