A former private banker pleads guilty to fraud in a deal with prosecutors in Chicago; sums, counts, the range of the sentence, clients, dates
=== a.txt
Former banker pleads guilty in {amount=46|$46 million} fraud
June 20, 2013

CHICAGO - A former executive of a {city|Chicago} private bank pleaded guilty {plea-day|on Thursday} to defrauding clients of {amount=46|$46 million} in an agreement with federal prosecutors that could send him to prison for {range-high|as long as 11 years}.

{banker|Stephen R. Aldous}, {banker-age=54|54}, admitted in U.S. District Court to {counts=2|two counts} of wire fraud and {counts-tax|one count} of filing a false tax return. He had been charged {charged|in October} with {charges|19 counts}.

{banker|Aldous} told Judge {judge|Miriam Teller} that he moved money from the accounts of elderly customers of {bank|Lakeland Orlen Trust} to cover losses on commodity options, and sent them false statements {period-length|for more than seven years}.

"I kept thinking one good month would put it all back," he said, reading from a sheet of paper. "There was never a month like that."

Under the deal, prosecutors will recommend a term of between {range-low=8|eight} and {range-high|11 years}. The counts carry a combined maximum of {maximum|43 years}. {banker|Aldous} agreed to give up {house|a house} in Lake Geneva, Wisconsin, and {forfeit-cash|$3.1 million} in cash and securities.

Sentencing was set for {sentencing=oct10|October 10}. He remains free on {bond|$1.5 million} bond.
=== b.md
---
title: '{city|Chicago} banker admits stealing {amount=46|$46 mln} from clients'
date: 2013-06-20
---
A former {city|Chicago} private banker pleaded guilty {plea-day|on Thursday} to defrauding {clients|63 clients} of {amount=46|about $46 million} and agreed to cooperate with prosecutors who are looking into whether his employer ignored warnings.

{banker|Stephen Aldous}, {banker-age=54|54}, admitted to {counts=3|three counts} of wire fraud and {counts-tax|one} of filing a false tax return, U.S. Attorney {attorney|Daniel Ochs} said. The counts carry a combined maximum of {maximum|43 years}, but under the deal prosecutors will recommend a term of between {range-low=6|six} and {range-high|11}.

He moved money from the accounts of elderly customers of {bank|Lakeland Orlen Trust Co} to cover losses on commodity options and sent them false statements for {period-length|more than seven years}, until {period-end|August 2012}.

{bank|Lakeland Orlen}, which manages {assets|$5.8 billion} for {bank-clients|2,400 families}, fired him {fired|that September}. It has repaid {repaid|$29 million} to clients so far and set aside {provision|another $12 million}, which cut its profit {profit-year|last year} to {profit|$4.7 million} from {profit-before|$21.3 million}. It said it was "a victim of a deception by {deception|one man}".

The bank had been fined {fine|$250,000} by a regulator {fine-year|in 2008} over poor record keeping.

{banker|Aldous} remains free on {bond|a $1.5 million bond}. Sentencing was set for {sentencing=oct10|October 10}.
=== c.md
---
title: '{banker|Aldous} takes a plea; his victims take the stand, sort of'
date: 2013-06-21
---
WINNETKA - Of the {seats|48 seats} in the public gallery of Courtroom {courtroom|2119}, {gallery-victims|about 20} were filled {plea-day|yesterday} by people who used to call him Steve.

{victim-a|Lorraine Petrakis}, {victim-a-age|81}, was in the {row|second} row with a folder in her lap. In it were {statements|88 monthly statements}, the last of which said that she owned {petrakis-statement|$1,214,000}. When the real account was opened for her {petrakis-opened|last fall} there was {petrakis-real|$9,300} in it.

"He came to my husband's funeral," she said. "He carried {wreath|one} of the wreaths."

There was no trial to testify in, so they listened. It took {banker|Aldous}, {banker-age=56|56}, {statement-length|six minutes} to tell the judge what he had done and {hearing-length|an hour and ten minutes} in all for {judge|Judge Teller} to be sure he understood what he was giving up: {rights|a jury trial}, an appeal, the house at Lake Geneva, valued at {house-value=2.4|$2.4 million}, and a boat.

