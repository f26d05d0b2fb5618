#!/usr/bin/env bash
# fish completes concord's commands, options and values. usage: fish.sh CONCORD
. "$(dirname "$0")/client.sh"
need fish
make_room
cd "$room"
export HOME=$room
touch 'two words.md' a.md
mkdir desk
concord help --completion fish >"$room/completion.fish"

# offered LINE: what fish offers for its last word, sorted
offered() {
  fish --no-config --private -c "source completion.fish; complete -C '$1'" | cut -f 1 | sort | paste -sd ' '
}

same 'first word' 'check' "$(offered 'concord che')"
same 'second word' 'show' "$(offered 'concord rules s')"
same 'option' '--format' "$(offered 'concord check --form')"
same 'no option of another command' '' "$(offered 'concord rules list --form')"
same 'value' 'sarif sarif=' "$(offered 'concord check --format sa')"
same 'value after =' '--format=sarif --format=sarif=' "$(offered 'concord check --format=sa')"
same 'values' 'always auto never' "$(offered 'concord check --color ')"
same 'files' 'two words.md' "$(offered 'concord check tw')"
same 'folders alone' 'desk/' "$(offered 'concord check --rules ')"
same 'rules' 'markets.share-rise' "$(offered 'concord explain markets.share-ri')"
same 'commands' 'check' "$(offered 'concord help che')"
fish --no-execute completion.fish || fail 'fish does not parse it'
finish
