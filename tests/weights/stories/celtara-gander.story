A Boston-Dublin airliner loses an engine over the Atlantic and lands at Gander in a snowstorm (February 2019).
=== a.md
---
title: Dublin-bound jet makes emergency landing in {place|Newfoundland}, {hurt=9|nine hurt}
date: 2019-02-27
---
GANDER, Newfoundland, {filed|Feb 27} - An {airline|Celtara} passenger jet flying from {origin|Boston} to {destination|Dublin} made an emergency landing at {place|Gander International Airport} {when|early on Wednesday} after one of its {engines|two} engines failed over the Atlantic, airport officials said.

{hurt=9|Nine people} were treated for minor injuries, most of them suffered while leaving the aircraft by its slides, an airport spokesman said. There were {deaths|no fatalities}.

Flight {flight|CA 142} was carrying {passengers=178|178 passengers} and a crew of {crew|eight}. It touched down {landing=0030|shortly before 12:30 a.m.} local time in blowing snow.

The pilots reported a loud bang and heavy vibration from the {side=left|left engine} and declared an emergency about {warning|half an hour} before landing, the spokesman said. Smoke was seen in the cabin.

The plane, a {type|Tavant 310}, left Boston at {departure|9:20 p.m. on Tuesday} and was due in Dublin at {due|7:35 a.m. on Wednesday}.

{airline|Celtara}, Ireland's {rank|second-largest} carrier, said it was sending another aircraft to collect the passengers. It has not had a {lastdeath|fatal accident since it was founded in 1998}.

Canadian air safety investigators were on their way to the airport, an official said. "{investigators|Three} of our people will be there by {arrive|noon}," she said.

=== b.md
---
title: "\"We put the kettles on\": {place|Gander} opens its doors again"
date: 2019-02-28
---
Doreen Pilgrim was in bed when the phone rang at {call|ten past one} in the morning. "They said there's a planeload coming to the school and can you do toast," said the {doreen-age|68-year-old}, who ran a canteen here during {storm|the ice storm of 1998}. "So we put the kettles on."

By {breakfast|6 a.m.} she and {volunteers|some thirty neighbours} had fed {fed|170 strangers} in the gymnasium of Hollett Elementary. The guests had come down out of a snowstorm on {flight|Celtara Flight 142} at {landing=0052|eight minutes to one}, on one engine.

"The bang was like a truck hitting a house," said passenger Lionel Abara, {abara-age|29}, a nurse from Worcester, Massachusetts. "Then the whole plane shook, and out of the window on the right I could see sparks coming from the {side=right|right-hand engine}. My daughter is {daughter-age|six}. I told her it was fireworks."

Of the {aboard|191 people} on board, {hurt=14|fourteen} were looked at by paramedics, said Glenda Hynes of the regional health authority. {hospital|Four} went on to the regional hospital, {broken|two} of them with broken ankles from the slides. {discharged|Three} were sent home the same day; a {kept-age|71-year-old} woman from Cork was kept in for her heart.

It was {temp|minus 17} on the apron, and {barefoot|about forty} of those who came down the chutes had no shoes on. It was {crew|eight} crew who got everyone out, in {evac|about three minutes}. The fire hall, which turned out {trucks|five trucks} and {firefighters|26 men and women}, handed out blankets. {bus|Four school buses} did the rest.

{captain|Maeve Corrigan}, the captain, came to the school last. She is {captain-age|51} and has a soft Kerry voice. People stood up and clapped. "She went round every table," Ms Pilgrim said. "Every one."

The relief plane left for Dublin at {relief-left|4:40 p.m. on Wednesday} with {relief-pax|176} of them aboard. {stayed|Seven} stayed behind, {stayed-fear|two} because they would not get on a plane. They are booked on the ferry.

Gander sheltered {plane-people|nearly 2,100 passengers} from {diverted|14 airliners} in {storm|1998}. The airport still takes {diversions|around 50 diversions a year}, chief executive {airport-ceo|Reg Whiffen} said, "but not many with bits missing".

=== c.md
---
title: {airline|Celtara} passengers home after {place|Canada} emergency, airline faces compensation bill
date: 2019-02-28
---
The first passengers from the {airline|Celtara} flight forced down in {place|Canada} arrived at Dublin Airport {home-arrived|just after midnight}, nearly {late|17 hours late}.

They were met by relatives and by the airline's chief executive, {ceo|Fergal Tuohy}, who told reporters that {captain|Captain Corrigan} and her crew had done "a magnificent job in filthy conditions".

Mr Tuohy confirmed that {passengers=183|183 passengers} were on the overnight service from {origin|Boston} on {departure|Tuesday night}, along with {pilots|two pilots} and {cabin|six cabin crew}. {infants|Five infants} were among them.

The aircraft was cruising at {cruise|37,000 feet}, about {distance|240 nautical miles} east of Newfoundland, when the {side=left|left engine} failed. It descended to {descended|19,000 feet} and turned back for {place|Gander}, landing there at {landing=0052|4.22am Irish time}.

{hurt=14|Fourteen people} needed medical attention, the airline said, and {hospital|four} were brought to hospital. One, a pensioner from Cork, remains there in a stable condition.

The relief flight had taken off at {relief-left|8.10pm Irish time} with {relief-pax|176} of them; {stayed|the remaining seven} chose to travel on later.

The jet, a {type|Tavant 310}, is {age=11|11 years old}, in a fleet of {fleet|23}. It had its last major check in {check|November}, Mr Tuohy said, and had flown {trips-since|214 trips} since.

## What are passengers owed?

