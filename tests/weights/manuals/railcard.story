The rail cards of Kestrel Link, a regional transport company: product page, fare table, refund rules, passengers' questions and a notice about the change of December 2025.
=== railcards.md
---
title: Our rail cards
date: 2025-12-14
---
# A card for everybody

With a rail card of {firm|Kestrel Link} you pay less on all our trains, on the buses of the regional lines and on the lake steamers.

| | Card 25 | Card 50 | Youth | Senior |
|---|---|---|---|---|
| Price for a year | {p25|£39} | {p50|£119} | {py|£25} | {ps|£59} |
| Price by the month | – | {p50-month|£10.90} | – | {ps-month|£5.50} |
| Discount | {d25|25%} | {d50|50%} | {dy|50%} | {ds|40%} |
| Who | anybody | anybody | from {y-min|16} to {y-max=25|25 years} | from {s-min|65 years} |

What counts is your age on the first day of validity. A Youth card bought shortly before a birthday may therefore be used to its end.

## When it is valid

- Card 25 and Senior: at any time.
- Card 50: Monday to Friday from {peak=9|9:00} on, at weekends and on holidays all day.
- Youth: as Card 50, but in the school holidays without any restriction.

## Taking others along

Up to {kids|three children} under {kids-age|15} travel free with the holder of any card. A dog goes free as well.

## How to get it

Order on our website or at a desk; bring a photograph. Your card comes by post within {post|ten working days}. Until then a paper card will do, which is valid for {paper=21|21 days} and printed at once. If you only want to try, take the Trial Card 50 for {trial-span|three months}, {trial|£29}, which ends by itself.

## Paying by the month

The sum is collected from your bank account at the beginning of each month. You are bound for {bound=6|six months}; after that you can leave at the end of any month.

## Lost or stolen?

Block it in your account. The new one costs {lost=8|£8}, and it is free if you show a police report.

=== fares.md
---
title: Fare table, valid from {change|14 December 2025}
date: 2025-12-01
---
# Single tickets

| Zones | Full fare | With Card 25 | With Card 50 |
|---|---|---|---|
| 1 | {z1|£2.40} | {z1-25|£1.80} | {z1-50|£1.20} |
| 2 | {z2|£4.00} | {z2-25|£3.00} | {z2-50|£2.00} |
| 3 | {z3|£5.60} | {z3-25|£4.20} | {z3-50|£2.80} |

For longer journeys ask the machine or look at the map in the app; the price then depends on the distance.

A single ticket for one zone is valid for {valid1|60 minutes}, any other for {valid=120|120 minutes} from the moment it is stamped. Changing is allowed, a return journey is not. Short breaks on the way do not matter as long as you arrive in time.

# Other tickets

| Ticket | Price | Remarks |
|---|---|---|
| Day ticket, all zones | {day|£18} | until {day-end|3 am} of the next day |
| Day ticket for a small group | {day-group|£32} | up to {day-persons|5 persons}, not before {day-from|9:30} on weekdays |
| Week, all zones | {week|£62} | begins on any day you like |
| Month, all zones | {month|£210} | |
| Bicycle | {bike|£2.50} | free after {bike-free|19:00} |

The discount of a rail card applies to single and day tickets. It does not apply to the tickets for a week or a month, to those for groups and to the bicycle.

# Children

- Under {free-age|6}: free.
- From there up to and including {half-age|14}: half the full fare. Rail cards do not lower it any further.

# Without a ticket

Passengers who have no valid ticket pay {penalty=80|£80}. If you own a personal rail card but left it at home, show it at a desk within {show|seven days}; this costs {show-fee|£10}.

Tickets are sold by machines, in the app and at the desks. Drivers of buses only sell single tickets, and only for coins. In trains no tickets are sold at all, not even when the machine at your station was out of order; in that case take a photograph of it.

=== refunds.md
---
title: Refunds and compensation
date: 2025-03-10
---
# Tickets

Single and day tickets that were bought in advance can be given back free of charge up to the day before they become valid. On the day itself we keep {keep|£3}. A ticket for a week or a month is refunded for the days you do not use, after a deduction of {keep-month|£10}; the days are counted from the one on which you hand it in.

# Rail cards

- You can withdraw from the purchase within {withdraw|14 days}, provided that you have not travelled with the card.
- Later, a card paid by the year is only refunded in case of illness or when you move away. For each month begun we then keep {keep-card|one tenth} of the price.
- Cards are renewed by themselves. If you do not wish that, tell us not later than {renew=6|six weeks} before the old one ends. We send a reminder {remind|ten weeks} before that day.

