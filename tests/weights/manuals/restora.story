Restora, an open-source backup tool for the command line: README, command reference, release notes of 2.0, a troubleshooting page and the retention guide.
=== README.md
---
title: {product|Restora}
date: 2024-02-12
---
# {product|Restora}

Encrypted, deduplicated backups from the command line. One static binary, {licence|MIT licence}, for Linux, macOS, FreeBSD and Windows.

## Install

Packages for Debian, Fedora and Homebrew are on the releases page. The binary is about {binary|14 MB}. To build it yourself you need {go-build=1.20|Go 1.20 or later} and, on Linux, a kernel not older than {kernel|4.14}. A build takes {build-time|two minutes} on an ordinary laptop.

Windows: {windows|Windows 10} or newer. macOS: {macos|12 and up}.

## Quick start

```
restora init /mnt/usb/repo
restora backup ~/Documents
restora list
```

The first run reads everything; later ones read only what has changed. On the author's machine {sample-size|180 GB} take {sample-first|55 minutes} the first time and {sample-next|40 seconds} after that.

## What it does

- Splits files into chunks of {chunk-avg|1 MiB} on average and stores equal ones once
- Encrypts with {cipher|AES-256}; the key comes from your passphrase, which must have at least {pass-min=12|12 characters}
- Compresses with zstd, {zstd-default|level 3} unless told otherwise
- Speaks to many kinds of storage, among them S3, SFTP and plain directories
- Uploads over {conns=4|4 connections} at a time, if you do not ask for another number
- Prunes by rule: see the retention guide

## What it does not do

There is no server and no web page, and {product|Restora} is not made for databases that are running. File names longer than {name-len|255 bytes} are skipped with a warning. A single file can be {file-max|16 TiB} large at most, a repository has no limit that we know of.

## Status

Version {version|2.0} is current. The {prev|1.x} series gets security fixes until {eol1=dec|31 December 2024}. {maintainers|Three people} look after the project, and {contributors|86} have sent patches so far. Please give us {embargo|90 days} before you publish a security hole.

=== reference.md
---
title: Command reference, {product|Restora} {version|2.0}
date: 2024-02-12
---
# Global options

| Option | Default | Meaning |
|---|---|---|
| `--connections N` | {conns=8|8} | parallel uploads; {conns-max|32} at most |
| `--timeout DUR` | {timeout|60s} | silence of the storage before a request is given up |
| `--retries N` | {retries=5|5} | how often a failed request is repeated |
| `--cache-size SIZE` | {cache|2 GiB} | local copy of the index |
| `--lock-wait DUR` | {lock-wait|10m} | how long to wait for somebody else's lock |

# restora init

Creates a repository. The passphrase is asked for twice. A repository has room for {keys|16 keys}, so that a team need not share one. The format is {format|4}; `--format {format-old|3}` makes one that {prev|1.x} can read.

# restora backup

- `--compression LEVEL`: {zstd-default|3} by default, from {zstd-min|1} to {zstd-max|19}
- `--chunk SIZE`: average size of a chunk, {chunk-avg|1 MiB} if not given. The smallest allowed is {chunk-min|256 KiB}, the largest {chunk-max|8 MiB}. Cannot be changed after `init`.
- `--pack SIZE`: chunks are put together into files of {pack=16|16 MiB}
- `--exclude-larger-than SIZE`: off
- `--tag TEXT`: may be repeated, {tags|10 tags} per snapshot and {tag-len|64 characters} per tag

Exit status: {exit-ok|0} when all is well, {exit-partial|3} when some files could not be read, {exit-fatal|1} when no snapshot was made.

# restora check

Verifies the index. With `--read-data` it also reads chunks; with `--sample` it reads {sample-check|5%} of them, chosen at random.

# restora prune

Deletes data no snapshot needs any more. A pack is rewritten when {unused=25|more than 25 per cent} of it is unused. Objects younger than {grace|24 hours} are never touched.

# restora mount

Shows snapshots as a file system through FUSE, version {fuse|3}. Read only. Unmounts itself after {mount-idle|30 minutes} without access.

# Locks

A lock is renewed every {lock-renew|5 minutes} and regarded as stale when it has not been renewed for {lock-stale=30|30 minutes}. `restora unlock` removes stale ones.

=== release-2.0.md
---
title: {product|Restora} {version|2.0} released
date: 2024-02-06
---
{version|2.0} is out today, {since|nineteen months} after {v1-last|1.9}. It has {commits|611 commits} from {people|38 people}; thank you all.

## Before you update

Repositories of format {format-old|3} go on working and are not converted unless you run `restora migrate`. Migration needs free space for about {migrate-space|2 percent} of the repository. It cannot be undone.

Whoever compiles: we now use language features that came with {go-build=1.21|Go 1.21}, and a kernel from before {kernel|4.14} is no longer supported. The same goes for {windows-old|Windows 8.1}; you need {windows|Windows 10}.

## Changed defaults

