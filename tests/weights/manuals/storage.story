Brackwell Vault, an object storage service: limits, price table, service level agreement, FAQ and release notes (2025).
=== limits.md
---
title: Service limits
date: 2024-11-04
---
# Service limits

These limits apply to every {product|Brackwell Vault} account unless the table says otherwise. Limits marked *soft* can be raised by the Capacity Desk.

## Objects and uploads

| Item | Limit |
|---|---|
| Largest object | {max-object|5 TiB} |
| Largest single `PUT` | {max-put|5 GiB} |
| Parts in a multipart upload | {parts|10,000} |
| Size of a part, smallest | {part-min|8 MiB} |
| Size of a part, largest | {part-max|4 GiB} |
| Object key, UTF-8 encoded | {key-len|1,024 bytes} |
| User metadata per object | {meta=2|2 KB} |
| Tags per object | {tags-obj|10} |
| Tags per bucket | {tags-bucket|50} |

The last part of an upload may be smaller than {part-min|8 MiB}. Parts of an upload that was never completed are deleted {cleanup=7|7 days} after the first part arrived.

## Buckets

- Buckets per account: {buckets|100} (soft, at most {buckets-max|1,000}).
- Bucket names must be unique in the whole service and follow the rules for host names.
- Lifecycle rules: up to {lifecycle|200} in one bucket.
- Event targets: up to {events|20} in one bucket.
- Access keys: {keys|two} per user, so that keys can be rotated.

## Requests

| Call | Default | Maximum |
|---|---|---|
| `ListObjects`, entries in one answer | {list-default|500} | {list-max|1,000} |
| `DeleteObjects`, names in one request | - | {delete-batch=1000|1,000} |
| Presigned link, validity | {link-default|15 minutes} | {link-max|7 days} |

A single prefix sustains {reads|6,000 reads} and {writes|2,500 writes} per second. Above that the service asks the client to slow down and to try again a little later. The rates are per prefix; an account as a whole is capped at {account-rate|40,000 requests per second}.

## Connections

Clients must use TLS. Versions {tls-old|1.0 and 1.1} of the protocol are accepted until {tls-end=mar|31 March 2025} and refused from then on. A connection that carries no data is closed after {idle|60 seconds}.

> **Example.** If you cut an archive into {ex-parts|1,600 parts} of {ex-part|128 MiB} each, you are well inside the limits above.

=== pricing.md
---
title: Pricing
date: 2025-01-15
---
# {product|Brackwell Vault} pricing

All prices are in US dollars, without tax, and hold for every region. There is no contract and no minimum fee.

## Storage

| Class | Per GB and month | Minimum stay | Smallest billed object |
|---|---|---|---|
| Standard | {price-std|$0.021} | none | none |
| Cool | {price-cool|$0.0115} | {stay-cool|30 days} | {small-cool|128 KB} |
| Deep | {price-deep|$0.0019} | {stay-deep=180|180 days} | none |

*Minimum stay*: an object that is deleted or moved earlier is charged as if it had stayed so long.

## Taking data out

- Reading from Standard: no retrieval fee.
- Reading from Cool: {retr-cool|$0.01} per GB.
- Restoring from Deep: {retr-deep-normal|$0.02} per GB as a normal job, {retr-deep-bulk|$0.004} per GB as a bulk job.
- Traffic to the internet: the first {egress-free|100 GB} of each month are free, everything beyond that costs {egress-1|$0.06} per GB. Large senders can ask for a quotation.

A normal job from Deep is ready after {restore-normal|12 hours} at the latest, a bulk job after {restore-bulk=48|48 hours}.

## Requests

Writing to Standard costs {w-std|$0.005} per thousand requests and reading from it {r-std|$0.0004}. Requests to Cool and Deep are more expensive; the console shows the exact sum before you start a large job. Delete requests are free.

## Starter allowance

Every new account gets {free-size|10 GB} of Standard storage and {free-writes|5,000 writes} a month at no charge for {free-span=12|the first 12 months}. Cool and Deep are not part of the allowance.

## Support

| Plan | Monthly | Yearly | First answer |
|---|---|---|---|
| Community | free | free | best effort |
| Team | {team-month|$49} | {team-year|$490} | {answer-team|8 hours} |
| Business | {biz-month|$290} | {biz-year|$2,900} | {answer-biz|1 hour} |

**Worked example.** A studio that keeps {ex2-cool|10,000 GB} in Cool, and nothing else, pays {ex2-cost|$115} a month before requests.

=== sla.md
---
title: Service Level Agreement
date: 2024-06-01
---
# Service Level Agreement

This agreement is between {company|Brackwell Systems} and customers with a paid account.

## 1. Commitment

{company|Brackwell Systems} will keep monthly availability at or above the following figures:

1. Standard: {avail-std|99.95%}
2. Cool: {avail-cool|99.5%}
3. Deep, for objects already restored: {avail-deep|99.0%}

The service is designed for an annual durability of {durability|99.999999999%}. Durability is a design goal and gives no right to credits.

## 2. How data is kept

Each object is written to {zones|three} separate zones of its region before the write is confirmed, and stays readable when {zones-loss|one} of them is lost. {product|Brackwell Vault} is offered in {regions=9|nine regions}; the commitment is measured for each of them separately.

## 3. Credits

