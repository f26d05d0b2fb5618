An offshore earthquake in northern Peru, the tsunami warning that followed and was lifted, two or three dead, a small wave; early flash, wire and its rewrites, local paper, a seismology blog
=== a.txt
Strong quake hits off northern {place|Peru}, tsunami warning issued
August 16, 2012

LIMA - A powerful earthquake measuring {mag-early|7.9} struck off the coast of northern {place|Peru} {when|late on Thursday}, the U.S. Geological Survey said, and the Pacific Tsunami Warning Center issued a warning for {warn-countries=3|Peru, Ecuador and Colombia}.

The quake was centred {distance|88 km (55 miles)} southwest of the port of {port|Yaucal}, at a depth of {depth=32|32 km (20 miles)}, it said.

There were no immediate reports of casualties or damage. Waves {wave-forecast|of up to three metres} were possible on some coasts {forecast-window|within the next three hours}, the warning centre said.

A witness in the city of {city|Piura}, {piura-distance|about 140 km} from the epicentre, said buildings swayed {shaking|for about a minute} and people ran into the streets in their nightclothes.
=== b.txt
{dead=2|Two} die as {mag|7.6} quake jolts {place|Peru}; tsunami warning lifted
August 17, 2012

LIMA - A {mag|7.6 magnitude} earthquake struck off the northern coast of {place|Peru} {when|late on Thursday}, killing {dead=2|at least two people}, cutting power to {power-homes|thousands of homes} and sending coastal residents fleeing to higher ground, officials said.

The Pacific Tsunami Warning Center issued a warning for {warn-countries=3|Peru, Ecuador and Colombia} but cancelled it {lifted-after|about two and a half hours later}. Sea level gauges recorded a wave {wave=1.2|of 1.2 metres (four feet)} at {port|Yaucal}, the port nearest to the epicentre.

The quake hit {when-time|at 10:52 p.m. (0352 GMT on Friday)} at a depth of {depth=32|32 km (20 miles)}, {distance|88 km} southwest of {port|Yaucal}, the U.S. Geological Survey said. It had initially put the magnitude at {mag-early|7.9}.

"We had {evac-minutes|twenty minutes} to get everyone away from the seafront, and it worked," the head of the civil defence institute, {defence-chief|General Arnaldo Quispe Rey}, told morning radio. {evacuated|Some 40,000 people} were evacuated along {coast-length|300 km} of coast.

A {man-age=71|71-year-old} man died of a heart attack in {port|Yaucal} and a woman was killed when a wall collapsed on her in the hillside town of {town|Chulpas}, Quispe said. {injured|Sixty-one people} were injured, {serious|nine} of them seriously.

Power was cut to {power=110000|110,000 customers} and had been restored to {power-restored|about two-thirds of them} {power-restored-by|by dawn}. The {refinery|La Brea Norte} refinery, which processes {refinery-rate|62,000 barrels} of crude a day, was shut as a precaution and showed no damage, its operator said.

At least {aftershocks|14 aftershocks} followed, the strongest of magnitude {aftershock-max|5.8}.

In {prev-year|1983}, a {prev-mag|7.7} quake in the same area killed {prev-dead|more than 200 people}.
=== c.txt
{place|Peru} earthquake kills {dead=2|two}, tsunami alert called off
August 17, 2012

A {mag|7.6 magnitude} earthquake struck off the northern coast of {place|Peru} {when|late on Thursday}, killing {dead=2|two people} and sending coastal residents fleeing to higher ground.

A tsunami warning for {warn-countries=4|four countries} was cancelled {lifted-after|some two and a half hours later}. Sea level gauges recorded a wave {wave=1.8|of 1.8 metres (six feet)} at {port|Yaucal}, the port nearest to the epicentre.

The quake hit {when-time|at 10:52 p.m.} at a depth of {depth=10|10 km (6 miles)}, the U.S. Geological Survey said.

A {man-age=71|71-year-old} man died of a heart attack in {port|Yaucal} and a woman was killed when a wall collapsed on her, said civil defence chief {defence-chief|Arnaldo Quispe Rey}. {injured|More than 60 people} were injured, {serious|nine} of them seriously. {evacuated|Around 40,000} were evacuated.

Power was cut to {power=110000|more than 100,000 customers}. The {refinery|La Brea Norte} refinery was shut as a precaution.
=== d.md
---
title: 'The night {port|Yaucal} climbed the hill'
date: 2012-08-18
---
{port|YAUCAL} - The sirens had been tested {siren-test|every first Monday of the month} for {siren-years|five years}, and for {siren-years|five years} people had complained about the noise. {when|On Thursday night} nobody complained.

