A general election in Suriname, May 2012 (invented parties and persons): exit poll, seats, shares, turnout, the coalition that follows
=== a.md
---
title: Opposition ahead in {place|Suriname} election, exit poll shows
date: 2012-05-24
---
PARAMARIBO (Newswire) - {place|Suriname's} opposition Progressive Front was set to become the largest party in parliament after {election-day|Thursday's} election but to fall short of the majority it needs to choose a president, an exit poll showed.

The poll, by the {pollster|Bureau Waterkant}, gave the Front of former teacher {leader|Johan Wijngaarde} {exit-front|24} of the {seats-total|51 seats} and {exit-front-share|43 percent} of the vote. The governing Democratic Union of President {president|Ruben Sital} would have {exit-union|16 seats}, down from {union-seats-2007|26}. The Maroon Alliance was seen at {exit-alliance|seven}.

A president is elected by {president-majority|two-thirds} of the assembly, or {president-votes|34 members}. If {ballots|two ballots} fail, the decision goes to a larger body of local councillors.

"The people want a change, and they have said it calmly," {leader|Wijngaarde}, {leader-age=58|58}, told supporters in the capital. {president|Sital}, {president-age|66}, said he would wait for the count.

Voting was peaceful, said a team of {observers-oas|34 observers} from the Organization of American States. Polls closed {polls-close|at 7 p.m. (2200 GMT)} after {polling-hours|12 hours}, {stations|610} polling stations having opened on time. In the district of {late-district=nickerie|Nickerie}, {stations-late|five stations} stayed open {late-hours|two hours} longer because ballot papers ran out.

{voters=324000|About 324,000 people} were registered to vote, {voters-new|28,000} of them for the {first-time|first} time. Turnout {turnout-noon-time|at noon} was {turnout-noon|38 percent}.

The campaign was about prices and gold. Inflation reached {inflation|17.7 percent} {inflation-year|last year} after the Suriname dollar was devalued by {devaluation|20 percent} {devaluation-when|in January 2011}, while revenue from gold mines doubled. {leader|Wijngaarde} has promised to raise the state pension to {pension-promise|750 Suriname dollars ($227)} a month from {pension|525}, and the royalty on gold to {royalty-promise|8 percent} from {royalty|6 percent}.

{place|Suriname}, a former Dutch colony of {population|530,000} people, has been independent {independent|since 1975}.
=== b.txt
Opposition wins {place|Suriname} vote, coalition talks loom
May 25, 2012

PARAMARIBO (Newswire) - {place|Suriname's} opposition Progressive Front won {front-seats=23|23} of {seats-total|51} parliamentary seats in {election-day|Thursday's} election, preliminary results showed on {results-day|Friday}, and its leader {leader|Johan Wijngaarde} began talks with smaller parties on a coalition.

With {counted|97 percent} of the votes counted, the Front had {front-share=41.6|41.6 percent} and the governing Democratic Union of President {president|Ruben Sital} {union-share|32.9 percent}, the electoral office said. The Union won {union-seats|17 seats}, {union-loss|nine} fewer than {prev-election|in 2007}.

The Maroon Alliance of {alliance-leader=ronnie|Ronnie Asabina-Pinas} took {alliance-seats|seven seats} with {alliance-share|12.3 percent}, the Javanese party Unity {unity-seats|three} with {unity-share|6.8 percent} and the Greens {greens-seats|one} with {greens-share|3.5 percent}.

Turnout was {turnout=73.2|73.2 percent}, compared with {turnout-2007|75.5 percent} {prev-election|in 2007}.

{leader|Wijngaarde} needs {president-votes|34 votes} in the assembly to be elected president. He said he would talk to {talks-with|the Alliance and Unity} {talks-first|first}; with them he would have {coalition-seats|33}.

President {president|Sital} {conceded=yes|conceded defeat} {concede-when|shortly after midnight} and congratulated {leader|Wijngaarde}. "He has won more seats than we have, and that is what counts," said Sital, a former union leader who has ruled {sital-since|since 2007} and was seeking a {sital-term|second} term.

{leader|Wijngaarde}, {leader-age=58|58}, founded the Front {front-founded|in 1999}. It won {front-seats-2007|15 seats} {prev-election|in 2007}. He has said he would review a {mine-deal|$1.1 billion} agreement with a Canadian company on a gold mine in the east, which parliament {mine-state=pending|has yet to approve}.

The local dollar was little changed at {rate|3.30} to the U.S. currency.

{voters=324000|Some 324,000 people} were eligible to vote. The electoral office said it would publish final results {final-results|by June 4}, after recounts in {recounts|three} of the {districts|10 districts}.

