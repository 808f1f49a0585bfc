#!/usr/bin/env bash
# mysql97.sh — a real, current MySQL server from Debian sid, unpacked into a private prefix.
#
#   mysql97.sh install                  fetch (apt, signature-checked) + unpack; no-op when done
#   mysql97.sh start  DATADIR PORT      initialise DATADIR on first use, start mysqld, wait until it answers
#   mysql97.sh stop   DATADIR [PORT]    clean shutdown
#   mysql97.sh status DATADIR [PORT]    exit 0 when running
#   mysql97.sh url    DATADIR PORT      print the JDBC URL
#   mysql97.sh sql    DATADIR PORT ...  run the mysql client (args and stdin are passed on)
#   mysql97.sh exec   PROG ...          run any program of the prefix (mysqldump, mysqlbinlog, mysqlrouter ...)
#   mysql97.sh destroy DATADIR          stop, then remove DATADIR (only one this script made)
#
# Nothing of the host is changed: no dpkg database, no /etc, no libc. Every program runs under the
# prefix's own ld-linux, with the prefix's own libraries, so the host's glibc does not matter.
# No root needed; as root, mysqld drops to $MYSQL97_USER (default: the owner of DATADIR, else nobody).
#
# Environment: MYSQL97_PREFIX    where it is unpacked       (default: .mysql in the project)
#              MYSQL97_MIRROR    Debian mirror              (default: the one this machine's apt already uses)
#              MYSQL97_SUITE     Debian suite               (default: sid)
#              MYSQL97_CHECK_DATE=no   accept an index past its Valid-Until (a frozen or snapshot mirror)
#              MYSQL97_PACKAGES  (default: "mysql-server-core mysql-client-core")
#              MYSQL97_DB / _DBUSER / _DBPASS   made on first start (default: thidua / thidua / thidua)
#              MYSQL97_OPTS      extra mysqld options, e.g. "--innodb-buffer-pool-size=1G"
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PREFIX=${MYSQL97_PREFIX:-$(dirname "$HERE")/.mysql}
MIRROR=${MYSQL97_MIRROR:-}
SUITE=${MYSQL97_SUITE:-sid}
PACKAGES=${MYSQL97_PACKAGES:-mysql-server-core mysql-client-core}
DB=${MYSQL97_DB:-thidua} DBUSER=${MYSQL97_DBUSER:-thidua} DBPASS=${MYSQL97_DBPASS:-thidua}
ROOT=$PREFIX/root APT=$PREFIX/apt
TRIPLET=x86_64-linux-gnu
LD=$ROOT/usr/lib64/ld-linux-x86-64.so.2
LIBS=$ROOT/usr/lib/$TRIPLET:$ROOT/usr/lib/mysql-router

say() { echo "mysql97: $*" >&2; }
die() { say "$*"; exit 1; }

# Run PROG of the prefix under the prefix's dynamic linker. LD_* of the caller must not leak in.
# The command goes into the array CMD, so that a caller can also start it in the background and
# have $! be the program itself (no shell left waiting in between).
cmd_of() {
  local prog=$1 bin; shift
  for bin in "$ROOT/usr/sbin/$prog" "$ROOT/usr/bin/$prog" ""; do [ -x "$bin" ] && break; done
  [ -n "$bin" ] || die "no such program in $ROOT: $prog"
  CMD=( env -u LD_LIBRARY_PATH -u LD_PRELOAD
        "$LD" --inhibit-cache --library-path "$LIBS" --argv0 "$bin" "$bin" "$@" )
}
run() { local CMD; cmd_of "$@"; "${CMD[@]}"; }

apt_conf() {
  [ -n "$MIRROR" ] || MIRROR=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v -- '-security' | head -n 1)
  [ -n "$MIRROR" ] || die "this machine's apt names no Debian mirror: set MYSQL97_MIRROR"
  mkdir -p "$APT"/state/lists/partial "$APT"/cache/archives/partial "$APT"/none/partial
  : > "$APT/status"
  local key=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -r "$key" ] || die "need $key (package debian-archive-keyring)"
  echo "deb [arch=amd64 signed-by=$key] $MIRROR $SUITE main" > "$APT/sources.list"
  cat > "$APT/apt.conf" <<EOF
