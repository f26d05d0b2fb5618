Slovakia's unemployment and inflation for February 2012 (invented figures), published on two days of one week: rates, heads, regions, forecasts; one wire copy and its rewrites, a daily, a statistical bulletin
=== a.txt
Slovak inflation slows to {cpi|3.6 pct} in {month|February}, jobless rate flat
March 15, 2012

BRATISLAVA, March 15 - {country|Slovakia's} annual inflation rate slowed to {cpi|3.6 percent} in {month|February} from {cpi-prev|3.9 percent} {prev-month|in January}, the statistics office said {cpi-day|on Thursday}, slightly below market expectations.

Analysts polled by the agency had forecast {cpi-forecast|3.7 percent}. Prices rose {cpi-mom=0.2|0.2 percent} on the month, after {cpi-mom-prev|1.1 percent} {prev-month|in January} when household gas tariffs went up.

Food prices were {food=4.1|4.1 percent} higher than a year earlier and fuel {fuel|12.3 percent}. Core inflation, which leaves out regulated prices and tax changes, stood at {core|2.4 percent}.

Separate data {jobs-day|on Tuesday} showed the registered unemployment rate at {jobless=13.7|13.7 percent} in {month|February}, unchanged from {prev-month|January} and up from {jobless-year|13.1 percent} {year-ago|a year ago}. The number of people out of work and ready to take a job {available|immediately} was {unemployed=371200|371,200}.

"Inflation will keep falling {falling-until|until the summer}, but the labour market will not help household spending {spending|this year}," said {analyst|Juraj Kovalcik}, analyst at {bank|Danubia Banka}.

The central bank sees inflation averaging {cpi-outlook|2.9 percent} {outlook-year|this year}, after {cpi-2011|3.9 percent} {last-year|in 2011}, and the economy growing {gdp-outlook|2.1 percent}.
=== b.txt
Slovak inflation eases, unemployment unchanged
March 15, 2012

{country|Slovakia's} annual inflation rate slowed to {cpi|3.6 percent} in {month|February} from {cpi-prev|3.9 percent} {prev-month|in January}, the statistics office said {cpi-day|on Thursday}.

Prices rose {cpi-mom=0.2|0.2 percent} on the month. Food was {food=4.4|4.4 percent} more expensive than a year earlier and fuel {fuel|12.3 percent}.

The registered unemployment rate was {jobless=13.7|13.7 percent} in {month|February}, up from {jobless-year|13.1 percent} {year-ago|a year ago}. The number of people out of work and ready to take a job was {unemployed=317200|317,200}.

The central bank sees inflation averaging {cpi-outlook|2.9 percent} {outlook-year|this year} and the economy growing {gdp-outlook|just over 2 percent}.
=== c.md
---
title: 'Cheaper at the till? Not if you drive'
date: 2012-03-16
---
Milk has come down {milk|by six cents} {milk-since|since Christmas}, eggs {eggs|have nearly doubled} and a full tank costs {tank|nine euros} more than a year ago. From such things the statisticians made the number they published {cpi-day|yesterday}: prices in {country|Slovakia} were {cpi|3.6 percent} higher in {month|February} than {year-ago|twelve months before}. A month ago it was {cpi-prev|3.9}.

The eggs first. Since the turn of the year hens may no longer be kept in the old cages, supply collapsed all over the Union and a box of {eggs-box|ten} went from {eggs-old|1.19} to {eggs-new|2.29 euros}. Food as a whole is up {food=4.1|4.1 percent} on the year, though bread ({bread|plus 1.8}) and vegetables ({vegetables|minus 7.2}) pull the other way. Petrol, at {petrol|1.53 euros a litre}, was never dearer.

Wages do not keep up. The average gross pay rose {wages|3.1 percent} {last-year|last year}, to {wage-level|786 euros a month}, so that in real terms everyone lost {real-wages|0.8 percent}.

And those are the ones with a job. The labour offices have {registered|400,500} people on their books; of these {unemployed=371200|a little over 370,000} could start at once, and that is the figure from which the rate is worked out: {jobless=13.9|13.9 percent}, the same {jobless-same|for the second month in a row}. The differences are as great as ever. In {region-low-name|Bratislava} only {region-low|5.7 percent} are looking for work, in the district of {district|Rimavska Sobota} {district-rate|one in three}. The worst region is {region-high-name|Banska Bystrica} with {region-high=19.9|19.9 percent}.

The head of the labour office, {labour-head|Marian Hudec}, finds comfort in the flow: {outflow|17,900} people left the register in {month|February}, {outflow-work|12,400} of them because they had found work, and {inflow|18,300} came. "The seasonal turn is {turn|a month} away," he says. Offers there are {vacancies|8,600}, most of them for welders, lorry drivers and cooks.

Economists are divided about the rest of the year. {bank|Danubia Banka's} {analyst|Juraj Kovalčík} expects the rate to end it at {jobless-yearend|14.1 percent}; the finance ministry, whose budget was drawn up {budget-when|in October}, still counts on an average of {jobless-ministry|13.2}. The central bank's inflation forecast of {cpi-outlook|2.9 percent} looks safe to all of them, unless oil, {oil|at 125 dollars} for a barrel of Brent, goes on as it has.
=== d.md
---
title: '{country|Slovakia}: prices and labour market, {month|February 2012}'
date: 2012-03-16
---
| Indicator | {month|Feb 2012} | {prev-month|Jan 2012} | {year-ago|Feb 2011} |
|---|---|---|---|
| CPI, % y/y | {cpi|3.6} | {cpi-prev|3.9} | {cpi-yearago|3.3} |
| CPI, % m/m | {cpi-mom=0.3|0.3} | {cpi-mom-prev|1.1} | {cpi-mom-yearago|0.5} |
| Core CPI, % y/y | {core|2.4} | {core-prev|2.6} | {core-yearago|1.9} |
| HICP, % y/y | {hicp|4.0} | {hicp-prev|4.1} | {hicp-yearago|3.5} |
| Registered unemployment, % | {jobless=13.7|13.7} | {jobless-prev|13.7} | {jobless-year|13.1} |
| Unemployment, Eurostat method, s.a., % | {ilo|14.0} | {ilo-prev|13.9} | {ilo-yearago|13.5} |
| Job seekers, total, thousands | {registered|400.5} | {registered-prev|400.1} | {registered-yearago|388.7} |
| of whom available, thousands | {unemployed=371200|371.2} | {unemployed-prev|372.0} | {unemployed-yearago|349.9} |
| Vacancies | {vacancies|8,612} | {vacancies-prev|7,940} | {vacancies-yearago|7,105} |

The harmonised index weighs fuel more heavily, which accounts for {hicp-gap|0.4 points} of difference. In the euro area it stood at {ez-hicp|2.7%}; unemployment there was {ez-jobless|10.7%} {prev-month|in January}.

Regional rates range from {region-low|5.7%} in {region-low-name|Bratislava} to {region-high=20.9|20.9%} in {region-high-name|Banská Bystrica}, the only region except Prešov ({presov|19.5%}) and Košice ({kosice|18.8%}) above {region-mark|15%}. Among people under {youth-age|25} {youth|33.4%} have no work, and {longterm|just over half} of all job seekers have been registered {longterm-months|for more than 12 months}.

Nominal wages grew {wages|3.1%} in {last-year|2011} to {wage-level|EUR 786}; deflated by the average CPI of {cpi-2011|3.9%}, that is a real loss of {real-wages|0.8%}, the {real-rank|second} {real-since|since 2000}.

Next releases: inflation {next-cpi|on 16 April}, unemployment {next-jobs|on 20 April}.
