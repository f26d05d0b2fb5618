An explosion at a resin and paint factory near Turda, Romania, October 2018 (invented): dead, missing, hospital, cause, permit, production
=== a.md
---
title: Explosion at {place|Romanian} paint factory kills {dead=5|at least five}
date: 2018-10-16
---
BUCHAREST (Newswire) - An explosion tore through a resin and paint factory {dir=south|south of} the {place|Romanian} city of {city|Turda} {when|on Tuesday}, killing {dead=5|at least five workers} and injuring {injured|23 others}, emergency services said.

The blast at the {firm|Dravol Coatings} plant happened {time|shortly after 2:40 p.m. (1140 GMT)}, during the change of shifts, when {inside|about 70 people} were inside. It was heard {heard|15 km (9 miles)} away and broke windows in the village of {village|Cornesti}, {village-dist|800 metres} from the gate.

{missing-early|Three people} were still missing in the evening, said {prefect|Ioan Mardare}, the prefect of {county|Cluj} county. He said {missing-who=wf|two women from the packing hall and a forklift driver} had not been found.

"We have {firemen|110 firefighters} and {engines|24 engines} there, and we will need them through the night," Mardare told reporters. Residents within {radius|1.5 km} were told to keep their windows closed. {evacuated|About 600 people} were moved to a sports hall.

The cause was not immediately known. {firm|Dravol}, owned by Austrian coatings group {owner|Herlitz Lack}, said in a statement that {halted|production had been halted} and that it was cooperating with investigators.

{owner|Herlitz} shares fell {shares|4.1 percent} in Vienna to {share-price|37.20 euros}. The group, which reported sales of {group-sales|1.3 billion euros} and a net profit of {group-profit|88 million} {group-year|last year}, bought the factory from the state {bought|in 2003} for {bought-price|11 million euros}. The plant has {staff|some 320 employees} and makes {output|26,000 tonnes} of resins and paints {output-per|a year}, about {output-share|a ninth} of the group's volume.

It was the {rank|deadliest industrial accident in Romania since 2009}, when {dead-2009|seven people} died in an ammunition store.
=== b.md
---
title: '{place|Romania} factory blast toll climbs to {dead=8|eight} as search ends'
date: 2018-10-17
---
{city|TURDA}, {place|Romania} (AN) — Rescuers ended their search of a wrecked paint factory in northwestern {place|Romania} {search-end|on Wednesday} after finding {found-last|three more bodies}, bringing to {dead=8|eight} the number killed in an explosion the day before.

The last to be found were {missing-who=wm|two women who worked in the packing hall and a maintenance electrician}, said {chief|Radu Telescu}, who commands the {county|Cluj} county fire brigade. They were under the fallen roof of the {hall|second} production hall, which covers {hall-area|4,200 square meters (45,000 square feet)}.

{injured|Twenty-three people} were hurt. {hospital|Fourteen} were still in hospitals {hospital-when|on Wednesday afternoon}, {burns|six} of them with severe burns, the Health Ministry said. {flown|Two} were flown to {flown-to|Vienna} and {flown-second|one} to {flown-to-second|Bucharest}.

Prosecutors in {pros-city|Cluj-Napoca} have opened an investigation of manslaughter. {chief|Telescu} said the explosion probably began at a reactor in which resin is cooked at {reactor-temp|230 degrees Celsius (446 Fahrenheit)}. "The pressure rose and the valve did not open. We know that from the men at the panel," he said. "Between the alarm and the explosion there were {alarm-span=15s|about 15 seconds}."

That was time enough for {saved|Viorica Petrean}, {saved-age|47}, who was on her way to the changing room. "The siren went, I turned around, and then I was lying in the yard without shoes," she said from her bed. She had worked there for {saved-years|19 years}.

The plant lies {dir=west|just west of} {city|Turda}, a city of {city-pop|47,000}, next to {rail|the railway to Campia Turzii}. Trains were stopped for {trains|six hours}. The {evacuated|600 residents} who were evacuated from {village|Cornesti} were allowed home {home-when|at midday on Wednesday}, once {air-points|four measuring points} had shown nothing harmful in the air.

{owner|Herlitz Lack}, the Austrian owner, said {halted|work at the plant was suspended} until the end of the inquiry. Chief executive {ceo|Bernhard Osterle} flew to {city|Turda} and promised {comp|20,000 euros ($23,100)} at once to each family that lost somebody. "The rest can't be put into figures," he said.

The factory was fined {fine|60,000 lei ($14,900)} {fine-when|in May} for storing more solvent than allowed, the labor inspectorate confirmed. It found {defects|nine} defects then, of which {defects-mended|seven} were mended by {defects-by|August}.

Prime Minister {pm|Lavinia Draghici} declared {mourning|Friday} a day of mourning in the county.
=== c.txt
"I went back for my jacket": {city|Turda} after the blast
October 18, 2018