Under EU rules, travellers who arrive more than {rule-hours|three hours} late on long-haul flights can claim {claim|€600} each, unless the airline shows "extraordinary circumstances". Consumer solicitor Aisling Roe put the possible cost at {bill|almost €110,000}. Meals and hotels come on top.

Celtara will also pay everyone who was on board {goodwill|€250} as a gesture, which Mr Tuohy said was "not an admission of anything".

Shares in the company closed down {shares|2.1 per cent} at {share-price|€6.44} on {share-day|Wednesday}. They had lost {shares-low|5 per cent} in early trading.

It is the {incident-count|second} time in {incident-span|three years} that a Celtara transatlantic flight has had to divert with engine trouble. In {previous|August 2016} a flight from Dublin to New York with {prev-pax|164 passengers} put down at {prev-place|Keflavik}; nobody was hurt.

=== d.md
---
title: "{flight|Celtara 142}: what we know about the engine"
date: 2019-03-02
---
Here are the numbers, since a good many wrong ones are going round about {flight|CA142}.

| | |
|---|---|
| Registration | {reg|EI-GVT} |
| Type | {type|Tavant 310-200ER} |
| Delivered | {age=14|January 2005 (14 years old)} |
| Hours / cycles | {hours|58,300} / {cycles|9,150} |
| Engines | {engines|two} Orrin {model|RX-90} |
| On board | {passengers=183|183} + {crew|8} |
| Hurt | {hurt=14|14}, {hospital|four} of them in hospital |

The failure was in the {side=left|No. 1 engine}, the {side=left|left} one. Ground photographs show at least {blades-gone=2|two fan blades} missing and a hole in the cowling {hole|about 40 cm} across. Bits of it went through the flap fairing. None got into the cabin, as far as anyone has said; the "smoke" passengers talk about was most likely oil in the bleed air.

From the tracking data (times UTC on {when|27 February}): level at {cruise|FL370} until {failure|03:51}, by then {distance|some 450 km} out over the water; right turn and descent from {turn|03:53}; level at {descended|FL190}; on the ground at {landing=0052|04:22}. So it flew on one engine for {warning|31 minutes}. Over the threshold it was doing {speed|168 knots}, against a normal {speed-normal|140} or so at that weight, because the crew chose a reduced flap setting. Gander has {runway|10,200 feet} of runway, of which they used {used|about 8,900}.

Why not {alt-place|St. John's}? It was closer, by {closer|some 60 miles}, but its longer runway is {alt-runway|8,500 feet} and was reporting a crosswind of {crosswind|38 knots}. Gander had {gander-wind|25}. It also had {snow|3 mm} of dry snow on the runway and {temp|-17C}.

The RX-90 is on {fleet-type|about 410 aircraft} worldwide. Orrin told operators in {bulletin|June 2018} to inspect fan blades ultrasonically every {interval|1,600 cycles}. {airline|Celtara} says it did EI-GVT's in {inspected|October}, so it was well inside. This is the {rx-count|fourth} blade loss on the type since {rx-since|2013}, and the {rx-uncontained|first} not to be contained.

Captain {captain|Corrigan} has been flying since {captain-since|the eighties} and has {captain-hours|14,600 hours}. Buy her a drink.

=== e.md
---
title: Cracked fan blade led to {airline|Celtara} jet's engine failure, investigators say
date: 2019-03-22
---
OTTAWA, {filed2|March 22} - A fatigue crack in a {blades-gone=1|single fan blade} caused the engine failure that forced an {airline|Celtara} jet with {aboard|191 people} aboard to land in {place|Gander}, {place|Newfoundland}, {when|last month}, Canadian investigators said in a preliminary report on {report-day|Friday}.

The {type|Tavant 310} was at {cruise|37,000 feet} and about {distance|240 nautical miles} out when the blade, one of {blades|22} in the {side=left|left-hand} engine's fan, broke off near the root at {failure|12.21 a.m. Newfoundland time}. Metal pieces tore a gap in the engine cover and damaged the wing, the Transportation Safety Board said in the {pages|19-page} report.

The crack probably went unnoticed at an inspection {inspected|on Oct 11}, {cycles-since|306 flights} before the failure, it said. Engine maker Orrin, which ordered checks every {interval|1,600 cycles} in {bulletin|the middle of last year}, will now have to halve the time between them to {interval-new|800 cycles}, with {checks-due|a 60-day deadline} for the oldest engines. That will affect {affected|about 130 aircraft} at {operators|31 airlines}, according to Orrin, which expects costs of {cost|$45 million to $60 million}.

The report praises the crew. Captain {captain|Maeve Corrigan}, {captain-age|51}, and the first officer {fo|Tomas Aldous}, {fo-age|34}, shut the engine down within {shutdown|40 seconds}, it said. They landed the {age=14|14-year-old} aircraft, which had logged {hours|more than 58,000 hours}, at {speed|168 knots (311 km per hour)}, well above its usual landing speed, on a runway with {snow|3 mm} of snow.

It was the {rx-count|fourth} time since {rx-since|2013} that an {model|RX-90} had lost a blade, and Celtara's {incident-count|second} transatlantic diversion after the one to {prev-place|Iceland} in {previous|2016}.

The report is less kind about the evacuation. The order was given {order-after|four minutes} after the plane stopped, and {slides-failed|two} of {slides|eight} slides did not inflate fully in the wind. The cabin was empty after {evac|3 minutes 10 seconds}, against a certification standard of {evac-std|90 seconds}. All but {hurt-before|three} of the {hurt=14|14 injuries} happened then.

A final report is due in {final|early 2020}.

{airline|Celtara} said it had already inspected all {celtara-engines|46 engines} on its {fleet|23 aircraft} and found {cracks|one} further cracked blade.
