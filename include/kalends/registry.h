/* SPDX-License-Identifier: MIT */
/*
 * Registries: calendars that a program brings itself.
 *
 * A built-in calendar needs none of this. A registry holds the calendars and aliases that one program,
 * library or plug-in adds; several registries live side by side and know nothing of each other.
 *
 * Who may call what: every call needs a reference to its registry, which kal_registry_create gives and
 * kal_registry_retain adds; a thread that holds one may look up, add, remove or freeze while any other thread
 * does the same or releases a reference of its own. Look-up never blocks and never allocates. Additions are
 * serialised; no lock is held while a callback, a destructor or an allocator of yours runs.
 *
 * A calendar that was found or added is lent: valid while its registry is held, also after it was removed.
 * kal_calendar_retain keeps it longer, also after its registry is gone.
 */
#ifndef KALENDS_REGISTRY_H
#define KALENDS_REGISTRY_H

#include "calendar.h"
#include "date.h"
#include "reckoning.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A set of calendars and names beside the built-in ones. Opaque, reference counted. */
typedef struct kal_registry kal_registry;

/** Where memory comes from. Both functions may be called from any thread that calls the registry. */
typedef struct kal_allocator {
  size_t size;                                    /* sizeof(kal_allocator) */
  void *context;                                  /* handed to both; must outlive all that uses it */
  void *(*allocate)(void *context, size_t bytes); /* as malloc: NULL on failure */
  void (*release)(void *context, void *memory);   /* as free; memory is never NULL */
} kal_allocator;

/** Limits of a registry. Memory of what was removed is kept until it goes, so they count additions. */
typedef struct kal_registry_options {
  size_t size;                    /* sizeof(kal_registry_options) */
  const kal_allocator *allocator; /* copied; NULL: malloc and free */
  uint32_t most_calendars;        /* calendars ever added, 0: 4096; at most 1,000,000 */
  uint32_t most_names;            /* ids and aliases ever added, 0: 16384; at most 4,000,000 */
} kal_registry_options;

enum {
  KAL_FIRST_USER_NUMBER = 65536, /* calendars of a registry have numbers from here on */
  KAL_ALIASES_MAX = 16,          /* aliases in one definition */
  KAL_DISPLAY_NAME_MAX = 255,    /* bytes of a display name, without its NUL */
  KAL_MONTHS_MAX = 64,           /* months in a year */
  KAL_MONTH_DAYS_MAX = 99,       /* days in a month */
  KAL_MONTH_RULES_MAX = 128,     /* month rules in one definition */
  KAL_ERAS_MAX = 255,            /* eras in one definition */
  KAL_ERA_CODE_MAX = 63,         /* bytes of an era's code, and of its aliases together; as display names */
  KAL_NAMES_TEXT_MAX = 4095,     /* bytes of month_names and of era_names */
  KAL_DATE_PATTERNS = 4,         /* full, long, medium, short */
  KAL_SOURCES_MAX = 255,         /* sources, and reckonings, in one definition */
  KAL_RECKONINGS_MAX = 255
};

/** The months of one year, as a calendar of yours answers. All zero when the callback is called. */
typedef struct kal_year_definition {
  int64_t first_day;         /* day number of its first day */
  int64_t first_month_index; /* months before it, counted without gap; ignored unless counts_months is set */
  uint8_t months;            /* 1..KAL_MONTHS_MAX */
  uint8_t leap_month;        /* its ordinal, 0 if there is none; ignored where codes are given */
  uint8_t basis;             /* a kal_basis; 0 means KAL_BASIS_RULE */
  uint8_t reserved;          /* 0 */
  uint8_t days[KAL_MONTHS_MAX];         /* days in each month, 1..KAL_MONTH_DAYS_MAX */
  kal_month_code codes[KAL_MONTHS_MAX]; /* of each month; all 0: by ordinal and leap_month */
  uint8_t intercalary[KAL_MONTHS_MAX];  /* 1: these days lie outside every month */
} kal_year_definition;

