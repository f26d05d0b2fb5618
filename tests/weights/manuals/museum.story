The Thornmere Maritime Museum: opening times, ticket prices, guided tours and groups, visitors' questions and the changes of spring 2025.
=== visit.md
---
title: Plan your visit - {museum|Thornmere Maritime Museum}
date: 2025-04-02
---
# Opening times

| Day | Opens | Closes |
|---|---|---|
| Monday | closed | closed |
| Tuesday, Wednesday, Friday | {mid-open|10:00} | {mid-close|17:00} |
| Thursday | {thu-open|10:00} | {thu-close=21|21:00} |
| Saturday, Sunday | {we-open|9:30} | {we-close|18:00} |

In July and August we are open on Mondays too, from {mon-open|11:00} to {mon-close|17:00}. The house stays shut on {shut-xmas|24 and 25 December} and on {shut-ny|1 January}.

Last admission is {last-adm=45|45 minutes} before closing. Allow {stay|two to three hours} for the main halls and another {stay-ship|half an hour} or more for the steamer *Ardent*, which lies at our quay and can be visited whenever the museum is open and the tide is not too high.

# Getting here

- The harbour tram stops at Ropewalk, just across the road.
- From the railway station follow the blue anchors along the harbour.
- The car park behind the ropery costs {park|£3} a day. On sunny weekends it fills up early.

# Cloakroom

Bags larger than {bag|40 × 30 cm} must be left in a locker. You need a {coin|£1} coin, which you get back. Umbrellas are kept at the desk.

# Access

All halls can be reached by lift. We lend out {chairs|four wheelchairs} and have folding stools on every floor. The *Ardent* has {stairs|64 steps} and narrow doors, so it is not suitable for wheelchairs; a film in the foyer shows what you miss. Assistance dogs are welcome everywhere.

# Eating

The Galley café serves breakfast and lunch from {cafe-open|9:30} to {cafe-close|16:30}, on Thursdays until {cafe-thu|20:00}. You can bring your own food to the terrace, but not into the halls. Tables cannot be reserved, except for parties who come with a group booking.

=== tickets.md
---
title: Tickets and prices
date: 2025-04-01
---
# Prices

| | Museum | Museum and *Ardent* |
|---|---|---|
| Adults | {adult|£14} | {adult-ship|£19} |
| Students, pensioners, unemployed | {conc|£10} | {conc-ship|£14} |
| Young people up to {child-max|17} | {child|£6} | {child-ship|£9} |
| Children under {free-age=6|6} | free | free |
| Family | {fam|£34} | {fam-ship|£46} |
| Groups of {group-min=12|12 or more}, each | {group|£11} | {group-ship|£15} |
| School classes, each pupil | {school|£4} | {school-ship|£6} |

A family is {fam-adults|two adults} with not more than {fam-kids=3|three children}, of their own or of others. Carers of disabled visitors go in free; a word at the desk is enough, we do not ask for papers.

## Cheaper

- On the internet each adult ticket costs {web|£1} less.
- On Thursdays after {late-from|18:00} adults pay only {late|£7}.
- On the {sunday|first Sunday} of the month the museum is free for all. The *Ardent* is not: please pay {ship-sunday|£5} at the gangway.

## Annual pass

It costs {pass|£42} for yourself, or {pass-two|£70} for a couple at the same address. It is valid for {pass-span|twelve months} from the first visit and includes the ship and the special exhibitions. If you buy a pass on the day of a visit, we subtract the price of your day ticket.

## Extras

| | |
|---|---|
| Audio guide | {audio=4|£4} |
| Public tour, in addition to admission | {tour|£5} |
| Photo permit for tripods | {tripod|£8} |

## Changing your mind

Internet tickets are for a certain day and a short slot, in which you have to arrive; you may then stay as long as you like. You can move them to another day up to {exchange=24|24 hours} before the slot begins. Money is only returned if we have to cancel, for instance because of a storm warning for the quay.

=== tours-groups.md
---
title: Guided tours and groups
date: 2024-09-16
---
Our guides are volunteers: former sailors, shipwrights, teachers. You pay {tour|£5} on top of the entrance ticket, except for the torch tour.

# Public tours

| Tour | When | Duration | Guests |
|---|---|---|---|
| Highlights | Saturday and Sunday, {hl-first|11:30} and {hl-second|14:30} | {hl-dur=60|60 min} | {hl-max=20|20} |
| Engine room of the *Ardent* | Sunday, {er-time|13:00} | {er-dur|45 min} | {er-max|12} |
| Museum by torchlight | last Thursday of the month, {torch-time|19:00} | {torch-dur|50 min} | {torch-max|18} |
| In sign language | second Saturday of the month, {sign-time|11:00} | {sign-dur|75 min} | {sign-max|10} |

Meet in the foyer under the anchor, {early|ten minutes} before the start.

