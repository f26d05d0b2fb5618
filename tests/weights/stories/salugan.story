A landslide set off by an earthquake on Mindanao in the Philippines, December 2012 (invented): buried houses, missing, shaking, road, schools
=== a.md
---
title: 'Quake triggers landslide in southern {country|Philippines}, {dead=9|at least nine} dead'
date: 2012-12-11
---
MANILA (Newswire) - {dead=9|At least nine people} were killed when a hillside gave way above a village on the {country|Philippine} island of {island|Mindanao} {slide-after|some 20 minutes} after an earthquake shook the area {when=tue|early on Tuesday}, disaster officials said.

The {mag|5.9 magnitude} quake struck at {time|5:12 a.m. (2112 GMT on Monday)} and was centred {epi-dist|18 km (11 miles)} {epi-dir=south|south} of the town of {town|Salugan}, at a depth of {depth|10 km}, the U.S. Geological Survey said. {tsunami|No tsunami warning} was issued.

The slide buried {houses-buried|27 houses} in {village|Barangay Lumat}, a settlement of {village-pop|about 600} people on a slope planted with abaca and coconuts, provincial disaster chief {chief|Ramil Estorninos} said by telephone. {missing=30|About 30 people} were missing.

"We have {diggers|one excavator} and the rest is hands and shovels," he said. "The slope is still moving."

{injured|Fourteen people} were treated for injuries and {in-hospital|six} of them were kept at the district hospital in {town|Salugan}, a doctor there said.

Residents said the shaking lasted {shaking=15s|around 15 seconds}. It had rained heavily for {rain-days|three days} before the quake, after a tropical storm passed to the north of the island {storm-when|last week}. The state weather bureau recorded {rain-total|212 mm} of rain at {town|Salugan} {rain-period|since Friday}.

The highway between {town|Salugan} and the coast was cut {road-cuts|in four places}, the army said. It sent {soldiers|120 soldiers} from a base {base-dist|60 km} away; {soldiers-arrived|40} of them had arrived {soldiers-arrived-when|by noon}.

