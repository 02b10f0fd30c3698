# shellcheck shell=bash
# ./passeur build, and the question every other verb asks: is what was built still what the sources say?

built=$state/built

# The first source newer than the last build, or the output that is missing; nothing when all is fresh.
stale() {
  local path
  for path in "$ear" "$server" "$keycloak" "$built"; do
    [ -e "$path" ] || { printf '%s' "$path"; return; }
  done
  # Folders count too: a deleted file leaves its trace there. Keycloak's files and these scripts are read as they are.
  find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main "$root/search-config/src" \
    "$root/wildfly-config/cli" "$root/wildfly-config/content" -newer "$built" -print 2>/dev/null | head -n 1
}

# Runs Maven into a log and shows which module it is at.
build() {
  local log=$logs/build.log started=$SECONDS module stamp=$state/built.$$ code=0
  need_disk 2000
  # The time of the start: what is edited while Maven runs is newer than the build.
  : >"$stamp"
  start_group "$log" "$root/mvnw" -f "$root/pom.xml" -B -ntp -DskipTests package
  while group_lives "$group"; do
    module=$(sed -n 's/^\[INFO\] Building \(.*\) [^ ]* *\(\[[0-9/]*\]\)$/\1 \2/p' "$log" | tail -n 1)
    progress "Building ${module:-(preparing Maven)} … $((SECONDS - started)) s" "Building ${module:-(preparing Maven)} …"
    sleep 1
  done
  progress_end
  wait "$group" || code=$?
  if [ "$code" -ne 0 ]; then
    rm -f "$stamp"
    log_end "$log" >&2
    fail "The build failed after $((SECONDS - started)) s; the whole log is in $log."
  fi
  mv "$stamp" "$built"
  say "Built in $((SECONDS - started)) s."
}

build_if_stale() {
  local reason
  reason=$(stale)
  [ -z "$reason" ] || build
}

verb_build() {
  need_state
  need_jdk
  build
}
