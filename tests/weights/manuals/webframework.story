Hazelwick, an open web framework for Python: README, guide, settings reference, upgrade notes and security policy (versions 3.8 and 4.0).
=== README.md
---
title: Hazelwick
date: 2025-02-03
---
# {product|Hazelwick}

A small web framework with sessions, forms, templates and an ORM in the box. Free under the {licence|MIT licence}.

## Requirements

- Python {py=3.10|3.10} or newer
- PostgreSQL {pg|13}+ or SQLite {sqlite|3.35}+ (only if you use the ORM)
- about {mem|80 MB} of memory per worker

## Install

    pip install hazelwick
    hazel new blog
    cd blog && hazel dev

Then open http://localhost:{dev-port|8080}. The page reloads itself when you save a file, thanks to a second socket on port {reload-port|8081}.

## What is in it

- Router with typed parameters
- Templates that compile to Python, with {filters|43 filters} out of the box
- {hash|Argon2id} password hashing
- Background jobs, retried {job-retries|up to five times}
- A test client that needs no server

## Versions

We make a feature release {cadence|once a year}, in {release-month|January}. Now and then one of them is declared a long-term release.

| Version | Status |
|---|---|
| {v-new|4.0} | current, since {rel40|14 January 2025} |
| {v-lts|3.8} | long-term support |
| {v-dead|3.7} and older | no longer maintained |

## How big is it?

Small enough to read on a long train journey. The core team has {team|seven members}; {contributors|more than 340 people} have contributed so far.

## Getting help

Ask in the forum first; most questions there are answered on the same day. For bugs, open an issue with a small example. Please do not paste whole applications. We triage new issues {triage|every Tuesday}.

**Found a hole?** Don't open an issue. Write to security@hazelwick.example, and somebody from the team will acknowledge your mail in {ack=5wd|five working days}. The details are in `SECURITY.md`.

## Contributing

Pull requests are welcome. Tests must pass on all supported interpreters, and each change needs approval by {approvals|two} maintainers.

=== guide.md
---
title: Guide - from zero to a running site
date: 2025-01-27
---
# From zero to a running site

This guide takes you through a guest book in {guide-time|about 40 minutes}. Everything in it was tried out with {product|Hazelwick} {v-new|4.0}. Readers with an older version should look at the upgrade notes first.

## 1. Start

Run `hazel dev` and point your browser to port {dev-port|8080}. In production, where `hazel serve` is used, the port is {prod-port|8000} unless you set another.

## 2. Show a list

```python
class Entries(ListView):
    model = Entry
```

That is all. The view shows {page-default|25 entries} on a page. Visitors can ask for more with `?per_page=`, but never for more than {page-max|200} at once. Suppose your guest book has {ex-entries|60 entries}: you get {ex-pages|three pages}, the last one with {ex-last|10}.

## 3. Let people sign in

Add `hazel.auth` to your apps. After signing in, visitors stay signed in for {session=7|a week}, counted from their last click. Tick "remember me" in the form and it becomes {remember|90 days}.

Wrong passwords are counted. After {attempts|five} failures in a row the account is locked for {lock|15 minutes}.

## 4. Accept pictures

Use `FileField`. Pictures that weigh more than {body=25|25 megabytes} never get as far as your view: the server answers with an error by itself. Small files, below {spool|512 KB}, are kept in memory; the rest goes to a temporary folder, which is emptied {temp-clean|once an hour}.

## 5. Make it fast

Compiled templates are remembered, so the second visitor doesn't wait. {product|Hazelwick} keeps {tplcache=500|the 500 most recently used ones}. Query results are not cached by default. If you decorate a function with `@cached`, its result lives for {cached-ttl|five minutes}.

The ORM opens connections lazily and holds on to {pool|five} of them. In a rush it may open up to {pool-extra|ten more}.

## 6. Go live

1. Set `debug = False`.
2. Run `hazel check --deploy`. It goes through a list of {checks|28 points}.
3. Start `hazel serve` behind a proxy. When you stop it, running requests get {grace|20 seconds} to finish.

A page that takes longer than {req-timeout|half a minute} is cut off, and the worker is restarted. Move such work into a job.

=== reference.md
---
title: Settings reference
date: 2025-01-14
---
# Settings reference

Version {v-new|4.0}. All times are in seconds, all sizes in bytes unless a suffix is given.

## Server

| Setting | Default | Notes |
|---|---|---|
| `port` | {prod-port|8000} | `hazel dev` uses {dev-port|8080} instead |
| `workers` | {workers=4|4} | maximum {workers-max|64} |
| `threads` | {threads|8} | per worker |
| `request_timeout` | {req-timeout|30} | `0` switches it off |
| `keepalive` | {keepalive|15} | |
| `shutdown_grace` | {grace|20} | |
| `max_body` | {body=10|10 MB} | whole request body, uploads included |
| `max_header` | {header|16 KB} | all header lines together |
| `recycle_after` | {recycle|5,000 requests} | new in {v-new|4.0} |

## Sessions and authentication

| Setting | Default | Notes |
|---|---|---|
| `session_age` | {session=14|1,209,600} | renewed with each request |
| `remember_age` | {remember|7,776,000} | only with "remember me" |
| `csrf_age` | {csrf=12|43,200} | a form sent later is refused |
| `password_min` | {pwmin=12|12} | characters |
| `password_max` | {pwmax|128} | characters |
| `login_attempts` | {attempts|5} | |
| `lockout` | {lock|900} | |