/**
 * A calendar of yours. Fill it, add it, throw it away: everything is copied but the functions and the
 * context.
 *
 * Callbacks must be pure (the same answer to the same question for ever) and may be called from several
 * threads at once, also while the calendar is being added; they may call the registry. They get only years
 * first_year..last_year. Whatever they answer is checked before it is used: an impossible answer makes the
 * call that needed it fail with KAL_ERROR_CALLBACK.
 */
typedef struct kal_calendar_definition {
  size_t size;                /* sizeof(kal_calendar_definition) */
  const char *id;             /* runs of letters and digits joined by '-', at most 63 bytes */
  const char *const *aliases; /* alias_count further names of the same form; NULL if there are none */
  size_t alias_count;         /* 0..KAL_ALIASES_MAX */
  const char *display_name;   /* well-formed UTF-8 without control characters, 1..KAL_DISPLAY_NAME_MAX bytes;
                                 NULL: the id */
  kal_calendar_number names_of; /* a built-in calendar whose names of months, and of eras of the same code,
                                it uses, what stands for a leap month that a year lacks, and when its days
                                begin; 0: numbers, midnight */
  kal_family family;
  uint32_t properties; /* KAL_PROLEPTIC, KAL_YEAR_ZERO, KAL_LEAP_MONTHS, KAL_LEAP_DAYS, KAL_HYBRID */
  int32_t first_year;  /* the supported years, inclusive */
  int32_t last_year;
  kal_limits limits;                 /* that hold in every year */
  const kal_month_rule *month_rules; /* every month code that any year has; one of code 0 stands for all */
  size_t month_rule_count;           /* 1..KAL_MONTH_RULES_MAX */
  const kal_era *eras; /* latest first, from INT64_MAX down to INT64_MIN without gap; may be NULL */
  size_t era_count;    /* 0..KAL_ERAS_MAX */
  int counts_months;   /* 1: `year` gives first_month_index. 0: it is derived, which needs years of one
                          number of months, or at most 100,000 years, for which a table is built */

  /* The one that matters. Returns 0, or anything else if it cannot tell. */
  int (*year)(void *context, int32_t year, kal_year_definition *definition);
  /* Needed with KAL_LEAP_DAYS, else NULL: bit d of *skipped and *doubled is day d, 1..63, of that month. */
  int (*month_days)(void *context, int32_t year, uint8_t month, uint64_t *skipped, uint64_t *doubled);
  /*
   * Optional closed forms for speed, both or none; they must agree with `year`. to_day gets only dates
   * without flags, of day 1..longest_month and month 1..most_months, with code 0 or the month's ordinal. It
   * returns anything but 0 for a date that does not exist or that it does not take: then `year` decides.
   */
  int (*from_day)(void *context, int64_t day, kal_date *date);
  int (*to_day)(void *context, kal_date date, int64_t *day);

  /* English names separated by '/', in the order of month_rules and of eras, as display names are; NULL, or
   * nothing for one of them: those of names_of. */
  const char *month_names;
  const char *era_names;
  const kal_source *sources; /* by first_year, none overlapping; texts as display names; may be NULL */
  size_t source_count;
  const kal_reckoning *reckonings; /* month 1..KAL_MONTHS_MAX, day 1..KAL_MONTH_DAYS_MAX, group 1 or more; may
                                      be NULL */
  size_t reckoning_count;

  void *context; /* handed to every callback */
  /* Called once, after the last reference goes; may be NULL. Not called if adding fails. */
  void (*destroy)(void *context);

  /*
   * How kal_format_style writes dates in every locale, by kal_style - 1: patterns in CLDR's letters, without
   * those of times, each of at most half of what a kal_format holds. NULL: the next shorter one that is
   * given, else the next longer one; without any, those that the locale has for names_of or for CLDR's
   * generic calendar.
   */
  const char *date_patterns[KAL_DATE_PATTERNS];
} kal_calendar_definition;

