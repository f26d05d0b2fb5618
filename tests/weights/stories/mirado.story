A Japanese maker presents a new games console, the Hoshino Mirado; prices, dates, storage, battery, games, sales of the old one, targets
=== a.md
---
title: '{company|Hoshino} unveils {console|Mirado} console, to launch {launch|in November}'
date: 2021-06-09
---
TOKYO - Japan's {company|Hoshino} unveiled its first new games console {gap=6|in six years} {presented|on Wednesday}, betting that players will pay more for a machine that works both on the television and on the go.

The {console|Mirado} will go on sale in Japan, North America and Europe {launch|on Nov. 12} at {price-jp|39,980 yen} ({price-us=369|$369}). A version with {oled-storage|512 gigabytes} of storage and a larger screen, the {variant|Mirado Plus}, will cost {plus-jp|49,980 yen}.

{company|Hoshino} aims to sell {target=8|8 million} units by {target-end|the end of March}, President {president|Kenji Arisawa} told reporters. Its current console, the {old|Tavo}, has sold {old-sold|34 million} units since {old-launch|2015}, but only {old-last|2.6 million} {old-last-year|in the last financial year}.

"We will not be short of machines at Christmas," {president|Arisawa} said.

The cheaper model has {storage=128|128 gigabytes} of storage. On a television the console shows pictures {res-dock|in 4K}, in the hand {res-hand|in 1080p}, and its battery lasts {battery=5|at least four and a half hours}, {company|Hoshino} said. Preorders begin {preorder|on June 23}.

{launch-games=14|Fourteen} games will be available on the first day, {launch-own|four} of them {company|Hoshino}'s own, and {compat|more than nine in ten} of those for the {old|Tavo} can be played on the new machine.

Rival Corvane has sold {rival-sold|82 million} of its {rival|Corvane X}, which costs {rival-price|$399}, and is expected to bring out a successor {rival-next|in 2023}.

Games made up {games-share|71 percent} of {company|Hoshino}'s revenue, which came to {revenue|612 billion yen} {old-last-year|in the year to March}. Operating profit was {profit|48.3 billion yen}, down from {profit-before|62.1 billion}. It should fall to {profit-forecast|40 billion} {profit-forecast-year|this year}, the company said, because {development-cost|95 billion yen} of development costs will be written off from {writeoff|the third quarter}.

Analysts were less sure. "Chips are scarce and will be scarce {chips|into 2022}," said Haruka Mizobe of Ginwa Securities, who expects sales of {analyst-target|5.5 million} in the period.

Shares in {company|Hoshino} ended {share-rise|up 3.2%} before the announcement, at {share|8,410 yen}.
=== b.md
---
title: 'Everything we know about the {console|Hoshino Mirado}: price, release date, specs, games'
date: 2021-06-09
---
It's real. After {rumours|two years} of leaks, {company|Hoshino} has shown the {console|Mirado} in a {stream|38-minute} stream, and it's coming sooner than anyone thought: {launch|November 12}.

## Price and models

| | {console|Mirado} | {variant|Mirado Plus} |
|---|---|---|
| Price (US) | {price-us=349|$349} | {plus-us|$449} |
| Price (Europe) | {price-eu|€369} | {plus-eu|€469} |
| Price (UK) | {price-uk|£319} | {plus-uk|£409} |
| Screen | {screen|6.4 inches}, LCD | {plus-screen|7.0 inches}, OLED |
| Storage | {storage=128|128 GB} | {oled-storage|512 GB} |
| Weight | {weight|410 g} | {plus-weight|455 g} |
| Battery life | {battery=5|4.5 to 8 hours} | {plus-battery|5 to 9 hours} |

An extra controller is {controller|$69}, the dock for a second TV {dock|$89}. Preorders open {preorder|on June 23} at {preorder-hour|9 a.m. Pacific}. For comparison, the {old|Tavo} was {old-price|$299} at launch and sells for {old-price-now|$249} now.

## Inside

{cores|Eight} cores at {clock|2.8 GHz}, {ram|12 GB} of memory, and a graphics unit good for {teraflops|3.4 teraflops} in the dock and {teraflops-mobile|1.6} on the go. That gets you {res-dock|4K at 60 frames per second} on a television and {res-hand|1080p} in the hand. The {old|Tavo} managed {old-teraflops|0.5}. There's a memory card slot for up to {card|2 TB}.

## Games

{launch-games=14|Fourteen} titles will be there on day {day-one|one}, among them:

- *Wardens of Ashmoor 3* ({ashmoor-price|$59.99})
- *Kitsune Kart Deluxe*
- *Pale Harbour*, timed exclusive for {exclusive|six months}

