#!/usr/bin/env bash
# What the image holds, made and tried without Docker.
#   .ci/image.sh build DIR             makes the application directory; this is what the Dockerfile runs
#   .ci/image.sh try DIR DATABASE_URL  starts it as the image does, in a database of its own on that server
#   .ci/image.sh check DATABASE_URL    both, in a temporary directory
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # from the files that .dockerignore lets in, and from nothing else of the checkout
  local dir file
  umask 022
  mkdir -p "$1"
  dir=$(cd "$1" && pwd)
  [ -z "$(ls -A "$dir")" ] || { echo "$dir is not empty" >&2 && return 1; }
  mkdir "$work/stage"
  cd "$checkout"
  sed -n 's/^!//p' .dockerignore | while read -r file; do cp -R --parents "$file" "$work/stage"; done

  # The tools of the build are those that npm ci has put into the checkout; in the Dockerfile it has not yet.
  cd "$work/stage"
  if [ -d "$checkout/node_modules" ]; then
    ln -s "$checkout/node_modules" node_modules
  else
    npm ci --include=dev --ignore-scripts
  fi
  node build.mjs server portal
  mkdir "$dir/dist"
  cp -R dist/src dist/migrations dist/portal "$dir/dist"
  cp package.json package-lock.json .npmrc "$dir"

  # The server needs none of the optional packages. They are the PostgreSQL binaries of `npm start`, which an image
  # has no use for: its data would go with the container, and the database is upgraded and backed up apart from the
  # hub. Nor does it need the workspace: the portal has the SDK built in.
  cd "$dir"
  npm ci --omit=dev --omit=optional --workspaces=false --ignore-scripts --prefer-offline
  rm package-lock.json .npmrc node_modules/.package-lock.json
  find . -type d -empty -delete # npm 10 leaves some of what it did not install
  chmod -R u=rwX,go=rX .
}

try() { node "$checkout/.ci/image.mjs" "$@"; }

check() {
  chmod 755 "$work" # the hub is started as another user
  (build "$work/app")
  try "$work/app" "$1"
}

case "${1-} $#" in
  'build 2' | 'try 3' | 'check 2') "$@" ;;
  *) sed -n '2,5s/^# *//p' "$0" >&2 && exit 2 ;;
esac
