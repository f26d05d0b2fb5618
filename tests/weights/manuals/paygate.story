Korvane Pay, a card payment API: price list, limits reference, payout guide, help articles and release notes (2025).
=== pricing.md
---
title: {product|Korvane Pay} pricing
date: 2025-01-08
---
# Pricing

All prices are net of VAT. You can leave any plan with {notice|30 days'} notice.

| | Starter | Growth | Scale |
|---|---|---|---|
| Base price, month by month | {m-starter|€0} | {m-growth|€49} | {m-scale|€249} |
| Base price, whole year in advance | – | {y-growth|€490} | {y-scale|€2,490} |
| European cards | {pct-starter|2.9%} + {fix-starter|€0.30} | {pct-growth|2.4%} + {fix-growth|€0.25} | {pct-scale|1.9%} + {fix-scale|€0.20} |
| Largest charge | {max-starter|€5,000} | {max-growth|€20,000} | {max-scale|€100,000} |
| Money on your account after | {pay-starter|7 days} | {pay-growth|2 business days} | {pay-scale|1 business day} |

## Other fees

- **Cards issued outside Europe**: add {intl|1.5%}, whatever the plan.
- **Currency conversion**: {fx|1%} above the reference rate of the day.
- **SEPA direct debit**: {sepa|€0.35} per collection, {sepa-fail|€3} when it bounces.
- **Lost chargebacks**: {cb-fee=15|€15}. Nothing if the bank decides in your favour.
- **Instant payouts**: {inst-fee|1%} of the amount, but never less than {inst-min|€0.50}.
- **Refunds**: free of charge, though the fixed part of the card fee is not given back.

There is no set-up fee, and we do not charge for test mode, for support by email or for ordinary payouts.

## An example

You are on Growth and sell a pair of shoes for {ex-price|€80} to a customer with a French card. The percentage makes {ex-pct|€1.92}, the fixed part comes on top, and so you pay {ex-fee|€2.17} and keep {ex-keep|€77.83}. Had the card been American, another {ex-intl|€1.20} would have been due.

## Large merchants

If you process more than {volume|€250,000} a month, write to sales@korvane.example and ask for a quote of your own.

The trial of Growth lasts {trial|14 days} and needs no card. When it is over, your account drops back to Starter unless you choose otherwise.

=== limits.md
---
title: Limits and supported versions (reference)
date: 2025-03-19
---
# Limits

Unless said otherwise, a limit holds per account and is the same on all plans. If you need more, ask support before your busy season, not during it; some of these values can be raised, the ones for files and refunds cannot.

| What | Limit |
|---|---|
| Requests per second, live keys | {rate-live=100|100} |
| Requests per second, test keys | {rate-test|25} |
| Objects in a list answer, default | {page-def|20} |
| Objects in a list answer, maximum | {page-max|100} |
| Metadata keys per object | {meta-keys|50} |
| Length of a metadata value | {meta-len|500 characters} |
| Smallest card charge | {charge-min|€0.50} |
| Partial refunds of a charge | {part-ref|10} |
| Charge refundable for | {refund=180|180 days after capture} |
| Life of an idempotency key | {idem=48|48 hours} |
| Uncaptured authorisation expires after | {auth|7 days} |

## Webhooks

- Endpoints: at most {hooks-live|16} in live mode, {hooks-test|5} in test mode.
- Your server must answer within {hook-timeout|10 seconds}; our own API gives up after {api-timeout|30 seconds}.
- Delivery attempts: {attempts=16|16}, spread over {hook-span|72 hours}. The pause between them grows each time.

## Disputes

| What | Limit |
|---|---|
| Evidence, each file | {evid=5|5 MB} |
| Evidence, all files together | {evid-all|20 MB} |
| Number of files | {evid-num|8} |
| Time to answer | {disp-answer|9 days} |

## API versions

| Version | Published | Switched off |
|---|---|---|
| `{v-new|2025-03}` | {v-new-date|17 March 2025} | not planned |
| `{v-old|2023-04}` | {v-old-date|18 April 2023} | {v-old-end=jun|30 June 2026} |

Send the header `Korvane-Version` with each request. Without it we use the version your account was opened with.

## Client libraries

| Library | Current release | Runs on |
|---|---|---|
| Node | {lib-node|7.2} | Node {node|18} and up |
| Python | {lib-py|4.0} | Python {py=3.9|3.9} and up |

The source of both is public. A major release is maintained for {lib-support|24 months} after its successor has appeared.

=== payouts.md
---
title: Getting your money - a guide to payouts
date: 2024-10-02
---
# Payouts

This guide explains when {product|Korvane Pay} sends the money you have earned to your bank, and how to do it yourself through the API.

## The beginning

The first payout of a new account always takes {first-pay|14 days}, counted from the first successful charge. We use this time to check your documents. After that the rhythm of your plan applies: merchants on Starter wait {pay-starter|a week}, those on Growth {pay-growth|two business days}, and on Scale the money is there on {pay-scale|the next business day}.

The day's books are closed at {cutoff=17|17:00 CET}. Charges captured later belong to the following day.

## Automatic or manual

By default payouts are automatic. Nothing is sent while the balance is below {pay-min|€25}; it is carried over instead. With manual payouts you may leave money with us for at most {hold|90 days}.

To start a payout by hand, post to `/payouts` with amount and currency. If the connection breaks, simply repeat the call with the same `Idempotency-Key`. We recognise it for {idem=24|a day}, and you will get the first answer again, not a second transfer.

## Instant payouts

Available on Growth and Scale only, in euros and pounds.

- Money arrives in {inst-time|about 30 minutes}, weekends included.
- Not more than {inst-max|€9,000} each, and {inst-count|five} in a calendar day.
- We keep {inst-fee|one per cent} for it.

If you move {ex-inst|€4,000} this way, {ex-inst-fee|€40} is deducted.

## Reserves

Travel agencies, ticket shops and other sellers with long delivery times have a rolling reserve: {reserve|5%} of each charge is held back for {reserve-span|three months}. You see it in the dashboard under *Balance*, and it is released automatically.

## Currencies

We pay out in {cur-out|eight currencies}. If you were paid in another, we convert the sum, which costs {fx|1 per cent}. Add a bank account for each currency you really need.

=== help.md
---
title: Help centre - the questions we hear most
date: 2024-12-11
---
## Why do I get error {err|429}?

Because you are too fast. With production credentials you may make {rate-live=80|80 calls a second}; in the sandbox it is {rate-test|25}. Wait, then try again with growing pauses.

## A customer wants her money back. How long can I do that?

Open the sale in the dashboard and press *Give back*. The button disappears {refund=120|120 days} after you took the payment; from then on you need an ordinary bank transfer. You can also return only a part, for instance {ex-part|€30} of {ex-whole|€100}.

## I received a dispute. What now?

Cardholders may complain to their bank for {disp-window|120 days}. When they do, you have {disp-answer|nine days} to react. Upload whatever proves your case: delivery slips, emails, photos. Each document has to stay under {evid=4|4 megabytes}, and the whole lot under {evid-all|20 MB}. The bank usually decides in {decide|60 to 75 days}. If it sides with the buyer we charge you {cb-fee=20|€20} in addition to the disputed sum.

## Some of my sales are missing from the payout

Everything that comes in after {cutoff=16|4 pm (Central European Time)} goes into tomorrow's batch. Amounts under {pay-min|25 euros} also have to wait until enough has piled up.

## My server was down. Are the notifications lost?

No. We knock again for {hook-span|three days}, {attempts=12|twelve times} altogether. A server that takes longer than {hook-timeout|ten seconds} to reply counts as down.

## Can I charge a few cents for a song?

Sorry, no: {charge-min|50 cents} is the smallest amount for cards. Many shops collect several purchases and charge them together. The upper end depends on your plan and is shown in the price list.

## What happens after the trial?

You have {trial|two weeks} to play with Growth. If you like it, pay {m-growth|€49} a month or {y-growth|€490} for the year. Otherwise you go on with Starter, where you only pay when you sell.

=== release-notes.md
---
title: Release notes, {rel|spring 2025}
date: 2025-03-17
---
# API version {v-new|2025-03}

Published {v-new-date|today}. Accounts opened from {new-acc|1 April} start with it; all others may opt in request by request, by sending the version header. Nothing changes for you until you do.

## Changed

- Idempotency keys are now remembered for {idem=48|two days}, up from {idem-old|24 hours}. Several of you had nightly jobs that were repeated too late.
- List endpoints return {page-def|20 objects} if you do not pass `limit` (was {page-def-old|10}). The ceiling is the same as before.
- Metadata: {meta-keys|fifty keys} instead of {meta-keys-old|20}, on charges, customers and payouts alike.
- The field `source` is gone. Use `payment_method`, which has existed since the first version and means the same.

## Deprecated

With `{v-new|2025-03}` out, it is time to say goodbye to `{v-old|2023-04}`: requests that ask for it will be refused after {v-old-end=mar|the end of March 2026}. {v-old-share|About 6%} of traffic still does. If you are among the senders we will remind you by email, for the first time {warn|six months} before the date.

What you have to do is described in the migration notes. For most integrations it is an afternoon's work: replace the removed field, check that your code does not count on short lists, and run your tests against the sandbox.

## Libraries

**Python {lib-py|4.0}** has type hints everywhere and an async client. You have to be on {py=3.10|Python 3.10 or later}. If you cannot upgrade, stay with release {lib-py-old|3.8} of the library for the time being; it will still get security fixes.

**Node {lib-node|7.2}** adds streaming of long lists. It goes on working with {node|Node 18}, which some of you had asked about.

## Fixed

- Instant payouts above {inst-warn|€8,000} were wrongly held for a manual check. Anything up to {inst-max|€9,000} now goes through immediately.
- Test cards from Brazil no longer fail with a wrong error code.
