/* SPDX-License-Identifier: MIT */
/*
 * Cycles beside dates, and the Maya long count.
 *
 * A day's place in a cycle is its distance from a day with place 0, modulo the cycle's days. The value is the
 * place, counted from the least value; for some a function of it:
 *
 *   haab, xihuitl      18 months of 20 days and 5 days: month = place / 20, day = place mod 20
 *   wuku               place in the pawukon / 7
 *   dasawara           1 + urip of the 5-day and of the 7-day week, modulo 10
 *   dwiwara, ekawara   odd dasawara: Menga, no Luang; even: Pepet, Luang
 *   sangawara          a week of 9 days; its first day also on the places 1, 2, 3
 *   asatawara          a week of 8 days; its seventh day also on the places 71, 72
 *   caturwara          the asatawara, counted by 4
 *
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 1 (week, Akan), 11 (Maya,
 *   Aztec), 12 (Bali), 19 (sexagenary days). Correlations: Maya by J. E. S. Thompson, Maya Hieroglyphic
 *   Writing (1950), JD 584283; Aztec by A. Caso, Los calendarios prehispanicos (1967), 1521-08-13 = 1 Coatl,
 *   2 Xocotlhuetzi. Names: Maya after Diego de Landa; sexagenary as CLDR 48 (root); the rest as the book.
 */
#include "../core/integer.h"
#include "../core/writer.h"
#include "kalends/cycle.h"

/* Days from which places are known. */
#define CYCLE_MAYA INT64_C(-1856305) /* JD 584283: 0.0.0.0.0, 4 Ahau, 8 Cumku */
#define CYCLE_AZTEC INT64_C(-163760) /* 1521-08-13 (Julian): 1 Coatl, 2 Xocotlhuetzi */
#define CYCLE_BALI INT64_C(-2440442) /* JD 146: place 0 of all weeks but the 5-day one */
#define CYCLE_JIA_ZI INT64_C(-719117)
#define CYCLE_NWONA_WUKUO INT64_C(-719125)
#define CYCLE_MONDAY INT64_C(-3)

/* How a value follows from a place. */
typedef enum cycle_kind {
  CYCLE_PLAIN, /* least + place */
  CYCLE_TWENTIES,
  CYCLE_OF_TWENTY,
  CYCLE_SEVENS,
  CYCLE_DASAWARA,
  CYCLE_DWIWARA,
  CYCLE_EKAWARA,
  CYCLE_SANGAWARA,
  CYCLE_ASATAWARA,
  CYCLE_CATURWARA
} cycle_kind;

typedef struct cycle_row {
  uint16_t period;
  int8_t least;
  uint8_t greatest;
} cycle_row;

/* By number, from 1. */
#define CYCLE_ROW(symbol, number, id, period, least, greatest, text) [number] = {period, least, greatest},
static const cycle_row cycle_rows[] = {KAL_CYCLE_LIST(CYCLE_ROW)};
enum { CYCLE_END = sizeof cycle_rows / sizeof *cycle_rows };

