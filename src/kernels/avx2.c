/* SPDX-License-Identifier: MIT */
/* Columns by AVX2: 8 rows a vector. */
#include "kernels.h"

#ifdef KAL__HAS_X86_KERNELS
#include <immintrin.h>

#define V(name) avx2_##name
#define V_FN static inline __attribute__((always_inline, target("avx2,fma")))
#define V_REST static __attribute__((noinline, cold, target("avx2,fma")))
#define V_ENTRY static __attribute__((noinline, target("avx2,fma")))
#define V_LANES 8
#define V_INT __m256i
#define V_MASK __m256i
#define V_FLOATS __m256
#define V_TABLE avx2_table16
#define V_LONGS __m256i
#define V_SHORTS __m256i
#define V_BYTES __m256i
#define V_BYTE_TABLE __m256i

#define V_set_floats(value) _mm256_set1_ps(value)
#define V_keep avx2_keep
#define V_keep_floats avx2_keep_floats
#define V_set(value) _mm256_set1_epi32(value)
#define V_load(from) _mm256_loadu_si256((const __m256i *)(const void *)(from))
#define V_store(to, v) _mm256_storeu_si256((__m256i *)(void *)(to), v)
#define V_add(a, b) _mm256_add_epi32(a, b)
#define V_sub(a, b) _mm256_sub_epi32(a, b)
#define V_mul(a, b) _mm256_mullo_epi32(a, b)
#define V_and(a, b) _mm256_and_si256(a, b)
#define V_or(a, b) _mm256_or_si256(a, b)
#define V_greatest(a, b) _mm256_max_epu32(a, b)
#define V_least(a, b) _mm256_min_epu32(a, b)
#define V_shift_left(v, bits) _mm256_slli_epi32(v, bits)
#define V_shift_right(v, bits) _mm256_srli_epi32(v, bits)
#define V_shift_left_by(v, bits) _mm256_sllv_epi32(v, bits)
#define V_shift_right_by(v, bits) _mm256_srlv_epi32(v, bits)
#define V_less(a, b) _mm256_cmpgt_epi32(b, a) /* of numbers below 2^31 */
#define V_not_less(a, b) _mm256_cmpeq_epi32(_mm256_max_epu32(a, b), a)
#define V_equal(a, b) _mm256_cmpeq_epi32(a, b)
#define V_differ(a, b) _mm256_xor_si256(_mm256_cmpeq_epi32(a, b), _mm256_set1_epi32(-1))
#define V_mask_xor(a, b) _mm256_xor_si256(a, b)
#define V_no_mask() _mm256_setzero_si256()
#define V_mask_or(a, b) _mm256_or_si256(a, b)
#define V_mask_and(a, b) _mm256_and_si256(a, b)
#define V_any(mask) (!_mm256_testz_si256(mask, mask))
#define V_select(mask, a, b) _mm256_blendv_epi8(b, a, mask)
#define V_add_if(v, mask, x) _mm256_add_epi32(v, _mm256_and_si256(mask, x))
#define V_sub_if(v, mask, x) _mm256_sub_epi32(v, _mm256_and_si256(mask, x))
#define V_one_if(mask) _mm256_srli_epi32(mask, 31)
#define V_table avx2_load_table
#define V_lookup avx2_lookup
#define V_gather(from, i) _mm256_i32gather_epi32((const int *)(const void *)(from), i, 4)
#define V_gather_bytes(from, i) _mm256_i32gather_epi32((const int *)(const void *)(from), i, 1)
#define V_read_bytes(from) _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(from)))
#define V_fence() _mm_sfence()
/* floor(v * a + b) of signed numbers, in floats. */
#define V_floor_line(v, a, b)                                                                                \
  _mm256_cvtps_epi32(_mm256_floor_ps(_mm256_fmadd_ps(_mm256_cvtepi32_ps(v), a, b)))
#define V_rounds_to_nearest() (_MM_GET_ROUNDING_MODE() == _MM_ROUND_NEAREST)
#define V_shift_signed(v, bits) _mm256_srai_epi32(v, bits)
#define V_load_64 avx2_load_64
#define V_store_64 avx2_store_64
#define V_mul_high avx2_mul_high
#define V_mul_small(a, b) _mm256_madd_epi16(a, b) /* of numbers from -32768 to 32767, b not negative */
#define V_mul_add_24 avx2_mul_add_24
#define V_write avx2_write

#define V_set_longs(value) _mm256_set1_epi64x((int64_t)(value))
#define V_set_shorts(value) _mm256_set1_epi16((short)(value))
#define V_keep_shorts avx2_keep
#define V_pack_shorts(a, b) _mm256_packus_epi32(a, b)
#define V_add_shorts(a, b) _mm256_add_epi16(a, b)
#define V_sub_shorts(a, b) _mm256_sub_epi16(a, b)
#define V_mul_shorts(a, b) _mm256_mullo_epi16(a, b)
#define V_mul_high_shorts(a, b) _mm256_mulhi_epu16(a, b)
#define V_shift_right_shorts(v, bits) _mm256_srli_epi16(v, bits)
#define V_sub_if_less_shorts(v, a, b) _mm256_add_epi16(v, _mm256_cmpgt_epi16(b, a)) /* a, b below 2^15 */
#define V_lookup_shorts(table, i) _mm256_shuffle_epi8(table, i)
#define V_set_bytes(value) _mm256_set1_epi8(value)
#define V_pack_bytes avx2_pack_bytes
#define V_add_bytes(a, b) _mm256_add_epi8(a, b)
#define V_lookup_bytes(table, i) _mm256_shuffle_epi8(table, i)
#define V_byte_table(numbers)                                                                                \
  _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(numbers)))
