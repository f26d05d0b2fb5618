#!/usr/bin/env bash
# What the tests of this folder share; to be sourced. The binary's path is $concord.
set -euo pipefail
concord=$(realpath "$1")
PATH=$(dirname "$concord"):$PATH

failures=0

# Ends the test as skipped when a program is missing.
need() {
  command -v "$1" >/dev/null && return
  echo "skipped: $1 is not installed"
  exit 77
}

# An empty folder that is gone afterwards.
make_room() {
  room=$(mktemp -d)
  trap 'rm -rf "$room"' EXIT
}

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# same WHAT EXPECTED ACTUAL
same() {
  [ "$2" = "$3" ] || fail "$1
  expected: $2
  actual:   $3"
}

# holds WHAT TEXT PART: the part stands in the text
holds() {
  case $2 in
    *"$3"*) ;;
    *) fail "$1: \"$3\" is not in
$2" ;;
  esac
}

finish() {
  [ "$failures" -eq 0 ] || exit 1
  echo "all as expected"
}