/* A day with place 0. */
static const struct cycle_rule {
  int64_t origin;
  cycle_kind kind;
} cycle_rules[CYCLE_END] = {
    [KAL_CYCLE_WEEK_DAY] = {CYCLE_MONDAY, CYCLE_PLAIN},
    [KAL_CYCLE_SEXAGENARY] = {CYCLE_JIA_ZI, CYCLE_PLAIN},
    [KAL_CYCLE_STEM] = {CYCLE_JIA_ZI, CYCLE_PLAIN},
    [KAL_CYCLE_BRANCH] = {CYCLE_JIA_ZI, CYCLE_PLAIN},
    [KAL_CYCLE_TZOLKIN_NUMBER] = {CYCLE_MAYA - 3, CYCLE_PLAIN},
    [KAL_CYCLE_TZOLKIN_NAME] = {CYCLE_MAYA - 19, CYCLE_PLAIN},
    [KAL_CYCLE_HAAB_MONTH] = {CYCLE_MAYA - 17 * 20 - 8, CYCLE_TWENTIES},
    [KAL_CYCLE_HAAB_DAY] = {CYCLE_MAYA - 17 * 20 - 8, CYCLE_OF_TWENTY},
    [KAL_CYCLE_TONALPOHUALLI_NUMBER] = {CYCLE_AZTEC, CYCLE_PLAIN},
    [KAL_CYCLE_TONALPOHUALLI_NAME] = {CYCLE_AZTEC - 4, CYCLE_PLAIN},
    [KAL_CYCLE_XIHUITL_MONTH] = {CYCLE_AZTEC - 10 * 20 - 1, CYCLE_TWENTIES},
    [KAL_CYCLE_XIHUITL_DAY] = {CYCLE_AZTEC - 10 * 20 - 1, CYCLE_OF_TWENTY},
    [KAL_CYCLE_AKAN_PREFIX] = {CYCLE_NWONA_WUKUO, CYCLE_PLAIN},
    [KAL_CYCLE_AKAN_STEM] = {CYCLE_NWONA_WUKUO, CYCLE_PLAIN},
    [KAL_CYCLE_PAWUKON] = {CYCLE_BALI, CYCLE_PLAIN},
    [KAL_CYCLE_WUKU] = {CYCLE_BALI, CYCLE_SEVENS},
    [KAL_CYCLE_EKAWARA] = {CYCLE_BALI, CYCLE_EKAWARA},
    [KAL_CYCLE_DWIWARA] = {CYCLE_BALI, CYCLE_DWIWARA},
    [KAL_CYCLE_TRIWARA] = {CYCLE_BALI, CYCLE_PLAIN},
    [KAL_CYCLE_CATURWARA] = {CYCLE_BALI, CYCLE_CATURWARA},
    [KAL_CYCLE_PANCAWARA] = {CYCLE_BALI - 1, CYCLE_PLAIN},
    [KAL_CYCLE_SADWARA] = {CYCLE_BALI, CYCLE_PLAIN},
    [KAL_CYCLE_SAPTAWARA] = {CYCLE_BALI, CYCLE_PLAIN},
    [KAL_CYCLE_ASATAWARA] = {CYCLE_BALI, CYCLE_ASATAWARA},
    [KAL_CYCLE_SANGAWARA] = {CYCLE_BALI, CYCLE_SANGAWARA},
    [KAL_CYCLE_DASAWARA] = {CYCLE_BALI, CYCLE_DASAWARA},
};

static int cycle_is_one(kal_cycle cycle) {
  return (unsigned)cycle - 1u < CYCLE_END - 1u;
}

static int cycle_has_value(kal_cycle cycle, int32_t value) {
  return cycle_is_one(cycle) && value >= cycle_rows[cycle].least && value <= cycle_rows[cycle].greatest;
}

static unsigned cycle_dasawara(unsigned place) {
  static const uint8_t urip_of_5[5] = {5, 9, 7, 4, 8}, urip_of_7[7] = {5, 4, 3, 7, 8, 6, 9};
  return (1u + urip_of_5[(place + 1) % 5] + urip_of_7[place % 7]) % 10;
}

static unsigned cycle_asatawara(unsigned place) {
  unsigned at = 4 + (place + 140) % 210;
  return (at < 6 ? 6 : at) % 8 + 1;
}

static int32_t cycle_value_at(unsigned cycle, unsigned place) {
  unsigned value = 0, least = (unsigned)cycle_rows[cycle].least;
  switch (cycle_rules[cycle].kind) {
  case CYCLE_PLAIN:
    value = place + least;
    break;
  case CYCLE_TWENTIES:
    value = place / 20 + 1;
    break;
  case CYCLE_OF_TWENTY:
    value = place % 20 + least;
    break;
  case CYCLE_SEVENS:
    value = place / 7 + 1;
    break;
  case CYCLE_DASAWARA:
    value = cycle_dasawara(place);
    break;
  case CYCLE_DWIWARA:
    value = 2 - cycle_dasawara(place) % 2;
    break;
  case CYCLE_EKAWARA:
    value = 1 - cycle_dasawara(place) % 2;
    break;
  case CYCLE_SANGAWARA:
    value = (place < 3 ? 0 : place - 3) % 9 + 1;
    break;
  case CYCLE_ASATAWARA:
    value = cycle_asatawara(place);
    break;
  case CYCLE_CATURWARA:
    value = (cycle_asatawara(place) - 1) % 4 + 1;
    break;
  }
  return (int32_t)value;
}

/* The place of day 0. */
static uint32_t cycle_shift(unsigned cycle) {
  return (uint32_t)kal__floor_mod(-cycle_rules[cycle].origin, cycle_rows[cycle].period);
}

