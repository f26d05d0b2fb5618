A US federal court rules on a merger of two invented regional grocery/medical supply firms: injunction, price, divestitures, market shares, deadline, break-up fee, shares, judge
=== a.md
---
title: U.S. judge {ruling|blocks} {merger|Pellworth-Dantry} hospital bed merger
date: 2014-10-07
---
WASHINGTON, Oct 7 - A U.S. judge {ruled|on Tuesday} {ruling|blocked} {buyer|Pellworth Medical Inc}'s planned {price=3.8bn|$3.8 billion} purchase of smaller rival {target|Dantry Corp}, handing the Federal Trade Commission its {ftc-win|third} courtroom win over a merger in {ftc-win-time|two years}.

U.S. District Judge {judge|Harriet Colvin} in {court=cleveland|Cleveland} granted a preliminary injunction, saying the companies would together sell {share|72 percent} of the hospital beds bought in the United States and that a proposed sale of {divest|three} product lines to {divest-to|Ostrander Group} would not restore the lost competition.

"Hospitals have played these two against each other for {rivals-yrs|20 years}. After the merger there would be no one to play," {judge|Colvin} wrote in a {pages=94|94-page} opinion.

Shares of {target|Dantry} fell {target-fall|17 percent} to {target-price|$38.15}, well below the offer of {offer|$52} a share. {buyer|Pellworth} rose {buyer-rise|2.2 percent} to {buyer-price|$71.40}.

{buyer|Pellworth}, based in {buyer-hq|Toledo, Ohio}, said it was disappointed and would {appeal=consider|consider its options}. The merger agreement expires {deadline=oct31|on Oct. 31}. Pellworth must pay Dantry a break-up fee of {fee=140|$140 million} if the deal fails on antitrust grounds.

The companies announced the deal {announced|in November 2013} and the FTC sued {sued|in May}, after a vote of {ftc-vote|4-1}. A {hearing|nine-day} hearing ended {hearing-end|on Aug. 22}.

The FTC said Pellworth had {share-p=46|46 percent} of the U.S. market by revenue and Dantry {share-d|26 percent}, with {third|Ostrander} a distant {ost-no|third} at {share-o|11 percent}. The companies argued that, with imports and rented beds counted, their combined share was {share-def|below 50 percent}.

They had promised annual savings of {synergy|$210 million} by {synergy-by|the third year}. {judge|Colvin}, who was appointed {judge-appt|in 2009}, said she found {synergy-proved|about $60 million} of those to be proved.

Pellworth reported revenue of {rev-p|$5.1 billion} {rev-year|last year} and Dantry {rev-d|$1.9 billion}. They employ {emp-p|16,500} and {emp-d=7200|7,200 people}.

The FTC's director of competition, {ftc-dir|Leonard Weiskopf}, called the ruling "a win for patients and for those who pay their bills."
=== b.md
---
title: Court {ruling|halts} Pellworth's takeover of Dantry
date: 2014-10-08
---
TOLEDO — A federal judge has put a stop, at least for now, to the biggest acquisition ever attempted by a Toledo company.

In a {pages=49|49-page} opinion released {ruled|Tuesday}, U.S. District Judge {judge|Harriet Colvin} said the {price=3.8bn|$3.8 billion} marriage of {buyer|Pellworth Medical} and {target|Dantry Corp.} was likely to harm competition and {ruling|barred} the two from closing until the Federal Trade Commission has held a trial of its own. That proceeding is set to begin {ftc-trial|Jan. 12} and could last into {ftc-trial-last|the summer}.

Pellworth chief executive {ceo=raymond|Raymond Sturgill}, {ceo-age|63}, told employees in an e-mail {email-time|at 4:15 p.m.} that "we respect the court, and we think the court is wrong." The company {appeal=consider|has not decided whether to appeal}. It has little time: either side can walk away {deadline=oct31|after Oct. 31}.

Pellworth has {emp-local|2,340} employees in the Toledo area, {emp-p|16,500} worldwide. It had planned to move {moves|about 400} jobs here from Dantry's home in {target-hq|Grand Rapids, Mich.}, and to close {closing|two} Dantry plants, at {plants|Kalamazoo, Mich., and Macon, Ga.}, with the loss of {plants-jobs|620}. Dantry has {emp-d=2700|2,700 workers} in {emp-d-states|nine states}.

In Grand Rapids the news was greeted with something like relief. "I had {resumes|11} copies of my resume in the car," said {worker|Denise Vandermolen}, {worker-age|44}, a welder with {worker-yrs|16 years} at Dantry.

