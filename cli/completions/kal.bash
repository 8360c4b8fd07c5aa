# SPDX-License-Identifier: MIT
# Completion of kal in bash. Calendars and targets come from kal itself.

# The last name of a list joined by commas.
_kal_list() {
  local word=$1 done=
  [[ $word == *,* ]] && done=${word%,*},
  COMPREPLY=($(compgen -P "$done" -W "$(kal list --targets 2>/dev/null)" -- "${word##*,}"))
}

_kal() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in today|convert|format|parse|date|add|diff|trunc|range|week|month|year|list|locale|info|check|sun|moon|help) command=${COMP_WORDS[i]}; break ;; esac
  done
  case $before in
    --to|-t) _kal_list "$word"; return ;;
    --from|-f|--calendar|-c|--beside|info) COMPREPLY=($(compgen -W "$(kal list --ids 2>/dev/null)" -- "$word")); return ;;
    --locale|locale) COMPREPLY=($(compgen -W "$(kal locale --ids 2>/dev/null)" -- "$word")); return ;;
    --style) COMPREPLY=($(compgen -W 'full long medium short none' -- "$word")); return ;;
    --input|-i|--output|-o|--define|--svg|--html|check) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --on-error) COMPREPLY=($(compgen -W 'fail null skip' -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
    --first-day)
      COMPREPLY=($(compgen -W 'monday tuesday wednesday thursday friday saturday sunday' -- "$word")); return ;;
    --no-sunset) COMPREPLY=($(compgen -W 'fail six' -- "$word")); return ;;
    --style) COMPREPLY=($(compgen -W 'full long medium short' -- "$word")); return ;;
    --overflow) COMPREPLY=($(compgen -W 'constrain reject' -- "$word")); return ;;
    --largest|--smallest) COMPREPLY=($(compgen -W 'year month week day' -- "$word")); return ;;
    --rounding)
      COMPREPLY=($(compgen -W 'trunc ceil floor expand half-ceil half-floor half-expand half-trunc half-even' -- \
        "$word"))
      return ;;
    trunc|range) COMPREPLY=($(compgen -W 'year half quarter month week day' -- "$word")); return ;;
    --column|--as|--today|--skeleton|--pattern|--qt|--strftime|--pivot|--at|--utc|--since|--until|--increment|--minimal-days) return ;;
  esac
  local options='--json --locale --color --define --help --version'
  local dates=' --from --input --output --csv --column --as --on-error --jobs --today'
  case $command in
    '') options+=' --today' ;;
    convert) options+="$dates --to --basis --at --utc --no-sunset" ;;
    format) options+="$dates --calendar --style --skeleton --pattern --qt --strftime" ;;
    parse) options+="${dates/ --from/} --to --calendar --style --skeleton --pattern --qt --strftime --strict --pivot" ;;
    date) options+=' --to --calendar --overflow' ;;
    add) options+="$dates --to --calendar --overflow" ;;
    diff) options+="$dates --calendar --since --until --largest --smallest --increment --rounding --parts" ;;
    trunc|range) options+="$dates --to --calendar --first-day --minimal-days" ;;
    week) options+="$dates --calendar --first-day --minimal-days --parts" ;;
    month) options+=' --today --beside --first-day --svg --html' ;;
    year) options+=' --today --beside --first-day' ;;
    locale) options+=' --ids' ;;
    list) options+=' --ids --targets' ;;
    today|info) options+=' --today' ;;
    sun|moon) options+=' --today --at --utc' ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -z $command || $command == help ]]; then
    COMPREPLY=($(compgen -W 'today convert format parse date add diff trunc range week month year list locale info check sun moon help' -- "$word"))
  elif [[ $command == date ]]; then
    COMPREPLY=($(compgen -S = -W 'year era era-year month month-code day leap-day' -- "$word"))
  elif [[ $command == month || $command == year ]]; then
    COMPREPLY=($(compgen -W "$(kal list --ids 2>/dev/null)" -- "$word"))
  fi
}
complete -o nosort -F _kal kal 2>/dev/null || complete -F _kal kal
