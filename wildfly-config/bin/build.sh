# shellcheck shell=bash disable=SC2154
# ./passeur build, and the question run asks: is what was built still what the sources say?

built=$state/built

# The first source newer than the last build, or the output that is missing; nothing when all is fresh.
stale() {
  local path
  for path in "$ear" "$server" "$keycloak" "$built"; do
    [ -e "$path" ] || { printf '%s' "$path"; return; }
  done
  # Folders count too: a deleted file leaves its trace there. Keycloak's files and these scripts are read as they are.
  find "$root/pom.xml" "$root"/*/pom.xml "$root"/{search-config,ejb,web,ear}/src/main \
    "$root"/wildfly-config/{cli,content} -newer "$built" -print 2>/dev/null | head -n 1
}

# Runs Maven into a log, calls SHOW every second, and returns Maven's exit code.
maven() { # LOG SHOW ARGUMENT...
  local log=$1 show=$2 code=0
  shift 2
  start_group "$log" "$root/mvnw" -f "$root/pom.xml" -B -ntp "$@"
  while group_lives "$group"; do
    "$show"
    sleep 1
  done
  wait "$group" || code=$?
  # It ended by itself, and its number may go to another program.
  groups_started=${groups_started% "$group"}
  "$show"
  progress_end
  return "$code"
}

show_module() {
  local module
  module=$(sed -n 's/^\[INFO\] Building \(.*\) [^ ][^ ]* *\(\[[0-9/]*\]\)$/\1 \2/p' "$logs/build.log" | tail -n 1)
  module=${module:-Maven}
  progress "Building $module … $((SECONDS - build_started)) s" "Building $module …"
}

build() {
  local stamp=$state/built.$$
  build_started=$SECONDS
  need_disk 2000
  # The time of the start: what is edited while Maven runs is newer than the build.
  : >"$stamp"
  leftovers+=("$stamp")
  if ! maven "$logs/build.log" show_module -DskipTests package; then
    log_end "$logs/build.log" >&2
    fail "The build failed after $((SECONDS - build_started)) s. The whole log is in $logs/build.log."
  fi
  mv "$stamp" "$built"
  say "Built in $((SECONDS - build_started)) s."
}

build_if_stale() {
  [ -z "$(stale)" ] || build
}

verb_build() {
  need_state
  clean_up_at_end
  need_jdk
  build
}
