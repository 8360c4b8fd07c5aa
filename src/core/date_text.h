/* SPDX-License-Identifier: MIT */
/* Dates in the plain form of kalends/text.h: their bytes, for single dates and for columns alike. */
#ifndef KAL__DATE_TEXT_H
#define KAL__DATE_TEXT_H

#include "calendar.h"

/* The last two digits of a number. */
static inline char *kal__put_pair(char *p, unsigned value) {
  p[0] = (char)('0' + value / 10 % 10);
  p[1] = (char)('0' + value % 10);
  return p + 2;
}

static inline char *kal__put_code(char *p, kal_month_code code) {
  *p++ = 'M';
  p = kal__put_pair(p, code & ~(unsigned)KAL_MONTH_LEAP);
  if (code & KAL_MONTH_LEAP) *p++ = 'L';
  return p;
}

static inline char *kal__put_year(char *p, int32_t year) {
  uint32_t rest = year < 0 ? 0u - (uint32_t)year : (uint32_t)year;
  int width = 6;
  if (year >= 0 && year <= 9999) return kal__put_pair(kal__put_pair(p, rest / 100), rest);
  *p++ = year < 0 ? '-' : '+';
  for (uint32_t limit = 1000000; width < 10 && rest >= limit; limit *= 10) width++;
  for (int i = width - 1; i >= 0; i--, rest /= 10) p[i] = (char)('0' + rest % 10);
  return p + width;
}

/* Two digits as a number, the first one lowest; value below 100. */
static inline uint64_t kal__pair(unsigned value) {
  static const char pairs[] = "0001020304050607080910111213141516171819"
                              "2021222324252627282930313233343536373839"
                              "4041424344454647484950515253545556575859"
                              "6061626364656667686970717273747576777879"
                              "8081828384858687888990919293949596979899";
  const unsigned char *pair = (const unsigned char *)pairs + 2 * (size_t)value;
  return (uint64_t)pair[0] | (uint64_t)pair[1] << 8;
}

/* A date in its usual form, 2026-11-21 or, with a month code, 5784-M05-15; returns its end. The year has four
 * digits, month and day are below 64; month: a code if `coded`, of a leap month, too. */
static inline char *kal__put_usual_date(char *p, int coded, int32_t year, unsigned month, unsigned day) {
  uint64_t word =
      kal__pair((uint32_t)year / 100) | kal__pair((uint32_t)year % 100) << 16 | (uint64_t)'-' << 32;
  uint64_t number = kal__pair(month & 63), last = kal__pair(day & 63);
  if (coded) {
    kal__store_word(p, word | (uint64_t)'M' << 40 | number << 48);
    p += 8;
    if (month & KAL_MONTH_LEAP) *p++ = 'L';
    *p++ = '-';
  } else {
    kal__store_word(p, word | number << 40 | (uint64_t)'-' << 56);
    p += 8;
  }
  p[0] = (char)last;
  p[1] = (char)(last >> 8);
  return p + 2;
}

/* A date as kal_date_print writes it, without a NUL; returns its end. month: a code if `coded`, which is that
 * the calendar has leap months. */
static inline char *kal__put_date(char *p, int coded, int32_t year, unsigned month, unsigned day,
                                  unsigned flags) {
  unsigned number = coded ? month & ~(unsigned)KAL_MONTH_LEAP : month;
  if ((uint32_t)year <= 9999 && (number | day) < 64) {
    p = kal__put_usual_date(p, coded, year, month, day);
  } else {
    p = kal__put_year(p, year);
    *p++ = '-';
    p = coded ? kal__put_code(p, (kal_month_code)month) : kal__put_pair(p, month);
    *p++ = '-';
    p = kal__put_pair(p, day);
  }
  if (flags & KAL_DATE_LEAP_DAY) *p++ = 'L';
  return p;
}

/* Bytes of a date in its usual form. */
static inline size_t kal__usual_date_length(int coded) {
  return coded ? sizeof "5784-M05-15" - 1 : sizeof "2026-11-21" - 1;
}

/* A date in its usual form, without a leap month and of kal__usual_date_length bytes, eight of which are read
 * at once; month: its code if `coded`. 0 if the text is none. */
static inline int kal__read_usual_date(const char *text, int coded, int32_t *year, unsigned *month,
                                       unsigned *day) {
  /* Added to a byte, these reach 0x80 if it is over 9, or not 0 where there is no digit. */
  const char *form = coded ? "0000-M00" : "0000-00-";
  const char *room = coded ? "\x76\x76\x76\x76\x7F\x7F\x76\x76" : "\x76\x76\x76\x76\x7F\x76\x76\x7F";
  const char *last = text + kal__usual_date_length(coded) - 2;
  uint64_t word = kal__load_word(text) ^ kal__load_word(form);
  uint64_t wrong = word | (word + kal__load_word(room)), pairs;
  unsigned tens = (unsigned)(unsigned char)last[0] - '0', ones = (unsigned)(unsigned char)last[1] - '0';
  if (wrong & UINT64_C(0x8080808080808080) || tens > 9 || ones > 9 || (coded && text[8] != '-')) return 0;
  pairs = word * 10 + (word >> 8); /* byte i: bytes i and i + 1 as a number */
  *year = (int32_t)((pairs & 0xFF) * 100 + (pairs >> 16 & 0xFF));
  *month = (unsigned)(pairs >> (coded ? 48 : 40)) & 0xFF;
  *day = tens * 10 + ones;
  return 1;
}

#endif