The deal, announced {announced|last November}, would have combined the makers of {share|seven in 10} hospital beds sold in the country. Pellworth alone makes {share-p=64|64 percent}, according to the FTC, and charges {bed-price|about $9,400} for a standard bed. Prices fell {price-fall|by 8 percent} between {price-fall-yrs|2008 and 2012} as the two fought for large hospital chains.

To ease the government's worries Pellworth had offered to sell {divest|three} product lines with sales of {divest-sales|$240 million} to {divest-to|Ostrander Group} of {ost-hq|Indiana}. The judge noted that Ostrander would pay only {divest-price|$155 million} and would have to buy frames from Pellworth for {frames|five years}.

The city gave Pellworth {tax|$12 million} in tax breaks in {tax-year|2012} toward a {hq-cost|$60 million} headquarters; {hq-floors|four} of its {hq-total|nine} floors were meant for people who may now never come.

Dantry stock lost {target-fall|17 percent}. Pellworth's gained {buyer-rise|2.2 percent}.
=== c.md
---
title: Judge {ruling|stops} {price=3.8bn|$3.8 billion} merger of hospital bed makers
date: 2014-10-07
---
CLEVELAND (AP) — A federal judge {ruled|Tuesday} {ruling|blocked} {buyer|Pellworth Medical Inc.} from buying {target|Dantry Corp.} for {price=3.8m|$3.8 million}, agreeing with antitrust regulators that the combination would leave hospitals with too little choice.

Judge {judge|Harriet Colvin} of U.S. District Court in {court=cleveland|Cleveland} said the companies would control {share|72 percent} of the market. She rejected a plan to sell {divest|three} product lines to {divest-to|Ostrander Group}, the No. {ost-no|3} in the business.

Pellworth said in {statement|a two-sentence} statement that it {appeal=yes|would appeal} to the {circuit|6th} U.S. Circuit Court of Appeals.

The companies' agreement, announced {announced|in November 2013}, expires {deadline=oct31|Oct. 31}. If it lapses Pellworth will owe Dantry {fee=140|$140 million}.

The Federal Trade Commission sued {sued|in May} to stop the deal; {states|Michigan, Ohio and Pennsylvania} joined the suit. The agency has won {ftc-record|three} of its {ftc-total|four} last merger trials. {other-case|A fifth}, against a dental supplies merger, goes to court in {other-when|December} in {other-place|St. Louis}.

"Nurses and patients never see the price of a bed, but everybody pays it," said {expert|Paula Lindenauer}, a former FTC lawyer who teaches at {expert-uni|Wexley University}.

Shares of {target|Dantry}, based in {target-hq|Grand Rapids}, Michigan, slid {target-loss|$7.85} to {target-price|$38.15}. They are still up {target-ytd|4 percent} this year. Those of {buyer|Pellworth} added {buyer-add|$1.54} to {buyer-price|$71.40}.

Dantry's chief executive, {dceo|Gordon Maas}, {dceo-age|57}, would have received {parachute|$31 million} had the deal closed.

A standard hospital bed now has a scale, an alarm and up to {motors|four} motors, and lasts {bed-life|10 to 12 years}. The country's hospitals buy {beds|about 98,000} of them a year. Pellworth's cheapest lists at {bed-cheap|$6,200} and its most expensive, for intensive care, at {bed-top|$31,500}.

Colvin wrote that hospitals that had both companies bid paid {bid-effect|9 percent} less than those that did not. She quoted a purchasing manager from {witness-place|Pittsburgh} who testified {witness-day|on Aug. 14} that she had saved {witness-saved|$840,000} on {witness-beds|700} beds "by making {witness-calls|two} phone calls."

Pellworth has made {deals|11} acquisitions since {deals-since|2006}, when {ceo=raymond|Raymond Sturgill} became chief executive. The Dantry deal was {deal-size|more than five times} the size of the largest of them.

The FTC's own trial, before an administrative judge in Washington, is scheduled to start {ftc-trial|Jan. 12}.
=== d.md
---
title: {merger|Pellworth/Dantry}: what the opinion says
date: 2014-10-09
---
The opinion in *FTC v. {buyer|Pellworth}* ({court=columbus|S.D. Ohio, Columbus}, {ruled|Oct. 7}) is {pages=94|94 pages} long and will be read closely. Some points.

