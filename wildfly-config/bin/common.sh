# shellcheck shell=bash disable=SC2034,SC2154
# What every verb of ./passeur uses: where things are, how to say something, processes of our own.
# Sourced by ./passeur. Runs on the bash 3.2 of macOS too: no associative array, no mapfile, no ${x,,}.

state=$root/.passeur
logs=$state/logs
server=$root/wildfly-config/target/server
keycloak=$root/wildfly-config/target/keycloak
ear=$root/ear/target/passeur.ear

say() { printf '%s\n' "$*"; }

# One sentence that says what to do, and out. Exit code 1; 2 is for a command that was not understood.
fail() { printf '%s\n' "$*" >&2; exit 1; }
misuse() { printf '%s\n' "$*" >&2; exit 2; }

# The highest port in use is the server's management: N + 1910.
need_port_number() {
  case $1 in *[!0-9]* | '' | 0* | ??????*) misuse "--port wants a number from 1 to 63625, not \"$1\"." ;; esac
  [ "$1" -le 63625 ] || misuse "--port wants a number from 1 to 63625, not $1."
}

# A line that the next one replaces on a terminal; elsewhere each text is said once.
progress_text=
progress() {
  if [ -t 1 ]; then
    printf '\r\033[K%s' "$1"
  elif [ "$2" != "$progress_text" ]; then
    say "$2"
  fi
  progress_text=$2
}
progress_end() {
  if [ -n "$progress_text" ] && [ -t 1 ]; then printf '\r\033[K'; fi
  progress_text=
}

# Everything at run time lives in .passeur; whoever may not write there is told before anything starts.
need_state() {
  mkdir -p "$state" "$logs" 2>/dev/null || fail "This user may not write in $root: give it the folder (chown) or run as its owner."
  local path
  for path in "$state" "$state"/* "$logs"/*; do
    [ ! -e "$path" ] || [ -w "$path" ] \
      || fail "This user may not write $path (it was made by another user): run as that user, or give it the folder with chown -R."
  done
}

# Megabytes free where the folder is.
free_megabytes() { df -Pk "$state" | awk 'NR == 2 { print int($4 / 1024) }'; }

need_disk() { # MEGABYTES
  local free
  free=$(free_megabytes)
  [ "$free" -ge "$1" ] || fail "Only $free MB are free where $root is; Passeur needs $1 MB. Free some space and try again."
}

# ---- processes of our own: each in its own process group, so that Ctrl-C reaches this script alone,
# ---- which then stops them and nothing else

groups_started=
leftovers=() # files to remove, whatever ends the script

clean_up_at_end() {
  trap leave EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
  trap 'exit 141' PIPE
}

leave() {
  local code=$?
  trap - EXIT
  progress_end 2>/dev/null || :
  # shellcheck disable=SC2086
  stop_groups $groups_started
  rm -f ${leftovers[@]+"${leftovers[@]}"}
  [ "$code" -lt 129 ] || say 'stopped' 2>/dev/null || :
  exit "$code"
}

# Sets $group. The command's output goes to LOG; the log of the time before is kept as LOG.1.
start_group() { # LOG COMMAND...
  local log=$1
  shift
  [ ! -e "$log" ] || mv -f "$log" "$log.1"
  set -m
  "$@" </dev/null >"$log" 2>&1 &
  group=$!
  set +m
  groups_started="$groups_started $group"
}

group_lives() { kill -0 -- "-$1" 2>/dev/null; }

# pid, resident KiB and command line of each process of a group. A small Linux may have no ps; macOS has no /proc.
group_members() {
  local stat rest pid page
  if [ -d /proc/self ]; then
    page=$(($(getconf PAGESIZE 2>/dev/null || echo 4096) / 1024))
    for stat in /proc/[0-9]*/stat; do
      { read -r rest <"$stat"; } 2>/dev/null || continue
      pid=${rest%% *}
      # After the command's name in parentheses: state, parent, group (3rd) … resident pages (22nd).
      # shellcheck disable=SC2086
      set -- "$1" ${rest##*) }
      [ "$4" = "$1" ] || continue
      printf '%s %s %s\n' "$pid" "$((${23} * page))" "$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline")"
    done
  else
    ps -A -o pgid=,pid=,rss=,command= | awk -v group="$1" '$1 == group { $1 = ""; print substr($0, 2) }'
  fi
}

