/* SPDX-License-Identifier: MIT */
/*
 * The closed form of a calendar (kal__line) made ready for 32-bit lanes: multipliers in place of divisions,
 * and the month lengths, which come from the calendar's own year info.
 *
 * Source of the multipliers: T. Granlund and P. Montgomery, "Division by invariant integers using
 * multiplication", PLDI 1994, theorem 4.2: x / d = x * m >> (32 + s) with m = floor(2^(32+s) / d) + 1, as
 * long as x * (m * d - 2^(32+s)) < 2^(32+s), which x < 2^(32+s) / d ensures.
 */
#include "kernels.h"

/*
 * A form takes days about 2000-01-01. With quarters it goes by floats: they find the year and the century
 * exactly for as many days on either side as here (tests/kernels tries them all); 4096 years are a little
 * more.
 */
enum { LINE_MIDDLE = 10957, LINE_DAYS_MOST = 1 << 22, LINE_EXACT_DAYS = 1494000 };

static uint32_t line_log2(uint32_t value) {
  uint32_t bits = 0;
  while (value >>= 1) bits++;
  return bits;
}

/* x / divisor = mulhi(x, multiplier) >> shift */
static void line_divide(uint32_t divisor, uint32_t *multiplier, uint32_t *shift) {
  *shift = line_log2(divisor - 1);
  *multiplier = (uint32_t)((UINT64_C(1) << (32 + *shift)) / divisor + 1);
}

/* The years after which all rules come round, so that the form can begin on any multiple of them. */
static int64_t line_cycle(const kal__line *line) {
  if (line->century == KAL__GREGORIAN_CENTURY) return 400;
  if (line->century == KAL__MILANKOVIC_CENTURY) return 900;
  return line->den;
}

static int64_t line_cycle_days(const kal__line *line, int64_t cycle) {
  int64_t days = cycle * line->num / line->den;
  if (line->century == KAL__GREGORIAN_CENTURY) days -= cycle / 100 - cycle / 400;
  if (line->century == KAL__MILANKOVIC_CENTURY) days -= cycle / 100 - cycle * 2 / 900;
  return days;
}

/* Every rule of leap days has a leap year among so many years. */
enum { LINE_YEARS_LOOKED_AT = 9 };

/* How the kernels find months: month i of the line's year begins at most 255 days behind shortest * i. */
static void line_month_lists(kal__line_form *form, const uint8_t flags[16]) {
  const unsigned months = form->months, first = form->roman ? 3 : 0; /* as the kernels number them */
  unsigned shortest = 255;
  for (unsigned i = 1; i <= months; i++) {
    unsigned here = (unsigned)form->starts[i] / i;
    if (here < shortest) shortest = here;
  }
  form->shortest = (uint8_t)shortest;
  for (unsigned i = 0; i < 16; i++) {
    const unsigned month = (i + 16 - first) % 16, ordinal = (month + months - form->wrap) % months;
    /* No place is behind the end of the year. */
    form->start_excess[i] = (uint8_t)(i > months ? 255 : (unsigned)form->starts[i] - shortest * i);
    form->ordinals[i] = (uint8_t)(ordinal + 1);
    form->flags[i] = flags[month];
  }
}

/* The months of a leap year, if there are any, from the line's first one on. */
static void line_months(const kal_calendar *calendar, kal__line_form *form) {
  const kal__line *line = calendar->line;
  kal__year info;
  int32_t year = form->first_year + (int32_t)form->first;
  unsigned rotate = line->rotate, place = 0, common;
  uint8_t flags[16] = {0};
  calendar->year(calendar, year, &info);
  common = info.days;
  for (unsigned i = 1; i < LINE_YEARS_LOOKED_AT && info.days <= common; i++) {
    if (info.days < common) common = info.days;
    calendar->year(calendar, year + (int32_t)i, &info);
  }
  form->months = info.months;
  form->wrap = info.months - rotate;
  form->wrap_place = UINT16_MAX;
  for (unsigned i = 0; i < 16; i++) {
    unsigned month = (i + rotate) % info.months;
    if (rotate && i == form->wrap) form->wrap_place = place;
    form->starts[i] = (int32_t)place;
    form->lengths[i] = 0;
    if (i >= info.months) continue;
    form->lengths[i] = (int32_t)(kal__month_start(&info, month + 1u) - kal__month_start(&info, month));
    place += (unsigned)form->lengths[i];
    if (info.parts && info.parts->intercalary >> month & 1) flags[i] = KAL_DATE_INTERCALARY;
  }
  /* The last day of the last month is not in every year. */
  if (line->num % line->den) form->lengths[info.months - 1]--;
  form->reciprocal = (uint16_t)KAL__RECIPROCAL((unsigned)form->starts[12] / 12);
  form->roman = rotate == 2 && form->months == 12 && form->lengths[0] == 31 && form->lengths[1] == 30;
  line_month_lists(form, flags);
}

