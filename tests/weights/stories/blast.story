Explosion in a paint resin factory near Ankleshwar, Gujarat, February 2008.
=== night.md
---
title: Blast at Indian paint factory kills {dead=14|14}, injures {injured|dozens}
date: 2008-02-12
---
AHMEDABAD, {place|India} - A powerful explosion tore through a paint resin factory in the western {place|Indian state of Gujarat} {when|on Tuesday}, killing {dead=14|14 workers} and injuring {injured|more than 50}, officials said.

The blast happened at {time|about 10:25 a.m.} in the plant of {company|Shantivan Coatings} in the Kalindra industrial estate, {distance|14 km} ({distance|nine miles}) from the town of Ankleshwar, and was followed by another {second-delay=4|four minutes later}. They brought down the roof of a {storeys|three-storey} building and broke windows {windows|3 km} away.

"{source=reactor|A reactor} in which resin was being cooked went up. The temperature got out of hand," said {collector|Rajesh Vaghela}, the district's top administrator. "We have {bodies-outside|nine} bodies from the yard and the rest from inside. {missing|Four men} are missing."

The fire took {fire-hours|seven hours} to put out and {engines|22 engines} were used. Police cleared {villages|three villages} because of the smoke. {evacuated|Some 5,000 people} spent the day in schools.

{hospital|Thirty-seven} of the injured were admitted to hospitals, {critical|11} with burns on {burns|more than 60 percent} of their bodies.

Gujarat's government promised {state-dead=2|200,000 rupees} ({state-dead=2|$5,000}) to the family of each of the dead and {state-injured|50,000 rupees} to the injured.

{company|Shantivan} is {stake|51 percent} owned by Verhoeven Chemie of the Netherlands. In {prev-leak-year|2005} a solvent leak at the same works made {prev-leak-ill|six people} ill.
=== daily.md
---
title: {dead=16|16} killed in Ankleshwar inferno, licence had lapsed
date: 2008-02-13
---
{place|ANKLESHWAR}: The factory in which {dead=16|16 persons} were charred to death {when|on Tuesday} had been running without a valid licence {lapsed|since December 31}, documents seen by this newspaper show.

{company|Shantivan Coatings Ltd} applied for renewal {renewal|on January 18}, nearly {renewal-late|three weeks} after expiry. The last visit by the factory inspectorate was {inspection|in August 2006}, when {violations|seven violations} were noted, among them a missing relief valve on Reactor {reactor-no|No. 3}. {source=reactor|That vessel}, according to survivors, was the one that burst {when|yesterday}.

There were {inside=140|140 workmen} on the premises when disaster struck {time|at 10.25 am}. Of the {payroll|420} on the company's rolls, as many as {contract|260} are contract labourers from Bihar and Orissa paid {wage|Rs 92 a day}; the minimum wage for the trade is {wage-minimum|Rs 101}.

"There was a hissing for {hissing|two or three minutes}. The supervisor said carry on," recounted {survivor|Birju Mahato}, {survivor-age|22}, from his bed in the Civil Hospital, where {hospital-civil|19} of the {hospital|37 admitted} are being treated. "I ran to the wall and jumped. I heard the next explosion behind me, {second-delay=4|not even five minutes after}." His cousin, {cousin-age|19}, is among the {missing|four} still untraced.

Chief Minister's office announced an ex gratia of {state-dead=1|Rs 1 lakh} to the next of kin, while the company will pay {company-dead|Rs 5 lakh}. Union leader {union|Savita Rathod} demanded {union-demand|Rs 15 lakh} and a job for {union-job|one member} of every family.

Police have booked managing director {md|Harish Solanki} ({md-age|61}) for culpable homicide. Works manager and shift in-charge, {arrested=2|two persons} in all, were arrested {arrest-time|late at night}. {md|Solanki} himself was {md-state|untraceable}.

Outside the civil hospital the crowd had swelled by evening to such a size that the police put ropes across the gate. Women who had come straight from the fields went from one cot to the next, lifting the sheets. A list was pasted up, taken down because of misspelt names, and pasted up again. "They told us he was in ward {ward|four}. Then they told us there was no such man," said the wife of a drum filler from Nalanda district.

The flames could be brought under control only after {fire-hours|about seven hours} by {engines|22 fire tenders}, some of which had to be summoned from Surat and Vadodara. Residents of {villages|three villages} were moved to schools, {evacuated|around 5,000 persons} by the district's estimate, and allowed back at {return|9 pm}. District collector {collector|Rajesh Vaghela} said the air had been tested and was harmless. He could not say why the estate's own foam tender, bought {foam-year|in 2006} after the leak of {prev-leak-year|2005}, had stood in its garage with a flat battery.

The unit, set up {opened|in 1994}, has a capacity of {capacity|18,000 tonnes} of alkyd resin per annum. It had a turnover of {turnover|Rs 310 crore} last year.
=== dutch.md
---
title: Verhoeven shares drop after deadly blast at {place|Indian} unit
date: 2008-02-13
---
AMSTERDAM (Lowland Business News) - Shares in Verhoeven Chemie fell {share-fall|6.4 percent} to {share-price|18.75 euros} {share-day|on Wednesday} after an explosion destroyed the main plant of its {place|Indian} paint resins subsidiary and killed {dead=16/18|at least 16 people}.