/* What a calendar must obey to be added: X(symbol, number, text). Held in kal_error.law. */
#define KAL_LAW_LIST(X)                                                                                      \
  X(KAL_LAW_NONE, 0, "")                                                                                     \
  X(KAL_LAW_ANSWERS, 1,                                                                                      \
    "year info is given for every year, with months, days, codes and basis in their bounds")                 \
  X(KAL_LAW_LIMITS, 2, "months and days lie inside the limits and month rules that the definition states")   \
  X(KAL_LAW_CODES, 3, "every month has a code of its own that the month rules know")                         \
  X(KAL_LAW_CONTIGUOUS, 4, "a year begins on the day after the year before")                                 \
  X(KAL_LAW_MONTH_INDEX, 5, "months are counted without gap from year to year")                              \
  X(KAL_LAW_ROUND_TRIP, 6, "a day's date is that day again")                                                 \
  X(KAL_LAW_OVERRIDES, 7, "from_day and to_day agree with year info")                                        \
  X(KAL_LAW_ERAS, 8, "eras cover every day once, from the latest to the earliest")

typedef enum kal_law {
#define KAL_LAW_ENUM(symbol, number, text) symbol = number,
  KAL_LAW_LIST(KAL_LAW_ENUM)
#undef KAL_LAW_ENUM
} kal_law;

/**
 * A new registry, with one reference.
 *
 * options: limits and allocator, copied; NULL for the defaults. registry: receives it.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (registry is NULL, options of an unknown size or beyond its limits, an
 * allocator without functions); KAL_ERROR_NO_MEMORY. On failure *registry is unchanged. Any thread.
 * Since 0.1.
 *
 *     kal_registry *registry;
 *     if (kal_registry_create(NULL, &registry) == KAL_OK)
 *       kal_registry_release(registry);
 */
KAL_CHECKED
KAL_API kal_status kal_registry_create(const kal_registry_options *options, kal_registry **registry);

/** One more reference. NULL is allowed. Needs a reference. Any thread. Since 0.1. */
KAL_API void kal_registry_retain(kal_registry *registry);

/**
 * One reference less; the last one frees the registry and every calendar of it that nobody retained, calling
 * their destructors in this thread. NULL is allowed. Any thread. Since 0.1.
 */
KAL_API void kal_registry_release(kal_registry *registry);

/**
 * Adds a calendar under its id and all its aliases, or not at all. It is checked by the laws first: on the 40
 * first and last years, 200 years between, the months' ends in each, and the range's ends.
 *
 * calendar: receives the calendar, lent; may be NULL. error: may be NULL.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (a needed pointer is NULL, a size is unknown, a number is outside its
 * stated bounds, names_of is no built-in, closed forms come singly, KAL_LEAP_DAYS without month_days or the
 * reverse); KAL_ERROR_BAD_NAME (error->other is the name, error->offset the byte; also a display name, with
 * error->field KAL_FIELD_TEXT, or an era's code, KAL_FIELD_ERA, that is no text of the allowed form, and so
 * are month and era names and the texts of sources and reckonings, KAL_FIELD_TEXT); KAL_ERROR_SYNTAX (a date
 * pattern, KAL_FIELD_DATE_PATTERN: error->value is its kal_style, error->offset the byte);
 * KAL_ERROR_NAME_TAKEN (error->other is the name, error->calendar the id that has it, "" if it stands for
 * several built-in ones; error->value the alias's place from 1, 0 for the id); KAL_ERROR_LAW (error->law, and
 * the day or year that broke it in error->value); KAL_ERROR_LIMIT; KAL_ERROR_FROZEN; KAL_ERROR_NO_MEMORY. On
 * failure nothing is added, *calendar is unchanged and the context stays yours. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_registry_add(kal_registry *registry, const kal_calendar_definition *definition,
                                    const kal_calendar **calendar, kal_error *error);

/**
 * One more name for a calendar of the registry or a built-in one.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_UNKNOWN_CALENDAR (the calendar is neither built in nor live
 * in this registry); KAL_ERROR_BAD_NAME; KAL_ERROR_NAME_TAKEN; KAL_ERROR_LIMIT; KAL_ERROR_FROZEN;
 * KAL_ERROR_NO_MEMORY. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_registry_alias(kal_registry *registry, const kal_calendar *calendar, const char *alias,
                                      kal_error *error);

/**
 * A calendar by name: built-in ones by all their names, and those of the registry. Names as in
 * kal_calendar_find. Lent: valid while the registry is held.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; what kal_calendar_find returns. On failure *calendar is unchanged.
 * Never blocks. Any thread. Since 0.1.
 *
 *     const kal_calendar *ours;
 *     if (kal_registry_find(registry, "our-fiscal-year", &ours, NULL) == KAL_OK)
 *       puts(kal_calendar_id(ours));
 */
