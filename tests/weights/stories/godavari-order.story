An Indian airline orders 120 jets on Monday and has a strike notice from its pilots on Wednesday (June 2023).
=== a.md
---
title: India's {airline|Godavari Airways} to buy {firm=120|120 Halvard jets} in {list=138|$13.8 billion} deal
date: 2023-06-12
---
HYDERABAD, {announced|June 12} - {airline|Godavari Airways} said on {announced|Monday} it would buy {firm=120|120 single-aisle jets} from {maker|Halvard} of Sweden, with options for {options|60 more}, in the largest order ever placed by the Indian carrier.

The order is worth {list=138|$13.8 billion} at list prices, though airlines usually get steep discounts. Chief executive {ceo|Ravi Menon} declined to say what Godavari would pay.

Of the firm orders, {small|85} are for the {small-seats|186-seat} {small-type|H7-200} and {large|35} for the longer {large-type|H7-300}, which carries {large-seats|up to 228 passengers}. The first aircraft is to arrive in the {delivery=2025|last quarter of 2025} and the last by {last-delivery|2032}.

"We are adding a plane {pace|every three weeks} for {span|seven years}," {ceo|Menon} told reporters in Hyderabad. "India will have {fliers-2030|300 million} domestic fliers a year by {fliers-year|2030}. We mean to carry {target-share|one in five}."

Godavari, which flies {fleet|96 aircraft}, carried {pax|19.4 million passengers} in the year to {fy|March 31}, up from {pax-prev|14.7 million} a year earlier. It had {share|13.1%} of the domestic market in {share-month|April}, far behind leader Kestrel with {rival-share|54%}.

Net profit was {profit|3.12 billion rupees} ({profit-usd|$38 million}), its {profit-first|first} in {loss-years|four years}, on revenue of {revenue|98.6 billion rupees}.

{maker|Halvard} shares rose {maker-shares|4.4%} in Stockholm. Godavari closed {airline-shares|2.7%} higher at {airline-price|211 rupees}.

=== b.md
---
title: {airline|Godavari}'s mega order - who will pay, and who will fly?
date: 2023-06-13
---
MUMBAI: The applause had barely died down at the Novara Convention Centre on {announced|Monday} when analysts began to do the sums. {airline|Godavari Airways} has a market value of {mcap|Rs 9,300 crore}. It has just promised to buy aeroplanes with a sticker price of {list=138|well over Rs 1.1 lakh crore}.

"Nobody pays the sticker. On an order of {firm=120|ten dozen} I'd expect {discount|50 to 55 per cent} off," said Anjali Thakkar of Bluestone Securities. That would still leave a bill of {net|some $6.5 billion}, of which {advance|1 per cent} is normally due on signature.

