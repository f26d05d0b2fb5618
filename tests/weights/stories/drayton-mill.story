A shooting at a nightclub in an invented town in Ohio, October 2015: dead, wounded, address, suspects, the club's permit, earlier calls
=== a.md
---
title: 'Shooting at {city|Drayton Mills}, Ohio, nightclub leaves {dead=2|two} dead'
date: 2015-10-18
---
{city|DRAYTON MILLS}, Ohio (AN) — {dead=2|Two people} were killed and {wounded|at least 11} wounded when gunfire broke out inside a crowded nightclub {when|early Sunday}, police said.

Officers were called to {club|Club Meridiem} at {address=41|41 Tannery Street} {call-time|at 1:52 a.m.} and found victims on the dance floor and in the parking lot, police Chief {chief|Howard Brill} said. {custody-early|No one is in custody}.

"We believe there were {shooters|at least two people} firing at each other, and everyone else was in the way," {chief|Brill} said.

{dead-at-scene|One} of the dead, a {first-age|24-year-old} man, died at the scene; a {second-age|31-year-old} woman died at St. Ansgar Hospital. Their names have not been released. {critical|Three} of the wounded were in critical condition, a hospital spokeswoman said. The wounded range in age from {youngest|19} to {oldest|46}.

About {crowd=250|250 people} were in the club, where a rapper from Cleveland had been scheduled to perform {show-time|at 1 a.m.} The fire code allows {capacity|180}, said {fire-chief|Dale Ostrander}, the city's fire chief.

It was the {shooting-order=second|second} shooting at the club {since|this year}. {prior-when|In March}, a {prior-age|22-year-old} man was shot in the leg outside the door.

{city|Drayton Mills} is a city of {population|34,000} about {akron-dist|40 miles (64 kilometers)} {akron-dir=s|south of} Akron. It had {homicides-last|three homicides} in all of {last-year|2014}.
=== b.md
---
title: '{dead=3|Third} victim dies after {club|Club Meridiem} shooting; council to vote on permit'
date: 2015-10-20
---
A {third-age|27-year-old} {city|Drayton Mills} man shot at {club|Club Meridiem} over the weekend has died, bringing the number of dead to {dead=3|three}, police said {report-day|Monday night}.

{third|Terrell Wynn}, a cook at the county nursing home and the father of {third-children|two girls}, died {third-died|at 4:20 p.m. Monday} at St. Ansgar Hospital. The others killed {when|early Sunday} were {first|Marcus Deale}, {first-age|24}, and {second|Jolene Pickard}, {second-age|31}, who tended bar at the club {second-nights|two nights a week}.

{wounded|Twelve people} were wounded and survived. {still-in=5|Five} of them remained in the hospital, {critical-mon|one} in critical condition.

Police say they are looking for {shooters|three men}. {suspect|Andre Colquitt}, {suspect-age|26}, of Canton, {charge-state=about|will be charged with murder}, County Prosecutor {prosecutor|Elaine Sobczak} said; a warrant is being prepared. {suspect|Colquitt}, who has served {served|four years} for robbery, {custody-early|has not been found}.

The club, a former glove warehouse at {address=41|41 Tannery St.}, can hold {capacity|180 people}. {tickets|Two hundred and twelve} had bought a ticket at {ticket|$15} and others were let in through a side door, owner {owner|Gus Metaxas} said. {guards|Six guards} were working; the city's permit requires {guards-required|one for every 25 guests}. Guests were checked with hand-held metal detectors, he said, "but not all of them, I can see that now."

{owner|Metaxas}, {owner-age|58}, {own|rents} the building from a company in Columbus for {rent|$2,900 a month} and opened the club {opened|in 2011}.

City Council will vote {council-vote|Thursday} on revoking the club's entertainment permit. The city tried to do so {tried-when|in April}, after the {prior-when|March} shooting, and dropped it {permit-reason=police|because the police could not say that the man had been in the club}. Since {calls-since|January}, officers have been sent to the club {calls|38 times}, according to records that this newspaper obtained. {calls-fights|Fourteen} of those calls were for fights, {calls-noise|nine} for noise and {calls-guns|two} for gunshots.

"I asked for it to be closed {asked-times|three times}. Nobody listened," said Councilwoman {councilwoman|Rhonda Teasley}, whose {ward|2nd Ward} includes the street.

At the next door up, number {neighbor-no|45}, {neighbor|Vera Hlavaty}, {neighbor-age|79}, said she heard "{shots-heard|eight or nine} pops, then a stop, then more." Police collected {casings|31 shell casings} from {guns|three} weapons.

