#!/bin/sh
# Opens the demo clinic; without a display drives the same windows off screen and leaves pictures behind.
#   packaging/run.sh PROGRAM PICTURES
set -eu
program=$1
pictures=$2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --demo
fi

echo "No display here: taking the guided tour off screen."
mkdir -p "$pictures"
QT_QPA_PLATFORM=offscreen "$program" --tour "$pictures"
echo
echo "Pictures and papers of the tour, in order, in $(cd "$pictures" && pwd):"
ls "$pictures"