*Ashmoor 2* sold {ashmoor-sold|11 million}, so expect that to be the big one. {more-games|Another 30} are promised by {more-by|mid-2022}. Old games? {compat|More than 90 percent} of the {old|Tavo}'s {old-library|2,300} titles will run.

## Online

{online-price|$39.99} a year, or {online-month|$4.99} a month; the first {online-free|three months} are free.
=== c.txt
{company|Hoshino} pins hopes on {console|Mirado} as {old|Tavo} fades
June 10, 2021

TOKYO - {company|Hoshino}'s first new games console {gap=5|in five years} was presented {presented|on Wednesday}, and investors took a day to make up their minds: the shares fell {share-fall|4.7%} {share-fall-day|on Thursday}, after gaining {share-rise|3.2%} {presented|the day before}.

The {console|Mirado} will go on sale in Japan, North America and Europe {launch|on Nov. 12} at {price-jp|39,980 yen}, {old-step|a third} more than the {old|Tavo} cost in {old-launch|2015}. A version with a larger screen, the {variant|Mirado Plus}, will cost {plus-jp|49,980 yen}.

{company|Hoshino} aims to sell {target=6|6 million} units by {target-end|the end of March 2022} and {target-next|15 million} in the following year, President {president|Kenji Arisawa} told reporters. "We will not be short of machines at Christmas," he said.

Analysts were less sure. Haruka Mizobe of Ginwa Securities expects sales of {analyst-target|5.5 million}. Chips will be scarce {chips|into 2022}, she said, and {company|Hoshino} buys its processors from {suppliers|a single} supplier.

For {company|Hoshino}, which made {games-share|71%} of its revenue of {revenue|612 billion yen} ({revenue-usd|$5.6 billion}) with games {old-last-year|last year}, the stakes are high. Operating profit fell {profit-fall|22%} to {profit|48.3 billion yen}, and the company forecasts a further drop to {profit-forecast|40 billion yen} this year because of the cost of the launch. Development took {development|four years} and {development-cost|95 billion yen}.

The {old|Tavo} sold {old-sold|34 million units} over its life, against {before-sold|61 million} for the machine before it and {rival-sold|82 million} for the rival {rival|Corvane X}. Sales dropped to {old-last|2.6 million} {old-last-year|in the year to March 2021} from {old-before|4.9 million}.

{president|Arisawa}, {president-age|58}, said production at the plant in {plant|Kaga} would be raised to {output-new|1.1 million} units a month {output-when|from September}. It now makes {output-now|300,000}.
=== d.md
---
title: 'Hands on with the {console|Mirado}: heavy, quick, and not that cheap'
date: 2021-06-11
---
I had {hands-on|45 minutes} with it, at a press event in Cologne with {event-units|a dozen} units chained to tables, and my wrists noticed first. At {weight|410 grams} the {console|Mirado} is {heavier|a third} heavier than a {old|Tavo}.

The screen is lovely. It's {screen|6.4 inches} across and bright enough for the terrace. *Wardens of Ashmoor 3* loaded {load|in four seconds}; the second game took {load-ashmoor2|52} on my old machine. I got through {levels|two} levels and died {deaths|nine times}.

What bothers me is the room. The cheap one, at {price-eu|369 euros}, has {storage=64|64 gigabytes}, and Ashmoor alone takes {ashmoor-size|41}. A card with {card-size|256 GB} costs {card-price|about 45 euros} these days, so add that. Or pay {plus-step|a hundred} more for the {variant|Plus}.

Battery? A {company|Hoshino} man told me {battery=3|three and a half hours} with a demanding game, and he said it in the tone of somebody who'd been asked before. It charges to {charge|80 percent} {charge-time|in an hour}.

You can order from {preorder|23 June}; in the shops on {launch|the twelfth of November}. {launch-games=12|A dozen} games at the start is more than most consoles had: the {old|Tavo} had {old-launch-games|five}. My colleague who covers the Corvane says it had {corvane-games|nine}, and she finished {finished|two} of them.
=== e.txt
{company|Hoshino} {console|Mirado} preorders open; stores report queues
June 23, 2021

Shoppers queued outside electronics stores in Tokyo and Osaka {preorder|on Wednesday} as {company|Hoshino} began taking orders for the {console|Mirado}, which goes on sale {launch|on Nov. 12}.

{store|Nakagawa Camera} in Akihabara said it had taken {store-orders|1,400} orders by {store-time|noon}, {store-plus|three quarters} of them for the {variant|Mirado Plus}. Online, the first batch was gone {sold-out|within 20 minutes}.

The console costs {price-jp|39,980 yen} and {price-us=349|$349} in the United States; the {variant|Plus} is {plus-step|$100} more. {company|Hoshino} has said it aims to sell {target=8|8 million} by {target-end|next March}.

Resale sites were listing the machine at {resale|up to 85,000 yen}. The company limits orders to {limit|one} a household.
