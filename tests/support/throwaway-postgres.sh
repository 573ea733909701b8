#!/bin/bash
# A PostgreSQL for one run of a test program: private folder, private socket, no TCP, nothing kept.
#
#   throwaway-postgres.sh BASE-FOLDER
#
# Prints "ready FOLDER" when it accepts connections as user "ayumi" on the socket in FOLDER. Stops and removes
# everything when its standard input ends: the test program holds the other end, so that even a killed program leaves
# nothing behind. setsid keeps a Ctrl+C meant for the tests from killing it before it has cleaned up.
set -u
[ "${THROWAWAY_POSTGRES_SESSION:-}" = own ] || THROWAWAY_POSTGRES_SESSION=own exec setsid --wait "$0" "$@" <&0

binaries=$(pg_config --bindir 2>/dev/null)
[ -x "$binaries/postgres" ] || binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -x "$binaries/postgres" ] || { echo "failed: PostgreSQL is not installed (packaging/setup.sh does it)"; exit 1; }

folder=$(mktemp -d "$1/ayumi-postgres-XXXXXX") || { echo "failed: no folder in $1"; exit 1; }
as_server=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
    chown postgres "$folder"
    as_server=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
server=
finish() {
    trap '' TERM INT HUP PIPE
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null # fast shutdown
        for _ in $(seq 100); do kill -0 "$server" 2>/dev/null || break; sleep 0.05; done
        kill -QUIT "$server" 2>/dev/null
        wait "$server" 2>/dev/null
    fi
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' TERM INT HUP PIPE

cd "$folder" || exit 1
"${as_server[@]}" "$binaries/initdb" --pgdata="$folder/data" --username=ayumi --auth=trust --encoding=UTF8 \
    --locale=C.UTF-8 --no-sync --no-instructions >"$folder/initdb.log" 2>&1 \
    || { echo "failed: $(tail -1 "$folder/initdb.log")"; exit 1; }
"${as_server[@]}" setpriv --pdeathsig INT "$binaries/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=40 \
    -c max_wal_size=256MB -c autovacuum=off -c jit=off >"$folder/server.log" 2>&1 </dev/null &
server=$!
for _ in $(seq 600); do
    if "$binaries/pg_isready" -q -h "$folder" -U ayumi -d postgres; then
        echo "ready $folder"
        cat >/dev/null # until the test program goes
        exit 0
    fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.05
done
echo "failed: $(tail -1 "$folder/server.log")"
exit 1
