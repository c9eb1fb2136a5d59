#!/usr/bin/env bash
# Links every shard of an archive that has no whole part yet: link-all.sh DIR [WORKERS].
# WORKERS is how many shards are linked at a time, by default as many as the machine has cores.
# GNU parallel runs them where it is installed, and otherwise xargs. GNU parallel takes more options
# from the variable PARALLEL, such as the machines:
#   PARALLEL='--sshlogin 16/node1,16/node2' scripts/archive/link-all.sh DIR
# (DIR and this folder must have the same path on all of them.)
set -uo pipefail
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "Usage: link-all.sh DIR [WORKERS]" >&2
  exit 2
fi
archive=$(cd "$1" && pwd) || exit 2
workers=${2:-$(getconf _NPROCESSORS_ONLN)}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

atlas() { "$root/node_modules/.bin/tsx" "$root/src/cli/atlas.ts" "$@"; }

# What a killed worker left behind; a worker that lives writes to its file all the time.
mkdir -p "$archive/parts"
find "$archive/parts" -name '*.tmp' -mmin +60 -delete

# The parts say what is left to do, not a log: a part that was removed is made again.
pending=$(atlas archive pending "$archive") || exit
if [ -z "$pending" ]; then
  echo "Every shard has its part."
  exit 0
fi
if [ -n "${ATLAS_WITHOUT_PARALLEL:-}" ] || ! command -v parallel >/dev/null; then
  printf '%s\n' "$pending" | tr '\n' '\0' |
    xargs -0 -n 1 -P "$workers" "$here/link-shard.sh" "$archive"
else
  printf '%s\n' "$pending" |
    parallel --will-cite --quote --env ATLAS_GEODATA --jobs "$workers" \
      --joblog "$archive/joblog.tsv" "$here/link-shard.sh" "$archive" {}
fi
left=$(atlas archive pending "$archive") || exit
if [ -n "$left" ]; then
  echo "$(printf '%s\n' "$left" | wc -l) shards could not be linked: $(printf '%s ' $left)" >&2
  exit 1
fi
