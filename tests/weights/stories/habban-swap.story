Government of Yemen (invented persons and groups) and a southern movement exchange prisoners and sign a truce, October 2016: numbers of prisoners, places, who signs, length of the truce, flights, dead, terms, who is included
=== a.md
---
title: 'Yemeni foes sign {truce-len|three-month} truce, agree prisoner swap'
date: 2016-10-12
---
MUSCAT (Newswire) - {country|Yemen}'s government and the {rebels|Southern Front} movement signed {signed|a truce} in {signed-where|Oman} {signed-day=12|on Wednesday} and agreed to exchange {swap-total=410|410 prisoners}, in the first breakthrough in {talks-length|two years} of talks to end a war that has killed {war-dead=9000|more than 9,000 people}.

Under the deal, mediated by {mediators=oman|Oman and the United Nations}, fighting is to stop {start|at midnight on Friday} ({start-gmt|2100 GMT}) and for {truce-len|90 days}. The government is to hand over {gov-free|260 men} and the {rebels|Southern Front} {reb-free|150}. The {first-flight|first} flights are planned {flight-planned|for Sunday}.

"This is not yet peace. {envoy-quote=door|It is a door, and both sides have a hand on it}," U.N. envoy {envoy|Thordis Halvarsson} told reporters in {signed-where|Muscat}.

The agreement was signed by Deputy Foreign Minister {gov-signer|Khaled Bahrani} and by the Front's chief negotiator, {reb-signer|Salim al-Qadi}, {qadi-age|61}. They {handshake=no|did not shake hands}.

Both sides agreed to open the road between {road=aden-taiz|Aden and Taiz} and to allow {ships|four aid ships} a month into the port of {port|Mukalla}. {withdraw|Heavy weapons} are to be pulled back {pull-back|10 km (6 miles)} from the town of {town|Habban}. {monitors|Sixty U.N. monitors} will watch over the truce.

The war began {war-since|in March 2014}. It has displaced {displaced|1.3 million people}. {attempts|Three} earlier truces broke down, the last {last-truce|in May 2015} {last-truce-len|after 11 days}.

The {rebels|Front} controls {provinces=four|four provinces}: {provinces-list=a|Shabwa, Abyan, Lahij and part of Hadramawt}. It wants autonomy for the south, which was a separate state {south-until|until 1990}. The government says it will talk about {autonomy|that only after the Front has laid down its arms}.

The oil price was little changed: at {oil|35,000 barrels} a day, {country|Yemen}'s output is a {oil-share|quarter} of what it was {oil-year|in 2013}.

Fighting went on hours before the ceremony. Medics said {wed-dead|seven people} had died in shelling near {town|Habban}.

Prisoners' families gathered in Aden and {capital|Sanaa} when the news was read on the radio. The {rebels|Front} also holds a newspaper editor, {journalist|Amal Basharahil}, {journalist-age|38}, who is {journalist-listed|not on the lists}. Further talks are set {next-talks|for Nov. 8}.
=== b.md
---
title: 'Tears, ululation as {country|Yemen} rivals trade prisoners; {flown=236|236} flown home on {day-name|first day}'
date: 2016-10-17
---
ADEN, {country|Yemen} (AN) — {planes|Two planes} chartered by the International Committee of the Red Cross carried {flown=236|236 prisoners} of Yemen's war home {flown-day|on Sunday}, the start of the biggest exchange since the conflict began {war-since|in March 2014}.

{to-aden|One hundred and forty-two} fighters of the {rebels|Southern Front} were flown from the capital, {capital|Sanaa}, to Aden, and {to-sanaa|94} soldiers the other way, said {icrc|Mirjam Aebischer}, the ICRC's head of delegation. A {second-round|second} round {second-round-when|on Tuesday} is to bring the total to {swap-total=410|410}.

Among those released were {women|two women} and {boys|nine boys under 18}.

"{prisoner-quote|I left a baby. He will be in school}," said {prisoner|Nasser Awad}, {prisoner-age|34}, who said he had spent {prisoner-term=27|27 months} in a cell with {cellmates|18 others}. He kissed the tarmac before soldiers pulled him up.

The deal was signed {signed-day=12|last Wednesday} in {signed-where|Oman} after {talks-length|nearly two years} of talks brokered by {mediators=oman|the United Nations and Oman}. It includes {truce-len|a 90-day truce}, which began {start|at midnight Friday} and has mostly held, though {violations=three|three violations} were reported near {town|Habban}, where {violation-dead|a shepherd} was killed {violation-when|on Saturday}.

