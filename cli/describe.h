/* SPDX-License-Identifier: MIT */
/* Dates in words, in the language of --locale; where there is no name, a code stands. */
#ifndef KAL_CLI_DESCRIBE_H
#define KAL_CLI_DESCRIBE_H

#include "kal.h"

enum { WORDS_MAX = 384 };

/* Each writes into `words` and returns it. */
/* The numbering system of the days of a calendar, and a number in it: 21, ۲۱, 廿一. */
const char *numbers_of_days(const settings *asked, const kal_calendar *calendar);
const char *number_words(const char *numbers, int64_t number, char words[WORDS_MAX]);
const char *calendar_words(const settings *asked, const kal_calendar *calendar, char words[WORDS_MAX]);
const char *week_day_words(const settings *asked, int day_of_week, kal_name_width width,
                           char words[WORDS_MAX]);
/* Kislev; W47 in a calendar of weeks. */
const char *month_words(const settings *asked, const kal_calendar *calendar, kal_date date,
                        kal_name_width width, char words[WORDS_MAX]);
/* Kislev (M03) where there are leap months, else as month_words. */
const char *month_and_code(const settings *asked, const kal_calendar *calendar, kal_date date,
                           char words[WORDS_MAX]);
/* 5787 AM; 44 BCE. */
const char *year_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                       char words[WORDS_MAX]);
/* As year_words, with the arithmetic year in parentheses where the era's is another. */
const char *year_and_number(const settings *asked, const kal_calendar *calendar, int64_t day,
                            char words[WORDS_MAX]);
/* Kislev 5787, as a locale has it for a skeleton; 0 without --locale, or if it has none. The second: of days.
 */
int locale_words(const settings *asked, const kal_calendar *calendar, const char *skeleton, int64_t day,
                 char words[WORDS_MAX]);
int locale_span(const settings *asked, const kal_calendar *calendar, const char *skeleton, int64_t first,
                int64_t last, char words[WORDS_MAX]);
/* Kislev 5787 AM, Kislev (M03) 5787 AM: the title of a month. */
const char *title_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                        char words[WORDS_MAX]);
/* Saturday, 11 Kislev 5787 AM. */
const char *day_words(const settings *asked, const kal_calendar *calendar, int64_t day,
                      char words[WORDS_MAX]);
/* Heshvan - Kislev 5787 AM: the months that a span of days touches. The calendar must have both days. */
const char *span_words(const settings *asked, const kal_calendar *calendar, int64_t first, int64_t last,
                       char words[WORDS_MAX]);

const char *family_word(kal_family family);
const char *day_start_word(kal_day_start start);
const char *basis_word(unsigned basis);
/* How a date is known: the basis, and the authority and edition or "" where the rule speaks for itself. */
void find_basis(const kal_calendar *calendar, int32_t year, kal_source *source);
int in_range(const kal_calendar *calendar, int64_t day);

#endif