kal_status kal_day_cycle(kal_cycle cycle, int64_t day, int32_t *value) {
  uint32_t period;
  if (!cycle_is_one(cycle) || !value) return KAL_ERROR_ARGUMENT;
  period = cycle_rows[cycle].period;
  *value = cycle_value_at(cycle, ((uint32_t)kal__floor_mod(day, period) + cycle_shift(cycle)) % period);
  return KAL_OK;
}

kal_status kal_cycle_describe(kal_cycle cycle, kal_cycle_info *info) {
  if (!cycle_is_one(cycle) || !info) return KAL_ERROR_ARGUMENT;
  switch (cycle) {
#define CYCLE_INFO(symbol, number, name, days, first, last, words)                                           \
  case symbol:                                                                                               \
    *info = (kal_cycle_info){name, words, days, first, last};                                                \
    break;
    KAL_CYCLE_LIST(CYCLE_INFO)
#undef CYCLE_INFO
  }
  return KAL_OK;
}

/*
 * Search by the Chinese remainder theorem, as a sieve: of the days that have the first i values, rests modulo
 * the common multiple of their cycles, those are kept that have the next value too. All periods divide
 * 398580, and no rest is looked at that the values before it exclude: some hundred steps at most, for usual
 * questions some ten.
 */
typedef struct cycle_search {
  int16_t wanted[CYCLE_END]; /* by cycle; -1 = any value */
  int64_t from;
  int backwards;
  uint32_t distance; /* of the nearest day found; UINT32_MAX = none */
} cycle_search;

static uint32_t cycle_common_multiple(uint32_t a, uint32_t b) {
  uint32_t x = a, y = b;
  while (y) {
    uint32_t rest = x % y;
    x = y;
    y = rest;
  }
  return a / x * b;
}

static void cycle_sieve(cycle_search *search, unsigned cycle, uint32_t rest, uint32_t modulus) {
  uint32_t multiple, from, distance, period, shift;
  while (cycle < CYCLE_END && search->wanted[cycle] < 0) cycle++;
  if (cycle == CYCLE_END) {
    from = (uint32_t)kal__floor_mod(search->from, modulus);
    distance = (search->backwards ? from + modulus - rest : rest + modulus - from) % modulus;
    if (distance < search->distance) search->distance = distance;
    return;
  }
  period = cycle_rows[cycle].period;
  shift = cycle_shift(cycle);
  multiple = cycle_common_multiple(modulus, period);
  for (; rest < multiple; rest += modulus)
    if (cycle_value_at(cycle, (rest + shift) % period) == search->wanted[cycle])
      cycle_sieve(search, cycle + 1, rest, multiple);
}

static kal_status cycle_find(const kal_cycle_value *wanted, size_t n, int64_t from, int backwards,
                             int64_t *day) {
  cycle_search search = {.from = from, .backwards = backwards, .distance = UINT32_MAX};
  int conflict = 0;
  if (!wanted || !n || !day) return KAL_ERROR_ARGUMENT;
  for (unsigned i = 0; i < CYCLE_END; i++) search.wanted[i] = -1;
  for (size_t i = 0; i < n; i++) {
    int16_t *known;
    if (!cycle_has_value(wanted[i].cycle, wanted[i].value)) return KAL_ERROR_ARGUMENT;
    known = &search.wanted[wanted[i].cycle];
    conflict |= *known >= 0 && *known != wanted[i].value;
    *known = (int16_t)wanted[i].value;
  }
  if (conflict) return KAL_ERROR_CONFLICT;
  cycle_sieve(&search, 1, 0, 1);
  if (search.distance == UINT32_MAX) return KAL_ERROR_CONFLICT;
  return kal__add(from, backwards ? -(int64_t)search.distance : (int64_t)search.distance, day)
             ? KAL_OK
             : KAL_ERROR_OUT_OF_RANGE;
}

kal_status kal_cycle_next(const kal_cycle_value *wanted, size_t n, int64_t from, int64_t *day) {
  return cycle_find(wanted, n, from, 0, day);
}

kal_status kal_cycle_previous(const kal_cycle_value *wanted, size_t n, int64_t from, int64_t *day) {
  return cycle_find(wanted, n, from, 1, day);
}

