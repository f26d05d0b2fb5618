The British software company Tarnwell cuts jobs and closes offices; staff numbers, shares of the workforce, offices, charges, severance, earlier rounds
=== a.md
---
title: UK's {company|Tarnwell} to cut {cut=620|620} jobs, shut {offices=3|three} offices
date: 2023-01-12
---
LEEDS, England - British accounting software maker {company|Tarnwell} will cut {cut=620|about 620} jobs, or {cut-share=15|15%} of its workforce, and close {offices=3|three} offices as small businesses rein in spending, it said {announced|on Thursday}.

The company, which had {staff|4,130} employees {staff-date|at the end of December}, expects to book charges of {charge=38|38 million to 42 million pounds} ({charge-usd|$46 million-$51 million}) in the quarter to {quarter-end|March}, mostly for severance.

"We hired for a world that did not arrive," Chief Executive {ceo|Imogen Rusk} wrote in a letter to staff, adding that headcount had grown by {growth|46%} {growth-years|in two years}.

The offices in {office-a|Lisbon}, {office-b|Austin} and {office-c|Tallinn} will be closed {close-by|by the end of June}.

Shares in {company|Tarnwell} rose {share-rise|as much as 6.4%} in early trading. They lost {share-year|58%} {share-when|last year}.

The cuts are expected to save {savings=55|55 million pounds} a year {savings-from|from 2024}.
=== b.md
---
title: '{company|Tarnwell} lays off {cut-share=15|15%} of staff'
date: 2023-01-12
---
{company|Tarnwell}, whose bookkeeping app is used by {customers=1.9|1.9 million} small firms, is laying off {cut=620|620} people and closing {offices=3|three} of its {offices-all|11} offices, the Leeds-based company said {announced|on Thursday}.

The company, which had {staff|4,130} employees {staff-date|at the end of December}, expects to book charges of {charge=32|32 million to 42 million pounds}, mostly for severance. The cuts are expected to save {savings=55|55 million} pounds a year {savings-from|starting in 2024}.

It is the {round|second} round {round-span|within a year}: {first-cut|110} jobs, mainly in marketing, went {first-cut-when|last May}.

Chief Executive {ceo|Imogen Rusk}, who took over from founder {founder|Colin Tarn} {ceo-since=2021|in September 2021}, told employees in a letter that "we hired for a world that did not arrive".

Those affected in Britain, {cut-uk|about 270}, enter a consultation of {consultation|45 days}. In the United States staff were told by email {email|at 8 a.m. Central time} and lost access to their laptops {laptop|an hour} later.

Rival {rival|Ledgerly} said {rival-when|last week} it would let {rival-cut|400 people} go, {rival-share|9%} of its total.
=== c.txt
'My badge stopped working before I had read the mail'
January 13, 2023

AUSTIN - The email reached {email|a few minutes after 8}. {venkat-time|By 8:30} {austin-employee|Priya Venkat}, {venkat-age|34}, a product manager with {venkat-years|five years} at {company|Tarnwell}, was standing in front of a glass door on {street|Sixth Street} that no longer opened for her.

"My badge stopped working before I had read the mail to the end," she said. She is {pregnant|seven months} pregnant.