The {country|Philippines} lies on the Pacific "ring of fire" and is hit by earthquakes almost daily. A {mag-feb|6.7 magnitude} quake {feb-when|in February} killed {dead-feb|51 people} on the central island of {feb-island|Negros}, where landslides also buried houses. In {slide-2006-when|2006} a landslide on Leyte killed {dead-2006|more than 1,100}.
=== b.md
---
title: 'Hopes fade for missing in {country|Philippine} landslide; toll reaches {dead=23|23}'
date: 2012-12-13
---
{town|SALUGAN}, {country|Philippines} (AN) — Rescuers called off the search of the upper part of a buried village on {report-day|Thursday} for fear of another slide, and the number of people confirmed dead after {when=tue|Tuesday's} earthquake rose to {dead=23|23}.

{missing=11|Eleven people} are still missing in {village|Barangay Lumat}, where a slope {slope-width|400 meters} wide collapsed onto {houses-buried|27 homes} {slide-after|about 20 minutes} after the {mag|magnitude 5.9} quake. Many of the victims had gone back inside to cook breakfast, survivors said.

"The ground stopped shaking and we laughed, because nothing was broken," said {survivor|Delfin Amarillo}, {survivor-age|52}, a coconut farmer. "Then we heard a noise like a truck." He lost {survivor-lost=wg|his mule and a goat}. {survivor-sons|His two sons} were working in Davao City.

The quake hit {time|at 5:12 a.m. Tuesday local time} with its center {epi-dist|11 miles (18 kilometers)} {epi-dir=south|south} of {town|Salugan}. {aftershocks|More than 70 aftershocks} have followed, the strongest of magnitude {after-max|4.6}.

Provincial disaster chief {chief|Ramil Estorninos} said {injured|14 people} had been injured and {in-hospital|six} remained in the hospital, {critical|two} of them in critical condition. {evacuees|Some 2,300 people} from {evac-villages|five villages} are sleeping in schools and a basketball gym.

Classes in the district are suspended {schools=newyear|until the new year} because the buildings are needed for the evacuees, said {mayor|Mayor Luzviminda Perater}. {school-damaged|Eight of 31 schools} also have cracks, she said.

The mines bureau had marked the slope as a high-risk zone {mapped-when|in 2009}, and families were told to leave. {relocated|About 40 families} went. The others stayed {stay-reason=farms|because the relocation site was too far from their farms}, {mayor|Perater} said.

"You cannot eat a concrete house," said {widow|Nenita Bagol}, {widow-age|44}, whose brother is among the missing. The relocation site is {site-dist|nine kilometers (5.6 miles)} from {village|Lumat}. {site-houses|Sixty-five} of its {site-planned|200} planned houses have been built.

President {president|Teodoro Alcoba} ordered the release of {fund|50 million pesos ($1.2 million)} from the calamity fund. Each family that lost a member will get {aid-family|10,000 pesos}. He is expected to visit the area {visit|on Saturday}.

The highway to the coast reopened to one lane {road-open|on Wednesday afternoon}. Food for {food-days|five days} has been delivered, along with {tents|180 tents} from the Red Cross. {power|About 3,000 households} have no electricity, and the local cooperative said repairs would take {power-repair|10 days}.
=== c.md
---
title: '{country|Philippines} landslide: {dead=23|Twenty-three} dead after quake'
date: 2012-12-13
---
At least {dead=23|23 people} have died in a landslide that followed an earthquake on the {country|Philippine} island of {island|Mindanao}.

The {mag|5.9-magnitude} tremor struck {epi-dist|18km} {epi-dir=west|west of} the town of {town|Salugan} {when=mon|on Monday}, the US Geological Survey reported. It was {depth|10km} deep.

It was felt {shaking=1m|for around a minute}, according to people in the town, and {slide-after|some 20 minutes} later part of a mountain fell on the village of {village|Lumat}.

{missing=11|Eleven} people have not been found, among them {missing-children|four children}. Officials on {report-day|Thursday} stopped the digging in the upper part of the village after a crack {crack-length|70m} long was seen above it. The work in the lower part goes on with {diggers-later|three excavators}.

## 'We were told'

The slope was on a list of dangerous places drawn up by the mines bureau {mapped-when|three years ago}. Of {list-families|about 110 families} in the village, {relocated|some 40} moved to a new settlement.

"We were told to go, yes," {survivor|Delfin Amarillo}, {survivor-age|52}, told local radio. "But they gave us {site-house-size|24 square metres} and no land." {survivor-lost=wb|His mule and a cow} were lost.

The mayor, {mayor|Luzviminda Perater}, said families had stayed on {stay-reason=water|because there was no running water} at the new place.

## Schools closed

Schools in the district will stay shut {schools=days|for several days}. {evacuees|About 2,300} people are in emergency shelters.

{in-hospital|Six} of {injured|14 injured} are in hospital.

The government will give {aid-family|10,000 pesos (£150)} to each bereaved family. President {president|Teodoro Alcoba} is due in the village {visit|on Saturday}. {aftershocks|Over 70 aftershocks} have been felt, none of them above magnitude {after-max|4.6}, and {power|around 3,000 homes} are without power.

The quake came {storm-when|a week} after a storm brought floods to the north of the island, in which {storm-dead|16 people} died. {feb-when|In February}, a quake on the island of {feb-island|Negros} killed {dead-feb|51 people}.
=== d.txt
{town|Salugan} buries its dead as diggers wait for dry weather
December 15, 2012

{town|SALUGAN} — {buried|Fifteen} coffins, {buried-small|five} of them small and white, were carried up the hill behind the church here {funeral-day|on Friday}, the {day-count|third} day after the earthquake that brought a mountain down on {village|Barangay Lumat}.

Father {priest|Joselito Quimbo} read out the names of all {dead=23|23} who are known to have died. It took him, he said, longer than the quake itself, which lasted {shaking=15s|15 seconds or so}. {missing=11|Eleven} more names he read out as missing.

The earthquake came at {time|twelve minutes past five in the morning} on {when=tue|Tuesday, December 11}. Its epicenter was in the hills {epi-dir=south|to the south} of town, {epi-dist|18 kilometers} off. In {town|Salugan} proper it broke {windows|a few dozen} windows and the bell frame of the church. {town-dead|Nobody} in the town was killed.

In {village|Lumat} people had time enough to come out, look at their walls and go in again. The slope came down {slide-after|some 20 minutes later}, said {guard|Rodel Sayson}, a {guard-age|36-year-old} village watchman, who had gone to the creek with a flashlight to see why it had stopped running. "When the creek is dry after {rain-days|three days} of rain, you run," he said. He brought {guard-saved|19 people} with him to the chapel, among them {guard-own|four of his own children}.

The watchman earns {guard-pay|600 pesos} a month. The municipality said it would give him a medal.

Engineer {engineer|Perla Dumaguing} of the mines bureau estimates that {volume|90,000 cubic meters} of earth came down and that as much again may follow. The search, halted on the upper slope {report-day|on Thursday}, will be taken up there again once it has been dry for {dry-needed|48 hours}. The bureau's map of {mapped-when|2009} had {village|Lumat} in red, she said, together with {red-others|13 other} villages in the province. Of those, {red-moved|two} have been moved entirely.

The highway, closed since the quake, was opened to traffic on one lane {road-open|on Wednesday afternoon}, the public works office said. The {lane-order|second} lane will take {lane-two|until February}.

{power|Some 3,000 households} were without light on {funeral-day|Friday}; the cooperative's manager now says {power-repair|ten days}. Schools remain shut {schools=newyear|until after the New Year}, and pupils in the {grade|sixth} grade will take their tests at the end of {tests|January}.

President {president|Alcoba} comes {visit|today}. He will bring checks of {aid-family|P10,000} for each bereaved family, and, the mayor hopes, an answer about the {site-missing|135} houses that have not been built. {site-houses|Sixty-five} stand. A house there costs {site-cost|P180,000}, of which a family is to repay {site-repay|P150 a month}.
