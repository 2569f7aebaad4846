#!/usr/bin/env bash
# Writes a network, a process and a programme in every format and lets the tools they are for read them back: igraph and NetworkX
# (python3), Graphviz (dot), PM4Py (python3), bpmn-moddle and ical.js (node), bpmn-js and
# mermaid (Chromium). What is not installed is skipped, and said.
#
#   examples/cli/src/check/check-exchange.sh java -jar examples/cli/target/cocreation.jar
#
# The arguments are the command line to check. Ends with 1 if a tool reads something else than was written.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

cat > "$work/source.csv" <<'CSV'
,city,tenants,clinic,"the ""old"" mill & <more>",søndag
city,0,2,0,0,0
tenants,1,0,2.5,0,0
clinic,0,0,0,1,0
"the ""old"" mill & <more>",0,0,0,0,0.25
søndag,0,0,0,0,0
CSV
"$@" network convert "$work/source.csv" "$work/source.json" > /dev/null 2>&1 || exit 1
for name in net.graphml net.gexf net.net net.dl net.gml net.dot net.cyjs; do
  "$@" network convert "$work/source.json" "$work/$name" > /dev/null 2> "$work/notes" || { echo "FAILED to write $name"; cat "$work/notes"; failed=1; }
done
"$@" network convert "$work/source.json" --to node-link "$work/node-link.json" > /dev/null 2>&1 || failed=1
# a label with white space or quotes has no form in the DL that igraph reads
printf ',a,b,c\na,0,2,0\nb,1,0,2.5\nc,0,0,0\n' > "$work/plain.csv"
"$@" network convert "$work/plain.csv" "$work/plain.dl" > /dev/null 2>&1 || failed=1
for format in ocel ocel-xml xes prov; do
  "$@" exchange export --to $format --out "$work/log.$format" "$root/examples/cases/public-change/process.json" 2> /dev/null || failed=1
done
mkdir -p "$work/programmes"
for id in four-step-change trimester-learning world-cafe; do
  "$@" exchange export --to bpmn --out "$work/programmes/$id.bpmn" "$id" 2> /dev/null || { echo "FAILED to write $id.bpmn"; failed=1; }
  "$@" exchange export --to mermaid --out "$work/programmes/$id.mmd" "$id" 2> /dev/null || { echo "FAILED to write $id.mmd"; failed=1; }
done

if command -v "$python" > /dev/null; then
  "$python" "$here/check-exchange.py" "$work" || failed=1
else
  echo "skipped: python3 is not there"
fi
if command -v dot > /dev/null; then
  if dot -Tsvg "$work/net.dot" 2> "$work/dot.err" | grep -q '<svg' && ! [ -s "$work/dot.err" ]; then
    echo "ok: Graphviz draws net.dot"
  else
    echo "FAILED: Graphviz on net.dot"; cat "$work/dot.err"; failed=1
  fi
else
  echo "skipped: Graphviz is not there"
fi
if command -v node > /dev/null && [ -d "$here/node_modules/bpmn-moddle" ]; then
  node "$here/check-bpmn.mjs" "$work"/programmes/*.bpmn || failed=1
else
  echo "skipped: node or bpmn-moddle is not there (npm ci in $here)"
fi
if command -v node > /dev/null && [ -d "$here/node_modules/ical.js" ]; then
  for zone in Europe/Copenhagen Asia/Kathmandu America/St_Johns; do
    name="$work/agenda-${zone//\//-}"
    # over the end of summer time, and a step whose title has what iCalendar must escape
    if "$@" programme agenda four-step-change --people 60 --start 2026-10-23 --zone "$zone" --json --out "$name.json" --ical "$name.ics" > /dev/null 2> "$work/notes"; then
      node "$here/check-ical.mjs" "$name.json" "$name.ics" || failed=1
    else
      echo "FAILED to write $name.ics"; cat "$work/notes"; failed=1
    fi
  done
else
  echo "skipped: node or ical.js is not there (npm ci in $here)"
fi
if [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && command -v node > /dev/null && [ -d "$here/node_modules/bpmn-js" ] && [ -d "$here/node_modules/mermaid" ]; then
  node "$here/check-drawings.mjs" "$work"/programmes/*.bpmn "$work"/programmes/*.mmd || failed=1
else
  echo "skipped: Chromium, bpmn-js or mermaid is not there (npm ci in $here)"
fi
exit $failed