All {austin|184} people in {office-b|Austin} are losing their jobs, according to a notice the company filed with the Texas Workforce Commission. The notice gives {austin-end|March 13} as their last day. They will receive {severance-us|12 weeks'} pay plus {severance-year|one week} for each year of service, and health insurance {insurance|through August}.

That is more than Venkat's husband got: he was let go by a delivery start-up {husband-when|in October} with {husband-severance|two weeks}.

{company|Tarnwell} came to town {austin-opened|in 2016} with {austin-start|nine} employees and a city tax break worth {taxbreak|$1.2 million}, on the promise of {promise|300} jobs. It took {floors|four floors} of a new tower {lease-from|in 2020}; the lease runs {lease-to|until 2031}.

In all the British company is shedding {cut=620/650|more than 600} workers in {cut-countries|nine countries}, {cut-share=12|12 percent} of the total. Its chief, {ceo|Imogen Rusk}, will forgo {bonus|her bonus} for {bonus-year|2022}, which could have come to {bonus-sum|£840,000}.

On {austin-friday|Friday morning} a moving company had left {crates|60} folded crates in the lobby.
=== d.md
---
title: 'Layoffs at {company|Tarnwell}: the numbers behind the letter'
date: 2023-01-16
---
## What happened

{announced|On 12 January} {company|Tarnwell} announced {cut=650|650} redundancies. By site, as far as we could establish from filings and from people who were told:

| Site | Staff before | Leaving |
|---|---|---|
| Leeds | {leeds-staff|1,480} | {leeds-cut|205} |
| {office-a|Lisbon} | {lisbon-staff|122} | {lisbon-staff|all} |
| {office-b|Austin} | {austin|184} | {austin|all} |
| {office-c|Tallinn} | {tallinn-staff|37} | {tallinn-staff|all} |
| Manchester | {manchester-staff|390} | {manchester-cut|65} |

The remainder is spread over Dublin, Pune and remote staff. In Pune, now the {pune-rank|second} largest site with {pune-staff|810 people}, hardly anyone is going, and {pune-hire|40} posts are still advertised.

## How it got there

The company employed {staff-2020|2,830} people {staff-2020-when|at the end of 2020} and {staff|4,130} {staff-date|two years later}. Sales grew too, but at {sales-growth|19%} over the same period, from {sales-2020|£412m} to {sales-2022|roughly £490m}. The pandemic brought {new-customers|600,000} new subscribers {new-customers-when|in 2020 alone}; {lapsed|a third} of those have since lapsed. Today it counts {customers=1.6|1.6 million} paying businesses, on plans costing between {plan-low|£12} and {plan-high|£39} a month.

Then came the acquisitions. Payroll firm {acq-a|Ombra} cost {acq-a-price|£95m} {acq-a-when|in March 2021}, the Estonian receipts scanner {acq-b|Kviit} {acq-b-price|£21m} {acq-b-when|that November}. Ombra was in {office-a|Lisbon}, Kviit in {office-c|Tallinn}: the very offices that now close.

## What it costs, what it brings

- Restructuring charge: {charge=38|£38m-£42m}, of which {charge-leases|£11m} is for leases
- Annual saving: {savings=45|£45m}, first felt in full {savings-from|in 2024}
- Earlier programme ({first-cut-when|May 2022}): {first-cut|110} people, {first-saving|£7m}

The operating margin was {margin|8.2%} {margin-when|in the first half}; management wants {margin-target|15%} by {margin-target-when|2025}. Analysts at Cordwain expect {margin-analyst|12%} that year.

## Terms

British staff get {severance-uk|ten weeks} plus {severance-uk-year|two weeks} per year of service, Americans {severance-us|12 weeks}. In Portugal the law sets the minimum at {severance-pt|12 days} per year. Staff with under {shares-minimum|two years'} service lose shares that have not vested, a point on which the union {union|Prospero} has asked for talks. It claims {union-members|700} members at the company.

## Who decides

{ceo|Imogen Rusk}, {ceo-age|49}, came from a payments group {ceo-since=2021|in the autumn of 2021}. Founder {founder|Colin Tarn} still holds {founder-stake|17.5%} and sits on the board, whose vote, we hear, was {vote|seven to one}.
=== e.txt
{company|Tarnwell} job cuts: Leeds MP asks for meeting
January 13, 2023

A Leeds MP has written to the software company {company|Tarnwell} after it said it would make {cut=620|620} people redundant, {leeds-cut|about 200} of them in the city.

{mp|Harriet Oduya} said the firm had received {grant|£3.5m} from a regional growth fund {grant-when|in 2019} on condition that it keep {grant-jobs|1,200} jobs in Leeds {grant-until|until 2024}.

{company|Tarnwell} said it would still employ {leeds-after|more than 1,250} people there.

The company expects to book charges of {charge=38|£38m to £42m}, mostly for severance, and said the cuts would save {savings=55|£55m} a year. The offices in {office-a|Lisbon}, {office-b|Austin} and {office-c|Tallinn} will be closed {close-by|by the end of June}.

Chief executive {ceo|Imogen Rusk}, who took over from founder {founder|Colin Tarn} {ceo-since=2020|in September 2020}, said she took "full responsibility".

The meeting is planned {meeting|for 20 January}.
=== f.md
---
title: '{company|Tarnwell} shuts up shop in {office-c|Tallinn}'
date: 2023-01-13
---
*Baltic start-up notes*

{tallinn-buyer|Fourteen months} after it was sold for {acq-b-price|€25 million (£21 million)}, receipts scanner {acq-b|Kviit} is history. The buyer, Britain's {company|Tarnwell}, told the {tallinn-staff|37} people in {office-c|Tallinn} {announced|yesterday} that their office would go dark {close-by|before July}.

{tallinn-move|Five} may move to Leeds. The {kviit-founders|two} founders left {kviit-founders-left|last summer}.

{close-others|Two other} {company|Tarnwell} locations close as well, {office-b|Austin} and {office-a|Lisbon}; {cut=620|620 employees} are affected worldwide, or {cut-share=15|about one in seven}. {company|Tarnwell} shares ended {share-close|Thursday} {share-close-rise|3.1%} up at {share-price|214 pence}, having been {share-peak|890} at their peak {share-peak-when|in the summer of 2021}.

Kviit had raised {kviit-raised|€6.2 million} from {kviit-investors|three} investors since {kviit-founded|2015}. Several funds, we are told, are already phoning round the engineers.