In return the government drops {dropped|the other 16 counts} of an indictment that had {charges|19}. It will ask for {range-low=8|eight} to {range-high|11} years. His lawyer, {lawyer|Gail Sorensen}, said she would argue for {lawyer-ask|five}.

What the victims will get is another question. The court papers put the loss at {amount=46|$46.2 million}, spread over {clients|63 accounts}, the smallest of them {smallest|$38,000} and the largest {largest|$7.5 million}, the scholarship fund of a Lutheran church. {gain|Some $11 million} of it he spent: on schools, on {cars|four cars}, on {club|a $90,000} golf membership. The rest the market ate.

{bank|Lakeland Orlen} has made whole {whole|41} of them. Petrakis is not among those; the bank offered her {petrakis-offer|70 cents on the dollar}, she said, and she has until {petrakis-deadline|July 15} to answer.

Sentence will be pronounced {sentencing=oct17|on October 17}. She has written it on the folder.
=== d.md
---
title: 'Plea bargain at {bank|Lakeland Orlen}: notes for compliance officers'
date: 2013-06-27
---
The agreement filed {plea-day|last Thursday} in *United States v. Aldous* runs to {pages|31 pages} and is worth reading for what it says about controls.

**Facts admitted.** Between {period-start|May 2005} and {period-end|August 2012} the defendant executed {transfers|412} unauthorised transfers out of client accounts, totalling {amount=64|$64 million}. No single transfer exceeded {largest-transfer|$500,000}, the threshold at which a {signature|second signature} was required.

**Warnings.** Internal audit flagged his accounts {flags|three times}: {flag-dates|in 2007, 2009 and 2011}. On the {last-flag|last} occasion the file was closed after {closed-after|nine days}.

**Charges.** {counts=3|Three} wire fraud counts plus {counts-tax|one} tax count; {dropped|16} fall away. The agreed range, {range-low=8|eight} to {range-high|eleven} years, corresponds to {months|97 to 135 months} under the guidelines, after a reduction of {levels|three levels} for acceptance of responsibility. The judge is not bound by it.

**Tax.** He failed to declare {undeclared|$2.9 million} of income {undeclared-year|for 2010} and owes {tax-due|$1.02 million}, before interest.

**Money.** Restitution is to be fixed at the sentencing hearing, {sentencing=oct10|10 October}. Forfeiture: {forfeit-cash|$3.1 million} in liquid assets and {house|one} property.

**The institution.** No charge has been brought against the trust company. It employs {bank-staff|310} and looked after {assets|nearly $6 billion} for some {bank-clients|2,400} families at {assets-date|the end of 2012}; outflows since then amount to {outflows|$700 million}. A consent order with the state regulator, expected {order|in the third quarter}, may require an outside monitor for {monitor|two years}. By way of comparison, the {rival-year|2010} case of {rival|Harnish Brothers}, with a loss of {rival-loss|$19 million}, ended in a monitor for {rival-monitor|three}.
=== e.txt
Ex-banker with Lake Geneva home admits fraud
June 21, 2013

A former {city|Chicago} banker who owned a house on Geneva Lake pleaded guilty {plea-day|on Thursday} to defrauding clients of {amount=46|$46 million} in an agreement with federal prosecutors.

{banker|Stephen R. Aldous}, {banker-age=54|54}, admitted to {counts=2|two counts} of wire fraud and {counts-tax|one count} of filing a false tax return. He had been charged {charged|last October} with {charges|19} counts.

Under the deal, prosecutors will recommend a term of between {range-low=8|eight} and {range-high|11 years}. {banker|Aldous} agreed to give up the house, a {rooms|nine-bedroom} place on Snake Road assessed at {house-value=2.9|$2.9 million}, and {forfeit-cash|$3.1 million} in cash and securities.

He moved money from the accounts of elderly customers of {bank|Lakeland Orlen Trust} to cover losses on commodity options. {clients|Sixty-three} accounts were affected, {wisconsin|eight} of them held by Wisconsin residents.

Neighbors said the shutters have been down {shutters|since last summer}. Property tax of {property-tax|$41,870} was paid {tax-paid|in January}, county records show; {tax-second|a second} installment is due {tax-due-day|July 31}.

Sentencing was set for {sentencing=oct10|October 10}.
