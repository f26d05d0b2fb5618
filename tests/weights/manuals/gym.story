Ironbarn, a chain of gyms: membership prices, opening hours and courses, terms of cancellation, help centre and a letter to members (2025).
=== memberships.md
---
title: {name|Ironbarn} memberships {year|2025}
date: 2025-03-05
---
# Choose your membership

| | Basic | Plus | All Clubs |
|---|---|---|---|
| Per month, yearly contract | {b-price|£24} | {p-price|£36} | {a-price=49|£49} |
| Per month, no fixed term | {b-flex|£31} | {p-flex|£45} | {a-flex|£59} |
| Paid for a year in advance | {b-year|£264} | {p-year|£396} | {a-year|£540} |
| Clubs | your own | your own | all {clubs|23} |
| Courses per week | {b-courses|2} | {p-courses=5|5} | unlimited |
| Guest visits per month | none | {p-guests|2} | {a-guests|4} |
| Sauna | {b-sauna|£6 a visit} | included | included |
| Minimum age | {b-age|16} | {p-age|16} | {a-age|18} |

**Joining fee:** {join|£30}, waived if you pay for the whole year in advance. The membership card itself costs nothing.

**Discounts.** Students and apprentices get {student|20%} off Basic and Plus, on presentation of a valid card. Firms should ask for a quote. Discounts can't be combined.

**Off-peak Basic.** {off|£17} a month, for training on weekdays between {off-from|9:00} and {off-to|16:00}, in your own club.

# Try before you buy

- Day pass: {day|£12}, valid until closing time.
- Trial: {trial=7|7 days} for {trial-price|£10}, once per person. The price is taken off the joining fee if you sign within {trial-sign|14 days} of the last visit.

# Personal training

Sessions of {pt|60 minutes} cost {pt-price|£48} and are open to all members. Everybody who joins gets an introduction of {intro|45 minutes} without charge. Ask at the desk for a time; trainers keep different hours in different clubs, and the popular ones are booked well ahead. If you want to bring a friend along to a session, tell the trainer beforehand.

Not sure which membership is right for you? Start with Basic. You can move up at any time, and the new price counts from the next month.

=== hours-courses.md
---
title: Opening hours and courses, {club-a|Tanner Street} and {club-b|Millgate}
date: 2025-03-17
---
# Opening hours

| | {club-a|Tanner Street} | {club-b|Millgate} |
|---|---|---|
| Monday to Thursday | {at-open|6:00} - {at-close|23:00} | {bt-open|6:30} - {bt-close|22:30} |
| Friday | {af-open|6:00} - {af-close=22|22:00} | {bf-open|6:30} - {bf-close|21:30} |
| Saturday | {as-open|8:00} - {as-close|20:00} | {bs-open=8|8:00} - {bs-close|20:00} |
| Sunday | {au-open|9:00} - {au-close|20:00} | {bu-open|9:00} - {bu-close|18:00} |

On bank holidays hours are shorter; see the notice at the door. The last admission is {last|30 minutes} before we close. The saunas of both clubs open at {sauna|11:00}, whatever the day.

# Courses in {club-a|Tanner Street}

- **Cycling**: {cyc|45 minutes}, {cyc-places|22 bikes}
- **Yoga**: {yoga|75 minutes}, {yoga-places=18|18 places}
- **Barbell basics**: {bar|60 minutes}, {bar-places|10 places}

Courses are for members aged {course-age|16} and older; barbell courses are for {bar-age|18} and over. Bring a towel and clean shoes, and be in the room when the course begins, because the door is closed during the warm-up. The current timetable hangs beside the mirror and is in the app, too.

# Booking

You can book from {book|7 days} before a course until {book-end|30 minutes} before it begins. All Clubs members can book {book-all|10 days} ahead. Cancel {c-cancel=4|at least 4 hours} in advance, or we count the booking as used. Whoever misses {noshow|three courses} in a month without cancelling can't book for {block|14 days}.

There is a waiting list for each course. A place that becomes free is offered by text message to the person at the top.

# Children

The play corner in {club-b|Millgate} looks after children up to {kid-max|8 years}, on weekdays, for {kid-time|90 minutes} at the most. You have to stay in the building.

=== terms.md
---
title: Terms of membership (extract)
date: 2024-06-01
---
## Term and notice

Contracts run for {term|12 months} and are then renewed month by month. Notice to end the contract has to be given in writing, by letter, email or in the app, no later than {notice=1|one month} before the end of the term. Memberships without a fixed term can be ended with notice of {notice-flex|14 days}.

## Right of withdrawal

Anyone who signs online may withdraw within {withdraw|14 days}. If you have trained during this time, we keep {withdraw-fee|£4} for each visit.

