/* SPDX-License-Identifier: MIT */
/*
 * egyptian, armenian, zoroastrian: years of 365 days without any leap rule, which wander through the seasons.
 *
 * egyptian
 *   The year of Egypt, which astronomers kept from Ptolemy to Copernicus, counted from Nabonassar.
 *   Epoch: year 1 from 26 February 747 BCE (Julian). Era: nabonassar.
 *   Basis: RULE from 1; the year is much older, and Ptolemy dates observations by this count from 27 on.
 *
 * armenian
 *   The old Armenian year.
 *   Epoch: year 1 from 11 July 552 (Julian). Era: armenian.
 *   Basis: RULE from 1; the year is older. When people began to count it so is not known to us.
 *
 * zoroastrian
 *   The Persian year of the era of Yazdegerd: the Qadimi (Kadmi) reckoning of the Zoroastrians. Shahanshahi
 *   years begin 30 days later, Fasli ones follow the seasons: they are other calendars.
 *   Epoch: year 1 from 16 June 632 (Julian). Era: ay (anno Yazdegerdi).
 *   Basis: RULE from 375 (15 March 1006), when the five days that had followed Aban, the eighth month, were
 *   put at the year's end: before, the days of the months after Aban are five off here.
 *
 * Months: M01..M12 30 days each; M13 the 5 days that belong to no month (epagomenai, aweleach, Gatha days),
 *   flagged intercalary.
 * Leap rule: none.
 * Eras: each goes on before year 1; no year 0.
 * Basis: earlier years than said are ESTIMATED.
 * Range: every year that fits int32. Days begin at midnight here, with the people in the morning.
 * Sources: Reingold and Dershowitz, Calendrical Calculations, 4th ed. (2018), section 1.11, whose names of
 *   the Egyptian and Armenian months these are; Ptolemy, Almagest III; F. de Blois, "The Persian Calendar",
 *   Iran 34 (1996), for the reform of 375; Persian month names in their Middle Persian forms.
 */
#include "../core/calendar.h"
#include "../generated/calendar_identities.h"
#include "names_keys.h"

#define WANDERING_SHIFT_YEARS INT64_C(2147483649)
#define WANDERING_NEW_YEAR(epoch, year) (((int64_t)(year)-1) * 365 + (epoch))

static void wandering_year(const kal_calendar *calendar, int32_t year, kal__year *info) {
  static const uint16_t starts[14] = {0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365};
  static const kal_month_code codes[13] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
  static const kal__year_parts parts = {starts, codes, 1u << 12};
  info->first_day = WANDERING_NEW_YEAR(calendar->epoch, year);
  info->first_month = (int64_t)year * 13;
  info->starts = 0;
  info->days = 365;
  info->reciprocal = 0;
  info->months = 13;
  info->unit = 0;
  info->leap = KAL__NO_LEAP_MONTH;
  info->basis = kal__rule_basis(calendar, year);
  info->parts = &parts;
}

static kal_status wandering_from_day(const kal_calendar *calendar, int64_t day, kal_date *date) {
  uint64_t n = (uint64_t)(day - calendar->epoch + WANDERING_SHIFT_YEARS * 365);
  uint32_t year = (uint32_t)(n / 365) - (uint32_t)WANDERING_SHIFT_YEARS + 1, place = (uint32_t)(n % 365);
  uint32_t month = place / 30 + 1;
  return kal__give(
      date, kal__pack((int32_t)year, month, place % 30 + 1, month, month == 13 ? KAL_DATE_INTERCALARY : 0));
}

static kal_status wandering_to_day(const kal_calendar *calendar, kal_date date, int64_t *day) {
  unsigned month = kal__plain_month(date);
  /* Days outside every month go the long way. */
  if (month - 1u >= 12 || date.day - 1u >= 30) return kal__to_day_by_year(calendar, date, day);
  *day = WANDERING_NEW_YEAR(calendar->epoch, date.year) + (month - 1) * 30 + date.day - 1;
  return KAL_OK;
}

static const kal_month_rule wandering_months[] = {
    {1, 30, 30, 30},  {2, 30, 30, 30},  {3, 30, 30, 30}, {4, 30, 30, 30}, {5, 30, 30, 30},
    {6, 30, 30, 30},  {7, 30, 30, 30},  {8, 30, 30, 30}, {9, 30, 30, 30}, {10, 30, 30, 30},
    {11, 30, 30, 30}, {12, 30, 30, 30}, {13, 5, 5, 5},
};

#define WANDERING_FROM(first_day)                                                                            \
  .properties = KAL_PROLEPTIC, .family = KAL_FAMILY_SOLAR, .names = KAL__NAMES_GENERIC,                      \
  .limits = {13, 13, 5, 30, 365, 365},                                                                       \
  .range = {WANDERING_NEW_YEAR(first_day, INT32_MIN),                                                        \
            WANDERING_NEW_YEAR(first_day, INT64_C(2147483648)) - 1, INT32_MIN, INT32_MAX},                   \
  .year_days = {365, 1}, .year_zero_day = WANDERING_NEW_YEAR(first_day, 0), .year_months = {13, 1},          \
  .epoch = (first_day), .month_rules = wandering_months, .month_rule_count = 13, .era_count = 1,             \
  .year = wandering_year, .from_day = wandering_from_day, .to_day = wandering_to_day,                        \
  .line = &(const kal__line) {                                                                               \
    (first_day), 4 * 365, 4, 0, 1, KAL__NO_CENTURY, 0, 0, 0, NULL                                            \
  }

static const kal__era egyptian_eras[] = {
    {{"nabonassar", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__egyptian = {
    KAL__IDENTITY_EGYPTIAN,
    WANDERING_FROM(-991950),
    .title = "Egyptian Calendar",
    .month_names =
        "Thoth/Phaophi/Athyr/Choiak/Tybi/Mechir/Phamenoth/Pharmuthi/Pachon/Payni/Epiphi/Mesori/Epagomenai",
    .era_names = "Nabonassar",
    .rule_from = 1,
    .eras = egyptian_eras,
};

static const kal__era armenian_eras[] = {
    {{"armenian", "", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__armenian = {
    KAL__IDENTITY_ARMENIAN,
    WANDERING_FROM(-517720),
    .title = "Armenian Calendar",
    .own_names = KAL__OWN_ARMENIAN,
    .month_names =
        "Nawasardi/Hori/Sahmi/Tre/Kaloch/Arach/Mehekani/Areg/Ahekani/Mareri/Margach/Hrotich/Aweleach",
    .era_names = "Armenian Era",
    .rule_from = 1,
    .eras = armenian_eras,
};

static const kal__era zoroastrian_eras[] = {
    {{"ay", "yazdegerdi", INT64_MIN, INT64_MAX, 1, 1}, KAL__ERA_WITHOUT_NAME}};

const kal_calendar kal__zoroastrian = {
    KAL__IDENTITY_ZOROASTRIAN,
    WANDERING_FROM(-488525),
    .title = "Zoroastrian Calendar (Qadimi)",
    .own_names = KAL__OWN_ZOROASTRIAN,
    .month_names =
        "Frawardin/Ardwahisht/Khordad/Tir/Amurdad/Shahrewar/Mihr/Aban/Adur/Day/Wahman/Spandarmad/Gatha Days",
    .era_names = "AY",
    .rule_from = 375,
    .eras = zoroastrian_eras,
};