/* Names of the values, from the least one, separated by '/'; NULL where there are none. */
static const char *cycle_names(kal_cycle cycle) {
  switch (cycle) {
  case KAL_CYCLE_STEM:
    return "jia/yi/bing/ding/wu/ji/geng/xin/ren/gui";
  case KAL_CYCLE_BRANCH:
    return "zi/chou/yin/mao/chen/si/wu/wei/shen/you/xu/hai";
  case KAL_CYCLE_TZOLKIN_NAME:
    return "Imix/Ik/Akbal/Kan/Chicchan/Cimi/Manik/Lamat/Muluc/Oc/Chuen/Eb/Ben/Ix/Men/Cib/Caban/Etznab/Cauac/"
           "Ahau";
  case KAL_CYCLE_HAAB_MONTH:
    return "Pop/Uo/Zip/Zotz/Tzec/Xul/Yaxkin/Mol/Chen/Yax/Zac/Ceh/Mac/Kankin/Muan/Pax/Kayab/Cumku/Uayeb";
  case KAL_CYCLE_TONALPOHUALLI_NAME:
    return "Cipactli/Ehecatl/Calli/Cuetzpallin/Coatl/Miquiztli/Mazatl/Tochtli/Atl/Itzcuintli/Ozomatli/"
           "Malinalli/"
           "Acatl/Ocelotl/Quauhtli/Cozcaquauhtli/Ollin/Tecpatl/Quiahuitl/Xochitl";
  case KAL_CYCLE_XIHUITL_MONTH:
    return "Izcalli/Atlcahualo/Tlacaxipehualiztli/Tozoztontli/Huei Tozoztli/Toxcatl/Etzalcualiztli/"
           "Tecuilhuitontli/Huei "
           "Tecuilhuitl/Tlaxochimaco/Xocotlhuetzi/Ochpaniztli/Teotleco/Tepeilhuitl/Quecholli/"
           "Panquetzaliztli/Atemoztli/Tititl/Nemontemi";
  case KAL_CYCLE_AKAN_PREFIX:
    return "Nwona/Nkyi/Kuru/Kwa/Mono/Fo";
  case KAL_CYCLE_AKAN_STEM:
    return "Wukuo/Yaw/Fie/Memene/Kwasi/Dwo/Bene";
  case KAL_CYCLE_WUKU:
    return "Sinta/Landep/Ukir/Kulantir/Taulu/Gumbreg/Wariga/Warigadian/Jukungwangi/Sungsang/Dunggulan/"
           "Kuningan/"
           "Langkir/Medangsia/Pujut/Pahang/Krulut/Merakih/Tambir/Medangkungan/Matal/Uye/Menail/Parangbakat/"
           "Bala/"
           "Ugu/Wayang/Kelawu/Dukut/Watugunung";
  case KAL_CYCLE_EKAWARA:
    return "/Luang";
  case KAL_CYCLE_DWIWARA:
    return "Menga/Pepet";
  case KAL_CYCLE_TRIWARA:
    return "Pasah/Beteng/Kajeng";
  case KAL_CYCLE_CATURWARA:
    return "Sri/Laba/Jaya/Menala";
  case KAL_CYCLE_PANCAWARA:
    return "Umanis/Paing/Pon/Wage/Keliwon";
  case KAL_CYCLE_SADWARA:
    return "Tungleh/Aryang/Urukung/Paniron/Was/Maulu";
  case KAL_CYCLE_SAPTAWARA:
    return "Redite/Coma/Anggara/Buda/Wraspati/Sukra/Saniscara";
  case KAL_CYCLE_ASATAWARA:
    return "Sri/Indra/Guru/Yama/Ludra/Brahma/Kala/Uma";
  case KAL_CYCLE_SANGAWARA:
    return "Dangu/Jangur/Gigis/Nohan/Ogan/Erangan/Urungan/Tulus/Dadi";
  case KAL_CYCLE_DASAWARA:
    return "Raksasa/Pandita/Pati/Suka/Duka/Sri/Manuh/Manusa/Raja/Dewa";
  case KAL_CYCLE_SEXAGENARY: /* made of stem and branch */
  case KAL_CYCLE_WEEK_DAY:
  case KAL_CYCLE_TZOLKIN_NUMBER:
  case KAL_CYCLE_HAAB_DAY:
  case KAL_CYCLE_TONALPOHUALLI_NUMBER:
  case KAL_CYCLE_XIHUITL_DAY:
  case KAL_CYCLE_PAWUKON:
    break;
  }
  return NULL;
}

/* Writes the place-th of names (from 0); returns 0 if there is none. */
static int cycle_write_name(kal__writer *writer, const char *names, int32_t place) {
  if (!names) return 0;
  for (; place; names++) place -= *names == '/';
  if (!*names || *names == '/') return 0;
  while (*names && *names != '/') kal__write_char(writer, *names++);
  return 1;
}

