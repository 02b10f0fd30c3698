# shellcheck shell=bash disable=SC2154
# What every benchmark does: builds, chooses ports, starts and stops a portal of its own. The script that reads this has
# set root, rows and reuse, and bench_options (an array of -D options for its steps).

# Everything at run time in a folder of its own: a portal that runs from this checkout is not touched.
own_portal() { # REPORT FOLDER
  report=$state/bench/$1
  state=$state/bench/$2
  logs=$state/logs lock=$state/run.pid run_env=$state/run.env
  work=$state/work
  need_state
  # What runs through here would otherwise be measured on somebody else's data.
  export PASSEUR_DATA=$state/data PASSEUR_DEMO=true PASSEUR_OIDC_SECRET=${PASSEUR_OIDC_SECRET:-passeur-embedded}
  # One address asks more than a person would.
  export PASSEUR_API_SEARCHES_PER_MINUTE=100000000 PASSEUR_API_WRITES_PER_MINUTE=100000000
  export PASSEUR_SHEETS_PER_MINUTE=100000000
  unset PASSEUR_OIDC_PROVIDER PASSEUR_URL
  clean_up_at_end
  take_lock
  # No page sends a message.
  outbox_group=
}

# A group that has ended is forgotten: its number may go to another program.
forget() { groups_started=" $groups_started "; groups_started=${groups_started/ $1 / }; }

# Runs a step in the foreground of the terminal, in a group that a signal to this script ends too.
step() {
  set -m
  "$@" </dev/null &
  group=$!
  set +m
  groups_started="$groups_started $group"
  local own=$group code=0
  wait "$own" || code=$?
  forget "$own"
  return $code
}

build_bench() { # OPTION OF MAVEN...
  local log=$logs/build.log
  say 'Building the benchmark …'
  step "$root/mvnw" -f "$root/pom.xml" -B -ntp -Pbench -pl bench -DskipTests "$@" package >"$log" 2>&1 \
    || { log_end "$log" >&2; fail "The benchmark could not be built; the whole log is in $log."; }
}

java_step() { # OPTION... CLASS ARGUMENT...
  step "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseParallelGC --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
    -cp "$root/bench/target/test-classes:$(cat "$root/bench/target/classpath")" \
    -Dbench.work="$work" -Dbench.portal="$PASSEUR_URL" -Dbench.realm="$PASSEUR_OIDC_PROVIDER" \
    -Dbench.content="$root/ejb/src/main/resources/org/passeur/practice/content" -Dbench.rows="$rows" \
    -Dbench.reuse="$reuse" -Dbench.report="$report" "${bench_options[@]}" "$@"
}

choose_ports() {
  for port in 18080 18380 18680 18980 19280 19580; do
    keycloak_port=$((port + 100)) management_port=$((port + 1910))
    port_taken "$port" || port_taken "$keycloak_port" || port_taken "$management_port" || return 0
  done
  fail 'No ports are free from 18080 on: stop the benchmark that runs.'
}

start_keycloak() {
  prepare_keycloak
  start_group "$logs/keycloak.log" run_keycloak
  keycloak_group=$group
}

start_wildfly() { # whether answers count their statements
  prepare_wildfly
  cp "$root/bench/target/floor.war" "$state/wildfly/deployments/"
  : >"$state/wildfly/deployments/floor.war.dodeploy"
  export PASSEUR_SERVER_TIMING=$1
  start_group "$logs/wildfly.log" run_wildfly
  wildfly_group=$group
  await_ready
  local patience=200
  until [ -e "$state/wildfly/deployments/floor.war.deployed" ]; do
    patience=$((patience - 1))
    [ "$patience" -gt 0 ] && [ ! -e "$state/wildfly/deployments/floor.war.failed" ] \
      || start_failed 'The floor could not be deployed.' "$logs/wildfly.log"
    sleep 0.2
  done
}

note_run() {
  printf 'PASSEUR_URL=%s\nGROUPS_STARTED=%s\n' "$PASSEUR_URL" "$groups_started" >"$run_env"
}

# Measured without counting, on a server that did not just import.
restart_wildfly() {
  stop_groups "$wildfly_group"
  forget "$wildfly_group"
  clean_up_at_end
  start_wildfly false
  note_run
  pid=$(group_members "$wildfly_group" | awk '/jboss-modules.jar/ { print $1; exit }')
  [ -n "$pid" ] || fail 'The process of WildFly was not found.'
}