**Engine room.** The way down is steep. Children must be {er-age|eight years old} and everyone needs closed shoes.

**Torchlight.** The price is {torch|£9}, including a lamp and hot chocolate. On Thursdays the house stays open until {thu-close=20|eight in the evening}, so you can look around a little when the tour has ended.

**On your own.** If you would rather not follow anybody, hire a recorded commentary from the desk for {audio=3.50|£3.50}, and stop and repeat it at will.

# Groups

You are a group from {group-min=10|ten paying persons}. The ticket is then {group|£11} each, and the leader has free entrance. Please register {group-ahead|two weeks} ahead, even if you want no guide.

Private tours of {priv-dur|90 minutes} cost {priv|£85} in English and {priv-lang|£100} in other languages, entrance not included. Each guide takes {priv-max|25 persons}, down to the engines only {priv-er-max|twelve}; larger parties are split, and we charge for each guide.

# Schools

- {school|£4} for each pupil, whatever the age.
- For every {ratio|8 pupils} a teacher or parent enters free.
- Workshops in the sail loft: {ws-price|£95} per class. Register {school-ahead|four weeks} ahead.

# Paying and cancelling

We ask for a deposit of {deposit|20%} when you book. You can cancel without cost until {cancel|7 days} before the visit. After that we keep {cancel-fee|half the price} of guides and workshops. If you are late, please telephone, and the guide will try to wait.

=== questions.md
---
title: Questions visitors ask
date: 2025-02-11
---
**When is the last moment to come in?** The desk sells tickets until {last-adm=30|half an hour} before we shut. By then you would have to run, though; most people need {stay|two or three hours}.

**Does my little daughter need a ticket?** Not before her {free-age=5|fifth birthday}. From then on until she is {child-max|17} she pays the price for young people.

**I have caught a cold. Can I come another time instead?** With an internet ticket, yes, if you let us know {exchange=48|two days} in advance. Use the link in the email.

**Is there a free day?** Yes, the {sunday|first Sunday} of each month. It gets crowded. Quieter and nearly as cheap is Thursday after {late-from|six pm}, when a grown-up gets in for {late|£7}.

**How do I get a place on the highlights tour?** Come early or reserve. Our guides take {hl-max=15|fifteen people} and nobody more. The morning tour, at {hl-first|half past eleven}, is usually emptier than the other.

**May my son see the engines?** If he is {er-age|eight} or older. The group is small, {er-max|12 guests}, so do book.

**Is the ship accessible?** I am afraid not: {stairs|sixty-four steps} and no lift. For the museum itself you can borrow a wheelchair; we have {chairs|4} of them.

**Where do I leave my rucksack?** In a locker, if it is bigger than {bag|40 by 30 centimetres}. Have {coin|a pound} ready.

**Can I take pictures?** Yes, without flash. Only for a tripod do we charge.

**Is the annual pass worth it?** At {pass|£42} it pays from the {pass-pays|third visit} with the ship. It runs for {pass-span|a year} from the day you first use it.

**Are dogs allowed?** In the yard only, apart from assistance dogs.

**Where can we eat our sandwiches?** On the terrace, which has the best view of the harbour anyway.

=== news.md
---
title: What is new from {new-from|1 April 2025}
date: 2025-03-03
---
Spring is coming, the *Ardent* has fresh paint, and some things at the {museum|Thornmere Maritime Museum} are changing. Here they are at a glance.

**Longer Thursdays.** We will be open until {thu-close=21|9 pm}, not {thu-old|8 pm} as before. The café stays open until {cafe-thu|eight} on this day.

**Earlier weekends.** You asked for it: on Saturdays and Sundays the doors open at {we-open|half past nine} instead of {we-old|ten}. Nothing changes from Tuesday to Friday.

**New prices.** Wages, heating and the care of old timber have become dearer, and so we have to ask for a little more. The table shows day tickets for the museum without the ship.

| | Until now | From {new-from|1 April} |
|---|---|---|
| Adults | {adult-old|£12.50} | {adult|£14} |
| Reduced | {conc-old|£9} | {conc|£10} |
| Young people | {child-old|£5} | {child|£6} |
| Family | {fam-old|£31} | {fam|£34} |

At the same time, families get more for their money. Their ticket is meant for {fam-adults|two grown-ups} and used to include {kids-old|two children}; now you can bring {fam-kids=4|four}. What a school class pays does not change.

**A longer walk.** The highlights tour at weekends has been given a new ending in the rope store. It therefore takes {hl-dur=75|an hour and a quarter}, for the same {tour|£5} as before.

**A new hall.** On {hall|24 May} we open "Cold Water", with finds from wrecks off our coast, most of which have never been shown before. It was paid for by the lottery fund and by many donors, to whom we are deeply grateful. Entrance is included in your ticket.

Director {director|Maud Pellingham} will lead the first visitors through it herself.