{dead=8|Eight} candles stood on the gatepost of {firm|Dravol Coatings} {vigil|on Wednesday evening}. By {candles-time|nine o'clock} there were hundreds.

{missing-who=wm|Ana Rus and Cristina Pop, who packed tins side by side, and the electrician Dan Moga} were the last to be carried out. Pop, {pop-age|31}, leaves {pop-kids|two small children}. Moga was to have retired {moga-retire|at Christmas}; his colleagues say he was {moga-age|64}.

The men of the early shift had clocked off at {clock-off|2:30}. Had the reactor burst {earlier|half an hour} later, says foreman {foreman|Gelu Bota}, "there would have been only the night crew, {crew|twenty of us}". As it was, {inside|some 70} people were in the building, he reckons. He himself had gone back for his jacket. He remembers the siren. "It howled for {alarm-span=60s|about a minute}. We thought, a test again. There had been {tests|three} that month."

That the valve was stuck is no secret on the shop floor. According to {foreman|Bota}, it should have been replaced {valve-due|in July}, but {valve-reason=part|the replacement part never came from Austria}. A spokeswoman for {owner|Herlitz}, {spokes|Ulrike Sandner}, said she could not comment on {valve-cost|a 900-euro} valve while prosecutors were at work.

At the county hospital {hospital-thu|eleven} of the injured were still being treated {hospital-when-second|on Thursday morning}. Doctor {doctor|Mircea Suciu} said that {theatre|five} had been operated on, {theatre-second|one} of them {theatre-times|three times}. The youngest is {youngest|19}.

In {village|Cornesti}, which begins {village-dist|800 metres} beyond the fence, {windows|more than 90} houses lost their windows. The town hall has ordered {plastic|two kilometres} of plastic sheet. Mayor {mayor|Tudor Lazea} wants the factory moved. He said so, he recalls, {mayor-first|in 2014}, when {leak|400 litres} of xylene ran into the Aries river. "It was a village of {village-pop-old|200 people} when they built that. Now we are {village-pop|1,100}."

The funerals begin {funerals|on Saturday}.
=== d.md
---
title: '{owner|Herlitz} to close {place|Romanian} site for good after explosion'
date: 2018-11-05
---
Coatings maker {owner|Herlitz Lack} {plant-state=closed|will not reopen} its {place|Romanian} plant, where an explosion {when|on October 16} killed {dead=9|nine} people, and will move resin production to {move-to|Slovenia}, the Vienna-listed company said {announce|on Monday} with its results for the {quarter|third} quarter.

The group booked a charge of {charge|34 million euros} for the site, {charge-insured|21 million} of which it expects to recover from insurers. Net profit in the {quarter|three months to September} fell {profit-change=9|more than 9 percent} to {q-profit|20.4 million euros}, against the {q-expected|22 million} analysts had expected on average. Sales rose {sales-change|3.2 percent} to {q-sales|341 million}.

{staff|About 320 people} work at the plant {dir=west|on the western edge of} {city|Turda}. Herlitz offered {offered-jobs|45} of them jobs in {move-to|Slovenia} and said the others would be paid for {pay-months|12 months}. The union {union|Chimistul} demanded {pay-demand|24}.

Chief executive {ceo|Bernhard Osterle} said reconstruction would have cost {rebuild|52 million euros} and taken {rebuild-time|two years}. "Nobody there wants to see a reactor again," he said.

The {place|Romanian} plant had contributed {output-share|some 11 percent} of group volume, or {output|26,000 tonnes}, but only {sales-share|6 percent} of sales. Capacity at the Slovenian works in {slo-town|Kranj} will be raised from {slo-before|18,000} to {slo-after|35,000 tonnes} by {slo-when|early 2020}.

A report by the labour inspectorate, seen by this magazine, says that the safety valve of reactor {reactor-no|R4} was last tested {valve-test|in February 2017} and that its replacement, planned for {valve-due|July}, was put off {valve-reason=orders|because the plant was working through a backlog of orders}. Prosecutors {charges=charged|have charged} {charged-who|the plant manager and the head of maintenance} with manslaughter.

Herlitz shares, which had lost {shares-since|17 percent} since the accident, rose {shares-mon|2.6 percent} to {share-price-mon|32.10 euros}. The company kept its forecast of an operating profit of {forecast|between 140 and 150 million euros} for {forecast-year|2018}, excluding the charge. A year earlier it earned {op-2017|139 million}.
=== e.md
---
title: '{owner|Herlitz} profit dips, {city|Turda} plant stays shut'
date: 2018-11-05
---
VIENNA (Newswire) - Austrian paint maker {owner|Herlitz Lack} reported a {profit-change=8|roughly 8 percent} drop in quarterly profit {announce|on Monday} and said its Romanian factory, the scene of a fatal explosion {when|last month}, would {plant-state=idle|remain idle until at least the spring}.

Net profit came to {q-profit|20.4 million euros ($23.3 million)} in {quarter|July to September}, short of the {q-expected|22 million} forecast in a Newswire poll of {poll|seven} analysts. Sales were {q-sales|341 million euros}, up {sales-change|3.2 percent}.

{dead=8|Eight workers} died in the blast near {city|Turda}, {place|Romania's} {rank|worst industrial accident since 2009}. Prosecutors in {pros-city|Cluj-Napoca} said last week {charges=about|they were about to charge} {charged-who|the factory's manager and its maintenance chief}. The plant had been fined {fine|60,000 lei} {fine-when|in the spring} over solvents.

Herlitz set aside {charge|34 million euros} for write-downs and clean-up, and expects insurance to cover {charge-insured|about 21 million}. It has paid the {families|eight families} {comp|20,000 euros} each and is in talks with the union {union|Chimistul} on the future of the {staff|320} staff.

"Our thoughts are with them every day," CEO {ceo|Bernhard Osterle} told analysts on a call.

The company confirmed its forecast of {forecast|140 million to 150 million euros} in operating profit before one-off items for {forecast-year|the year}, after {op-2017|139 million} in {op-2017-year|2017}. The shares were up {shares-mon|2.6 percent} {quote-time|by 1010 GMT}.