Dir::State "$APT/state";
Dir::State::status "$APT/status";
Dir::Cache "$APT/cache";
Dir::Etc::sourcelist "$APT/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::Etc::trusted "/dev/null";
Dir::Etc::trustedparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures "amd64";
APT::Install-Recommends "false";
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "3";
Debug::NoLocking "true";
EOF
  [ "${MYSQL97_CHECK_DATE:-yes}" = yes ] || echo 'Acquire::Check-Valid-Until "false";' >> "$APT/apt.conf"
  export APT_CONFIG=$APT/apt.conf
}

installed() {   # every wanted package is in the prefix already
  [ -x "$LD" ] || return 1
  local p; for p in $PACKAGES; do grep -q " ${p}_" "$PREFIX/debs.sha256" 2>/dev/null || return 1; done
}
cmd_install() {
  installed && return 0
  [ "$(uname -m)" = x86_64 ] || die "amd64 only"
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || die "needs apt-get and dpkg-deb"
  mkdir -p "$PREFIX"
  exec 9> "$PREFIX/.lock"; flock 9                 # two installs at once: the second waits
  installed && return 0
  apt_conf
  local t0=$SECONDS
  say "reading the package index of $SUITE"
  apt-get -qq update
  say "downloading $PACKAGES and the libraries they need"
  # perl is only wanted by mysqldumpslow & co.: left out (11 MB). Everything else is apt's own answer.
  local list names
  # (asked with an empty archive folder: --print-uris leaves out what is downloaded already)
  list=$(apt-get -y -o Dir::Cache::Archives="$APT/none/" --print-uris install $PACKAGES | awk -F"'" '/^\047http/ {print $3}' | awk '{print $1}' |
         grep -Ev '^(perl|perl-base|perl-modules-.*|libperl.*|libgdbm.*|libdb5.*|libcrypt1|libbz2-1.0)_')
  names=$(sed -E 's/^([^_]+)_.*/\1/' <<<"$list")
  (cd "$APT/cache/archives" && apt-get -qq download $names)
  say "unpacking"
  rm -rf "$ROOT.new"; mkdir -p "$ROOT.new/usr"/{bin,sbin,lib,lib64}
  local d; for d in bin sbin lib lib64; do ln -s "usr/$d" "$ROOT.new/$d"; done
  local f n=0
  for f in $list; do dpkg-deb --fsys-tarfile "$APT/cache/archives/$f" |
      tar -x -C "$ROOT.new" --no-same-owner --keep-directory-symlink \
          --exclude='./usr/share/doc*' --exclude='./usr/share/man*' --exclude='./usr/share/locale*'
      n=$((n+1)); done
  rm -rf "$ROOT"; mv "$ROOT.new" "$ROOT"
  (cd "$APT/cache/archives" && sha256sum $list) > "$PREFIX/debs.sha256"   # what exactly is installed
  run mysqld --no-defaults --version >&2
  say "installed $n packages in $((SECONDS-t0)) s at $PREFIX"
}

