Elmsworth town council's waste and recycling service: collection page, charges, recycling yard, newsletter and FAQ (2025).
=== collections.md
---
title: Your collections
date: 2025-03-03
---
# Your collections

Put your bins at the edge of your property, handles facing the road, by {out-by=630|6.30 am} on the day. Take them back in on the same day.

## Which day?

| District | Day | Food caddy from |
|---|---|---|
| Northgate | {day-north|Monday} | {food-north|7 April 2025} |
| Millfield | {day-mill|Tuesday} | {food-mill|28 April 2025} |
| Old Town | {day-old|Wednesday} | {food-old|12 May 2025} |
| Southbank | {day-south|Friday} | {food-south|2 June 2025} |

There are no collections on {no-day|Thursdays}; the crews use them to catch up after holidays.

## What and how often

| Container | For | How often | Size |
|---|---|---|---|
| Blue bin | paper and card | {freq-blue|every 4 weeks} | {size-blue|240 litres} |
| Green bin | cans, plastics, cartons | {freq-green|every 2 weeks} | {size-green|240 litres} |
| Grey bin | what is left over | {freq-grey|every 3 weeks} | {size-grey|180 litres} |
| Caddy | food | {freq-food|every week} | {size-caddy|23 litres} |
| Brown bin | garden waste, on subscription | {freq-brown|every 2 weeks} | {size-brown|240 litres} |

Households of {large-grey|six or more} may ask for a larger grey bin of {size-grey-large|240 litres}.

## Garden waste season

Brown bins are emptied from early spring until {season-end=28nov|28 November 2025}. Bags beside the bin are left behind. A full brown bin must not weigh more than {weight-brown|60 kg}.

## Holidays

- If your day is a public holiday, we come {holiday|one day later}.
- In the week of Christmas everything moves; a leaflet tells you how.

## We missed you?

Report it {missed-report|within two working days}, but not before {missed-from|4 pm} on the day itself. We return {missed-return|within three working days}. If the bin had a red tag, it contained the wrong things; then we come back only at the next regular date.

Need help moving bins? Ask for an *assisted collection*. It costs nothing.

=== charges.md
---
title: Charges from {charges-from|1 March 2025}
date: 2025-02-10
---
# Charges

All charges were decided by the full council. They include tax.

## Containers

| | Charge |
|---|---|
| Grey bin, replacement | {repl-grey|£36} |
| Blue or green bin, replacement | {repl-blue|£18} |
| Food caddy, replacement | free |

A replacement reaches you {repl-time=10|within 10 working days}. Bins broken by our crew are replaced free of charge.

## Garden waste

| | Per season |
|---|---|
| First brown bin | {brown-first=49|£49.00} |
| Each further brown bin | {brown-more|£32.00} |
| With Town Pass | {brown-pass|half price} |
| Compostable sacks, per roll | {sack-price|£6.50} |

You may have no more than {brown-max|three} brown bins. There are no refunds for part of a season, whether you join in spring or in autumn, and bins cannot be shared between subscriptions. The subscription belongs to the address: if you move, your successor may go on using it.

## Bulky items

- A collection takes {bulky-items=5|up to 5 items} and costs {bulky-price|£40}.
- Each collection of fridges or freezers only: {fridge|£22} per appliance.
- Paid bookings can be cancelled free of charge until {bulky-cancel=48|48 hours} before the date; after that we keep {cancel-fee|£15}.
- Waiting time at present: {bulky-wait|about two weeks}.

## Trade waste

