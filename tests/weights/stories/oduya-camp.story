Staff of an aid group and a geologist are kidnapped from a camp in the invented Oduya district of Mali and freed after weeks, November-December 2012: who is missing, ransom, times, captors, release
=== a.md
---
title: 'Gunmen seize {taken=five|five aid workers} in central {country|Mali}'
date: 2012-11-07
---
BAMAKO (Newswire) - Armed men abducted {taken=five|five people} working for a European aid group from a camp in central {country|Mali} {when=6|overnight}, killing {guards-dead=one|a guard}, security sources and the organisation said {spoke-day|on Wednesday}.

The attackers arrived in {vehicles=three|three pick-up trucks} {time|shortly before midnight} at the compound in {town|Oduya}, {town-dist|90 km (55 miles)} {town-dir=north|north} of Mopti, a police officer in the town said.

"They knew which doors to open," the officer said. "It was over in {raid-length=10m|ten minutes}."

Dublin-based {group|WellAid} said those missing were {missing=two-irish|two Irish nationals, a Dane and two Malians}. "We are doing everything we can to secure their safe return," its director, {director|Fiona Garrahy}, said in a statement. The group, which drills wells and runs {clinics=six|six clinics} in the region, has suspended its work and withdrawn {withdrawn|its other 31 staff} to the capital.

