#!/usr/bin/env bash
# Runs the demo elsewhere — another language, time zone and default charset, 64 MB of heap, every JDK that is there — and compares
# all it writes, byte by byte, with what it writes here.
#
#   check-same-bytes.sh path/to/cocreation.jar
set -euo pipefail
jar=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run NAME JAVA OPTIONS… : the demo in a folder of its own
run() {
  local name=$1 java=$2
  shift 2
  mkdir "$work/$name"
  if ! (cd "$work/$name" && "$java" "$@" -jar "$jar" demo >out.txt 2>err.txt); then
    echo "  $name: the demo failed:"
    tail -20 "$work/$name/err.txt"
    exit 1
  fi
}

same() {
  diff -rq "$work/here" "$work/$1" || { echo "  $1: not the same bytes"; exit 1; }
  echo "  $1: the same bytes"
}

elsewhere=(-Xmx64m -Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-9)
here=$(command -v java)
run here "$here"
run elsewhere-in-64-MB "$here" "${elsewhere[@]}"
same elsewhere-in-64-MB
others=0
for java in /usr/lib/jvm/*/bin/java; do
  [ -x "$java" ] || continue
  [ "$(realpath "$java")" != "$(realpath "$here")" ] || continue
  version=$("$java" -XshowSettings:properties -version 2>&1 | awk -F' = ' '/java.specification.version/ {print $2}')
  [ "${version%%.*}" -ge 17 ] || continue
  [ ! -e "$work/JDK-$version" ] || continue
  run "JDK-$version" "$java" -Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu
  same "JDK-$version"
  others=$((others + 1))
done
[ "$others" -gt 0 ] || echo "  no other JDK is there to compare with"
