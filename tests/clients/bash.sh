#!/usr/bin/env bash
# bash completes concord's commands, options and values. usage: bash.sh CONCORD
. "$(dirname "$0")/client.sh"
make_room
cd "$room"
touch 'two words.md' a.md
mkdir desk
concord help --completion bash >"$room/completion"
. "$room/completion"

# complete WORD...: what is offered for the last word, sorted, one a line
complete_words() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  _concord
  printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd ' '
}

same 'first word' 'check' "$(complete_words concord che)"
same 'second word' 'show' "$(complete_words concord rules s)"
same 'option' '--format' "$(complete_words concord check --form)"
same 'no option of another command' '' "$(complete_words concord rules list --form)"
same 'value' 'sarif' "$(complete_words concord check --format sa)"
same 'value of the letter' 'sarif' "$(complete_words concord check -f sa)"
same 'value after =' 'sarif' "$(complete_words concord check --format = sa)"
same 'values after a bare =' 'always auto never' "$(complete_words concord check --color =)"
same 'the file of a format' 'a.md' "$(complete_words concord check --format sarif = a)"
same 'files with blanks' 'two words.md' "$(complete_words concord check tw)"
same 'folders alone' 'desk' "$(complete_words concord check --rules '')"
same 'rules' 'markets.share-rise' "$(complete_words concord explain markets.share-ri)"
same 'commands' 'check' "$(complete_words concord help che)"
finish
