Storm Corran crosses Ireland and Britain in February 2019: dead, homes without power, gusts, flights, warnings
=== a.md
---
title: Storm {storm|Corran} leaves {dead=4|four} dead, {outage-ie=340|340,000} Irish homes without power
date: 2019-02-08
---
DUBLIN, Feb 8 - {dead=4|Four people} were killed and {outage-ie=340|about 340,000 homes and businesses} lost electricity on {when|Friday} as Storm {storm|Corran} swept across {path|Ireland and Britain} with some of the strongest winds recorded in {wind-record|two decades}.

{dead-ie|Three} of the deaths were in Ireland, where trees brought down by gusts struck vehicles in separate incidents, police said. The {dead-gb=1|fourth victim} was a lorry driver whose truck overturned on a bridge in {lorry-place=n|north Wales}.

The Irish weather service, Met Eireann, said a gust of {gust-max=171|171 kph (106 mph)} was measured at {gust-place|Carrig Head} on the {coast|west coast} at {gust-time|5:40 a.m.}, the highest since {gust-since|December 1998}. It kept a red warning, the {red-level|highest of three levels}, in place for {red-counties|six counties} until {red-end|noon}.

"This is not a day to be on the roads. We have crews who cannot go up a ladder until the wind drops below {ladder-wind|60 kph}," said {esb|Fergal Tiernan}, head of operations at network operator {network|Gridlink Ireland}. He said it could take {restore|up to five days} to reconnect everybody.

Schools in {school-counties|14 counties} were closed. Dublin Airport said {dublin-cancel=186|186 flights} had been cancelled and {dublin-divert|nine} diverted, while {cork-cancel|31} were called off at Cork and {shannon-cancel|22} at Shannon.

In Britain, {outage-gb|some 95,000 customers} were without power by {outage-gb-time|mid-afternoon}, most of them in {gb-regions|Wales, Cumbria and south-west Scotland}. Train operators advised passengers not to travel north of {rail-limit|Preston}.

Prime Minister {pm|Declan Hurley} cut short a visit to {pm-visit|Brussels} to chair a meeting of the national emergency group. He said the army had been put on standby but that its help had {army?=standby|not yet been asked for}.

Storm {storm-prev|Beatriz}, which hit Ireland {prev-when|in October 2017}, killed {prev-dead|five people} and cut power to {prev-outage|385,000 customers}. Insurers later put its cost at {prev-cost|70 million euros}.
=== b.md
---
title: 'Storm {storm|Corran}: {dead=5|Five} die as winds batter Ireland and UK'
date: 2019-02-09
---
{dead=5|Five people} have died and more than {outage-ie=340/400|300,000 properties} in the Republic of Ireland have been left without electricity after Storm {storm|Corran} hit the British Isles.

{dead-ie|Three people} died in the Republic when trees fell on to cars {when|on Friday}. They were named locally as teacher {victim1|Aoife Lenihan}, {victim1-age=34|34}, from County Mayo; farmer {victim2=malachy|Malachy Roche}, {victim2-age|71}, from County Clare; and a {victim3-age|19-year-old} student who has not yet been identified.

In the UK, {dead-gb=2|two people} lost their lives. {driver|Gareth Prosser}, {driver-age|52}, died when his lorry was blown over on the {bridge|Menwyn Bridge} in {lorry-place=n|north Wales} {lorry-time|shortly after 09:00 GMT}, and a woman in her {woman-age|60s} was hit by masonry in {woman-place|Stranraer}.

The Met Office said a gust of {gust-gb|94mph} was recorded at {gust-gb-place|Capel Dewi}, while Met Éireann reported {gust-max=171|106mph} at {gust-place|Carrig Head}, on Ireland's {coast|west coast}.

A red warning for wind covered {red-counties|six} Irish counties until {red-end|12:00}. In the UK, an amber warning, {amber-level|the second most serious}, was in force until {amber-end|21:00 on Friday} and a yellow warning for snow runs until {yellow-end|10:00 on Sunday}.

"I heard a crack like a gun and then the whole road went dark," said {witness|Siobhan Devane}, who was driving {witness-distance|two cars} behind Ms Lenihan near {witness-place|Ballinreagh}.

### Travel

