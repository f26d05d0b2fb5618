A mayor in Missouri is convicted of taking bribes for paving and sewer contracts, and four months later sentenced
=== a.md
---
title: Jury convicts {place|Marlow Bend} mayor of taking {bribes=380k|$380,000} in bribes
date: 2012-11-15
---
KANSAS CITY, Mo. (Wire) — A federal jury found the mayor of {place|Marlow Bend} guilty of bribery, extortion and tax evasion {verdict-day|on Thursday}, ending a trial that laid bare how paving and sewer work was handed out in the river city for {scheme-length|nearly a decade}.

{mayor|Leonard Trask}, {mayor-age=58/59|58}, stared straight ahead as the clerk read the verdict on {counts-charged|12 counts}. He was convicted of {counts-guilty=9|nine} and acquitted of {counts-acquitted|three}, all of them mail fraud charges. The {jurors|seven women and five men} had deliberated for {deliberation-hours|14 hours} over {deliberation=3d|three days}.

Prosecutors said Trask, a Democrat first elected {first-elected|in 2000}, took {bribes=380k|about $380,000} in cash, home repairs and a fishing boat from {contractors|two contractors} who together received {contracts|$27 million} in city business. One of them, {builder|Roy Pelletier}, testified for {pelletier-testimony|two days} under a plea deal and told of envelopes holding {envelope|$5,000} apiece, left in a golf bag.

"He did not sell the city all at once," Assistant U.S. Attorney {prosecutor|Dana Whitlock} said in closing. "He sold it {envelope|five thousand dollars} at a time."

The defense called {defense-witnesses|six witnesses} to the government's {prosecution-witnesses|35}. Trask, who did not testify, remains free on {bond|$100,000} bond. The most serious charge carries up to {max-term|20 years} in prison; U.S. District Judge {judge|Amelia Fontenot} set sentencing {sentencing-planned|for Feb. 22}.

His lawyer, {lawyer|Gus Amado}, said he would appeal. State law removes Trask from office {removal|upon conviction}; council president {successor|Bernice Oakes} was sworn in {sworn-in|at 6 p.m.}
=== b.md
---
title: Ex-mayor gets {sentence=10|10 years} in Missouri bribery case
date: 2013-03-08
---
The former mayor of {place|Marlow Bend}, Missouri, was sentenced {sentence-day|on Friday} to {sentence=10|120 months} in federal prison by a judge who said he had "turned a city of {population|84,000} people into a cash machine."

{mayor|Leonard Trask} was also ordered to pay {restitution|$1.3 million} in restitution to the city, a fine of {fine|$25,000}, and to forfeit {forfeit|$212,000} seized from a safe-deposit box and his brother's garage. He will be under supervision for {supervision|three years} after his release.

The term is shorter than the {sought|14 years} sought by the government but far more than the {defense-sought|four} proposed by the defense, which pointed to his age, {mayor-age=58|58}, a heart operation {heart-surgery|in 2009} and {letters|212 letters} from residents. Federal guidelines called for {guideline|between 151 and 188 months}.

Judge {judge|Amelia Fontenot} gave him credit for his years as a school principal. "But for {scheme-length|nine years} you taught another lesson," she told him.

Trask, speaking {speech-length|for less than four minutes}, apologized to his wife of {marriage|33 years} and to "every taxpayer who drove over a bad road." He must surrender {surrender=may6|by May 6}. There is no parole in the federal system; with good conduct he would serve {min-share|about 85 percent} of the sentence, or {min-term|eight and a half years}.

A jury found him guilty {verdict-day|in November} on {counts-guilty=9|nine charges}, among them extortion and filing false tax returns. The money, {bribes=380k|$380,000} by the government's count, came from {builder|Roy Pelletier}, a paving contractor, and {engineer|Alan Sturm}, an engineer. {engineer|Sturm} was sentenced {sturm-day|in January} to {sturm-term|40 months}. {builder|Pelletier}, who cooperated, faces {pelletier-max|up to five years} when he appears in court {pelletier-day|on April 12}.
=== c.md
---
title: 'In Room {courtroom|4B}, a city watches its mayor go'
date: 2013-03-09
---
They started lining up {queue|at 6:40 a.m.}, in sleet, for {seats|72 seats}.

Some had come to see him punished. Loretta Simms, {simms-age|71}, had a sinkhole in front of her house on Alder Street for {sinkhole|26 months}. "{pelletier-road|Two} times they paved it and {pelletier-road|two} times it fell in," she said. Others had come because {mayor|Lenny Trask} once found their son a summer job, or turned up at a funeral.

By {sentence-time|12:15} it was over. {sentence=10|Ten years}. In the {row|second} row Carol Trask put her hand over her mouth. Her husband, {mayor-age=59|59}, turned to look for her and could not find her.

