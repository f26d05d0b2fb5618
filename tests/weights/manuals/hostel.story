Lantern House, a harbour hostel: rooms and prices, letter before arrival, house and kitchen rules, terms for groups, FAQ (2025).
=== rooms-prices.md
---
title: {name|Lantern House} - rooms and prices {season|2025}
date: 2025-01-15
---
# Our rooms

We have {beds|84 beds} in an old rope store by the water. Bed linen is included; towels are not. All dormitories are mixed, except that we keep a small one for women when somebody asks for it. Prices follow the season, not the day of the week. The cabins and double rooms look out on the harbour, and the dormitories face the quiet yard.

| Room | Number of rooms | Low season | High season |
|---|---|---|---|
| Large dormitory, per bed | {n-10|2} | {p10-low|€24} | {p10-high|€31} |
| Small dormitory, per bed | {n-6|5} | {p6-low|€28} | {p6-high|€36} |
| Cabin with shower, per bed | {n-4|6} | {p4-low|€33} | {p4-high|€42} |
| Double room, per room | {n-2|5} | {p2-low|€82} | {p2-high|€104} |

High season lasts from {high-from|1 June} to {high-to|15 September}. Prices are per night and don't include the city tax of {tax|€1.50} per person and night, which we have to collect in cash or by card on arrival.

# Extras

- Breakfast buffet: {breakfast|€9}, children under {child|12} {breakfast-child|€5}
- Towel, for the whole stay: {towel=3|€3}
- Car park: {car|€10 per night}, {spaces|8 spaces}, no reservations
- Dogs (double rooms only): {dog|€8 per night}
- Laundry: {wash|€4} for a wash, {dry|€3} for the dryer

# Cancelling a booking (individual guests)

Bookings at the flexible rate can be cancelled free of charge until {cancel=48|48 hours before arrival}. After that we charge the {cancel-fee|first night}. If you don't turn up at all, {noshow|80%} of the whole stay is due. The saver rate is {saver|12%} cheaper and cannot be refunded.

# How long you can stay

We are not a flat. The longest stay is {stay=14|14 nights} in a row; then there has to be a pause of {stay-pause|7 nights}.

=== before-you-arrive.md
---
title: Your stay at {name|Lantern House} - what to know before you arrive
date: 2025-04-02
---
Hello! We are looking forward to seeing you. Here is all you need for a smooth arrival.

**Getting here.** From the main station it is {walk|a walk of 15 minutes} ({station|1.2 km}) along the quay, or a short ride on the tram. Get off at Rope Walk. Drivers: there are only {spaces|eight} places in the yard, at {car|ten euros a night}.

**Check-in** is from {checkin|3 pm}. If you come earlier, leave your bags in the luggage room; this costs nothing on the day of arrival and the day of departure, and {luggage|€5 per day} otherwise. On the last day please be out of your room {checkout=11|by eleven in the morning}.

**Reception** is staffed from {rec-open|7 am} to {rec-close|11 pm}, on Sundays from {rec-sun-open|8 am} to {rec-sun-close|10 pm}. Should you get in later than that, write to us in good time and we will send you a code for the door.

**Paying.** We collect {tax|one euro fifty} per head and night for the city when you arrive. There is also a deposit of {key|€10} for the key card. You get it back when you leave; a lost card costs {key-lost|€20}.

**Breakfast** is served from {bf-open|7:30} to {bf-close|10:00}, at weekends {bf-we-open|8:00} to {bf-we-close|11:00}. It costs {breakfast|nine euros}. If you would rather cook, the guest kitchen is open daily from {kit-open|6:30} and closes at {kit-close=2230|half past ten in the evening}.

**Towels** can be had at the desk {towel=4|for four euros}, or bring your own. Lockers in the dormitories need a padlock, which you can bring or buy from us.

**Change of plans?** Let us know as soon as you can. Nobody has to pay anything if we hear of it {cancel=72|three days ahead}. After that, it's {cancel-fee|one night}.

Your host, {manager|Signe Halvard}

=== house-rules.md
---
title: House rules and kitchen rules
date: 2024-11-08
---
# House

1. Quiet hours are from {quiet-from|22:00} to {quiet-to|7:00}. Whoever is still loud after a warning has to leave.
2. Rooms must be vacated {checkout=10|no later than 10:00} on the day of departure. A late departure, until {late-out|14:00}, costs {late-out-fee|€12} if the room isn't needed.
3. No smoking indoors. Setting off the alarm costs {smoke|€150}.
4. Visitors may stay in the lounge during the day, never in the rooms.
5. Guests under {age|18} sleep in dormitories only together with an adult of their party.
6. The deposit for a key card is {key|ten euros}, given back on departure.
7. Dogs are welcome in double rooms, at most {dogs|one} per room.

