# shellcheck shell=bash
# ./passeur test: runs Maven's tests and counts them; ./passeur bench.

find_chromium() {
  local name
  for name in "${PASSEUR_CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    [ -z "$name" ] || command -v "$name" && return
  done
  return 0
}

# The browser tests drive Chromium: installed from Debian's packages where that is possible without a question.
need_chromium() {
  local install='apt-get install -y --no-install-recommends chromium' sudo=''
  PASSEUR_CHROMIUM=$(find_chromium)
  if [ -z "$PASSEUR_CHROMIUM" ]; then
    [ "$(id -u)" = 0 ] || sudo='sudo -n'
    if command -v apt-get >/dev/null && { [ -z "$sudo" ] || $sudo true 2>/dev/null; }; then
      say "Installing Chromium for the browser tests: ${sudo:+sudo }$install"
      # shellcheck disable=SC2086
      {
        $sudo apt-get -o DPkg::Lock::Timeout=300 update \
          && $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 ${install#apt-get }
      } </dev/null >"$logs/chromium.log" 2>&1 || { log_end "$logs/chromium.log" >&2; fail "Chromium could not be installed; see $logs/chromium.log, or install it yourself and set PASSEUR_CHROMIUM to it."; }
      PASSEUR_CHROMIUM=$(find_chromium)
    fi
    [ -n "$PASSEUR_CHROMIUM" ] || fail "The browser tests need Chromium. Install it (on Debian: sudo $install), or set PASSEUR_CHROMIUM to it."
  fi
  export PASSEUR_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# Maven's own lines that tell a person where it is; all the rest goes to the log.
test_lines='^\[INFO\] (Building |--- .*(surefire|failsafe|spotless|archunit)|Running |Tests run)|^\[(ERROR|WARNING)\] Tests run|^\[ERROR\]|BUILD (SUCCESS|FAILURE)|Total time'

verb_test() {
  local stamp=$state/tests.$$ code=0 started=$SECONDS
  need_state
  need_jdk
  need_disk 2000
  # A class name pattern of one kind keeps the others out; skipIT and skipST spare the servers that they would start.
  case ${1-} in
    '') need_chromium; set -- verify ;;
    unit) set -- -DskipITs verify ;;
    it) set -- -DskipUnit -DskipST '-Dit.test=*IT' -Dfailsafe.failIfNoSpecifiedTests=false verify ;;
    st) need_chromium; set -- -DskipUnit -DskipIT '-Dit.test=*ST' -Dfailsafe.failIfNoSpecifiedTests=false verify ;;
    *) misuse "There is no suite \"$1\": unit, it or st, or nothing for all." ;;
  esac
  : >"$stamp"
  "$root/mvnw" -f "$root/pom.xml" -B -ntp "$@" </dev/null 2>&1 | tee "$logs/test.log" | { grep --line-buffered -E "$test_lines" || :; }
  code=${PIPESTATUS[0]}
  say
  java_tool TestReport "$root" "$stamp" >"$stamp.report" || [ "$code" -ne 0 ] || code=1
  if [ "$code" -ne 0 ]; then
    log_end "$logs/test.log" >&2
    say "Failed after $((SECONDS - started)) s; the whole log is in $logs/test.log."
    code=1
  else
    say "Passed in $((SECONDS - started)) s; the whole log is in $logs/test.log."
  fi
  say
  cat "$stamp.report"
  rm -f "$stamp" "$stamp.report"
  exit "$code"
}

# Benchmarks are programs of their own, bench/run-NAME.
verb_bench() {
  local name=${1:-pages} known
  need_state
  need_jdk
  known=$(cd "$root/bench" 2>/dev/null && ls run-* 2>/dev/null | sed 's/^run-//' | tr '\n' ' ')
  [ -x "$root/bench/run-$name" ] || misuse "There is no benchmark \"$name\"${known:+; there are: $known}."
  cd "$root" && exec "$root/bench/run-$name"
}