Observers from the Organization of American States called the vote free and fair and noted that {late-district=nickerie|Nickerie}, where {stations-late|five polling stations} had stayed open late, had since delivered its count. The team's head, former Costa Rican minister {oas-head|Laura Quesada}, said women had won {women-elected|11} of the {seats-total|51} seats, {women-prev|three} more than in the last parliament.

Business leaders said they expected little change. The chairman of the manufacturers' association, {business|Dilip Ramadhin}, said the next government would have to bring the budget deficit, {deficit|5.2 percent} of gross domestic product {deficit-year|last year}, to below {deficit-goal|3 percent}. The International Monetary Fund expects the economy to grow by {growth|4 percent} {growth-year|this year}, after {growth-prev|4.5 percent} {growth-prev-year|in 2011}. Foreign reserves stood at {reserves|$816 million} {reserves-when|at the end of April}.
=== c.md
---
title: '{place|Suriname} opposition wins election but needs partners'
date: 2012-05-25
---
The opposition in {place|Suriname} has won the general election, ending {sital-years|five years} of rule by President {president|Ruben Sital}.

With nearly all votes counted, the Progressive Front of {leader|Johan Wijngaarde} has {front-seats=23|23} of the {seats-total|51 seats} in the National Assembly, ahead of Mr Sital's Democratic Union with {union-seats|17}.

Turnout was {turnout=72.3|72.3%}, compared with {turnout-2007|75.5%} {prev-election|in 2007}. Polls closed {polls-close|at 19:00 local time}.

Mr {leader|Wijngaarde}, a {leader-age=58|58-year-old} former geography teacher, told the BCN he would form a government "for the interior as much as for the coast". He said he would speak {talks-first|first} to the Maroon Alliance, which won {alliance-seats|seven seats}. Its leader, {alliance-leader=romeo|Romeo Asabina-Pinas}, wants {posts-wanted|four} of the {ministries|17 ministries}.

Mr {president|Sital} {conceded=no|has refused to concede}. He said his party had found irregularities in {irregular|43 polling stations} in the districts of Para and Wanica. Observers from Caricom, who had {observers-caricom|14 people} in the country, said they had seen none.

## Results

| Party | Seats | Seats in {prev-election|2007} | Votes |
|---|---|---|---|
| Progressive Front | {front-seats=23|23} | {front-seats-2007|15} | {front-share=41.6|41.6%} |
| Democratic Union | {union-seats|17} | {union-seats-2007|26} | {union-share|32.9%} |
| Maroon Alliance | {alliance-seats|7} | {alliance-seats-2007|6} | {alliance-share|12.3%} |
| Unity | {unity-seats|3} | {unity-seats-2007|4} | {unity-share|6.8%} |
| Greens | {greens-seats|1} | {greens-seats-2007|0} | {greens-share|3.5%} |

## Analysis

The Front did best in the capital, where it took {paramaribo-seats|10} of {paramaribo-total|17 seats}, and it won a seat in {sipaliwini|Sipaliwini}, in the far south, for the {first-sipaliwini|first} time. But it has promised a great deal. A higher pension alone would cost {pension-cost|130m Suriname dollars ($39m; £25m)} a year, {pension-share|about 4%} of the budget.

Mr {president|Sital} came to power {sital-since|in 2007} after the fall of a coalition of {coalition-2005|eight parties}. His rule began with a boom; the economy grew by {growth-2008|more than 5%} a year until {boom-until|2010}. Then came the devaluation of {devaluation|20%} {devaluation-when|in January 2011} and higher prices for rice and fuel. Petrol costs {petrol|5.10 Suriname dollars} a litre now, compared with {petrol-prev|3.60} {petrol-prev-when|two years ago}.

The new parliament must elect a president with {president-votes|34} of {seats-total|51} votes. If that fails {ballots|twice}, an assembly of {council-members|some 900} national and local representatives decides by a simple majority, as it did {assembly-prev|in 1996}.
=== d.md
---
title: Wijngaarde's sum does not come out yet
date: 2012-05-28
---
*From our correspondent in Paramaribo*

{majority-missing|One seat}. That is what separates {leader|Johan Wijngaarde} from the presidency of {place|Suriname}. With the Maroon Alliance and Unity, his Progressive Front comes to {coalition-seats|33} of {seats-total|51}; {president-votes|34} are needed.

{majority-missing|The one} is to be had from the Greens, whose only deputy, the biologist {green|Marijke Tjon}, {green-age|34}, was elected {election-day|on Thursday} with {green-votes|4,118 preference votes}. She laughs about it at her kitchen table. "I have had {green-calls|three calls} from ministers-to-be this morning," she says. Her price is a stop to new gold concessions inside nature reserves. {concessions|Eleven} have been granted there {concessions-since|since 2008}; {concessions-asked|26} more have been applied for.

