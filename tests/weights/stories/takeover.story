Germany's Brandauer buys the Sheffield pump maker Tarn & Holloway, October 2017, and reports its third quarter two days later.
=== wire.md
---
title: {buyer|Brandauer} to buy UK's {target|Tarn & Holloway} for {equity=1.43|1.43 bln pounds}
date: 2017-10-24
---
FRANKFURT/LONDON, {wire-dateline|Oct 24} - German valve and compressor maker {buyer|Brandauer SE} has agreed to buy Britain's {target|Tarn & Holloway Plc} for {equity=1.43|1.43 billion pounds} ({equity=1.43|$1.88 billion}) in cash, seeing off a U.S. rival in what would be the biggest purchase in its {buyer-history|118-year} history.

The offer of {offer|612 pence} a share, announced {announced|on Tuesday}, is {premium=34|34 percent} above {target|Tarn}'s closing price {undisturbed-day|on Monday} of {undisturbed|457 pence} and {premium-3m|41 percent} above the average of the last {avg-window|three months}. Including debt the deal is worth {ev|1.61 billion pounds}, or {multiple|11.5 times} the Sheffield-based pump maker's core earnings.

Shares in {target|Tarn} jumped {target-move|31 percent} to {target-price|599 pence}. {buyer|Brandauer} fell {buyer-move|3.2 percent} to {buyer-price|84.10 euros}, the weakest stock in Frankfurt's mid-cap index.

Norcross Flow of Houston had approached {target|Tarn} {rival-when|in August} with an offer of {rival-offer|560 pence}, which the board {rival-reply|rejected}. A person close to the U.S. company said it was "{rival-return|unlikely}" to come back.

{buyer|Brandauer} said it expected savings of {synergies|55 million euros} a year by {synergy-year=2020|2020}, at a one-off cost of {synergy-cost|70 million}. It will finance the acquisition from a {bridge|1.5 billion euro} bridge loan and its own cash.

Holders of {irrevocables|27 percent} of {target|Tarn}'s shares, among them Calder Asset Management with {calder|11.2 percent}, have promised to accept. A shareholder meeting is planned for {vote=dec6|Dec 6}; {vote-threshold|three-quarters} of the votes cast must be in favour.

Chief Executive {buyer-ceo|Matthias Lindauer} brought forward no figures for the {quarter|third quarter}, which {buyer|Brandauer} publishes {results-day|on Thursday}.
=== star.md
---
title: Sheffield's {target|Tarn & Holloway} sold to Germans - "the name stays above the gate"
date: 2017-10-25
---
Workers at {target|Tarn & Holloway} arrived for the early shift {announced|yesterday} to learn that the firm, founded in a Neepsend forge in {target-founded|1871}, had been sold.

Staff were called into the canteen at {canteen|7.15am}, {canteen-lead|a quarter of an hour} after the stock exchange was told. "{canteen-talk|Ten minutes}, no questions, and here's your mug of tea," said a fitter who has been there {fitter-years|26 years} and asked not to be named.

The buyer, {buyer|Brandauer} of Augsburg, is paying {equity=1.34|£1.34 billion}, or {offer|£6.12} for every share. Many of those are held by people in the canteen: about {sharesave-number|2,100} current and former employees belong to the sharesave scheme, and a {sharesave-typical|typical holding of 1,800 shares} will bring {sharesave-worth|just over £11,000}.

{target|Tarn} employs {jobs-sheffield=1500|some 1,500 people} at its Attercliffe works and offices and {jobs-total|5,900} around the world. {target-ceo|Fiona Garrick}, the chief executive, told *The Star* that {closures|no closure} was planned and that the Attercliffe plant had been guaranteed "for {guarantee|at least five years}". She confirmed, however, that up to {jobs-cut|120 head office posts} were at risk once the company leaves the stock market.

Unite regional officer {union|Darren Speight} was not impressed. "We had the same promise {prev-promise|in 2009} when they shut Rotherham. {rotherham-jobs|Three hundred and forty} went there. I want it in writing, and I want it for {union-demand|ten years}."

City council leader {council|Julie Marsden} has asked for a meeting with {buyer|Brandauer}'s boss {buyer-ceo|Matthias Lindauer}, {buyer-ceo-age|54}, an engineer who spent {ceo-in-sheffield|two years} in Sheffield as a student and, he says, still follows the Owls.

Not everybody was downcast. In the Carlton, across the road from the works, a group of younger machinists had already worked out what the news would mean for a deposit on a house, and one had been on the telephone to an estate agent. "My grandad would have a fit," he said, "but my grandad never had shares."

The stock market shared the mood. {target|Tarn} shares, which stood at {undisturbed|457p} before the announcement, ended the day at {target-price|£5.99}. {buyer|Brandauer}, which dates back to {buyer-founded|1899} and has {jobs-buyer|more than 23,000} people of its own, says it will save {synergies|€55 million} a year by combining purchasing and administration, not by moving work to Bavaria.

An earlier bid of {rival-offer|£5.60 a share} from Texas was {rival-reply|turned down} {rival-when|in the summer}. Shareholders vote {vote=dec8|on December 8}, and if all goes well the takeover will be completed {closing|by the end of March}.
=== daily.md
---
title: {buyer|Brandauer} lifts outlook as {target|Tarn} deal overshadows strong quarter
date: 2017-10-27
---
**Augsburg.** It should have been {buyer-ceo|Matthias Lindauer}'s day. Orders are at a record, the margin is rising, and the head of {buyer|Brandauer} could {results-day|yesterday} raise the forecast for the {guidance-raise|second time} this year. Yet of the {questions|23 questions} put to him on the conference call, he counted himself, {questions-deal|19} concerned a company in Yorkshire.

