Third quarter of 2014 at Telmara, an invented Portuguese telecoms group with units in Brazil, Angola and Poland: profit, revenue, core profit, debt, subscribers, dividend, a sale, forecasts
=== a.txt
{company|Telmara} {quarter|Q3} profit falls {profit-fall=23|23 pct}, keeps dividend
November 6, 2014

LISBON (Newswire) - Portuguese telecoms group {company|Telmara} posted a {profit-fall=23|23 percent} fall in {quarter|third-quarter} net profit {reported=thu|on Thursday} as a weaker Brazilian real and a price war at home outweighed growth in Angola.

Net profit fell to {profit=94|94 million euros ($118 million)} in the {quarter|July-September} period from {profit-prev|122 million} a year earlier. Analysts polled by Newswire had expected {profit-expected|101 million}.

Revenue slipped {rev-fall|4.1 percent} to {rev=1.32b|1.32 billion euros} and core earnings (EBITDA) {ebitda-fall|6.5 percent} to {ebitda|431 million}. The EBITDA margin was {margin=32.7|32.7 percent}, down from {margin-prev|33.5 percent}.

The company confirmed that it would pay a dividend of {dividend=22|22 cents} a share for {dividend-year|2014}, the same as for the year before, and said it now expected full-year EBITDA of {guidance-ebitda=1.70|around 1.70 billion euros}, at the lower end of its earlier range of {guidance-old|1.70-1.76 billion}.

Net debt stood at {debt=4.8b|4.8 billion euros} at {debt-date|the end of September}, {leverage=2.8|2.8 times} EBITDA. {company|Telmara} wants to bring that to {leverage-goal|2.5 times} {leverage-goal-when|by the end of 2015}, among other things by selling its Polish cable business, which it values at {poland-value|600 million euros}. Chief Executive {ceo=duarte|Duarte Seixas} said talks with {bidders|three bidders} were under way.

In Portugal revenue fell {pt-fall|5.8 percent} to {pt-rev|590 million euros}; in Brazil it dropped {br-fall|6 percent} to {br-rev|488 million}, but was up {br-local|3 percent} in reais. Angola grew {ao-growth=17|17 percent} to {ao-rev|171 million}.

Shares in {company|Telmara} were down {share-fall-early|3.4 percent} at {share-price-early|2.86 euros} {share-time|at 0930 GMT}.

{ceo=duarte/eduardo|Seixas} said the price war in Portugal, set off {war-since|in March} when market leader {leader|Lusitel} cut its packages to {bundle|29.99 euros} a month from {bundle-prev|39.99}, would not end {war-until|before next year}. {company|Telmara} lost {pt-mobile-lost|41,000 mobile customers} at home in the {quarter|quarter}.

It plans to save {savings|60 million euros} a year by {savings-from|2016}, and will book a charge of {charge|38 million} for this in the {q4|fourth quarter}. Capital spending will be {capex-guidance|820 million euros} this year and {capex-2015|760 million} {year-2015|next}.

In the {nine-months|first nine months} of the year net profit fell {profit-nine-fall|14 percent} to {profit-nine|301 million euros}. Revenue was down {rev-nine-fall|3.5 percent} at {rev-nine|3.98 billion} and EBITDA down {ebitda-nine-fall|5.2 percent} at {ebitda-nine|1.29 billion}.
=== b.md
---
title: Brazil and price war weigh on {company|Telmara}
date: 2014-11-06
---
LISBON (Newswire) - {company|Telmara}, Portugal's {rank=second|second-largest} telecoms group, reported {reported=thu|on Thursday} a {profit-fall=23|23 percent} drop in {quarter|third-quarter} net profit and said a new price war at home would last into {war-until|next year}.

Net profit fell to {profit=94|94 million euros} from {profit-prev|122 million} a year earlier, missing the average forecast of {profit-expected|101 million} in a poll of {analysts-polled|nine analysts}. Revenue slipped {rev-fall|4.1 percent} to {rev=1.23b|1.23 billion euros}.

"What one of us gives away the others have to give away a week later," Chief Executive {ceo=duarte|Duarte Seixas} told analysts. He was speaking of packages of television, internet and mobile telephony, which in Portugal now cost {bundle|29.99 euros} a month, after {bundle-prev|39.99 euros} {bundle-prev-when|in January}. {bundle-share|Some 62 percent} of households have one.

