/* SPDX-License-Identifier: MIT */
/*
 * Columns in vectors: the one text of which avx2.c, avx512.c and neon.c make their kernels. Included once by
 * each, which defines before
 *
 *   V(name)                a name of its own
 *   V_FN, V_ENTRY, V_REST  how functions are declared: inlined ones, loops over rows, what runs once a call
 *   V_INT, V_MASK          LANES numbers of 32 bits, and a truth for each
 *   V_TABLE                16 numbers that V_lookup picks from
 *   V_LANES and the V_... operations used here, on unsigned numbers unless they say "signed"
 *
 * Rows are done by groups of four vectors, so that four of them are one store of bytes. What is left at the
 * end is done in a group of its own that never touches memory beyond the columns.
 */
enum { V(ROWS) = 4 * V_LANES };

/* So that four vectors stay in registers. */
#define V_UNROLL _Pragma("GCC unroll 4")

/* Asks for the bytes that come a page later. Gathers confuse the processor's own guesses, and beyond the
 * cache this is worth more than anything else here. An address behind the end does no harm. */
V_FN void V(fetch_ahead)(const void *from, size_t at, size_t bytes) {
  uintptr_t ahead = (uintptr_t)from + at + 4096;
  for (size_t line = 0; line < bytes; line += 64) __builtin_prefetch((const void *)(ahead + line), 0, 0);
}

/* The days of four vectors less base; 0 if one is not in base..base + limit - 1. */
V_FN int V(read_days)(const void *days, int wide, size_t at, V_INT base, V_INT limit, V_INT places[4]) {
  V_INT greatest = V_set(0);
  V_MASK beyond = V_no_mask();
  V(fetch_ahead)(days, at * (wide ? 8u : 4u), V(ROWS) * (wide ? 8u : 4u));
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    if (wide) {
      V_MASK here;
      places[i] = V_sub(V_load_64((const int64_t *)days + at + i * V_LANES, &here), base);
      beyond = V_mask_or(beyond, here);
    } else {
      places[i] = V_sub(V_load((const int32_t *)days + at + i * V_LANES), base);
    }
    greatest = V_greatest(greatest, places[i]);
  }
  return !V_any(V_mask_or(beyond, V_not_less(greatest, limit)));
}

/* Four vectors of dates without their years. */
typedef struct V(dates) {
  V_INT month[4], day[4], code[4], flags[4];
} V(dates);

/* Numbers below 256 of four vectors. */
V_FN void V(write_bytes)(uint8_t *to, const V_INT v[4], int stream) {
  V_store_bytes(to, V_pack_bytes(V_pack_shorts(v[0], v[1]), V_pack_shorts(v[2], v[3])), stream);
}

/* Where a group of rows is written. */
typedef struct V(outputs) {
  kal_date_columns columns;
  void *firsts; /* NULL: not asked for */
  size_t at;
  int stream;
} V(outputs);

V_FN void V(write_years)(const V(outputs) * out, unsigned i, V_INT year) {
  if (out->columns.year) V_write(out->columns.year + out->at + i * V_LANES, year, out->stream);
}

V_FN void V(write_days)(void *days, int wide, size_t at, V_INT values) {
  if (wide)
    V_store_64((int64_t *)days + at, values);
  else
    V_store((int32_t *)days + at, values);
}

/* The first days of months. */
V_FN void V(write_firsts)(const V(outputs) * out, int wide, unsigned i, V_INT place, V_INT day, V_INT base) {
  if (out->firsts) V(write_days)(out->firsts, wide, out->at + i * V_LANES, V_add(V_sub(place, day), base));
}

V_FN void V(write_dates)(const V(outputs) * out, const V(dates) * dates) {
  const kal_date_columns *to = &out->columns;
  if (to->month) V(write_bytes)(to->month + out->at, dates->month, out->stream);
  if (to->day) V(write_bytes)(to->day + out->at, dates->day, out->stream);
  if (to->month_code) V(write_bytes)(to->month_code + out->at, dates->code, out->stream);
  if (to->flags) V(write_bytes)(to->flags + out->at, dates->flags, out->stream);
}

/* The rows at the end that are fewer than a group go through arrays of their own. */
typedef struct V(tail) {
  int32_t year[V(ROWS)];
  uint8_t month[V(ROWS)], day[V(ROWS)], code[V(ROWS)], flags[V(ROWS)];
  int64_t days[V(ROWS)], firsts[V(ROWS)];
} V(tail);

V_FN kal_date_columns V(tail_columns)(V(tail) * tail, const kal_date_columns *like) {
  kal_date_columns columns = *like;
  if (like->year) columns.year = tail->year;
  if (like->month) columns.month = tail->month;
  if (like->day) columns.day = tail->day;
  if (like->month_code) columns.month_code = tail->code;
  if (like->flags) columns.flags = tail->flags;
  return columns;
}

V_FN void V(copy_dates)(const kal_date_columns *from, size_t from_at, const kal_date_columns *to, size_t at,
                        size_t n) {
  if (to->year) memcpy(to->year + at, from->year + from_at, n * sizeof *to->year);
  if (to->month) memcpy(to->month + at, from->month + from_at, n);
  if (to->day) memcpy(to->day + at, from->day + from_at, n);
  if (to->month_code) memcpy(to->month_code + at, from->month_code + from_at, n);
  if (to->flags) memcpy(to->flags + at, from->flags + from_at, n);
}