- Dublin Airport cancelled {dublin-cancel=186|186} flights; Belfast City cancelled {belfast-cancel|17}
- All {ferry-cancel|12} Irish Sea ferry sailings were called off
- {trees-ni|More than 600} trees were reported down in Northern Ireland, against {trees-storm-prev|220} in Storm Beatriz

Power company {network|Gridlink Ireland} said {restored|180,000} customers had been reconnected by {restored-time|06:00 on Saturday}, and that the last of them might have to wait {restore|five days}. At the peak, {outage-peak-time|at about 11:00 on Friday}, {outage-ie=340|341,000} were off supply, it said.

Storm {storm-prev|Beatriz} left {prev-dead|five} people dead {prev-when|in October 2017}.

The {soldiers|150 soldiers} sent to Counties {soldiers-counties|Mayo and Galway} {army?=deployed|started clearing roads} on {soldiers-when|Friday night}, the taoiseach, {pm|Declan Hurley}, said. He returned from {pm-visit|Brussels} {pm-return|on Friday morning}.
=== c.md
---
title: 'We were told it would be bad. Nobody said this': Clare counts the cost
date: 2019-02-09
---
The roof of the hurling club in {club-place|Kilmoran} was found {roof-found|yesterday} in a field {roof-distance|400 metres} from the clubhouse it had covered for {roof-years|31 years}.

"It was paid for {roof-paid|in 2011}," said club secretary {secretary|Noel Considine}. "{roof-cost|Forty-eight thousand euro}. It's in {roof-pieces|three pieces}."

Across the county, people were sawing, sweeping and looking for somewhere to charge a phone. {outage-clare|Just under 29,000} of the {outage-ie=400|more than 400,000} homes which lost power nationally are in Clare, and Gridlink had reconnected {restored-clare|8,500} of them by {restored-clare-time|teatime}. In Galway, {outage-galway|52,000} went dark, and in Mayo, the worst affected, {outage-mayo|61,000}.

The county's one fatality was {victim2=malachy|Malachy Roche}, {victim2-age|71}, a dairy farmer and father of {victim2-children|four} from outside {victim2-place|Tullabrack}. Gardaí said his jeep was struck by an ash tree at about {victim2-time|7.15am}. His neighbour {neighbour|Pat Hehir} said he had gone to check on {cattle|a dozen} heifers. "He'd have been home in {home-minutes|ten minutes}."

Across the country {dead-ie|three} people were killed by falling trees, including Mayo teacher {victim1|Aoife Lenihan} ({victim1-age=43|43}).

{gust-place|Carrig Head} lighthouse, {lighthouse-distance|22 kilometres} from {club-place|Kilmoran}, logged a gust of {gust-max=171|171 kilometres an hour} at {gust-time|twenty to six}. The previous record there, {gust-old|166}, was set {gust-since|in December 1998}. At Shannon the wind reached {gust-shannon|139}. {shannon-cancel|Twenty-two} flights were cancelled at the airport.

County council engineer {engineer|Rory Quilligan} said {roads-clare|67 roads} had been blocked, of which {roads-clare-left|19} were still shut last night. He has {crews-clare|eleven crews} out. {water-clare|Some 3,400} households are without water because pumps have no current.

Schools reopen {schools-reopen|on Monday}, except for {schools-damaged|two} primary schools that have lost slates. An emergency payment of {payment|€500 per household} can be claimed from community welfare officers until {payment-deadline|February 28}.
=== d.md
---
title: Army clears roads as Storm {storm|Corran} death toll stands at {dead=5|five}
date: 2019-02-10
---
DUBLIN (AP) — Soldiers with chain saws {army?=deployed|cleared fallen trees} from roads in western Ireland on {d-day|Sunday} as {outage-sunday|nearly 90,000 customers} faced a {third-night|third night} without electricity after one of the strongest storms to hit the country in {wind-record|20 years}.

Storm {storm|Corran} killed {dead=5|five people} when it crossed {path|Ireland and Britain} {when|on Friday}: {dead-ie|three} in the Irish Republic and {dead-gb=2|one each} in Wales and Scotland.

Those killed included dairy farmer {victim2=michael|Michael Roche}, {victim2-age|71}, and {victim1|Aoife Lenihan}, {victim1-age=34|34}, a schoolteacher and mother of {victim1-children|two}. Truck driver {driver|Gareth Prosser}, {driver-age|52}, was crushed in his cab on the {bridge|Menwyn Bridge} in {lorry-place=s|south Wales}.

