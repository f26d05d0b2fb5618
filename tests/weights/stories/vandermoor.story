Layoffs at Vandermoor Foods, an invented packaged-food company in the American Midwest, October 2013: jobs, plants, states, severance, savings, quarterly figures
=== a.md
---
title: Vandermoor Foods to cut {cuts=2400|2,400 jobs}, shut {plants=3|three} U.S. plants
date: 2013-10-16
---
(Newswire) - Packaged food maker {company|Vandermoor Foods Inc} said {announced=wed|on Wednesday} it would cut {cuts=2400|2,400 jobs}, or {share-jobs=9|about 9 percent} of its workforce, and close {plants=3|three plants} in the United States as shoppers turn away from canned soups and frozen dinners.

Shares of the {hq|Minneapolis}-based company rose {share-rise-morning|3.9 percent} to {share-price-morning|$37.55} in {share-time|morning trading}.

The plants, in {plants-list=iow|Iowa, Ohio and Wisconsin}, will be closed {close-by|by the end of 2014}. The cuts include {cuts-plants|1,650 positions} at the plants and {cuts-office|about 750} in offices, most of them at headquarters, {company|Vandermoor} said.

The company expects to save {savings=310m|$310 million} a year {savings-from=2016|by fiscal 2016}. It will take charges of {charges|$425 million} before tax, of which {charges-severance|$180 million} is for severance and {charges-assets|$195 million} for writing down machinery.

"These are hard decisions, and they affect people who have given us many years," Chief Executive {ceo=gerald|Gerald Lindqvist} said in a statement. "But we have been making more soup than America wants to eat."

{company|Vandermoor}, whose brands include Prairie Kettle soups, Hearthline dinners and Dot's biscuits, has {staff=26500|about 26,500 employees} worldwide, {staff-us|19,000} of them in the United States. It cut {cuts-2009|1,100 jobs} {cuts-2009-year|in 2009}, when it closed a plant in {plant-2009|Nebraska}.

The company also reported results for the {quarter|first quarter} of its fiscal year, which ended {quarter-end|on September 28}. Net income fell {profit-fall=18|18 percent} to {profit|$151 million}, or {eps|52 cents} a share, from {profit-prev|$184 million}, or {eps-prev|62 cents} a share, a year earlier. Excluding items, it earned {eps-adj|61 cents}; analysts had expected {eps-expected|58 cents}.

Sales slipped {sales-fall|3.2 percent} to {sales=3.41b|$3.41 billion}. Sales of soup fell {soup-fall|8 percent} and those of frozen meals {frozen-fall|6 percent}, while snacks grew {snacks-growth|5 percent}.

The company confirmed its forecast of full-year earnings of {forecast-eps|$2.55 to $2.65} a share.

U.S. sales of canned soup have fallen {industry-fall|by more than a fifth} {industry-since|since 2007}, according to the research firm {research|Aisle Metrics}. A rival, {rival|Marden & Co}, said {rival-when|in August} it would cut {rival-cuts|850 jobs}.
=== b.md
---
title: '{company|Vandermoor} cutting {cuts=2400|2,400 jobs}, closing {plants=3|3} plants'
date: 2013-10-16
---
{hq|MINNEAPOLIS} (AN) — {company|Vandermoor Foods} says it will eliminate {cuts=2400|2,400 jobs} and close {plants=3|three} of its {plants-us|14 U.S. plants} as it tries to adapt to changing American tastes.

The maker of Prairie Kettle soups and Hearthline frozen dinners said {announced=wed|Wednesday} that the cuts amount to {share-jobs=9|about 9 percent} of its global workforce of {staff=26500|26,500}. Plants in {plants-list=iow|Iowa, Ohio and Wisconsin} will close {close-by|by the end of next year}.

{company|Vandermoor} said it expects annual savings of {savings=310m|$310 million} {savings-from=2015|by fiscal 2015}. It plans to put {reinvest|about $120 million} of that into marketing and new products.

The company also said its fiscal {quarter|first-quarter} profit fell {profit-fall=18|18 percent} to {profit|$151 million}. Its revenue fell {sales-fall|3 percent} to {sales=3.14b|$3.14 billion}, short of the {sales-expected|$3.46 billion} that analysts expected.

CEO {ceo=gerald|Gerald Lindqvist}, who took over {ceo-since|in January 2012}, told analysts on a conference call that no more plants would be closed "in the foreseeable future." He said his own pay would be frozen. He was paid {ceo-pay|$9.3 million} in the {pay-year|last fiscal year}, up from {ceo-pay-prev|$7.9 million}.

