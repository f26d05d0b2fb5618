A cholera outbreak in Mozambique's invented port town Malundi after floods: cases, deaths, fatality rate, vaccine doses, wells; six articles of very different length
=== a.txt
Cholera kills {dead=42|42} in northern {country|Mozambique} as cases pass {cases=1836|1,800}
February 12, 2015

{place|MALUNDI}, {country|Mozambique} - A cholera outbreak that followed {flood-month|last month's} floods in northern {country|Mozambique} has killed {dead=42|42 people} and infected {cases=1836|1,836}, the health ministry said {stated|on Thursday}.

{share-town|Nearly half} the cases were in {place|Malundi}, a port town of {population|140,000 people} in {province|Nampula province}, where the {pump|only} pumping station has been out of action since {flood-day|January 19}, national director of public health {director|Dr. Amelia Chissico} told a news conference.

"We are registering {daily=120|about 120 new cases a day}. {last-week|A week ago} it was {daily-before|70}," she said. {under-five|Twenty-nine percent} of the patients are children under {age-limit|five}.

The outbreak was declared {declared=jan27|on January 27}, {declared-after|two days} after the {first-case|first} case was confirmed, and has spread to {districts|six} of the province's {districts-total|21 districts}.

Medecins Solidaires, a medical charity, has opened a treatment centre with {beds=150|150 beds} in the town's stadium. {vaccine=230000|230,000 doses} of oral vaccine are expected {vaccine-when|next week}.

The floods killed {flood-dead|at least 86 people} and drove {displaced|more than 150,000} from their homes. In the country's last big outbreak, {prev-year|in 2009}, {prev-dead|155} of {prev-cases|19,300} patients died.
=== b.txt
{country|Mozambique} cholera outbreak kills {dead=42|42}
February 12, 2015

A cholera outbreak that followed floods in northern {country|Mozambique} has killed {dead=42|42 people} and infected {cases=1836|more than 1,800}, the health ministry said {stated|on Thursday}.

{share-town|About half} of the cases were in {place|Malundi}, a port town of {population|some 140,000}, national director of public health {director|Amelia Chissico} said.

"We are registering {daily=150|about 150 new cases a day}," she told reporters. The outbreak was declared {declared=jan27|on January 27} and has spread to {districts|six districts}.

A medical charity has opened a treatment centre with {beds=150|150 beds} in the town's stadium. {vaccine=230000|Some 230,000 doses} of oral vaccine are expected {vaccine-when|next week}. The floods killed {flood-dead|at least 86 people}.
=== c.txt
Cholera: {place|Malundi} closes its markets
February 13, 2015

The authorities in {place|Malundi}, in northern {country|Mozambique}, have closed {markets|all three} markets and {restaurants|28} eating places to slow a cholera outbreak in which {dead=47|47} have now died. The order applies {markets-until|until the end of the month}. {fined|Eleven} vendors who went on selling were fined {fine|2,000 meticais ($60)} each.

{peak|Another 131} people fell ill {peak-day|on Thursday}.
=== d.md
---
title: '"We drink what there is": inside the stadium of {place|Malundi}'
date: 2015-02-15
---
{place|MALUNDI} — Where the home side used to take its corner kicks there is now a trough of chlorinated water, and whoever enters the Estádio 7 de Abril must walk through it. Behind it stand {tents|nine} white tents. The beds have a hole in the middle and a bucket underneath; {beds=120|120} of them, and on the morning of our visit {beds-taken|97} were taken.

Fatima Abdul is sitting on number {bed-no|64}. She is {fatima-age|26} and carried her son here {carried-when|on Tuesday} on her back, {carried-km|eleven kilometres}, because the motorcycle taxi wanted {taxi|150 meticais}. Momade is {son-age|three}. On arrival he weighed {weight-in|9.1 kilos}; after {drip|four litres} of Ringer's solution he weighs {weight-now|10.4} and wants his ball.

"Nobody needs to die of this," says the Portuguese doctor in charge, {doctor|Inês Varela}. Of those who reach her tents, {cfr-tents|fewer than one in a hundred} do. It is elsewhere that people die: {home-dead|30} of the {dead=47|47} victims so far never saw a nurse.

The trouble started with the water. {flood-day|On 19 January} the river Mecuti rose {river|4.2 metres} in {river-time|a night} and drowned the pumps. Since then the town has lived from {wells|some 600} hand-dug wells, and when the charity tested {wells-tested|50} of them, {wells-bad|38} contained faecal bacteria. Tanker lorries bring {tankers|180,000 litres} a day, {per-head|barely more than a litre} for each of the {population|140,000} inhabitants. The standard in emergencies is {standard|15}.

"We drink what there is," says Fatima Abdul. The bottle of chlorine sold as *Certeza* costs {certeza|25 meticais}, {certeza-before|double} its price {certeza-when|in December}, and lasts a family {certeza-days|a week}.

New pumps are on their way from South Africa. They were due {pumps-due|on 10 February}; they are now expected {pumps-new|in early March}.
=== e.md
---
title: 'Outbreak update: cholera, {country|Mozambique}'
date: 2015-02-17
---
**As of {as-of|16 February}**

| District | Cases | Deaths |
|---|---|---|
| {place|Malundi} | {cases-malundi|1,104} | {dead-malundi|24} |
| Rio Seco | {cases-rio|542} | {dead-rio|13} |
| Chalaua-Norte | {cases-chal|388} | {dead-chal|9} |
| Others ({others-n|3}) | {cases-others|294} | {dead-others|5} |
| Total | {cases=2328|2,328} | {dead=51|51} |

Case fatality ratio: {cfr|2.2%}. The emergency threshold is {cfr-threshold|1%}.

- The ministry of health declared the outbreak {declared=jan29|on 29 January}. The index case, a {index-age|34-year-old} fisherman, fell ill {index-ill|on 22 January}; the laboratory confirmed *Vibrio cholerae* O1 Ogawa in his sample {first-confirmed|on 25 January}.
- New notifications peaked {peak-day|on 12 February} ({peak|131}) and stood at {daily-now|88} on the last day of reporting.
- {under-five|29%} of cases are children {age-limit|below five years}, {women|52%} are female.
- {vaccine=260000|260,000 doses} of oral cholera vaccine left the global stockpile {vaccine-left|on 14 February} for a {rounds|two-round} campaign beginning {campaign|on 23 February}; {target|115,000 persons} aged {target-age|one year} and over are to be reached in {place|Malundi} and Rio Seco.
- Of {wells-tested|50} wells sampled in {place|Malundi} town, {wells-bad|76%} were contaminated.
- Treatment capacity: {beds=150|150 beds} at the stadium, {beds-other|40} in Rio Seco, {orp|17} oral rehydration points.

Funding: USD {appeal|4.7 million} requested, USD {received|1.9 million} ({received-share|40%}) received. Neighbouring Malawi has reported {malawi|63 cases} and {malawi-dead|one} death; the link is under investigation.
=== f.txt
Mozambique begins cholera vaccination in flood-hit north
February 23, 2015

{place|MALUNDI} - Health workers began vaccinating {target|115,000 people} against cholera in northern {country|Mozambique} {campaign|on Monday}, as the death toll from an outbreak that followed {flood-month|January's} floods reached {dead=58|58}.

"We are registering {daily-23|about 40 new cases a day}. {peak-ago|Ten days ago} it was {peak|131}," national director of public health {director|Dr. Amelia Chissico} said in {place|Malundi}, a port town of {population|140,000 people}, where the {pump|only} pumping station has been out of action since {flood-day|January 19}.

The vaccine is given in {rounds|two doses}, {dose-gap|two weeks} apart, and protects {protects|about 65 percent} of those who take it {protects-years|for up to five years}. A carton of {carton|35 vials} takes up as much room in the refrigerator as a shoe box.

The outbreak, declared {declared=jan27/jan29|late last month}, has infected {cases=2700|2,700 people} in {districts|six} of the province's {districts-total|21 districts}. The floods drove {displaced|more than 150,000} from their homes, of whom {displaced-still|some 48,000} are still living in camps. In {prev-year|2009}, {prev-dead|155 people} died of cholera in the country.
