# SPDX-License-Identifier: MIT
# Completion of kal in fish. Calendars and targets come from kal itself.
set -l commands today convert month year list info sun moon help

function __kal_targets
    set -l done (commandline -ct | string replace -r '^--?[a-z]+=?' '' | string match -r '.*,')
    for name in (kal list --targets 2>/dev/null)
        echo $done$name
    end
end

complete -c kal -f
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a today -d 'today in every calendar'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a convert -d 'convert dates or a stream of them'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a month -d 'a month as a grid'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a year -d 'a year as grids'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a list -d 'the calendars'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a info -d 'what is known of a calendar'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a sun -d 'sunrise, sunset and twilight at a place'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a moon -d 'moonrise and moonset at a place'
complete -c kal -n "not __fish_seen_subcommand_from $commands" -a help -d 'how to use a command'
complete -c kal -n "__fish_seen_subcommand_from help" -a "$commands"
complete -c kal -n "__fish_seen_subcommand_from month year info" -a "(kal list --ids 2>/dev/null)"

complete -c kal -n "__fish_seen_subcommand_from convert" -s f -l from -x -a "(kal list --ids)" -d 'calendar of the dates read'
complete -c kal -n "__fish_seen_subcommand_from convert" -s t -l to -x -a "(__kal_targets)" -d 'calendars or counts'
complete -c kal -n "__fish_seen_subcommand_from convert" -s i -l input -r -F -d 'read a stream'
complete -c kal -n "__fish_seen_subcommand_from convert" -s o -l output -r -F -d 'write to a file'
complete -c kal -n "__fish_seen_subcommand_from convert" -l csv -d 'the stream is CSV with a header'
complete -c kal -n "__fish_seen_subcommand_from convert" -l column -x -d 'the column of dates'
complete -c kal -n "__fish_seen_subcommand_from convert" -l as -x -d 'names of the columns added'
complete -c kal -n "__fish_seen_subcommand_from convert" -l on-error -x -a "fail null skip" -d 'at a bad row'
complete -c kal -n "__fish_seen_subcommand_from month year" -l beside -x -a "(kal list --ids)" -d 'a second calendar'
complete -c kal -n "__fish_seen_subcommand_from month year" -l first-day -x \
    -a "monday tuesday wednesday thursday friday saturday sunday" -d 'of the week'
complete -c kal -n "__fish_seen_subcommand_from list" -l ids -d 'only the ids'
complete -c kal -n "__fish_seen_subcommand_from list" -l targets -d 'only what --to takes'
complete -c kal -n "not __fish_seen_subcommand_from convert list help" -l today -x -d 'take a date for today'
complete -c kal -n "__fish_seen_subcommand_from sun moon" -l at -x -d 'the place: latitude,longitude'
complete -c kal -n "__fish_seen_subcommand_from sun moon" -l utc -x -d 'how far the clocks are ahead of UT'
complete -c kal -l json -d 'one JSON object a line'
complete -c kal -l locale -x -d 'language of names'
complete -c kal -l color -x -a "auto always never" -d colours
complete -c kal -s h -l help -d 'show help'
complete -c kal -s V -l version -d 'show the version'
