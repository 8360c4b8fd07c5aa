/* SPDX-License-Identifier: MIT */
/*
 * Cycles beside dates: the day of the week, the sexagenary day, the Maya and Aztec rounds, the Akan and
 * Balinese weeks; and the Maya long count. Each gives every int64_t day a value and goes on for ever; what
 * holds for a value, or for several at once, is found in bounded time, however far away.
 *
 *     // 4 Ahau 8 Cumku, the beginning of the long count, comes round every 52 years: when next?
 *     const kal_cycle_value wanted[] = {{KAL_CYCLE_TZOLKIN_NUMBER, 4}, {KAL_CYCLE_TZOLKIN_NAME, 20},
 *                                       {KAL_CYCLE_HAAB_MONTH, 18}, {KAL_CYCLE_HAAB_DAY, 8}};
 *     int64_t day;
 *     kal_cycle_next(wanted, 4, 20778, &day); // 22715, 2032-03-11
 *
 * Days begin at midnight here. The Maya and Aztec ones are tied to our days by a correlation that is not
 * certain: Maya by JD 584283 (Goodman, Martinez, Thompson), Aztec by 13 August 1521 (Julian), the fall of
 * Tenochtitlan, as 1 Coatl, 2 Xocotlhuetzi (Caso).
 */
#ifndef KALENDS_CYCLE_H
#define KALENDS_CYCLE_H

#include "date.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * THE list of cycles: X(symbol, number, id, days until all repeats, least value, greatest value, what it is).
 * Numbers are never reused.
 */
#define KAL_CYCLE_LIST(X)                                                                                    \
  X(KAL_CYCLE_WEEK_DAY, 1, "week-day", 7, 1, 7, "day of the week, 1 = Monday")                               \
  X(KAL_CYCLE_SEXAGENARY, 2, "sexagenary", 60, 1, 60, "day of the Chinese sixty, 1 = jia-zi")                \
  X(KAL_CYCLE_STEM, 3, "stem", 10, 1, 10, "heavenly stem of the day, 1 = jia")                               \
  X(KAL_CYCLE_BRANCH, 4, "branch", 12, 1, 12, "earthly branch of the day, 1 = zi")                           \
  X(KAL_CYCLE_TZOLKIN_NUMBER, 5, "tzolkin-number", 13, 1, 13, "number of the Maya tzolkin")                  \
  X(KAL_CYCLE_TZOLKIN_NAME, 6, "tzolkin-name", 20, 1, 20, "name of the Maya tzolkin, 1 = Imix")              \
  X(KAL_CYCLE_HAAB_MONTH, 7, "haab-month", 365, 1, 19, "month of the Maya haab, 1 = Pop, 19 = Uayeb")        \
  X(KAL_CYCLE_HAAB_DAY, 8, "haab-day", 365, 0, 19, "day of the month of the Maya haab")                      \
  X(KAL_CYCLE_TONALPOHUALLI_NUMBER, 9, "tonalpohualli-number", 13, 1, 13,                                    \
    "number of the Aztec tonalpohualli")                                                                     \
  X(KAL_CYCLE_TONALPOHUALLI_NAME, 10, "tonalpohualli-name", 20, 1, 20,                                       \
    "name of the Aztec tonalpohualli, 1 = Cipactli")                                                         \
  X(KAL_CYCLE_XIHUITL_MONTH, 11, "xihuitl-month", 365, 1, 19,                                                \
    "month of the Aztec xihuitl, 1 = Izcalli, 19 = Nemontemi")                                               \
  X(KAL_CYCLE_XIHUITL_DAY, 12, "xihuitl-day", 365, 1, 20, "day of the month of the Aztec xihuitl")           \
  X(KAL_CYCLE_AKAN_PREFIX, 13, "akan-prefix", 6, 1, 6, "prefix of the Akan day name, 1 = Nwona")             \
  X(KAL_CYCLE_AKAN_STEM, 14, "akan-stem", 7, 1, 7, "stem of the Akan day name, 1 = Wukuo")                   \
  X(KAL_CYCLE_PAWUKON, 15, "pawukon", 210, 0, 209, "day of the Balinese pawukon")                            \
  X(KAL_CYCLE_WUKU, 16, "wuku", 210, 1, 30, "week of the Balinese pawukon, 1 = Sinta")                       \
  X(KAL_CYCLE_EKAWARA, 17, "ekawara", 35, 0, 1, "Balinese week of one day: 1 = Luang, 0 = none")             \
  X(KAL_CYCLE_DWIWARA, 18, "dwiwara", 35, 1, 2, "Balinese week of 2 days, 1 = Menga")                        \
  X(KAL_CYCLE_TRIWARA, 19, "triwara", 3, 1, 3, "Balinese week of 3 days, 1 = Pasah")                         \
  X(KAL_CYCLE_CATURWARA, 20, "caturwara", 210, 1, 4, "Balinese week of 4 days, 1 = Sri")                     \
  X(KAL_CYCLE_PANCAWARA, 21, "pancawara", 5, 1, 5, "Balinese week of 5 days, 1 = Umanis")                    \
  X(KAL_CYCLE_SADWARA, 22, "sadwara", 6, 1, 6, "Balinese week of 6 days, 1 = Tungleh")                       \
  X(KAL_CYCLE_SAPTAWARA, 23, "saptawara", 7, 1, 7, "Balinese week of 7 days, 1 = Redite, Sunday")            \
  X(KAL_CYCLE_ASATAWARA, 24, "asatawara", 210, 1, 8, "Balinese week of 8 days, 1 = Sri")                     \
  X(KAL_CYCLE_SANGAWARA, 25, "sangawara", 210, 1, 9, "Balinese week of 9 days, 1 = Dangu")                   \
  X(KAL_CYCLE_DASAWARA, 26, "dasawara", 35, 0, 9, "Balinese week of 10 days, 1 = Pandita, 0 = Raksasa")