/* Turns the outputs to the tail. Returns its days: the n that are left, then some that the kernel takes. */
V_REST const void *V(begin_tail)(V(tail) * tail, V(outputs) * out, const void *days, int wide, size_t n,
                                 int32_t spare) {
  const size_t width = wide ? 8 : 4;
  memcpy(tail->days, (const char *)days + out->at * width, n * width);
  for (size_t i = n; i < V(ROWS); i++) {
    const int64_t wide_spare = spare;
    memcpy((char *)tail->days + i * width, wide ? (const void *)&wide_spare : &spare, width);
  }
  out->columns = V(tail_columns)(tail, &out->columns);
  if (out->firsts) out->firsts = tail->firsts;
  out->at = 0;
  out->stream = 0;
  return tail->days;
}

V_REST void V(end_tail)(const V(tail) * tail, const V(outputs) * out, const kal_date_columns *to,
                        void *firsts, int wide, size_t at, size_t n) {
  const size_t width = wide ? 8 : 4;
  V(copy_dates)(&out->columns, 0, to, at, n);
  if (firsts) memcpy((char *)firsts + at * width, tail->firsts, n * width);
}

/* The n dates that are left, then the first of them again. */
V_REST kal_date_columns V(dates_of_tail)(V(tail) * tail, const kal_date_columns *from, size_t at, size_t n) {
  const kal_date_columns columns = V(tail_columns)(tail, from);
  V(copy_dates)(from, at, &columns, 0, n);
  for (size_t i = n; i < V(ROWS); i++) V(copy_dates)(from, at, &columns, i, 1);
  return columns;
}

/* The loops over groups: `done` does one and is 0 if it has a row that the kernel does not take. */
#define V_EACH_GROUP_OF_DAYS(spare, done)                                                                    \
  V(outputs) out = {*to, firsts, 0, stream};                                                                 \
  V(tail) tail;                                                                                              \
  for (size_t at = 0; at < n; at += V(ROWS), out.at += V(ROWS)) {                                            \
    const int last = n - at < V(ROWS);                                                                       \
    if (last) days = V(begin_tail)(&tail, &out, days, wide, n - at, spare);                                  \
    if (!(done)) return at;                                                                                  \
    if (last) V(end_tail)(&tail, &out, to, firsts, wide, at, n - at);                                        \
  }                                                                                                          \
  return n;
#define V_EACH_GROUP_OF_DATES(done)                                                                          \
  kal_date_columns in = *from;                                                                               \
  V(tail) tail;                                                                                              \
  for (size_t at = 0, row = 0; at < n; at += V(ROWS), row += V(ROWS)) {                                      \
    const int last = n - at < V(ROWS);                                                                       \
    void *to = last ? (void *)tail.days : (char *)days + at * (wide ? 8 : 4);                                \
    if (last) {                                                                                              \
      in = V(dates_of_tail)(&tail, from, at, n - at);                                                        \
      row = 0;                                                                                               \
    }                                                                                                        \
    if (!(done)) return at;                                                                                  \
    if (last) memcpy((char *)days + at * (wide ? 8 : 4), tail.days, (n - at) * (wide ? 8 : 4));              \
  }                                                                                                          \
  return n;

/* Which sort of line. */
typedef enum V(shape) { V(GREGORIAN), V(ROMAN), V(QUARTERS), V(OTHER) } V(shape);

/* Numbers that stay in registers: gcc would make each anew in every pass of the loop. */
typedef struct V(constants) {
  V_INT one, year_days;
  V_FLOATS century_factor, century_add, year_factor, year_add;
  V_SHORTS three, month_add, month_factor, day_factor;
} V(constants);

V_FN V(constants) V(load_constants)(void) {
  V(constants) c;
  c.one = V_keep(V_set(1));
  c.year_days = V_keep(V_set(1461));
  c.century_factor = V_keep_floats(V_set_floats(0x1.cb5836p-16f)); /* 4 / 146097 */
  c.century_add = V_keep_floats(V_set_floats(0x1.91ed30p-16f));    /* 3.5 / 146097 */
  c.year_factor = V_keep_floats(V_set_floats(0x1.66db08p-9f));     /* 4 / 1461 */
  c.year_add = V_keep_floats(V_set_floats(0x1.39ffa6p-9f));        /* 3.5 / 1461 */
  c.three = V_keep_shorts(V_set_shorts(3));
  c.month_add = V_keep_shorts(V_set_shorts(277));
  c.month_factor = V_keep_shorts(V_set_shorts(714));
  c.day_factor = V_keep_shorts(V_set_shorts(62661));
  return c;
}

typedef struct V(line) {
  V_INT base, base_of_firsts, days, nine_skip, middle, middle_year, first_year, last_place, low_half;
  V_INT before_edge[KAL__EDGES], early_shift;
  V_LONGS year_factor, year_add;
  V_SHORTS place_factor, reciprocal, two, shortest;
  V_BYTE_TABLE starts, ordinals, flags;
  V_BYTES one;
  V(constants) constants;
  const kal__line_form *form;
} V(line);

