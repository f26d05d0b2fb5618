The city library of Harrowmere: rules and fees, page of the branches and hours, help article on reservations, and a letter about changes in 2024.
=== fees-and-rules.md
---
title: Rules of use and fees
date: 2024-04-02
---
# {library|Harrowmere City Library} - rules of use

In force from {from|1 April 2024}. Whoever borrows something from us accepts these rules. They hang in every branch, and the staff will explain them to you if a point is not clear.

## Membership

| Card | Per year |
|---|---|
| Adults | {fee-adult=24|£24} |
| Students and apprentices | {fee-student|£12} |
| Under {child-age|18} | {fee-child|free} |
| Household, up to {house-size|5 persons} | {fee-house|£38} |

A lost card is replaced for {fee-card|£4}. Cards are personal and may not be lent to others, not even within a family; for families there is the household card.

## Loans

| What | Loan period | Renewals | At a time |
|---|---|---|---|
| Books | {loan-book|28 days} | {renew-book=2|2} | {max-book|20} |
| Magazines | {loan-mag|7 days} | {renew-mag|none} | {max-mag|5} |
| Films | {loan-film=7|7 days} | {renew-film|1} | {max-film|6} |
| Board games | {loan-game|14 days} | {renew-game|1} | {max-game|2} |
| Musical instruments | {loan-instr|8 weeks} | {renew-instr|none} | {max-instr|1} |

All kinds together, nobody may have more than {max-all=30|30 items} on an adult's card, and {max-child|15} on a child's.

## Late return

- {late-adult|25p} per item and day for adults, with a ceiling of {late-cap|£8} per item
- {late-child|10p} for holders of a children's card
- {late-instr|£1} per day for instruments

There is a grace period of {grace=2|2 days}: whoever brings things back within it owes nothing. When {block|£15} or more is owed, the card is blocked until the sum is paid.

## Lost or damaged things

You pay what a new copy costs, plus {handling|£3.50} for handling. If the thing turns up within {found|6 months}, the price is refunded, but not the handling. Please do not try to mend a torn page yourself, since the tape you have at home does more harm than the tear.

## Reservations

Each reservation costs {res-fee|60p}. It is charged when the item is collected. A reservation can be withdrawn at any time before that, at the desk or in the catalogue.

=== locations.md
---
title: Branches and opening hours
date: 2024-04-08
---
We have {branches|four branches} and a bus. Everything you borrow in one of them can be given back in any other.

## {main|Central Library}, Tanner Square

| Day | Open |
|---|---|
| Monday | closed |
| Tuesday to Thursday | {c-open|9:30}-{c-close|19:00} |
| Friday | {c-open-fri|9:30}-{c-close-fri=20|20:00} |
| Saturday | {c-open-sat|10:00}-{c-close-sat|16:00} |
| Sunday (October to March) | {c-open-sun|13:00}-{c-close-sun|17:00} |

{c-seats=180|180 seats} for reading, {c-rooms|six} study rooms, a café in the yard. The book return in the wall can be used {return-hours|at all hours}.

## {east|Eastgate Branch}, Mill Lane

Tuesday, Wednesday and Friday {e-open|10:00} to {e-close|18:00}, Saturday {e-open-sat|10:00} to {e-close-sat=13|13:00}. Closed for {e-closed|two weeks} each August. {e-seats|40 seats}.

## {north|Northfield Branch}

In the school. Open Monday to Friday from {n-open|14:00} to {n-close|18:00}, in the holidays only on Wednesdays.

## {quay|Quayside Branch}

Open on Wednesday and Thursday afternoons, run by volunteers who know everything about ships. No toilets; steps at the door. A new entrance with a ramp is being built.

## The bus

It stops at {stops|22 places}, at each {bus-every|every other week}; the timetable is on its door and in the catalogue. You may order things to a stop, free of charge.

## Study rooms

At the {main|Central Library} a room can be booked up to {room-ahead|14 days} ahead, for {room-span|3 hours} a day at most. Rooms hold {room-size|eight people}. If nobody comes, the room is given to others.

## Computers and printing