group_megabytes() { group_members "$1" | awk '{ sum += $2 } END { print int(sum / 1024) }'; }

# Asks the groups to end, waits up to 20 s (a second Ctrl-C ends the wait), then insists.
stop_groups() { # GROUP...
  local one alive patience=100
  trap 'patience=0' INT TERM HUP
  for one in "$@"; do kill -TERM -- "-$one" 2>/dev/null || :; done
  while :; do
    alive=
    for one in "$@"; do ! group_lives "$one" || alive="$alive $one"; done
    [ -n "$alive" ] || break
    if [ "$patience" -le 0 ]; then
      for one in $alive; do kill -KILL -- "-$one" 2>/dev/null || :; done
    fi
    patience=$((patience - 1))
    [ "$patience" -gt -50 ] || break
    sleep 0.2
  done
}

# What Maven says after every failure.
maven_hints='^\[ERROR\] *($|-> |To see |Re-run |For more |\[Help |After correcting |See dump |  *mvn )'

# The end of a log for a person who must know why: its errors if it has any, otherwise its last lines.
log_end() { # LOG
  local errors
  errors=$(grep -E ' (ERROR|FATAL) |^ERROR|^Caused by:|^\[ERROR\]|^Error|^Unrecognized |^Invalid |Exception in thread' "$1" 2>/dev/null \
    | grep -vE "$maven_hints" | tail -n 12 || :)
  if [ -n "$errors" ]; then printf '%s\n' "$errors"; else tail -n 15 "$1" 2>/dev/null || :; fi | sed "s/$(printf '\033')\[[0-9;]*m//g; s/^/  | /" | cut -c1-400
}

# ---- the JDK

# The major version of the JDK in a folder, nothing if it is none (a JRE cannot build).
jdk_version() {
  local version=
  if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then return; fi
  [ ! -r "$1/release" ] || version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
  printf '%s' "$version"
}

# A path without symbolic links, to find the JDK that a `java` on the PATH belongs to.
real_path() {
  local path=$1 link
  while link=$(readlink "$path"); do
    case $link in /*) path=$link ;; *) path=$(dirname "$path")/$link ;; esac
  done
  printf '%s' "$path"
}

# Sets JAVA_HOME: the person's own choice first (JAVA_HOME, then the java on the PATH), then 25 and 21, which have
# long support, then the newest found. An older default is passed over.
need_jdk() {
  local home version best='' best_rank=0 rank seen='' on_path
  on_path=$(command -v java || :)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(real_path "$on_path")")")
  for home in "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(/usr/libexec/java_home -v 21+ 2>/dev/null || :)"; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    [ -n "$version" ] || continue
    seen="$seen $version"
    [ "$version" -ge 21 ] || continue
    case $home in
      "${JAVA_HOME-}") rank=100000 ;;
      "$on_path") rank=90000 ;;
      *) case $version in 25) rank=80000 ;; 21) rank=70000 ;; *) rank=$version ;; esac ;;
    esac
    if [ "$rank" -gt "$best_rank" ]; then best=$home best_rank=$rank; fi
  done
  if [ -z "$best" ]; then
    # shellcheck disable=SC2086
    seen=$(printf '%s\n' $seen | sort -un | tr '\n' ' ' | sed 's/ *$//')
    fail "Passeur needs a JDK 21 or newer, with javac; found here: ${seen:-none}. Install one (openjdk-21-jdk, or Temurin 25), or set JAVA_HOME to it."
  fi
  export JAVA_HOME=$best PATH="$best/bin:$PATH"
}

# Runs one of the Java programs beside this file, compiled once.
java_tool() { # CLASS ARGUMENT...
  local tools=$state/tools sources=$root/wildfly-config/bin fresh
  if [ ! -d "$tools" ] || [ -n "$(find "$sources" -name '*.java' -newer "$tools" -print)" ]; then
    fresh=$state/tools.$$
    rm -rf "$fresh"
    "$JAVA_HOME/bin/javac" --release 21 -encoding UTF-8 -d "$fresh" "$sources"/{Failure,Json,PortalClient,Progress,TestReport,Token}.java || fail "The tools of ./passeur do not compile."
    rm -rf "$tools"
    mv "$fresh" "$tools"
  fi
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp "$tools" "$@"
}