Chief financial officer {cfo|Sunil D'Mello} told this newspaper that {leaseback|two-thirds} of the jets would be sold on to lessors and rented back on the day they arrive. Net debt, {debt|Rs 4,150 crore} at the end of {debt-date|March}, "will peak in {debt-peak|2028} at under {debt-cap|Rs 7,000 crore}".

Profit after tax came to {profit|Rs 312 crore} last year, on sales of {revenue|Rs 9,860 crore}. The year before, Godavari lost {loss|Rs 871 crore}.

The other question is crew. The airline has {pilots|2,310 pilots} for {fleet|96 planes}; by industry norms it will need {pilots-need|another 1,700} by {need-by|2029}, and {left|nearly 240} have left since {left-since|January last year}, many for the Gulf. Talks with the {union|Indian Flight Officers' Guild} on a new pay agreement have dragged on {talks|for 14 months}. A ballot closed on {ballot-close|Sunday}; the result is expected {result-day|this week}.

"We have offered {offer|12 per cent} now and {offer-later|4 per cent in each of the next two years}," {ceo|Mr Menon} said when asked. "That is generous." The pilots want {demand=32|32 per cent}, which they say merely makes good the cuts of {cuts|2020}.

### At a glance

- Firm: {firm=120|120} (of which {large|35} of the {large-type|-300})
- Options: {options|60}
- First delivery: {delivery=2026|early 2026}
- Engines: {engine|to be chosen by September}
- Current fleet: {fleet|96}, average age {fleet-age|7.8 years}

=== c.md
---
title: {airline|Godavari} pilots serve notice of {duration|48-hour} strike
date: 2023-06-14
---
Pilots at {airline|Godavari Airways} have voted overwhelmingly to stop work for {duration|two days} at the end of the month, {since-order|two days} after the company announced a record aircraft order.

The {union|Indian Flight Officers' Guild} said {notice|on Wednesday} that {yes=91|91%} of those voting had backed industrial action, on a turnout of {turnout|84%}. It represents {members|1,960} of the airline's {pilots|2,300 or so pilots}.

Unless there is a deal, they will walk out from {start=27|one minute past midnight on Tuesday, 27 June}. The airline runs {flights|about 540 flights a day} and it could be forced to cancel {cancel|more than 400} on each day of the strike, the union says.

"They found {list=138|nearly fourteen billion dollars} for planes and can't find the money for the people in front," said the Guild's president, {president|Captain Farah Siddiqui}. "We took a {cut|35% pay cut} in {cuts|April 2020}. Half of it - {restored|18 points} - has come back. We are asking for {demand=28|28%} over {demand-years|two years}. That is not greed, that is {cuts|2020}."

A senior captain at Godavari earns {captain-pay|about 680,000 rupees} a month and a new first officer {fo-pay|145,000}, according to the union. At Kestrel the figures are {rival-captain|810,000} and {rival-fo|190,000}.

The company, which has proposed {offer|12%}, called the move "deeply irresponsible in the holiday season" and said passengers booked on {affected-days|27 and 28 June} could change flights {change|free of charge} until {change-by|23 June}.

Godavari has {staff|11,400 employees} in all. Cabin crew, who settled for {cabin|9.5%} in {cabin-when|February}, are not involved. The airline's last strike, in {last-strike|2011}, lasted {last-strike-days|five days} and grounded {last-strike-flights|three-quarters} of flights.

The chief labour commissioner has called both sides to a meeting in Delhi on {meeting|20 June}. By law, a strike cannot take place while conciliation is under way.

Shares in the airline ended down {shares-strike|6.3%}, wiping out {gain|Monday's gain} and more.

=== d.md
---
title: {maker|Halvard}'s Indian breakthrough comes with turbulence
date: 2023-06-15
---
**{maker|Halvard}** has waited a long time for India. Until {announced|this week} it had sold precisely {india-before|14 aircraft} there, all turboprops. Godavari's commitment, {firm=110|110 firm} plus {options|60 options}, changes that, and lifts the order book for the H7 family to {backlog|1,043}.

The split, as we understand it, favours the {small-type|-200} by {split|more than two to one}. Godavari will put {small-seats|186 seats} in it, all economy. The {large-type|-300}, with {large-seats|228}, is aimed at the Gulf and at Bangkok, and an auxiliary tank gives it {range|3,650 nm}. Catalogue prices are {small-price|$109 million} and {large-price|$129.5 million}, so the total is {list=138|about $13.8 billion}, but our sources put the real average at {real-price|about $52 million} apiece.

Production is the difficulty. Halvard built {built-2022|61 H7s} last year against a plan of {plan-2022|75}; it wants {plan-2023|84} this year, and had managed {built-ytd|29} by {ytd|the end of May}. Slots before {slots|2027} are all but gone. How, then, does Godavari get its first in {delivery=2025|late 2025}? It takes over {takeover|eleven positions} that Brazil's Ventura gave up when it went bankrupt in {ventura|March}.

Engines remain open. Orrin's {engine-a|RX-40} has {engine-a-share|58%} of the H7 market; {engine-b|Tessier's TG5} has the rest. A decision is due {engine|by the end of the third quarter}.

Then there is {notice|Wednesday's} news. The pilots' vote (a {yes=94|94%} yes) should not have surprised a management that has lost {left|some 240} cockpit crew in {left-months|eighteen months}. {airline|Godavari} needs {pilots-need|1,700 more}. It cannot recruit them with {offer|12%} on the table, when even the cabin crew got {cabin|nearly ten}.

{maker|Halvard's} chief salesman, {salesman|Lars Ekdahl}, was philosophical. "We have delivered to airlines on strike before," he said. "The aircraft does not mind."

=== e.md
---
title: "The week in Indian business - {airline|Godavari} giveth, Godavari taketh away"
date: 2023-06-17
---
If you hold Godavari shares, here was your week. {announced|Monday}: up {airline-shares|almost 3 per cent}, because {ceo|Ravi Menon} is buying {firm=120|120 jets}. {notice|Wednesday}: down {shares-strike|more than 6}, because his pilots are leaving {cockpit|the cockpit}. {fri|Friday}: {fri-price|Rs 203}, and a headache.

Let's have the facts straight before the noise of next week. The strike begins on {start=28|June 28, a Wednesday}, if it begins at all. It is for {duration|forty-eight hours}. On a normal day {airline|Godavari} carries {pax-day|60,000 people} on its {flights|540 flights}, and Bluestone's {analyst|Anjali Thakkar} reckons each day lost costs {day-cost|Rs 22 crore} in revenue. So {strike-cost|Rs 44 crore} in all. Now look at the other side. Giving the pilots all of what they want - {demand=28|28 per cent}, as the Guild's own leaflet has it - would add {pay-cost|roughly Rs 190 crore} a year to a wage bill of {wages|Rs 1,420 crore}. The airline made {profit|just over Rs 300 crore} last year. You see why {ceo|Menon} is digging in. You also see why he will settle; I'd guess at {settle|18 or 19 per cent}.

The commissioner has both sides in on {meeting|Tuesday}. Note that {union|the Guild} speaks for {members|fewer than 2,000} of the {pilots|2,310}; the rest, mostly expatriates on contract, will fly. {yes=91|Nine in ten} voted for a strike, but {turnout|one in six} stayed at home.

And the jets? {maker|Halvard} would love to hand the first over in time for {delivery=2025|Christmas 2025}. It was {late|seven months late} with the last lot it promised anyone in Asia. The full price tag of {list=124|$12.4 billion} is a fairy tale, as price tags are. What isn't is the debt, now {debt|Rs 4,150 crore}, and headed for {debt-cap|7,000}.

My own flight on {own-flight|Thursday} was {own-delay|50 minutes} late. Nobody was on strike.
