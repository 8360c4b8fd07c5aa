/* SPDX-License-Identifier: MIT */
/* Columns by NEON of 64-bit ARM: 4 rows a vector. */
#include "kernels.h"

#ifdef KAL__HAS_NEON_KERNELS
#include <arm_neon.h>

#define V(name) neon_##name
#define V_FN static inline __attribute__((always_inline))
#define V_REST static __attribute__((noinline, cold))
#define V_ENTRY static __attribute__((noinline))
#define V_LANES 4
#define V_INT uint32x4_t
#define V_MASK uint32x4_t
#define V_FLOATS float32x4_t
#define V_TABLE uint8x16x4_t
#define V_LONGS uint64_t
#define V_SHORTS uint16x8_t
#define V_BYTES uint8x16_t
#define V_BYTE_TABLE uint8x16_t

#define V_set_floats(value) vdupq_n_f32(value)
#define V_keep neon_keep
#define V_keep_floats neon_keep_floats
#define V_set(value) vdupq_n_u32((uint32_t)(value))
#define V_load(from) vreinterpretq_u32_s32(vld1q_s32(from))
#define V_store(to, v) vst1q_s32(to, vreinterpretq_s32_u32(v))
#define V_add(a, b) vaddq_u32(a, b)
#define V_sub(a, b) vsubq_u32(a, b)
#define V_mul(a, b) vmulq_u32(a, b)
#define V_and(a, b) vandq_u32(a, b)
#define V_or(a, b) vorrq_u32(a, b)
#define V_greatest(a, b) vmaxq_u32(a, b)
#define V_least(a, b) vminq_u32(a, b)
#define V_shift_left(v, bits) vshlq_n_u32(v, bits)
#define V_shift_right(v, bits) vshrq_n_u32(v, bits)
#define V_shift_left_by(v, bits) vshlq_u32(v, vreinterpretq_s32_u32(bits))
#define V_shift_right_by(v, bits) vshlq_u32(v, vnegq_s32(vreinterpretq_s32_u32(bits)))
#define V_less(a, b) vcltq_u32(a, b)
#define V_not_less(a, b) vcgeq_u32(a, b)
#define V_equal(a, b) vceqq_u32(a, b)
#define V_differ(a, b) vmvnq_u32(vceqq_u32(a, b))
#define V_mask_xor(a, b) veorq_u32(a, b)
#define V_no_mask() vdupq_n_u32(0)
#define V_mask_or(a, b) vorrq_u32(a, b)
#define V_mask_and(a, b) vandq_u32(a, b)
#define V_any(mask) (vmaxvq_u32(mask) != 0)
#define V_select(mask, a, b) vbslq_u32(mask, a, b)
#define V_add_if(v, mask, x) vaddq_u32(v, vandq_u32(mask, x))
#define V_sub_if(v, mask, x) vsubq_u32(v, vandq_u32(mask, x))
#define V_one_if(mask) vshrq_n_u32(mask, 31)
#define V_table neon_load_table
#define V_lookup neon_lookup
#define V_gather neon_gather
#define V_gather_bytes neon_gather_bytes
#define V_read_bytes neon_read_bytes
#define V_fence() ((void)0)
/* floor(v * a + b) of signed numbers, in floats. */
#define V_floor_line(v, a, b)                                                                                \
  vreinterpretq_u32_s32(vcvtmq_s32_f32(vfmaq_f32(b, vcvtq_f32_s32(vreinterpretq_s32_u32(v)), a)))
#define V_rounds_to_nearest neon_rounds_to_nearest
#define V_shift_signed(v, bits) vreinterpretq_u32_s32(vshrq_n_s32(vreinterpretq_s32_u32(v), bits))
#define V_load_64 neon_load_64
#define V_store_64 neon_store_64
#define V_mul_high neon_mul_high
#define V_mul_small(a, b) vmulq_u32(a, b)
#define V_mul_add_24 neon_mul_add_24
#define V_write(to, v, stream) ((void)(stream), V_store(to, v))

#define V_set_longs(value) ((uint64_t)(value))
#define V_set_shorts(value) vdupq_n_u16((uint16_t)(value))
#define V_keep_shorts neon_keep_shorts
#define V_pack_shorts(a, b) vcombine_u16(vmovn_u32(a), vmovn_u32(b))
#define V_add_shorts(a, b) vaddq_u16(a, b)
#define V_sub_shorts(a, b) vsubq_u16(a, b)
#define V_mul_shorts(a, b) vmulq_u16(a, b)
#define V_mul_high_shorts neon_mul_high_shorts
#define V_shift_right_shorts(v, bits) vshrq_n_u16(v, bits)
#define V_sub_if_less_shorts(v, a, b) vaddq_u16(v, vcltq_u16(a, b))
#define V_lookup_shorts(table, i) vreinterpretq_u16_u8(vqtbl1q_u8(table, vreinterpretq_u8_u16(i)))
#define V_set_bytes(value) vdupq_n_u8(value)
#define V_pack_bytes(a, b) vcombine_u8(vmovn_u16(a), vmovn_u16(b))
#define V_add_bytes(a, b) vaddq_u8(a, b)
#define V_lookup_bytes(table, i) vqtbl1q_u8(table, i)
#define V_byte_table(numbers) vld1q_u8(numbers)
#define V_store_bytes(to, bytes, stream) ((void)(stream), vst1q_u8(to, bytes))

