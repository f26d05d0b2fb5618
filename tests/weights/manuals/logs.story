Burrowlog, a hosted log and metrics service: price page, API limits, beginner's guide and the February 2025 release note.
=== pricing.md
---
title: {product|Burrowlog} plans and prices
date: 2025-02-17
---
# Plans

Prices are in US dollars, without tax, for a whole workspace unless we say otherwise.

| | Starter | Team | Scale |
|---|---|---|---|
| Billed monthly, per month | free | {price-team|$49} | {price-scale|$390} |
| Billed yearly, per year | n/a | {year-team|$490} | {year-scale|$3,900} |
| Included ingest per day | {ingest-starter|1 GB} | {ingest-team|20 GB} | {ingest-scale|150 GB} |
| Log retention | {ret-starter|3 days} | {ret-team|14 days} | {ret-scale=60|60 days} |
| Metric retention | {met-starter|30 days} | {met-team|13 months} | {met-scale|25 months} |
| Seats | {seats-starter|3} | {seats-team|15} | {seats-scale|100} |
| Alert rules | {alerts-starter|5} | {alerts-team|50} | {alerts-scale|500} |
| First reply from support | forum only | {sup-team|8 business hours} | {sup-scale|1 hour} |

Yearly payments can be refunded in full within {refund|30 days}.

## Going over the allowance

Nothing is dropped when a paid workspace passes its daily allowance. Each further gigabyte costs {overage=60|$0.60}, on Team and Scale alike. Starter workspaces are paused until {reset|midnight UTC} instead.

> Example: a Team workspace sends {ex-vol|26 GB} on a busy Monday. It pays for {ex-over|6 GB} extra, that is {ex-cost|$3.60}.

## Extras

- **Additional seats** on Team: {seat-extra|$9} per person and month. Scale stops at the number in the table; write to us if you need more.
- **Archive** (paid plans): a cold copy of your logs, kept for {archive|12 months}, at {archive-price|$0.03} per GB and month. Archived logs have to be restored before you can search them; this takes up to {archive-restore|4 hours}.
- **Audit trail**: included in Scale, not available on the other plans.

## Trial

Every new workspace begins with a trial of the Team plan. The trial period is {trial=21|21 days}, no card is needed, and afterwards the workspace becomes a Starter one by itself.

## Service level

Scale comes with a commitment of {sla=99.95|99.95%} availability per calendar month. If we miss it, {credit|10%} of the monthly fee is credited; if availability falls below {sla-low|99.0%}, the credit is {credit-low|30%}. There is no commitment for Starter and Team.

=== api-limits.md
---
title: HTTP API {api|v2} - limits and defaults
date: 2025-02-12
---
# Limits and defaults

This page belongs to version {api|v2} of the {product|Burrowlog} API. All traffic goes to `ingest.burrowlog.example`, port {port|443}.

## Sending

| Limit | Value | What happens beyond it |
|---|---|---|
| Request body, compressed | {body|5 MB} | {code-body|413} |
| Events in a request | {batch=1000|1,000} | {code-batch|422}, nothing is stored |
| Size of a single event | {event|256 KB} | event is cut |
| Fields per event | {fields|200} | surplus fields dropped |
| `timestamp` in the past | {backdate=7d|7 days} | event refused |
| `timestamp` in the future | {future|10 min} | set to the time of arrival |

## Rate limits

Calls per minute and API key:

- Starter: {rate-starter|60}
- Team: {rate-team|600}
- Scale: {rate-scale|3,000}

Beyond that you get {code-rate|429} and a `Retry-After` header. A workspace may hold {keys|25 keys}; a key that nobody has used for {key-idle|180 days} is disabled.

## Searching

`GET /search` takes these parameters:

- `limit` - hits per page. Default {page|100}, maximum {page-max|1,000}.
- `from` - start of the range. Default: {from|15 minutes} ago.
- `timeout` - default {timeout=30|30 s}, maximum {timeout-max|120 s}.

Results come newest event to oldest. If a search runs out of time you still receive what was found so far, together with the flag `partial`, so check for it before you draw conclusions from a count.

## Exporting

`POST /export` starts a job and returns a download link, valid for {export|24 hours}. An export is {export-size|10 GB} at most. Split bigger ones by time. The file is gzipped, with an event per line, in the order of arrival rather than by timestamp.

## The old API