Judge {judge|Fontenot} had listened to {speakers|nine speakers}, {speakers-for|five} of them on his side. The Rev. Isaiah Mott asked for mercy; councilwoman {successor|Bernice Oakes}, now acting mayor, asked for the money. The city has spent {legal-costs|$640,000} on lawyers and audits, she said, and must redo {streets-redo|31 blocks} of pavement at {redo-cost|$4.8 million}.

{mayor|Trask} won his first race {first-elected|in 2000} by {first-margin|411 votes}. {last-election|Eleven years later}, with the FBI already listening to his phone, he was re-elected with {last-share|68 percent}. {taps|Over 2,300 calls} were recorded between {taps-start|February 2010} and the morning {arrest|of Oct. 4, 2011}, when agents came to the brick house on Levee Road. They found {safe-cash|$61,000} in a freezer, under venison.

The jury that convicted him on {counts-guilty=10|10} of {counts-charged|12} counts needed {deliberation=2d|less than two days}, a bailiff recalled, and spent {jury-lunch|an hour} of that on lunch.

He goes in {surrender=may6|on the first Monday in May}, to a camp that has yet to be named. "I will be {release-age|sixty-seven}," he told reporters on the steps, "and I'll come home here."

A special election is set for {election|April 2}. {candidates|Seven} people have filed.
=== d.md
---
title: 'Q&A: What happens now to {mayor|Trask} – and to {place|Marlow Bend}'
date: 2013-03-08
---
**How long will he be in prison?**
The sentence handed down {sentence-time|shortly after noon} {sentence-day|today} is {sentence=12|12 years}. Inmates can earn up to {good-time|54 days} a year for good behavior.

**When does it start?**
He has been told to report {surrender=may8|on Wednesday, May 8}. Until then he wears an ankle monitor and may leave home {leave-hours|from 8 to 6}.

**Can he appeal?**
Yes. His attorney {lawyer|Gus Amado} has {appeal-window|14 days} to file a notice and says he'll do it {appeal-when|next week}. The 8th Circuit usually takes {appeal-time|10 to 14 months}. The main issue will be the wiretaps: {taps|more than two thousand} conversations, of which {taps-played|58} were played in court.

**What does he owe?**
{restitution|A million three} to the city and {fine|$25,000} to the government, and he has already lost {forfeit|$212,000} in seized cash. His pension, {pension|$3,150 a month}, is not touched so far.

**How much did he take?**
The indictment said {bribes=308k|$308,000} between {scheme-start|2002} and {scheme-end|2011}. The defense never accepted that number; it spoke of {defense-amount|"gifts" worth $70,000}.

**Is anyone else going to jail?**
{engineer|Alan Sturm}, {sturm-age|63}, is already serving {sturm-term|three years and four months}. {others-guilty|Four} city employees pleaded guilty; {others-probation|three} got probation and one, a former public works chief, {chief-term|18 months}. That brings the number of people convicted to {total-convicted|seven}, counting {builder|Roy Pelletier}, who will learn his fate {pelletier-day|next month}.

**Who runs the city?**
{successor|Bernice Oakes}, until voters choose a new mayor {election|on the first Tuesday of April}. The winner serves out the term, which ends {term-ends|in 2015}.
=== e.md
---
title: 'Editorial: {sentence=10|A decade} for {scheme-length|a decade}'
date: 2013-03-10
---
There is a symmetry to it. {mayor|Leonard Trask} sold this city's contracts for the {scheme-length|better part of ten years}, and {sentence-day|on Friday} {judge|Amelia Fontenot} took {sentence=10|ten years} of his life in exchange. We think she got it right.

She might have gone to {sought|14}, as {prosecutor|Dana Whitlock} urged, and lower than {guideline|the 12 and a half years} at which the guidelines start she did not have to go. But revenge is not a road program. The figure that matters to the taxpayer is {contracts|$27 million}: that is what the city paid to {contractors|two firms} for work that was padded, the trial showed, by {padding|at least 5 percent}. {restitution|The $1.3 million} he must return is a claim against a man who owns a boat, {house-share|half a house} and a lawyer's bill.

So look ahead. After the last such case, {old-case|in 1978}, when mayor Frank Dillard got {dillard-term|six years} for selling liquor licenses, the council promised an inspector general. It took {ig-delay|19 years}, and the office was cut to {ig-staff|one and a half positions} {ig-cut|in 2004} on a motion from, yes, Mayor {mayor|Trask}. Bids over {bid-limit|$50,000} are supposed to be opened in public. Auditors checked {audited|140 contracts}; in {audited-bad|52} that had not been done.

{candidates|Seven candidates} want the job that {successor|Ms. Oakes} holds for now. We have asked each of them {questions|three} questions, and will print the answers {answers-day|next Sunday}. Turnout the last time was {turnout|23 percent}. On {election|April 2}, let us shame that number.

It should be said for the jury, who found him guilty {counts-guilty=9|nine times} and not guilty {counts-acquitted|three}, that they did what a council of {council|11} had not in {scheme-length|nine years}. They asked where the money went.
