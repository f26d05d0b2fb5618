tabrook, a Python library that reads and writes tables in data files: README, API reference, tutorial and changelog (versions 2.6 to 3.1).
=== README.md
---
title: {product|tabrook} - README
date: 2024-04-15
---
# {product|tabrook}

Tables in files, without the fuss. {product|tabrook} reads and writes CSV, Parquet, Arrow and {formats|seven other formats} through the same pair of calls. Originally written by {author|Marit Osei} in {born|2017}, now kept alive by {maintainers|5 maintainers}.

    pip install tabrook

It needs Python {python-min=3.9|3.9} or newer and has {deps|two dependencies}, `numpy` (at least {numpy-min|1.23}) and `pyarrow` (at least {arrow-min=11|11.0}). The wheel is {wheel=4.2|4.2 MB}. Excel files are read by an optional extra, `tabrook[excel]`, which pulls in {excel-deps|3 more packages}.

## Why another one?

- **Memory.** Files are read in chunks of {chunk=50k|50,000 rows} unless you ask for something else, so a small laptop gets through a file of {big-file|60 GB}.
- **Speed.** On the `harbour` benchmark ({bench-rows|12 million rows}) it is {speed=3|three times} as fast as the standard `csv` module.
- **Plain types.** {types|Eleven} column types, no surprises.

## Which version?

| Branch | Python | State |
|---|---|---|
| {v3|3.x} | see above | active |
| {v2|2.x} | {v2-python|3.7 to 3.11} | security fixes until {v2-eol=jun24|June 2024} |
| {v1|1.x} | {v1-python|3.5 to 3.8} | ended {v1-eol|December 2021} |

## Known limits

A table has at most {max-cols|16,384 columns}. A single text cell may hold {max-cell|up to 32 MiB}. Over HTTP a read is given up after {http-timeout|30 seconds}, which `timeout=` changes. Compressed files (gzip and zstd) are unpacked on the fly; the latter is written at level {zstd|3}.

## Contributing

The test suite ({tests|2,140 tests}) takes {test-time|about four minutes}. We aim for a first answer to pull requests in {pr-answer|one week}; please keep coverage above {coverage|90%}. Before you open an issue, try the newest release, and attach the smallest file that shows the problem. Private data can be mailed to us, encrypted with the key in `SECURITY.md`.

MIT licence. Cite us if it helped you.

=== api.md
---
title: API reference, release {v31|3.1}
date: 2024-04-09
---
# API reference

Applies to {v31|3.1}. Python {python-min=3.10|3.10 and later}.

## `read(path, *, chunk_rows, threads, on_error, encoding, timeout)`

`chunk_rows` : *int*
: Number of rows handed over at a time. Default {chunk=100k|100,000}. Must lie between {chunk-min|1,000} and {chunk-max|5,000,000}.

`threads` : *int*
: Worker threads. Default {threads|4}; values above {threads-max|64} are cut to that without a warning.

`on_error` : *str*
: `"raise"`, `"skip"` or `"collect"`. In the last case the first {errors-kept=1000|1,000 bad rows} are kept in `table.errors`.

`encoding` : *str*
: If not given, it is guessed from the {sniff|first 64 KiB}.

`timeout` : *float*
: Seconds to wait for a remote server. Default {http-timeout|30.0}. `None` waits for ever.

Remote reads that fail are tried again, {retries|3 times} by default, with pauses that begin at {pause|0.5 s} and double.

## `write(table, path, *, row_group, level)`

`row_group` : *int*
: Rows per Parquet row group, {row-group|250,000} by default.

`level` : *int*
: Compression level for zstd, from {zstd-min|1} to {zstd-max|19}. Default {zstd|3}.

Files above {split|4 GiB} are split, unless `split=False`.

## `class Table`

| Member | Meaning |
|---|---|
| `head(n)` | first rows, {head|10} if `n` is missing |
| `sample(n)` | random rows, {sample|100} if `n` is missing |
| `join(other, on)` | up to {join-keys|6 key columns} |
| `preview()` | prints {preview-rows|20 rows} and {preview-cols|8 columns} |

Tables with more than {max-cols|16,384} columns raise `WidthError`. A string longer than {max-cell|32 MiB} raises `CellError`. Both are subclasses of `TabrookError`, so that one `except` clause is enough for most scripts.

## Deprecated

`Table.rows()` has warned since {v30|3.0} and will be removed in {rows-gone=4.0|4.0}. `read_all()` was removed in {v30|3.0}. The old spelling `chunksize` is still understood as `chunk_rows`, but not documented any longer.

## Thread safety