| Availability of Standard in the month | Credit on that month's bill |
|---|---|
| below {avail-std|99.95%}, at least {tier2|99.0%} | {credit-1|10%} |
| below {tier2|99.0%}, at least {tier3|95.0%} | {credit-2|25%} |
| below {tier3|95.0%} | {credit-3|100%} |

Credits are never paid out in money and lapse {credit-life|twelve months} after they were granted.

## 4. Claims

A claim must reach us in writing no later than {claim=30|30 days} after the end of the month concerned. We decide within {decide|10 working days}.

## 5. Exclusions

The following do not count as downtime:

- announced maintenance, up to {maint|4 hours} per calendar month, of which we give notice {maint-notice|five working days} ahead;
- requests above the published rates;
- waiting times of the Deep class, as long as normal jobs end within {restore-normal|half a day} and bulk jobs are complete in no more than {restore-bulk=36|36 hours}.

## 6. Changes and termination

We may change this agreement with {sla-notice|60 days'} notice. If availability of any class falls short in {exit-months|three} consecutive months, the customer may end the account at once. After termination data remains available for download for {after-end|30 days} and is then erased for good.

=== faq.md
---
title: Frequently asked questions
date: 2025-04-22
---
# Questions we hear often

**How big can a file be?**
{max-object|Five tebibytes}. One plain upload request carries no more than {max-put|5 GiB}; past that, use multipart. Our command-line tool switches to multipart at {switch|64 MiB} by itself.

**My upload broke off. Do I pay for the pieces?**
Yes, at the Standard rate, until they are swept away. That happens {cleanup=14|two weeks} into an unfinished upload. If you can't wait, abort it.

**How much custom metadata fits on an object?**
We used to allow {meta-old|2 KB}. Nowadays it is {meta=8|8 KB}, names and values added together. Tags are counted apart: {tags-obj|ten} to an object.

**What does a terabyte cost?**
In Standard we charge {price-std|2.1 cents} for each gigabyte and month, so a terabyte is {tb-std|about $21}. Deep is the cheapest by far, but read the next answer first.

**Is there a catch with the cheap classes?**
You commit to some time. In Cool that's {stay-cool|one month of 30 days}. Anything you put in Deep is billed for {stay-deep=90|at least 90 days}, even if you remove it the next morning. And reading from Cool adds {retr-cool|a cent} per gigabyte.

**Do I pay for downloads?**
Only when you fetch more than {egress-free|a hundred gigabytes} in a month. From there it is {egress-1|six cents} a gigabyte.

**For how long does a share link work?**
{link-default|A quarter of an hour}, unless you ask for more. {link-max|A week} is the longest we sign. Links made in the console are different: they always run for {console-link|12 hours}.

**How many buckets may I have?**
{buckets|A hundred} to start with. Write to the Capacity Desk if you need more; nobody gets past {buckets-max|a thousand}.

**You were down. How do I get my credit?**
Fill in the form in the console. You have {claim=60|sixty days} from the last day of the bad month. Then give us {decide|ten working days} to look at it.

**Will you lose my data?**
{durability|Eleven nines} means that even our largest customers should not expect to lose a single object in their lifetime. Each object sits in {zones|three zones}.

**I closed my account by mistake!**
Don't panic. Everything can be fetched for {after-end|thirty days}.

=== whats-new.md
---
title: What's new, spring 2025
date: 2025-03-18
---
# {product|Brackwell Vault}: what's new

*{author|Odile Farrant}, product management*

## Two more places to put data

Tallinn opened on {region-1-date|3 February} and Porto on {region-2-date|10 March}. You can now choose among {regions=11|11 locations} worldwide. Next is Nagoya, but we don't want to promise a date yet.

## Limits

- Metadata: {meta=8|eight kilobytes} of your own headers per object, instead of {meta-old|two}.
- Lifecycle: {lifecycle|200 rules} per bucket (was {lifecycle-old|100}; the documentation was ahead of us here).
- Rates: unchanged, with {reads|6,000} reads and {writes|2,500} writes per second on a prefix.
- Event targets: still {events|twenty} a bucket. We hear you.

## Bulk delete in the console

Mark a folder, press Delete, done. Behind the scenes the console packs names into groups of {delete-batch=500|500}, which is all the API takes at a time, and runs {delete-parallel|four} such calls in parallel. Clearing a large folder took us less time than getting a coffee.

## Old TLS goes away

We had planned to stop accepting the ancient TLS versions in {tls-plan|December 2024}. Several of you asked for more time. The switch-off is now on {tls-end=jun|30 June 2025}. Hardly anybody is affected, but do check the scripts on your oldest machines.

## Prices

| | until {price-change|31 December 2024} | now |
|---|---|---|
| Cool, GB-month | {price-cool-old|$0.0125} | {price-cool|$0.0115} |
| Internet traffic, GB | {egress-old|$0.08} | {egress-1|$0.06} |

Standard stays at {price-std|$0.021}. So does the gift for newcomers: {free-size|ten gigabytes}, on the house for {free-span=6|half a year}. The Team support plan is unchanged at {team-month|$49} a month. Business customers now hear from us within {answer-biz|60 minutes} (it was {answer-biz-old|four hours}).

## Fixed

`ListObjects` sometimes ignored the requested page size. The default is {list-default|500 entries}, as before, and the most you can ask for is {list-max|1,000}. Idle connections are again closed on time.
