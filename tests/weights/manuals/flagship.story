Pennant, a hosted feature-flag service with three plans and several SDKs; its plans change in September 2024.
=== plans.md
---
title: {product|Pennant} plans and limits
date: 2024-09-03
---
# Plans

All prices are in US dollars, per organisation, without tax. Yearly plans are paid in advance.

| | {plan-crew|Crew} | {plan-deck|Deck} | {plan-fleet|Fleet} |
|---|---|---|---|
| Price, monthly | {crew-price|free} | {deck-price|$49} | {fleet-price|$390} |
| Price, yearly | – | {deck-year|$490} | {fleet-year|$3,900} |
| Seats included | {crew-seats|3} | {deck-seats|15} | {fleet-seats|100} |
| Extra seat, monthly | – | {deck-extra=6|$6} | {fleet-extra|$4} |
| Active flags | {crew-flags|25} | {deck-flags|500} | {fleet-flags|unlimited} |
| Environments per project | {crew-envs|2} | {deck-envs|5} | {fleet-envs|20} |
| Management API, calls per minute and token | {crew-rate=60|60} | {deck-rate|600} | {fleet-rate|3,000} |
| Audit log kept | {crew-audit|7 days} | {deck-audit=90|90 days} | {fleet-audit|1 year} |
| Streaming connections | {crew-stream|50} | {deck-stream=1000|1,000} | {fleet-stream|25,000} |
| Uptime promised | none | {deck-sla|99.9%} | {fleet-sla|99.95%} |
| First answer from support | forum only | {deck-support|1 working day} | {fleet-support|2 hours} |

## Limits that are the same on every plan

- Flag keys: no longer than {key-len|100 characters}.
- Variations per flag: at most {variations|12}.
- A variation's value must fit into {value-size|64 KB}.
- Targeting rules: no more than {rules=40|40 per flag}.
- Segments may hold up to {segment|10,000 listed users}; larger ones have to be described by rules.

## Trials and changes

Every new organisation starts with a {trial|14-day} trial of {plan-deck|Deck}. No card is asked for. At the end it falls back to {plan-crew|Crew}; flags above the limit are frozen, not deleted, and you can choose yourself which of them to thaw.

Moving to a higher plan takes effect at once. Moving to a lower one, or closing the account, takes effect at the end of the paid period and needs a notice of {notice|5 days}.

Schools and registered charities pay {charity|half} of the list price for {plan-deck|Deck}. For {plan-fleet|Fleet} the reduction is {charity-fleet|30%}.

> **Note.** The seat counter includes people who were invited and have not accepted yet. Service tokens are never counted as seats.

=== sdk-guide.md
---
title: SDK guide
date: 2024-05-20
---
# Choosing and setting up an SDK

{product|Pennant} has SDKs for servers and others for browsers and phones. This page is about the ones for servers, which hold all rules in memory and evaluate a flag without asking anybody.

## Requirements

| SDK | current major | runtime, minimum |
|---|---|---|
| Node.js | {node-major|4} | Node.js {node-min|18} |
| Python | {py-major|3} | Python {py-min|3.9} |
| Java | {java-major|4} | Java {java-min=11|11} |
| Go | {go-major|2} | Go {go-min|1.21} |

Version {node-prev|3} of the Node.js SDK receives security fixes until {node3-end=mar|31 March 2025}. We announce the end of a major version in the changelog and in the console, and the SDK writes a warning to its log when it is started after that day.

## How flags reach your process

By default an SDK opens one streaming connection and keeps it open. Where a proxy forbids that, set `mode: polling`. It then asks for changes every {poll-default|30 seconds}; you can go down to {poll-min|5 seconds}, and the server turns away clients that ask more often.

`start()` waits for the first set of flags for up to {init|3 seconds}. After that it returns and serves the defaults written in your code until the flags arrive.

## When we are unreachable

The last known flags are written to disk. `cacheTtl` says how long they may be used after the connection is lost; unless you set it, the value is {cache=24|24 hours}, and the longest allowed is {cache-max|7 days}. Meanwhile the SDK tries to reconnect with growing pauses. You will find a line in the log for every attempt, and the state `STALE` on the status page of the SDK.

## Events

Evaluation events are collected and sent in batches:

- `flushInterval`: {flush|10 s} by default
- `bufferSize`: {buffer|1,000 events} by default, {buffer-max|50,000} at most

If your service evaluates {sample-rate|200 flags} a second and sends every {sample-flush|five seconds}, that makes {sample-events|1,000 events} per batch before they are summed up, and far fewer after it.

## Flag names in code