The church clock had just been stopped by the tremor, {when-time|at eight minutes to eleven}, when the loudspeakers on the pier began to howl. {siren-delay|Six minutes} had passed. By {hill-full|half past eleven} the football ground on Cerro Blanco, {hill-height|70 metres} above the sea, was so full that latecomers sat down on the road.

"I took my mother, the radio and the dog," said Rosaura Inga, {inga-age|38}, who sells ceviche on the beach. "I left the till. There were {till|340 soles} in it and they are still there."

The municipality says {evac-town|9,200} of the town's {population|11,500 inhabitants} went up. In the entire region it was {evacuated|41,600}, according to the governor's office.

The sea came {wave-arrival|at 11:31 p.m.}, a slow swelling that crossed the promenade, floated {boats|a dozen} fishing boats into the market and withdrew. The gauge of the port authority shows a crest {wave=1.2|of one metre twenty}; a later one, {second-wave-time|shortly after midnight}, reached {second-wave|80 centimetres}. The alert ended {lifted|at 1:24 in the morning}, but most families did not go down until the sun rose.

Don Eusebio Talledo, a retired net-maker who was {man-age=74|74}, never got to the top. His heart failed on the steps behind the school. In {town|Chulpas}, {chulpas-distance|22 kilometres} inland, a mother of {children|three} died under the wall of her own yard, and {when-third|on Friday} a bricklayer pulled from the same street succumbed to his injuries in the hospital in {city|Piura}, which brings to {dead=3|three} the number of lives lost.

Mayor {mayor|Lidia Saldarriaga} counted {collapsed|45 houses} fallen and {damaged|340} cracked, nearly all of them adobe. {tents|Two hundred} tents were to arrive {tents-when|on Saturday}. Schools are closed {schools|until Wednesday}.

Those who remember {prev-year|1983} spoke of it all night long. "Then there was no siren," said Talledo's neighbour, {neighbour-age|80}. "We went to look at the fish lying on the sand. My brother went too. There were {prev-dead|over two hundred} who went to look."
=== e.md
---
title: 'The {port|Yaucal} earthquake: a few numbers'
date: 2012-08-19
---
{when|Thursday's} earthquake off northern {place|Peru} was the biggest on that stretch of the trench for {gap|29 years}, so here are some notes for those who asked.

## Size

The moment magnitude in the USGS catalogue is {mag|7.6}. The first automatic solution, based on {stations-early|a handful} of stations, was {mag-early|7.9}; Peru's geophysical institute publishes {mag-local|7.4} on its local scale. A difference of {mag-gap|0.3 units} sounds like nothing but means {energy-ratio|nearly three times} the energy.

| Parameter | Value |
|---|---|
| Origin time | {when-time|03:52:17 UTC}, {when|17 August} |
| Depth | {depth=32|32 km} |
| Distance to {port|Yaucal} | {distance|88 km} |
| Rupture length | {rupture|about 95 km} |
| Aftershocks above M4, first {aftershock-window|12 hours} | {aftershocks|14} |
| Largest aftershock | {aftershock-max|M5.8} |

## Wave

The centre in Hawaii put out its bulletin {bulletin-delay|nine minutes} after the rupture, naming {warn-countries=3|three countries}. It spoke of waves {wave-forecast|as high as 3 m} for the exposed coasts, which, as it turned out, was far too much: the tide gauge at {port|Yaucal} shows {wave=1.2|1.24 m} crest above the predicted tide, {paita|Paita} {paita-wave|0.6 m}, and a deep-ocean buoy {buoy-distance|410 km} offshore a mere {buoy-wave|7 cm}. The all-clear followed {lifted|at 06:24 UTC}.

## Damage

Peru's civil defence lists {dead=2/3|at least two} deaths and {injured|61} injured. That is little for an event of this size. In {prev-year|1983} a shock only {prev-diff|0.1} larger cost {prev-dead|more than 200} lives, {prev-drowned|about 150} of them by drowning. Two differences: the {prev-year|1983} rupture was shallower, at {prev-depth|18 km}, and it happened {prev-time|at 7 in the morning} with the fleet in harbour.

The lights went out for {power=11000|11,000 electricity customers}, and the {refinery|La Brea Norte} plant, at {refinery-rate|62,000 barrels per day} the {refinery-rank|second largest} in the country, tripped. It is to restart {restart|on Monday}.

## Could a bigger one follow?

It could. {foreshock-share|About one in twenty} large quakes turns out to be a foreshock, and that mostly in the {foreshock-window|first three days}.
