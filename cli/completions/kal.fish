# SPDX-License-Identifier: MIT
# Completion of kal in fish. Calendars and targets come from kal itself.
set -l commands today convert format parse date add diff trunc range week month year list locale info check sun moon help
set -l dates convert format parse add diff trunc range week
set -l weeks month year trunc range week

function __kal_targets
    set -l done (commandline -ct | string replace -r '^--?[a-z]+=?' '' | string match -r '.*,')
    for name in (kal list --targets 2>/dev/null)
        echo $done$name
    end
end

complete -c kal -f
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a today -d 'today in every calendar'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a convert -d 'convert dates or a stream of them'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a format -d 'dates in words'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a parse -d 'dates as people write them'
complete -c kal -n "__fish_seen_subcommand_from parse" -l style -x -a "full long medium short" -d 'of the locale'
complete -c kal -n "__fish_seen_subcommand_from parse" -l skeleton -x -d 'such as yMMMd'
complete -c kal -n "__fish_seen_subcommand_from parse" -l pattern -x -d 'such as d MMMM y'
complete -c kal -n "__fish_seen_subcommand_from parse" -l qt -x -d 'such as d MMMM yyyy'
complete -c kal -n "__fish_seen_subcommand_from parse" -l strftime -x -d 'such as %d %B %Y'
complete -c kal -n "__fish_seen_subcommand_from parse" -l strict -d 'only what the format writes'
complete -c kal -n "__fish_seen_subcommand_from parse" -l pivot -x -d 'of years of two digits'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a date -d 'a date from its fields'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a add -d 'dates some time later or earlier'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a diff -d 'the time between two dates'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a trunc -d 'the first day of a period'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a range -d 'the days of a period'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a week -d 'the week of the year'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a month -d 'a month as a grid'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a year -d 'a year as grids'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a list -d 'the calendars'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a locale -d 'what a locale tag stands for'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a info -d 'what is known of a calendar'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a sun -d 'sunrise, sunset and twilight at a place'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a moon -d 'moonrise and moonset at a place'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a check -d 'whether calendar files are right'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a help -d 'how to use a command'
complete -c kal -n "__fish_seen_subcommand_from help" -a "$commands"
complete -c kal -n "__fish_seen_subcommand_from month year info" -a "(kal list --ids 2>/dev/null)"

complete -c kal -n "__fish_seen_subcommand_from $dates" -s f -l from -x -a "(kal list --ids)" -d 'calendar of the dates read'
complete -c kal -n "__fish_seen_subcommand_from convert parse date add trunc range" -s t -l to -x -a "(__kal_targets)" -d 'calendars or counts'
complete -c kal -n "__fish_seen_subcommand_from convert" -l basis -d 'how each date is known'
complete -c kal -n "__fish_seen_subcommand_from $dates" -s i -l input -r -F -d 'read a stream'
complete -c kal -n "__fish_seen_subcommand_from $dates" -s o -l output -r -F -d 'write to a file'
complete -c kal -n "__fish_seen_subcommand_from $dates" -l csv -d 'the stream is CSV with a header'
complete -c kal -n "__fish_seen_subcommand_from $dates" -l column -x -d 'the column of dates'
complete -c kal -n "__fish_seen_subcommand_from $dates" -l as -x -d 'names of the columns added'
complete -c kal -n "__fish_seen_subcommand_from $dates" -l on-error -x -a "fail null skip" -d 'at a bad row'
complete -c kal -n "__fish_seen_subcommand_from $dates" -l jobs -x -d 'threads for a long stream'
complete -c kal -n "__fish_seen_subcommand_from format parse date add diff trunc range week" -s c -l calendar -x -a "(kal list --ids)" \
    -d 'calendar to count in'
complete -c kal -n "__fish_seen_subcommand_from date add" -l overflow -x -a "constrain reject" -d 'a day that does not exist'
complete -c kal -n "__fish_seen_subcommand_from diff" -l since -x -d 'count from a date'
complete -c kal -n "__fish_seen_subcommand_from diff" -l until -x -d 'count to a date'
complete -c kal -n "__fish_seen_subcommand_from diff" -l largest -x -a "year month week day" -d 'largest unit'
complete -c kal -n "__fish_seen_subcommand_from diff" -l smallest -x -a "year month week day" -d 'smallest unit'
complete -c kal -n "__fish_seen_subcommand_from diff" -l increment -x -d 'round to multiples'
complete -c kal -n "__fish_seen_subcommand_from diff" -l rounding -x \
    -a "trunc ceil floor expand half-ceil half-floor half-expand half-trunc half-even" -d 'what to do with the rest'
complete -c kal -n "__fish_seen_subcommand_from diff week" -l parts -d 'each number by itself'
complete -c kal -n "__fish_seen_subcommand_from trunc range week" -l minimal-days -x -a "1 4 7" -d 'of week 1'
complete -c kal -n "__fish_seen_subcommand_from trunc range" -a "year half quarter month week day"
complete -c kal -n "__fish_seen_subcommand_from month year" -l beside -x -a "(kal list --ids)" -d 'a second calendar'
complete -c kal -n "__fish_seen_subcommand_from $weeks" -l first-day -x \
    -a "monday tuesday wednesday thursday friday saturday sunday" -d 'of the week'
complete -c kal -n "__fish_seen_subcommand_from format" -l style -x -a "full long medium short none" -d 'how much'
complete -c kal -n "__fish_seen_subcommand_from format" -l skeleton -x -d 'what is wanted'
complete -c kal -n "__fish_seen_subcommand_from format" -l pattern -x -d 'in the letters of CLDR'
complete -c kal -n "__fish_seen_subcommand_from format" -l qt -x -d 'in the letters of Qt'
complete -c kal -n "__fish_seen_subcommand_from format" -l strftime -x -d 'in the letters of strftime'
complete -c kal -n "__fish_seen_subcommand_from month" -l svg -r -F -d 'write a wall calendar'
complete -c kal -n "__fish_seen_subcommand_from month" -l html -r -F -d 'write a wall calendar'
complete -c kal -n "__fish_seen_subcommand_from locale" -l ids -d 'the tags of all locales'
complete -c kal -n "__fish_seen_subcommand_from locale" -a "(kal locale --ids 2>/dev/null)"
complete -c kal -n "__fish_seen_subcommand_from list" -l ids -d 'only the ids'
complete -c kal -n "__fish_seen_subcommand_from list" -l targets -d 'only what --to takes'
complete -c kal -n "not __fish_seen_subcommand_from list locale check help" -l today -x -d 'take a date for today'
complete -c kal -n "__fish_seen_subcommand_from check" -F
complete -c kal -n "not __fish_seen_subcommand_from check" -l define -r -F -d 'also know the calendars of a file'
complete -c kal -n "__fish_seen_subcommand_from convert sun moon" -l at -x -d 'the place: latitude,longitude'
complete -c kal -n "__fish_seen_subcommand_from convert sun moon" -l utc -x -d 'how far the clocks are ahead of UT'
complete -c kal -n "__fish_seen_subcommand_from convert" -l no-sunset -x -a "fail six" -d 'where the Sun does not set'
complete -c kal -l json -d 'one JSON object a line'
complete -c kal -l locale -x -a "(kal locale --ids 2>/dev/null)" -d language
complete -c kal -l color -x -a "auto always never" -d colours
complete -c kal -s h -l help -d 'show help'
complete -c kal -s V -l version -d 'show the version'