{quarter-revenue|Third-quarter} sales were up {revenue-growth|6 percent} at {revenue|1.12 billion euros}, after {revenue-prev|1.06 billion} a year earlier. Operating profit came to {ebit|116 million}, net profit to {net=71|71 million} euros ({net-prev|64 million}). New orders climbed {orders-growth|14 percent} to {orders|1.23 billion}. For the whole of {fy|2017} the board now expects revenue of {fy-revenue|4.5 billion euros} rather than {fy-revenue-old|4.4 billion}; in {fy-prev|2016} it was {fy-prev-revenue|4.21 billion}.

Investors nonetheless took fright {announced|on Tuesday} at the price. Together with debt the group is paying the equivalent of {ev|1.8 billion euros} for {target|Tarn & Holloway}, a business with {target-revenue|780 million pounds} of annual sales. Net debt will rise from {leverage-before|0.6} to {leverage-after|2.4 times} EBITDA. The share has since lost {buyer-move-two-days|almost 5 percent}; {results-day|on Thursday} alone it gave up {buyer-move-thursday|1.9 percent}.

{buyer-ceo|Lindauer} defended the premium of {premium=31|31 percent}. "You do not get a {target-age|hundred-and-forty-six-year-old} brand at the sale counter." The annual savings, {synergies|55 million}, would be reached in full {synergy-year=2021|in 2021}, {synergy-procurement|two-thirds} of them in purchasing. The workforce of the combined group will be {jobs-combined|a good 29,000}, of whom {jobs-buyer|23,400} are at {buyer|Brandauer} now.

Supervisory board chairman {chair|Gerhard Obermoser}, who represents the family's {family-stake|38 percent}, voted in favour. A capital increase of {capital-increase|up to 300 million euros} is "{capital-state|an option, not a plan}".
=== column.md
---
title: Full pressure
date: 2017-10-24
---
{buyer|Brandauer} is paying up for pumps. The German engineer's {offer|612 pence}-a-share swoop on {target|Tarn & Holloway} hands the British group's owners a premium of {premium=34/31|about a third}. They should grab it.

Start with the savings. Put {synergies|€55 million} a year on a multiple of {synergy-multiple|ten}, tax them at {tax|27 percent}, and they are worth {synergy-npv|some €400 million}. The premium costs {premium-eur|about the same}. So nearly all the benefit goes to the seller, and {buyer|Brandauer}'s own shareholders carry the risk. No wonder they knocked {buyer-cap-loss|€190 million} off its value by lunchtime, when the stock was down {buyer-move|more than 3 percent}.

The return looks meagre too. On analysts' estimates {target|Tarn} will make an operating profit of {target-ebit|£98 million} next year. Set against an enterprise value of {ev|£1.6 billion}, with the savings but after tax, the return on capital is {roic|6.7 percent}. {buyer|Brandauer}'s own cost of capital is {wacc|8 percent}.

Then there is Norcross. The Texan outfit stopped at {rival-offer|560 pence}, but it has {rival-cash|$900 million} in the bank and could cut {rival-synergies|$80 million} of cost, reckon analysts at Pell Hutton. Each extra {per-pence|10 pence} would cost it {per-pence-cost|£23 million}. Only {irrevocables|27 percent} of the stock is tied up, and Calder, which owns {calder|just over 11 percent}, is released from its promise if someone offers {calder-release|10 percent more}. That would take {calder-release-price|673 pence}.

{buyer-ceo|Lindauer} has one good argument. Organic growth at {buyer|Brandauer} averaged {organic|2 percent} over {organic-window|five years}; water pumps grow at {pump-growth|twice that}. But that was true {last-attempt|in 2014} as well, when {target|Tarn} traded at {target-price-2014|310 pence}.
=== trade.md
---
title: {buyer|Brandauer} / {target|Tarn & Holloway}: who makes what
date: 2017-10-30
---
The pump industry's ranking will change {closing|early next year}. If shareholders agree {vote=dec6|on 6 December} and the authorities in Brussels, Washington and Beijing raise no objection, {buyer|Brandauer} will leave {rank-before|seventh} place for {rank-after|fourth}.

| | {buyer|Brandauer} | {target|Tarn & Holloway} |
|---|---|---|
| Last full-year sales | {fy-prev-revenue|€4.2bn} | {target-revenue|£780m} |
| Employees | {jobs-buyer|23,400} | {jobs-total|just under 6,000} |
| Plants | {plants-buyer|41} | {plants-target|12} |
| Founded | {buyer-founded|1899} | {target-founded|1871} |

The terms were set out {announced|on 24 October}: {equity=1.43|£1.4bn} for the equity, all in cash, with completion expected {closing|in the first quarter of 2018}. Overlaps are few. Only in boiler feed pumps, where they have a combined {feed-share|35 per cent} of the European market, may a disposal be required; {target|Tarn}'s factory at Kilmarnock ({kilmarnock-jobs|210 staff}) is the one usually named.

Attercliffe, with {jobs-sheffield=1350|1,350 employees} the largest {target|Tarn} site, is to become the group's centre for water pumps. {buyer|Brandauer} has undertaken to keep it until {guarantee|the end of 2022 at least} and to invest {attercliffe-invest|£40m} in a new test bed able to handle {test-bed|12 MW}. The {jobs-cut|120 or so redundancies} foreseen are in administration.

Visitors to the group's figures a few days later could see that it can afford it. In the {quarter|July-September period} it booked orders of {orders|more than €1.2bn}, turnover was {revenue|€1.12bn}, {revenue-growth|6 per cent} better, and {net=74|€74m} was left after tax.

{target-ceo|Fiona Garrick} will stay for {garrick-stay|18 months} and report to {buyer-ceo|Mr Lindauer}. Norcross Flow, whose {rival-offer|560p} approach was {rival-reply|rebuffed}, declined to comment.