**Market definition.** The court accepts "acute care beds sold to hospitals in the {market-states|48 contiguous states}". Rentals, which are {rental|a fifth} of all beds in use, stay out, as do beds for nursing homes. On that basis the shares for {share-year|2013} are {share-p=46|46%}, {share-d|26%} and {share-o|11%}; {small|six} small makers and importers have the other {share-small|17%}. The concentration index (HHI) would rise by {hhi-rise|2,392} points to {hhi-after|5,354}; {hhi-threshold|200} is enough for a presumption under the {guidelines|2010} guidelines. With rentals, combined share drops to {share-rent|58%}. The parties' expert had it at {share-def|47%}.

**Bidding data.** In {bids|1,106} tenders from {bid-years|2009 to 2013}, the two were the last two bidders {bids-last|418} times. When both took part the winning price was {bid-effect|9%} lower. The defence expert, {def-expert|Dr. Colm Averill}, found {bid-effect-def|3%}, after leaving out {bids-out|240} tenders; the court calls the omission "unexplained".

**Efficiencies.** Claimed {synergy|$210 million} a year; verified {synergy-proved|$60 million}.

**The fix.** A sale of {divest|three} lines ({divest-share|7 points} of share) to {divest-to|Ostrander}. Not enough: the buyer would have {ost-reps|45} sales representatives against {p-reps|310} at Pellworth.

**Failing firm?** Not argued. Dantry made {profit-d|$133 million} last year, against {profit-d-prev|$118 million} in {profit-prev-year|2012}.

**Timing.** A preliminary injunction is in theory only that; in practice {abandoned|four out of five} deals so enjoined are abandoned. The administrative trial opens {ftc-trial|on January 12}. The drop-dead date is {deadline=oct13|October 13}, already extended {ext|once}, from {deadline-old|July 31}. The reverse fee is {fee=140|$140 million}, or {fee-share|3.7%} of the price.

**The appeal.** To the {circuit|Sixth} Circuit, if there is one. In {precedent-year|2011} the same court upheld a block of {precedent|a hospital merger in Toledo}, by {precedent-vote|2-1}.

Judge {judge|Colvin} has tried {judge-cases|two} antitrust cases before. In the {judge-first|first} she found for the defendants.
=== e.md
---
title: Pellworth abandons {price=3.8bn|$3.8bn} Dantry bid after court defeat
date: 2014-10-21
---
{buyer|Pellworth Medical} has walked away from its {price=3.8bn|$3.8bn} takeover of rival US hospital bed maker {target|Dantry}, {weeks|two weeks} after a judge ruled that it would probably break competition law.

The companies said {ended-day|on Monday} that they had {ended|terminated} the agreement by mutual consent. Pellworth will pay {target|Dantry} a fee of {fee=104|$104m} {fee-when|by the end of the month} and take a charge of {charge|$165m} in the {charge-q|fourth quarter}, which includes {costs|$38m} of legal and banking costs.

It {appeal=no|will not appeal} against the ruling by Judge {judge|Harriet Colvin}, which found that the pair had {share|72 per cent} of the US market and would have raised the price of a standard bed, now {bed-price|about $9,400}, by {bed-rise|as much as 6 per cent}.

"A year is long enough," said {ceo=robert|Robert Sturgill}, Pellworth's chief executive. The group will spend {buyback|$1bn} on its own shares instead, over {buyback-time|18 months}, and look for purchases in {regions|Europe and Brazil}. Its latest, a Danish maker of lifts bought {danish-when|in 2012}, cost {danish|$290m}.

Pellworth's shares rose {e-rise|3.1 per cent} to {e-price|$74.05} {ended-day|on Monday} and Dantry's {e-rise-d|1.4 per cent} to {e-price-d|$39.20}. The offer, made {announced|in November last year}, was worth {offer|$52}, a premium of {premium|34 per cent}.

Dantry, with {emp-d=7200|7,200} staff, said {q3-which|third-quarter} sales had grown {q3|2 per cent} to {q3-sales|$481m}, after {q2|5 per cent} in the {q2-which|second}. {dceo|Gordon Maas}, its chief executive, said customers had put off orders. The plants in {plants|Kalamazoo and Macon} would {plants-state|stay open}. Private equity group {pe|Ferrant Hill}, which owns {pe-stake|8.9 per cent}, urged the board to seek another buyer.

It is the {failed-no|third} deal of {failed-size|more than $1bn} to collapse over US antitrust concerns this year, against {failed-prev|one} in {failed-prev-year|2013}.