There are computers at the {main|Central Library} and at {east|Eastgate Branch}. A session lasts {session|60 minutes}. A black page costs {print|10p}, a coloured one {print-col|40p}; the first {print-free|five pages} a month are free with a card.

=== reservations-help.md
---
title: How to reserve, renew and collect
date: 2024-05-06
---
### Reserving something that is out

Find it in the catalogue and press *Reserve*. As many as {res-max|ten reservations} may be open on a card at the same time. When your copy has come in we write to you; it then lies on the shelf behind the desk for {res-hold=7|seven days}. The {res-fee|60 pence} are added to your account on the day you fetch it. If you do not come, {res-noshow|£1} is due instead.

On average one waits {res-wait|19 days}. For a title with {sample-queue|12 people} before you and {sample-copies|three copies}, that may be {sample-wait|four months}.

### Renewing

Books can be kept for {loan-book|four weeks}. Then you can have the period lengthened {renew-book=3|three times}, unless somebody else is waiting. The date moves on by another {loan-book|28 days}, counted from the day on which you renew. Magazines cannot be renewed, and {loan-mag|one week} is short, we know. Games are lent for {loan-game|two weeks}.

A reminder comes by mail {remind|3 days} before the date. The reminder is a courtesy. Having missed it is no excuse.

### Films

Films may stay with you for {loan-film=14|a fortnight}. Not more than {max-film|six} go on a card. What is not meant for children is lent only to adults.

### I am late. What now?

Come in the first {grace=5|five days} and nothing is charged. From then on it is {late-adult|a quarter of a pound} each day, for children {late-child|ten pence}, and in no case more than {late-cap|eight pounds} for one thing. Cards that owe {block|fifteen pounds} are shut.

### Instruments

Guitars, keyboards and ukuleles are yours for {loan-instr|eight weeks}. We ask for a deposit of {deposit|£30}. They are always out, so put your name down early.

### Online

With the card number and your PIN you can read newspapers at home and borrow {e-max|eight e-books}, each for {e-loan|21 days}. They return themselves. An e-book is reserved free of charge, and once it is yours, you have {e-hold|48 hours} to fetch it.

=== letter-2024.md
---
title: What changes in 2024
date: 2024-01-22
---
Dear readers,

the city council has decided on our budget, and from {from|1 April} some things will be different. I would like you to hear of them from us first.

**The fees.** The fee for adults has been {fee-adult-old|£20} so far. It was to rise to {fee-planned|£28}, and we are glad that we could prevent this: a grown-up pays {fee-adult=26|£26 a year}. Students go on paying {fee-student|twelve pounds}, and everybody below {child-age|eighteen} pays {fee-child|nothing}, as ever. The card for households of {house-size|up to five} stays at {fee-house|£38}.

**Hours.** On Fridays the {main|Central Library} will close at {c-close-fri=21|nine in the evening}; so far it has been {c-close-fri-old|seven}. On the other days nothing changes: Tuesday, Wednesday and Thursday we close at {c-close|7 pm}, Saturday at {c-close-sat|4 pm}. The {east|Eastgate Branch} at last gets a proper Saturday, from {e-open-sat|ten} in the morning to {e-close-sat=15|three} in the afternoon.

**More things to borrow.** The limit for a grown-up's card goes up from {max-all-old|25} to {max-all=40|forty items} altogether. For books alone it stays at {max-book|twenty}, for board games at {max-game|two}.

**The building.** After long works the upper floor is open again. It has {c-rooms|six rooms} for groups, which you can book. In the whole house there are {c-seats=210|210 places} to sit and read, {c-seats-more|thirty} more than before. The works cost {cost|£1.4 million}; more than we had hoped, less than we had feared.

**Reserved items** were waiting too long on our shelf. You have {res-hold=5|5 days} to come for yours after our message. You can have {res-max|up to 10} of them on order.

**The bus** gets {stops-new|two} new stops, which makes {stops|22}. We are {branches|four houses}, a bus, and {staff|58 people}. Thank you for coming to us.

*{head|Rosalind Achterberg}, head librarian*