{company|Telmara} lost {pt-mobile-lost|41,000 mobile customers} in Portugal in the quarter and won {pt-fibre-won|28,000} for its fibre network, which reaches {fibre-homes|1.9 million homes}. It had {pt-mobile|3.4 million} mobile customers in the country {debt-date|at the end of September} and {pt-tv|870,000} television customers.

In Brazil, which accounts for {br-share|37 percent} of revenue, the number of mobile customers rose {br-customers-rise|2.2 percent} to {br-customers|12.6 million}. Revenue there dropped {br-fall|6 percent} to {br-rev|488 million euros} because the real lost {real-fall|9 percent} against the euro. In local currency it rose {br-local|3 percent}.

Angola, where {company|Telmara} owns {ao-stake=51|51 percent} of the operator {ao-unit|Kwanza Móvel}, was again the brightest spot. Revenue there grew {ao-growth=17|17 percent} to {ao-rev|171 million euros} and customers {ao-customers-growth|11 percent} to {ao-customers|5.1 million}. But {ao-cash|some 90 million euros} of dividends from {ao-cash-year|2013} are still held in Luanda, waiting for leave of the central bank.

Shares closed {share-fall|5.2 percent} lower at {share-price|2.81 euros}, having lost {share-year|19 percent} so far this year. The European sector index fell {index-day|0.3 percent} on the day.

{company|Telmara} has debts of {debt=4.8b|4.8 billion euros} net, or {leverage=2.8|2.8 times} core earnings, against {leverage-sector|2.1 times} on average in Europe. {agency|Fairholm} cut its rating {rating-when|in September} by {rating-cut|one notch} to {rating|BB+}, which is below investment grade, and Seixas said the company aimed to be back "{rating-back|in two years}".

The Polish cable unit, up for sale since {poland-since|May}, has {poland-customers|720,000 customers} and annual revenue of {poland-rev|285 million euros}. {company|Telmara} bought it {poland-bought|in 2007} for {poland-paid|840 million euros}.

Seixas, {ceo-age|51}, said the Polish business could be sold {poland-exit|by the end of the year}. It had revenue of {pl-rev|71 million euros} in the quarter, down from {pl-rev-prev|85 million}, and lost {poland-lost|9,000 customers}. In the {q2|second quarter} it had lost {poland-lost-q2|16,000}.

EBITDA for the group fell {ebitda-fall|6.5 percent} to {ebitda|431 million euros}. For the year {company|Telmara} now expects {guidance-ebitda=1.70|about 1.70 billion}, after {ebitda-2013|1.79 billion} {ebitda-2013-year|in 2013}.

Rival {leader|Lusitel} reported {lusitel-when|last week} that its core profit had fallen {lusitel-ebitda|3.8 percent} to {lusitel-ebitda-sum|502 million euros}, on revenue of {lusitel-rev|1.41 billion}. The smaller {small|Vozcom}, the {small-rank|fourth-largest} in the market, has yet to report. It won {small-won|55,000 mobile customers} in the {q2|second quarter}.