{leader|Wijngaarde} ({leader-age=53|53}) is not a man who rushes. He was born in {birthplace|Moengo}, the son of a bauxite miner, studied in {studied|Utrecht} and taught for {taught|21 years} at the same school. In {first-seat-year|1996} he lost his {first-race|first} race for parliament by {lost-by|62 votes}. {front-founded|Three years later} he founded the Front.

His victory is larger than the seats suggest. The Front received {front-share=46.1|46.1 percent} of the votes, {front-points|14 points} more than {prev-election|five years ago}. But the thinly peopled districts of the interior, with {interior-voters|9 percent} of the voters, have {interior-seats|12 seats}. Of {voters=342000|342,000} registered voters, {turnout=73.2|73.2 percent} went to the polls. In {late-district=marowijne|Marowijne}, where ballot papers ran out at {stations-late|five} polling stations, some voted by torchlight {late-vote|until after nine}.

And the Union? President {president|Sital}, who {conceded=yes|admitted defeat} {concede-when|on the night of the election}, has kept {union-seats|17 seats} and {union-west|more than a third} of the vote in the {districts-union|three} western districts. He will be leader of the opposition at {president-age|66}, unless his party prefers {rival-union|Chandra Ramdien}, {rival-age|45}, the minister of finance.

A government must be in place {inauguration|by August 12}, when the new president is sworn in. The old parliament meets for the last time {old-parliament|on June 21}, the new one {new-parliament|on June 28}.

The Netherlands, where {diaspora|some 350,000 people} of Surinamese origin live, is watching. Dutch aid, {aid-2011|€20 million} last year, was to end {aid-end|in 2012}.
=== e.txt
{leader|Wijngaarde} elected president of {place|Suriname}
July 19, 2012

PARAMARIBO (AN) — {place|Suriname's} National Assembly elected {leader|Johan Wijngaarde} president {elected-when|on Thursday} with {elected-votes|36 votes}, {elected-margin|two} more than he needed, {weeks-after|eight weeks} after his Progressive Front won the general election.

{rebels|Two} members of the outgoing President {president|Ruben Sital's} Democratic Union voted for {leader|Wijngaarde}, as did the Front's partners, {coalition|the Maroon Alliance, Unity and the Greens}. {abstained|Fifteen} members left their ballots blank.

{leader|Wijngaarde}, {leader-age=58|58}, won the election {election-day|on May 24} with {front-share=41.6|41.6 percent} of the vote and {front-seats=24|24} of {seats-total|51 seats}. He will be sworn in {inauguration|on Aug. 12}.

His cabinet will have {ministries|17 ministers}, {women|six} of them women. The Maroon Alliance gets {posts-alliance|four ministries} and its leader, {alliance-leader=ronnie|Ronnie Asabina-Pinas}, becomes vice president. The Greens' {green|Marijke Tjon} will be minister of the environment.

{leader|Wijngaarde} said a commission of {commission|five} would report by {commission-due|the end of October} on the gold mine agreement with a Canadian company, worth {mine-deal|$1.1 billion}, which the old parliament {mine-state=approved|approved} {mine-when|in March}. The state pension would be raised in {pension-steps|two steps}, to {pension-step-one|625 Suriname dollars} in {pension-step-one-when|January} and {pension-promise|750} in {pension-step-two-when|2014}, he said.

{irregular-complaints|Nine complaints} about the election were dismissed by the courts. The electoral office gave the final turnout as {turnout=73.2|73.2 percent} of {voters=324000|324,000 voters}.

{president|Sital}, {president-age|66}, was not in the chamber for the vote. His party chose former finance minister {rival-union|Chandra Ramdien}, {rival-age|45}, to lead the opposition, {rival-votes|by nine votes to eight}.

The talks on the coalition nearly failed {talks-crisis|in June} when Unity, which has {unity-seats|three seats}, asked for {unity-wanted|three ministries}; it will have {unity-posts|two}, agriculture and sport. The Front keeps {front-posts|10}, among them finance, which goes to the economist {finance|Ewald Brunings}, {finance-age|52}.

No new gold concessions will be given out in nature reserves under the agreement, and the {concessions|11} granted there {concessions-since|since 2008} are to be reviewed. The royalty on gold will rise to {royalty-promise|8 percent} from {royalty|6 percent} {royalty-when|on Jan. 1}.

Lawmakers also elected the chairman of the assembly, {chairman|Harold Vreden} of the Front, with {chairman-votes|34 votes}. A deputy chairman will be chosen {deputy-when|next week}.
