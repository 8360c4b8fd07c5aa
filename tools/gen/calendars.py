# SPDX-License-Identifier: MIT
"""From src/calendars/calendars.def: the public numbers, each calendar's identity, the table of names, and the
list of numbers that only grows."""
import hashlib
import random
import re

LINE = re.compile(r'^KAL_CALENDAR\((\d+), ([A-Z0-9_]+), ([a-z0-9_]+), "([^"]*)", "([^"]*)", "([^"]*)"\)$', re.M)
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MASK = (1 << 64) - 1


def read(root):
    text = (root / "src/calendars/calendars.def").read_text(encoding="utf-8")
    rows = [(int(n), *rest) for n, *rest in LINE.findall(text)]
    if len(rows) != sum(line.startswith("KAL_CALENDAR") for line in text.splitlines()):
        raise SystemExit("calendars.def: a line does not have the form KAL_CALENDAR(number, SYMBOL, symbol, ...)")
    names = {}
    for place, (number, _, _, id_, bcp47, aliases) in enumerate(rows):
        for name in dict.fromkeys([id_, *([bcp47] if bcp47 else []), *aliases.split()]):
            if not NAME.fullmatch(name) or len(name) > 63 or name.startswith("x-"):
                raise SystemExit(f"calendars.def: bad name {name!r}")
            if name in names:
                raise SystemExit(f"calendars.def: {name!r} stands for two calendars")
            names[name] = place
    if len({row[0] for row in rows}) != len(rows) or any(not 0 < row[0] < 65536 for row in rows):
        raise SystemExit("calendars.def: numbers must be distinct, 1..65535")
    return text, rows, names


def stems(rows, names):
    """What is no name, but begins the ids of several: "islamic" of islamic-civil and islamic-tbla."""
    parts = [row[3].split("-") for row in rows]
    begun = ["-".join(p[:i]) for p in parts for i in range(1, len(p))]
    return [stem for stem in dict.fromkeys(begun) if begun.count(stem) > 1 and stem not in names]


def hash_of(name, seed):
    """As look_up in src/core/find.c."""
    data = name.encode()
    value = len(data)
    for i in range(0, len(data), 8):
        value = ((value ^ int.from_bytes(data[i:i + 8].ljust(8, b"\0"), "little")) * seed) & MASK
        value ^= value >> 32
    return (value * seed) & MASK


def perfect_seed(names):
    """Fewest slot bits, then the first seed of a fixed sequence, without two names in one slot."""
    for bits in range(max(1, (len(names) - 1).bit_length()), 17):
        numbers = random.Random(bits)
        for _ in range(20000):
            seed = numbers.getrandbits(64) | 1
            if len({hash_of(name, seed) >> (64 - bits) for name in names}) == len(names):
                return bits, seed
    raise SystemExit("no seed found")


FROZEN = "tests/abi/calendar-numbers.txt"


def freeze(root, rows):
    """The frozen list with the new calendars added; what stands there never changes."""
    frozen = dict(line.split() for line in (root / FROZEN).read_text(encoding="utf-8").splitlines())
    now = {str(number): symbol for number, symbol, *_ in rows}
    for number, symbol in frozen.items():
        if now.get(number) != symbol:
            raise SystemExit(f"calendars.def: number {number} was given to {symbol} for ever ({FROZEN})")
    return "".join(f"{number} {symbol}\n" for number, symbol in sorted(now.items(), key=lambda pair: int(pair[0])))


def generate(root):
    text, rows, names = read(root)
    digest = hashlib.sha256(text.encode()).hexdigest()
    head = ("/* SPDX-License-Identifier: MIT */\n"
            "/* Made by `./dev gen calendars` from src/calendars/calendars.def; not edited by hand.\n"
            f" * input sha256 {digest} */\n")

    numbers = head + "#ifndef KALENDS_CALENDAR_NUMBERS_H\n#define KALENDS_CALENDAR_NUMBERS_H\n\n"
    numbers += "/** The numbers of the built-in calendars: stable for ever, never reused. */\n"
    numbers += "typedef enum kal_calendar_number {\n"
    numbers += ",\n".join(f"  KAL_{symbol} = {number}" for number, symbol, *_ in rows)
    numbers += "\n} kal_calendar_number;\n\n#endif\n"

    identities = head + "#ifndef KAL__CALENDAR_IDENTITIES_H\n#define KAL__CALENDAR_IDENTITIES_H\n\n"
    for number, symbol, _, id_, bcp47, aliases in rows:
        identities += (f'#define KAL__IDENTITY_{symbol} .number = {number}, .id = "{id_}", '
                       f'.bcp47 = "{bcp47}", .aliases = "{aliases}"\n')
    identities += "\n#endif\n"

    names.update(dict.fromkeys(stems(rows, names), "KAL__NAME_OF_SEVERAL"))
    bits, seed = perfect_seed(names)
    slots = {hash_of(name, seed) >> (64 - bits): name for name in names}
    pool, offsets = "", {}
    offset = 0
    for name in names:
        padded = name + "\\0" * (8 - len(name) % 8)
        offsets[name] = offset
        pool += f'  "{padded}"\n'
        offset += len(name) + 8 - len(name) % 8
    table = head + "#ifndef KAL__CALENDAR_NAMES_H\n#define KAL__CALENDAR_NAMES_H\n\n#include <stdint.h>\n\n"
    table += "typedef struct kal__calendar_name_slot {\n  uint16_t offset; /* in the pool; names there are padded to whole words */\n"
    table += "  uint8_t length;  /* 0 = empty */\n  uint8_t place;   /* in the list of calendars; KAL__NAME_OF_SEVERAL: no name, but how the ids of several begin */\n} kal__calendar_name_slot;\n\n"
    table += f"#define KAL__CALENDAR_NAME_SEED UINT64_C({seed:#018x})\nenum {{ KAL__CALENDAR_NAME_SLOT_BITS = {bits} }};\n\n"
    table += f"static const char kal__calendar_name_pool[] =\n{pool.rstrip()};\n\n"
    table += f"static const kal__calendar_name_slot kal__calendar_name_slots[1 << KAL__CALENDAR_NAME_SLOT_BITS] = {{\n"
    for slot in sorted(slots):
        name = slots[slot]
        table += f"  [{slot}] = {{{offsets[name]}, {len(name)}, {names[name]}}}, /* {name} */\n"
    table += "};\n\n#endif\n"
    return {
        FROZEN: freeze(root, rows),
        "include/kalends/calendar_numbers.h": numbers,
        "src/generated/calendar_identities.h": identities,
        "src/generated/calendar_names.h": table,
    }
