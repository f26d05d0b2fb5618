A roof fall in a Peruvian copper mine, a rescue by borehole and shaft, and the inquiry (March-April 2012).
=== a.md
---
title: Collapse at {country|Peruvian} copper mine kills {dead=2|two}, traps {trapped|17}
date: 2012-03-14
---
AREQUIPA, {country|Peru}, {filed|March 14} - {dead=2|Two miners} were killed and {trapped|17} trapped underground when part of a copper mine caved in in northern {country|Peru} {when|on Tuesday}, the mining ministry said.

The accident happened at {time|about 6:20 p.m.} at the {mine|Santa Ursula} mine, {km|70 km} northeast of the city of Arequipa. {shift|Forty-three men} were below at the time. {out|Twenty-four} got out on their own, {out-hurt|five} of them with injuries.

Rescuers have {contact|not been able to make contact} with the missing. They are thought to be near a refuge at a depth of {depth=480|480 metres}, which holds food and water for {refuge|48 hours}.

"We are hopeful, but I won't tell families fairy tales," said Mining Minister {minister|Rodrigo Echaurren}, who flew to the site {minister-when|overnight}.

{mine|Santa Ursula}, owned by privately held {owner|Minera Altamar}, produces {output|about 9,000 tonnes} of copper a year, a tiny part of {country|Peru}'s {output-peru|1.2 million tonnes}. It employs {employees|260 people}. It was shut for {shut|six weeks} in {shut-year|2010} after a rockfall that killed {earlier-dead=1|one worker}.

{deaths-2011|Forty-eight people} died in mining accidents in {country|Peru} last year, compared with {deaths-2010|66} {deaths-2010-year|in 2010}.

=== b.md
---
title: A note on a drill bit - {alive|fourteen men} alive at {mine|Santa Ursula}
date: 2012-03-19
---
It came up at {note-time|seven minutes past four} {note-day|on Sunday afternoon}, taped to a steel bit, on a page torn from a shift log. *"We are {alive|14}. {hurt-below|Two} hurt. Air good. Hurry,"* it said, and underneath someone had added: *"Who won on {match-day|Saturday}?"*

The {hole-no|third} borehole had done what the {holes-missed|first two} could not. {hole-width|Fifteen centimetres} wide, it broke into a gallery {depth=480|480 metres} down, after {days-silence|five days} in which the families in the tents by the gate had heard nothing.

{wife|Marisol Huerta}, {wife-age|29}, had been told to go home on {told|Thursday}. She's expecting her {baby-no|second child} in {baby-due|June}. "I said, I'll go when he goes." Her husband {foreman|Nelson}, {foreman-age|34}, is the shift foreman. The handwriting was his.

The relief is not for everyone. {trapped|Seventeen men} were cut off {when|last Tuesday}. {lost|Three} are not in the gallery, and their friends wrote that they had been in a truck on the ramp when the roof went. With {found-dead|the two} found on the {found-day|first evening}, that would make {dead=5|five}. Nobody in the tents says the number aloud.

Through the hole go plastic tubes, {tubes|a metre and a half} long, loaded with glucose gel, {tubes-day|up to 40 a day}. A telephone followed {phone-day|on Monday}. The {alive|fourteen} have lost {weight|four to six kilos} each. They had shared out tuna, {tuna|two spoonfuls} every {tuna-h|36 hours}.

How long now? To widen a hole so that a man can pass, {width|66 centimetres}, will take {plan|six weeks}, says {engineer|Ximena Lobos}, the engineer in charge. Nobody has told the men yet.

=== c.md
---
title: {country|Peru} mine rescue - all {alive|14} trapped workers brought to surface
date: 2012-04-09
---
All {alive|14 miners} trapped underground for {days=27|nearly four weeks} in a Peruvian copper mine have been freed.

The last of them, shift foreman {foreman|Nelson Huerta}, stepped out of the rescue capsule {last-out|at 05:48 local time (10:48 GMT)} {out-day|on Monday}, and was embraced by his wife and by Mining Minister {minister|Rodrigo Echaurren}.

The operation took {operation|just over nine hours}. The {first-no|first} man, {first-man|Ivan Tapia}, {tapia-age|22}, who had been working at the mine for only {tapia-weeks|three weeks}, emerged {first-out|at 20:31 on Sunday} to cheers and sirens. After that a man came up every {pace|40 minutes} or so. Each trip through the {depth=480|480m} shaft took {trip|about 14 minutes}.

Nothing had been heard of them for {days-silence|five days} until, {note-day|on 18 March}, a {hole-width|15cm} borehole broke into their gallery and a note was sent up. Engineers had expected to need {plan|six weeks}, until {plan-date|the end of April}. But {drill|a drill} lent by a Canadian company bored the shaft in {bored|16 days}.

{treated|Eleven} of the men were kept in hospital in Arequipa overnight, mainly for eye and lung problems. {surgery|One} had an operation on a leg that had been broken in the collapse. The oldest, {oldest|Segundo Araya}, {oldest-age=63|63}, is being treated for pneumonia.

The accident {when|on 13 March} killed {dead=5|five of their colleagues}. The bodies of {bodies|three} remain in the mine.

