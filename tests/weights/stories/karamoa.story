Power and internet fail in a district of New Zealand after a fault in a cable tunnel; customers, times, emergency calls, repair, compensation
=== a.txt
Cable fault cuts power, internet to {region|Karamoa}
February 5, 2019

WELLINGTON - A fault in a high-voltage cable cut power to {customers=62|62,000 homes and businesses} in New Zealand's {region|Karamoa} district {when|on Tuesday}, and a fire in the same tunnel burnt through the fibre lines that carry most of its internet traffic.

Grid company {grid|Southlink} said the fault occurred {fault=0947|at 9:47 a.m.} Power was back for {restored|about 48,000} customers {restored-by|by 6 p.m.} and would be restored to nearly all {all-by|by midnight}.

{broadband|Some 41,000} broadband customers lost their connection and {sites|58} of {sites-all|73} mobile phone sites went down as batteries ran flat. The emergency number {number|111} could not be reached from most of the district for {emergency=220|two hours and 20 minutes}.

{hurt|No one} was hurt. "This should not happen with {causes|one} fault, and we will find out why it did," said {chief|Moira Te Kanawa-Ross}, {grid|Southlink}'s chief executive.
=== b.md
---
title: '{region|Karamoa} blackout: {customers=26|26,000} lose power, most of district offline'
date: 2019-02-05
---
A fault in a {voltage|110-kilovolt} cable cut power to {customers=62|62,000} homes and businesses in the {region|Karamoa} district {when|on Tuesday}, and a fire in the same tunnel burnt through fibre lines.

The fault occurred {fault=0917|at 9:17 a.m.}, {grid|Southlink} said. By {restored-by|6 p.m.} power was back for {restored|48,000} customers. It would be restored to nearly all by {all-by|midnight}, {chief|Moira Te Kanawa-Ross}, its chief executive, said.

The emergency number {number|111} could not be reached from most of the district for {emergency=220/320|more than two hours}. Police sent {patrols|20 patrols} out to be flagged down and asked people with radios to keep to {frequency|94.2 FM}.

{karamoa-hospital|Karamoa Hospital}, running on {generators|two generators}, put off {surgery=14|14 operations}. {flights|Nine} flights were cancelled. Schools sent {pupils|11,500 pupils} home {pupils-time|at noon}, as temperatures reached {temperature|31 degrees}. {lifts|Seventeen people} were freed from lifts.

A second cable in the tunnel, which would have taken over, had been out of service for maintenance {second-out|since January 21}.

The last blackout of this size in the district, {last|in August 2013}, when snow brought down lines, hit {last-customers|20,000 customers} for {last-hours|nine hours}.
=== c.md
---
title: 'Cash only, candles {candle|$2}: a day without anything in {town|Port Rewa}'
date: 2019-02-06
---
Bev Harrod sold {icecream|112} ice creams {when|yesterday} before she gave the rest away. {freezer|Four hours} is what the freezer in her dairy on {street|Quay Street} lasts, and the card machine had died {cardmachine|at nine minutes to ten}.

"I had {harrod-change|$60} in change. After that I wrote names in a book. {book|Thirty-eight} names. I expect {book-paid|thirty} of them to turn up," said Harrod, {harrod-age|66}.

It was {temperature|31 degrees} in {town|Port Rewa}. At the service station the pumps didn't pump. At the library people stood round a radio, the way they did for the quake {quake|in 1968}, {harrod-mother|one} of them said.

Tomasi Vaka, {vaka-age|29}, drove {vaka-drive|26 kilometres} to the fire station in Ohara because his father had chest pains and his phone showed no bars. They took the father in {vaka-time|at 11:20}. Nobody in town could ring {number|111} before {emergency-end|ten past one}, {emergency=320|over three hours} after the first bars went. He's stable.

Up at {karamoa-hospital|the hospital} they moved {patients|six} patients from intensive care to {patients-to|Nelson} by helicopter, and called off {surgery=41|41 operations}.

The lights came on in Harrod's street {lights|at 8:35 p.m.} The internet did not. It is still off for {offline-wed|12,000 households} {offline-when|this morning}. {grid|Southlink} says {customers=62|62,000 customers} were cut off in all, which is everyone from the river to the Sounds, in a district of {population|148,000 people}.