Workers who lose their jobs will get {severance|two weeks'} pay for each year of service, up to {severance-max=52|52 weeks}, and {health|six months} of health coverage.

The United Food Packers union, which represents {union-members|about 1,200} of the plant workers, said it had been told {told-when|less than an hour} before the announcement. "They bought back {buyback|$600 million} of their own stock {buyback-when|last year}, and now they say they can't afford us," said the union's president, {union-president|Ron Dembicki}.

{company|Vandermoor}'s shares rose {share-rise=4.1|4.1 percent}, or {share-rise-dollars|$1.48}, to close at {share-price|$37.62}. They have gained {share-year|11 percent} this year, compared with a {index-year|20 percent} rise of the broader market.

{company|Vandermoor} is not alone. Americans ate an average of {soup-now|11 cans} of soup {soup-now-year|last year}, down from {soup-then|15} {soup-then-year|a decade earlier}, and sales of frozen dinners have dropped for {frozen-years|four years} in a row. Smaller makers of refrigerated soup have taken {fresh-share|7 percent} of the market, up from {fresh-share-prev|2 percent} {fresh-share-prev-year|in 2008}.

{ceo=gerald|Lindqvist}, {ceo-age|55}, who came to the company from a maker of pet food, has tried to respond with {new-products|38 new products} in {new-products-time|18 months}. {flops|Eleven} of them have been withdrawn again, among them a cold soup in a bottle.

The company will keep {plants-left|11 plants} in the United States, and {plants-abroad|nine} abroad. It was founded {founded|in 1908} by {founder|two} brothers from Norway who sold dried peas to railroad camps, and members of the family still own {family|21 percent} of the shares.

In Wisconsin, Gov. {governor-wi|Elaine Stroud} called the closing in {plant-wisconsin|Barre Falls} "a punch in the gut." The plant has {jobs-wisconsin|450 workers} in a town of {barre-pop|3,100}. In Ohio, where {jobs-ohio|560} will lose their jobs, officials said {lima-months|ten months} was time enough to look for a buyer.
=== c.md
---
title: '"My whole family has worked there": {town|Ottering} to lose its soup plant'
date: 2013-10-17
---
{town|OTTERING}, Iowa – The whistle at the {company|Vandermoor} plant blew {whistle|at 10 a.m.} {announced=wed|on Wednesday}, {whistle-early|two hours} early, and {plant-jobs=640|640 people} were called to the loading dock to hear that their jobs would be gone {town-close=sep|by September}.

It took {speech|six minutes}, said {worker|Darlene Voss}, {worker-age|57}, who has run a labeling line there for {worker-years|31 years}. "My whole family has worked there. My mother, {brothers|two brothers}, my son. He bought a house {house-when|in June}."

The plant, opened {plant-opened|in 1951}, is the largest employer in {town|Ottering}, a city of {town-pop|8,200}. It makes {cans|1.4 million cans} a day, down from {cans-peak|2.3 million} {cans-peak-year|in 1998}, when it employed {jobs-peak|1,150 people}. The average wage is {wage|$17.40} an hour.

Mayor {mayor|Curt Hageman} said the company pays {tax|$870,000} a year in property tax, {tax-share|about 12 percent} of the city's budget, and buys {water-share|a third} of its water. The city gave it a tax break worth {tax-break|$2.1 million} {tax-break-year|in 2010} on a promise to keep {jobs-promised|at least 600 jobs} for {promise-years|ten years}. "We will want some of that back," he said.

The other plants to be closed are in {plant-ohio|Lima Springs}, Ohio, with {jobs-ohio|560 employees}, and {plant-wisconsin|Barre Falls}, Wisconsin, with {jobs-wisconsin|450}. Soup from {town|Ottering} will be made in {move-soup|Tennessee}.

In all, {company|Vandermoor} will cut {cuts=2400|2,400 jobs} and expects to save {savings=310m|$310 million} a year. Chief executive {ceo=gerard|Gerard Lindqvist} did not come to {town|Ottering}; the news was read by a vice president for supply, {vp|Janet Okerlund}.

Iowa's governor, {governor|Tom Brackett}, said a team of the state's workforce agency would be at the plant {team-when|on Monday}. Unemployment in the county was {jobless-county|5.1 percent} {jobless-month|in August}, against {jobless-state|4.9 percent} in the state.

{farmers|About 40 farmers} within {farm-miles|50 miles} grow sweet corn and peas for the plant. One of them, {farmer|Dale Prusha}, has {acres|310 acres} under contract until {contract-until|2015}. He said nobody had called him.

Workers will be paid {severance|two weeks} for each year, up to {severance-max=26|26 weeks}. Voss, with her {worker-years|31 years}, has worked out what she will get. "It comes to a car," she said. "A used one."

It is the {closures-county|third} big closing in the county in {closures-years|five years}. A maker of washing machines went {washers|in 2009} with {washers-jobs|310 jobs}, and a window factory {windows|last year} with {windows-jobs|125}. The community college has retrained {retrained|194} of those workers; {retrained-jobs|113} found work within a year, its president, {college|Sue Ellen Marsch}, said.

At {bar|Duffy's}, across from the gate, the {shift|3 o'clock} shift was drinking coffee. {worker-two|Miguel Arreola}, {worker-two-age|34}, who came {arreola-came|in 2001} from Texas to work in the plant, said he might take a job in {move-soup|Tennessee} if there was one. The company has said it will add {tennessee-jobs|220 jobs} there. "That is {tennessee-miles|700 miles}," his wife said. "The kids are in school."
=== d.md
---
title: '{company|Vandermoor} trims network as center-store decline bites'
date: 2013-10-18
---
{company|Vandermoor Foods}, the {rank|third-largest} U.S. packaged food company by sales, will take {capacity|about 15%} of its North American canning capacity out of the system under a restructuring plan dubbed {plan|Project Plow}, announced {announced=wed|on Oct. 16}.

Here is what the company told investors:

- **Plants.** {plants=3|Three} will close: {town|Ottering}, Iowa ({product-iowa|soup}), {plant-ohio|Lima Springs}, Ohio ({product-ohio|frozen}), and {plant-wisconsin|Barre Falls}, Wisconsin ({product-wisconsin|vegetables}). The {town|Ottering} plant goes {first-close|first}, {town-close=mar|in March}; Ohio follows {ohio-close|in August} and Wisconsin {wisconsin-close|in December}.
- **Jobs.** {cuts=2400|2,400}, or {share-jobs=9|9%} of {staff=26500|26,500}. {cuts-plants|1,650} at plants, {cuts-office|750} salaried.
- **Savings.** {savings=310m|$310 million} a year at full run rate {savings-from=2016|in fiscal 2016}, with {savings-2014|$60 million} in {savings-2014-year|fiscal 2014} and {savings-2015|$190 million} in {savings-2015-year|fiscal 2015}.
- **Cost.** Pretax charges of {charges|$425 million}, of which {charges-cash|$230 million} in cash. {charges-quarter|$97 million} was booked in the {quarter|first quarter}.
- **Investment.** {tennessee-invest|$85 million} for {tennessee-lines|two new lines} at {tennessee-plant|Cedar Bluff}, Tennessee, which will add {tennessee-jobs|220 jobs}.

Chief financial officer {cfo|Priya Raman} said utilization of the soup plants had dropped to {utilization|61%}, compared with {utilization-target|85%} in the plan and {utilization-prev|74%} {utilization-prev-year|five years ago}.

The {quarter|quarter} itself was mixed. Net sales fell {sales-fall|3.2%} to {sales=3.41b|$3.41 billion}; gross margin slid to {margin|35.8%} from {margin-prev|37.1%}. Net earnings dropped {profit-fall=18|18%}, to {profit|$151 million}, while adjusted earnings per share of {eps-adj|61 cents} beat the consensus by {eps-beat|three cents}. Soup fell {soup-fall|8%}, frozen {frozen-fall|6%}. Snacks were up {snacks-growth|5%} and now make up {snacks-share|28%} of sales, nearly as much as soup at {soup-share|30%}.

"It's the right move, {late|three years} late," said analyst {analyst|Beth Kowalczyk} of {analyst-firm|Norwood Research}, who rates the shares "hold" with a price target of {target-price|$38}. She noted that rival {rival|Marden & Co} closed {rival-plants|five plants} {rival-plants-years|between 2010 and 2012} and now runs the rest at {rival-utilization|80%}.

Talks about a sale of the Dot's biscuit business {sale=continue|are continuing}, {cfo|Raman} said. The unit has annual sales of {dots-sales|about $540 million}.
=== e.txt
US soup maker {company|Vandermoor} to axe {cuts=2400|2,400} jobs
17 October 2013

US food company {company|Vandermoor} is to cut {cuts=2400|2,400 jobs} and close {plants=3|three factories} after a fall in demand for tinned soup.

The cuts amount to {share-jobs=19|about 19%} of its workforce, the company said {announced=tue|on Tuesday}. The factories are in {plants-list=iiw|Iowa, Indiana and Wisconsin}.

{company|Vandermoor} expects to save {savings=310m|$310m (£194m)} a year. It will spend {reinvest|about $120m} of this on advertising and new products.

Net profit for the {quarter-length|three months} to {quarter-end|28 September} fell {profit-fall=18|18%} to {profit|$151m}, on sales of {sales=3.41b|$3.41bn}.

Chief executive {ceo=gerald|Gerald Lindqvist} said Americans were eating more fresh food. "We have been making more soup than America wants to eat," he said.

The firm employs {staff-uk|about 900 people} in the UK, where it owns the Fenner's pickle brand and has a factory in {uk-town|Wisbech}. A spokesman said {uk-cuts|40 office jobs} in Reading would go but the factory was not affected. A further {germany-cuts|120 jobs} will be lost in Germany.

Talks to sell the Dot's biscuit brand {sale=broken|broke off} {sale-when|last month}, he added.

Shares in {company|Vandermoor} closed {share-rise=4.1|4.1%} higher in New York.