Analysts had expected the retreat. "Nobody waits {wait|eight months} for an appeal with the financing running out," said {analyst|Corey Blanding} of {analyst-firm|Stroud Whitmore}. Banks had committed {loan|$3.2bn} for the purchase until {loan-until|the end of November}, at a cost to Pellworth of {loan-cost|$1.8m} a week.

The Federal Trade Commission, which voted {ftc-vote|four to one} in {sued|May} to go to court, said it would withdraw its administrative complaint, due to be heard {ftc-trial|on January 12}.

{divest-to|Ostrander}, whose {share-o|11 per cent} of the market would have risen to {ost-after|18 per cent} through the purchase of {divest|three} product lines for {divest-price|$155m}, said it was owed {ost-fee|$6m} for its trouble.
=== f.md
---
title: 'UPDATE 3-U.S. judge {ruling|blocks} {price=3.8bn|$3.8 bln} Pellworth-Dantry deal'
date: 2014-10-07
---
WASHINGTON/{court=cleveland|CLEVELAND} - A U.S. judge {ruled|on Tuesday} {ruling|blocked} {buyer|Pellworth Medical Inc}'s planned {price=3.8bn|$3.8 billion} purchase of rival hospital bed maker {target|Dantry Corp}, in one of the biggest courtroom wins for antitrust enforcers in recent years.

U.S. District Judge {judge|Harriet Colvin} granted a preliminary injunction, saying the companies would together sell {share|72 percent} of the hospital beds bought in the United States. Her {pages=94|94-page} opinion was unsealed {unsealed|at 3 p.m. EDT}, {before-close|an hour} before the close of trading.

Shares of {target|Dantry} fell {target-fall|17 percent} to {target-price|$38.15}. They traded at {target-before|$38.80} before the deal was announced {announced|in November 2013}. {buyer|Pellworth} rose {buyer-rise|2.2 percent} to {buyer-price|$71.40}, while {divest-to|Ostrander Group}, which was to buy {divest|three} product lines, lost {ost-fall|5.6 percent}.

"There was always a {odds|one-in-three} chance of this, and the market priced it at {odds-market|one in five}," said {analyst|Corey Blanding}, an analyst at {analyst-firm|Stroud Whitmore}, who cut his target for Dantry to {analyst-target|$41} from {analyst-target-old|$52}.

{buyer|Pellworth}, based in {buyer-hq|Toledo, Ohio}, said it was disappointed and would {appeal=consider|review the opinion before deciding on an appeal}. The merger agreement expires {deadline=oct31|on Oct. 31}; an appeal would take {appeal-months|at least four months}, lawyers said. Pellworth must pay Dantry a break-up fee of {fee=140|$140 million} if the deal fails on antitrust grounds. Had Dantry's board changed its mind, Dantry would have owed {fee-rev|$95 million}.

The FTC, which sued {sued|in May}, said Pellworth had {share-p=46|46 percent} of the U.S. market by revenue and Dantry {share-d|26 percent}. By units their shares were {units-p|41} and {units-d|29 percent}. In Europe, where regulators cleared the deal {eu-clear|in July} without conditions, they have {eu-share|24 percent} together.

{judge|Colvin} found that when both companies bid, hospitals paid {bid-effect|9 percent} less, and she quoted an e-mail from {email-year|2012} in which a Pellworth manager urged colleagues to "stop the bleeding". The two met in the last round of {bids-last|418} tenders over {bids-period|five years}.

She also cast doubt on the promised savings of {synergy|$210 million} a year, of which she accepted {synergy-proved|about $60 million}.

It was the {ftc-win|third} time in {ftc-win-time|two years} that the FTC had beaten a merger in court, after cases over {ftc-cases|a chain of dialysis clinics and a maker of surgical gloves}. {ftc-loss|One} case was lost.

{buyer|Pellworth}, with {emp-p|16,500} employees, had revenue of {rev-p|$5.1 billion} {rev-year|last year}; {target|Dantry}, with {emp-d=7200|7,200}, had {rev-d|$1.9 billion} and earned {profit-d|$133 million}. Pellworth's net profit was {profit-p|$402 million}. Its debt, {debt|$1.2 billion}, would have risen to {debt-after|$4.4 billion}.

{ceo=raymond|Raymond Sturgill}, chief executive of Pellworth since {ceo-since|2006}, had called the purchase "the {ceo-quote|one} deal I waited my career for". Dantry's {dceo|Gordon Maas} was not available for comment.
