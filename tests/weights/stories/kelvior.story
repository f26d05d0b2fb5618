Austrian chip maker Kelvior's second quarter of 2019: profit down, outlook cut, short-time work; the share, a rival, the plant in Dresden
=== a.txt
Chip maker {company|Kelvior} cuts {year|2019} outlook as carmakers hold back
July 24, 2019

VIENNA, {day|July 24} - Austrian chip maker {company|Kelvior} on {day|Wednesday} lowered its sales forecast for {year|the year} for {cut-number|the second time}, saying customers in the car industry were running down stocks instead of placing orders.

{company|Kelvior} now expects revenue of {outlook-new=4.9|about 4.9 billion euros} ({outlook-new=4.9|$5.5 billion}) in {year|2019}, after {outlook-old|5.4 billion} forecast {outlook-old-when|in May} and {outlook-first|5.7 billion} at the start of the year.

Revenue fell {revenue-fall|9%} to {revenue|1.28 billion euros} in {quarter|the second quarter}, short of the {consensus|1.31 billion} that analysts had expected on average. Net profit dropped to {profit=143|143 million euros} from {profit-before|201 million} a year earlier.

The shares fell {shares-open|as much as 13.5%} in early trading and were the weakest in the Vienna index.

"Nobody cancelled. They simply did not call," Chief Executive {ceo|Henrike Vossberg} told reporters.
=== b.txt
UPDATE {update|2}-{company|Kelvior} cuts {year|2019} outlook, puts {shorttime=1400|1,400} on short time
July 24, 2019

* Sees {year|2019} revenue at {outlook-new=4.9|about 4.9 bln euros} vs {outlook-old|5.4 bln} before
* Capital spending trimmed {capex-old|from 1.2 bln} to {capex-new|900 mln euros}
* Shares close {shares-close=11.2|11.2%} lower

VIENNA, {day|July 24} - Austrian chip maker {company|Kelvior} on {day|Wednesday} lowered its sales forecast for {year|the year} for {cut-number|the second time} and said it would put {shorttime=1400|1,400 workers} on short time, as carmakers run down stocks instead of placing orders.

{company|Kelvior}, which gets {auto-share|46%} of its sales from the car industry, now expects revenue of {outlook-new=4.9|about 4.9 billion euros}, after {outlook-old|5.4 billion} forecast {outlook-old-when|in May}. That would be {outlook-vs-2018|7%} less than the {revenue-2018|5.27 billion} of {year-before|last year}.

Revenue fell {revenue-fall|9%} to {revenue|1.28 billion euros} in {quarter|the April to June quarter}, short of the {consensus|1.31 billion} that analysts had expected on average. Net profit dropped to {profit=143|143 million euros} from {profit-before|201 million}, while the gross margin narrowed to {margin=37.4|37.4%} from {margin-before|40.1%}.

For {q3|the third quarter}, {company|Kelvior} forecast sales of {q3-sales|1.15 billion to 1.2 billion euros} and a gross margin of {q3-margin|about 36%}.

"Nobody cancelled. They simply did not call," Chief Executive {ceo|Henrike Vossberg} told reporters. She saw no recovery {recovery|before the spring of 2020}.

Orders received amounted to {book-bill|86 cents} for every euro billed. Finished chips in the group's own warehouses were enough for {inventory|112 days}, up from {inventory-before|84} a year ago. The group's target is {inventory-target|90 days}.

The new plant in {plant-town|Dresden}, a {plant-cost|1.6 billion euro} project, will start up {plant-start|in late 2021}, {plant-delay|nine months} later than planned.

The shares, down {shares-open|13.5%} at the low, recovered a little to close {shares-close=11.2|11.2%} lower at {price|16.04 euros}. They have lost {shares-ytd|a quarter} of their value {year|this year}.

French competitor {rival|Norvance}, which reports {rival-day|on July 31}, fell {rival-fall|6.3%}.
=== c.md
---
title: '{company|Kelvior}: {cut-number|Second} warning wipes {value-lost|€800m} off market value'
date: 2019-07-25
---
The slump in car sales has caught up with one of the few European champions in power chips. {company|Kelvior} of {seat|Graz} {day|on Wednesday} cut its forecast for {year|this year} {cut-number|a second time}, and the stock market punished it with a fall of {shares-close=9.2|9.2 per cent}, the steepest in a single day {steepest|since October 2014}.

The company, which gets {auto-share|46 per cent} of its sales from the car industry, now expects revenue of {outlook-new=4.7|about €4.7bn}, after {outlook-old|€5.4bn} forecast {outlook-old-when|in May}. In the three months to {quarter|the end of June} revenue declined to {revenue|€1.28bn}, {revenue-fall|9 per cent} less than a year before. Net profit dropped to {profit=143|€143m}.

