Pipit, a small programming language with compiler, package manager and formatter: install page, language reference, release notes for 0.14 and FAQ.
=== install.md
---
title: Installing {product|Pipit}
date: 2025-06-24
---
# Installing {product|Pipit}

The current release is {version|0.14.0}. All tools come in a single archive: the compiler `pipit`, the package manager `nest`, the formatter `preen`.

## What you need

| | minimum | recommended |
|---|---|---|
| Linux kernel | {kernel|4.18} | any later one |
| macOS | {macos=13|13} | {macos-rec|14} |
| Windows | {windows|10} | {windows-rec|11} |
| Memory | {mem|2 GB} | {mem-rec|8 GB} |
| Disk space, unpacked | {disk=450|450 MB} | – |
| C linker | any | LLD |

Supported processors are x86-64 and ARM64. RISC-V builds are experimental; {bits|32-bit} systems aren't supported.

## Linux and macOS

Download the archive for your system ({archive|about 62 MB}), unpack it, and put `bin` on your path. Check the result with `pipit --version`. The installer script does the same thing and verifies the signature as well; the key is valid until {key|31 December 2027}.

## Building from source

You need {ocaml|OCaml 5.1} or newer, and LLVM {llvm=17|17}. Run `make`. On a {ex-cores|4-core} laptop the build takes {build|about 12 minutes}, and the test suite another {tests-time|5 minutes}. The build directory grows to {build-disk|3 GB}, so clean it afterwards.

## Several versions at once

`nest toolchain add` installs other releases beside the current one. Up to {toolchains|10 toolchains} can be kept; after that, the least recently used is deleted. Each of them has its own standard library, but they all share the package cache. Say `pipit +name` to use a certain toolchain for a single command.

## Editors

The language server is part of the archive. You need {node|Node 18} or newer for the VS Code extension; the plugins for Vim and Helix have no such requirement.

## Uninstalling

Delete the directory. Downloaded packages live in `~/.nest`, with a cache of {cache=5|up to 5 GB} unless you set `cache_max`.

=== reference.md
---
title: {product|Pipit} language and tool reference, {version|0.14}
date: 2025-06-30
---
# Types

- `int` has {int|64 bits}; overflow is an error. `i32` and `i16` wrap around.
- `float` is IEEE double precision ({float|64 bits}).
- `char` is a Unicode code point, stored in {char|4 bytes}.
- `string` is UTF-8 and holds at most {string|2 GiB}.
- Tuples have {tuple-min|2} to {tuple=12|12} elements. Use a record for anything bigger.
- Records may have up to {record|256 fields}.

Identifiers can be {ident|255 characters} long. There are {keywords|31 keywords}, listed in the appendix together with the operators and their precedence. Names that begin with an underscore are never reported as unused.

# Compiler options

| Option | Default | Range |
|---|---|---|
| `-O` | {opt|1} | {opt-min|0} to {opt-max|3} |
| `--jobs` | number of cores | up to {jobs|64} |
| `--max-errors` | {errors=20|20} | up to {errors-max|1,000} |
| `--recursion-check` | off | on, off |

Macros may nest {macro|128 levels} deep. Compile-time evaluation is stopped after {eval|10 million steps}.

# Runtime

Each task starts with a stack of {stack=8|8 KiB}, which grows on demand until it reaches {stack-max|1 MiB}; the main task has {stack-main|8 MiB} from the beginning. The collector runs when the heap has grown by {gc|75%} since the last time; set `PIPIT_GC` to change this. Pauses are below {pause|2 ms} for heaps up to {pause-heap|4 GB}.

Channels are unbuffered unless you give a size. The maximum is {chan|65,536 slots}.

# nest.toml

- `timeout`: how long a download may take. {nest-timeout|60 seconds} by default, {nest-timeout-max|10 minutes} at most.
- `retries`: {retries|3} by default.
- `cache_max`: default {cache=2|2 GB}.
- `jobs`: parallel downloads, {nest-jobs|8} unless set.

A published package can't exceed {pkg|20 MB}. Within {yank|72 hours} of publication its author may withdraw it; later it can only be marked as deprecated.

# Formatter

Lines are broken at {line|100 columns}, indents are {indent|4 spaces}. Of these, only the first can be changed, from {line-min|60} to {line-max|140}.