/* Hides where a number comes from. */
V_FN uint32x4_t neon_keep(uint32x4_t v) {
  __asm__("" : "+w"(v));
  return v;
}

V_FN uint16x8_t neon_keep_shorts(uint16x8_t v) {
  __asm__("" : "+w"(v));
  return v;
}

V_FN float32x4_t neon_keep_floats(float32x4_t v) {
  __asm__("" : "+w"(v));
  return v;
}

static inline int neon_rounds_to_nearest(void) {
  uint64_t control;
  __asm__("mrs %0, fpcr" : "=r"(control));
  return (control >> 22 & 3) == 0;
}

V_FN uint8x16x4_t neon_load_table(const int32_t *numbers) {
  uint8x16x4_t table;
  for (unsigned i = 0; i < 4; i++) table.val[i] = vreinterpretq_u8_s32(vld1q_s32(numbers + 4 * i));
  return table;
}

V_FN uint32x4_t neon_lookup(uint8x16x4_t table, uint32x4_t i) {
  /* The four bytes of number i are 4*i and on. */
  uint32x4_t bytes = vmlaq_u32(vdupq_n_u32(0x03020100), i, vdupq_n_u32(0x04040404));
  return vreinterpretq_u32_u8(vqtbl4q_u8(table, vreinterpretq_u8_u32(bytes)));
}

V_FN uint32x4_t neon_gather(const uint32_t *from, uint32x4_t i) {
  uint32x4_t v = vdupq_n_u32(from[vgetq_lane_u32(i, 0)]);
  v = vsetq_lane_u32(from[vgetq_lane_u32(i, 1)], v, 1);
  v = vsetq_lane_u32(from[vgetq_lane_u32(i, 2)], v, 2);
  return vsetq_lane_u32(from[vgetq_lane_u32(i, 3)], v, 3);
}

V_FN uint32x4_t neon_gather_bytes(const uint8_t *from, uint32x4_t i) {
  uint32x4_t v = vdupq_n_u32(from[vgetq_lane_u32(i, 0)]);
  v = vsetq_lane_u32(from[vgetq_lane_u32(i, 1)], v, 1);
  v = vsetq_lane_u32(from[vgetq_lane_u32(i, 2)], v, 2);
  return vsetq_lane_u32(from[vgetq_lane_u32(i, 3)], v, 3);
}

V_FN uint32x4_t neon_read_bytes(const uint8_t *from) {
  uint32_t four;
  memcpy(&four, from, sizeof four);
  return vmovl_u16(vget_low_u16(vmovl_u8(vreinterpret_u8_u32(vdup_n_u32(four)))));
}

/* Marks what does not fit 32 bits. */
V_FN uint32x4_t neon_load_64(const int64_t *from, uint32x4_t *beyond) {
  uint32x4_t a = vreinterpretq_u32_s64(vld1q_s64(from)), b = vreinterpretq_u32_s64(vld1q_s64(from + 2));
  uint32x4_t low = vuzp1q_u32(a, b), high = vuzp2q_u32(a, b);
  *beyond = V_differ(high, vreinterpretq_u32_s32(vshrq_n_s32(vreinterpretq_s32_u32(low), 31)));
  return low;
}

V_FN void neon_store_64(int64_t *to, uint32x4_t v) {
  int32x4_t s = vreinterpretq_s32_u32(v);
  vst1q_s64(to, vmovl_s32(vget_low_s32(s)));
  vst1q_s64(to + 2, vmovl_high_s32(s));
}

/* The high half of v times a number that is the same in all lanes. */
V_FN uint32x4_t neon_mul_high(uint32x4_t v, uint32x4_t same) {
  uint64x2_t low = vmull_u32(vget_low_u32(v), vget_low_u32(same)), high = vmull_high_u32(v, same);
  return vuzp2q_u32(vreinterpretq_u32_u64(low), vreinterpretq_u32_u64(high));
}

V_FN uint16x8_t neon_mul_high_shorts(uint16x8_t a, uint16x8_t b) {
  uint32x4_t low = vmull_u16(vget_low_u16(a), vget_low_u16(b)), high = vmull_high_u16(a, b);
  return vuzp2q_u16(vreinterpretq_u16_u32(low), vreinterpretq_u16_u32(high));
}

/* Bits 24 and on of v * factor + add. */
V_FN uint32x4_t neon_mul_add_24(uint32x4_t v, uint64_t factor, uint64_t add) {
  const uint32x2_t by = vdup_n_u32((uint32_t)factor);
  const uint64x2_t sum = vdupq_n_u64(add);
  return vcombine_u32(vshrn_n_u64(vmlal_u32(sum, vget_low_u32(v), by), 24),
                      vshrn_n_u64(vmlal_u32(sum, vget_high_u32(v), by), 24));
}

#include "vector_columns.h"

const kal__kernels kal__neon_kernels = {
    neon_line_to_dates,   neon_rows_to_dates,   neon_plan_to_dates,
    neon_line_from_dates, neon_rows_from_dates, neon_plan_from_dates,
};

#include "vector_end.h"
#else
typedef int kal__no_neon_kernels; /* not an empty file */
#endif