Shops and offices can have a bin of {trade-bin|660 litres}, emptied weekly for {trade-weekly|£74} a month or fortnightly for {trade-fort|£41}. Other sizes on request. Contracts run for {trade-term|12 months} and can be ended with {trade-notice|one month's} notice. Trade bins must be kept locked, and must not be put out together with household bins. We check the weight with every emptying and will get in touch if a bin is regularly too heavy.

## Paying

By card online, by phone or at the town hall, where we also take cash. Invoices are due {due|14 days} after their date. If you cannot pay at once, talk to us before that; we can usually agree on instalments.

=== yard.md
---
title: {yard|Quarry Lane} recycling yard
date: 2024-09-16
---
# {yard|Quarry Lane} recycling yard

## Opening hours

Summer hours apply from {summer|April to September}.

| | Opens | Closes in summer | Closes in winter |
|---|---|---|---|
| Monday, Tuesday, Friday | {week-open|8 am} | {week-close-s|6 pm} | {week-close-w|4 pm} |
| Wednesday, Sunday | closed | closed | closed |
| Thursday | {thu-open|10 am} | {thu-close|8 pm} | {thu-close-w|5 pm} |
| Saturday | {sat-open|9 am} | {sat-close=4|4 pm} | {sat-close-w|3 pm} |

Last entry is {last-entry|15 minutes} before closing time. The yard stays shut on {shut|25 and 26 December and 1 January}.

## Who may come

Residents of Elmsworth, with proof of address. You may come as often as you like by car. Vans and trailers need a permit; it is free, allows {permit-visits|12 visits} a year and can be ordered online. Trailers must not exceed {trailer=3|3 metres} in length. The height bar at the entrance is at {bar|2.1 m}; with a permit you use the other gate.

## What we take

- Free, in any quantity: metal, cardboard, glass, textiles, electrical goods.
- Wood and furniture, as long as there is room in the container.
- Rubble and soil: {rubble|four sacks} a month, more for {rubble-price|£3} a sack.
- Plasterboard, clean and dry, on its own trolley.
- Tyres off the rim, from cars only: {tyres=4|4} per household in a calendar year, {tyre-price|£3.50} each.
- Paint: tins of {paint|5 litres} at most.
- Motor oil, in closed cans that you leave with us.

We do not take asbestos, gas bottles, or anything from businesses.

## On the site

Drive at walking pace. Small children and dogs stay in the car. Staff can help with heavy things, but not climb into your van. There are {bays|22 bays}; at weekends expect to queue.

Compost from our own plant is sold at the gate: {compost|£4} for a bag.

=== newsletter.md
---
title: Elmsworth Matters, spring 2025 - food caddies are coming
date: 2025-03-20
---
# Food caddies are coming

From {food-north|7 April}, Northgate will be the first district to have food waste picked up, {freq-food|each week} and separately from everything else. Millfield follows {food-mill|on the 28th}, Old Town {food-old|on 12 May} and Southbank {food-south|on the second of June}. A {size-caddy|23-litre} caddy for the kerb and a small one for the worktop will be delivered to each of our {households|18,400 households}, with a roll of liners to begin with.

"Food is the heaviest thing people put into the grey bin," says {councillor|Councillor Tamsin Okafor}. "It will make gas for {gas-homes|700 homes} instead."

Because there will be less in it, the grey bin is emptied {freq-grey|every third week} from then on, not {freq-grey-old|every fortnight}. Green bins stay as they are: {freq-green|once a fortnight}.

## Recycling rate

Last year we recycled {rate|54%} of all household waste, after {rate-prev|51%} in the year before. The aim is {rate-aim|65%} by {aim-year|2030}.

## Brown bins

Sign up now! This year's subscription is {brown-first=52|£52} (it was {brown-old|£46}), and holders of the Town Pass pay {brown-pass|50%} of that. Extra bins are {brown-more|£32} each. Our lorries come out for leaves and clippings {freq-brown|every other week}, for the last time {season-end=12dec|on 12 December}. You can subscribe online in a few minutes.

## At {yard|Quarry Lane}

Since last summer the yard has had {bays|22} parking bays instead of {bays-old|15}. Late opening on Thursdays, until {thu-close|8 in the evening}, was so popular that we are keeping it for another summer. One request: the turning circle is narrow. Anything you tow that is {trailer=24|longer than 2.4 metres} will be turned away from now on; please don't argue with the staff.

Home-grown compost is back, too: {compost|four pounds} a bag.

## New charges

Lost your grey bin? A new one is {repl-grey|£36} (before: {repl-grey-old|£32}). Having bulky things fetched stays at {bulky-price|£40}. The full list, in force since {charges-from|the first of March}, is on our website.

=== faq.md
---
title: Bins and recycling - your questions
date: 2024-11-25
---
# Your questions

**When does my bin have to be out?**
The lorries start early. It has to be on the pavement no later than {out-by=7|seven in the morning}. And not before {out-from|6 pm} on the evening before, please.

**My street was forgotten. What now?**
Wait until {missed-from|four in the afternoon}, then tell us. You have {missed-report|two working days} to do so; a lorry will be with you within another {missed-return|three}.

**It's a bank holiday on my day.**
Then it's {holiday|the next day}, and the day after returns to normal.

**My bin was stolen.**
Order another one online. We're short of drivers, so count on {repl-time=3w|three weeks} until it stands in front of your house. There is a charge for grey, blue and green ones.

**Will you fetch my old sofa?**
Yes. You can give us {bulky-items=3|three pieces} of furniture or the like for one fee of {bulky-price|£40}. Put them out early in the morning. Fridges are booked separately, at {fridge|£22}. If something comes up, let us know {bulky-cancel=24|a day before} and you'll get all of your money back. A set of chairs, say {ex-chairs|four chairs}, counts as {ex-one|one} item.

**How many brown bins can I have?**
{brown-max|Three}. Each of them must be light enough for the lift: {weight-brown|sixty kilos}.

**We are a big family and the grey bin is always full.**
Are you {large-grey|at least six}? Then you can get {size-grey-large|240 litres} instead of {size-grey|180}.

**When is the yard open on Saturdays?**
In the summer {sat-open|from nine}. The gates close {sat-close=5|at five}, and nobody gets in during the {last-entry|last quarter of an hour}. The yard is closed on {shut|Christmas Day, Boxing Day and New Year's Day}.

**Can I bring the tyres of my car?**
We take {tyres=2|two} a year from each home, for {tyre-price|£3.50} apiece. Most garages keep the old ones when they fit new ones.

**And rubble?**
{rubble|Four sacks} in a month. If you are pulling down a wall, hire a skip instead.

**Is it true that it all gets burnt?**
No. {rate-prev|51%} of what we collected in the year {rate-prev-year|2023} was recycled. Most of the rest was burnt for heat, the remainder buried.

**Who can I talk to?**
Ring {phone|01632 960 418} between {phone-from|9 am} and {phone-to|4.30 pm} on working days.