- Chunks are {chunk-avg|one mebibyte} on average; they used to be {chunk-old|512 KiB}. Fewer chunks mean a smaller index, which in our tests shrank by {index|45%}.
- Zstandard works at {zstd-default|level three} now. {v1-last|1.9} had {zstd-old|6}, which cost much time for little gain.
- Finished pack files measure {pack=32|32 MiB}, {pack-old|four times} as much as before, because object stores charge by request.
- The waiting time for a lock rises from {lock-wait-old|one minute} to {lock-wait|ten}.
- The index cache may take {cache|2 GiB} of your disk (was: {cache-old|500 MiB}).

## New

- Several keys for a repository, {keys|sixteen} at most.
- `restora check --sample` looks at {sample-check|one chunk in twenty}. For a repository of {sample-repo|1 TiB} that is {sample-read|about 50 GiB} to read.
- Passphrases are checked when they are set: fewer than {pass-min=10|ten characters} are refused. Existing ones stay valid.
- Snapshots may carry {tags|up to ten tags} instead of {tags-old|one}.

## Fixed

- `prune` could hang when very many packs had to go.
- `mount` gives up after {mount-idle|half an hour} of idleness, as documented. It waited {mount-bug|six hours}.

## The old series

For {prev|1.x} there will be no new features. Holes will be closed {eol1=jun|until the middle of 2025}, in releases {v1-next|1.9.1} and later. The next feature release, {next|2.1}, is planned for {next-date|September}.

=== retention.md
---
title: Keeping and forgetting snapshots
date: 2024-03-18
---
# How rules work

`restora forget` decides which snapshots may go. It only removes entries from the list; the space comes back with `restora prune`. Without any rule it does nothing.

| Option | Keeps |
|---|---|
| `--keep-last N` | the newest N |
| `--keep-daily N` | one for each of the last N days with a snapshot |
| `--keep-weekly N` | the same for weeks, which begin on Monday |
| `--keep-monthly N` | the same for months |

There is a ready-made set, `--policy standard`: it keeps {std-daily=7|seven daily}, {std-weekly|four weekly} and {std-monthly|twelve monthly} snapshots. The set `--policy short` keeps {short-daily|3 daily} and {short-weekly|2 weekly} ones.

# An example

You make a snapshot {sample-times|every 6 hours}, so {sample-perday|four} a day, and say `--keep-last {sample-last|8} --keep-daily {sample-daily|14}`. After a month you have at most {sample-left|20 snapshots}: those of the last {sample-days|two days}, and one for each earlier day.

# When is space freed?

`prune` leaves alone whatever was uploaded during the last {grace|day}, since another machine might be in the middle of a backup. Then it looks at the packs. If {unused=10|at least a tenth} of one is rubbish, the rest is copied and the pack is deleted. With `--max-repack` you set how much may be copied in one run; the default is {repack|20 GiB}.

On storage with a minimum duration of, say, {sample-cold|30 days}, it is cheaper to prune rarely.

# Protecting snapshots

A snapshot with the tag `hold` is never forgotten. Tags are short, {tag-len|64 characters} being the most, and {tags|ten} fit on a snapshot.

# How often should I check?

We check the index {check-often|once a week}, and read a sample, which is {sample-check|5 per cent} of the data, {check-sample|once a month}. After a broken disk, read everything.

=== troubleshooting.md
---
title: When something goes wrong
date: 2024-04-09
---
# "Repository is locked"

Another process is at work, or was. {product|Restora} keeps waiting for the time given by `--lock-wait`. A process that is alive touches its lock every {lock-renew|five minutes}. If a machine was switched off in the middle, `restora unlock` clears what it left behind, provided that there has been no sign of life for {lock-stale=60|an hour}.

# The backup breaks off on a bad line

A request that gets no answer for {timeout|a minute} is cancelled. It is then tried {retries=3|three more times} before the program stops. On mobile networks we recommend `--timeout {mobile|5m}`. What has been uploaded is not lost; the next run goes on from there.

If the line is slow rather than bad, fewer uploads at a time can help. More than {conns-max|32} are refused anyway.

# Exit status {exit-partial|3} in cron

Some files could not be read, most often because they were locked or belonged to somebody else. There is a snapshot nevertheless. Status {exit-fatal|1} is different: nothing was saved.

# "File name too long"

A few network drives permit names above {name-len|255 bytes}. They are left out, and a line in the log tells you which.

# Out of memory

Count on {mem|1 GB} of RAM for every {mem-per|10 million files}. A machine with {sample-ram|512 MB}, such as an older router, can save {sample-files|about 5 million}, not more. Smaller chunks make it worse, since the index grows with their number. The hard limit for one file is {file-max|16 TiB}.

# `mount` fails

You need FUSE {fuse|3}; the {fuse-old|second} generation no longer works. If the directory vanishes while you are at lunch, that is on purpose: after {mount-idle|30 minutes} without access it is unmounted.

# The old policy deleted too much

Look up what the policy says. `standard` holds on to the dailies of {std-daily=14|a fortnight}, {std-weekly|4 weeklies} and {std-monthly|12 monthlies}; everything else goes. Forgotten snapshots whose data have not been pruned can be brought back with `restora recover` as long as the index is there.

# Reporting

Attach the output of `restora version` and the end of the log. Security holes: write to security@restora.example; we ask for {embargo|three months} of silence.