V_FN V(line) V(load_line)(const kal__line_form *form) {
  V(line) k;
  k.base = V_set(form->base);
  k.base_of_firsts = V_set(form->base + 1); /* days of the month count from 1 */
  k.days = V_set((int32_t)form->days);
  k.nine_skip = V_set((int32_t)form->skip * 9 + 2);
  /* Milankovic leaves out 7 days in 900 years, also from the form's year 0 to its middle. */
  k.middle = V_set(form->middle + (form->century == KAL__MILANKOVIC_CENTURY
                                       ? (form->first_year - form->middle_year) / 900 * 7
                                       : 0));
  k.middle_year = V_set(form->middle_year);
  k.first_year = V_set(form->first_year);
  k.last_place = V_keep(V_set((int32_t)form->wrap_place - 1));
  k.low_half = V_set(0xFFFF);
  for (unsigned i = 0; i < KAL__EDGES; i++) k.before_edge[i] = V_set(form->edge_places[i] - 1);
  k.early_shift = V_set(form->early_shift);
  k.year_factor = V_set_longs(form->year_factor);
  k.year_add = V_set_longs(form->year_add);
  k.place_factor = V_set_shorts(form->place_factor);
  k.reciprocal = V_set_shorts(form->reciprocal);
  k.two = V_set_shorts(2);
  k.shortest = V_set_shorts(form->shortest);
  k.starts = V_byte_table(form->start_excess);
  k.ordinals = V_byte_table(form->ordinals);
  k.flags = V_byte_table(form->flags);
  k.one = V_set_bytes(1);
  k.constants = V(load_constants)();
  k.form = form;
  return k;
}

/* Whether numbers are from the first edge to before the second, or from the third on. */
V_FN V_MASK V(between_edges)(const V_INT before_edge[KAL__EDGES], V_INT n) {
  V_MASK between = V_less(before_edge[0], n);
  for (unsigned i = 1; i < KAL__EDGES; i++) between = V_mask_xor(between, V_less(before_edge[i], n));
  return between;
}

/* The year of a place from the form's first day on, and the place in it; by lines that are not of quarters,
 * the year times 65536 and how much of the year is over in 65536ths. */
V_FN V_INT V(line_year)(const V(line) * k, V(shape) shape, V_INT n, V_INT *place) {
  const V(constants) *constants = &k->constants;
  V_INT y, days;
  if (shape == V(OTHER)) {
    V_INT years = V_mul_add_24(n, k->year_factor, k->year_add);
    if (k->form->has_edges) years = V_add_if(years, V(between_edges)(k->before_edge, n), k->early_shift);
    *place = years;
    return V_add(V_shift_right(years, 16), k->first_year);
  }
  /* Days from the middle, without the rule of centuries, and years of 1461 / 4 days in them. */
  const int century = shape == V(GREGORIAN) ? KAL__GREGORIAN_CENTURY : k->form->century;
  days = V_add(n, k->middle);
  if (century == KAL__GREGORIAN_CENTURY) {
    V_INT c = V_floor_line(days, constants->century_factor, constants->century_add);
    days = V_sub(V_add(days, c), V_shift_signed(c, 2));
  } else if (century == KAL__MILANKOVIC_CENTURY) {
    /* Centuries from year 0 of the form on, (9*n + 2) / 328718, of which (2*c + 6) / 9 keep their leap day,
     * here as 7282 / 65536, c < 128. */
    V_INT x = V_add(V_add(V_shift_left(n, 3), n), k->nine_skip);
    V_INT c = V_shift_right(V_mul_high(x, V_set((int32_t)3425123988u)), 18);
    days = V_sub(V_add(days, c), V_shift_right(V_add(V_mul_small(c, V_set(2 * 7282)), V_set(6 * 7282)), 16));
  }
  y = V_floor_line(days, constants->year_factor, constants->year_add);
  *place = V_sub(days, V_shift_signed(V_mul_small(y, constants->year_days), 2));
  return V_add_if(V_add(y, k->middle_year), V_less(k->last_place, *place), constants->one);
}

/* The places on which months begin. */
V_FN V_SHORTS V(month_starts)(const V(line) * k, V_SHORTS month) {
  return V_add_shorts(V_mul_shorts(month, k->shortest), V_lookup_shorts(k->starts, month));
}

/* The months, as places in the form's lists, and the days, from 0, of places in years. */
V_FN V_SHORTS V(line_months)(const V(line) * k, V(shape) shape, V_SHORTS place, V_SHORTS *day) {
  V_SHORTS month;
  if (shape <= V(ROMAN)) {
    /* Months from March on, by one product, in the manner of Neri and Schneider (2023), section 6: the
     * multipliers are ours, for 16 bits. */
    const V(constants) *c = &k->constants;
    V_SHORTS x = V_add_shorts(V_mul_shorts(place, c->three), c->month_add);
    month = V_mul_high_shorts(x, c->month_factor);
    *day = V_shift_right_shorts(V_mul_high_shorts(V_mul_shorts(x, c->month_factor), c->day_factor), 11);
    return month;
  }
  /* As month_of_place in core/engine.c: the estimate is right or one too many. */
  month = V_mul_high_shorts(V_add_shorts(place, k->two), k->reciprocal);
  month = V_sub_if_less_shorts(month, place, V(month_starts)(k, month));
  *day = V_sub_shorts(place, V(month_starts)(k, month));
  return month;
}

