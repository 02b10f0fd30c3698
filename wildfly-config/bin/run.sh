# shellcheck shell=bash disable=SC2154
# ./passeur run and reset: Keycloak and WildFly from what was built, with everything they write in .passeur.

lock=$state/run.pid
run_env=$state/run.env
start_limit=900 # seconds; a first start takes about 40, and up to 300 on a machine that is busy with other work

# A line "NAME=value" of what the running portal left for token, import and the others.
run_value() { [ ! -r "$run_env" ] || sed -n "s/^$1=//p" "$run_env"; }

# The process of a ./passeur run of this folder, if one lives.
running_pid() {
  local pid command
  pid=$(cat "$lock" 2>/dev/null) || return 0
  if [ -z "$pid" ] || ! kill -0 "$pid" 2>/dev/null; then return; fi
  # The number may have gone to another program since.
  if [ -r "/proc/$pid/cmdline" ]; then command=$(tr '\0' ' ' <"/proc/$pid/cmdline"); else command=$(ps -p "$pid" -o command= 2>/dev/null); fi
  case $command in *'passeur run'*) printf '%s' "$pid" ;; esac
}

take_lock() {
  local pid one left=''
  pid=$(running_pid)
  [ -z "$pid" ] || fail "Passeur already runs from this folder (process $pid, $(run_value PASSEUR_URL || :)). Stop it with Ctrl-C where it was started, or with: kill $pid"
  rm -f "$lock"
  (set -C; echo $$ >"$lock") 2>/dev/null || fail "Another ./passeur run is starting in this folder at this moment."
  # A run that was killed outright could not stop its servers: what carries this folder's name is ours to stop.
  for one in $(run_value GROUPS_STARTED); do
    case $(group_members "$one") in *"$state/"*) left="$left $one" ;; esac
  done
  if [ -n "$left" ]; then
    say 'Stopping what an earlier run left behind …'
    # shellcheck disable=SC2086
    stop_groups $left
    # It takes the signals for itself while it waits.
    clean_up_at_end
  fi
  rm -f "$run_env"
  leftovers+=("$lock" "$run_env")
}

# 0 when something listens on the port of this machine (an answer on either address would catch the browser).
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null; }

need_ports() {
  local one use free ports="$port $management_port"
  [ -n "${PASSEUR_OIDC_PROVIDER-}" ] || ports="$ports $keycloak_port"
  [ -n "${SMTP_HOST-}" ] || ports="$ports $mail_port"
  for one in $ports; do
    port_taken "$one" || continue
    case $one in
      "$port") use='' ;;
      "$keycloak_port") use=' (for Keycloak)' ;;
      "$mail_port") use=' (for the mail outbox)' ;;
      *) use=' (for the management of the server)' ;;
    esac
    for free in 8090 8490 8590 8690 8790 8890; do
      port_taken "$free" || port_taken "$((free + 100))" || port_taken "$((free + 200))" || port_taken "$((free + 1910))" || break
    done
    fail "Port $one$use is taken by another program. Stop that program, or choose other ports: ./passeur run --port $free"
  done
}

# Keycloak keeps the mail port of its first start in its data, so the outbox stays on that one even when --port moves,
# unless another program took it meanwhile.
choose_mail_port() {
  mail_port=$(cat "$state/mail-port" 2>/dev/null || :)
  if [ -n "$mail_port" ] && [ "$mail_port" != "$((port + 200))" ] && port_taken "$mail_port"; then
    say "Port $mail_port is taken: Keycloak's messages (a forgotten password) will not reach the outbox this time."
    mail_port=
  fi
  mail_port=${mail_port:-$((port + 200))}
}

# The first line of an answer is enough to know whether a page is there.
http_ok() { # PORT PATH
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nAccept: application/json\r\n\r\n' "$2" "$1" >&3
    read -r -t 10 status <&3
    case $status in *' 200 '*) exit 0 ;; esac
    exit 1
  ) 2>/dev/null
}

