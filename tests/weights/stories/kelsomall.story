A gunman opens fire at the Kelso Park shopping centre in Winnipeg; dead, wounded, the times, the rifle, the lockdown
=== a.txt
{dead=3|Three} killed in shooting at {city|Winnipeg} mall, gunman dead
March 14, 2015

WINNIPEG, Manitoba - A man with a rifle opened fire in a crowded shopping centre in {city|Winnipeg} {when|on Saturday afternoon}, killing {dead=3|three people} and wounding {wounded=9|nine} before he was shot dead by police, authorities said.

Police said the first emergency call from {place|Kelso Park Shopping Centre} was received {first-call=1512|at 3:12 p.m.} and that officers were inside the building {response|four minutes} later. The suspect was shot near the east entrance after a chase through {stores-chase|two department stores}.

{critical|Two} of the wounded were in critical condition, a spokeswoman for the Assiniboine General Hospital said.

"We believe there was {gunmen|one gunman} and he acted alone," Deputy Police Chief {deputy|Carla Henriksen} told a news conference {presser|at 6 p.m.} She said officers had recovered a semi-automatic rifle and {magazines|three} magazines, {magazines-empty|one} of them empty.

Witnesses described {running|hundreds of people} running for the exits. "I counted {witness-shots|eight or nine} bangs and then I stopped counting," said Marcus Tooley, {tooley-age|37}, who hid in the storeroom of a shoe shop with {storeroom|14 other people}.

The mall, {opened|which opened in 1978}, has {shops|about 140 shops}. It will stay closed {closed-until|until at least Tuesday}.
=== b.md
---
title: Gunman kills {dead=3|3}, wounds {wounded=11|11} in Canadian shopping mall
date: 2015-03-15
---
A man with a semi-automatic rifle opened fire {when|on Saturday} in a crowded shopping mall in {city|Winnipeg}, killing {dead=3|three people} and wounding {wounded=11|11} before police shot him dead.

The first emergency call from the {place|Kelso Park Shopping Centre} came in {first-call=1512|at 3:12 p.m.} and officers were inside the building {response|within four minutes}, police said. The gunman was killed near the east entrance after a chase through {stores-chase|two department stores}. He was identified as {gunman|Dale Arthur Prewitt}, {gunman-age=28|28}, a former warehouse worker who had been dismissed {dismissed|in January}.

Officers recovered the rifle and {magazines|three magazines}. He had fired {shots=40|more than 40 rounds}, Deputy Police Chief {deputy|Carla Henriksen} said, and officers had fired {police-shots|seven}. The shooting lasted {lasted|about nine minutes}.

"We believe there was {gunmen|one gunman} and he acted alone," she told reporters, adding that Prewitt held a valid firearms licence, issued {licence|in 2012}, and had no criminal record.

The shooting began outside the cinema on the upper floor, where {queue|about 60 people} were waiting for a film due to start {film|at 3:30 p.m.} Dispatchers took {calls|214 emergency calls} in {calls-span|a quarter of an hour}.

{clerk|Jolene Sinclair}, {clerk-age|22}, a clerk in a toy store, said she pulled down the shutter with {shutter|17} customers behind it. "We heard him walk past {passed|twice}," she said.

It took officers until {safe|shortly before 7 p.m.} to search the building, shop by shop, and declare it safe. By then {evacuated|3,000 people} had been led out. {arena|Several hundred} of them waited in the car park of a nearby arena {arena-temp|at minus 6 degrees Celsius} for relatives who were questioned until {questioned|late in the evening}.

Police traced the rifle to a sporting goods store in {bought-town|Brandon}, {brandon-distance|some 200 kilometres} to the west, where it was sold {bought|last month}. Under Canadian law magazines for such rifles may hold {mag-limit|no more than five} rounds; those found had been tampered with, Henriksen said.

Of those wounded, {critical|two} were in critical condition, and {discharged|four} had been sent home by {discharge-day|Sunday morning}.

Mass shootings are far rarer in Canada than in the United States. There were {homicides|505} homicides in the country {homicide-year|in 2013}, of which {gun-homicides|131} were committed with a gun; the national rate, {rate|1.44 per 100,000 people}, was the lowest {rate-low|since 1966}.

The mall, where {shops|about 140} shops were open for {break-day|the first weekend} of the school holiday, will stay closed {closed-until|until at least Tuesday}. {vigil|About 2,000} people held candles in front of it {vigil-time|on Sunday night}.
=== c.md
---
title: 'A Saturday at {place|Kelso Park}: {dead=4|four} lives, and the people who knew them'
date: 2015-03-16
---
The coffee on table {table|six} was still there {coffee-day|on Sunday}, a police officer told Yvonne Laramee. It was her son's.

