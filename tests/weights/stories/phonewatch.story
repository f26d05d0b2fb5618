Kaarna, a made-up phone maker, presents the K7 phones and the Halo 2 watch in Berlin; prices, batteries, dates of sale
=== a.md
---
title: Kaarna raises phone prices as it takes aim at premium buyers
date: 2021-10-05
---
BERLIN ({when|Tuesday}) - {company|Kaarna}, the Estonian phone maker that built its name on cheap handsets, unveiled its most expensive devices so far, betting that shoppers who hold on to their phones longer will pay more for them.

The {phone|K7} will start at {price-base|$649}, {price-rise|$50} above the model it replaces, and the larger {max|K7 Max} at {price-max=849|$849}. A new version of its smartwatch, the {watch|Halo 2}, costs {watch-price|$199}, or {watch-lte|$249} with a cellular connection.

"{avg-age|Three and a half years}, that is how long our customers keep a phone now. It used to be {avg-age-before|two}," {ceo-role|Chief Executive} {ceo|Triin Laasma} said at the event in {place|Berlin}, her first since taking over from founder {founder|Peeter Oja} {took-over|in April}.

The phones go on sale in {countries|32 countries} {sale=1022|on Oct. 22}, with orders taken {preorder|from this Friday}. The watch follows {watch-sale|on Nov. 5}.

Kaarna shipped {shipped-2020|18.2 million} phones {last-year|last year}, for {share-2020|1.4%} of the global market and {share-eu|6%} of Europe's. It expects to ship {shipped-goal|at least 20 million} {goal-year|this year} in spite of the shortage of chips, which {ceo|Laasma} said had cost it {lost-sales|about 900,000 units} {h1|in the first half}.

Analysts were cautious. "At {price-base|$649} you are {gap-rivals|$100} below the big {big-names|two}, and that is not far enough," said Ottilie Brandes of research firm Meterline, who puts the average price of a Kaarna phone sold in {asp-when|the second quarter} at {asp|$312}.

Shares in the company, which went public {ipo|in 2018} at {ipo-price|14 euros}, closed {share-fall|2.3%} lower at {share-price|21.84 euros} in Tallinn.
=== b.md
---
title: 'Hands on with the {phone|Kaarna K7}: light, fast, oddly lovely'
date: 2021-10-05
---
I had {handson|25 minutes} with {company|Kaarna}'s new phones this afternoon, in a room with {journalists|sixty} other people who also wanted to photograph them, so take this as a first impression.

First: the weight. The {phone|K7} is {weight=168|168 grams}, and coming from my own {own-phone|221-gram} slab it feels like a dummy. The {max|Max} is no feather at {weight-max|213 g}, but the matte back has a grip to it.

Second: the screen. {screen|6.1 inches}, {refresh|120Hz}, bright enough ({nits|1,200 nits}, they say) that I could read it under stage lights. The {max|Max} has {screen-max|6.7 inches} of the same stuff.

Cameras. {cam-count|Two} on the small one, {cam-count-max|three} on the big. The main sensor is {megapixels|50 megapixels} on both, the ultrawide {ultrawide|12}, and only the {max|Max} gets the {zoom|3x} zoom. There's an {selfie|eighteen-megapixel} selfie camera too, in a punch hole.

Charging: the {watts|65W} brick is *in the box*. On the demo table a dead {phone|K7} got {half-charge|to 50 percent in 18 minutes}, and I timed it. The battery itself, {battery|4,200mAh}, is only a little bigger than last year's {battery-old|4,050}.

Then there's the watch. I like the watch! {watch-size|Forty-two millimetres}, a real crown, {sports|more than 100} sports modes I'll never use and, on the spec sheet, {watch-life=14|14 days} on a charge, or {watch-life-aod|five} with the screen always on. {watch-price|$199}. The old one lasted me {watch-old-life|about a week}.

What I don't like: {updates=3|three} Android upgrades and then you're on your own, unless you count {security|five years} of security patches. And there's no headphone jack. (The {k5|K5} had one. I'm just saying.)

You can order {preorder|on October 8}; stores get it {sale=1022|two weeks later}. Review to come.
=== c.md
---
title: '{company|Kaarna} {phone|K7}, {max|K7 Max} and {watch|Halo 2} announced: specifications, price and release date'
date: 2021-10-06
---
The new {company|Kaarna} range is official. At an event in {place|Berlin} that ran for {event-length|70 minutes}, the Tallinn firm showed {products|three} products.

| | {phone|K7} | {max|K7 Max} |
|---|---|---|
| Display | {screen|6.1"}, {refresh|120 Hz} | {screen-max|6.7"}, {refresh|120 Hz} |
| Battery | {battery|4200 mAh} | {battery-max|5000 mAh} |
| Main camera | {megapixels|50 MP} | {megapixels|50 MP} |
| Memory (RAM) | {ram|8 GB} | {ram-max|12 GB} |
| Weight | {weight=186|186 g} | {weight-max|213 g} |
| Water resistance | {phone-ip|IP68} | {phone-ip|IP68} |

