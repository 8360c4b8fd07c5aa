/* SPDX-License-Identifier: MIT */
/* Columns by AVX-512 (F, BW, DQ, VL): 16 rows a vector. */
#include "kernels.h"

#ifdef KAL__HAS_X86_KERNELS
#include <immintrin.h>

#define AVX512_TARGET target("avx512f,avx512bw,avx512dq,avx512vl")
#define V(name) avx512_##name
#define V_FN static inline __attribute__((always_inline, AVX512_TARGET))
#define V_REST static __attribute__((noinline, cold, AVX512_TARGET))
#define V_ENTRY static __attribute__((noinline, AVX512_TARGET))
#define V_LANES 16
#define V_INT __m512i
#define V_MASK __mmask16
#define V_FLOATS __m512
#define V_TABLE __m512i
#define V_LONGS __m512i
#define V_SHORTS __m512i
#define V_BYTES __m512i
#define V_BYTE_TABLE __m512i

#define V_set_floats(value) _mm512_set1_ps(value)
#define V_keep avx512_keep
#define V_keep_floats avx512_keep_floats
#define V_set(value) _mm512_set1_epi32(value)
#define V_load(from) _mm512_loadu_si512(from)
#define V_store(to, v) _mm512_storeu_si512(to, v)
#define V_add(a, b) _mm512_add_epi32(a, b)
#define V_sub(a, b) _mm512_sub_epi32(a, b)
#define V_mul(a, b) _mm512_mullo_epi32(a, b)
#define V_and(a, b) _mm512_and_si512(a, b)
#define V_or(a, b) _mm512_or_si512(a, b)
#define V_greatest(a, b) _mm512_max_epu32(a, b)
#define V_least(a, b) _mm512_min_epu32(a, b)
#define V_shift_left(v, bits) _mm512_slli_epi32(v, bits)
#define V_shift_right(v, bits) _mm512_srli_epi32(v, bits)
#define V_shift_left_by(v, bits) _mm512_sllv_epi32(v, bits)
#define V_shift_right_by(v, bits) _mm512_srlv_epi32(v, bits)
#define V_less(a, b) _mm512_cmplt_epu32_mask(a, b)
#define V_not_less(a, b) _mm512_cmpge_epu32_mask(a, b)
#define V_equal(a, b) _mm512_cmpeq_epi32_mask(a, b)
#define V_differ(a, b) _mm512_cmpneq_epi32_mask(a, b)
#define V_mask_xor(a, b) ((__mmask16)((a) ^ (b)))
#define V_no_mask() ((__mmask16)0)
#define V_mask_or(a, b) ((__mmask16)((a) | (b)))
#define V_mask_and(a, b) ((__mmask16)((a) & (b)))
#define V_any(mask) ((mask) != 0)
#define V_select(mask, a, b) _mm512_mask_blend_epi32(mask, b, a)
#define V_add_if(v, mask, x) _mm512_mask_add_epi32(v, mask, v, x)
#define V_sub_if(v, mask, x) _mm512_mask_sub_epi32(v, mask, v, x)
#define V_one_if(mask) _mm512_maskz_set1_epi32(mask, 1)
#define V_table(numbers) _mm512_loadu_si512(numbers)
#define V_lookup(table, i) _mm512_permutexvar_epi32(i, table)
#define V_gather(from, i) _mm512_i32gather_epi32(i, from, 4)
#define V_gather_bytes(from, i) _mm512_i32gather_epi32(i, from, 1)
#define V_read_bytes(from) _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(from)))
#define V_fence() _mm_sfence()
/* floor(v * a + b) of signed numbers, in floats. */
#define V_floor_line(v, a, b)                                                                                \
  _mm512_cvt_roundps_epi32(                                                                                  \
      _mm512_fmadd_round_ps(_mm512_cvt_roundepi32_ps(v, AVX512_NEAREST), a, b, AVX512_NEAREST),              \
      _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC)
#define AVX512_NEAREST (_MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)
#define V_rounds_to_nearest() 1 /* each operation says how it rounds */
#define V_shift_signed(v, bits) _mm512_srai_epi32(v, bits)
#define V_load_64 avx512_load_64
#define V_store_64 avx512_store_64
#define V_mul_high avx512_mul_high
#define V_mul_small(a, b) _mm512_madd_epi16(a, b) /* of numbers from -32768 to 32767, b not negative */
#define V_mul_add_24 avx512_mul_add_24
#define V_write avx512_write