{no-claim|No one claimed responsibility}. Islamist groups took the desert north of {country|Mali} {north-when|in April} and have kidnapped foreigners before, earning tens of millions of dollars in ransoms. {held-before|Seven Europeans} were already being held in the region before {when=6|Tuesday night's} attack, {held-since-long|two of them} for {held-since|more than two years}.

Irish Foreign Minister {irish-min|Declan Moriarty} said a team of {team-irish|four officials} was travelling to Bamako. "{min-quote=patience|This will require patience and discretion}," he told state radio RTE.

Governments' policies on ransoms differ. Ireland and Denmark say they {ransom-policy|do not pay}.

{no-demand|No demand for money had been received}, {garrahy-said|Garrahy} said.

The U.N. Security Council is due to vote {un-vote|in December} on a plan for an African force of {un-force|3,300 troops} to retake the north. Malian army spokesman Colonel {colonel|Sekou Diarra} said {soldiers-search=150|150 soldiers} had been sent to search for the hostages and that a helicopter had seen {seen-cars|two vehicles} driving towards the border with Burkina Faso, {border-dist|about 70 km} from the camp.

{country|Mali}, once praised as a model of democracy in the region, has been in turmoil since a coup {coup|in March}. {refugees|More than 200,000 people} have fled to neighbouring countries. Mopti, a river town of {mopti-pop|about 110,000}, is the last big town held by the government.

{group|WellAid} has worked in {country|Mali} {since-group|since 2005}. It had moved its foreign staff out of Timbuktu {moved-out|in April} but thought {town|Oduya} safe, a former employee said.
=== b.md
---
title: 'Wife of kidnapped Dane pleads for his life; group says it holds {taken=six|six} in {country|Mali}'
date: 2012-11-16
---
DAKAR, Senegal (AN) — The wife of a Danish engineer held in {country|Mali} appealed to his kidnappers {plea-day|Friday}, hours after an Islamist group said it was holding {taken=six|six people} seized from an aid camp {when=6|on Nov. 6}.

"{plea-quote|He came to bring you water}," {wife|Kirsten Ravnholt} said in a {plea-length|90-second} video, in French. "He has {children|three children} who ask me every evening where he is."

{dane|Anders Ravnholt}, {dane-age|47}, was taken with {missing=irish-nurse|an Irish nurse, an Irish logistician, a French geologist and two Malian drivers} from the camp of the Irish charity {group|WellAid} in {town|Oduya}, {town-dir=north|north} of the city of Mopti. {guards-dead=two|Two guards} were killed.

In a statement sent to a Mauritanian news agency, a group calling itself {captors|the Banner of the Sahel} {claim=banner|claimed responsibility}. It {ransom-state|demanded} {ransom=8m|8 million euros ($10.2 million)} and the release of {prisoners|four of its members} from prisons in {prison-countries|Mali and Niger}. It set a deadline of {deadline|Dec. 1}.

The statement gave the reason for the abduction as {reason=troops|plans to send West African troops to the north}. 
"{statement-quote=open|Whoever opens the gates to the crusaders will find them closed behind him}," it said.

A spokesman for {group|WellAid}, {spokesman|Cormac Whelan}, declined to comment on the demand. He confirmed that the French citizen, {geologist|Luc Besnier}, {geologist-age|54}, a geologist, was not on the charity's staff but {guest=passing|had been spending the night at the camp on his way to a gold mine}.

The gunmen came in {vehicles=three|three pickup trucks} and stayed {raid-length=30m|nearly half an hour}, said a cook who hid in a water tank. "I counted {gunmen=14|14 men}. They asked for the keys to the safe," {cook|Amadou Tapily}, {cook-age|29}, said by telephone. The kidnappers took {safe|about $11,000}, {laptops|four laptops} and a satellite phone, he said.

Malian forces have detained {detained|three people}, including {night-watch|a night watchman}, suspected of helping the kidnappers, Col. {colonel|Sekou Diarra} said. {charged?=no|No one has been charged}.

The Irish captives are {nurse|Maeve Tiernan}, {nurse-age|33}, of {nurse-home|Sligo}, and {logistician|Paul Hanratty}, {logist-age|41}, of {logist-home|Dundalk}. Hanratty was {hanratty-before|also held for 19 days} in Sudan {hanratty-year|in 2009}.
=== c.txt
{nurse|Maeve Tiernan}: 'Every night we pray the phone rings'
November 24, 2012

{nurse-home|SLIGO} - There are {ribbons|more than 2,000} yellow ribbons on the railings along the river, tied there by schoolchildren. The Tiernan family can see them from the kitchen window.

It is {day18|eighteen days} since {nurse|Maeve}, the {child-order|third} of {siblings|five children} of {father|Michael} and {mother|Nuala Tiernan}, was taken at gunpoint from a well-drillers' camp in {country|Mali}. She had been due home {home-due|on December 20}.

"She rang {last-call|on the Sunday before}," says her mother. "She'd been vaccinating all day. {vaccinated|Four hundred} children. She was tired and happy."

{nurse|Maeve}, who is {nurse-age|33}, trained in Galway, worked {galway-years|six years} in a cardiac ward and went out to Africa {out-year|in 2009}: {first-posting|first} to Malawi, then {mali-since|in the spring of last year} to {country|Mali} with {group|WellAid}, whose {clinics=six|six} small clinics serve an area the size of Connacht.

The family has been told very little. {irish-min|Declan Moriarty}, the minister, rang {min-calls|twice}. A garda liaison officer comes {garda-visits|every day at ten}. They know from the newspapers that her captors {ransom-state|want} {ransom=6m|six million euro}, and that {deadline|a week from today} the time they set runs out.

"We'd sell the house," says {father|Michael}, a retired bus inspector. "But it's {house-value|two hundred thousand} on a good day."

With {nurse|Maeve} are {logistician|Paul Hanratty} of {logist-home|Dundalk}, the engineer {dane|Anders Ravnholt}, who has {children|three small daughters} in Aarhus, a French geologist {guest=mapping|who had been working with the charity for months, mapping water},  and {drivers|two Malian drivers}, {driver-a|Issa} and {driver-b|Boubacar}, whose families, {mother|Nuala} says, nobody photographs.

{vigil-count|Some 3,500 people} walked from the cathedral to the quays {vigil-when|on Thursday night}. The bishop spoke, and {mali-students|two students} from Bamako. Tomorrow {match-when|at half-time} of the county final there will be a minute's silence.

{brother|Kevin}, her brother, has gone to Bamako with {brother-cash|€4,000} in a belt, against all advice. He is staying {brother-stay|in an hotel near the airport} and waits in the embassy every morning. He was told there that {taken=six|the six} are {alive|alive} and being kept in the hills {hills-dir|near the Algerian border}, but that the proof was {proof-date|ten days old}.
=== d.md
---
title: '{country|Mali} hostages: {freed=four|Four} freed after {captivity=40|40 days}'
date: 2012-12-17
---
{freed=four|Four} of {taken=six|six} people kidnapped from an aid camp in {country|Mali} {when-month|in November} have been released, the Irish and Danish governments say.

Irish nurse {nurse|Maeve Tiernan}, Danish engineer {dane|Anders Ravnholt} and {freed-malians|two Malian drivers} were handed over {freed-day=16|on Sunday} at a well near the Niger border and flown to {flown-to|Niamey} in a military plane.

Irishman {logistician|Paul Hanratty} and the Frenchman {geologist|Luc Besnier} are still {hanratty-state=held|being held}.

"They are tired, they have lost weight, but they are in good health," Irish Foreign Minister {irish-min|Declan Moriarty} said. He said {paid=no|no ransom had been paid} by the Irish government.

Ms {nurse|Tiernan}, {nurse-age|33}, spoke to her parents by phone for {phone-length|about 10 minutes}. "{tiernan-quote=shower|I want a shower and a cup of tea}," she told them, according to her brother {brother|Kevin}.

The group was moved {moves=nine|nine times}, a Danish diplomat said, and kept {held-apart|in two separate places} since {apart-since|the second week}.

## Who are the captors?

{captors|The Banner of the Sahel}, a little-known group of {captors-size|perhaps 60} fighters, said it had taken the workers {reason=spying|because they were spying for foreign companies}. It is led by {leader|Abu Talib al-Ansari}, a former customs officer, and broke away from a larger movement {split-when|in 2011}.

A deadline passed {deadline|on 1 December}, and was extended by {extended=10|10 days}.

Niger confirmed that it had {prisoners-freed|released two men} from prison in Niamey {prisoners-freed-when|last week} but said their sentences {sentence-end|had ended}.

## Timeline

- {when=6|6 November}: gunmen attack the camp in {town|Oduya}, killing {guards-dead=two|two} guards
- {claim-day|15 November}: claim and demand for {ransom=8m|8m euros}
- {video-day|3 December}: video shows all {taken=six|six} hostages
- {freed-day=16|16 December}: {freed=four|four} released

The {guest-short|geologist} and Mr {logistician|Hanratty} were last seen by the others {apart-since|in the second week}, when the group was divided, the diplomat said. France says it believes both are {alive|alive}.

{irish-min|Mr Moriarty} thanked the authorities of Niger and the Danish government. He said the families of Mr {logistician|Hanratty}, {logist-age|41}, from {logist-home|Dundalk}, and Mr {geologist|Besnier}, {geologist-age|54}, had been told {told-before|an hour} before the news was made public.

{group|WellAid}, which ran {clinics=six|six} clinics and has {staff-mali|36 staff} in {country|Mali}, said it was "overjoyed for {freed=four|four} families and thinking of {remaining|two}".
=== e.md
---
title: 'Freed hostages reach Europe as Danish firm said to have paid'
date: 2012-12-19
---
PARIS (Newswire) - A Danish engineer and an Irish nurse held hostage in {country|Mali} for {captivity=39/40|nearly six weeks} arrived in Europe {europe-day|on Tuesday} as a Danish newspaper said an insurer had {paid=yes|paid} {paid-sum|3 million euros ($3.95 million)} for their release.

{dane|Anders Ravnholt}, {dane-age|47}, kissed his wife {wife|Kirsten} on the tarmac in Copenhagen but did not speak to reporters. {nurse|Maeve Tiernan} landed in Dublin {dublin-time|shortly before 10 p.m.} and was taken to a hospital for checks. {tiernan-hospital=days|She would stay there for several days}, a doctor said.

{freed-two|The two} were freed with {freed-malians|two Malian colleagues} {freed-day=15|on Saturday} {captivity=39|after 39 days}. They spent {niamey-nights|one night} in the Nigerien capital, {flown-to|Niamey}, the country's interior ministry said.

Danish daily Morgenposten, citing {paper-sources|two} people involved in the talks, said the sum had been handed over in {instalments|two instalments} by a London security company. The insurer, {insurer|Hartvig Mutual}, did not return calls. Denmark {ransom-policy|does not pay} ransoms, Prime Minister {danish-pm|Lise Damgaard} said.

The kidnappers had first {ransom-state|asked for} {ransom=8m|8 million euros} and the release of {prisoners|four prisoners}. A security source in Niamey said {prisoners-freed|two} militants were set free {prisoners-freed-when|last week} in what he called an {exchange|exchange}.

{remaining|Two hostages}, {logistician|Paul Hanratty}, of Ireland, and {geologist|Luc Besnier}, of France, remain in captivity. France, which has {french-held|five citizens} held in the Sahel, the most of any Western country, said it was ready to take part in talks. President {french-pres|Hervé Lacaze} met Besnier's {besnier-sons|two sons} {besnier-met|on Wednesday morning}.

Malian prosecutors {charged?=yes|have charged} {charged-count|two men} with complicity in the attack of {when=6|November 6}, in which {guards-dead=two|two guards} were shot dead. The trial is expected {trial|in March}.

In Dublin, {group|WellAid} director {director|Fiona Garrahy} said the charity would {return=close|close its programme in the country for good}. Its clinics treated {patients|52,000 patients} {patients-year|last year}.

{captors|The Banner of the Sahel} has {captors-size|no more than 60 men}, according to a regional security official, most of them in the mountains near the Algerian border. The U.N. is expected to vote {un-vote|this week} on sending {un-force|some 3,300} African troops.
=== f.txt
{nurse|Tiernan} home for Christmas in {nurse-home|Sligo}
December 22, 2012

{nurse|Maeve Tiernan} came home to {nurse-home|Sligo} {home-day|yesterday} to a brass band, {home-crowd|about 5,000 people} and a cup of tea.

"{tiernan-quote=bath|All I wanted out there was a bath and a cup of tea}," she told the crowd from the steps of the town hall. "I've had {tea|eleven} since Tuesday."

The {nurse-age|33-year-old} left hospital in Dublin {left-hospital|on Thursday}. {tiernan-hospital=two|She had spent two nights there.} She lost {weight|nine kilos} in captivity, her mother {mother|Nuala} said.

She spoke for {speech|four minutes} and asked people to think of {logistician|Paul Hanratty} from {logist-home|Dundalk}, who is {hanratty-state=held|still a hostage} along with {geologist|Luc Besnier}. She last saw them {apart-since|in the second week}, when the group was split, she said. They had been moved {moves=nine|nine times} by then and after, always by night.

{father|Michael Tiernan} thanked {irish-min|Minister Moriarty}, the Danish government and "whoever did whatever". He would {asked-money|not say} whether he knew of money changing hands. A fund set up by neighbours had gathered {fund|€118,000}; it will go to the families of the {guards-dead=two|two} guards, {guard-a|Moussa Cissé} and {guard-b|Oumar Guindo}, and of the {freed-malians|two} drivers.

{group|WellAid} says it {return=hopes|hopes to go back to Mali when it is safe}. "{clinics=six|Six} clinics are locked, and people are walking {walk-dist|40 kilometres} to the next one," {director|Fiona Garrahy} said. {nurse|Maeve}, asked whether she would return, laughed. "Ask me {ask-when|in January}," she said.

The {raid-nights|forty} nights were cold, she said, and the food was rice and, {goat|twice}, goat. The guards were "boys, some of them {guard-youngest|fifteen}". She treated {treated|three} of them for malaria. They told her that they had nothing against the Irish and were holding them {reason=troops|because of the foreign soldiers who were to come}.

The demand for {ransom=8m|eight million euro} she heard about {heard|only in Niamey}. Of the night in {town|Oduya} she remembers the shots and the {vehicles=three|three jeeps}. "{raid-length=10m|Ten minutes, and my life was in the back of a truck}," she said.
