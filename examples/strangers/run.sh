#!/usr/bin/env bash
# Builds and runs the three strangers' projects against what is installed in the local Maven repository, and looks at what they say.
set -euo pipefail
cd "$(dirname "$0")"

says() {
  grep -qF -- "$2" "$1" || { echo "  expected to read: $2"; cat "$1"; exit 1; }
}

mvn -B -ntp -q -f plug-in/pom.xml clean verify
echo "  plug-in: its method and its measure keep the contracts"

mvn -B -ntp -q -f host/pom.xml clean package dependency:copy-dependencies -DoutputDirectory=target/lib
(cd host && java -cp "target/classes:target/lib/*:../plug-in/target/*" quay.Quay target/report.html >target/said.txt)
says host/target/said.txt "The process fits together."
says host/target/said.txt "kitchen.table-talk"
says host/target/report.html "<!DOCTYPE html>"
echo "  host: models, records, diagnoses, reports, and finds the plug-in"

mvn -B -ntp -q -f research/pom.xml clean dependency:copy-dependencies -DoutputDirectory=target/lib
(cd research && jshell --class-path "$(echo target/lib/*.jar | tr ' ' ':')" questions.jsh >target/said.txt)
says research/target/said.txt "Between others: [bo, eva]"
says research/target/said.txt "Density: 0.400"
echo "  research: a script asks a network of its own"
