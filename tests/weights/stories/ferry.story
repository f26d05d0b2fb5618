The passenger ferry Reina Lualhati capsizes off a Philippine island; dead, missing, survivors, the overloaded car deck
=== a.md
---
title: Ferry with {aboard|more than 200} aboard capsizes off {place|Calanay}, {dead=6|six} dead
date: 2017-10-28
---
MANILA - A ferry carrying {aboard|more than 200 people} overturned in heavy seas in the central Philippines {when|on Saturday} and {dead=6|six bodies} have been recovered so far, the coast guard said.

The {ship|MV Reina Lualhati} was {distance=4km|about four kilometres} off {place|Calanay island} when its crew sent out a distress call {distress=1640|at 4:40 p.m.}, spokeswoman {spokeswoman|Lt. Ines Parreño} told reporters. It went over on its side {sank-after|less than half an hour} later.

"We have {rescued-early|92 people} on shore alive and fishing boats are still bringing in more," she said {spoke-time|shortly before 9 p.m.}

The ship had left {port|Port Bulao} {departed|at 2:15 p.m.}, {delay|more than an hour} behind schedule, for the {crossing-time|three-hour} crossing. Waves were {waves|as high as three metres} in the strait but no storm warning was in force.

{navy-ships|Two navy vessels} and {helicopters|one helicopter} have been sent to the area. The search was to be suspended {suspended|at midnight} and resume {resume|at first light on Sunday}.

Accidents at sea are common in the archipelago of {islands|more than 7,000 islands}, where old ships and lax enforcement have cost many lives. A fire on another ferry of the same owner, {owner|Lualhati Shipping Lines}, killed {fire-dead|eight people} {fire-year|in 2014}.
=== b.md
---
title: Philippine ferry toll climbs to {dead=31|31}; {missing|12} still missing
date: 2017-10-29
---
The number of people killed when an ageing ferry capsized in the central Philippines rose to {dead=31|31} {toll-day|on Sunday} after divers reached the vessel's lower lounge, and officials said they were questioning the captain over a cargo of cement on the car deck.

{missing|A dozen people} are unaccounted for and {rescued|164} were pulled alive from the water, many by fishermen in outrigger boats, the coast guard said. Hospitals in {hospital-town|Bulao City} admitted {hospital|38} of them, {critical|three} in critical condition.

The {ship|Reina Lualhati} had {aboard|207 people} on board - {passengers|185 passengers} and {crew|22 crew} - when it keeled over {when|on Saturday afternoon} roughly {distance=4km|2.5 miles} from {place|Calanay}, though its manifest named only {manifest|158 passengers}. It was licensed to carry {capacity=250|250}.

"She leaned to the left, she came back, and the next time she did not come back," said {survivor|Jomar Villaluz}, {survivor-age|29}, who swam for {swim|two hours} with his sister holding on to his collar.

Captain {captain|Rodel Asuncion}, {captain-age=57|57}, was among those rescued. Investigators want to know why he sailed {delay|75 minutes} late, with the wind rising, and why {cement|60 tonnes} of cement had been loaded when the stability booklet allows {cement-limit|40 tonnes}.

Lieutenant {spokeswoman|Ines Parreño}, the coast guard spokeswoman, said the mayday came in {distress=1640|at 4:40 p.m.} and that the ship was gone from radar {sank-after|20 minutes} afterwards. Gusts reached {gusts|70 kph (43 mph)}.

{children-dead=7|Seven} of the dead were children, the youngest {youngest|eight months old}.

The government ordered the {fleet|five-ship} fleet of {owner|Lualhati Shipping Lines} not to leave port for {suspension|30 days}. The company, which promised {compensation|200,000 pesos ($3,900)} to the family of each victim, said it was "heartbroken" and would cooperate.
=== c.md
---
title: 'A wedding party boarded together. {wedding-dead|Four} will not come home'
date: 2017-10-30
---
BULAO CITY – They had hired {jeepneys|two jeepneys} to get to the pier, and they wore the same yellow shirts. {wedding-party|Sixteen} relatives and friends of Liza Ordoñez, {bride-age|24}, took the {ship|Lualhati} {when|on Saturday} to see her married on {place|Calanay} {wedding-date|the next morning}.

{wedding-dead|Four of them} lie in the parish gymnasium. The groom's uncle, a {uncle-age|57-year-old} tricycle driver, has not been found.

"I keep counting the shirts," the bride said.

The gym received {bodies-gym|19} bodies by {gym-time|Sunday night}; others went to a funeral home across the river. In all {dead=31|31 persons} lost their lives, {children-dead=5|five} of them children, according to the provincial disaster office. It lists {missing|12} as missing.

