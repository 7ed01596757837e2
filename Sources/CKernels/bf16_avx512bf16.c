// Products and attention of packed bfloat16 factors by AVX-512 BF16.
#if defined(__x86_64__)
#include "lanes_avx512.h"
#include "products_avx512.h"

#include "bf16_packing.h"

#include "bf16_attention_body.h"
#include "bf16_gemm_body.h"
#include "bf16_table.h"

CK_BF16_TABLE(ck_bf16_avx512bf16)
#endif