#define V_set_longs(value) _mm512_set1_epi64((int64_t)(value))
#define V_set_shorts(value) _mm512_set1_epi16((short)(value))
#define V_keep_shorts avx512_keep
#define V_pack_shorts(a, b) _mm512_packus_epi32(a, b)
#define V_add_shorts(a, b) _mm512_add_epi16(a, b)
#define V_sub_shorts(a, b) _mm512_sub_epi16(a, b)
#define V_mul_shorts(a, b) _mm512_mullo_epi16(a, b)
#define V_mul_high_shorts(a, b) _mm512_mulhi_epu16(a, b)
#define V_shift_right_shorts(v, bits) _mm512_srli_epi16(v, bits)
#define V_sub_if_less_shorts(v, a, b)                                                                        \
  _mm512_mask_sub_epi16(v, _mm512_cmplt_epu16_mask(a, b), v, _mm512_set1_epi16(1))
#define V_lookup_shorts(table, i) _mm512_shuffle_epi8(table, i)
#define V_set_bytes(value) _mm512_set1_epi8(value)
#define V_pack_bytes avx512_pack_bytes
#define V_add_bytes(a, b) _mm512_add_epi8(a, b)
#define V_lookup_bytes(table, i) _mm512_shuffle_epi8(table, i)
#define V_byte_table(numbers)                                                                                \
  _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(const void *)(numbers)))
#define V_store_bytes avx512_store_bytes

/* Hides where a number comes from. */
V_FN __m512i avx512_keep(__m512i v) {
  __asm__("" : "+v"(v));
  return v;
}

V_FN __m512 avx512_keep_floats(__m512 v) {
  __asm__("" : "+v"(v));
  return v;
}

/* Marks what does not fit 32 bits. */
V_FN __m512i avx512_load_64(const int64_t *from, __mmask16 *beyond) {
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  __m512i a = _mm512_loadu_si512(from), b = _mm512_loadu_si512(from + 8);
  __m512i low = _mm512_permutex2var_epi32(a, even, b);
  __m512i high = _mm512_permutex2var_epi32(a, _mm512_add_epi32(even, _mm512_set1_epi32(1)), b);
  *beyond = _mm512_cmpneq_epi32_mask(high, _mm512_srai_epi32(low, 31));
  return low;
}

V_FN void avx512_store_64(int64_t *to, __m512i v) {
  _mm512_storeu_si512(to, _mm512_cvtepi32_epi64(_mm512_castsi512_si256(v)));
  _mm512_storeu_si512(to + 8, _mm512_cvtepi32_epi64(_mm512_extracti64x4_epi64(v, 1)));
}

/* The high half of v times a number that is the same in all lanes. */
V_FN __m512i avx512_mul_high(__m512i v, __m512i same) {
  __m512i even = _mm512_mul_epu32(v, same), odd = _mm512_mul_epu32(_mm512_srli_epi64(v, 32), same);
  return _mm512_mask_shuffle_epi32(odd, 0x5555, even, (_MM_PERM_ENUM)0xF5);
}

/* Bits 24 and on of v * factor + add. */
V_FN __m512i avx512_mul_add_24(__m512i v, __m512i factor, __m512i add) {
  __m512i even = _mm512_add_epi64(_mm512_mul_epu32(v, factor), add);
  __m512i odd = _mm512_add_epi64(_mm512_mul_epu32(_mm512_srli_epi64(v, 32), factor), add);
  return _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 24), _mm512_slli_epi64(odd, 8));
}

V_FN void avx512_stream(void *to, __m512i v) {
  uintptr_t address = (uintptr_t)to;
  __m128i *parts = (__m128i *)to;
  if (address % 64 == 0) {
    _mm512_stream_si512((__m512i *)to, v);
  } else if (address % 16 == 0) {
    _mm_stream_si128(parts, _mm512_castsi512_si128(v));
    _mm_stream_si128(parts + 1, _mm512_extracti32x4_epi32(v, 1));
    _mm_stream_si128(parts + 2, _mm512_extracti32x4_epi32(v, 2));
    _mm_stream_si128(parts + 3, _mm512_extracti32x4_epi32(v, 3));
  } else {
    _mm512_storeu_si512(to, v);
  }
}

V_FN void avx512_write(int32_t *to, __m512i v, int stream) {
  if (stream)
    avx512_stream(to, v);
  else
    _mm512_storeu_si512(to, v);
}

/* Numbers below 256 that V_pack_shorts packed, in the order of the rows. */
V_FN __m512i avx512_pack_bytes(__m512i a, __m512i b) {
  const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
  return _mm512_permutexvar_epi32(order, _mm512_packus_epi16(a, b));
}

V_FN void avx512_store_bytes(uint8_t *to, __m512i bytes, int stream) {
  if (stream)
    avx512_stream(to, bytes);
  else
    _mm512_storeu_si512(to, bytes);
}

#include "vector_columns.h"

const kal__kernels kal__avx512_kernels = {
    avx512_line_to_dates,   avx512_rows_to_dates,   avx512_plan_to_dates,
    avx512_line_from_dates, avx512_rows_from_dates, avx512_plan_from_dates,
};

#include "vector_end.h"
#else
typedef int kal__no_avx512_kernels; /* not an empty file */
#endif