# Delays

| Arrival late by | Card holders and others get |
|---|---|
| {late1|30 minutes} or more | {comp1|25%} of the fare |
| {late2|60 minutes} or more | {comp2|50%} of the fare |
| {late3|120 minutes} or more | {comp3|the whole fare} |

Sums below {min|£2} are not paid out. Delays that we announced before you bought the ticket do not count, and neither do those caused by storms.

If the last train is cancelled, we pay for a taxi up to {taxi|£60}, or a hotel up to {hotel|£90}.

# How to claim

Fill in the form on the website or at a desk and enclose the ticket. We have to receive it within {claim=28|28 days} of the journey. The money is usually with you {paid|two weeks} after that.

# Inspection

If you object to a penalty fare, write to us within {object|21 days}. The amount, {penalty=60|£60}, need not be paid until we have answered.

=== questions.md
---
title: Questions from passengers
date: 2025-06-18
---
### I turn {ex-age|26} in August. Can I still have the card for young people?

Yes. We sell it to everybody who is not older than {y-max=26|twenty-six}. It costs no more than before, and you save {dy|half} of each fare.

### My train leaves at {ex-time|9:12}. Does the Card 50 count?

Not on working days. It starts at {peak=9.30|half past nine}. On Saturday or Sunday there is no such limit. With Card 25 you get your {d25|quarter} off at whatever hour.

### I have only the paper card. How long may I use it?

For {paper=14|a fortnight}. By then the plastic one should have arrived, since we need {post|10 working days} at most.

### My card has gone through the washing machine

What a pity. For {lost=10|ten pounds} we make you another. Come to a desk or order it in your account.

### How do I stop the card?

It goes on for another year if we hear nothing from you. Write to us {renew=30d|30 days} before it runs out, and that's that. If you have just bought it and changed your mind, there are {withdraw|two weeks} in which you can simply send it back.

### I was late for work because of you. What do I get?

If you arrived {late1|half an hour} late, {comp1|a quarter} of what the trip cost; from {late2|an hour}, {comp2|half}. You have {claim=3m|three months} to ask for it. Please note that we do not transfer less than {min|two pounds}.

### Can I take my bike?

If there is room. It needs a ticket for {bike|£2.50}, but not after {bike-free|seven in the evening}.

### The inspector did not believe I had a card

Show it at any desk in {show|a week's} time, then it is only {show-fee|ten pounds}.

### When are the desks open?

From {desk-open|6:30} to {desk-close|19:00} on working days. What is open on Sunday you can see in the app. By telephone you reach us until {tel-close|20:00}.

=== december-notice.md
---
title: New timetable, new fares
date: 2025-11-10
---
On {change|Sunday, 14 December} our new timetable begins. {firm|Kestrel Link} will run {trains|312 trains} a day, a little more than now, and the last one from Marlow Bridge will leave at {last-train|0:40} instead of {last-train-old|23:55}. To pay for this we have to raise fares, by {rise|4.6%} on average. The increase was approved by the transport council in October.

## What becomes dearer

| | Now | New |
|---|---|---|
| Card 50, a year | {p50-old|£109} | {p50|£119} |
| Card 50, monthly payment | {p50-month-old|£9.90} | {p50-month|£10.90} |
| Single, two zones | {z2-old|£3.80} | {z2|£4.00} |
| Single, three zones | {z3-old|£5.30} | {z3|£5.60} |
| Day ticket, all zones | {day-old|£17} | {day|£18} |

## What stays

A single for one zone remains at {z1|£2.40}. Card 25 will still cost {p25|£39} and Senior {ps|£59}. A bicycle goes for {bike|£2.50} as ever. Cards you already have remain valid to their end; you need not pay anything on top.

## What gets better

- **More company.** Holders may bring {kids|three youngsters} along for nothing, where so far only {kids-old|two} were allowed.
- **Longer steamers.** The season on the lake will last from {lake-from|1 April} to {lake-to|26 October}.
- **More freedom.** Those who pay their card in monthly sums will have to stay for {bound=12|a year} only, and no longer for {bound-old|two}.
- **Time to change.** Tickets for two and more zones can be used for {valid=90|an hour and a half}, which is {valid-more|15 minutes} longer than at present.

Tickets at the old price can be used until {old-tickets|31 January 2026}. After that they are exchanged at the desks; you pay the difference.

The new fare table is on our website from the beginning of December, and the timetable is already there. Questions? Call {phone|0345 555 0198}.