Survivors told the *Bulao Courier* that the trouble began well before anyone asked for help. A vendor who makes the crossing {vendor-trips|twice a week} noticed water on the car deck {water-time|at around 3:30}. The crew told passengers to put on life vests {vests-time|half an hour} after that, she said, and the captain called the coast guard {distress=1620|at 4:20 p.m.}. {fare|The 180-peso} ticket, she added, did not buy a seat: "{standing|Forty people}, maybe more, were standing."

The ferry had been due to cast off {scheduled|at one o'clock}. It was still taking on cement then, dock worker Nilo Caparas said. It left {departed|at a quarter past two}.

{captain|Rodel Asuncion}, who is {captain-age=51|51} and has been a master for {master-years|18 years}, is in police custody but has not been charged.

At the provincial hospital, {hospital|38} survivors were admitted, most with fractures and swallowed diesel; {discharged|21} were sent home by {discharge-time|Sunday evening}. A further {treated|40 or so} were treated at the pier.

A mass will be said at the cathedral {mass|on Wednesday at 6 a.m.}, {mass|All Saints' Day}.
=== d.md
---
title: 'Calanay casualty: what we know about the {ship|Reina Lualhati}'
date: 2017-10-30
---
*Background for subscribers*

**The ship.** A small ro-pax of {tonnage|612 gross tons}, built {built|in 1984} at a yard in Onomichi, Japan, as the *Hayase Maru*, sold to {owner|Lualhati Shipping Lines} {sold|in 2006} and given an extra passenger deck {deck-added|two years later}. At {ship-age|33} she was the oldest of {fleet|five} in the fleet. The passenger certificate, renewed {cert-renewed|in March}, was for {capacity=220|220 persons}.

**The voyage.** {port|Bulao} to {place|Calanay}, {route|48 km}, normally {crossing-time|three hours}. The AIS track ends {distance=6nm|some six nautical miles} short of the island.

**The load.** {vehicles|14 vehicles}, plus {motorcycles|nine motorcycles} and bagged cement: {cement|60 t}, or {cement-excess|half as much again} as permitted on that deck. {aboard|207} people, against {manifest|158} passengers on the manifest handed to the port. Unlisted passengers, usually small children and late arrivals, are a recurring theme: in the {fire-year|2014} fire on the *Reina Mayumi*, which cost {fire-dead|eight} lives, {fire-unlisted|11} of those on board were on no list.

**The weather.** Wind force {beaufort|6}, gusting to {gusts|38 knots}; seas of {waves|up to 3 m}. The coast guard bars vessels of under {ban-tonnage|250 gross tons} in such conditions, but not one of this size.

**Record.** The ship grounded {grounding-year|in 2011} with {grounding-injured|three} slightly hurt. A port-state style audit {audit|last year} found {deficiencies|17 deficiencies}, {deficiencies-serious|two} of them detainable.

**Casualties.** {dead=31|31} dead and {missing|12} missing as this is written; {rescued|164} survivors.

**Insurance.** Passenger cover is a statutory {compensation|PHP 200,000} a head. Hull value is put at {hull|$1.4m}.

An inquiry by the maritime authority is due to report {report-due|within 60 days}. Class surveyors expect to look first at the scuppers, which on the sister ship had been welded shut.
=== e.md
---
title: Captain of capsized {place|Calanay} ferry charged
date: 2017-10-31
---
Prosecutors in the Philippines filed charges of reckless imprudence resulting in multiple homicide {charged-when|on Tuesday} against {captain|Rodel Asuncion}, {captain-age=57|57}, master of the {ship|MV Reina Lualhati}, and {charged-others|two officers} of the company that owns her.

The ferry turned over {when|on October 28} with {aboard|slightly more than 200} passengers and crew. {dead=27|27 people} died, and divers are looking for {missing|12} more in and around the hull, which lies in {depth|54 metres} of water.

According to the charge sheet, the vessel carried:

- {cement|60 tonnes} of cement, {cement-over|20 tonnes} over the limit
- {vehicles|14 cars and trucks}
- {unlisted|27} passengers whose names appeared on no list

A conviction carries a prison term of {prison|up to six years}. Bail was set at {bail|120,000 pesos} for each of the accused; a first hearing is scheduled for {hearing|November 14}.

A lawyer for {owner|Lualhati Shipping} said the ship had been seaworthy and that the number aboard was well below the {capacity=250|250} allowed. The firm, he said, had already paid {paid-families|nine families} the {compensation|200,000 pesos} it offered for every passenger killed.

Transport Secretary {secretary|Arturo Belmonte-Sy} has grounded the line's remaining {remaining|four} ferries {suspension|for a month} and promised new rules under which no ship would leave port with an incomplete manifest. Similar rules were announced {rules-before|three years ago}, after the {fire-dead|eight} deaths on the Reina Mayumi.