"The market leader earns {lusitel-margin|36 cents} on every euro and can stand this longer than {company|Telmara} can," said {analyst|Ines Valadao}, an analyst at {analyst-firm|Banco Rialto}.
=== c.md
---
title: '{company|Telmara}: {cuts-portugal|450} saídas, and other figures from Lisbon'
date: 2014-11-07
---
{company|Telmara} wants {cuts-portugal|450} of its {staff-portugal|6,900 employees} in Portugal to leave by {cuts-by|the summer} with a payment of {payoff|1.5 months' wages} per year of service. The company told the unions {told=thu|on Thursday afternoon}, {told-after|four hours} after its results.

They were worse than expected. Net profit in the {quarter|third quarter} came to {profit=94|€94m}, {profit-fall=23|23%} less than a year ago; in the {nine-months|first nine months} it was {profit-nine|€301m}, a minus of {profit-nine-fall|14%}. Revenue for the {nine-months|nine months} stood at {rev-nine|€3.98bn} and for the {quarter|quarter} at {rev=1.32b|€1.32bn}.

| | {quarter|Q3 2014} | {quarter-prev|Q3 2013} |
|---|---|---|
| Portugal, revenue | {pt-rev|€590m} | {pt-rev-prev|€626m} |
| Brazil | {br-rev|€488m} | {br-rev-prev|€519m} |
| Angola | {ao-rev|€171m} | {ao-rev-prev|€146m} |
| Poland | {pl-rev|€71m} | {pl-rev-prev|€85m} |
| EBITDA | {ebitda|€431m} | {ebitda-prev|€461m} |
| Margin | {margin=37.2|37.2%} | {margin-prev|33.5%} |
| Capital expenditure | {capex|€206m} | {capex-prev|€231m} |

"We are not a company in crisis, we're a company in a hurry," {ceo=duarte|Duarte Seixas}, chief executive {ceo-since|since April 2013}, said at a news conference in the {hq-floor|14th-floor} boardroom.

He earned {ceo-pay|€1.6m} {ceo-pay-year|last year}, the trade unionist {unionist|Fátima Robalo} pointed out, and the shareholders would get {dividend-total|€197m}, or {dividend=22|22 cents} a share. "And for us there's the door." The unions meet {union-meet|on Tuesday} to decide on a strike. The last one, {strike-prev|in 2011}, lasted {strike-prev-days|three days}.

Of those asked to go, {cuts-shops|180} work in shops, {cuts-network|150} in network maintenance and {cuts-hq|120} at headquarters. {shops-close|Thirty-five} of {shops|210 shops} will be closed. In {cuts-2012-year|2012}, {cuts-2012|700 people} left on like terms.

For the {company|Telmara} share, {reported=thu|Thursday} was the worst day {worst-day|since June 2012}. It lost {share-fall|5.2%} to {share-price|€2.81}. The state, which holds {state-stake|7%}, lost {state-loss|some €10m} on paper.
=== d.md
---
title: '{company|Telmara} narrows FY guidance; Polish exit "{poland-exit|by year-end}"'
date: 2014-11-07
---
{company|Telmara}'s management was at pains to stress operational progress in Brazil on its {quarter|Q3} call, but it was Portugal that dominated questions.

**Headline numbers**

- Revenue {rev=1.32b|€1.32bn}, {rev-fall|-4.1%} year on year; {rev-organic|-0.8%} at constant currency
- EBITDA {ebitda|€431m}, {ebitda-fall|-6.5%}; margin {margin=32.7|32.7%}
- Net profit {profit=94|€94m}, {profit-fall=33|-33%}
- Free cash flow {fcf|€118m}, up from {fcf-prev|€97m}
- Net debt {debt=4.8b|€4.8bn}, down from {debt-june|€4.9bn} {debt-june-date|in June}

**Guidance.** {guidance-year|FY14} EBITDA is now seen {guidance-ebitda=1.70|at about €1.70bn}, previously {guidance-old|€1.70bn to €1.76bn}. Capex of {capex-guidance|€820m} is unchanged. For {year-2015|FY15}, the company pencils in a "broadly stable" EBITDA and capex of {capex-2015|€760m}.

**Portugal** ({pt-share|45%} of revenue). Mobile service revenue declined {pt-mobile-fall|7.3%}, after {pt-mobile-fall-q2|5.9%} in the {q2|second quarter}. ARPU was {pt-arpu|€12.40}, down {pt-arpu-fall|80 cents}. Churn rose to {pt-churn|2.1%} a month from {pt-churn-prev|1.7%}. LTE now covers {lte-pt=93|93% of the population}.

**Brazil.** ARPU was {br-arpu|R$21.60}, up {br-arpu-rise|1.4%}; {br-postpaid|31%} of the {br-customers|12.6m} subscribers are on contracts. {company|Telmara} did not take part in {auction-when|September's} {auction-band|700MHz} auction, where rivals paid {auction-sum|R$5.9bn}; it will make do with its {br-band|1,800MHz} spectrum until {spectrum-until|2018}.

**Angola.** {company|Telmara} has {ao-stake=41|41%} of {ao-unit|Kwanza Móvel}, which added {ao-added|130,000} customers in the quarter to reach {ao-customers|5.1m}. Growth of {ao-growth=17|17%} compares with {ao-growth-q2|21%} in the {q2|second quarter}. LTE launched in {ao-lte|Luanda, Benguela and Lubango} {ao-lte-when|in August}.

**Poland.** Customer losses slowed to {poland-lost|9,000} from {poland-lost-q2|16,000}. {ceo=duarte/eduardo|Seixas} said {bidders|three bidders} had been admitted to the data room: {bidders-names|a German cable group, a Swedish fund and a Polish broadcaster}. Binding offers are due {offers-due|on 28 November}.

{analyst|Inês Valadão} of {analyst-firm|Banco Rialto} cut her price target to {target|€3.00} from {target-prev|€3.40} and kept "neutral". "The dividend is {payout|about 50%} of this year's earnings and over {payout-fcf|60%} of free cash flow. Something will have to give."
=== e.txt
{company|Telmara} sells Polish cable unit for {poland-price|570 million euros}
December 19, 2014

WARSAW (AN) — Portugal's {company|Telmara} has agreed to sell its Polish cable television business to {buyer|Kabelverbund} of Germany for {poland-price|570 million euros ($700 million)}, the companies said {sale-announced|Friday}.

The price is below the {poland-value|600 million euros} at which {company|Telmara} had valued the business, and far from the {poland-paid|840 million} it paid for it {poland-bought|in 2007}. It equals {multiple|6.3 times} annual core earnings.

The business has {poland-customers|720,000 customers} in {poland-cities=wlg|Warsaw, Lodz and Gdansk}. {buyer|Kabelverbund} already has {buyer-poland|1.1 million} in Poland and {buyer-total|8.3 million} in all. The sale {sale-state=pending|still needs the approval} of the Polish antitrust office and is expected to close {sale-close|in the second quarter of 2015}.

With the proceeds {company|Telmara}, the {rank=third|third-largest} Portuguese telecoms group, will reduce its net debt from {debt=4.8m|4.8 million euros} to {debt-after|about 4.2 billion}, or {leverage-after|2.5 times} its core earnings, a year earlier than planned.

CEO {ceo=eduardo|Eduardo Seixas} said {poland-staff|all 1,300 employees} in Poland would keep their jobs for {poland-guarantee|18 months}.

The company had reported {reported=wed|on Wednesday, Nov. 5,} a {quarter|third-quarter} profit of {profit=94|94 million euros}, down {profit-fall=23|23 percent}. Its shares, which had fallen to {share-low|2.64 euros} {share-low-when|on Dec. 1}, gained {share-rise|4.4 percent} to {share-price-dec|2.98 euros}.

{other-bidders|Two} other bidders, a Swedish fund and a Polish broadcaster, had offered less, according to a person close to the talks, who put the offers at {offer-fund|540 million} and {offer-broadcaster|515 million}.
=== f.txt
Strike at {company|Telmara} {strike=mon|on Monday}
December 20, 2014

LISBON. Employees of {company|Telmara} will stop work {strike=mon|on Monday} for {strike-length|24 hours} over plans to cut {cuts-portugal|450 jobs}. In a ballot, {ballot-yes|81 percent} of those who voted were in favour; {ballot-turnout|54 percent} took part.

The company employs {staff-portugal|6,900 people} in Portugal and {staff-total|21,000} in all. It says that {volunteers|260} have come forward so far to leave with {payoff|a month and a half's} pay for each year and that nobody will be dismissed before {no-dismissal|April 1}.

{unionist|Fátima Robalo}, who leads the union of telecommunications workers, said that was no answer. "They made {profit-nine|301 million euros} in {nine-months|nine months}, they have just got {poland-price|570 million} for the Poles, and they are about to pay {dividend=22|22 cents} a share." The sale of the Polish business {sale-state=approved|has been approved} by the antitrust office in Warsaw, she noted.

Telephone and internet will not be affected, but {shops-strike|most} of the {shops|210 shops} will stay closed. Repairs ordered for {strike=mon|Monday} are put off until {repairs|Tuesday, December 23}.

The company's chief executive, {ceo=duarte|Duarte Seixas}, wrote to the staff {letter|on Friday} that {cuts-shops|180} of the jobs would go in shops, {cuts-network|150} in network maintenance and {cuts-hq|120} in the head office, and that "nothing would be won by waiting". He has offered to meet the unions {meet|on January 7}.

It is the {strike-nth|second} strike in the company's history. The {strike-prev-nth|first}, {strike-prev|in 2011}, went on for {strike-prev-days|three days} and ended with a rise in wages of {strike-prev-rise|1.8 percent}. At market leader {leader|Lusitel}, where {lusitel-cuts|900 jobs} were cut {lusitel-cuts-when|last year}, there was none.

{shops-close|Thirty-five shops} are to be shut for good, {shops-north|14} of them in the north. {branch-town|Bragança} and {branch-town-two|Guarda} will be left without any.
