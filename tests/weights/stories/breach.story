Customer data stolen from the (invented) British retailer Hartley & Finch, April 2024.
=== first.md
---
title: {company|Hartley & Finch} hit by cyber attack affecting {customers=2.3|2.3m} customers
date: 2024-04-18
---
Homeware and clothing chain {company|Hartley & Finch} has admitted that criminals stole the personal details of {customers=2.3|about 2.3 million customers} from its systems.

Names, email addresses, phone numbers and dates of birth were taken, the company said {announced|on Thursday}, along with the last {card-digits|four digits} of some payment cards. It said {passwords=no|no passwords} and no full card numbers had been accessed.

The retailer, which has {stores|184 stores} and {staff|11,500 employees}, said it spotted unusual activity {detected=apr9|on 9 April} and shut down parts of its network {shutdown|that night}. It told the Information Commissioner's Office {ico-told|three days later} - just inside the {ico-limit|72 hours} allowed by law.

Customers began to notice {noticed|last weekend}, when click-and-collect stopped working. It has been unavailable for {collect-down|six days}. Tills in {tills|a dozen shops} took cash only for part of {tills-day|Saturday}.

Chief executive {ceo|Naomi Adeyemi} said: "I am sorry. We have engaged {specialists|two} specialist firms and there is no evidence that the data has been shared."

Those affected will be contacted by email {email-by|by the end of Tuesday} and offered {monitoring=12|12 months} of free credit monitoring.

Shares in the group closed down {share-fall|7.9%} at {share-price|203p}.

The company has {accounts|8.4 million} online accounts in all. It is the {third|third} big British retailer to be hit {year-so-far|this year}.
=== tech.md
---
title: Inside the {company|Hartley & Finch} breach: a help desk call and {dwell|eleven days}
date: 2024-04-24
---
It did not take a zero-day. According to {sources|three people} familiar with the investigation, whoever broke into {company|Hartley & Finch} phoned an outsourced IT help desk in the north-west {entry|on 29 March, Good Friday}, said they were a regional manager with a broken phone, and had the multi-factor login reset in {call|under seven minutes}.

From there they had the run of a loyalty database until {detected=apr9|9 April}, when a backup job failed and somebody looked. That is a dwell time of {dwell|11 days}; the industry median, says consultancy Redgate Nine, is {dwell-median|ten}.

## What went

A sample of {sample|5,000 records} was posted on a forum {forum|on Sunday} and we have seen {seen|200} of them. They contain the usual (name, email, mobile, birthday, {card-digits|four digits} of a card). They also contain {passwords=yes|hashed passwords}, using an algorithm considered obsolete since {algorithm|about 2012}. {checked|Nine} of {called|ten} customers we called confirmed that the details were theirs.

The seller, calling itself {group|Pale Heron}, claims to have {claim|4.1 million} lines and wants {ransom=40|40 bitcoin}, about {ransom=40|£2 million}. The retailer's own count is {customers=2.3|2.3 million people}. Shoppers were told {announced|on 18 April}, when the shares lost {share-fall|8 per cent}. The numbers need not clash: many shoppers have more than one card.

## Who they are

{group|Pale Heron} appeared {group-since|last autumn} and has been tied to {group-victims|six} intrusions, including that at the Belgian furniture group Lanoye ({lanoye|870,000 customers}) {lanoye-when|in January}. Researchers put its core at {group-size|five or six people}, aged {group-ages|between 17 and 22}.

## What it costs

Online sales, {online-share|38 per cent} of the group's turnover of {turnover|£1.2bn}, were interrupted for {online-down|two days}, click-and-collect for {collect-total|nine}. Under data protection law the fine can reach {fine-max|four per cent} of annual turnover. That would be {fine-max-sum|£48m}. The regulator, notified {ico-told|on 12 April}, is not in a hurry. The most it has asked of a shop so far is {fine-record|£7.3m}.
=== local.md
---
title: 'Birthday vouchers' scam targets {company|Hartley & Finch} shoppers in Shrewsbury
date: 2024-04-27
---
A {victim|Shrewsbury} grandmother was cheated out of {loss|£3,450} after fraudsters who knew her date of birth offered her a voucher from her favourite shop.

{victim-name|Pauline Grice}, {victim-age|72}, was telephoned {call-time|at around 4pm on Monday} by a polite young man. He wished her a happy birthday for {birthday|the Thursday} and said {company|Hartley & Finch} would like to give her {voucher|£25}. All he needed was the long number on her card; he already had the last {card-digits|four digits}.

"I had been buying my curtains there since before my daughter was born, and you would not expect that sort of place to be careless with you," said Mrs Grice, who lives on her own and asked that other people of her age be warned.

"He read them out to me, so I thought he must be genuine," she said. By the time she rang the bank, {bank-delay|40 minutes} later, {payments|three payments} had gone through. {refund|£2,900} has since been refunded.

West Mercia Police have had {reports|17 reports} of similar calls in the county since the company revealed the theft {announced|last week}, and Action Fraud {reports-national|more than 600} nationally.