Version {api-old|v1} accepts {batch-v1|200 events} per request and {rate-v1|120 calls} a minute, whatever the plan. It has been frozen since {v1-frozen|May 2023}. Its endpoints will be switched off on {v1-end=jun|30 June 2025} and clients will see an error from then on. The migration page lists the field names that differ.

=== getting-started.md
---
title: Your first hour with {product|Burrowlog}
date: 2024-10-22
---
Welcome! This guide takes you from an empty workspace to your first search. You won't need a credit card: your first {trial=14|fortnight} is on us, with everything that Team has.

## Install the agent

The agent runs on Linux with glibc {glibc|2.28} or newer and on all current editions of Windows Server. It wants {agent-mem|60 MB} of memory and a way out to the internet. If you already have an agent from an earlier job, look at its version first. Anything below {agent-min=2.4|2.4} can't connect.

It sends what it has every {flush|5 seconds}. When the line is down it keeps up to {buffer|512 MB} on disk and catches up later.

## Or send logs yourself

Any HTTP client will do. Keep the body under {body|five megabytes} and split long files: we take {batch=500|no more than 500 lines} at once, so a file of {ex-lines|1,800 lines} needs {ex-calls|four calls}. A line can be as long as {event|a quarter of a megabyte}.

Got logs from last week's outage? Too late, I'm afraid. Whatever is {backdate=72h|older than 72 hours} when it reaches us is turned away. Clocks that are {future|ten minutes} fast are forgiven.

## Search

You get {page|a hundred} hits per page unless you ask for more, and never over {page-max|a thousand}. Be a little patient with broad queries: we give up on them after {timeout=60|a minute}, or later if you say so, but {timeout-max|two minutes} is the end.

## Questions we hear a lot

**How far back can I look?** On Starter just {ret-starter|three days}, on Team {ret-team|two weeks}. With Scale it's {ret-scale=90|three months}. Metrics live much longer, namely {met-team|a year and a month} on Team and {met-scale|two years and a month} on Scale.

**What if we log too much?** Team includes {ingest-team|20 gigabytes} a day. We don't cut you off, we charge {overage=75|75 cents} for every gigabyte on top.

**How many colleagues can I invite?** {seats-team|Fifteen} on Team; more are possible for a small fee. Starter has fewer, see the price page.

**When will somebody answer my ticket?** Team customers hear from us within {sup-team|a working day of eight hours}. Scale has a faster lane. If you are on Starter, ask in the forum, where quite a few of us read along.

=== release-2025-02.md
---
title: What's new in {product|Burrowlog}, {issue|February 2025}
date: 2025-02-11
---
# Agent {agent-new|3.0}

Out since {agent-date|4 February}. The last feature release, {agent-prev|2.9}, came in {agent-prev-date|September 2024}. The new agent gets by with {agent-mem-new|35 MB} of memory (the old one took {agent-mem|60 MB}) and starts noticeably faster. Requirements have not changed (glibc {glibc|2.28}+). The oldest agent our servers talk to is still {agent-min=2.7|2.7}. Agent {agent-next|3.1} is planned for {agent-next-date|April} and will read journald natively.

# API

- Team workspaces may now make {rate-team|600 requests} a minute (was {rate-team-old|300}). Scale stays at {rate-scale|3,000}; nothing changes for Starter either.
- Export links now work for {export|a full day}; they used to expire after {export-old|one hour}. Exports may be up to {export-size|10 GB}, as before.
- Reminder: we are turning off {api-old|v1} for good {v1-end=mar|at the end of March 2025}. A handful of workspaces still use it. You know who you are, and so do we: expect an email.

# Alerts

- Team gets {alerts-team|50} rules instead of {alerts-team-old|30}. Starter and Scale keep what they had.
- Rules can be evaluated as often as every {alert-min|30 seconds}. The default remains {alert-default|one minute}.
- Muting a rule now asks for a reason, which is shown to your colleagues next to the rule.

# Prices

Several of you asked whether all this will cost more. It won't. Team is {price-team|49 dollars} a month or {year-team|490 dollars} if you pay for a year, and Scale remains at {price-scale|390} a month.

# Operations

We opened a region in {region|Osaka}. If you would like your workspace to be moved there, ask support. It can be searched during the move but not configured. In January the service was up {uptime-jan|99.98%} of the time, comfortably above the {sla=99.9|three nines} that are in every Scale contract. We fixed {fixes|37 bugs}. The most visible one made crowded charts lose their legend; thanks to everybody who sent screenshots.
