# SPDX-License-Identifier: MIT
"""Public members of a Qt class, one a line, nested ones too: members.py HEADER CLASS."""
import re
import sys


def body_of(text, cls):
    """The text between the braces of a class, enum or struct."""
    start = re.search(r"\b(?:class|struct|enum class)\s+(?:Q_\w+\s+)?%s\b[^;{]*\{" % cls, text).end()
    depth, end = 1, start
    while depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    return text[start:end - 1]


def without_blocks(text):
    while True:
        shorter = re.sub(r"\{[^{}]*\}", ";", text)
        if shorter == text:
            return text
        text = shorter


def members(text, cls, public):
    body, found = body_of(text, cls), []
    nested = re.findall(r"\b(?:class|struct)\s+(\w+)\s*\{", body)
    enums = re.findall(r"\benum class\s+(\w+)\s*\{", body)
    for inner in nested:
        found += [inner] + members(body, inner, f"struct {inner}" in body)
    for enum in enums:
        found += [enum] + re.findall(r"^\s*(\w+)\s*(?:=[^,\n]*)?,?\s*$", body_of(body, enum), re.M)
    for enum in re.findall(r"\benum\s*(?::\s*\w+\s*)?\{([^}]*)\}", body):
        found += re.findall(r"(\w+)\s*=", enum)
    types = "|".join(nested + enums + ["-"])
    flat = without_blocks(re.sub(r"\b(?:class|struct|enum class)\s+(?:%s)\s*\{" % types, "{", body))
    access = public
    for part in re.split(r"\b(public|protected|private)\s*:(?!:)", flat):
        if part in ("public", "protected", "private"):
            access = part == "public"
        elif access:
            for statement in part.split(";"):
                if re.search(r"\bfriend\b|\boperator\b", statement):
                    continue
                plain = re.sub(r"\b(?:Q|QT)_[A-Z0-9_]+(?:\([^)]*\))?", "", statement)
                function = re.search(r"(~?\b[A-Za-z]\w*)\s*\(", plain)
                field = re.fullmatch(r"\s*int (\w+) = \w+\s*", statement)
                if function or field:
                    found.append((function or field).group(1))
    return found


def main():
    header, cls = sys.argv[1:]
    text = open(header, encoding="utf-8").read()
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.S)
    text = re.sub(r"^\s*#[^\n]*(?:\\\n[^\n]*)*", "", text, flags=re.M)
    print("\n".join(sorted(set(members(text, cls, False)))))


main()