/* Whether all rows of a group were done. */
V_FN int V(line_group)(const V(line) * k, V(shape) shape, const void *days, int wide,
                       const V(outputs) * out) {
  const kal_date_columns *to = &out->columns;
  V_INT places[4], within[4];
  V_SHORTS month[2], day[2];
  V_BYTES months, days_of_month;
  if (!V(read_days)(days, wide, out->at, k->base, k->days, places)) return 0;
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    V_INT year = V(line_year)(k, shape, places[i], &within[i]);
    V(write_years)(out, i, year);
  }
  V_UNROLL
  for (unsigned i = 0; i < 2; i++) {
    V_SHORTS place;
    if (shape == V(OTHER))
      place = V_shift_right_shorts(V_mul_high_shorts(V_pack_shorts(V_and(within[2 * i], k->low_half),
                                                                   V_and(within[2 * i + 1], k->low_half)),
                                                     k->place_factor),
                                   KAL__PLACE_SHIFT);
    else
      place = V_pack_shorts(within[2 * i], within[2 * i + 1]);
    month[i] = V(line_months)(k, shape, place, &day[i]);
  }
  months = V_pack_bytes(month[0], month[1]);
  days_of_month = V_add_bytes(V_pack_bytes(day[0], day[1]), k->one);
  if (to->day) V_store_bytes(to->day + out->at, days_of_month, out->stream);
  if (to->month || to->month_code) {
    V_BYTES ordinals = V_lookup_bytes(k->ordinals, months);
    if (to->month) V_store_bytes(to->month + out->at, ordinals, out->stream);
    if (to->month_code) V_store_bytes(to->month_code + out->at, ordinals, out->stream); /* no leap months */
  }
  if (to->flags) V_store_bytes(to->flags + out->at, V_lookup_bytes(k->flags, months), out->stream);
  if (out->firsts) {
    uint8_t by_row[V(ROWS)];
    V_store_bytes(by_row, days_of_month, 0);
    V_UNROLL
    for (unsigned i = 0; i < 4; i++)
      V(write_firsts)(out, wide, i, places[i], V_read_bytes(by_row + i * V_LANES), k->base_of_firsts);
  }
  return 1;
}

V_FN size_t V(line_rows)(const kal__line_form *form, V(shape) shape, const void *days, int wide, size_t n,
                         void *firsts, const kal_date_columns *to, int stream) {
  const V(line) k = V(load_line)(form);
  V_EACH_GROUP_OF_DAYS(form->base, V(line_group)(&k, shape, days, wide, &out))
}

