#!/bin/sh
# Writes tests/value/currency_codes.txt: the alphabetic codes of ISO 4217, one a line, from the Debian package iso-codes. Run it when
# that package has changed, and commit what it writes.
#   tests/value/currency_codes.sh > tests/value/currency_codes.txt
set -eu
grep -o '"alpha_3": "[A-Z]*"' /usr/share/iso-codes/json/iso_4217.json | cut -d '"' -f 4 | sort -u