datadir_of() { case $1 in /*) echo "${1%/}";; *) echo "$PWD/${1%/}";; esac; }
sock_of() {     # a unix socket path may have at most 107 bytes
  local s=$1/mysqld.sock
  [ ${#s} -le 100 ] || s=/tmp/mysql97-$(printf %s "$1" | cksum | cut -d' ' -f1).sock
  echo "$s"
}
pid_of() {      # the pid of OUR mysqld on this datadir, or nothing
  local pid; pid=$(cat "$1/mysqld.pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] && tr '\0' '\n' < "/proc/$pid/cmdline" | grep -qxF -- "--datadir=$1/data" || return 1
  echo "$pid"
}
as_user() {     # echo the prefix of a command that drops root
  [ "$(id -u)" = 0 ] || return 0
  local u=${MYSQL97_USER:-}
  [ -n "$u" ] || u=$(stat -c %U "$1")
  [ -n "${MYSQL97_USER:-}" ] || { [ "$u" != root ] && [ "$u" != UNKNOWN ]; } || u=nobody
  echo "$u"
}
client() { local dd=$1 ; shift; run mysql --no-defaults --socket="$(sock_of "$dd")" -uroot "$@"; }

cmd_start() {
  local dd port=$2; dd=$(datadir_of "$1")
  cmd_install
  if pid_of "$dd" >/dev/null; then say "already running on $dd (pid $(pid_of "$dd"))"; return 0; fi
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then die "port $port is in use"; fi
  mkdir -p "$dd"
  local common=( --no-defaults "--basedir=$ROOT/usr" "--datadir=$dd/data"
    "--plugin-dir=$ROOT/usr/lib/mysql/plugin" "--lc-messages-dir=$ROOT/usr/share/mysql"
    "--character-sets-dir=$ROOT/usr/share/mysql/charsets" "--log-error=$dd/mysqld.err" "--tmpdir=$dd" --secure-file-priv=NULL )
  local u; u=$(as_user "$dd")
  if [ -n "$u" ]; then chown "$u" "$dd"; common+=( "--user=$u" ); fi
  if [ ! -e "$dd/.initialised" ]; then
    rm -rf "$dd/data"
    say "initialising $dd"
    run mysqld "${common[@]}" --initialize-insecure || { tail -20 "$dd/mysqld.err" >&2; die "initialise failed"; }
    touch "$dd/.initialised"
  fi
  # shellcheck disable=SC2086
  cmd_of mysqld "${common[@]}" --port="$port" --bind-address=127.0.0.1 --mysqlx=OFF \
     --socket="$(sock_of "$dd")" --pid-file="$dd/mysqld.pid" \
     --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci \
     --default-time-zone=+00:00 ${MYSQL97_OPTS:-}
  "${CMD[@]}" </dev/null >/dev/null 2>>"$dd/mysqld.err" 9>&- &
  local child=$! i
  for ((i = 0; i < 600; i++)); do
    kill -0 "$child" 2>/dev/null || { tail -20 "$dd/mysqld.err" >&2; die "mysqld stopped while starting"; }
    client "$dd" -e 'SELECT 1' >/dev/null 2>&1 && break
    sleep 0.1
  done
  [ "$i" -lt 600 ] || die "mysqld did not answer in 60 s (see $dd/mysqld.err)"
  disown "$child" 2>/dev/null || true
  if [ ! -e "$dd/.provisioned" ]; then
    client "$dd" <<EOF
CREATE DATABASE IF NOT EXISTS \`$DB\` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS '$DBUSER'@'localhost' IDENTIFIED BY '$DBPASS', '$DBUSER'@'127.0.0.1' IDENTIFIED BY '$DBPASS';
GRANT ALL ON \`$DB\`.* TO '$DBUSER'@'localhost', '$DBUSER'@'127.0.0.1';
EOF
    touch "$dd/.provisioned"
  fi
  say "mysqld $(client "$dd" -NBe 'SELECT VERSION()') up on 127.0.0.1:$port (pid $(cat "$dd/mysqld.pid"))"
}

cmd_stop() {
  local dd pid; dd=$(datadir_of "$1")
  pid=$(pid_of "$dd") || { say "not running on $dd"; return 0; }
  kill "$pid"
  local i; for ((i = 0; i < 600; i++)); do pid_of "$dd" >/dev/null || { say "stopped"; return 0; }; sleep 0.1; done
  die "mysqld (pid $pid) did not stop in 60 s"
}
cmd_status()  { local dd; dd=$(datadir_of "$1"); pid_of "$dd"; }
cmd_url()     { echo "jdbc:mysql://127.0.0.1:$2/$DB?user=$DBUSER&password=$DBPASS"; }
cmd_sql()     { local dd; dd=$(datadir_of "$1"); shift 2; client "$dd" "$@"; }
cmd_destroy() {
  local dd; dd=$(datadir_of "$1")
  [ -e "$dd/.initialised" ] || die "$dd was not made by this script"
  cmd_stop "$dd"; rm -rf "$dd"
}

verb=${1:-}; [ $# -gt 0 ] && shift
case $verb in
  install) cmd_install ;;
  start|url|sql) [ $# -ge 2 ] || die "usage: $0 $verb DATADIR PORT"; "cmd_$verb" "$@" ;;
  stop|status|destroy) [ $# -ge 1 ] || die "usage: $0 $verb DATADIR"; "cmd_$verb" "$@" ;;
  exec) [ $# -ge 1 ] || die "usage: $0 exec PROG ..."; cmd_install; run "$@" ;;
  *) sed -n '2,26p' "${BASH_SOURCE[0]}" | sed 's/^# \{0,1\}//'; exit 2 ;;
esac