V_ENTRY size_t V(gregorian_rows)(const kal__line_form *form, const void *days, int wide, size_t n,
                                 void *firsts, const kal_date_columns *to, int stream) {
  return V(line_rows)(form, V(GREGORIAN), days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(roman_rows)(const kal__line_form *form, const void *days, int wide, size_t n, void *firsts,
                             const kal_date_columns *to, int stream) {
  return V(line_rows)(form, V(ROMAN), days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(quarter_rows)(const kal__line_form *form, const void *days, int wide, size_t n, void *firsts,
                               const kal_date_columns *to, int stream) {
  return V(line_rows)(form, V(QUARTERS), days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(other_rows)(const kal__line_form *form, const void *days, int wide, size_t n, void *firsts,
                             const kal_date_columns *to, int stream) {
  return V(line_rows)(form, V(OTHER), days, wide, n, firsts, to, stream);
}

static size_t V(line_to_dates)(const kal__line_form *form, const void *days, int wide, size_t n, void *firsts,
                               const kal_date_columns *to, int stream) {
  size_t done;
  if (form->quarters && !V_rounds_to_nearest()) return 0; /* the floats would be wrong */
  done = (form->roman      ? form->century == KAL__GREGORIAN_CENTURY ? V(gregorian_rows) : V(roman_rows)
               : form->quarters ? V(quarter_rows)
                           : V(other_rows))(form, days, wide, n, firsts, to, stream);
  if (stream) V_fence();
  return done;
}

/* Whether month codes and flags, where they are given, are not those of the months: leap is 1 for a leap
 * month, which may be flagged as one. */
V_FN V_MASK V(differs)(const kal_date_columns *from, size_t at, V_INT code, V_INT leap) {
  V_MASK bad = V_no_mask();
  if (from->month_code) {
    V_INT given = V_read_bytes(from->month_code + at);
    bad = V_differ(given, code);
    if (from->month) bad = V_mask_and(bad, V_differ(given, V_set(0)));
  }
  if (from->flags) bad = V_mask_or(bad, V_less(leap, V_read_bytes(from->flags + at)));
  return bad;
}

typedef struct V(reverse) {
  V_INT base, first_year, first, years, num, phase, multiplier, shift, months, rotate, common_days;
  V_INT before_edge[KAL__EDGES];
  V_TABLE starts, lengths;
  const kal__line_form *form;
} V(reverse);

V_FN V(reverse) V(load_reverse)(const kal__line_form *form) {
  V(reverse) k;
  k.base = V_set(form->base - (int32_t)form->skip - 1); /* days of the month count from 1 */
  k.first_year = V_set(form->first_year);
  k.first = V_set((int32_t)form->first);
  k.years = V_set((int32_t)form->years);
  k.num = V_set((int32_t)form->num);
  k.phase = V_set((int32_t)form->phase);
  k.multiplier = V_set((int32_t)form->start_multiplier);
  k.shift = V_set((int32_t)form->start_shift);
  k.months = V_set((int32_t)form->months);
  k.rotate = V_set((int32_t)(form->months - form->wrap));
  k.starts = V_table(form->starts);
  k.lengths = V_table(form->lengths);
  k.common_days = V_set(form->starts[form->months - 1] + form->lengths[form->months - 1]);
  for (unsigned i = 0; i < KAL__EDGES; i++) k.before_edge[i] = V_set(form->edge_years[i] - 1);
  k.form = form;
  return k;
}

/* The place on which year y begins. */
V_FN V_INT V(line_start)(const V(reverse) * k, V(shape) shape, V_INT y) {
  V_INT start, c;
  if (shape == V(OTHER)) {
    V_INT x = V_add(V_mul(y, k->num), k->phase);
    if (k->form->has_edges) x = V_sub_if(x, V(between_edges)(k->before_edge, y), V_set(1));
    start = V_shift_right_by(V_mul_high(x, k->multiplier), k->shift);
  } else {
    int century = shape == V(GREGORIAN) ? KAL__GREGORIAN_CENTURY : k->form->century;
    start = V_shift_right(V_mul(y, V_set(1461)), 2);
    if (century == KAL__NO_CENTURY) return start;
    c = V_shift_right(V_mul(y, V_set(5243)), 19); /* y / 100, y < 43,690 */
    start = V_sub(start, c);
    if (century == KAL__GREGORIAN_CENTURY)
      start = V_add(start, V_shift_right(c, 2));
    else
      start = V_add(start, V_shift_right(V_mul(V_add(V_add(c, c), V_set(6)), V_set(7282)), 16));
  }
  return start;
}

/* leap: whether days are looked at that only leap years have; otherwise they are bad. */
V_FN V_INT V(line_days)(const V(reverse) * k, V(shape) shape, int leap, const kal_date_columns *from,
                        size_t at, V_MASK *bad) {
  V_INT month = V_read_bytes((from->month ? from->month : from->month_code) + at), y, i, start, place;
  V_INT day = V_read_bytes(from->day + at), length;
  V_MASK early;
  *bad = V_mask_or(*bad, V(differs)(from, at, month, V_set(0)));
  y = V_sub(V_load(from->year + at), k->first_year);
  month = V_sub(month, V_set(1));
  *bad = V_mask_or(*bad, V_not_less(month, k->months));
  i = V_sub(month, k->rotate);
  early = V_not_less(i, k->months); /* months before the line's year: of the line's year before */
  y = V_sub_if(y, early, V_set(1));
  i = V_sub_if(i, early, V_sub(V_set(0), k->months));
  *bad = V_mask_or(*bad, V_not_less(V_sub(y, k->first), k->years));
  start = V(line_start)(k, shape, y);
  i = V_and(i, V_set(15));
  if (shape <= V(ROMAN)) /* 31 days, or 30 in the second, fourth, seventh and ninth month */
    place = V_shift_right(V_add(V_mul(i, V_set(979)), V_set(18)), 5);
  else
    place = V_lookup(k->starts, i);
  length = V_lookup(k->lengths, i);
  if (leap) {
    V_INT longer = V_sub(V_sub(V(line_start)(k, shape, V_add(y, V_set(1))), start), k->common_days);
    length = V_select(V_equal(i, V_sub(k->months, V_set(1))), V_add(length, longer), length);
  }
  *bad = V_mask_or(*bad, V_not_less(V_sub(day, V_set(1)), length));
  return V_add(V_add(start, place), V_add(day, k->base));
}

V_FN int V(line_days_group)(const V(reverse) * k, V(shape) shape, const kal_date_columns *from, size_t at,
                            void *days, int wide) {
  V_INT values[4];
  for (int leap = 0;; leap = 1) {
    V_MASK bad = V_no_mask();
    V_UNROLL
    for (unsigned i = 0; i < 4; i++) values[i] = V(line_days)(k, shape, leap, from, at + i * V_LANES, &bad);
    if (!V_any(bad)) break;
    if (leap) return 0;
  }
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) V(write_days)(days, wide, i * V_LANES, values[i]);
  return 1;
}

V_FN size_t V(line_days_rows)(const kal__line_form *form, V(shape) shape, const kal_date_columns *from,
                              size_t n, void *days, int wide) {
  const V(reverse) k = V(load_reverse)(form);
  V_EACH_GROUP_OF_DATES(V(line_days_group)(&k, shape, &in, row, to, wide))
}

V_ENTRY size_t V(gregorian_days)(const kal__line_form *form, const kal_date_columns *from, size_t n,
                                 void *days, int wide) {
  return V(line_days_rows)(form, V(GREGORIAN), from, n, days, wide);
}
V_ENTRY size_t V(roman_days)(const kal__line_form *form, const kal_date_columns *from, size_t n, void *days,
                             int wide) {
  return V(line_days_rows)(form, V(ROMAN), from, n, days, wide);
}
V_ENTRY size_t V(quarter_days)(const kal__line_form *form, const kal_date_columns *from, size_t n, void *days,
                               int wide) {
  return V(line_days_rows)(form, V(QUARTERS), from, n, days, wide);
}
V_ENTRY size_t V(other_days)(const kal__line_form *form, const kal_date_columns *from, size_t n, void *days,
                             int wide) {
  return V(line_days_rows)(form, V(OTHER), from, n, days, wide);
}

static size_t V(line_from_dates)(const kal__line_form *form, const kal_date_columns *from, size_t n,
                                 void *days, int wide) {
  return (form->roman      ? form->century == KAL__GREGORIAN_CENTURY ? V(gregorian_days) : V(roman_days)
               : form->quarters ? V(quarter_days)
                           : V(other_days))(form, from, n, days, wide);
}

/* Rows of years */

typedef struct V(rows) {
  V_INT base, base_of_firsts, days, skip, first_year, first, years, lead, per_day, year_days, fraction,
      shortest, reciprocal;
  const kal__rows_form *form;
} V(rows);

V_FN V(rows) V(load_rows)(const kal__rows_form *form) {
  const kal__year_rows *rows = form->rows;
  V(rows) k;
  k.base = V_set(form->base);
  k.base_of_firsts = V_set(form->base + 1); /* days of the month count from 1 */
  k.days = V_set((int32_t)form->days);
  k.skip = V_set((int32_t)form->skip);
  k.first_year = V_set(rows->first_year);
  k.first = V_set((int32_t)form->first);
  k.years = V_set((int32_t)form->years);
  k.lead = V_set((int32_t)rows->lead);
  k.per_day = V_set((int32_t)rows->per_day);
  k.year_days = V_set((int32_t)rows->year_days);
  k.fraction = V_set((int32_t)rows->fraction);
  k.shortest = V_set(rows->shortest);
  k.reciprocal = V_set(KAL__RECIPROCAL(rows->unit));
  k.form = form;
  return k;
}

/* The place on which year i begins. */
V_FN V_INT V(row_start)(const V(rows) * k, int bits, V_INT i, V_INT row) {
  V_INT start = V_add(V_mul(i, k->year_days), V_shift_right(row, bits == 1 ? 17 : 24));
  return k->form->rows->fraction ? V_add(start, V_mul_high(i, k->fraction)) : start;
}

/* The place of month m, from 0, in its year: the sum of the bits before it. */
V_FN V_INT V(row_month)(const V(rows) * k, int bits, V_INT row, V_INT m) {
  V_INT before = V_shift_left_by(V_set(1), bits == 1 ? m : V_add(m, m)),
        x = V_and(row, V_sub(before, V_set(1)));
  if (bits == 1) x = V_sub(x, V_and(V_shift_right(x, 1), V_set(0x5555)));
  x = V_add(V_and(x, V_set(0x33333333)), V_and(V_shift_right(x, 2), V_set(0x33333333)));
  x = V_and(V_add(x, V_shift_right(x, 4)), V_set(0x0F0F0F0F));
  return V_add(V_mul(m, k->shortest), V_shift_right(V_mul(x, V_set(0x01010101)), 24));
}

V_FN V_INT V(row_length)(const V(rows) * k, int bits, V_INT row, V_INT m) {
  V_INT longer = V_shift_right_by(row, bits == 1 ? m : V_add(m, m));
  return V_add(k->shortest, V_and(longer, V_set(bits == 1 ? 1 : 3)));
}

/* The leap month's ordinal, and the number of months less 1. */
V_FN V_INT V(row_leap)(V_INT row, V_INT *last) {
  V_INT leap = V_and(V_shift_right(row, 13), V_set(15));
  *last = V_add(V_set(11), V_one_if(V_less(leap, V_set(15))));
  return leap;
}

/* The code of a month, and 1 if it is the leap month. */
V_FN V_INT V(row_code)(int bits, V_INT leap, V_INT month, V_INT *is_leap) {
  *is_leap = V_set(0);
  if (bits != 1) return month;
  *is_leap = V_one_if(V_equal(month, leap));
  return V_or(V_sub(month, V_one_if(V_not_less(month, leap))), V_shift_left(*is_leap, 7));
}

V_FN int V(row_group)(const V(rows) * k, int bits, const void *days, int wide, const V(outputs) * out) {
  const uint32_t *rows = k->form->rows->rows;
  V(dates) dates;
  V_INT places[4], years[4], words[4];
  /* Before anything is gathered. */
  if (!V(read_days)(days, wide, out->at, k->base, k->days, places)) return 0;
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    V_INT n = V_add(places[i], k->skip);
    years[i] = V_shift_right(V_mul_high(V_add(n, k->lead), k->per_day), 8);
    words[i] = V_gather(rows, years[i]);
    /* Right, or one too many. */
    years[i] = V_sub_if(years[i], V_less(n, V(row_start)(k, bits, years[i], words[i])), V_set(1));
  }
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) words[i] = V_gather(rows, years[i]);
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    V_INT row = words[i], leap = V_set(0), last = V_set(11), m, start;
    V_INT place = V_sub(V_add(places[i], k->skip), V(row_start)(k, bits, years[i], row));
    V_MASK early;
    if (bits == 1) leap = V(row_leap)(row, &last);
    m = V_least(V_shift_right(V_mul(V_add(place, V_set(2)), k->reciprocal), 16), last);
    start = V(row_month)(k, bits, row, m);
    early = V_less(place, start);
    m = V_sub_if(m, early, V_set(1));
    start = V_sub_if(start, early, V(row_length)(k, bits, row, m));
    dates.month[i] = V_add(m, V_set(1));
    dates.day[i] = V_add(V_sub(place, start), V_set(1));
    dates.code[i] = V(row_code)(bits, leap, dates.month[i], &dates.flags[i]);
    V(write_years)(out, i, V_add(years[i], k->first_year));
    V(write_firsts)(out, wide, i, places[i], dates.day[i], k->base_of_firsts);
  }
  V(write_dates)(out, &dates);
  return 1;
}

V_FN size_t V(row_rows)(const kal__rows_form *form, int bits, const void *days, int wide, size_t n,
                        void *firsts, const kal_date_columns *to, int stream) {
  const V(rows) k = V(load_rows)(form);
  V_EACH_GROUP_OF_DAYS(form->base, V(row_group)(&k, bits, days, wide, &out))
}

V_ENTRY size_t V(one_bit_rows)(const kal__rows_form *form, const void *days, int wide, size_t n, void *firsts,
                               const kal_date_columns *to, int stream) {
  return V(row_rows)(form, 1, days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(two_bit_rows)(const kal__rows_form *form, const void *days, int wide, size_t n, void *firsts,
                               const kal_date_columns *to, int stream) {
  return V(row_rows)(form, 2, days, wide, n, firsts, to, stream);
}

static size_t V(rows_to_dates)(const kal__rows_form *form, const void *days, int wide, size_t n, void *firsts,
                               const kal_date_columns *to, int stream) {
  size_t done =
      (form->rows->bits == 1 ? V(one_bit_rows) : V(two_bit_rows))(form, days, wide, n, firsts, to, stream);
  if (stream) V_fence();
  return done;
}

/* The month, from 0, of a code in a year, if the year has it. */
V_FN V_INT V(row_month_of_code)(int bits, V_INT code, V_INT leap) {
  V_INT number = V_and(code, V_set(127));
  if (bits == 1) number = V_add(V_add(number, V_shift_right(code, 7)), V_one_if(V_not_less(number, leap)));
  return V_sub(number, V_set(1));
}

V_FN int V(row_days_group)(const V(rows) * k, int bits, const kal_date_columns *from, size_t at, void *days,
                           int wide) {
  V_MASK bad = V_no_mask();
  V_INT values[4], years[4];
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    years[i] = V_sub(V_load(from->year + at + i * V_LANES), k->first_year);
    bad = V_mask_or(bad, V_not_less(V_sub(years[i], k->first), k->years));
  }
  if (V_any(bad)) return 0; /* before anything is gathered */
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    size_t row_at = at + i * V_LANES;
    V_INT row = V_gather(k->form->rows->rows, years[i]), leap = V_set(0), last = V_set(11), month, is_leap;
    V_INT day = V_sub(V_read_bytes(from->day + row_at), V_set(1));
    if (bits == 1) leap = V(row_leap)(row, &last);
    month = from->month ? V_sub(V_read_bytes(from->month + row_at), V_set(1))
                        : V(row_month_of_code)(bits, V_read_bytes(from->month_code + row_at), leap);
    bad = V_mask_or(bad, V_not_less(month, V_add(last, V_set(1))));
    bad = V_mask_or(bad, V_not_less(day, V(row_length)(k, bits, row, month)));
    if (from->month_code || from->flags) {
      V_INT code = V(row_code)(bits, leap, V_add(month, V_set(1)), &is_leap);
      bad = V_mask_or(bad, V(differs)(from, row_at, code, is_leap));
    }
    values[i] = V_add(V(row_start)(k, bits, years[i], row), V(row_month)(k, bits, row, month));
    values[i] = V_add(V_add(values[i], day), V_sub(k->base, k->skip));
  }
  if (V_any(bad)) return 0;
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) V(write_days)(days, wide, i * V_LANES, values[i]);
  return 1;
}

V_FN size_t V(row_days_rows)(const kal__rows_form *form, int bits, const kal_date_columns *from, size_t n,
                             void *days, int wide) {
  const V(rows) k = V(load_rows)(form);
  V_EACH_GROUP_OF_DATES(V(row_days_group)(&k, bits, &in, row, to, wide))
}

V_ENTRY size_t V(one_bit_days)(const kal__rows_form *form, const kal_date_columns *from, size_t n, void *days,
                               int wide) {
  return V(row_days_rows)(form, 1, from, n, days, wide);
}
V_ENTRY size_t V(two_bit_days)(const kal__rows_form *form, const kal_date_columns *from, size_t n, void *days,
                               int wide) {
  return V(row_days_rows)(form, 2, from, n, days, wide);
}

static size_t V(rows_from_dates)(const kal__rows_form *form, const kal_date_columns *from, size_t n,
                                 void *days, int wide) {
  return (form->rows->bits == 1 ? V(one_bit_days) : V(two_bit_days))(form, from, n, days, wide);
}

/* Plans */

typedef struct V(plan) {
  V_INT base, base_of_firsts, days, first_year;
  const kal_column_plan *plan;
} V(plan);

/* Codes of the months of dates, and the flag of a leap month, which is 1. */
V_FN void V(plan_codes)(const kal_column_plan *plan, V_INT year, V_INT month, V_INT *code, V_INT *flags) {
  V_INT i = V_add(V_mul(year, V_set((int32_t)plan->stride)), V_sub(month, V_set(1)));
  *code = V_and(V_gather_bytes(plan->codes, i), V_set(0xFF));
  /* A month with a leap code is a leap month, unless its days are outside every month. */
  *flags = V_or(*flags, V_and(V_shift_right(*code, 7), V_sub(V_set(1), V_shift_right(*flags, 2))));
}

V_FN int V(plan_group)(const V(plan) * k, int by_days, int codes, const void *days, int wide,
                       const V(outputs) * out) {
  V(dates) dates;
  V_INT places[4], words[4];
  /* Before anything is gathered. */
  if (!V(read_days)(days, wide, out->at, k->base, k->days, places)) return 0;
  /* All gathers first: they wait for memory, not for one another. */
  V_UNROLL
  for (unsigned i = 0; i < 4; i++)
    words[i] = V_gather(k->plan->words, by_days ? places[i] : V_shift_right(places[i], 4));
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    V_INT n = places[i], word = words[i], year;
    if (by_days) {
      /* Leap day is bit 1 of kal_date.flags, intercalary bit 2. */
      dates.flags[i] = V_shift_left(V_and(word, V_set(3)), 1);
      dates.day[i] = V_and(V_shift_right(word, 2), V_set(127));
      dates.month[i] = V_and(V_shift_right(word, 9), V_set(63));
      year = V_shift_right(word, 15);
    } else {
      V_INT place = V_and(n, V_set(15)), boundary, next, new_year;
      V_MASK after;
      boundary = V_and(word, V_set(31));
      after = V_not_less(place, boundary);
      dates.day[i] = V_select(after, V_sub(place, V_sub(boundary, V_set(1))),
                              V_add(place, V_add(V_and(V_shift_right(word, 5), V_set(31)), V_set(1))));
      new_year = V_and(V_shift_right(word, 10), V_set(1));
      next = V_add(V_and(V_shift_right(word, 11), V_set(15)), V_one_if(after));
      new_year = V_and(new_year, V_one_if(after));
      dates.month[i] = V_select(V_equal(new_year, V_set(1)), V_set(1), next);
      year = V_add(V_shift_right(word, 15), new_year);
      dates.flags[i] = V_set(0);
    }
    dates.code[i] = dates.month[i];
    if (codes) V(plan_codes)(k->plan, year, dates.month[i], &dates.code[i], &dates.flags[i]);
    V(write_years)(out, i, V_add(year, k->first_year));
    V(write_firsts)(out, wide, i, n, dates.day[i], k->base_of_firsts);
  }
  V(write_dates)(out, &dates);
  return 1;
}

