#!/usr/bin/env bash
# The hooks in a repository of their own, run by the real pre-commit. usage: pre_commit.sh CONCORD
. "$(dirname "$0")/client.sh"
need git
need pre-commit
top=$(realpath "$(dirname "$0")/../..")
make_room
export CONCORD=$concord HOME=$room XDG_CACHE_HOME=$room/cache
export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

# The hooks as a repository, since pre-commit clones them; nothing is read from the network.
mkdir "$room/hooks"
cd "$room/hooks"
git init -q .
cp -r "$top/.pre-commit-hooks.yaml" "$top/hooks" .
git add -A
git commit -q -m hooks
git tag v1

mkdir "$room/desk"
cd "$room/desk"
git init -q .
cat >.pre-commit-config.yaml <<END
repos:
  - repo: $room/hooks
    rev: v1
    hooks:
      - id: concord
      - id: concord-all
        stages: [manual]
END

# says FIGURE: an article on one fact
says() { echo "Harpa's shares rose $1 on Monday, its best day since spring."; }

# run HOOK...: its exit status in $status, what it prints in $out
run() {
  status=0
  out=$(pre-commit run --color never "$@" 2>&1) || status=$?
}

# commit: the same with git's own hook
commit() {
  status=0
  out=$(git commit -q -m change 2>&1) || status=$?
}

mkdir story other
says 9% >story/a.md
says 9% >story/b.txt
says 9% >other/c.md
says 9% >other/d.html
git add -A
run
same 'a clean run' 0 "$status"
pre-commit install >/dev/null
commit
same 'a clean commit' 0 "$status"

says 8% >story/a.md
git add story/a.md
run
same 'a staged conflict with an article that did not change' 1 "$status"
holds 'a conflict is shown' "$out" 'story/a.md:1:21'
holds 'the other side is shown' "$out" 'story/b.txt:1:21'
case $out in *other/*) fail 'a story that did not change is told' ;; esac
commit
same 'a commit with a conflict is refused' 1 "$status"

says 9% >story/a.md
run
same 'an unstaged cure does not count' 1 "$status"
git add story/a.md
says 7% >story/b.txt
run concord --files story/a.md
same 'a file that is named is read as it is' 1 "$status"
git checkout -q story/b.txt
git commit -q --allow-empty -m same

says 5% >story/new.md
echo 'Nothing to see.' >story/a.md
git add story/a.md
run
same 'an untracked article is no part of a story' 0 "$status"
git add story/new.md
run
same 'once it is added it is' 1 "$status"
git rm -q -f --cached story/new.md
rm story/new.md
git commit -q -m same --no-verify

git rm -q story/a.md
commit
same 'a commit that only deletes passes' 0 "$status"
run --hook-stage manual concord-all --all-files
same 'all stories pass' 0 "$status"
says 3% >other/e.md
git add other/e.md
git commit -q -m 'another figure' --no-verify
git rm -q --cached story/b.txt
run --hook-stage manual concord-all
same 'all stories are checked when nothing but a deletion is staged' 1 "$status"
git reset -q --hard
git rm -q other/e.md
git commit -q -m 'as before' --no-verify

# A conflict that was there before: --since tells only what the commit brings, a baseline knows what is written in it.
says 8% >other/d.html
git commit -q -a -m 'an old conflict' --no-verify
echo 'Nothing to see.' >>other/c.md
git add -A
run
same 'an old conflict is told where its story changes' 1 "$status"
sed -i 's/- id: concord$/&\n        args: [--since, HEAD]/' .pre-commit-config.yaml
git add -A
run
same 'with --since it is not' 0 "$status"
says 4% >other/f.md
git add -A
run
same 'with --since a new one is' 1 "$status"
holds 'the new one is shown' "$out" 'other/f.md:1:21'
git reset -q --hard
"$concord" baseline . >/dev/null
echo 'baseline: concord-baseline.json' >concord.yaml
echo 'Nothing to see.' >>other/c.md
git add -A
run
same 'with a baseline an old conflict is known' 0 "$status"
says 4% >other/f.md
git add -A
run
same 'with a baseline a new one is told' 1 "$status"
git reset -q --hard
git rm -q other/d.html
git commit -q -m 'no old conflict' --no-verify

# More names than fit on one command line: pre-commit parts them, and no conflict is lost.
mkdir "story/$(printf 'n%.0s' {1..60})"
for ((i = 0; i < 3000; ++i)); do
  echo "Nothing to see." >"story/$(printf 'n%.0s' {1..60})/article-$i.md"
done
says 9% >story/b.txt
says 8% >story/z.md
git add -A
run
same 'a conflict among 3,000 names' 1 "$status"
holds 'a conflict among 3,000 names is shown' "$out" 'story/z.md:1:21'

unset CONCORD
PATH=/usr/bin:/bin
command -v concord >/dev/null && finish && exit
run concord
same 'without concord the hook fails' 1 "$status"
holds 'and says what to do' "$out" 'install the package'
finish