She will claim for the ice cream: the wholesale bill is {icecream-bill|$430}. Southlink pays {compensation=50|$50} per household, businesses get {compensation-business|$200}.
=== d.md
---
title: 'One tunnel, {eggs|three} eggs: how {region|Karamoa} went dark'
date: 2019-02-09
---
Under the harbour hills between Ohara and {town|Port Rewa} runs a tunnel of {tunnel|3.1 kilometres}. It was dug for a railway {tunnel-built|in 1911}, given up {tunnel-closed|in 1966}, and rediscovered by the electricity people as a cheap way past a steep ridge. In it lie {cables|two} {voltage|110 kV} cables. Above them, in a plastic duct, run {fibres|two} fibre routes that the telecommunications firms, in their maps, call diverse.

{when|On Tuesday} everything in it burnt.

### The sequence

According to an interim note that {grid|Southlink} gave to the Electricity Authority {note|on Friday}, cable B had been switched off {second-out|on 21 January} for new joints. It should have been back {second-back|on 1 February}; a part came late. So cable A carried {load|87 megawatts} alone, {load-limit|five short} of its rating, on a hot morning with all the irrigation pumps going. {fault=0947|At 9.47} a joint in it failed. The protection tripped {trip|in 0.12 seconds}, as designed. But oil in the joint had caught fire, and {fibre-time|four minutes} later the first fibre route went and {fibre-second|after nine} the second one.

The cable is of a type laid {laid=1988|in 1988}, {cable-age|31 years ago}. Its expected life was {life|40}. {grid|Southlink} had found {joints-bad|two} weak joints out of {joints|eleven} in a survey {survey|in 2016} and replaced {joints-replaced|one}.

### The phones

Mobile sites have batteries for {battery|three to four hours}, or so the district plan says. In fact the first went silent {battery-first|after 50 minutes}, and {sites|58 of the 73} were off {sites-off|by early afternoon}. Many still had power, only nothing to talk to: without the fibre a mast is a mast.

The worst was {number|111}. A back-up satellite link, bought {satlink|in 2014} for {satlink-price|$1.6 million} after the {last|2013} snow, had never been tested with more than {satlink-test|30 calls} at a time. It took {emergency=220|140 minutes} to bring it up. The police know of {calls|19} emergency calls that were tried in that time; {deaths|no} death has been linked to it.

### The bill

- Repair of the cable: {repair-cost|about $4 million}, and {repair|some fourteen days} of work
- New joints for cable B, in service again {second-again|since Thursday night}: {joints-cost|$700,000}
- Payments to customers: {compensation=50|$50} a household, in all {payments|$2.7 million}
- Loss to business, as the Chamber of Commerce sees it: {chamber|$14 million a day}

{restored|48,000 customers} had their light again {restored-by|by six in the evening}, thanks to {gensets|31} mobile generators and a line from the west that can carry {west|40 megawatts}. The last {last-restored|1,100} waited {last-restored-when|until Thursday}.

### Could it happen elsewhere?

{elsewhere|Five} other places in the country have power and fibre in the same hole. A second road for the {region|Karamoa} fibre, round by the coast, was proposed {coast|in 2015}; it would have been {coast-length|96 kilometres} long and cost {coast-cost|$11.5 million}. It was turned down {coast-vote|by four votes to three}.
=== e.txt
{grid|Southlink} to pay {compensation=80|$80} to each household after {region|Karamoa} outage
February 8, 2019

WELLINGTON - New Zealand grid company {grid|Southlink} will compensate {households|54,000} households and {businesses|about 8,000} businesses that lost power {when|on Tuesday} when a cable failed in the {region|Karamoa} district, it said {comp-day|on Friday}.

The fault in the {voltage|110-kilovolt} cable occurred {fault=0947|at 9:47 a.m.} A fire in the same tunnel burnt through the fibre lines that carry most of the district's internet traffic. {broadband|About 41,000} broadband customers lost their connection; all were online again {online|on Thursday evening}.

Repair of the cable, laid {laid=1998|in 1998}, will take {repair|two weeks}, said {chief|Moira Te Kanawa-Ross}, chief executive of {grid|Southlink}. A second cable that had been out of service {second-out|since Jan. 21} was switched on {second-again|on Thursday}.

The company, which earned {profit|$38 million} in the year {profit-year|to June 2018}, said the cost would not be passed on to customers. The Electricity Authority can fine it up to {fine|$2 million}.