**Price.** {storage-base|128 GB}: {price-base-eur|€699}. {storage-mid|256 GB}: {price-mid-eur|€779}. The {max|Max} exists only with {storage-mid|256 GB} and costs {price-max-eur|€949} ({price-max=899|$899} in America). The watch is {watch-price-eur|€219}, with LTE {watch-lte-eur|€269}, and spare straps are {strap-eur|€29}.

**Availability.** Pre-orders open {preorder|on 8 October at 9:00 CET}; buyers before {gift-until|17 October} get a free pair of earbuds worth {earbuds-eur|€89}. General sale begins {sale=1021|on 21 October}. The {watch|Halo 2} arrives {watch-sale|in the first week of November}.

**Software.** Both phones run {android|Android 12} and are promised {updates=4|four} major upgrades plus {security|five years} of security fixes. A fully charged {watch|Halo 2} runs for {watch-life=14|two weeks} in normal use and is waterproof {watch-depth|to 50 metres}.

**Charging.** {watts|65 W} by cable, {watts-wireless|15 W} without. {company|Kaarna} quotes {half-charge|18 minutes to half full} and {full-charge|41 minutes} to {full|100%}.

**Sustainability.** The frame is made of {recycled|85 percent} recycled aluminium, against {recycled-old|60 percent} on the {k6|K6}.
=== d.md
---
title: 'Estonian upstart bets on {price-base-gbp|£599} phone'
date: 2021-10-06
---
It was a company that made phones for people who did not want to think about phones. {when|Yesterday}, under the glass roof of a former {place|Berlin} railway depot, {company|Kaarna} changed its mind.

The {phone|K7}, priced in Britain at {price-base-gbp|£599}, is {price-rise-gbp|£40} dearer than its predecessor; the {max|K7 Max}, at {price-max-gbp|£799}, is {pricier-than-first|four times} the price of {first-phone|the first} {company|Kaarna} handset, sold for {first-price-gbp|£199} {first-year|in 2013}. Its new watch, meanwhile, will cost {watch-price-gbp|£179} and go {watch-life=12|12 days} between charges.

"We are not leaving anybody behind," said {ceo|Triin Laasma}, the {ceo-age|44-year-old} engineer who became chief executive {took-over|six months ago}. The {budget|£169} {budget-model|C3} stays in the shops, and accounts for {budget-share|half} of sales.

The arithmetic is simple enough. {company|Kaarna} sold {shipped-2020|18.2m} handsets {last-year|in 2020} and made a profit of {profit-2020|€61m} on revenue of {revenue-2020|€4.9bn}, or {profit-per-phone|little more than €3} a phone. In {h1|the first six months of this year} revenue was up {rev-growth|9 per cent} to {rev-h1|€2.5bn} but profit fell {profit-fall|by a third}, to {profit-h1|€22m}, as component prices rose.

Not everyone is convinced. Meterline, a consultancy, expects sales of {meterline-k7|2.5m} {phone|K7}s in {meterline-period|the first year}. "The {k6|K6} did {k6-sold|1.9m}. Better, but no revolution," its analyst Ottilie Brandes said. Investors were of that mind: the stock lost {share-fall|more than 2 per cent}, having risen {share-ytd|17 per cent} {ytd-since|since January}.

One promise may matter more than any camera. {company|Kaarna} says it will keep the phones up to date with {updates=4|four} new versions of Android, {updates-old|one more} than before. UK shoppers can have one {sale=1022|from Friday fortnight}, {sale=1022|October 22}.
=== e.md
---
title: {company|Kaarna} says {phone|K7} orders beat its forecast; watch delayed
date: 2021-10-25
---
{company|Kaarna} took orders for {orders|310,000} of its new smartphones before they reached the shops, the company said {orders-when|on Monday}, {orders-vs-k6|almost twice} the {k6-orders|160,000} it recorded for the {k6|K6} {k6-orders-when|last autumn} and above an internal target of {orders-target|250,000}.

{max-portion|Two in five} buyers chose the {max|K7 Max}, although at {price-max=849|$849} it costs {max-premium|$200} more than the base model. "That surprised us," sales chief {sales-chief|Urmas Rebane} said.

The phones were introduced {when|on October 5} in {place|Berlin} and have been available {sale=1022|since last Friday} in {countries|32 markets}; {countries-more|another 14}, India among them, are to be added {more-when|by the end of January}.

There was less good news about the {watch|Halo 2}. Its release slips {watch-slip|by three weeks}, {watch-sale-new|to November 26}, because of a shortage of display drivers. It had been planned {watch-sale|for November 5}. Customers who paid for the {watch-price|$199} device in advance, {watch-orders|some 45,000} of them, can cancel or receive a {voucher|$20} voucher.

Early reviews have praised the {phone|K7}'s weight - at {weight=186|186 grams} it is among the lightest of its class - and its fast charging, but found the battery of {battery|4,200 mAh} small. A test by a German consumer magazine measured {test-hours|11 hours and 20 minutes} of video, against {test-hours-max|14 hours and 5 minutes} for the {max|Max}.

{company|Kaarna}, which reports {results-quarter|third-quarter} results {results|on November 11}, confirmed its goal of shipping {shipped-goal|20 million phones or more} {goal-year|in 2021}. The shares rose {share-rise|5.1%} to {share-price-later|23.10 euros}.