Tables may be read, but not written, from several threads. The cache of opened files holds {file-cache|128 handles} per process.

=== tutorial.md
---
title: Tutorial - your first table in {tut-time|a quarter of an hour}
date: 2024-05-02
---
# Your first table

You will need Python, an editor and {tut-time|fifteen minutes}. Install the package with `pip`. The download is small, {wheel=6.5|about six and a half megabytes}, plus whatever `pyarrow` weighs on your system.

## Open a file

We'll use `ferries.csv`, with {ex-rows|180,000 rows} and {ex-cols|14 columns}.

    import tabrook as tb
    for part in tb.read("ferries.csv"):
        print(part.head())

Each `part` is a table. `head` shows {head|ten rows} unless you give it a number. As we didn't say how large a part may be, the library decided for us. If you want bigger ones, say `chunk_rows=`; anything up to {chunk-max|five million} goes. Tiny parts make no sense, and {chunk-min|a thousand rows} is the least it will take.

Behind the scenes {threads|four threads} are at work. On a machine with more cores, raise that number: in our test, {ex-threads|16 threads} brought the time from {ex-slow|9.1 s} down to {ex-fast|3.4 s}.

## Dirty data

Real files have broken lines. Ours has {ex-bad|23} of them. With `on_error="collect"` the bad ones are set aside in a list, where you can look at them. The list stops growing at {errors-kept=500|five hundred}, so a totally broken file won't eat your memory.

If accents look wrong, name the encoding yourself. The guess is made from the {sniff|first 64 kibibytes}, and that can be too little when a long header comes first.

## Join two tables

    joined = ferries.join(ports, on=["port", "year"])

We joined on {ex-keys|two columns} here; you may use {join-keys|as many as six}. The result has {ex-joined|179,412 rows}, since some ports are unknown. To see what you've got, call `preview()`. It shows the top {preview-rows|20 rows}.

## Save it

    tb.write(joined, "joined.parquet")

Row groups of {row-group|a quarter of a million} rows suit most readers. Our result shrank from {ex-before|22 MB} to {ex-after|3.8 MB}. To look at some of it, `sample()` picks {sample|a hundred rows} at random.

## Files on the web

Give a URL in place of a path. A failed download is repeated {retries|three times} before you see an error.

=== changelog.md
---
title: Changelog
date: 2024-04-09
---
# Changelog

## {v31|3.1} ({v31-date|2024-04-09})

- `write` splits files larger than {split|4 GiB} (before: {split-old|2 GiB}).
- The limit on worker threads is {threads-max|64} now; it was {threads-max-old|32}.
- `join` takes {join-keys|six} key columns instead of {join-keys-old|four}.
- New `file_cache` setting. Default {file-cache|128}, maximum {file-cache-max|1,024}.
- On `harbour`, reading is {speed31|15%} faster than in {v30|3.0}. That makes us {speed=4|4x} as quick as Python's own `csv`.
- Fixed: `sample()` on empty tables (#{issue-sample|1472}), dates before {epoch|1900} in Excel files (#{issue-excel|1490}).

## {v302|3.0.2} ({v302-date|2023-12-01})

- Security: a prepared Arrow file could make the reader allocate {alloc|more than 100 GB} ({cve|CVE-2023-50817}). Also in {v268|2.6.8}.
- Works with Python {python-new|3.12}.
- Older `pyarrow` releases crash on nested lists, so everything {arrow-min=12|before 12.0} is refused at import.

## {v30|3.0} ({v30-date|2023-10-03})

- **Breaking:** `read()` returns chunks, `read_all()` is gone.
- **Breaking:** the default of `timeout` went from {http-timeout-old|10} to {http-timeout|30 seconds}.
- **Breaking:** the default of `level` went from {zstd-old|6} to {zstd|3}; files grow by {grow|2 to 3%} and are written {write-speed|twice} as fast.
- `Table.rows()` is deprecated and goes away with {rows-gone=3.2|3.2}.
- `preview()` prints {preview-rows|20 rows} instead of {preview-rows-old|12}.
- `numpy` {numpy-min|1.23} is required, up from {numpy-old|1.19}.
- A text cell may have {max-cell|32 MiB}, was {max-cell-old|16 MiB}.

## {v26|2.6} ({v26-date|2023-02-14})

The last release with new features in the {v2|2.x} series. It does not get new ones any more, though security problems are still repaired; {v2-eol=oct24|October 2024} is the end of that.

- `read` learned `timeout` (default {http-timeout-old|10 seconds}).
- `sample()` returns {sample|100 rows} if called without a number; it was {sample-old|1,000}.
- Thanks to all who sent patches.