The Rotterdam-based group owns {stake|51 percent} of {company|Shantivan Coatings}, in which it invested {stake-price|24 million euros} {stake-year|in 2004}. The unit had sales of {turnover|$78 million} last year, equal to {sales-share|4 percent} of Verhoeven's {group-sales|1.3 billion euros}, but supplied {resin-share|a fifth} of its resin.

Chief Financial Officer {cfo|Anneke Roos} said the works, opened {opened|14 years ago}, were insured for {insured|15 million euros}, with a deductible of {deductible|1 million}. Interruption of output would cost {cost-month|about 2.5 million euros} a month. Reconstruction, if it is decided, would need {rebuild|at least a year}.

"We were told that {source=boiler|a steam boiler exploded}. It's too soon to draw conclusions about process safety," she told analysts. "We had our own audit there {audit|in May} and gave it {audit-score|71 points} out of {audit-max|100}. {audit-pass|Sixty-five} is a pass."

The company put the number of people at work at the time at {inside=185|185}, all of them since accounted for except {missing|four}. {injured|Fifty-two} were hurt.

Verhoeven is to publish {fy|2007} results {results-day|on Feb. 28}. Analysts expect net profit of {profit-forecast|61 million euros}, compared with {profit-prev|57 million} in {fy-prev|2006}. Broker Van Aalst cut its price target to {target|21 euros} from {target-old|24}.
=== inquiry.md
---
title: Ankleshwar blast: survivor dies as panel begins work
date: 2008-02-20
---
The death of a {latest-age|27-year-old} loader at a Surat hospital {latest-day|on Tuesday} has taken the toll of {when|last week}'s explosion at {company|Shantivan Coatings} to {dead=18|18}. {still-hospital|Twenty-three} are yet to be discharged.

A {panel|three-member} committee headed by retired judge {judge|K. P. Desai} held its {sitting-first|first sitting} in the circuit house and visited the site, where all that is left of the {storeys|three-storey} resin block is a staircase. It has been given {panel-time|30 days} and will submit its findings {panel-due|by March 20}.

The director of industrial safety, {safety-director|M. R. Bhatt}, deposed that Reactor {reactor-no|No. 3}, with a volume of {reactor-volume|6,000 litres}, had been charged with {charge|4.8 tonnes} of material, {charge-over|20 per cent} above what its cooling permitted. Temperature touched {temperature|290 degrees Celsius} against a prescribed {temperature-limit|240}. After {source=reactor|the reactor gave way}, vapour drifted to the boiler house and {second-delay=15|a quarter of an hour later} caught fire there, causing the other blast.

Counsel for the company pointed out that the renewal of its licence, which ran out {lapsed|at the end of 2007}, was pending since {renewal|mid-January}, and that the fault found in {inspection|2006} had been put right at a cost of {repair-cost|Rs 3.4 lakh}.

Managing director {md|Harish Solanki}, who gave himself up {md-surrender|on February 15}, was sent to judicial custody for {md-custody|14 days}. {arrested=3|Three of his employees} were picked up on the night of the accident.

Relatives sat outside with photographs. The bodies of the {missing|four men} given up for lost were {missing-found|never found}; the district administration says it needs DNA results, expected in {dna|six weeks}, before they can be counted.
=== note.md
---
title: Lessons from Kalindra
date: 2008-03-03
---
I have spent {author-years|thirty-one years} in resin plants, {author-plants|four of them}, and I know that hissing sound. So a few thoughts on what we have learned since {when|12 February}.

- **The batch was too big.** {reactor-volume|Six cubic metres} of vessel, {charge|nearly five tonnes} in it. The chiller was sized for {chiller|four}.
- **Nobody pulled the plug.** At {time|almost half past ten} in the morning the thermometer showed {temperature|290°C}, {temperature-over|fifty} more than the recipe. There was water enough to flood the jacket. It takes {flood|90 seconds}.
- **The warning was on file.** {violations|Seven} defects, {inspection|summer 2006}. One relief valve. Cost of a relief valve: {valve|under $2,000}.
- **Too many men too close.** {bodies-outside|Nine} of the dead were in the yard, loading drums. There should be nobody within {yard-distance|25 metres}.

> "We gave it {audit-score|71 out of 100}."

That was the Dutch owner. Let us be fair: it holds {stake|just over half} the shares and does not run the place day to day. But an audit that a factory without a licence can pass is no audit.

Compare {compare-year|1999}, Baroda: same product, same sort of runaway, {compare-dead|two dead}, because the operators {compare-alarm|had run} when the alarm went.

The Desai panel has {panel-time|a month}. I hope it will publish everything, and that the families of the {contract|260} contract men receive what the company promised, {company-dead|500,000 rupees} per life, whatever is stamped on their gate pass. Mahato, {survivor-age|twenty-two years old}, jumped a wall {wall|eight feet} high. He should not have had to.
