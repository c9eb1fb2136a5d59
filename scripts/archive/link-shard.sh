#!/usr/bin/env bash
# Links one shard: link-shard.sh DIR SHARD reads DIR/shards/SHARD and writes its part, DIR/parts/….
# The part has its name only when it is whole, so that this can be killed and run again at any time,
# also on two machines at once: both write the same bytes.
set -euo pipefail
if [ $# -ne 2 ]; then
  echo "Usage: link-shard.sh DIR SHARD" >&2
  exit 2
fi
archive=$1
shard=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
part=$archive/parts/${shard%.gz}.gz
tmp=$part.$(hostname).$$.tmp
trap 'rm -f "$tmp"' EXIT

unpacked() {
  case $shard in
    *.gz) gzip -dc "$archive/shards/$shard" ;;
    *) cat "$archive/shards/$shard" ;;
  esac
}

mkdir -p "$archive/parts"
unpacked | "$root/node_modules/.bin/tsx" "$root/src/cli/atlas.ts" link --jsonl --compact |
  gzip -n -1 >"$tmp"
# On disk before it has its name: a machine that loses its power leaves no empty part.
sync "$tmp"
mv -f "$tmp" "$part"