The utility {network|Gridlink Ireland} said it had {line-crews|2,200 workers} in the field, including {crews-foreign|240} from {crews-countries|France and the Netherlands}, and expected to finish repairs by {restore-date|Wednesday}. At its worst the storm knocked out power to {outage-ie=340|341,000} of the company's {customers|2.3 million} customers, or {outage-share|about 15 percent}.

The gust of {gust-max=117|117 kilometers per hour} at {gust-place|Carrig Head} {gust-time|early Friday} was the strongest measured in Ireland since {gust-since|1998}, forecasters said.

Prime Minister {pm|Declan Hurley} told reporters in {pm-place|Castlebar} that the government would set aside {fund=25m|25 million euros ($28 million)} for repairs and relief. "Nobody will be left to face this on their own," he said. The opposition leader, {opposition|Grainne Mulvey}, said that was {fund-need|less than a third} of what the counties needed and asked why the red warning had been issued only {warning-lead|seven hours} before the wind arrived. Before {storm-prev|Beatriz} in {prev-when|2017} people had {prev-lead|20 hours'} notice.

Flights were back to normal after {dublin-cancel=168|168 cancellations} in Dublin {when|on Friday}.

Roads were still blocked in {d-places|15 places} in Galway, where neighbors shared generators and the county opened {centers|six centers} offering hot meals and showers. {meals|About 900} people had used them by {meals-time|Sunday afternoon}, the county said.

"We have a newborn in the house, {baby|eight days old}, and a stove that burns turf. That is how my grandmother lived," said {resident|Michelle Corcoran}, {resident-age|31}, outside one of them in {center-place|Oughterard}.

Met Eireann, the forecaster, issued a red warning, its most serious, for {red-counties|six} western counties from {red-start|1 a.m.} to {red-end|noon} {when|Friday}. It was only the {red-nth|third} since the present system began in {red-since|2012}.

The storm also caused damage in Britain, where {outage-gb|95,000} homes were without power {when|on Friday}; {outage-gb-sun|fewer than 1,500} still were {d-day|on Sunday}. A lifeboat crew rescued {fishermen|four} fishermen off {rescue-place|Anglesey}.
=== e.md
---
title: Insurers see {storm|Corran} bill at {cost|€110m}, well above Beatriz
date: 2019-02-13
---
Insured losses from last week's windstorm {storm|Corran} are likely to reach {cost|€110m} in Ireland and {cost-gb|£65m} in the UK, catastrophe modeller {modeller|Tarrant Risk} said {estimate-day|on Tuesday}. That would make it the costliest wind event in the Irish market since {costliest-since|2014} and put it ahead of {storm-prev|Beatriz}, which cost insurers {prev-cost|€70m}.

The firm's first estimate, published {first-estimate-day|on Saturday}, was {first-estimate|€80m to €100m}. The increase reflects business interruption claims from {bi-sectors|food processors and data centres}, it said. Losses to farm buildings are put at {cost-farm|€18m}, to private homes at {cost-home|€61m}.

Claims so far: {insurer1|Shannonside Mutual} has {claims1|4,100}, {insurer2|Aldergate} {claims2|2,650}. After Beatriz, Shannonside had {claims1-prev|3,300} in {claims1-prev-time|the first week}. Its chief executive, {insurer-ceo|Deirdre Falvey}, said the average claim was {claim-avg|€6,800}.

{network|Gridlink}, the grid operator, does not insure its overhead lines. It expects repairs to cost {grid-cost|€34m}, to be recovered from customers over {grid-years|four years} if the regulator agrees; an application has {application|not been filed}. The company reconnected its last customer {restore-actual|on Tuesday night}, a day earlier than planned.

The government's relief fund, {fund=25bn|€25bn}, covers uninsured losses only. {pm|Mr Hurley}'s cabinet {fund-state|approved} it {fund-day|on Monday}.

Corran is the {storm-number|third} named storm of the season, after {storms-before|Agnar and Bettina}. It killed {dead=5|five} people and felled an estimated {forest-area|5,200 hectares} of forestry, or {forest-share|0.7 per cent} of the national estate. Beatriz brought down {prev-forest|3,900 hectares}.

In Britain, where winds reached {gust-gb|94mph}, the number of claims is higher and their size lower. {modeller|Tarrant} expects {claims-gb|38,000} of them, with an average of {claim-avg-gb|£1,700}. Storm Agnar, in {agnar-when|November}, cost UK insurers {agnar-cost|£48m}.

Reinsurers will hardly notice. Shannonside retains the first {retention|€20m} of any loss, and Aldergate {retention2|€15m}; neither expects to reach it, {insurer-ceo|Ms Falvey} said. Premiums for home insurance rose by {premium|4.5 per cent} last year and will rise by {premium-now|about 3 per cent} in this one.

Some of the damage is never counted. Around {uninsured|one in eight} Irish households has no building insurance, according to the central bank, and in the worst hit of the {red-counties|six} red-warning counties, {uninsured-county|Mayo}, it is {uninsured-mayo|one in five}.
=== f.md
---
title: 'UPDATE 3-Storm {storm|Corran} kills {dead=5|five}, cuts power to {outage-ie=340|340,000} in Ireland'
date: 2019-02-08
---
DUBLIN - {dead=5|Five people} were killed and {outage-ie=340|about 340,000 homes and businesses} lost electricity {when|on Friday} as Storm {storm|Corran} swept across {path|Ireland and Britain}, bringing down trees, closing schools and halting ferries.

{dead-ie|Three} of the deaths were in Ireland, where trees brought down by gusts struck cars in the counties of {ie-counties|Mayo, Clare and Sligo}, police said. In Britain, a lorry driver died when his truck overturned on a bridge in {lorry-place=n|north Wales} and a woman was killed by falling masonry in the Scottish town of {woman-place|Stranraer}.

Met Eireann said a gust of {gust-max=171|171 kph (106 mph)} was measured at {gust-place|Carrig Head} on the {coast|west coast} at {gust-time|5:40 a.m.}, the highest since {gust-since|December 1998}. In Wales the wind reached {gust-gb|94 mph}, and {gust-dublin|113 kph} was recorded at Dublin Airport, where {dublin-cancel=186|186 flights} were cancelled.

"The trees still had water around their roots from a very wet {rain-month|January}, and that is the reason so many came down," said {forecaster|Eimear Colgan}, a forecaster with the service. {rain-month|January}'s rainfall was {rain|141 mm}, against an average of {rain-avg|88 mm}, she said.

The red warning for {red-counties|six counties} was lifted at {red-end|noon}, though an orange warning for {orange-counties|nine} others stayed in place until {orange-end|4 p.m.}

{esb|Fergal Tiernan}, head of operations at {network|Gridlink Ireland}, said {restored-fri|60,000} customers had been reconnected by {restored-fri-time|7 p.m.} and that the rest might have to wait {restore|up to five days}. The company has called in {crews-foreign|240} workers from {crews-countries|France and the Netherlands}. In Britain, {outage-gb|some 95,000 customers} were without power by {outage-gb-time|mid-afternoon}, and {outage-gb-eve|31,000} by evening.

Schools in {school-counties|14 counties} were closed {when|on Friday}, affecting {pupils|some 280,000} pupils. All {ferry-cancel|12} sailings between Ireland and Britain were cancelled. At Cork airport, {cork-cancel|31} flights did not leave; at Shannon, {shannon-cancel|22}.

Prime Minister {pm|Declan Hurley}, who cut short a visit to {pm-visit|Brussels}, said {soldiers|150 soldiers} would be sent to {soldiers-counties|Mayo and Galway} on {soldiers-when|Friday evening}. It was the {emerg-no|fourth} meeting of the national emergency group {emerg-time|this winter}.

Storm {storm-prev|Beatriz}, which hit Ireland {prev-when|in October 2017}, killed {prev-dead|five people} and cut power to {prev-outage|385,000 customers}. Insurers later put its cost at {prev-cost|70 million euros}.

Corran is the {storm-number|third} storm of the season to be given a name. The next will be called {next-name|Dafydd}. Forecasters said winds would ease overnight and that {snow|up to 10 cm} of snow could fall on high ground in {snow-place|Ulster} {snow-day|on Sunday}.
