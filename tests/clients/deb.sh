#!/usr/bin/env bash
# The package is one that lintian takes, the same when it is made twice, and holds what it should. usage: deb.sh CONCORD
. "$(dirname "$0")/client.sh"
for program in cmake cpack dpkg-deb dpkg-shlibdeps file gzip lintian; do need "$program"; done
build=$(dirname "$concord")
make_room
export SOURCE_DATE_EPOCH=1893456000

# make_package FOLDER: out of the build that is there
make_package() {
  mkdir "$1"
  (cd "$build" && cpack -G DEB -B "$1" >"$1/log" 2>&1) && return
  cat "$1/log"
  echo 'FAILED: cpack'
  exit 1
}
make_package "$room/first"
make_package "$room/second"
first=("$room"/first/*.deb)
second=("$room"/second/*.deb)
same 'made twice' "$(sha256sum <"${first[0]}")" "$(sha256sum <"${second[0]}")"
lintian --fail-on error,warning "${first[0]}" || fail 'lintian'

files=$(dpkg-deb --contents "${first[0]}")
for file in bin/concord share/man/man1/concord.1.gz share/bash-completion/completions/concord \
  share/fish/vendor_completions.d/concord.fish share/doc/concord/copyright share/doc/concord/changelog.gz \
  share/doc/concord/docs/guide.md; do
  holds 'the package' "$files" "./usr/$file"
done
holds 'who owns the files' "$files" 'root/root'
holds 'what it depends on' "$(dpkg-deb --field "${first[0]}" Depends)" 'libc6 (>='
dpkg-deb --extract "${first[0]}" "$room/root"
mkdir "$room/story"
echo "Harpa's shares rose 9% on Monday." >"$room/story/a.txt"
"$room/root/usr/bin/concord" init "$room/story" >/dev/null
holds 'what init writes' "$(cat "$room/story/concord.yaml")" "\$schema=$room/root/usr/share/concord/schemas/config.schema.json"
same 'the program of the package' "$(concord --version)" "$("$room/root/usr/bin/concord" --version)"
finish