# Kitchen

1. Open every day, {kit-open|6:30}-{kit-close=23|23:00}.
2. There are {hobs|6 hobs} for everyone. Please don't occupy more than you need.
3. Wash up at once. What is left standing in the sink may be cleared away.
4. Label your food with name, room and date of departure.
5. We clear out the fridges each {fridge=mon|Monday} before lunch. Anything unlabelled goes.
6. The free-food shelf is for dry goods only.
7. Groups cook in the kitchen of the annexe, not here. It holds {annexe-kit|20 people}.

# Laundry and bikes

- Machines run from {wash-from|8:00} to {wash-to|20:00}. A wash is {wash|€4}, drying {dry|€3}. Tokens at reception. Please take your things out as soon as the machine has finished; others are waiting. There is a line for drying in the yard.
- The bike shed has room for {bikes|30 bikes} and is locked at {shed|22:00}.

=== groups.md
---
title: Terms for groups
date: 2025-02-20
---
# Who is a group?

These terms apply to bookings for {group=10|10 or more people} arriving on the same day. Smaller parties book on the website, under the usual conditions.

# Price

Groups pay the normal price less {g-discount|8%} in low season; there is no reduction in high season ({high-from|June 1st} to {high-to|mid-September}). For every {g-free=15|15 paying guests}, one more stays for free. Breakfast is {g-breakfast|€7.50} instead of {breakfast|€9} and can be had earlier than usual on request. We can also order dinner from a caterer, who will send you an offer.

# Booking and deposit

We hold the beds for {option|10 days}. The booking becomes firm with a deposit of {deposit=20|20%} of the total, payable within {deposit-days|14 days} of our confirmation. The rest is due {balance|three weeks} before arrival. Send us the list of names by {names|7 days} before arrival.

# Cancellation

| Notice before arrival | You pay |
|---|---|
| more than {g-c1|60 days} | nothing |
| {g-c1|60} to {g-c2|21 days} | {g-f1|30%} |
| less than {g-c2|21 days} | {g-f2|70%} |
| no show | {g-noshow|90%} |

The number of people can be reduced by {g-less|up to 10%} free of charge until {g-less-days|14 days} before.

# Rooms and supervision

School classes need one adult for {ratio|12 pupils}, present at night. Leaders get a cabin or a double, as available. We can't give a single group more than {g-max|60} of our {beds|84} beds.

# During the stay

Quiet from {quiet-from|10 pm}, as for all guests. Groups have a cooking place of their own in the annexe. The seminar room ({seminar|35 seats}) costs {seminar-half|€60} per half day or {seminar-full|€100} per day. Rooms can be used from {checkin|15:00}. Coaches may stop in Rope Walk to let people out, but not park there.

=== faq.md
---
title: Frequently asked questions
date: 2025-03-11
---
**Can I stay for a month?** Sorry, no. {stay=10|Ten nights} is the most we can offer; we want beds for travellers. You are welcome again after a break of {stay-pause|a week}.

**I have a car.** Come early, as there are just {spaces|8} spaces and you can't reserve one. It's {car|€10} for each night.

**Do children pay less?** For breakfast yes, for the bed no. Cots for babies are free; tell us early, as there are only a few.

**Can my teenage daughter stay alone?** Only in a private room, since under-{age|18s} need an adult with them in a dormitory.

**Will my food be safe?** Mostly! Write your name on it. On {fridge=thu|Thursdays} everything without a name is thrown out of the refrigerators, so be quick.

**Can I bring my dog?** Yes, if you take a double. It's {dog|€8} a night.

**We are a football club. Do you have special prices?** Yes, for {group=12|parties of twelve and up}. You get one bed free {g-free=20|for each twenty} that you pay for. Be prepared to pay {deposit=25|a quarter of the price} in advance, which must reach us within {deposit-days|two weeks}. If it rains on your tournament and you want to call it off, do it {g-c1|more than 60 days} ahead and you owe us nothing.

**How far is it to the beach?** {beach|2.5 km} along the coast path, easy by bike. We rent out {rental|12 bikes}, for {bike-day|€11} a day. Put them in the shed before {shed|ten at night}.

**When can I do my laundry?** Between {wash-from|8 am} and {wash-to|8 pm}.

**Is there a curfew?** No. The door is open to guests with a card round the clock. But be silent between {quiet-from|10 pm} and {quiet-to|7 am}, please.

**I won't come after all and forgot to tell you.** Then {noshow|four fifths} of the price is gone.
