# shellcheck shell=bash disable=SC2154
# ./passeur token, import and reindex: speak to the portal that runs.

# The addresses: --port first, then PASSEUR_URL when a token is given, then what ./passeur run noted, then 8080.
portal_client() { # VERB ARGUMENT...
  need_state
  need_jdk
  if [ -n "$opt_port" ]; then
    need_port_number "$opt_port"
    PASSEUR_URL=http://localhost:$opt_port
    PASSEUR_OIDC_PROVIDER=http://localhost:$((opt_port + 100))/realms/passeur
  elif [ -n "${PASSEUR_TOKEN-}" ] && [ -n "${PASSEUR_URL-}" ]; then
    PASSEUR_OIDC_PROVIDER=${PASSEUR_OIDC_PROVIDER-}
  else
    PASSEUR_URL=$(run_value PASSEUR_URL)
    PASSEUR_OIDC_PROVIDER=$(run_value PASSEUR_OIDC_PROVIDER)
  fi
  PASSEUR_PROGRESS=$([ -t 1 ] && echo bar || echo lines)
  export PASSEUR_URL PASSEUR_OIDC_PROVIDER PASSEUR_PROGRESS
  java_tool PortalClient "$@"
}

verb_token() {
  case $1 in *[!a-z0-9.@_-]*) fail "\"$1\" is no demonstration person: './passeur help token' lists the names." ;; esac
  portal_client token "$1"
}

verb_import() {
  if [ ! -f "$1" ] || [ ! -r "$1" ]; then fail "The file $1 does not exist or cannot be read."; fi
  portal_client import "$1"
}

verb_reindex() {
  case $opt_type in *[!a-z-]*) fail "\"$opt_type\" is no kind: plan and activity are, for example." ;; esac
  portal_client reindex "$opt_how" "$opt_type"
}