## Templates and caching

- `template_cache`: number of compiled templates held in memory. Default {tplcache=256|256}. Set it to `0` while developing.
- `cache_ttl`: default lifetime for `@cached`, {cached-ttl|300}.
- `static_max_age`: sent for files with a hash in their name, {static|31,536,000}, that is {static|one year}.

## Lists

- `page_size`: {page-default|25}.
- `page_size_max`: {page-max|200}.

## Database

- `pool_size`: {pool|5} connections.
- `pool_overflow`: {pool-extra|10}.
- `statement_timeout`: {db-stmt|10}. Do not confuse it with the request timeout above.

## Jobs

- `job_retries`: {job-retries|5}, with growing pauses between them.
- `job_keep`: finished jobs are listed for {job-keep|72 hours}.

Names are limited to {name-len|63 characters} everywhere. Environment variables override the file; prefix them with `HAZEL_`.

=== upgrade.md
---
title: Upgrading from {v-lts|3.8} to {v-new|4.0}
date: 2025-01-14
---
# Upgrading to {product|Hazelwick} {v-new|4.0}

{v-new|4.0} came out {rel40|on 14 January 2025}, {since|a year} after {v-lts|3.8} ({rel38|16 January 2024}). Most sites move without touching their own code. Sites on {v-dead|3.7} or below should go to {v-lts|3.8} first.

## Check your interpreter

We dropped some old interpreters. The oldest Python on which {v-new|4.0} starts is {py=3.11|3.11}; {v-lts|3.8} goes on running with {py38|3.8}. The minimum for PostgreSQL rises from {pg-old|11} to {pg|13}.

## Changed defaults

- **Workers.** A fresh site used to run with {workers-old|a single process}. Since this release `hazel serve` starts {workers=2|two}, whatever the number of cores.
- **Keep-alive** goes from {keepalive-old|5 seconds} to {keepalive|15 seconds}.
- **Lists** show {page-default|25} rows, as they always did, but visitors may now ask for {page-max|200} instead of {page-max-old|100}.
- **Header size**: {header|16 KB}, was {header-old|8 KB}.
- **Password hashing**: {hash|Argon2id} replaces {hash-old|PBKDF2}. Old hashes are converted at the next sign-in.

The request timeout is unchanged ({req-timeout|30 seconds}).

## Removed

{removed|Eleven} functions that warned since {warned|3.6} are gone; `hazel fix` rewrites calls to most of them. `SESSION_BACKEND = "file"` no longer exists.

## Renamed

| Old | New |
|---|---|
| `auth.lock_time` | `lockout` |
| `server.max_upload` | `max_body` |
| `tpl.cache` | `template_cache` |

There are {renamed|17} such pairs in all. Old names work until {rename-end|4.1}, with a warning.

## New check list

`hazel check --deploy` knows {checks|28} points now. Run it before you switch over, not afterwards.

## If you stay

Nobody has to hurry. {v-lts|3.8} is a long-term version and will receive security fixes through {lts-end=jun|June 2026}. {v-new|4.0} itself is an ordinary release with {feature-support|a year} of fixes, until {v40-end|January 2026}. The next long-term release will be {next-lts|4.2}.

=== SECURITY.md
---
title: Security policy
date: 2025-02-11
---
# Security policy

## Which versions get fixes

- Current feature release: {feature-support|12 months} from its release date.
- {v-lts|3.8} (long-term): supported up to and including {lts-end=dec|31 December 2026}.
- {v-dead|3.7}: ended on {eol37|31 January 2024}.

## Reporting

Mail security@hazelwick.example, encrypted if you can. What happens then:

1. We confirm that your report has arrived, {ack=48|within 48 hours}.
2. Within {assess|10 days} you get our assessment.
3. A fix is released, normally inside {fix|30 days}, for critical holes inside {fix-crit|seven}.
4. Distributors get the patch {prenotice|72 hours} ahead of everyone else.
5. We publish an advisory. If no fix exists after {disclose|90 days}, you are free to publish.

There is no bug bounty, but we send stickers. So far we have published {advisories|23 advisories}, {advisories-crit|two} of them critical.

## What we count as a hole

Anything that lets a stranger read, change or stop what they shouldn't. Not counted: sites with `debug` on, bodies below the configured size that are slow to parse, and brute force against accounts when lockout ({attempts|five} attempts, then {lock|a quarter of an hour}) was switched off.

## What the framework does for you

- Passwords are stored with {hash|Argon2id}, {argon-mem|64 MiB} of memory. Visitors cannot choose anything shorter than {pwmin=10|ten characters}; the upper end is {pwmax|128}.
- Every form carries a hidden token against cross-site requests. It is tied to the session and goes stale after {csrf=8|eight hours}.
- Session cookies are `HttpOnly` and `SameSite=Lax`; session keys have {key-bits|256 bits}.
- With `hsts` on, browsers are told to insist on HTTPS for {hsts|two years}.
- Headers in excess of {header|16 KB} are refused before they are parsed.

## Team

Reports are read by {sec-team|three} of the {team|seven} core members. The lead is {sec-lead|Maren Oduya}. Our signing key expires on {key-exp|1 March 2027}; its successor will be announced in good time.
