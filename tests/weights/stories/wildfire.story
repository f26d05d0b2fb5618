The Kettle Butte fire in north-eastern Washington state, from its second day to the count of the damage, July and August 2018.
=== first.md
---
title: Fast-moving {place|Washington} wildfire forces {evac-sunday|1,200} from homes
date: 2018-07-22
---
{town|ORRIN FALLS}, {place|Wash.} - A wildfire driven by gusts of {gusts-sunday|45 mph} {growth|more than quadrupled} in size {growth-time|overnight} and by {area-sunday-time|noon Sunday} had blackened {area-sunday|4,200 acres} of pine and sagebrush in {place|northeastern Washington}, fire officials said.

About {evac-sunday|1,200 people} were told to leave immediately, most of them in the {town|Orrin Falls} area, and deputies went door to door {evac-door|until 3 a.m.} No deaths or injuries were reported. {outbuildings-sunday|Five outbuildings} and {homes-sunday|at least one house} have burned.

The {fire|Kettle Butte Fire} was reported {start-day|Saturday} {start-time=1540|at about 3:40 p.m.} by a crew mowing along {highway|State Route 27}, said {spokeswoman|Karen Dufresne}, a spokeswoman for the Department of Natural Resources. It covered {area-saturday|30 acres} when the {engine-first|first engine} arrived {engine-wait|20 minutes later} and {area-saturday-night|900 acres} by nightfall. Its cause is {cause-early|under investigation}.

"It's {containment-sunday|zero percent} contained and I don't expect that to change by tonight," {spokeswoman|Dufresne} said. Some {crew-sunday|240 firefighters}, {planes|four air tankers} and {helis-sunday|two helicopters} were assigned.

Temperatures were forecast to hit {temp-sunday|104 degrees} {temp-sunday-day|Sunday}, with relative humidity of {humidity|9 percent}. A red flag warning is in effect through {red-flag|11 p.m. Tuesday}.

Gov. {governor|Daniel Strand} authorized the use of National Guard helicopters, and federal officials agreed to pay {fema|75 percent} of the state's firefighting costs.

It is the largest of {fires-state|nine fires} burning in the state. Through {ytd-through|July 15}, {ytd-acres|61,000 acres} had burned this year, compared with {ytd-prev|38,500} in the same period of {ytd-prev-year|2017}.
=== radio.md
---
title: {fire|Kettle Butte}: Monday night update
date: 2018-07-23
---
*Posted {update-time|9:50 p.m.} We'll refresh this page after the {next-briefing|7 a.m.} briefing.*

**Size:** {area-monday|19,500 acres}, up from {area-sunday|4,200} at {area-sunday-time|midday yesterday}. That's {area-monday|30 square miles}, folks.

**Containment:** {containment-monday|5 percent}, all of it on the south side along {highway|27}.

**People on it:** {crew-monday|610}, from {crew-states|six states}. {planes|Four} fixed-wing tankers, but they were grounded by smoke for {grounded|most of the afternoon}.

**Evacuations:** Level {evac-level|3} (go now) for everything between {town|Orrin Falls} and Tamarack Lake. The sheriff says that's {evac-monday|3,400 people} in all. Level {evac-level-north|2} for the north bank. {shelters|Three} shelters are open; the high school gym had {shelter-gym|187} folks and {shelter-dogs|41 dogs} at dinner time.

**Homes:** {homes-monday|Seventeen} confirmed gone, mostly on Cutter Road. Another {threatened|1,100} threatened.

**The river:** The big one. The fire crossed the Sanwick River {river=monday|this evening} about a mile below the dam. Incident commander {commander|Ray Ostby} told us he'd been counting on that river, which is {river-width|250 feet} across at that point. "Embers were landing {spotting|half a mile} ahead of us."

**Where'd it start?** We keep hearing different stories. What we know: it was called in {start-day|Saturday} afternoon by the highway mowing crew. A lot of you have texted about lightning; the Weather Service says there were {lightning|no strikes} within {lightning-range|60 miles}.

**Air:** AQI here is {aqi|312}. Anything over {aqi-hazard|300} is "hazardous." Stay inside.

**Tomorrow:** {temp-tuesday|101}, wind easing to {gusts-tuesday|20 mph} by evening.
=== canadian.md
---
title: {place|Washington} fire that has B.C. choking kills firefighter
date: 2018-07-25
---
A {victim-age|24-year-old} firefighter died {victim-day|Tuesday night} battling the {place|Washington state} wildfire whose smoke has blanketed southern British Columbia {smoke-since|since Monday}.

{victim|Tyler Amundson} of Yakima was struck by a falling snag at {victim-time|about 10 p.m.}, U.S. officials said {victim-said|Wednesday}. He was in his {victim-season=2|second season}. A colleague was taken to hospital with a broken leg.

The {fire|Kettle Butte} blaze, {border-distance|55 kilometres} south of the border, has grown to {area-wednesday|about 12,500 hectares} from {area-monday|just under 8,000} {area-monday-day|on Monday} and is {containment-wednesday=15|15 per cent} contained. It began {start-day|on July 21} when, {start-time=1400|shortly after 2 p.m.}, roadside mowing is believed to have thrown a spark into dry grass, and leapt the Sanwick River {river=tuesday|late Tuesday afternoon} on winds gusting up to {gusts-river|65 km/h}.

B.C. has lent {bc-crew|two 20-person crews} and {bc-planes|a pair of water bombers}, bringing the force to {crew-wednesday|more than 900}. "They were there for us {bc-past|last summer}," said Forests Minister {bc-minister|Anjali Sandhu}. In {bc-2017-year|2017} the province saw {bc-2017|1.2 million hectares} burn, {bc-2017-cost|$568 million} spent on suppression and {bc-2017-evac|65,000 people} displaced.