kal_status kal_cycle_name(kal_cycle cycle, int32_t value, char *buffer, size_t capacity, size_t *length) {
  kal__writer writer = {buffer, capacity, 0};
  size_t whole;
  if (!cycle_has_value(cycle, value) || (!buffer && capacity)) return KAL_ERROR_ARGUMENT;
  if (cycle == KAL_CYCLE_SEXAGENARY) {
    cycle_write_name(&writer, cycle_names(KAL_CYCLE_STEM), (value - 1) % 10);
    kal__write_char(&writer, '-');
    cycle_write_name(&writer, cycle_names(KAL_CYCLE_BRANCH), (value - 1) % 12);
  } else if (!cycle_write_name(&writer, cycle_names(cycle), value - cycle_rows[cycle].least)) {
    return KAL_ERROR_NO_NAME;
  }
  whole = kal__write_end(&writer);
  if (length) *length = whole;
  return whole < capacity ? KAL_OK : KAL_ERROR_BUFFER_TOO_SMALL;
}

/* Long count */

enum { CYCLE_UINAL = 20, CYCLE_TUN = 360, CYCLE_KATUN = 7200, CYCLE_BAKTUN = 144000 };
/* Day 0 is so many baktun and days into the count. */
enum { CYCLE_DAY_0_BAKTUN = 12, CYCLE_DAY_0_REST = 128305 };

kal_status kal_long_count_from_day(int64_t day, kal_long_count *count) {
  int64_t baktun = kal__floor_div(day, CYCLE_BAKTUN) + CYCLE_DAY_0_BAKTUN;
  uint32_t rest = (uint32_t)kal__floor_mod(day, CYCLE_BAKTUN) + CYCLE_DAY_0_REST;
  if (!count) return KAL_ERROR_ARGUMENT;
  baktun += rest >= CYCLE_BAKTUN;
  rest %= CYCLE_BAKTUN;
  count->baktun = baktun;
  count->katun = (uint8_t)(rest / CYCLE_KATUN);
  count->tun = (uint8_t)(rest / CYCLE_TUN % 20);
  count->uinal = (uint8_t)(rest / CYCLE_UINAL % 18);
  count->kin = (uint8_t)(rest % CYCLE_UINAL);
  return KAL_OK;
}

kal_status kal_long_count_to_day(kal_long_count count, int64_t *day) {
  int64_t baktun, rest;
  if (!day || count.katun >= 20 || count.tun >= 20 || count.uinal >= 18 || count.kin >= 20)
    return KAL_ERROR_ARGUMENT;
  rest = count.katun * CYCLE_KATUN + count.tun * CYCLE_TUN + count.uinal * CYCLE_UINAL + count.kin -
         CYCLE_DAY_0_REST;
  if (!kal__add(count.baktun, -CYCLE_DAY_0_BAKTUN, &baktun)) return KAL_ERROR_OUT_OF_RANGE;
  /* Baktun and rest of one sign: the product alone is then no further from 0 than the sum. */
  if (baktun < 0 && rest > 0) {
    baktun += 1;
    rest -= CYCLE_BAKTUN;
  } else if (baktun > 0 && rest < 0) {
    baktun -= 1;
    rest += CYCLE_BAKTUN;
  }
  if (!kal__multiply_positive(baktun, CYCLE_BAKTUN, &baktun) || !kal__add(baktun, rest, &rest))
    return KAL_ERROR_OUT_OF_RANGE;
  *day = rest;
  return KAL_OK;
}

/* 1984 was jia-zi; M01 of a year of stem jia or ji is bing-yin, and each year has twelve places. */
kal_status kal_sexagenary_year(int32_t year, int32_t *value) {
  if (!value) return KAL_ERROR_ARGUMENT;
  *value = (int32_t)kal__floor_mod((int64_t)year - 1984, 60) + 1;
  return KAL_OK;
}

kal_status kal_sexagenary_month(int32_t year, kal_month_code code, int32_t *value) {
  unsigned number = code & ~(unsigned)KAL_MONTH_LEAP;
  if (!value) return KAL_ERROR_ARGUMENT;
  if (number - 1 >= 12) return KAL_ERROR_NOT_IN_CALENDAR;
  *value = (int32_t)kal__floor_mod((int64_t)year * 12 + number + 13, 60) + 1;
  return KAL_OK;
}
