Papers of Hearthgate home-contents insurance: conditions, brochure, FAQ, annual letter to customers (2024/25).
=== conditions.md
---
title: {product|Hearthgate Contents Cover} - conditions
date: 2024-01-01
---
# Conditions of insurance, edition {edition|HC 24}

## § 1 What is insured

Everything in your home which is not part of the building, against fire, burglary, tap water, storm and hail. A storm is wind of force {wind|8 or more}.

## § 2 Limits

The sum insured is the upper limit of what we pay for any loss. Within it, the following limits apply:

| | Classic | Comfort |
|---|---|---|
| Jewellery, in total | {jewel-c|€5,000} | {jewel-k|€15,000} |
| Cash outside a safe | {cash-c|€500} | {cash-k|€1,500} |
| Bicycles stolen outdoors | not covered | {bike-k=2000|€2,000} |
| Things taken on a journey | {travel-c|10%} of the sum insured | {travel-k|20%} of the sum insured |
| Frozen food after a power cut | {food-c|€200} | {food-k|€400} |
| Hotel, per night | {hotel-c|€80} | {hotel-k|€120} |
| Hotel, longest stay | {hotelmax-c=60|60 nights} | {hotelmax-k|180 nights} |

A bicycle is covered between {bike-from|10 pm} and {bike-to|6 am} only if it is locked in a room or in use.

## § 3 Your share

You bear the first {excess-c=250|€250} of each loss in Classic and the first {excess-k|€100} in Comfort. For damage by flood, if this is included, it is {excess-flood|€1,000} in both.

## § 4 Empty homes

If nobody lives in the home for more than {empty=60|60 days} in a row, tell us beforehand. Otherwise we may reduce our payment.

## § 5 After a loss

1. Report it without delay, at the latest within {report=7|seven days}.
2. Report theft to the police within {police|48 hours} and give us a list of what is missing.
3. Keep damaged things until we have seen them.

We pay within {pay|14 days} of having established what is owed. An advance can be asked for after {advance|one month}.

## § 6 Moving house

Your cover goes with you. During the move both homes are insured, for no longer than {move|two months}.

## § 7 Term and ending

