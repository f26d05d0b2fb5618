Tarnhook CI, a hosted continuous-integration service: plan page, limits reference, caching guide, FAQ and the spring release note (January to May 2024).
=== plans.md
---
title: {product|Tarnhook CI} plans and prices
date: 2024-03-04
---
# Plans and prices

All prices are in US dollars and without tax. A *user* is anybody who pushed to a private repository during the billing month; bots are free.

| | Free | Team | Business |
|---|---|---|---|
| Per user and month, billed monthly | {free-price|$0} | {team-month|$18} | {biz-month|$42} |
| Per user and month, billed yearly | n/a | {team-year|$15} | {biz-year|$36} |
| Included Linux minutes per month | {min-free|2,000} | {min-team|10,000} | {min-biz|50,000} |
| Jobs at the same time | {conc-free|2} | {conc-team=20|20} | {conc-biz|100} |
| Build logs kept | {logs-free|14 days} | {logs-team=60|60 days} | {logs-biz|365 days} |
| First answer from support | forum only | {sup-team|1 working day} | {sup-biz|4 hours} |

Somebody who belongs to several organisations is counted in each of them. Deleting a user in the middle of a month does not lower that month's bill.

## When the included minutes are used up

Further minutes are billed one by one, to the card on file:

- **Linux** (small): {extra-linux|$0.008}
- **Windows** (small): {extra-win|$0.016}
- **macOS** (M-series): {extra-mac=6.4|$0.064}

Minutes on your own machines are never counted. You can set a spending cap; the preset is {cap-default|$50} a month and the highest you can choose without talking to sales is {cap-max|$2,500}.

## Runner sizes

| Size | vCPUs | Memory |
|---|---|---|
| small | {cpu-s|2} | {mem-s|8 GB} |
| medium | {cpu-m|4} | {mem-m|16 GB} |
| large | {cpu-l|8} | {mem-l|32 GB} |

Large runners are not available on Free. The size is chosen in the build file, job by job.

## Trial and refunds

Any new organisation may try Business for {trial|14 days}; we do not ask for a card. Yearly subscriptions can be returned within {refund|30 days} of the first payment, for the full amount. Monthly ones are not refunded, but end with the month.

=== limits.md
---
title: Reference - limits and defaults
date: 2024-05-20
---
# Limits and defaults

Numbers on this page apply to hosted runners unless it says otherwise. When a limit is reached, the job fails with a message that names the limit. Business customers who need more may write to support.

## Jobs

`timeout`
: Minutes before a job is stopped. Default {job-default|60}, maximum {job-max=6|360} on hosted runners. On self-hosted runners the maximum is {self-max|72 hours}.

`matrix`
: A matrix may expand to {matrix=256|256 jobs}. Each job may have {steps|up to 100 steps}.

`retry`
: How often a failed job is started again. Default {retry-default|0}, at most {retry-max|3}.

Jobs above the limit of the plan wait in a queue. Team accounts have a ceiling of {conc-team=25|25 parallel jobs}, Business accounts one of {conc-biz|100}. A job that waited {queue|24 hours} is cancelled.

## Caches and artifacts

| Item | Limit |
|---|---|
| All caches of one repository | {cache-repo|10 GB} |
| One cache entry, compressed | {cache-entry|2 GB} |
| Entry not read, default branch | removed after {idle-main=14|14 days} |
| Entry not read, other branches | removed after {idle-branch|3 days} |
| One artifact | {artifact-one|5 GB} |
| Artifact retention, preset | {artifact-default|30 days} |
| Artifact retention, longest | {artifact-max|90 days} |

## Secrets

- {secrets-repo|100 secrets} per repository and {secrets-org|1,000} per organisation
- {secret-size|48 KB} per secret

Secrets are never handed to builds of pull requests that come from a fork.

## API

Requests with a token: {api-token|5,000 per hour}. Requests without one: {api-anon|60 per hour} and address. The receiver of a webhook is given {webhook|10 seconds} to answer.

## Images

| System | Available until |
|---|---|
| Ubuntu {u20|20.04} | {u20-end=jul15|15 July 2024} |
| Ubuntu {u22|22.04} | {u22-end|April 2027} |

## Self-hosted runners

The agent must be version {agent-min=3.4|3.4} or later; anything older is refused at registration. An agent that has been silent for {agent-silent|30 days} is removed from the list.

=== caching.md
---
title: Guide - faster builds with caches
date: 2024-04-02
---
# Faster builds with caches

Most builds spend their time downloading the same packages again. In our own fleet, {share-cached|seven in ten} projects use a cache; the others would probably gain the most.

## How it works

A cache has a key. At the start of the job we look for an entry with that key; if there is none, we try the `fallback` keys, of which you can give several. At the end, the directory is packed and uploaded, unless it would be bigger than {cache-entry|2 GB} when compressed. In that case the job still passes, with a warning.

## How much room is there?