typedef enum kal_cycle {
#define KAL_CYCLE_ENUM(symbol, number, id, period, least, greatest, text) symbol = number,
  KAL_CYCLE_LIST(KAL_CYCLE_ENUM)
#undef KAL_CYCLE_ENUM
} kal_cycle;

/* What a cycle is. */
typedef struct kal_cycle_info {
  const char *id;   /* such as "tzolkin-name"; constant */
  const char *text; /* a few English words; constant */
  int32_t period;   /* days until all repeats */
  int32_t least;    /* its values, inclusive */
  int32_t greatest;
} kal_cycle_info;

/**
 * What a cycle is. Cycles are numbered from 1 on without gap.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (no such cycle, or info is NULL). On failure *info is unchanged. Any
 * thread. Since 0.1.
 *
 *     kal_cycle_info info;
 *     for (int i = 1; kal_cycle_describe((kal_cycle)i, &info) == KAL_OK; i++)
 *       puts(info.id);
 */
KAL_API kal_status kal_cycle_describe(kal_cycle cycle, kal_cycle_info *info);

/**
 * The value of a day.
 *
 * day: any int64_t. value: receives a value in info.least..info.greatest.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (no such cycle, or value is NULL). On failure *value is unchanged. Any
 * thread. Since 0.1. Sources: src/calendars/cycle.c.
 *
 *     int32_t value;
 *     kal_day_cycle(KAL_CYCLE_SEXAGENARY, 20778, &value); // 36, ji-hai
 */
KAL_API kal_status kal_day_cycle(kal_cycle cycle, int64_t day, int32_t *value);

/** A value of a cycle. */
typedef struct kal_cycle_value {
  kal_cycle cycle;
  int32_t value;
} kal_cycle_value;

/**
 * The first day on or after `from` that has all of some values.
 *
 * wanted: n values; n is 1 or more. from: any int64_t; for the next day after one that has them begin a day
 * later.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a pointer is NULL, n is 0, no such cycle, or a value that it does not
 * have); KAL_ERROR_CONFLICT (no day has them all); KAL_ERROR_OUT_OF_RANGE (the day is no int64_t). On failure
 * *day is unchanged. Takes a bounded number of steps for any day. Any thread. Since 0.1.
 */
