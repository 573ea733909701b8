#!/bin/sh
# Installs what Ayumi needs on Debian 12: as root or through sudo, again and again without harm.
#
#   packaging/setup.sh              what building, running and testing need
#   packaging/setup.sh --all        also what formatting, linting, fuzzing and packaging need
#   packaging/setup.sh --list       says what is missing and changes nothing (exit code 1 when something is)
#
# When everything is there it only asks dpkg and returns: no network, no root.
set -eu

build="g++ cmake ninja-build ccache make git pkg-config mold ca-certificates tzdata
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev libvulkan-dev
    libxkbcommon-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libpoco-dev libsodium-dev libicu-dev libical-dev libharfbuzz-dev libqpdf-dev libphonenumber-dev libssl-dev"
run="libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-qpa-plugins qt6-translations-l10n
    fontconfig fonts-noto-cjk breeze-icon-theme dbus at-spi2-core"
test="postgresql-15 poppler-utils qpdf python3 python3-icalendar python3-vobject xvfb xauth python3-pyatspi"
develop="clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev shellcheck desktop-file-utils appstream dpkg-dev"
# SQLCipher 4 and Catch2 v3 are newer than Debian 12 itself: name and the least version that will do.
backports="libsqlcipher-dev=4.6 libsqlcipher1=4.6 catch2=3.4 libcatch2-dev=3.4"

all=no
list=no
for argument in "$@"; do
    case "$argument" in
    --all) all=yes ;;
    --list) list=yes ;;
    *)
        sed -n '2,8s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
    esac
done

wanted="$build $run $test"
[ "$all" = no ] || wanted="$wanted $develop"

installed_version() {
    dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$1" 2>/dev/null | sed -n 's/^installed //p'
}

missing=""
here=" $(dpkg-query -W -f '${db:Status-Status}:${Package}\n' | sed -n 's/^installed://p' | tr '\n' ' ') "
for package in $wanted; do
    case "$here" in
    *" $package "*) ;;
    *) missing="$missing $package" ;;
    esac
done

newer=""
for pair in $backports; do
    version=$(installed_version "${pair%%=*}")
    if [ -z "$version" ] || ! dpkg --compare-versions "$version" ge "${pair#*=}"; then
        newer="$newer ${pair%%=*}"
    fi
done

[ -n "$missing$newer" ] || exit 0
echo "Missing:$missing$newer"
[ "$list" = no ] || exit 1

# shellcheck disable=SC1091
if ! (. /etc/os-release && [ "${VERSION_CODENAME:-}" = bookworm ]); then
    echo "This script knows Debian 12 (bookworm) only. Install the packages named above by hand." >&2
    exit 1
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Run $0 once as root: it has packages to install and there is no sudo here." >&2
        exit 1
    fi
    as_root="sudo"
fi

install_packages() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"
}

# The machine's own mirror of bookworm, in both notations apt knows: prints "URI keyring-or-nothing".
bookworm_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        sed -n 's/^deb[[:space:]]\{1,\}//p' |
        awk '{ key = ""
               if ($1 ~ /^\[/) {
                   while ($1 !~ /\]$/) { if ($1 ~ /signed-by=/) key = $1; $1 = ""; $0 = $0 }
                   if ($1 ~ /signed-by=/) key = $1
                   $1 = ""; $0 = $0
                   sub(/.*signed-by=/, "", key); sub(/\].*/, "", key) }
               if ($2 == "bookworm") print $1, key }'
    cat /dev/null /etc/apt/sources.list.d/*.sources 2>/dev/null |
        awk 'BEGIN { IGNORECASE = 1 }
             function tell() { if (types ~ /deb( |$)/ && suites ~ /(^| )bookworm( |$)/) print uri, key
                               types = suites = uri = key = "" }
             /^[[:space:]]*$/ { tell() }
             { field = tolower($1) }
             field == "types:" { sub(/^[^:]*:[[:space:]]*/, ""); types = $0 }
             field == "uris:" { uri = $2 }
             field == "suites:" { sub(/^[^:]*:[[:space:]]*/, ""); suites = $0 }
             field == "signed-by:" { key = $2 }
             END { tell() }'
}

enable_backports() {
    if cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        grep -v '^[[:space:]]*#' | grep -q 'bookworm-backports'; then
        return 0
    fi
    mirror=$(bookworm_mirror | head -n 1)
    if [ -z "$mirror" ]; then
        echo "No bookworm mirror in the apt sources: add bookworm-backports by hand, then run this again." >&2
        return 1
    fi
    keyring="${mirror#* }"
    echo "Enabling bookworm-backports on ${mirror%% *}"
    {
        echo "Types: deb"
        echo "URIs: ${mirror%% *}"
        echo "Suites: bookworm-backports"
        echo "Components: main"
        [ -z "$keyring" ] || echo "Signed-By: $keyring"
    } | $as_root tee /etc/apt/sources.list.d/ayumi-backports.sources >/dev/null
}

[ -z "$newer" ] || enable_backports
$as_root apt-get update -q -o Acquire::Retries=3

# PostgreSQL is only wanted as programs: the tests start and stop a server of their own.
if echo " $missing " | grep -q ' postgresql-15 ' && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    $as_root mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi

if [ -n "$missing" ]; then
    # shellcheck disable=SC2086  # a list of words on purpose
    install_packages $missing
fi
if [ -n "$newer" ]; then
    from_backports=""
    for package in $newer; do
        from_backports="$from_backports $package/bookworm-backports"
    done
    # shellcheck disable=SC2086
    install_packages $from_backports
fi
echo "Everything Ayumi needs is installed."