V_FN size_t V(plan_rows)(const kal_column_plan *plan, int by_days, int codes, const void *days, int wide,
                         size_t n, void *firsts, const kal_date_columns *to, int stream) {
  const V(plan) k = {V_set(plan->base), V_set(plan->base + 1), V_set((int32_t)plan->days),
                     V_set(plan->first_year), plan};
  V_EACH_GROUP_OF_DAYS(plan->base, V(plan_group)(&k, by_days, codes, days, wide, &out))
}

V_ENTRY size_t V(bucket_rows)(const kal_column_plan *plan, const void *days, int wide, size_t n, void *firsts,
                              const kal_date_columns *to, int stream) {
  return V(plan_rows)(plan, 0, 0, days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(bucket_code_rows)(const kal_column_plan *plan, const void *days, int wide, size_t n,
                                   void *firsts, const kal_date_columns *to, int stream) {
  return V(plan_rows)(plan, 0, 1, days, wide, n, firsts, to, stream);
}
V_ENTRY size_t V(day_rows)(const kal_column_plan *plan, const void *days, int wide, size_t n, void *firsts,
                           const kal_date_columns *to, int stream) {
  return V(plan_rows)(plan, 1, 1, days, wide, n, firsts, to, stream);
}

static size_t V(plan_to_dates)(const kal_column_plan *plan, const void *days, int wide, size_t n,
                               void *firsts, const kal_date_columns *to, int stream) {
  size_t done = (plan->kind == KAL__PLAN_DAYS  ? V(day_rows)
                 : to->month_code || to->flags ? V(bucket_code_rows)
                                               : V(bucket_rows))(plan, days, wide, n, firsts, to, stream);
  if (stream) V_fence();
  return done;
}

V_FN int V(plan_days_group)(const kal_column_plan *plan, const kal_date_columns *from, size_t at, void *days,
                            int wide) {
  V_MASK bad = V_no_mask();
  V_INT values[4], entry[4], day[4];
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    size_t row = at + i * V_LANES;
    V_INT y = V_sub(V_load(from->year + row), V_set(plan->first_year));
    V_INT m = V_sub(V_read_bytes(from->month + row), V_set(1));
    day[i] = V_sub(V_read_bytes(from->day + row), V_set(1));
    bad = V_mask_or(bad, V_mask_or(V_not_less(y, V_set((int32_t)plan->years)),
                                   V_not_less(m, V_set((int32_t)plan->stride))));
    entry[i] = V_add(V_mul(y, V_set((int32_t)plan->stride)), m);
  }
  if (V_any(bad)) return 0; /* before anything is gathered */
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) {
    size_t row = at + i * V_LANES;
    V_INT word = V_gather(plan->months, entry[i]);
    bad = V_mask_or(bad, V_not_less(day[i], V_and(word, V_set(63))));
    if (from->month_code || from->flags) {
      V_INT code = V_and(V_gather_bytes(plan->codes, entry[i]), V_set(0xFF));
      bad = V_mask_or(bad, V(differs)(from, row, code, V_shift_right(code, 7)));
    }
    values[i] = V_add(V_add(V_shift_right(word, 6), day[i]), V_set(plan->base));
  }
  if (V_any(bad)) return 0;
  V_UNROLL
  for (unsigned i = 0; i < 4; i++) V(write_days)(days, wide, i * V_LANES, values[i]);
  return 1;
}

V_ENTRY size_t V(plan_from_dates)(const kal_column_plan *plan, const kal_date_columns *from, size_t n,
                                  void *days, int wide) {
  if (!from->month) return 0;
  V_EACH_GROUP_OF_DATES(V(plan_days_group)(plan, &in, row, to, wide))
}