#define V_store_bytes avx2_store_bytes

/* Hides where a number comes from. */
V_FN __m256i avx2_keep(__m256i v) {
  __asm__("" : "+x"(v));
  return v;
}

V_FN __m256 avx2_keep_floats(__m256 v) {
  __asm__("" : "+x"(v));
  return v;
}

typedef struct avx2_table16 {
  __m256i low, high;
} avx2_table16;

V_FN avx2_table16 avx2_load_table(const int32_t *numbers) {
  avx2_table16 table = {V_load(numbers), V_load(numbers + 8)};
  return table;
}

V_FN __m256i avx2_lookup(avx2_table16 table, __m256i i) {
  __m256 low = _mm256_castsi256_ps(_mm256_permutevar8x32_epi32(table.low, i));
  __m256 high = _mm256_castsi256_ps(_mm256_permutevar8x32_epi32(table.high, i));
  return _mm256_castps_si256(_mm256_blendv_ps(low, high, _mm256_castsi256_ps(_mm256_slli_epi32(i, 28))));
}

/* Marks what does not fit 32 bits. */
V_FN __m256i avx2_load_64(const int64_t *from, __m256i *beyond) {
  __m256 a = _mm256_castsi256_ps(V_load(from)), b = _mm256_castsi256_ps(V_load(from + 4));
  __m256i low = _mm256_permute4x64_epi64(_mm256_castps_si256(_mm256_shuffle_ps(a, b, 0x88)), 0xD8);
  __m256i high = _mm256_permute4x64_epi64(_mm256_castps_si256(_mm256_shuffle_ps(a, b, 0xDD)), 0xD8);
  *beyond = V_differ(high, _mm256_srai_epi32(low, 31));
  return low;
}

V_FN void avx2_store_64(int64_t *to, __m256i v) {
  V_store(to, _mm256_cvtepi32_epi64(_mm256_castsi256_si128(v)));
  V_store(to + 4, _mm256_cvtepi32_epi64(_mm256_extracti128_si256(v, 1)));
}

/* The high half of v times a number that is the same in all lanes. */
V_FN __m256i avx2_mul_high(__m256i v, __m256i same) {
  __m256i even = _mm256_mul_epu32(v, same), odd = _mm256_mul_epu32(_mm256_srli_epi64(v, 32), same);
  return _mm256_blend_epi32(_mm256_srli_epi64(even, 32), odd, 0xAA);
}

/* Bits 24 and on of v * factor + add. */
V_FN __m256i avx2_mul_add_24(__m256i v, __m256i factor, __m256i add) {
  __m256i even = _mm256_add_epi64(_mm256_mul_epu32(v, factor), add);
  __m256i odd = _mm256_add_epi64(_mm256_mul_epu32(_mm256_srli_epi64(v, 32), factor), add);
  return _mm256_blend_epi32(_mm256_srli_epi64(even, 24), _mm256_slli_epi64(odd, 8), 0xAA);
}

V_FN void avx2_stream(void *to, __m256i v) {
  uintptr_t address = (uintptr_t)to;
  if (address % 32 == 0) {
    _mm256_stream_si256((__m256i *)to, v);
  } else if (address % 16 == 0) {
    _mm_stream_si128((__m128i *)to, _mm256_castsi256_si128(v));
    _mm_stream_si128((__m128i *)to + 1, _mm256_extracti128_si256(v, 1));
  } else {
    V_store(to, v);
  }
}

V_FN void avx2_write(int32_t *to, __m256i v, int stream) {
  if (stream)
    avx2_stream(to, v);
  else
    V_store(to, v);
}

/* Numbers below 256 that V_pack_shorts packed, in the order of the rows. */
V_FN __m256i avx2_pack_bytes(__m256i a, __m256i b) {
  const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
  return _mm256_permutevar8x32_epi32(_mm256_packus_epi16(a, b), order);
}

V_FN void avx2_store_bytes(uint8_t *to, __m256i bytes, int stream) {
  if (stream)
    avx2_stream(to, bytes);
  else
    V_store(to, bytes);
}

#include "vector_columns.h"

const kal__kernels kal__avx2_kernels = {
    avx2_line_to_dates,   avx2_rows_to_dates,   avx2_plan_to_dates,
    avx2_line_from_dates, avx2_rows_from_dates, avx2_plan_from_dates,
};

#include "vector_end.h"
#else
typedef int kal__no_avx2_kernels; /* not an empty file */
#endif
