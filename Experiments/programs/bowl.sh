#!/bin/sh
# Compiles bowl.c, where that was not done yet, and becomes it.
set -e
folder=$(cd "$(dirname "$0")" && pwd)
program=$(mktemp -d)/bowl
trap 'rm -rf "$(dirname "$program")"' EXIT
"${CC:-cc}" -std=c99 -O2 -o "$program" "$folder/bowl.c"
"$program"
