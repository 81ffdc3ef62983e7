#!/usr/bin/env bash
# What action.yml runs: the keyfit that the repository has installed, else the version of this action.
# Every input comes by the environment, so that none is part of a command.
set -euo pipefail

version=$(node -p "require('${GITHUB_ACTION_PATH}/package.json').version")
if [ -x node_modules/.bin/keyfit ]; then
  keyfit() { node_modules/.bin/keyfit "$@"; }
else
  keyfit() { npx --yes "keyfit@${version}" "$@"; }
fi

options=()
if [ -n "${KEYFIT_ENVIRONMENT}" ]; then options+=(--environment "${KEYFIT_ENVIRONMENT}"); fi
if [ "${KEYFIT_REQUIRE_ENV}" = true ]; then options+=(--require-env); fi

files=()
if [ -n "${KEYFIT_FILES}" ]; then
  while IFS= read -r line; do
    if [ -n "${line}" ]; then files+=("${line}"); fi
  done <<<"${KEYFIT_FILES}"
fi

status=0
if [ -n "${KEYFIT_SARIF}" ]; then
  keyfit check --format sarif "${options[@]}" -- "${files[@]}" >"${KEYFIT_SARIF}" || status=$?
fi
limit=()
if [ -n "${KEYFIT_MAX_WARNINGS}" ]; then limit=(--max-warnings "${KEYFIT_MAX_WARNINGS}"); fi
keyfit check --format github "${options[@]}" "${limit[@]}" -- "${files[@]}" || status=$?
if [ "${KEYFIT_GENERATED}" = true ]; then
  keyfit generate --check "${options[@]}" -- "${files[@]}" || status=$?
fi
exit "${status}"