=== release-0.14.md
---
title: Release notes for {product|Pipit} {version|0.14}
date: 2025-06-17
---
Published on {released=17|17 June 2025}, {since|seven months} after {prev|0.13} ({prev-released|12 November 2024}). {people|58 people} sent {patches|640 patches}; for {newcomers|19} of them it was the first time. Release manager: {manager|Odalys Brandt}.

## Changes that may break your code

- Tuples can now have {tuple=16|as many as sixteen elements} (was {tuple-old|8}). Code that relied on the error will notice.
- `match` is a keyword, which makes {keywords|31} in all, {keywords-new|one more} than before.
- Collector: the growth threshold is {gc|three quarters} instead of {gc-old|one half}.
- The formatter wraps at {line|100} instead of {line-old|80} columns. Put `width = {line-old|80}` in your settings to keep your diffs small.
- Catalina to Big Sur are gone: {macos=12|macOS 12} is the oldest we test on.

## Faster

Compile times went down by {faster|a third} on our set of {bench|120 programs}, mainly because types are no longer checked again after inlining. `--jobs` now goes up to {jobs|64} (was {jobs-old|16}).

## New

- A project's packages are fetched {nest-jobs|eight} at a time; {prev|0.13} took {nest-jobs-old|two}.
- Big packages: the ceiling moves from {pkg-old|10} to {pkg|20 megabytes}.
- Diagnostics stop after {errors=50|the fiftieth error} unless you ask for a different number.
- Channels can be as large as {chan|65,536}; {chan-old|4,096} was the most so far.

## For people who build it themselves

We moved on to {llvm=18|LLVM 18}; older ones fail with a message about opaque pointers. {ocaml|OCaml 5.1} is still sufficient. Expect {build|some twelve minutes} on an ordinary laptop, as before.

## Thanks

To the people who tried the release candidates and told us what broke, in particular those with large code bases. The type checker's new error texts go back to your complaints.

## Support

{prev|0.13} receives fixes for serious bugs until {eol-prev=dec|the end of 2025}. {prev2|0.12} is unsupported from today. {version|0.14} will be looked after until {eol|June 2026}. The next release, {next|0.15}, is planned for {next-date|January}; we haven't set a date for {one-oh|1.0}.

=== faq.md
---
title: {product|Pipit} - frequently asked questions
date: 2025-07-08
---
### Is it ready for production?

Some people think so; we know of {companies|14 companies}. {version|0.14} came out on {released=19|19 June} and we promise that minor updates don't break anything. The language was started by {author|Ruben Achterberg} in {started|2019}; the first public version, {first|0.1}, is from {first-date|March 2021}.

### When do I have to leave {prev|0.13}?

By {eol-prev=mar|the end of March 2026}, because nobody will repair it after that. Anything before that is already past its end. For those on {version|0.14} there is plenty of time, until {eol|next June}.

### How big is it?

A download of {archive|around 60 MB}. Once unpacked it takes {disk=900|nearly a gigabyte}, so mind that on small containers. A hello-world binary has {hello|410 KB}.

### How expensive are tasks?

Cheap. Ours begin life with {stack=4|four kilobytes} of stack, so {ex-tasks|10,000 tasks} are no problem for a small server, and can grow to {stack-max|one megabyte}.

### Does the garbage collector stop my program?

Yes, for {pause|less than two milliseconds} on a heap of ordinary size. It kicks in at a growth of {gc|75 per cent}.

### What happens on integer overflow?

You get an error. An `int` is {int|eight bytes} wide. If you want it to wrap, use `i32`, as in {prev|0.13}.

### I published something by mistake. Can I take it back?

You have {yank|three days}. After this the package stays, because others may depend on it. By the way, `nest` gives up on a slow download after {nest-timeout|a minute}; raise `timeout` if your line is slow, but {nest-timeout-max|ten minutes} is the end of it.

### My laptop is old. Will it run?

It needs {mem|two gigabytes} of memory, although {mem-rec|eight} are more comfortable. The {kernel|4.18} kernel or any newer one will do on Linux. For the VS Code extension, have {node|at least version 18} of Node.

### Why does the formatter not let me choose tabs?

Because we had that discussion often enough. {indent|Four spaces}, everywhere, for everybody.