## Pausing

A membership may be paused for {pause=3|no more than three months} in a calendar year. Each pause costs {pause-fee|£5} per month and extends the contract by the same time. It is free in case of pregnancy or a long illness, on presentation of a certificate.

## Leaving early

If you move to a place far from any of our clubs, you can leave with notice of {move-notice|six weeks}. A proof of the new address is needed. Other reasons are looked at case by case; talk to the manager of your club before you simply stop paying.

## Payment

Fees are collected on {collect|the 1st} of each month. For a returned payment we charge {returned|£7}. While fees are open, we may refuse entry; if nothing happens after a reminder, we may end the contract.

## Price changes

We announce higher prices {announce|eight weeks} in advance. Whoever disagrees can leave at the date of the change.

## In the club

- Guests: Plus members may bring {p-guests|two} a month. A guest must be at least {guest-age|16} and signs in at the desk.
- Bags and clothes left in a locker after closing time are removed and kept at the desk.
- The card is personal and must not be lent to anybody.
- Free weights may only be used after an introduction.

=== help.md
---
title: Help centre - your questions about {name|Ironbarn}
date: 2025-02-10
---
**How do I quit?** In the app, under Contract. Do it {notice=3|three months} before your year is up. With a flexible membership you only need {notice-flex|two weeks}.

**I signed on the website and regret it.** You've {withdraw|a fortnight} to change your mind. If you were in the gym in the meantime, a small fee is kept for each visit.

**Can I freeze my contract while I travel?** Sure, for {pause=6|up to half a year} per calendar year. It's {pause-fee|£5} for every month frozen.

**Something came up and I can't make it to my class.** No problem if you tell us early: {c-cancel=12|twelve hours} is the rule. After {noshow|three} no-shows in a month you are locked out of booking for a while, so that others get a chance.

**When can I book?** {book|One week} ahead, and with All Clubs {book-all|ten days}. Up to {book-end|half an hour} before the start you'll get in if there is a space. If it's full, join the queue.

**How many classes are in my plan?** On Plus you get {p-courses=4|four} every week. Basic has {b-courses|two} of them. Yoga takes {yoga|an hour and a quarter}, most others are shorter.

**May I bring a friend?** Plus: {p-guests|two friends a month}, for free. On Basic your friend needs a day pass.

**I'd like to try it before I join.** Great, come and train for {trial=14|two weeks}. It costs {trial-price|ten pounds}, which you get back on the joining fee of {join|£30} when you stay.

**When do you open on Saturdays?** {club-a|Tanner Street} at {as-open|eight}, {club-b|Millgate} at {bs-open=9|nine}. Come at least {last|half an hour} before closing, or the gate won't let you in.

**My payment bounced. Now what?** Don't panic. We try again, and write to you before we do anything else. Make sure that there is enough on the account.

**I lost my card.** Come to the desk and bring something with your photo on it. You can use the app at the gate until the new one has arrived.

=== letter.md
---
title: News for our members, {issue|spring 2025}
date: 2025-03-10
---
Dear members,

with {club-new|Station Yard}, opened on {new-date|1 March}, there are now {clubs|23 Ironbarn clubs}; a year ago there were {clubs-old|19}. Thank you for training with us, for your patience during the works, and for all the suggestions in the box at the desk. Some of them you will find below.

**Longer evenings.** At {club-a|Tanner Street} we keep the lights on until {at-close|11 pm} from Monday to Thursday (it was {at-close-old|10 pm}). Fridays too, by popular demand: {af-close=23|eleven o'clock} is the new time to go home. {club-b|Millgate} remains open till {bt-close|half past ten} on those evenings, and until {bf-close|half past nine} on Fridays.

**Yoga.** You asked for more space and we knocked down a wall. In the new room at {club-a|Tanner Street}, {yoga-places=24|two dozen of you} fit on the floor side by side. Sessions still take {yoga|75 minutes}.

**Prices.** From {rise-date|1 June}, Basic on a yearly contract will cost {b-price-new|£26} a month instead of {b-price|£24}, and Plus {p-price-new|£39} instead of {p-price|£36}. This letter is the notice that you are owed under the terms. Nothing happens to All Clubs, which stays at {a-price=52|£52}. Memberships without a fixed term are not affected either.

**Sauna.** Open from {sauna|eleven} on all days. Please shut the door behind you: it is you who pay for the heat in the end.

**Little ones.** The play corner at {club-b|Millgate} now takes children up to {kid-max|eight}; so far it was {kid-max-old|six}. There are new toys, and the carpet has been replaced.

**Trainers.** {trainer|Fenella Ashcombe} joins the team at {club-new|Station Yard}. She has worked with runners for many years and will gladly look at your knees.

See you on the floor!