KAL_CHECKED
KAL_API kal_status kal_registry_find(const kal_registry *registry, const char *name,
                                     const kal_calendar **calendar, kal_error *error);

/**
 * A calendar by number: a kal_calendar_number, or one from KAL_FIRST_USER_NUMBER on, which is valid in this
 * registry only. Lent. Never blocks.
 *
 * Returns: the calendar, or NULL if there is none (any more) or registry is NULL. Any thread. Since 0.1.
 */
KAL_API const kal_calendar *kal_registry_by_number(const kal_registry *registry, uint32_t number);

/**
 * The calendars of a registry that are there now, in the order of their numbers; built-in ones are not
 * listed.
 *
 * calendars: receives at most `capacity` of them, lent; may be NULL if capacity is 0. count: receives how
 * many there are.
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_BUFFER_TOO_SMALL (the first `capacity` are there). Any
 * thread. Since 0.1.
 */
KAL_API kal_status kal_registry_list(const kal_registry *registry, const kal_calendar **calendars,
                                     size_t capacity, size_t *count);

/**
 * Removes a calendar with all its names: it is found no more, and its names are free. Who holds it keeps it.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT; KAL_ERROR_UNKNOWN_CALENDAR (not, or no more, in this registry, or
 * built in); KAL_ERROR_FROZEN. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_registry_remove(kal_registry *registry, const kal_calendar *calendar,
                                       kal_error *error);

/**
 * From now on additions, aliases and removals fail with KAL_ERROR_FROZEN. NULL is allowed. Any thread.
 * Since 0.1.
 */
KAL_API void kal_registry_freeze(kal_registry *registry);

/**
 * Keeps a calendar until kal_calendar_release, beyond its removal and its registry. Nothing to do for a
 * built-in one or NULL. The calendar must be valid: lent by a held registry, or retained. Any thread.
 * Since 0.1.
 */
KAL_API void kal_calendar_retain(const kal_calendar *calendar);

/**
 * Ends one kal_calendar_retain; the last reference calls the destructor in this thread. Nothing to do for a
 * built-in one or NULL. Any thread. Since 0.1.
 */
KAL_API void kal_calendar_release(const kal_calendar *calendar);

/**
 * A definition with the months of the Roman calendars: twelve, of 31, 28 or 29, 31, 30 ... days, Gregorian
 * month names, solar, years -10000..10000. Fill in id and year, and change what differs.
 *
 * Sets all of *definition, which must not be NULL. Any thread. Since 0.1.
 */
KAL_API void kal_definition_roman(kal_calendar_definition *definition);

/**
 * The same with the months of the Hijri calendars: twelve, of 30 or 29 days, Hijri month names, lunar.
 * Since 0.1.
 */
KAL_API void kal_definition_hijri(kal_calendar_definition *definition);

/**
 * A definition of a calendar that is a built-in one in all but its id, aliases, display name and eras: fill
 * these in, leave the functions and the context. So a new era is added while a program runs: the eras of the
 * built-in calendar by kal_calendar_era_at, the new one before them, the last day of the next one set.
 *
 * Returns: KAL_OK; KAL_ERROR_ARGUMENT (definition is NULL, or there is no such built-in calendar). Sets all
 * of *definition. Any thread. Since 0.1.
 */
KAL_CHECKED
KAL_API kal_status kal_definition_like(kal_calendar_definition *definition, kal_calendar_number number);

/** The text of a law, "" for a number that is none. Constant. Any thread. Since 0.1. */
KAL_API const char *kal_law_text(kal_law law);

#ifdef __cplusplus
}
#endif
#endif