A vigil will be held {vigil|at 7 p.m. Wednesday} on the courthouse lawn. A fund for the families has collected {fund|$8,640}.
=== c.md
---
title: 'Ohio man charged in nightclub shooting that killed {dead=3|three}'
date: 2015-10-21
---
(Newswire) - Prosecutors in Ohio {charge-state=charged|charged} a man with murder {charged-when|on Tuesday} in a shooting at a nightclub in {city|Drayton Mills} {when|on Sunday} that left {dead=3|three people} dead and {wounded|a dozen} wounded, court papers showed.

{suspect|Andre Colquitt}, {suspect-age|26}, {custody|was arrested} {arrest-time|at about 6 a.m.} at a motel in Wheeling, West Virginia, {wheeling-dist|70 miles (113 km)} away, after a clerk recognized him, the U.S. Marshals Service said. He faces {counts=list-a|three counts of murder, one of illegal possession of a firearm and one of tampering with evidence}. He is being held without bail and faces an extradition hearing {extradition|on Friday}.

Police are seeking {others|two other men}, one of whom is believed to be wounded. "{quote-shots=loud|This began with a spilled drink and ended with three funerals}," Prosecutor {prosecutor|Elaine Sobczak} told reporters.

About {crowd=250|250 people} were inside {club|Club Meridiem} when the shots were fired. The venue has a permit for {capacity|180}.

The city had moved to shut the club {tried-when|in April} but gave up {permit-reason=lawsuit|because the owner threatened a lawsuit}, Mayor {mayor|Curtis Vandegrift} said on {mayor-said|Tuesday}. He said he expected the council to vote for closing it {council-vote|on Thursday}.

Those killed were {first|Marcus Deale}, {first-age|24}, {second|Jolene Pickard}, {second-age|31}, a bartender, and {third|Terrell Wynn}, {third-age|27}, who died in the hospital {third-died|on Monday afternoon}. Investigators recovered {casings|31} casings from {guns|three} guns but none of the weapons. The club's owner, {owner|Gus Metaxas}, did not answer calls. He has said that {guards|six} guards were on duty and that guests were searched.

Police had been called to the address {calls|38 times} {calls-since|this year}, among them {calls-guns|twice} for shots, local media reported.

There have been {mass-year|more than 250 shootings} with {mass-def|four or more} victims in the United States {mass-period|this year}, according to a website that counts them. It was the deadliest in Ohio {deadliest|in four years}. {copley-when|In 2011}, a gunman shot dead {copley-dead|seven people} in a suburb of Akron.
=== d.md
---
title: '{club|Club Meridiem} to stay shut as vigil held for victims'
date: 2015-10-22
---
**{city|DRAYTON MILLS}** — Hundreds of people gathered at the courthouse {vigil|Wednesday evening} to remember the {dead=3|three people} killed in {when|Sunday's} shooting.

Candles were lit for {first|Marcus Deale}, {first-age|24}; {second|Jolene Pickard}, {second-age|31}; and {third|Terrell Wynn}, {third-age|27}. Police put the crowd at {vigil-crowd|600}.

Here is what we know:

- **The suspect.** {suspect|Andre Colquitt}, {suspect-age|26}, of Canton, {custody|was taken into custody} {charged-when|Tuesday} at {arrest-time|around 6 a.m.} in Wheeling. He {charge-state=charged|is charged} with {counts=list-b|three counts of murder and twelve of felonious assault}. His lawyer, {lawyer|Priscilla Haas}, said he would plead not guilty. A court date in Wheeling is set for {extradition|Friday}.
- **The wounded.** {wounded|Twelve people} were hit and survived. {still-in=3|Three} are still in the hospital as of {asof|Wednesday}.
- **The club.** Owner {owner|Gus Metaxas} told us he will not reopen. "{quote-owner|I would see them every time I unlocked the door}," he said. {owner|Metaxas} {own|rents} the building at {address=40|40 Tannery Street}. The hearing before City Council goes ahead {council-vote|tonight}.
- **The history.** Officers had been called to the club {calls|38 times} {calls-since|since the first of the year}. This was the {shooting-order=third|third} shooting there {since|in 2015}, said Councilwoman {councilwoman|Rhonda Teasley}: a man was hit in the leg {prior-when|in March}, and a car was fired on {car-when|in August}.

## 'Then the music stopped'

{witness|Destiny Orr}, {witness-age|21}, was by the bar with {witness-friends|three friends}. She said the shooting lasted {shooting-lasted|less than 30 seconds}. "Then the music stopped, and you could hear the phones ringing," she said. "All the phones, on the floor."

She hid in a walk-in cooler with {cooler|about a dozen} others until police opened it {cooler-time|20 minutes} later. The rapper, who was to go on {show-time|at 1}, had still not arrived. The {officer-order|first} officer was on the scene {response|three minutes} after the {call-time|1:52 a.m.} call.

Prosecutor {prosecutor|Elaine Sobczak} said: "{quote-shots=other|This started over a spilled drink, and now we have three families planning funerals}."

A fund for the families stood at {fund-wed|$21,300} {asof|on Wednesday}.