/*
 * Years by one product: of year y and x / num of it, x < num, the kernels have the 16 upper bits of x / num,
 * and of that times num / den the whole days. A little more than half of x's unit is added: all that is cut
 * off (1 / 65536, what place * 2^-40 and place_factor lack, and of early_shift up to 1 / 65536) is less than
 * that, and it and what place_factor may have too much are together less than the unit, as num < 16384.
 */
static void line_by_product(const kal__line *line, kal__line_form *form) {
  const uint64_t one = UINT64_C(1) << 40, num = form->num, den = (uint64_t)line->den;
  const uint64_t add = den - 1 - form->phase;
  form->year_factor = one * den / num;
  form->year_add = (one * add + one * 6 / 10) / num + form->skip * form->year_factor;
  form->place_factor = (uint16_t)(((num << KAL__PLACE_SHIFT) + den / 2) / den);
  form->early_shift = (int32_t)(65536 / num);
  form->has_edges = line->edges != NULL;
  memset(form->edge_years, 0, sizeof form->edge_years);
  memset(form->edge_places, 0, sizeof form->edge_places);
  for (unsigned i = 0; line->edges && i < KAL__EDGES; i++) {
    /* On the day on which the year begins or would begin early. */
    const int64_t year = (int64_t)line->edges[i] - line->year;
    const int64_t start = kal__floor_div(line->num * year + line->phase - 1, line->den);
    form->edge_years[i] = line->edges[i] - form->first_year;
    form->edge_places[i] = (int32_t)(line->zero + start - form->base);
  }
}

int kal__line_prepare(const kal_calendar *calendar, kal__line_form *form) {
  const kal__line *line = calendar->line;
  int64_t cycle, cycle_days, cycles, middle, half, zero, end;
  uint32_t year_days;
  if (!line) return 0;
  year_days = (uint32_t)(line->num / line->den); /* or one more */
  cycle = line_cycle(line);
  cycle_days = line_cycle_days(line, cycle);
  form->quarters = line->num == 1461 && line->den == 4 && line->phase == 0;
  half = form->quarters ? LINE_EXACT_DAYS : LINE_DAYS_MOST / 2;
  cycles = kal__floor_div(LINE_MIDDLE - line->zero, cycle_days);
  middle = line->zero + cycles * cycle_days;
  form->middle_year = (int32_t)(line->year + cycles * cycle);
  cycles = half / cycle_days;
  zero = middle - cycles * cycle_days;
  form->first_year = (int32_t)(form->middle_year - cycles * cycle);
  end = middle + half;
  form->base = (int32_t)zero;
  form->days = (uint32_t)(end - zero);
  form->num = (uint32_t)line->num;
  form->phase = (uint32_t)line->phase;
  form->first = 0;
  form->years = form->days / (year_days + 1) - 1;
  if (line->first_day != line->last_day) {
    if (line->first_day > zero) {
      form->base = (int32_t)line->first_day;
      form->first = (uint32_t)(line->first_day - zero) / year_days + 1;
    }
    if (end > line->last_day + 1) end = line->last_day + 1;
    form->years = (uint32_t)(end - zero) / (year_days + 1) - 1 - form->first;
  }
  form->skip = (uint32_t)(form->base - zero);
  form->middle = (int32_t)(form->base - middle);
  form->days = (uint32_t)(end - form->base);
  line_divide((uint32_t)line->den, &form->start_multiplier, &form->start_shift);
  form->century = line->century;
  line_by_product(line, form);
  line_months(calendar, form);
  return 1;
}

int kal__rows_prepare(const kal_calendar *calendar, kal__rows_form *form) {
  const kal__year_rows *rows = calendar->rows;
  kal__year info;
  int32_t first, last;
  if (!rows) return 0;
  /* A calendar may have fewer years than its table. */
  first = rows->first_year > calendar->range.first_year ? rows->first_year : calendar->range.first_year;
  last = rows->first_year + (int32_t)(rows->years - 1);
  if (last > calendar->range.last_year) last = calendar->range.last_year;
  form->rows = rows;
  form->first = (uint32_t)(first - rows->first_year);
  form->years = (uint32_t)(last - first) + 1;
  calendar->year(calendar, first, &info);
  form->base = (int32_t)info.first_day;
  form->skip = (uint32_t)(info.first_day - rows->first_day);
  calendar->year(calendar, last, &info);
  form->days = (uint32_t)(info.first_day + info.days - form->base);
  return 1;
}