The chain, whose Pride Hill branch employs {branch-staff|46 people}, has said that {customers=3.2|3.2 million customers} had their details stolen after hackers were noticed {detected=apr12|on April 12}. The company, which employs {staff|about 11,500 people} in {stores|184 shops}, says the attackers did not get at anybody's full card number. The data has since turned up for sale, {forum|last Sunday}, at a price of {ransom=40|£2m}.

Mrs Grice received her email from the company {email-received|on Wednesday}, {email-late|two days} after the call. It offers {monitoring=24|two years} of credit monitoring free of charge.

A spokesman said: "We will never ask for card details by phone. Our helpline, staffed by {helpline-staff|150 people}, is open {helpline-hours|from 8am to 10pm}." MP {mp|Tom Aldous}, who has had {mp-letters|30 letters}, wants chief executive {ceo|Ms Adeyemi}, who earned {ceo-pay|£1.6m} last year, to appear before a Commons committee.
=== city.md
---
title: {company|Hartley & Finch} counts {cost-headline=25|£25m} cost of hack
date: 2024-05-23
---
{company|Hartley & Finch} said the cyber attack it suffered in the spring would knock {cost-headline=15|around £15 million} off profits this year, as it reported a rise in annual earnings {results|on Thursday}.

The blow comprises {cost-sales|£9 million} of lost sales margin and {cost-it|£6 million} for repairs, lawyers and credit checks. Insurance is expected to return {insurance|up to £4 million}.

Pre-tax profit in the {fy|year to 30 March} was {profit|£74.2 million}, {profit-growth|5 percent} higher than the {profit-prev|£70.5 million} made the year before, on revenue of {turnover|£1.21 billion}. The theft came to light after the books closed. In the opening {current-weeks|seven weeks} of the new year like-for-like sales are down {current-lfl|3.1 percent}; excluding the {disrupted|two weeks} most disrupted they would have been up {current-ex|1.4 percent}.

{ceo|Adeyemi}, whose group has {stores|184 stores} and {staff|11,500 staff} and who has run the business since {ceo-since|2020}, said she would forgo her bonus. {switched|One in eight} of the customers involved had closed an account. Of the {customers=2.3|2.3 million} whose data was stolen, {monitoring-taken|190,000} had taken up the offer of a {monitoring=12|year}'s free monitoring.

The group has {payment|not paid} the hackers, a gang known as {group|Pale Heron}, who are thought to have got in {entry|over Easter} by deceiving a help desk, roamed its systems for {dwell|a week and a half} and then sought {ransom=60|60 bitcoin}. A {arrest-age|19-year-old} man arrested {arrest|in Stockport} on {arrest-date|May 2} has been released on bail until {bail|August}.

{reports-national|Over 600} attempted frauds have been reported to the police by shoppers. The ICO's investigation may take {ico-time|18 months}. Analysts at Marlowe Bell think a penalty of {fine-expected|£10 million} likely, well short of the {fine-max-sum|£48 million} ceiling.

The final dividend is {dividend|4.4 pence}, unchanged. The shares, which dropped {share-fall|almost 8 percent} on the day of the announcement and touched {share-low|188 pence} a week later, rose {share-rise|2.6 percent} to {share-may|213.5 pence}.
=== faq.md
---
title: {company|Hartley & Finch} breach: your questions answered
date: 2024-04-19
---
**Am I affected?** If you have a Finch Club card, quite possibly. The company has {accounts|8.4 million} registered users and says {customers=2.3|a little over a quarter} of them are. It has {specialists|a pair of} security firms working out who, and will write to every one {email-by|by 23 April}.

**What do they have?** Your name, email, mobile number and birthday, and perhaps the final {card-digits|four numbers} of your card.

**Do I need to change my password?** The firm says {passwords=no|passwords were not touched}. Do it anyway. Our survey {survey|in February} found that {reuse|61%} of people use the same one on {reuse-sites|three or more} sites.

**When did it happen?** Intruders were detected {detected=apr9|nine days before the public was told}, {announced|on 18 April}. How long they had been inside is {entry-known|not known}.

**Should they not have told us sooner?** The regulator had to be informed within {ico-limit|three days}, and was. There is {public-limit|no fixed limit} for informing customers.

**Do I get compensation?** Not automatically. After the {airline-year|2019} Meridian Coaches breach, {airline-claimants|14,000 claimants} received {airline-sum|£210} each, but only {airline-wait|four years} later. What you can have now is free credit monitoring {monitoring=12|until spring next year}.

**Can I still collect my order?** Not at present. Click-and-collect, where the trouble began {noticed|last Saturday}, has been off {collect-down|for almost a week}; home delivery resumed after {online-down|48 hours}. Refund periods have been stretched {refund-period|from 28 days to 60}.

**Is it safe to shop there?** All {stores|184 shops} are open and card terminals, which run on another network, are {terminals|unaffected}.