Every repository gets {cache-repo|ten gigabytes} since {cache-date|February}, instead of the former {cache-repo-old|5 GB}. When it is full, the entries that were read longest ago go first. Suppose you store {ex-entries|12 entries} of {ex-entry|900 MB} each: the last will push out the oldest.

Nobody has to clean up. Whatever main has not touched {idle-main=7|for a week} disappears by itself, and leftovers of feature branches do so {idle-branch|after three days}.

## Sharing between jobs

Parallel jobs share their caches. A test suite spread over, say, {ex-shards|30 shards} therefore needs just a single install job. Take care not to write the same key from all of them; only the first writer wins. If you are tempted to go further: a matrix ends at {matrix=200|200}, and we refuse the file beyond that.

For things you want to *keep*, use artifacts, not caches. They stay for {artifact-default|a month} unless you set `keep-for` to something else.

## Checklist

1. Put the lock file in the key.
2. Restore before you install; restoring {ex-restore|1 GB} takes {restore-time|around 15 seconds} on a small runner.
3. Give the install step its own `timeout`. A hanging download otherwise blocks the job for the {job-default|full hour} that is preset.
4. Look at the *Caches* tab after a few runs. A hit rate under {hit-rate|60%} usually means the key changes too often.

=== faq.md
---
title: Frequently asked questions
date: 2024-01-30
---
# FAQ

### Do I have to pay for open source?

No. Public repositories have {oss-minutes|25,000 minutes} a month on Linux, on any plan, and these do not touch the minutes for your private ones.

### What does Team cost for a small company?

{team-month|Eighteen dollars} per head if you pay each month, {team-year|fifteen} if you pay for a year in advance. With {ex-people|6 people} that makes {ex-month|$108} or {ex-year|$90} a month, and the whole company shares {min-team|10,000 minutes} of building.

### And if our minutes run out before the month does?

Then builds go on and each Linux minute costs {extra-linux|0.8 cents}. Windows is {extra-win|twice that}. Apple hardware is dear to rent, so there it's {extra-mac=8|8 cents}. To be safe, leave the spending cap in place.

### My long job was killed. Why?

Every job has a time limit, {job-default|one hour} if you set nothing. You can raise it, but nothing on our machines lives {job-max=5|longer than five hours}. For simulations and the like, connect a machine of your own: there you get {self-max|three days}.

### How long can I read old build output?

On Free {logs-free|two weeks}, on Team {logs-team=90|three months}, on Business {logs-biz|a year}. Artifacts are another matter and have their own clock, see the reference.

### Can I test everything first?

Yes, Business, during {trial|a fortnight}. When it's over you are on Free and nothing is deleted for {grace|60 days}.

### I paid for a year and regret it.

Write to us in the {refund|first 30 days} and you'll have all of it back, usually in the same week.

### The API tells me to slow down

You have made too many calls with one token. Spread them, or listen to webhooks instead of asking again and again.

### How reliable are you?

Last year we were up {uptime|99.96%} of the time. You can see every failure on our status page, with its cause and what we did about it.

=== spring-release.md
---
title: "{product|Tarnhook CI}: what is new this spring"
date: 2024-05-06
---
# Spring release

Hello from all of us. Here is what has changed since our winter post.

## Bigger, faster

- **Caches.** A repository's quota was doubled on {cache-date|12 February}, from {cache-repo-old|five} to {cache-repo|10 GB}. Uploads are also {upload-speed|1.7 times} as fast.
- **More free minutes for open source.** From {oss-from|1 June} public projects will have {oss-minutes-new|30,000} a month instead of {oss-minutes|25,000}.
- **Medium runners** will go from {mem-m|16 GB} of memory to {mem-m-new|20 GB} later in the year. Small and large ones stay as they are.
- **Webhooks** are now tried {webhook-tries|five times} before we give up; it used to be {webhook-tries-old|three}.

## Going away

Ubuntu {u20|20.04} nears the end of its life and we'll be a little ahead of it: the last builds on it will run {u20-end=jun30|on June 30}. There will be brown-outs of {brownout|two hours} on {brownout-1|3 June} and {brownout-2|17 June}. About {u20-share|11%} of jobs still use the old one.

## If you run your own agents

Agent {agent-new|3.8} is out. It understands ARM and starts faster. You don't have to take it at once, but please retire very old installations: the server no longer talks to agents {agent-min=3.6|below 3.6}. Old ones show a red mark in your list.

## Prices

No change for Team, which has cost {team-month|$18} (monthly) since {team-since|2021}. Business goes up for new customers on {biz-from|1 September}, from {biz-month|$42} to {biz-month-new|$46} when billed monthly, and from {biz-year|$36} to {biz-year-new|$39} when billed yearly. In exchange its included minutes grow from {min-biz|50,000} to {min-biz-new|60,000}. Existing Business customers keep the old price until {biz-keep|31 August 2025}.

## Fixed

We closed {closed|146 issues}. The most wanted one: a failed job can now be repeated by itself, if you set `retry`.
