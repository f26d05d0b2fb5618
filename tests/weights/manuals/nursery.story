Papers of the municipal day nursery at Linden Lane, Harwick: fees, welcome guide, admission rules, closing days letter, questions and answers (2024/25).
=== fees.md
---
title: {product|Linden Lane Day Nursery} - table of fees
date: 2024-06-10
---
# Fees from {fees-from|1 September 2024}

Decided by the {town|Harwick} town council on {council|4 June 2024}. The fees are due for the whole nursery year, also when your child is ill or on holiday.

## Monthly fee

| | Up to {h-25|25 hours} a week | Up to {h-35|35 hours} a week | Up to {h-45|45 hours} a week |
|---|---|---|---|
| Under threes | {u25|£310} | {u35|£420} | {u45|£525} |
| Threes and older | {o25|£190} | {o35|£265} | {o45|£335} |

Until {old-until|31 August 2024} the place for under threes at {h-35|35 hours} cost {u35-old|£395}.

## Reductions

- Second child at the nursery: {sib-2=40|40%} off
- Third and every further child: {sib-3|100%} off, in other words free
- Household income below {income|£22,000} a year: {income-off|half the fee}, on application

Children from other towns pay {outside|£60} a month on top.

## Meals

| Meal | Price |
|---|---|
| Lunch, per day | {lunch=3.60|£3.60} |
| Tea-time snack, per day | {snack|£0.90} |
| Breakfast | brought from home |

Meals are billed by the day, at the end of the month. A meal that is cancelled by {meal-cancel|8 am} on the same day is not charged.

## Other charges

- Registration: {reg-fee|£35}, once
- Late collection: {late|£10 per quarter of an hour} begun
- Nappies, if we supply them: {nappies|£12} a month
- Outings: at cost, announced beforehand

## Payment

The fee is collected on the {pay-day|5th} of each month by direct debit. If a debit fails, the bank's charge is passed on. After {arrears|two unpaid months} the place can be withdrawn. Standing orders and cash are accepted in exceptional cases only; please talk to the office before the first payment is due. A receipt for your tax return is sent to you without request every January.

=== welcome.md
---
title: Welcome to {product|Linden Lane}
date: 2024-08-19
---
# Welcome guide for new families

Nice to have you here! Our house was rebuilt in {rebuilt|2016}. It has {places=84|84 places} in {groups|five groups}:

- **Ladybirds** and **Snails**, for babies and toddlers from {age-min=6|6 months}, with {size-small|12 children} each
- **Foxes**, **Owls** and **Hedgehogs**, for those from {age-big|3 years} until school, with {size-big|20 children} each

In all, {staff|22 educators} work with us. The head is {head|Rosalind Okereke}, her deputy {deputy|Piotr Halloran}.

## When we are open

| | Opens | Closes |
|---|---|---|
| Monday to Thursday | {open|7.00 am} | {close=17:30|5.30 pm} |
| Friday | {open-fri|7.00 am} | {close-fri|3.30 pm} |

Please bring your child by {bring|9.15 am}, since the groups then leave for the garden or the wood. Children who do not sleep here can be collected after lunch, from {noon-from|12.30} to {noon-to|1 pm}.

## A day with us

- Breakfast, whenever your child likes, until {break-to|8.45}
- Morning circle, then out into the fresh air
- {lunch-time|11.45}: lunch, in small groups at round tables
- Rest, with a story for those who stay awake, until {nap-to|2.15}
- Fruit and bread, and playing until you come

## Settling in

We take our time. Count on {settle=4|four weeks} during which somebody from the family stays close by. On the first {settle-parent|three days} you remain in the room; after that we try a short goodbye.

## What to bring

{spare|Two sets} of spare clothes, rain trousers, slippers and a cuddly toy. Please put a name on everything.

## If your child is ill

Call us before {sick-call|8.30 am}. After a fever the child stays at home until it has been without one for {fever=24|a full day}. If we have to give medicine, we need a note from your doctor.

## Telephone

Office: {phone|01632 960 144}, from {office-from|8} to {office-to|11 am}.

=== admission.md
---
title: Rules of admission, {product|Day Nursery Linden Lane}
date: 2023-11-02
---
# Admission

1. The nursery accepts children living in {town|Harwick} who are no younger than {age-min=8|eight months} on the day they start.
2. It can look after {places=90|ninety children} at a time.
3. Applications for September must have reached the town hall by {apply=feb|28 February}; those for a start during the year may be sent at any time, at least {apply-lead|three months} beforehand.
4. Answers are sent out by {answer|15 April}. A place that has been offered must be accepted in writing within {accept|14 days}, and the registration fee of {reg-fee|£35} paid.

