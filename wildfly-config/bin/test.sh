# shellcheck shell=bash disable=SC2154
# ./passeur test: runs Maven's tests and counts them; ./passeur bench.

find_chromium() {
  local name
  for name in "${PASSEUR_CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
}

# The browser tests drive Chromium: installed from Debian's packages where that needs no question.
need_chromium() {
  local log=$logs/chromium.log sudo=() install='apt-get install -y --no-install-recommends chromium'
  PASSEUR_CHROMIUM=$(find_chromium)
  if [ -z "$PASSEUR_CHROMIUM" ] && command -v apt-get >/dev/null; then
    [ "$(id -u)" = 0 ] || sudo=(sudo -n)
    if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then
      say "Installing Chromium for the browser tests: $install"
      install_chromium </dev/null >"$log" 2>&1 || { log_end "$log" >&2; say "Chromium could not be installed; the whole log is in $log."; }
      PASSEUR_CHROMIUM=$(find_chromium)
    fi
  fi
  [ -n "$PASSEUR_CHROMIUM" ] || fail "The browser tests need Chromium. Install it (on Debian: sudo $install), or set PASSEUR_CHROMIUM to its program."
  export PASSEUR_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

install_chromium() {
  # Waits for another installation that may be going on.
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  ${sudo[@]+"${sudo[@]}"} "${apt[@]}" update && ${sudo[@]+"${sudo[@]}"} "${apt[@]}" install -y --no-install-recommends chromium
}

# Maven's lines that tell a person where it is; the log has the rest.
test_lines='^\[INFO\] (Building .*\[[0-9/]+\]$|Tests run: .* -- in )|^\[(ERROR|WARNING)\] Tests run|^\[ERROR\]|BUILD (SUCCESS|FAILURE)'
test_lines_shown=0

show_tests() {
  local count
  count=$(awk 'END { print NR }' "$logs/test.log")
  [ "$count" -gt "$test_lines_shown" ] || return 0
  sed -n "$((test_lines_shown + 1)),${count}p" "$logs/test.log" | grep -E "$test_lines" | grep -vE "$maven_hints" | cut -c1-300
  test_lines_shown=$count
}

# No unit test, and no complaint about that.
no_unit=(-Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false)

verb_test() {
  local suite=${1-} stamp=$state/tests.$$ code=0 started=$SECONDS
  need_state
  clean_up_at_end
  need_jdk
  need_disk 2000
  case $suite in
    '') need_chromium; set -- verify ;;
    unit) set -- -pl '!wildfly-config,!ear' verify ;;
    it) set -- "${no_unit[@]}" -DskipST verify ;;
    st) need_chromium; set -- "${no_unit[@]}" -DskipIT verify ;;
    *) misuse "There is no suite \"$suite\": unit, it or st, or nothing for all." ;;
  esac
  : >"$stamp"
  leftovers+=("$stamp" "$stamp.report")
  if ! maven "$logs/test.log" show_tests "$@"; then
    code=1
  elif [ "$suite" != unit ]; then
    # It built everything on the way: run needs not do it again.
    cp -p "$stamp" "$built"
  fi
  java_tool TestReport "$root" "$stamp" >"$stamp.report" || code=1
  say
  if [ "$code" -eq 0 ]; then
    say "Passed in $((SECONDS - started)) s. The whole log is in $logs/test.log."
  else
    say "Failed after $((SECONDS - started)) s. The whole log is in $logs/test.log."
  fi
  say
  cat "$stamp.report"
  exit "$code"
}

# Benchmarks are programs of their own, bench/run-NAME, with options of their own.
verb_bench() { # [NAME] [OPTION...]
  local name=pages known='' one
  case ${1-} in '' | -*) ;; *) name=$1; shift ;; esac
  need_state
  need_jdk
  for one in "$root"/bench/run-*; do
    [ ! -x "$one" ] || known="$known ${one##*/run-}"
  done
  case "$known " in *" $name "*) ;; *) misuse "There is no benchmark \"$name\"${known:+; there are:$known}." ;; esac
  cd "$root" && exec "$root/bench/run-$name" "$@"
}
