# SPDX-License-Identifier: MIT
load helper

# written NAME: the files wall.svg and wall.html are expected/wall-NAME.svg and .html.
written() {
  gives 0 ''
  diff -u "$KAL_SOURCE/tests/cli/expected/wall-$1.svg" "$BATS_TEST_TMPDIR/wall.svg" &&
    diff -u "$KAL_SOURCE/tests/cli/expected/wall-$1.html" "$BATS_TEST_TMPDIR/wall.html"
}
# A checker: well-formed XML in UTF-8; every tag that HTML knows as open is closed; texts inside the page.
setup() {
  cat > "$BATS_TEST_TMPDIR/sound.py" <<'PY'
import sys, html.parser, xml.etree.ElementTree as tree
SVG = '{http://www.w3.org/2000/svg}'
class Tags(html.parser.HTMLParser):
    def __init__(self): super().__init__(); self.open = []
    def handle_starttag(self, tag, attributes):
        if tag != 'meta': self.open.append(tag)
    def handle_endtag(self, tag):
        if tag != 'meta' and (not self.open or self.open.pop() != tag): sys.exit('unbalanced: ' + tag)
for path in sys.argv[1:]:
    data = open(path, 'rb').read()
    root = tree.fromstring(data)
    if path.endswith('.html'):
        tags = Tags(); tags.feed(data.decode()); tags.close()
        if tags.open or not data.startswith(b'<!DOCTYPE html>\n'): sys.exit(path + ': no page')
        body = root.find('.//{*}tbody')
        if {len(row) for row in body} != {7}: sys.exit(path + ': no seven days')
        continue
    _, _, width, height = map(int, root.get('viewBox').split())
    for text in root.iter(SVG + 'text'):
        if not (0 < int(text.get('x')) < width and 0 < int(text.get('y')) < height): sys.exit(path + ': off the page')
print('sound')
PY
}

@test "a month in Persian beside the Gregorian calendar" {
  try 'kal month persian 1405-08 --locale fa --beside gregorian --svg wall.svg --html wall.html'
  written fa
}
@test "a month in Hebrew" {
  try 'kal month hebrew 5787-M03 --locale he --svg wall.svg --html wall.html'
  written he
}
@test "a month in Chinese" {
  try 'kal month chinese 2026-M10 --locale zh-Hant --svg wall.svg --html wall.html'
  written zh
}
@test "the day on which it is made leaves no trace" {
  try 'kal month 2026-11 --today 2026-11-21 --svg a; kal month 2026-11 --today 2026-11-03 --svg b; cmp a b'
  gives 0 ''
}
@test "expected files are sound" {
  try 'python3 -B sound.py "$KAL_SOURCE"/tests/cli/expected/wall-*'
  gives 0 sound
}
@test "every locale gives sound pages" {
  try 'for t in $(kal locale --ids | some); do kal month --beside hebrew --locale $t --today 2026-11-21 --svg $t.svg --html $t.html || echo bad $t; done; python3 -B sound.py *.svg *.html'
  gives 0 sound
}
@test "every calendar gives sound pages" {
  try 'for c in $(kal list --ids | some); do kal month $c --beside chinese --locale ar --today 2026-01-01 --svg $c.svg --html $c.html || echo bad $c; done; python3 -B sound.py *.svg *.html'
  gives 0 sound
}
@test "names are text, whatever is in them" {
  cat > "$BATS_TEST_TMPDIR/odd.kal" <<'FILE'
[x-odd]
kind: rule
name: <b>"odd" & co
epoch: 0001-01-01
years: 1..9999
months: 31 28/29 31 30 31 30 31 31 30 31 30 31
month-names: J, F, M, A, M, J, J, A, S, O, <text>N & N, D
leap: year mod 5 = 0
FILE
  try 'kal month x-odd 2026-11 --define odd.kal --svg odd.svg --html odd.html; python3 -B sound.py odd.svg odd.html; grep -ohE ">.lt;text.gt;N &amp; N|.lt;b.*co" odd.svg odd.html'
  gives 0 'sound
>&lt;text&gt;N &amp; N
>&lt;text&gt;N &amp; N
&lt;b&gt;&quot;odd&quot; &amp; co
>&lt;text&gt;N &amp; N
>&lt;text&gt;N &amp; N
&lt;b&gt;&quot;odd&quot; &amp; co'
}
@test "to standard output" {
  try 'kal month 2026-11 --svg - | head -c 4; kal month 2026-11 --html - | head -n 1'
  gives 0 '<svg<!DOCTYPE html>'
}
@test "a file that cannot be written" {
  try 'kal month --svg no/such/file'
  gives 3 '' 'kal: cannot write "no/such/file": No such file or directory'
}
@test "a full disk" {
  try 'kal month --html /dev/full'
  gives 3 '' 'No space left on device'
}
@test "both in one file" {
  try 'kal month --html - --svg -'
  gives 2 '' 'name the same file'
}
@test "JSON and a wall calendar" {
  try 'kal month --svg a --json'
  gives 2 '' '--json cannot be had with --svg or --html'
}
@test "a wall calendar is of a month" {
  try 'kal year --svg a'
  gives 2 '' 'kal year has no option --svg'
}