President {president|Andres Larrain} declared a day of celebration but also promised to "look those responsible in the eye". The government says the rescue cost {cost=14|$14m}, {cost-owner|a third} of which it wants back from the owner, {owner|Minera Altamar}. The company has {debt|$19m} of debts and {bankrupt|filed for bankruptcy} last week. Its {employees|260 workers} have been paid until {paid|15 March}.

=== d.md
---
title: "{mine|Santa Ursula}: engineering notes on a {days=27|27-day} rescue"
date: 2012-04-20
---
Some {visitors-site|200 engineers} passed through the {mine|Santa Ursula} site between the collapse and {out-day|9 April}. To recapitulate: the roof came down at {time|18:20} on {when|13 March}, cutting off {trapped|17 men}. {lost|Three} of those died on the ramp and are {bodies|still there}; {alive|fourteen} sat it out beyond the fall. What did the rescuers learn?

**Where to drill.** The mine's plans were {plans|four years} out of date. The {holes-missed|first two probe holes} missed by {miss-one|11 m} and {miss-two|27 m}; the {hole-no|third} hit the gallery, at {depth=480|478 m} below collar, {note-day|on 18 March}. Of {probes|seven} started, {probes-done|four} were ever completed.

**Which rig.** {rigs|Three} were set up for the wide bore:

| | method | rate per day | result |
|---|---|---|---|
| {rig-one|Rig 1} | raise borer | {rate-a|12 m} | stopped at {stop-a|301 m} |
| {rig-two|Rig 2} | hammer, {hammers|four heads} | {rate-b|30 m} | through {through|on 6 April} |
| {rig-three|Rig 3} | oil drill | {rate-c|up to 45 m} | stopped at {stop-c|190 m} |

{rig-two|Rig 2}, from {maker|Hartline Drilling} of Calgary, needed {bored|sixteen days}, including {bit-lost|two days} lost to a broken bit. It enlarged the probe hole in {passes|two passes}, to {pass-one|30 cm} and {width|66 cm}. Only the top {cased|55 m} was cased.

**The capsule.** It weighed {capsule|410 kg}, and ran at {speed|0.6 m/s}, so that a trip took {trip|some 13 minutes}. The planned interval between men was {pace-plan|one hour}; in practice it was {pace|40 minutes}, and the whole lift was done in {operation|nine and a quarter hours}.

**The budget.** The ministry quotes {cost=14|14 million dollars}. Contractors we spoke to think that {cost=22|22 million} is closer, as {donated|about a dozen} firms have not sent a bill.

**The cause.** This is for the commission, which reports {report|in September}. But the pillars on level {level-pillars|9} had been thinned to {pillars|3.5 m}; the mine's own standard said {pillars-std|6}. A monitoring system priced at {monitor|$180,000} was turned down in {monitor-when|2011}.

It was known in the trade. After {earlier-dead=2|two deaths} in {shut-year|2010}, inspectors closed the mine for {shut|six weeks}, and allowed it to reopen with {conditions|19 conditions}. {met|Eleven} had been met.

=== e.md
---
title: {dead=5|Five crosses}, {alive|fourteen medals}
date: 2012-04-15
---
On the hill over the {mine|Santa Ursula} stand {dead=5|five crosses} made from drill rod. {sunday|Last Sunday night}, when the {first-no|first} of the survivors was hauled up, a boy named {first-man|Ivan Tapia} with {tapia-weeks|three weeks} in the job, a woman was sitting there with her back to the floodlights. {widow|Teresa Olivares} had lost her son. {son|Brayan}, {son-age|19}, drove the truck. He is one of {bodies|the three} who are down there still.

"I'm glad for the others," she says. "They get {medals|medals on the 27th} from the president. I get {compensation|100,000 soles}, the lawyer says, about {compensation-usd|$37,000}. If there's any money."

There may not be. The company {bankrupt|declared itself insolvent} a fortnight ago, owing {debt|some 19 million dollars}. {owner|Altamar}'s {owners|two owners}, brothers {brothers|Julio and Hernan Sotta}, have been barred from leaving the country. The families of the dead and {suit|nine of the survivors} are suing them and the mine inspectorate for {claim|$12 million}. The inspectorate had {inspectors|three inspectors} for the region's {mines|880 mines}; there are to be {inspectors-new|eighteen} now.

The men have been told to speak to no one until {silence|they have testified}. But in this town of {town|4,000} everyone has a cousin. So we know that in those first {days-silence|five days} they divided {tins|eleven tins of tuna} among {alive|fourteen}, that old {oldest|Segundo Araya}, who is {oldest-age=65|65} and was {pension|two months} short of his pension, led prayers {prayers|at noon and at six}, and that {foreman|Huerta} kept a list of turns for sleeping on the only dry bench.

They were {depth=840|840 metres} down. Some think they hear it still, the rock. "It talks for {talks|half an hour} before," one of them told his mother. At {talks-time|ten to six} {when|that Tuesday} the crew on level {level-crew|8} had called the surface to say so. They were told to finish the shift. It ended {shift-end|at seven}; the roof did not wait beyond {time|twenty past six}.

The company, in a letter, denies {denies|that any such call was made}.

The rescue lasted {days=29|29 days}, and a television film is {film|planned for next year}. The commission hears its {witness-no|first witness} {hearing|on 2 May} and is to report {report|after the winter}.