The contract runs for {term|one year} and is renewed by a year unless it is ended with {notice=3|three months'} notice. After a loss either side may end it within {after-loss|one month} of the payment. If we raise the premium without improving the cover, you may leave within {raise|one month} of our letter.

=== brochure.md
---
title: {product|Hearthgate Contents Cover} at a glance
date: 2024-02-12
---
# At home, and at ease

Your sofa, your books, your grandmother's ring: what would it cost to buy all of it again? For an average flat of {flat|75 m²} our experts come to about {avg|€49,000}. **{product|Hearthgate}** protects it from {from|€4.90 a month}.

## Two levels, one promise

| | **Classic** | **Comfort** |
|---|---|---|
| Fire, burglary, tap water, storm | yes | yes |
| Bike taken from the street or yard | no | up to {bike-k=3000|€3,000} |
| Valuable jewellery | {jewel-c|€5,000} | {jewel-k|€15,000} |
| Money lying in a drawer | {cash-c|€500} | {cash-k|€1,500} |
| You pay yourself | {excess-c=150|€150} | {excess-k|€100} |
| Example: {ex-sum|€50,000}, flat in zone {ex-zone|2} | {ex-c|€96 a year} | {ex-k|€158 a year} |

Is your home unfit to live in after a fire? We pay for a hotel: in Comfort as long as {hotelmax-k|180 nights}, with {hotel-k|€120} for each of them, and in Classic too, with somewhat less.

## Good reasons

- If you insure at least {under|€650} per square metre, we never argue that the sum was too low.
- On holiday, your luggage is protected anywhere in the world for up to {abroad=3|three months}.
- Those under {young|28} pay {young-off|15%} less, and so do members of the fire brigade.
- No claim in {noclaim|three years}? Then {noclaim-off|10%} is yours.
- Pay by the year and save {yearly=5|5%} compared with monthly payment.

## Add what you need

| Module | per year |
|---|---|
| Flood and earth slip | {flood|€42} |
| Glass | {glass|€29} |
| E-bikes of up to {ebike-max|€6,000} | {ebike|€54} |
| Home assistance by phone | {assist|€12} |

Flood cover begins {flood-wait|four weeks} after you have signed. The others start on the day you choose.

## Try us

You can withdraw from the contract within {withdraw|two weeks} of receiving the policy, without giving reasons.

Call **{phone|0800 555 0142}**, Monday to Friday from {call-from|8 am} to {call-to=20|8 pm}, or visit one of our {branches|36 branches}. More than {customers|310,000 homes} trust us already.

=== faq.md
---
title: Contents insurance: questions and answers
date: 2024-09-18
---
# {product|Hearthgate}: questions and answers

**Something was stolen. How much time do I have?**
Call us as soon as you can. In any case we have to hear of it no later than {report=14|a fortnight} after it happened. Go to the police in the first {police|two days}.

**When do I get my money?**
{pay|Two weeks} after we know what we owe you. If things drag on, you can ask for part of it after {advance|a month}.

**We are going to Australia until spring. Does it matter that the flat is empty?**
As long as you stay away no more than {empty=90|90 days}, you need not do anything. For longer absences send us a mail, and have somebody look after the place.

**And our suitcases?**
They are insured on journeys of {abroad=6|half a year at most}. We replace as much as {travel-k|a fifth} of the sum insured if you have Comfort, and less in Classic.

**My bicycle disappeared from the courtyard at night.**
If it happened after {bike-from|ten in the evening} and before {bike-to|six in the morning}, it must have been in a locked room, unless you were still on the road with it. E-bikes can be added to the contract.

**We had a fire and are staying at a guest house. For how long will you pay?**
With Comfort it is {hotelmax-k|180 nights}. Classic customers can stay away from home for {hotelmax-c=100|100 nights} at our expense.

**I am moving. What now?**
Tell us the new address. Old and new flat are both covered for {move|two months}. The sum should fit the new one: multiply its size by {under|€650} and you are safe. For {ex-m2|80 m²} that makes {ex-m2sum|€52,000}.

**How do I get rid of the contract?**
By writing to us {notice=1|a month} before the policy year is over. New customers have {withdraw|14 days} to change their mind.

**Is flood damage included?**
Only with the module, which takes effect after {flood-wait|28 days}. Your share of the damage is higher then; see the conditions.

**What counts as a storm?**
The conditions name the wind force. You do not have to prove it: we check it with the weather service.

=== letter.md
---
title: Your contents insurance in {year|2025}
date: 2024-11-04
---
Dear customer,

your contract for **{product|Hearthgate Contents Cover}, Comfort** renews on {renew|1 January 2025}. Here is what changes and what remains.

## Your premium

Building materials, furniture and repairs have become {inflation|4%} dearer. We therefore raise premiums by {rise|3.5%} on average. For you this means:

| | {year-old|2024} | {year|2025} |
|---|---|---|
| Sum insured | {sum-old|€60,000} | {sum|€62,400} |
| Premium for the year | {prem-old|€189.00} | {prem|€195.60} |
| Module "Glass" | {glass|€29.00} | {glass-new|€31.00} |

The new premium will be collected on {debit|15 January}. You have chosen to pay once a year, which is {yearly=8|8%} cheaper for you than monthly instalments.

You need not accept this. As the level of cover is unchanged, you may end the contract within {raise|a month} of receiving this letter.

## As a reminder

- With Comfort we pay up to {cash-k|€1,500} for cash that is not in a safe, and {food-k|€400} if the freezer fails.
- Of each claim, the first {excess-k|hundred euros} are yours.
- You have had no claim since {noclaim-since|2020}. From {noclaim|three} such years on we grant {noclaim-off|ten per cent}, and this is already contained in the figures above.
- Should you have to move out after a disaster, a hotel room may cost {hotel-k|€120} a night.

## New from {new-from|March 2025}

You can send us photos of the damage with our app, version {app|3.2} or newer. In a trial with {trial-n|1,200 customers}, {trial-share|70%} of small claims were settled within {trial-time|24 hours}.

## We are there for you

Our advisers answer the phone under {phone|0800 555 0142}. They are on duty on working days, from {call-from|eight in the morning} until {call-to=18|six in the evening}. On {closed-1|24 December} and {closed-2|31 December} the lines close at {closed-time|noon}.

We thank you for your trust, which you have placed in us for {loyal|eleven years} by now. If your household has changed, perhaps because a child has moved out or a piano has moved in, let us know, and we shall check whether the sum insured still fits.

Yours sincerely,
{signer|Henrike Vasterling}, customer service
