#!/bin/sh
# Runs a test that is a Python script, or skips it where there is no Python: python.sh SCRIPT [ARGUMENT…]
command -v python3 >/dev/null 2>&1 || {
  echo "python3 is missing: skipped"
  exit 77
}
exec python3 "$@"