Keys may have {key-len|up to 100 characters}: lower-case letters, digits and hyphens. Values travel as text, so remember that {value-size|64 kilobytes} is all there is room for. Anything larger belongs in your own storage.

=== plan-changes.md
---
title: New plans from September
date: 2024-07-15
---
*{author|Odile Marchetti}, head of product, {company|Halyard Labs}*

On {change|1 September} we change what our plans cost and contain. The last change was in {last-change|2021}. Here is all of it in one place.

## What gets dearer

- {plan-deck|Deck} will cost {deck-price|49 dollars} a month; it has been {deck-price-old|39}. If you pay by the year it is {deck-year|$490}, so you still get {free-months|two months} for nothing.
- Each person above the {deck-seats|fifteen} who are included in {plan-deck|Deck} is charged at {deck-extra=8|eight dollars} a month. That was {deck-extra-old|$5}.
- The price of {plan-fleet|Fleet} stays at {fleet-price|$390 per month}.

Organisations that are with us already keep their old price until {keep-old|1 March 2025}.

## What gets bigger

- {plan-crew|Crew}, our free plan, goes from {crew-flags-old|10} to {crew-flags|25 flags}, and from {crew-envs-old|one environment} to {crew-envs|two}.
- On {plan-deck|Deck} you can have {deck-flags|500 active flags} instead of {deck-flags-old|200}. As many as {deck-stream=1500|1,500 clients} of yours may hang on the live stream at the same time, {deck-stream-old|three times} as many as today.
- {plan-fleet|Fleet} customers now get {fleet-sla|99.95 per cent} availability in the contract (before: {fleet-sla-old|99.9}). The promise for {plan-deck|Deck} does not change.
- Support for {plan-fleet|Fleet} answers within {fleet-support|two hours}, also on Saturdays.

## What goes away

The {plan-solo|Solo} plan, {solo-price|$12 a month}. Whoever still has it is moved to {plan-deck|Deck} and pays the {plan-solo|Solo} price for {solo-span|twelve months} more.

Old SDKs: we go on mending holes in the {node-prev|third} generation for Node.js {node3-end=jun|until the end of June 2025}; please move to {node-major|version 4} before. The Java library now wants {java-min=17|Java 17} under it. Everything else about runtimes is as it was, including {node-min|Node 18 or newer}.

## Will there be a new region?

Yes. Sydney opens on {sydney|7 October} and is our {regions|fifth}, after Dublin, Ohio, São Paulo and Tokyo. Data are never moved from one region to another without your consent.

Questions go to plans@pennant.example. A person reads them, usually the one who signed this page, so do not be shy.

=== faq.md
---
title: Frequently asked questions
date: 2024-10-02
---
**Can I try it before I pay?**
Yes, for {trial|two weeks}, with everything in {plan-deck|Deck}. You need no credit card. The free {plan-crew|Crew} plan has no time limit and room for {crew-seats|three people}.

**How many flags can we have?**
{crew-flags|Twenty-five} on {plan-crew|Crew}, {deck-flags|500} on {plan-deck|Deck}; nobody counts on {plan-fleet|Fleet}. Archived flags are free. A flag can have {variations|up to a dozen} variations, and its list of rules ends at {rules=50|fifty entries}.

**What happens to my app if {product|Pennant} is down?**
Nothing, for a while. Our libraries remember the latest state and go on with it for {cache=12|half a day} when nobody told them otherwise. Then your own fallback values apply.

**Who changed that flag last Tuesday?**
Look under *History*. With {plan-deck|Deck} you can go back {deck-audit=60|two months}; on {plan-crew|Crew} only {crew-audit|a week}. {plan-fleet|Fleet} keeps a {fleet-audit|full year}, and can export it to a bucket of your own.

**How fast does a change arrive?**
Over the stream, in {latency|under 200 milliseconds} for most clients. With polling, in {poll-default|half a minute} at most, unless you have chosen another interval. It cannot be shorter than {poll-min|five seconds}.

**Our script is told "Too Many Requests". Why?**
The management API counts calls per token: {crew-rate=100|100 a minute} with the free plan, {deck-rate|600 a minute} on {plan-deck|Deck}. Flags that you evaluate in your code are not calls and are not counted.

**How large may a segment be?**
Up to {segment|10,000 users} if you list them one by one.

**Do charities pay?**
{charity|50 percent} of the normal rate on {plan-deck|Deck}. Write to us with your registration.

**Can we leave?**
At any time, with {notice|five days'} notice to the end of the period. Your data are erased {erase|30 days} after the account is closed.

**Where are you?**
{company|Halyard Labs} is in Cork, but your data need not be. {product|Pennant} runs in {regions|five regions}, counting the new one in Sydney.