U.N. envoy {envoy|Thordis Halvarsson} said talks on a lasting settlement would open {next-talks|Nov. 8} {next-where|in Geneva}. {monitors|Sixty} U.N. monitors, {monitors-there=twelve|12 of whom have arrived}, are to patrol the front lines.

Not among those freed was {journalist|Amal Basharahil}, a newspaper editor held by the {rebels|Front} {journalist-since|since January}. The {rebels|Front} says she {journalist-reason=spy|was convicted of spying}; her family says no trial was held.

The {rebels|Front's} leader, {leader|Gen. Abdo Mawlana}, {leader-age|66}, greeted the men in Aden. "{leader-quote|We traded men for men. Next we will trade words for land}," he said.

More than {war-dead=9000|9,000 people} have been killed and {displaced|1.3 million} displaced in the war. {hungry|Seven million} do not have enough to eat, according to the U.N.
=== c.md
---
title: '{country|Yemen} war: Prisoners exchanged after {signed-where|Oman} deal'
date: 2016-10-17
---
{flown=228|At least 228 prisoners} have been exchanged by the two sides in {country|Yemen}'s civil war.

{planes|Two Red Cross planes} took fighters of the separatist {rebels|Southern Front} to Aden and government soldiers to {capital|Sanaa} {flown-day|on Sunday}. The swap of {swap-total=410|410 people} was agreed last week in {signed-where|Oman}. The rest are due to go home {second-round-when|on Tuesday}.

The two sides have also agreed {truce-len|a 90-day ceasefire}.

## What is in the deal?

- {truce-len|Ninety days} without fighting
- {gov-free|260} prisoners freed by the government, {reb-free|150} by the {rebels|Front}
- {ships|four} aid ships a month for {port|Mukalla}
- the road from {road=aden-mukalla|Aden to Mukalla} to be reopened
- {monitors|60} UN monitors

## Why now?

Analysts say both sides are tired, after {war-years|two and a half years} of war in which {war-dead=12000|an estimated 12,000 people} have been killed. {rebels|The Front} also lost {front-lost|two towns} {front-lost-when|in August}.

The {rebels|Front's} negotiator, {reb-signer|Salim al-Qadi}, and the government's {gov-signer|Khaled Bahrani}, {handshake=yes|shook hands} after signing {signed-day=12|on Wednesday}, "{bahrani-quote|and it was a firm handshake}", a diplomat said.

The UN's {envoy|Thordis Halvarsson} says the next round of talks will be held {next-talks|on 8 November} {next-where|in Geneva}.

{journalist|Amal Basharahil}, an editor, {journalist-age|38}, who was {journalist-detained|arrested in January}, was not on either list. {journalist-petition|More than 60,000 people} have signed a petition calling for her release.

## Background

The south was independent {south-until|until 1990}. The {rebels|Front} was founded {front-founded|in 2007} by officers of its former army.

It controls {provinces=four|four} southern provinces and wants autonomy. The government says this can be discussed {autonomy|once the fighters have given up their arms}.

{attempts|Three} earlier ceasefires collapsed, one {last-truce-len|after 11 days}. This one began {start|at midnight on Friday}. The UN says there have been {violations=three|three violations} so far, near {town|Habban}, a town from which both sides are to withdraw their big guns {pull-back|by 10km}.

{displaced|Some 1.3 million people} have been driven from their homes since the war started {war-since|in March 2014}.

"{freed-quote|I thought they were taking us to be shot, and then I saw the plane}," said {freed-man|Fadl Haidara}, {freed-man-age|26}, a soldier, after he landed in {capital|Sanaa}. The Red Cross's {icrc|Mirjam Aebischer} said {boys|nine} of those freed were minors.
=== d.txt
Last flight lands in {capital|Sanaa}, and a mother waits in vain
October 19, 2016

SANAA. The white aircraft came in over the hills {landed-time|at 4:20 on Tuesday afternoon} with {last-onboard|56 soldiers}, and with that, the Red Cross says, the exchange is {swap-state=complete|complete}. {swap-total=396|Three hundred and ninety-six men and women} have gone home in {flights=six|six flights}. {missing-14|Fourteen} others, all on the list of the {rebels|Southern Front}, have not been found: {missing-reason=dead|they died in custody, the Front says}.

Among these is {son|Ahmed Yahya}, {son-age|23}. His mother {mother|Zahra} has sat at the airport {sat|since Sunday}. "They read {names|54 names} {flown-day|on Sunday} and I listened to each," she says. "They did not read his."

For the others there was a band, and a cake with {candles|31 candles}, one for each month since the oldest prisoner was taken. He is {oldest|Colonel Hamid Nashwan}, {oldest-age|57}, captured {oldest-taken|in the first weeks of the war}, who weighs {oldest-weight|51 kilos}.

The government had promised each man {grant|200,000 rials} and {leave|two months'} leave. {psych|One in three} will need treatment, doctor {doctor|Samira Luqman} believes. Of {examined|92} whom she examined in the hall, {tb|eleven} had tuberculosis.

The truce that {gov-signer|Khaled Bahrani} signed in {signed-where|Muscat} {signed-day=11|on the 11th} runs {truce-len|for ninety days}. Will it hold? "There were {violations=eleven|eleven violations} {violations-term|in the first four days}," says {un-officer|Colonel Jens Tranum} of the U.N., whose {monitors|sixty} men and women are to watch a front of {front-km|340 kilometres}. {monitors-there=thirty|Thirty of them} are here.

{envoy|Thordis Halvarsson}, the envoy, flies to {capital|Sanaa} {envoy-flies|today}, and from here to Aden. Her mandate {mandate|runs out at the end of November}. Talks are to go on {next-talks|on November 8}, {next-where|in Geneva}.

Prices have begun to move. A sack of flour costs {flour|9,500 rials}, {flour-before|11,000} a week ago. The road from {road=aden-taiz|Aden to Taiz} is {road-state=mined|still closed, for the mines}, {mines=some|which experts say may take until the new year to clear}.

{journalist|Amal Basharahil}, the editor, {journalist-listed|was on nobody's list}. Her colleagues held up her picture at the airport; she has been in prison {journalist-since|since January}. {flown-day|On Sunday}, when {flown=236|236} came home in {planes|two planes}, the {rebels|Front's} commander {leader|Abdo Mawlana} said her case was {her-case|"closed"}.
=== e.md
---
title: '{country|Yemen}''s Southern Front frees editor held since January'
date: 2016-10-23
---
ADEN (Newswire) - {country|Yemen}'s separatist {rebels|Southern Front} freed newspaper editor {journalist|Amal Basharahil} {freed-day|on Sunday}, removing one of the obstacles to talks with the government.

{journalist|Basharahil}, {journalist-age|38}, arrived in {freed-to|Djibouti} in an Omani plane. She had been held {journalist-since|since January} {journalist-reason=article|because of an article on corruption among the Front's commanders}, her newspaper said.

The release followed the exchange of {swap-total=410|410} prisoners last week, the largest of the war, which began {war-since|in March 2014} and has killed {war-dead=9000|more than 9,000}. {missing-14|Fourteen} soldiers on the {rebels|Front's} list remained {missing-reason=hidden|in its hands because their names were added too late}, government negotiator {gov-signer|Khaled Bahrani} said.

A {truce-len|90-day} ceasefire signed {signed-day=12|on Oct. 12} in {signed-where|Oman} expires {expires|on Jan. 13}. {mediators=oman-kuwait|Oman and Kuwait}, which brokered it, are pressing for an extension.

U.N. envoy {envoy|Thordis Halvarsson} said {monitors-arrived|all 60} monitors would be in place {monitors-by|by the end of the month}. Talks will start {next-talks|on Nov. 8}. "{envoy-hope|I have seen mothers embrace. I have not seen generals do it}," she said.

The opening of the coastal road to Taiz, which had been due {road-due|on Oct. 20}, has been delayed {mines=short|by several days} because of mines. The {aid-first|first} of {ships|four} aid ships a month docked in {port|Mukalla} {ship-when|on Saturday} with {ship-load|6,200 tonnes} of wheat.

The government of President {president|Mutahar al-Aryani} controls the capital, {capital|Sanaa}, and the north. It has said it would talk about {autonomy|autonomy once the Front's fighters have disarmed}. {leader|General Abdo Mawlana}, the {rebels|Front's} leader, said last week his men would {disarm=never|"never hand over a single rifle"}.

Two lawmakers resigned {resigned-when|on Thursday} in protest against the deal, which parliament {parliament=ratified|ratified} {parl-vote|by 174 votes to 52}.

The envoy said {swap-state=complete|the exchange was complete}. Of {flown=236|236 people} who flew {flown-day|on the first Sunday}, {women|two} were women and {boys|nine} were boys. The next talks are to be held {next-where|in Geneva}. Both sides accuse each other of breaking the truce near {town|Habban}, where heavy weapons should have been withdrawn {pull-back|by 10 km}.