{victim-a|Luc Laramee}, {victim-a-age|19}, worked weekends at the juice bar in the food court and was on his break when he was shot. He is one of {dead=4|four people} who lost their lives. The others are {victim-b|Anita Deshpande}, {victim-b-age|44}, a pharmacist and mother of {deshpande-children|two}; {victim-c|Gordon Friesen}, {victim-c-age=61|61}, a retired bus driver; and {victim-d|Shawna Moar}, {victim-d-age|33}, a nurse at the very hospital where she died {moar-died|early on Sunday}, {moar-hours|some eleven hours} after she was hit.

Friesen drove route {route|18} for {friesen-years|29 years}. He and his wife came to the mall {visits|every Saturday} for soup. "{soup-price|Five dollars fifty} and he complained about it each time," she said.

The man with the rifle came in from the parkade, went up {escalators|one escalator}, and began to shoot outside the cinema. {clerk|Jolene Sinclair}, {clerk-age|22}, pulled down the shutter of the toy store with {shutter|17 customers} behind it, {shutter-children|nine} of them children. "I told them it was a game. It took them {sinclair-wait|three hours} to come and get us."

She called the emergency number {sinclair-call|at 3:22}, her phone shows, and was put on hold for {hold|40 seconds}. Nobody called before {first-call=1520|3:20 p.m.}, according to the log of the city's dispatch centre seen by the Pembina Star. The first patrol car was there {response|four minutes} after the first call.

Police say that {wounded=9|nine others} were hurt by bullets or fragments. A further {falls|16} were treated for broken wrists, cuts and other injuries from the rush to get out.

Prewitt, {gunman-age=26|26}, rented a basement on Talbot Avenue for {rent|$540 a month}. His landlord, who saw him {landlord-saw|on Friday night}, had nothing bad to say of him.

A service will be held at St. Ignatius {service|on Thursday at 7 p.m.} A fund for the families had reached {fund|$62,000} by {fund-time|last night}.
=== d.txt
{city|Winnipeg} mall shooting: {dead=4|fourth} victim dies in hospital
March 15, 2015

A {victim-d-age|33-year-old} nurse has died of her injuries, bringing to {dead=4|four} the number of people killed by a gunman at a shopping centre in {city|Winnipeg}, Canada.

The woman was one of {wounded-first|ten people} taken to hospital with gunshot wounds after the attack {when|on Saturday}. {critical-later|One} of the remaining patients is still in critical condition.

Police named the attacker as {gunman|Dale Prewitt}, {gunman-age=28|28}, a former warehouse worker. He was shot dead by police near the east entrance after a chase through {stores-chase|two department stores}.

Officers recovered a semi-automatic rifle and {magazines|three magazines}. He had fired {shots=24|about two dozen} rounds, Deputy Police Chief {deputy|Carla Henriksen} said.

She said the first emergency call was received {first-call=1512|at 3:12 p.m. (20:12 GMT)} and that armed officers were inside {response|four minutes later}. The mall was declared safe {safe|at 6:45 p.m.}

The prime minister's office said flags on federal buildings would fly at half-mast {flags|until Friday}.
=== e.md
---
title: Rifle in {place|Kelso Park} attack was bought legally, police say
date: 2015-03-18
---
The rifle used to kill {dead=4|four people} at a {city|Winnipeg} shopping centre {when|last Saturday} was bought at a sporting goods store in {bought-town|Brandon} {bought|on February 21}, {bought|three weeks} before the attack, police said {statement|on Wednesday}.

{gunman|Dale Prewitt} paid {rifle-price|$1,149} in cash for it and a further {ammo-price|$86} for {ammo|200 rounds} of ammunition, {ammo-left|134} of which were found in his home, Inspector {inspector|Peter Wozny} said.

He also said that shell casings collected in the mall showed the attacker fired {shots=40|44 times}. Magazines for such rifles are limited by law to {mag-limit|five rounds}; the {magazines|three} he carried had been altered to hold {mag-held|30 each}.

{still-hospital|Five} of the {wounded=9|nine} wounded remain in hospital, {critical-later|one} in critical condition.

Prewitt, {gunman-age=28|28}, lost his job at a grocery warehouse {dismissed|in January} after {job-years|six years}. He had held a firearms licence {licence|since 2012}; it was due for renewal {licence-end|in 2017}.

The names of the dead were released {names-day|on Monday}: Anita Deshpande, {victim-b-age|44}, Gordon Friesen, {victim-c-age=63|63}, Luc Laramee, {victim-a-age|19}, and Shawna Moar, {victim-d-age|33}.

{place|Kelso Park}, where {employees|1,900 people} work, reopens {reopens|on Thursday}. Its owner, {owner|Selkirk Retail Properties}, has hired {guards|12} additional guards, which {guards-double|doubles} their number. In {earlier-year|2009} a jeweller was wounded there in a robbery in which {earlier-shots|two shots} were fired.