## Order of places

Places are given in points:

| Ground | Points |
|---|---|
| Both parents at work, or single parent at work | {pt-work|30} |
| Brother or sister already here | {pt-sib|20} |
| Lives within {near|1 km} | {pt-near|10} |

With equal points the older child comes first. A few places are kept for urgent cases named by the youth office.

## Hours

Families choose between {h-25|25}, {h-35|35} and {h-45|45 hours} a week. A change is possible at the start of a month and must be asked for {change|six weeks} before. Nobody may stay longer than {h-day|9.5 hours} on any day.

## Starting

New children are settled in gradually. The process takes {settle=2|two weeks} as a rule; a parent or another trusted person has to be available during this time. Only a few children begin in the same week.

## Health

A child needs proof of vaccination against measles and a recent check-up. Whoever had a temperature above {temp|38.0 °C} may return {fever=48|48 hours} after it has gone.

## Leaving

The contract can be ended by the parents with notice of {notice=8w|two months} to the end of a month. It ends by itself on {end|31 August} of the year in which the child starts school. The nursery may end it after {absent|30 days} of absence without excuse.

=== closing-days.md
---
title: Letter to parents: closing days {kyear|2024/25}
date: 2024-09-16
---
Dear parents,

here are the days on which {product|Linden Lane} stays shut in the coming months. With public holidays left out, there are {shut|23 days}, against {shut-old|22} last year.

| | From | To |
|---|---|---|
| Autumn clean | {aut-from|28 October} | {aut-to|29 October} |
| Christmas | {xmas-from|23 December} | {xmas-to|3 January} |
| Staff training | {train|10 February} | - |
| Bridge day | {bridge|30 May} | - |
| Summer | {sum-from|4 August} | {sum-to|19 August} |

On {early|12 December} we close at {early-close|1 pm}, because of the staff's Christmas party.

During the summer break the house in Quarry Street takes some of our children. Put your name on the list in the hall by {guest-by|16 May}. A day there costs {guest-fee|£9} including lunch.

## Some more news

- A reminder, as some of you asked: from Monday to Thursday children may be fetched until {close=18:00|six in the evening}. On Fridays we lock the door at {close-fri|half past three}, and our caretaker is strict about it.
- Our kitchen has a new supplier. A midday meal costs {lunch=3.90|£3.90} this nursery year; the afternoon snack comes to {snack|90 pence}.
- We say goodbye to {leaver|Mrs Tansley}, who retires after many years with the Owls, and welcome {joiner|Dev Marchetti}.
- The parents' council meets on {council-meet|9 October}. Its members, from all our groups, are elected that evening.
- Whoever is late after closing time pays {late|£10 for every 15 minutes}, without a further warning.

If you need care on a closing day for an urgent reason, please speak to {deputy|Mr Halloran}.

With kind regards,
{head|Rosalind Okereke}, head of the nursery

=== questions.md
---
title: Questions and answers about day care in {town|Harwick}
date: 2024-10-01
---
# Linden Lane: what parents ask the town hall

**What will we pay for a baby?**
That depends on the hours. The smallest contract for a child under three, {h-25|25 hours}, comes to {u25|£310} a month, the largest to {u45|£525}. From the third birthday it is between {o25|£190} and {o45|£335}. If you live outside the town, add {outside|£60}.

**We have twins. Is there a discount?**
Yes. One of them pays in full, the other {sib-2=50|half}. With triplets, the last one comes {sib-3|free of charge}.

**When do we have to apply?**
If you want to begin in September, your form must be with us by {apply=jan|the end of January}. You will have our letter by {answer|mid-April} and then {accept|two weeks} to say yes. Families who move here in the middle of the year should write {apply-lead|a quarter of a year} ahead.

**Can we bring our son before work?**
The door opens at {open|seven} from Monday to Thursday. For Fridays please look at the welcome guide.

**How do I say that my daughter is ill?**
Ring {phone|01632 960144} before {sick-call|half past eight}. The lunch of that day is not charged if you ring early enough; the hour is given in the table of fees.

**I have found a job and need more hours.**
Write to the head of the nursery in good time. If the group is full, you go on a list.

**We are moving away. How do we get out of the contract?**
Tell the nursery {notice=4w|four weeks} before the month is over. A mail is enough.

**When is the money taken from our account?**
On the {pay-day|fifth}. If that is difficult for you, please talk to us early, since those who do not pay may lose the place.

**Is the nursery open all year?**
No, it closes on {shut|23 days} in the current year, besides public holidays. The nursery sends out the list each September.
