#!/usr/bin/env bash
# zsh completes concord's commands, options and values at a terminal. usage: zsh.sh CONCORD
. "$(dirname "$0")/client.sh"
need zsh
make_room
cd "$room"
mkdir functions desk
touch 'two words.md' a.md
concord help --completion zsh >functions/_concord
zsh -n functions/_concord || fail 'zsh does not parse it'

# Types each line with a tab into a zsh of its own, and prints what stands there then.
cat >type.zsh <<'END'
zmodload zsh/zpty zsh/zselect
await() {
  integer i
  for (( i = 0; i < 6000; ++i )); do [[ -e $1 ]] && return; zselect -t 1; done
  print "no answer from zsh"
  exit 1
}
zpty shell zsh -f -i
zpty -w shell "PS1= PS2= PATH=$PATH; cd $PWD; unset HISTFILE; fpath=($PWD/functions \$fpath); autoload -U compinit; compinit -D -u"
zpty -w shell 'dump() { print -r -- "$BUFFER" >line.new; mv line.new line; BUFFER= }; zle -N dump; bindkey "^G" dump; bindkey "^I" expand-or-complete'
zpty -w shell 'unsetopt beep; setopt nolistbeep; touch ready'
await ready
for typed in "$@"; do
  rm -f line
  zpty -w -n shell "$typed"$'\t\x07'
  await line
  cat line
done
zpty -d shell
END

# Pairs of what is typed and what zsh makes of it.
pairs=(
  'concord che' 'concord check '
  'concord rules s' 'concord rules show '
  'concord check --form' 'concord check --format='
  'concord check --format sar' 'concord check --format sarif '
  'concord check --format=sar' 'concord check --format=sarif '
  'concord check --format sarif=a' 'concord check --format sarif=a.md '
  'concord check tw' 'concord check two\ words.md '
  'concord check --rules d' 'concord check --rules desk/'
  'concord explain markets.share-ri' 'concord explain markets.share-rise '
  'concord help che' 'concord help check '
)
typed=()
expected=()
for ((i = 0; i < ${#pairs[@]}; i += 2)); do
  typed+=("${pairs[i]}")
  expected+=("${pairs[i + 1]}")
done
mapfile -t lines < <(zsh -f type.zsh "${typed[@]}")
for ((i = 0; i < ${#typed[@]}; ++i)); do
  same "'${typed[i]}' and a tab" "${expected[i]}" "${lines[i]-}"
done
finish