# Keycloak writes beside its own jars (it builds itself for the chosen options, then keeps its data there): it gets a
# home of its own, with the large part linked to the build.
prepare_keycloak() {
  local home=$state/keycloak
  mkdir -p "$home/lib" "$home/data/import" "$home/themes"
  if ! cmp -s "$keycloak/version.txt" "$home/version.txt" || [ ! -d "$home/lib/quarkus" ]; then
    rm -rf "${home:?}/bin" "$home/conf" "$home/providers" "${home:?}/lib" "$home/version.txt"
    mkdir -p "$home/lib"
    cp -R "$keycloak/bin" "$keycloak/conf" "$keycloak/providers" "$home/"
    cp -R "$keycloak/lib/quarkus" "$keycloak/lib/app" "$keycloak/lib/quarkus-run.jar" "$home/lib/"
    cp "$keycloak/version.txt" "$home/"
  fi
  ln -sfn "$keycloak/lib/lib" "$home/lib/lib"
  # Linked, so that a page of the theme that is edited shows at the next reload.
  ln -sfn "$root/wildfly-config/keycloak/themes/passeur" "$home/themes/passeur"
  # Read by Keycloak on its first start only, when the realm is not there yet.
  rm -f "$home"/data/import/*
  cp "$root/wildfly-config/keycloak/passeur-realm.json" "$home/data/import/"
  [ "$PASSEUR_DEMO" != true ] || cp "$root/wildfly-config/keycloak/passeur-users-0.json" "$home/data/import/"
}

run_keycloak() {
  unset JAVA JAVA_OPTS
  # Any port of localhost: the realm is imported once, --port may move later. Nowhere but here.
  export PASSEUR_REDIRECT=${PASSEUR_REDIRECT:-http://localhost:*} PASSEUR_KEYCLOAK_CLI=$PASSEUR_DEMO
  # A new account works at once: nobody has to open the outbox first.
  export PASSEUR_VERIFY_EMAIL=${PASSEUR_VERIFY_EMAIL:-false}
  # The first compiler alone: a third less CPU to start, and sign-ins are as fast.
  export JAVA_OPTS_KC_HEAP=${PASSEUR_KEYCLOAK_HEAP:--Xms64m -Xmx384m} JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1
  exec "$state/keycloak/bin/kc.sh" start-dev --http-host=127.0.0.1 --http-port="$keycloak_port" \
    --hostname="http://localhost:$keycloak_port" --import-realm
}

# Takes every message and delivers none; see Outbox.java.
run_outbox() {
  local libraries="$root/wildfly-config/target/outbox/*" source=$root/wildfly-config/bin/Outbox.java classes=$state/outbox-classes
  if [ ! "$classes/Outbox.class" -nt "$source" ]; then
    "$JAVA_HOME/bin/javac" --release 21 -encoding UTF-8 -cp "$libraries" -d "$classes" "$source" || exit 1
  fi
  exec "$JAVA_HOME/bin/java" -Xmx48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes:$libraries" Outbox "$mail_port" "$PASSEUR_DATA/outbox"
}

# The configuration is the build's at every start: what someone changed in the running server does not stay.
prepare_wildfly() {
  local base=$state/wildfly
  rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/data/content"
  mkdir -p "$base/deployments" "$base/data"
  cp -R "$server/standalone/configuration" "$base/configuration"
  [ ! -d "$server/standalone/lib" ] || cp -R "$server/standalone/lib" "$base/"
  ln -sfn "$logs" "$base/log"
  cp "$ear" "$base/deployments/passeur.ear"
  : >"$base/deployments/passeur.ear.dodeploy"
}

run_wildfly() {
  unset JAVA JBOSS_CONFIG_DIR
  # By variables: standalone.sh takes options with a space in them apart.
  export JBOSS_HOME=$server JBOSS_BASE_DIR=$state/wildfly JBOSS_LOG_DIR=$logs LAUNCH_JBOSS_IN_BACKGROUND=true
  export JAVA_OPTS="${PASSEUR_HEAP:--Xms128m -Xmx768m} -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=512m \
-Djava.net.preferIPv4Stack=true -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true \
-Dfile.encoding=UTF-8 -Dorg.jboss.logmanager.nocolor=true ${PASSEUR_JAVA_OPTS-}"
  exec "$server/bin/standalone.sh" -b 127.0.0.1 -bmanagement 127.0.0.1 -Djboss.socket.binding.port-offset="$((port - 8080))"
}

start_failed() { # SENTENCE LOG
  progress_end
  log_end "$2" >&2
  fail "$1 The whole log is in $2."
}

# Waits until both answer; a server that ends or a deployment that fails is told at once.
await_ready() {
  local started=$SECONDS keycloak_ready='' portal_ready='' waiting log
  [ -n "$keycloak_group" ] || keycloak_ready=yes
  while :; do
    if [ -n "$keycloak_group" ] && ! group_lives "$keycloak_group"; then
      start_failed 'Keycloak ended while it was starting.' "$logs/keycloak.log"
    fi
    group_lives "$wildfly_group" || start_failed 'WildFly ended while it was starting.' "$logs/wildfly.log"
    [ -z "$outbox_group" ] || group_lives "$outbox_group" || start_failed 'The mail outbox ended while it was starting.' "$logs/outbox.log"
    [ ! -e "$state/wildfly/deployments/passeur.ear.failed" ] \
      || start_failed 'The portal could not be deployed.' "$logs/wildfly.log"
    if [ -z "$keycloak_ready" ] && http_ok "$keycloak_port" /realms/passeur/.well-known/openid-configuration; then keycloak_ready=yes; fi
    if [ -z "$portal_ready" ] && http_ok "$port" /health/ready; then portal_ready=yes; fi
    case $portal_ready/$keycloak_ready in
      yes/yes) break ;;
      yes/) waiting=Keycloak log=$logs/keycloak.log ;;
      /yes) waiting='the portal' log=$logs/wildfly.log ;;
      *) waiting='the portal and Keycloak' log=$logs/wildfly.log ;;
    esac
    [ $((SECONDS - started)) -lt "$start_limit" ] || start_failed "After $start_limit s, still waiting for $waiting." "$log"
    progress "Waiting for $waiting … $((SECONDS - started)) s" 'Starting …'
    sleep 0.5
  done
  progress_end
}

announce() { # SECONDS
  local memory
  memory="WildFly $(group_megabytes "$wildfly_group") MB"
  [ -z "$keycloak_group" ] || memory="$memory, Keycloak $(group_megabytes "$keycloak_group") MB"
  [ -z "$outbox_group" ] || memory="$memory, mail outbox $(group_megabytes "$outbox_group") MB"
  say
  say "Passeur is ready: $PASSEUR_URL/   (started in $1 s; $memory)"
  say
  if [ "$PASSEUR_DEMO" = true ] && [ -n "$keycloak_group" ]; then
    cat <<'END'
Demonstration accounts (the password is the name):
  praticienne              practitioner
  praticien-autre-region   practitioner of another region and network
  soutien                  support of a network
  formatrice               trainer of a network
  coordonnatrice           coordinator of a network
  moderatrice              moderator
  admin                    administrator
  agente-emploi, travailleuse-sociale, psychoeducatrice: practitioners
  organisateur-communautaire: support of another network; intervenant-jeunesse: coordinator of a third one

END
  fi
  say "Data  $PASSEUR_DATA"
  [ -z "$outbox_group" ] || say "Mail  $PASSEUR_DATA/outbox (every message stays there as a file, none is sent)"
  say "Logs  $logs (wildfly.log, keycloak.log)"
  say 'Stop  Ctrl-C'
}

verb_run() {
  local started demo=$opt_demo first_demo
  port=${opt_port:-8080}
  need_port_number "$port"
  keycloak_port=$((port + 100))
  management_port=$((port + 1910))

  need_state
  # Keycloak's own start script breaks on them.
  case $root in *[\'\"\$\`\\]*) fail "Keycloak cannot start from a folder with a quotation mark in its path: move $root elsewhere." ;; esac
  need_disk 1000
  clean_up_at_end
  take_lock
  need_jdk
  choose_mail_port
  need_ports

  # Demonstration data loads on the first start of a folder, so the choice made then stays until reset.
  first_demo=$(cat "$state/demo" 2>/dev/null || :)
  if [ "$demo" = false ] && [ "$first_demo" = true ]; then
    fail "This folder already holds demonstration data: ./passeur reset clears it, then --no-demo starts without."
  fi
  export PASSEUR_DEMO=${PASSEUR_DEMO:-${first_demo:-$demo}}
  export PASSEUR_URL=${PASSEUR_URL:-http://localhost:$port}
  export PASSEUR_DATA=${PASSEUR_DATA:-$state/data}
  export PASSEUR_OIDC_SECRET=${PASSEUR_OIDC_SECRET:-passeur-embedded}
  mkdir -p "$PASSEUR_DATA" || fail "The data folder $PASSEUR_DATA cannot be made: choose another with PASSEUR_DATA."

  build_if_stale
  need_ports
  printf '%s\n' "$PASSEUR_DEMO" >"$state/demo"

  started=$SECONDS
  outbox_group=
  if [ -z "${SMTP_HOST-}" ]; then
    export SMTP_HOST=127.0.0.1 SMTP_PORT=$mail_port
    start_group "$logs/outbox.log" run_outbox
    outbox_group=$group
  fi
  keycloak_group=
  # With an identity provider of one's own, none is started here.
  if [ -z "${PASSEUR_OIDC_PROVIDER-}" ]; then
    export PASSEUR_OIDC_PROVIDER=http://localhost:$keycloak_port/realms/passeur
    prepare_keycloak
    [ -e "$state/mail-port" ] || printf '%s\n' "$mail_port" >"$state/mail-port"
    start_group "$logs/keycloak.log" run_keycloak
    keycloak_group=$group
  fi
  prepare_wildfly
  start_group "$logs/wildfly.log" run_wildfly
  wildfly_group=$group
  cat >"$run_env" <<END
PASSEUR_URL=$PASSEUR_URL
PASSEUR_OIDC_PROVIDER=$PASSEUR_OIDC_PROVIDER
PASSEUR_PORT=$port
GROUPS_STARTED=$groups_started
END
  await_ready
  announce "$((SECONDS - started))"

  while :; do
    group_lives "$wildfly_group" || start_failed 'WildFly ended by itself.' "$logs/wildfly.log"
    [ -z "$keycloak_group" ] || group_lives "$keycloak_group" || start_failed 'Keycloak ended by itself.' "$logs/keycloak.log"
    sleep 1
  done
}

verb_reset() {
  local pid answer
  pid=$(running_pid)
  [ -z "$pid" ] || fail "Passeur runs from this folder (process $pid): stop it first (Ctrl-C, or kill $pid)."
  [ -d "$state" ] || { say 'Nothing to clear.'; return; }
  need_state
  if [ "$opt_yes" != yes ]; then
    [ -t 0 ] || fail "This deletes all plans, accounts and uploads of this folder; add --yes to do it without a question."
    printf 'This deletes all plans, accounts and uploads in %s. Delete them? [y/N] ' "$state"
    read -r answer
    case $answer in y | Y | yes | o | O | oui) ;; *) fail 'Nothing was deleted.' ;; esac
  fi
  # What was built stays: it holds no data.
  rm -rf "$state/data" "$state/keycloak" "$state/wildfly" "$state/demo" "$state/mail-port" "$run_env" "$lock"
  rm -f "$logs"/*
  say 'Cleared. The next ./passeur run starts afresh.'
}