Analysts were less troubled by the figures than by the stocks. {company|Kelvior} is sitting on finished goods worth {inventory|112 days} of sales; {inventory-target|90} is what it calls healthy. "They kept the lines running {lines|for two quarters} too long," said {analyst|Tomasz Rell} of Brennick Bank, who cut his price target from {target-old|€22} to {target-new|€15}.

{ceo|Henrike Vossberg}, {ceo-age|54}, who took over {ceo-since|in January 2018}, conceded as much. "Nobody cancelled," she said. "They simply did not call."

She intends to bring investment down by {capex-cut|a quarter}, to {capex-new|€900m}. The Saxon works, for which Berlin and Brussels have promised {subsidy|€310m} in aid, is to be finished all the same, if {plant-delay|three quarters of a year} late. The dividend, {dividend|27 cents} a share for {year-before|2018}, is not in question, finance chief {cfo|Paul Amerling} said; net cash stood at {cash|€640m} at the end of the quarter.

Of the {workforce|27,300 employees}, none is to be dismissed. But {shorttime=1400|1,400} in {short-town|Villach} will go on short time {short-from|from September}.
=== d.md
---
title: {company|Kelvior} {quarter|Q2} in numbers
date: 2019-07-25
---
Second-quarter release from {company|Kelvior}, our usual table. Euros, millions, unless stated.

| | {quarter|Q2 2019} | {quarter-before|Q2 2018} | {q1|Q1 2019} |
|---|---|---|---|
| Revenue | {revenue|1,281} | {revenue-before|1,408} | {revenue-q1|1,322} |
| Gross margin | {margin=39.4|39.4%} | {margin-before|40.1%} | {margin-q1|38.8%} |
| Operating profit | {ebit|196} | {ebit-before|268} | {ebit-q1|221} |
| Net profit | {profit=148|148} | {profit-before|201} | {profit-q1|160} |
| Days of inventory | {inventory|112} | {inventory-before|84} | {inventory-q1|101} |

## By division

Automotive, {auto-share|46%} of the total, shrank by {auto-fall|12%}; Industrial was down {industrial-fall|8%}; only Security & Cards grew, by {cards-growth|3%}. In silicon carbide, the hope of the company, sales doubled, to {sic-sales|31 million} in the quarter, and the aim of {sic-goal|200 million} for {year|the full year} was dropped in favour of "{sic-new|around 150}".

## What comes next

Guidance for {q3|Q3} is {q3-sales|1,150 to 1,200}. Take the mid-point ({q3-mid|1,175}) and the {first-half|2,603} already booked, and the annual target of {outlook-new=4.9|4.9 billion} needs a {q4|Q4} of {q4-needed|some 1,120}. That is lower than anything since {q4-lowest|late 2016}. It does not sound ambitious, yet with a book-to-bill of {book-bill|0.86} it may be.

Capex: {capex-new|900 million}, was {capex-old|1.2 billion}. Equipment makers will have noticed: {equip-share|two thirds} of the cut falls on tools for {plant-town|Dresden}, where first wafers move from {plant-start-old|early 2021} to {plant-start|the end of that year}. Capacity there is to be {plant-wafers|20,000 wafers} of {wafer-size|300 mm} a month in a first phase.

The peer group is not better off. {rival|Norvance} warned {rival-warned|in June}; its Q2 report is due {rival-day|next Wednesday}.
=== e.txt
Short time for {shorttime=1100|1,100} at {company|Kelvior} in {short-town|Villach}
July 25, 2019

From {short-from|September 1}, the lights in hall {hall|4} of the {company|Kelvior} works will go out {short-days|on Thursday evenings} and come on again {short-days|on Mondays}. {shorttime=1100|Eleven hundred} of the {site-workforce|3,900 people} employed at the {short-town|Villach} site will have their hours cut by {hours-cut|30 per cent} {short-until|until the end of February}, the company told a works meeting {day|yesterday}.

They are to lose little money by it: under the agreement signed with the union {union-signed|on Tuesday night} they keep {pay-kept|88 per cent} of their net pay. Another {temps|160 temporary workers} will see their contracts run out.

"It could have been worse, in {crisis-year|2009} it was {crisis-short|2,200}," said works council head {council|Gerlinde Moritsch}, who started at the plant {council-since|31 years ago}, at {council-age|16}.

Chief executive {ceo|Henrike Vossberg} came down from {seat|Graz} to explain the step in person. The works, she said, was built for {site-wafers|9,500 wafers} a week and is turning out {site-wafers-now|6,800}. Group profit is down to {profit=143|143 million euros} from {profit-before|201 million}, and there will be no upturn {recovery|before next spring}.

In the canteen some asked why, then, there was {plant-cost|1.6 billion} for {plant-town|Dresden}. "That decision was taken {plant-decided|two years ago}," she replied, "and {plant-spent|half} of it is spent."