In Grand Forks the Air Quality Health Index stood at {aqhi|10-plus} for a {aqhi-day|second straight day}, on a scale where {aqhi-high|7} is high risk. A folk festival due to open {festival-old|Friday} has been put back {festival-delay|three weeks}.

{evac-monday|Roughly 3,400} Americans had been forced out by {evac-monday-day|Monday}, and the number is now put at {evac-wednesday|5,000}. {homes-monday|Seventeen houses} had burned by the same evening. {lightning|No lightning} had been recorded. A cooler front with {rain-forecast|five to 10 millimetres} of rain is forecast for {rain-day|Friday}.
=== weekend.md
---
title: Rain slows {place|Washington} fire; deaths now at {dead=3|3}
date: 2018-07-28
---
{town|ORRIN FALLS}, {place|Wash.} - Residents began returning to this blackened valley {return-day|on Saturday}, a day after {rain|a third of an inch} of rain gave crews the upper hand over a wildfire that has killed {dead=3|three people} and destroyed {homes=61|61 homes}.

The {fire|Kettle Butte Fire} was {containment-saturday|60 percent} contained at {area-final|38,700 acres}, about {area-final|60 square miles}. At midweek, when it was {area-wednesday|31,000 acres}, lines had been secured around just {containment-wednesday=25|a quarter} of it.

The bodies of {couple|Walter and June Haskett}, {couple-ages|81 and 79}, were found {couple-found|Thursday} in what had been their garage on Cutter Road. Their daughter said they had left once, on {couple-left|the first night}, and had gone back {couple-back|on Monday} for a cat.

{victim|Tyler Amundson}, {victim-age|24}, a seasonal firefighter, was killed by a tree {victim-day|on Tuesday}.

At the peak, {crew-peak|1,150 firefighters} were on the lines. Some {crew-leaving|300} will be released {crew-leaving-by|by Monday}. {fema|Three-quarters} of the bill will be federal. The cost of fighting the fire so far: {cost-saturday|$9.4 million}.

Of the {evac-total|5,200 residents} displaced in total, {return-now|about 2,000} may go home now, Sheriff {sheriff|Lou Maddox} said. The rest may have to wait {return-rest|until Wednesday}. {highway|State Route 27} remains closed for {closed-miles|14 miles}.

{governor|Strand}, touring the area, compared the damage to that of the {buckhorn-year|2003} Buckhorn Fire, which burned {buckhorn-area|52,000 acres} and {buckhorn-homes|94 homes} but killed {buckhorn-dead|no one}. "Smaller fire, worse grief," said the governor, a Democrat up for re-election {election|in 2020}.
=== chronicle.md
---
title: {cause|A mower blade, a rock} and {burn-days|fifteen days}
date: 2018-08-09
---
The state's report runs to {report-pages|14 pages}. The sentence that matters is on {report-page|page 3}: "The ignition was caused by {cause|contact between a steel mower blade and a rock}."

So it was not campers, and not the power company. It was a {mower-year|2006} tractor belonging to the Department of Transportation, cutting weeds beside {highway|27} {start-day|on the third Saturday of July} in {temp-saturday|98-degree} heat. Department policy forbids mowing above {mow-limit|90 degrees}. The {mower-crew|two-man} crew had a water tank of {tank|50 gallons}. They used all of it, then called for help. The call is logged at {start-time=1540|3:38 p.m.}

What it cost can now be written down. {dead=4|Four lives}, among them {couple|Walter and June Haskett}, {couple-ages|81 and 79}, who went home {couple-back|that Monday} to look for a cat. {area-final|Thirty-eight thousand seven hundred acres}, by the final infrared flight. {homes=58|Fifty-eight houses}, {homes-insured|31} of which were insured for their full value. {cattle|Some 400 head} of cattle. {cost-final|Twelve million dollars} in suppression, of which Washington, D.C., will pay {fema|three dollars in every four}. At one time {crew-peak|more than 1,100} men and women were working here, and {evac-total|over 5,000} of us were somewhere else.

{commander|Ray Ostby}, who ran the fight until {ostby-until|July 31}, says the river is what he goes over at night. "{river=monday|Monday}, suppertime. If we'd had the tankers for {ostby-hours|two more hours}."

{victim|Tyler Amundson} was in his {victim-season=3|third summer} on the crew. His mother has asked that the trail to the lookout, {trail|2.2 miles}, carry his name; the county commission votes {trail-vote|August 20}.

Claims against the state must be filed within {claims-limit|three years}. I drove Cutter Road again {drive|last week}. The mailboxes are still there, leaning this way and that, and the chimneys, and in one yard a trampoline without its skin. Somebody has put out water for the deer. Of the houses along that stretch {homes-monday|seventeen} were gone before most of us understood that the thing was on our side of the river. {spokeswoman|Karen Dufresne}, the department's spokeswoman, told a packed gymnasium that when it was called in it could have been covered by a football crowd; by dark it was {area-saturday-night|900 acres}, and by {area-sunday-time|Sunday noon} {area-sunday|more than 4,000}. Nobody in the bleachers said a word. {gusts-sunday|Forty-five miles an hour}, she said, holding up a hand as if to feel it.

Lawyer {lawyer|Beth Carrigan} represents {lawyer-clients|22 families} and is asking for {lawyer-sum|$30 million}. The department {dot-comment|declined to comment}.

The {buckhorn-year|2003} Buckhorn took {buckhorn-homes|94 houses} and {buckhorn-dead|nobody}. Old people here used to say that was as bad as it gets.

{rain|A third of an inch} of rain did what the tankers had not. The fire was declared {contained-final|100 percent contained} {contained-date|on Aug. 5}.