KAL_API kal_status kal_cycle_next(const kal_cycle_value *wanted, size_t n, int64_t from, int64_t *day);

/** The last day on or before `from` that has all of some values. As kal_cycle_next. Since 0.1. */
KAL_API kal_status kal_cycle_previous(const kal_cycle_value *wanted, size_t n, int64_t from, int64_t *day);

/**
 * The name of a value in the cycle's own language, in Latin letters without diacritics, such as "Ahau".
 *
 * buffer: `capacity` bytes; may be NULL if capacity is 0. length: receives the length in bytes without the
 * NUL, also if the buffer is too small; may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (no such cycle, a value that it does not have, or buffer is NULL with
 * capacity > 0); KAL_ERROR_NO_NAME (a value that is a number, and KAL_CYCLE_WEEK_DAY, for which
 * kal_week_day_name is there); KAL_ERROR_BUFFER_TOO_SMALL (the buffer holds what fits, NUL-terminated). With
 * every other failure *buffer and *length are unchanged. Any thread. Since 0.1.
 *
 *     char name[32];
 *     kal_cycle_name(KAL_CYCLE_SEXAGENARY, 36, name, sizeof name, NULL);
 *     puts(name); // ji-hai
 */
KAL_API kal_status kal_cycle_name(kal_cycle cycle, int32_t value, char *buffer, size_t capacity,
                                  size_t *length);

/**
 * The place of a year of an East Asian lunisolar calendar in the sixty, as the days of KAL_CYCLE_SEXAGENARY:
 * 1 = jia-zi. Its branch, (value - 1) % 12 + 1, is its animal: 1 = rat ... 12 = pig.
 *
 * year: any, of chinese, dangi, vietnamese or japanese-lunisolar.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (value is NULL). Any thread. Since 0.1.
 *
 *     int32_t value;
 *     kal_sexagenary_year(2027, &value); // 44, ding-wei: a year of the goat
 */
KAL_API kal_status kal_sexagenary_year(int32_t year, int32_t *value);

/**
 * The same of a month. A leap month has the place of the month before it, whose number it bears.
 *
 * code: 1..12, also with KAL_MONTH_LEAP.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (value is NULL); KAL_ERROR_NOT_IN_CALENDAR (another code). On failure
 * *value is unchanged. Any thread. Since 0.1.
 *
 *     int32_t value;
 *     kal_sexagenary_month(2027, 1, &value); // 39, ren-yin
 */
KAL_API kal_status kal_sexagenary_month(int32_t year, kal_month_code code, int32_t *value);

/** A day by the Maya long count: days since 11 August 3114 BCE (Gregorian), in units of 1, 20, 360 ... */
typedef struct kal_long_count {
  int64_t baktun; /* of 144000 days, from 0; negative before the count; not ended at 13 or 20 */
  uint8_t katun;  /* 0..19, of 7200 days */
  uint8_t tun;    /* 0..19, of 360 days */
  uint8_t uinal;  /* 0..17, of 20 days */
  uint8_t kin;    /* 0..19 */
} kal_long_count;

/**
 * The long count of a day.
 *
 * day: any int64_t. Returns: KAL_OK; KAL_ERROR_ARGUMENT (count is NULL). Any thread. Since 0.1.
 *
 *     kal_long_count count;
 *     kal_long_count_from_day(15695, &count); // 13.0.0.0.0 = 2012-12-21
 */
KAL_API kal_status kal_long_count_from_day(int64_t day, kal_long_count *count);

/**
 * The day of a long count.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (day is NULL, or a field is not in its range); KAL_ERROR_OUT_OF_RANGE
 * (the day is no int64_t). On failure *day is unchanged. Any thread. Since 0.1.
 */
KAL_API kal_status kal_long_count_to_day(kal_long_count count, int64_t *day);

#ifdef __cplusplus
}
#endif
#endif
