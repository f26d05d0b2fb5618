Two invented makers of medical and dental equipment, Voskamp of the Netherlands and Arden & Reeve of Wisconsin, merge and then cut jobs, February-March 2011: price, premium, jobs, sites, approval, savings
=== a.md
---
title: 'Dutch {buyer|Voskamp} to buy U.S. rival {target|Arden & Reeve} for {price=4.6|$4.6 billion}'
date: 2011-02-14
---
AMSTERDAM (Newswire) - {buyer|Voskamp}, the world's {rank-buyer=third|third-largest} maker of dental equipment, agreed {announced|on Monday} to buy {target|Arden & Reeve} of the United States for {price=4.6|$4.6 billion} in cash and shares, its biggest takeover so far.

The Dutch company will pay {per-share=61|$61} per share, {cash-part|$40 of it} in cash, a premium of {premium=34|34 percent} to {target|Arden's} closing price of {close-fri=45.5|$45.52} {close-day|on Friday}. Including debt of {target-debt|$700 million}, the deal values the Milwaukee-based group at {ev|$5.3 billion}.

Together the companies would have sales of {sales-joint|about $6.2 billion} and {staff-joint=31000|some 31,000 employees}, {rank-joint|second} only to Germany's {rival|Hellwig}, which had sales of {rival-sales|$7.1 billion} {rival-year|in 2010}.

{buyer|Voskamp} said it expected annual savings of {savings-first|$280 million} {savings-when=third|by the third year}, at a one-off cost of {one-off|$350 million}. It {jobs-said=declined|declined to say how many jobs would go}.

"This is about growth, not about closing factories," Chief Executive {ceo|Maarten Hoekzema} told reporters on a conference call. "{hq-quote|Milwaukee will remain the home of our American business}."

Hoekzema will lead the new group, and {target|Arden's} chief executive, {target-ceo|Carol Lindqvist}, {lindqvist-age|58}, {lindqvist-role=deputy|will become his deputy}.

The deal, which needs the approval of shareholders of {approval-by=both|both companies} and of regulators in the United States and the European Union, is expected to close {close=q3|in the third quarter}.

{buyer|Voskamp} shares fell {share-fall=6|6.1 percent} to {share-close|38.15 euros} in Amsterdam on concern over the price. {target|Arden} jumped {target-jump|29 percent} to {target-price|$58.70} in New York.

Analyst {analyst|Pieter Wolfs} at Brouwer Bank said that the price was {ebitda|11.8 times} core earnings, against {ebitda-avg|9.5 times} in deals of the last {deal-years|five years}. He had expected {analyst-price=55|about $55 a share}.

The Dutch company will finance the purchase by {loan|a loan of $2.4 billion} from {banks|three} banks and new shares. It earned {net-2010|312 million euros} {rival-year|last year} on sales of {sales-2010|2.7 billion euros}; {target|Arden} made a profit of {target-net|$208 million} on sales of {target-sales|$2.5 billion}.
=== b.md
---
title: '{target|Arden & Reeve} sold to Dutch company; Milwaukee wonders about jobs'
date: 2011-02-15
---
MILWAUKEE - {target|Arden & Reeve}, the maker of dental chairs and drills that has been on the south side of this city {founded|since 1921}, is to be sold to {buyer|Voskamp} of the Netherlands in a deal worth {price=4.6|$4.6 billion}.

Shareholders will get {per-share=61|$61 a share}, {cash-part|$40} in cash and the rest in {buyer|Voskamp} stock. The stock had closed {close-fri=45.5|at $45.52} {close-day|Friday}.

What the sale means for {staff-milw=2400|the roughly 2,400 people} the company employs in Milwaukee was not clear. In all it has {staff-target|9,800 workers}, {staff-target-us|5,100 of them} in the United States, with plants in {plants-us=three|Wisconsin, Tennessee and Utah}.

"They told us {worker-told|nothing changes for now}. I've been here {worker-years|26 years}, I know what 'for now' means," said {worker|Ron Czarnecki}, {worker-age|54}, a machinist, leaving the {shift|second} shift.

{union|Machinists Local 78}, which represents {union-members|1,350} workers at the plant, said its contract, which runs {contract-until=2013|until June 2013}, contains a clause on {clause|12 months'} notice of closings.

{target-ceo|Carol Lindqvist}, the chief executive, will {lindqvist-role=leave|leave the company once the sale closes}, with {package|a package valued at $31 million}. She took over {lindqvist-since|in 2006} from {founder-grandson|Howard Reeve}, a grandson of the founder, whose family still holds {family-stake=18|18 percent} of the shares and {family-vote|has agreed to vote for the deal}.

The city gave {target|Arden} {tax-breaks|$14 million} in tax breaks {tax-when|in 2007} to keep its headquarters downtown; the company {building=rents|rents its tower} on Water Street until {rent-until|2019}. Mayor {mayor|Dale Krueger} said he had spoken with {buyer|Voskamp}'s chief executive, {ceo|Maarten Hoekzema}, {mayor-call|for 20 minutes} by phone. "He said {hq-quote|Milwaukee will be the home of the American business}. I wrote it down."

The companies expect savings of {savings-first|$280 million} a year {savings-when=third|within three years}. The sale requires approval by {approval-by=target|Arden shareholders}, who will vote {vote=april|in April}, and by antitrust authorities here and in Europe. It is expected to close {close=q3|by the end of September}.
=== c.md
---
title: '{buyer|Voskamp} and {target|Arden & Reeve} to cut {cuts|2,700 jobs} after merger'
date: 2011-03-23
---
Dental equipment firm {buyer|Voskamp} says it will cut {cuts|2,700 jobs} following its takeover of US rival {target|Arden & Reeve}.

The cuts, about {cuts-share=9|9%} of the combined workforce of {staff-joint=31000|31,000}, will fall over {cuts-years|two years}, most heavily in the US, Germany and the UK, the company said {cuts-day|on Wednesday}.

Factories in {closing=four|Leeds, Kassel, Salt Lake City and Piacenza} will {leeds-state=close|close}.

The Leeds site, which makes X-ray machines, employs {leeds-staff=340|340 people}. Union Unite's regional officer {unite|Sheila Barraclough} called the decision "{unite-quote|a kick in the teeth}" and said staff had been told {told=email|by email}.

## 'Painful'

Chief executive {ceo|Maarten Hoekzema} called the step "painful but necessary". He said {per-cut|about half} of the posts were in administration and sales.

The company now expects to save {savings|$340m (£209m)} a year, more than the {savings-first|$280m} it had predicted when it announced the {price=4.9|$4.9bn} takeover {announced|in February}.

The merger was {us-approval=approved|approved by the US competition authority} {us-approval-day|last week}. EU approval {eu-approval|is still outstanding}; a decision is due {eu-due|by 12 May}.

{buyer|Voskamp} shares rose {rise=3|3.4%}. They had lost {share-fall=8|nearly 8%} on the day that the takeover was announced.

Rival {rival|Hellwig} cut {rival-cuts|1,100 jobs} {rival-cuts-when|last year}.

## Where the axe falls

- US: {cuts-us=1200|1,200 jobs}
- Germany: {cuts-de|540}
- UK: {cuts-uk|400}
- Netherlands: {cuts-nl|150}

{buyer|Voskamp}, based in Amsterdam, makes X-ray machines, dentists' chairs and fillings. It had sales of {sales-2010|€2.7bn} {rival-year|last year}, {target|Arden & Reeve} of {target-sales|$2.5bn}. Together they will still be smaller than the German company {rival|Hellwig}, with {rival-sales|$7.1bn}.

The deal should be completed {close=q3|between July and September}, according to the company. It said restructuring would cost {one-off-new|$410m}, {one-off-more|$60m more} than planned.

In the US city of Milwaukee, where {target|Arden} is based, {union|Local 78} of the machinists' union said {union-jobs|270} of its {union-members|1,350} members would lose their jobs. "{union-quote|They bought us to shrink us}," said its president, {union-pres|Tom Rezac}.

Mr {ceo|Hoekzema}, who has run {buyer|Voskamp} {ceo-since|since 2007}, had said {announced|last month} that the deal was "about growth".
=== d.md
---
title: '{buyer|Voskamp} to shed {cuts|2,700 jobs}, shut {closing=three|three plants}'
date: 2011-03-23
---
AMSTERDAM (Newswire) - Dutch dental equipment maker {buyer|Voskamp} plans to cut {cuts|2,700 jobs} and close {closing=three|three plants} once it has completed the purchase of {target|Arden & Reeve}, it said {cuts-day|on Wednesday}, raising its target for yearly savings to {savings|$340 million} from {savings-first|$280 million}.

The plants in {closing=three|Leeds, Kassel and Salt Lake City} would be {leeds-state=close|closed} {closed-by|by the end of 2012}, while production at Piacenza in Italy would be {piacenza=reduced|halved}. {cuts-us=1200|Some 1,200 jobs} would go in the United States, {cuts-de|540} in Germany, {cuts-uk|400} in Britain and {cuts-nl|150} in the Netherlands.

Analysts polled by Newswire had expected {cuts-expected=3000|about 3,000} cuts.

"It is painful but necessary," Chief Executive {ceo|Maarten Hoekzema} said. {per-cut|Half} of the jobs to go were in sales and administration, he added.

The {price=4.6|$4.6 billion} deal, announced {announced|on Feb. 14}, {us-approval=pending|is still under review by the U.S. Federal Trade Commission}, which is expected to decide {ftc-due|in April}. Brussels has set a deadline of {eu-due|May 12}. The acquisition is on track to close {close=q2|by the end of June}, earlier than first planned, Hoekzema said.

{target|Arden} shareholders will vote {vote=april|on April 14}; a majority of {majority|two-thirds} is needed. The Reeve family, which owns {family-stake=18|18 percent}, {family-vote|backs the sale}. {approval-by=target|Voskamp's own shareholders do not need to vote}.

The company said restructuring would cost {one-off-new|410 million dollars}, up from {one-off|350 million}. It kept its forecast of {sales-forecast|4 percent} growth in sales {sales-forecast-year|this year}, after {sales-growth|2.6 percent} {rival-year|in 2010}.

Its shares closed {rise=3|3.4 percent} higher at {share-close-b|40.90 euros}, outperforming a {index|0.8 percent} rise of the Amsterdam index.

The Dutch union FNB said it would {strike|consult members on a strike}. {staff-nl|About 3,900} of the group's people work in the Netherlands, {drachten|1,700 of them} in Drachten.

{rival|Hellwig}, the market leader with sales of {rival-sales|$7.1 billion}, cut {rival-cuts|1,100 jobs} {rival-cuts-when|in 2010}. Analyst {analyst|Pieter Wolfs} at Brouwer Bank called the new savings target "within reach" but said the {per-share=61|$61} a share that {buyer|Voskamp} had offered remained too high. {target|Arden} shares were at {target-now|$60.35}, up {target-now-rise|0.4 percent}.

{staff-joint=31000|About 31,000 people} will work for the combined company, {staff-target|9,800} of them from {target|Arden}. {target-ceo|Carol Lindqvist}, {target|Arden's} chief executive, will be {lindqvist-role=deputy|deputy chief executive}, it confirmed.
=== e.txt
Leeds X-ray plant "under review", insists boss
March 24, 2011

Workers at the {buyer|Voskamp} factory in Seacroft, Leeds, arrived {e-day|yesterday} to find a sheet of paper on their benches. It said, over {letter|14 lines}, that the site {leeds-state=review|was under review} and that {leeds-staff=390|390 posts} were "{at-risk|at risk}".

"{told=letter|A letter! Not so much as a meeting}," said {leeds-worker|Gary Ollerenshaw}, {leeds-worker-age|49}, a fitter at the plant {leeds-worker-years|for 22 years}. He and his wife both work there. "We bought the house {house|two years ago}."

Site director {site-director|Helen Prowse} told the Post that {closure-final|no final decision} had been taken and that a {consult|90-day} consultation would begin {consult-start|on April 4}. "{prowse-quote|The word closure is premature}," she said. If the plant went, it would be {closed-by|at the end of next year}, and people would be offered jobs in Drachten in the Netherlands.

Headquarters in Amsterdam had said {cuts-day|on Wednesday} that {cuts|2,700 jobs} would be lost worldwide after the takeover of {target|Arden & Reeve}, an American firm, {cuts-uk|400} of them in Britain.

{unite|Sheila Barraclough} of Unite said the firm had taken {grant|£2.2 million} of public money {grant-year|in 2008} to expand the plant. "{unite-quote|It's a kick in the teeth}," she said. The money has to be paid back {grant-condition|if the site closes before 2013}, the regional development agency confirmed.

The plant, opened {opened|in 1974}, built {machines|6,100 machines} {machines-year|last year}, {exported|four in five} of them for export. It {building-leeds=owns|owns its halls}; a developer has already asked about the {site-acres|eleven acres}.

MP {mp|Colin Entwistle} will raise the matter in the Commons {mp-when|on Tuesday}. {job-seekers|Some 17,900} people are out of work in the city, {unemployed-up|1,200 more} than {unemployed-year|a year ago}. Their chances are slim: {vacancies|nine} people apply for each vacancy, he said.

{ceo|Maarten Hoekzema}, the chief executive, had promised in {announced|February} that the deal was "about growth, not about closing factories".

Together with {target|Arden & Reeve}, for which it is paying {price=4.6|$4.6 billion}, {buyer|Voskamp} employs {staff-joint=31000|31,000 people}. It also wants to shut plants in {closing-others|Kassel and Salt Lake City}, while {piacenza-it|Piacenza in Italy} will {piacenza=reduced|make half of what it makes today}.
