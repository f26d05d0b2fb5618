Nordwell Bank's current account "Plain" and its cards: price list, FAQ, terms, and the letter to customers about changes in 2025.
=== price-list.md
---
title: Price list for private customers - {bank|Nordwell Bank}
date: 2025-02-03
---
# Price list

## Accounts

| | Plain | Plus | Young |
|---|---|---|---|
| Fee per month | {fee-plain|€4.90} | {fee-plus|€9.90} | {fee-young|€0} |
| No fee if this much comes in each month | {salary-plain=1200|€1,200} | {salary-plus|€3,000} | n/a |
| Free withdrawals per month, other banks' machines | {atm-plain|3} | {atm-plus|10} | {atm-young|5} |
| Each further one | {atm-fee|€2.50} | {atm-fee-plus|€1.50} | {atm-fee-young|€2.50} |
| Overdraft, interest per year | {od-plain=11.9|11.9%} | {od-plus|9.4%} | none |
| Credit interest per year | {credit-plain|0.25%} | {credit-plus|0.75%} | {credit-young|1.00%} |

Young is for customers up to and including the age of {young-age|25}. After that it turns into Plain.

## Payments

- Transfer in euros, on line: free
- Transfer on paper: {paper|€1.80}
- Instant transfer: {instant=0.5|€0.50}, on Plus free
- Transfer outside the euro area: {foreign|0.3%}, at least {foreign-min|€9} and at most {foreign-max|€60}
- Direct debit that comes back: {bounce|€3.20}

## Cards

| | Debit card | Gold credit card |
|---|---|---|
| Per year | {debit-year|€0} | {gold-year|€65} |
| Second card | {debit-second|€12} | {gold-second|€30} |
| Payment in foreign currency | {fx-debit|1.5%} | {fx-gold|1.0%} |
| Replacement after loss | {replace-debit=8|€8} | {replace-gold|€0} |
| Cash from the counter | {counter-debit|€0} | {counter-gold|3%} |

New PIN by post: {pin-price|€4}. We send it on the same day, to the address that we have on file, never by e-mail.

## Other

Paper statements cost {statement|€1.20} each. Those in the app are free and can be saved as a file. A certificate for the tax office is free.

Safe-deposit boxes are let by the year; there are some in the branches at {branch-a|Harbour Street} and {branch-b|Old Market} only.

Fees are taken from the account on the last working day of the month. Prices of services that are not listed here are told before you order them. Value added tax is included where it applies.

=== faq.md
---
title: Help - current account and card
date: 2025-04-07
---
# Help with your account and card

### How do I open an account?

With our app and your passport, in {open-time|about ten minutes}. You must be {open-age=18|18} or older, and we need an address in the country. The card is with you within {card-post|a week}, the PIN some days later.

### What does Plain cost me?

{fee-plain|€4.90} a month. If you are paid by your employer into this account, the fee disappears, provided it's {salary-plain=1000|a thousand euros or more}. In a year without that you'd pay {ex-plain-year|€58.80}.

### How much cash can I get?

From the machine {cash-day=500|500 euros} a day and {cash-week|2,000} a week. In shops you can pay {pos-day|€3,000} a day. In the app you can lower these figures at any time, and raise them for {raise-days|up to 14 days} before a journey.

### Do I pay at machines of other banks?

On Plain you have {atm-plain|three} free withdrawals each month, on Plus {atm-plus|ten}. After that, Plain customers pay {atm-fee|€2.50} a time. Machines abroad often add their own fee, we can't change that. Suppose you take out money {ex-times|five times} in June: with Plain, that makes {ex-atm|€5}.

### Tapping without PIN

Up to {tap|€50} you just tap. After {tap-count|five taps} in a row, the terminal asks for your PIN.

### I have lost my card!

Block it in the app, or ring {block-line|0800 555 0177}, day and night. You then owe {loss-max=50|no more than 50 euros} of what the thief spent before your call, unless you were very careless. The new card costs you {replace-debit=12|twelve euros} and takes {replace-time|five working days}. A gold card is replaced {replace-gold|for nothing}.

### Can I have an overdraft?

After {od-wait|three months} with regular income, {od-limit|up to twice} what you earn in a month, though never more than {od-cap|€6,000}. We charge interest by the day, {od-plain=12.4|12.4 per cent} a year for Plain at the moment.

### When does my money arrive?

Transfers that you send us before {cutoff=4|4 pm} on a working day arrive on the next one. Instant ones take {instant-time|ten seconds}, up to {instant-max|€15,000} each.

=== terms.md
---
title: Terms for current accounts and cards (extract)
date: 2025-03-31
---
# Terms for current accounts and cards

**Opening.** The account is opened for persons who have reached the age of {open-age=16|sixteen}. One person may hold {max-accounts|no more than two} accounts of this kind. The bank may refuse an application without giving reasons.

**Fees and interest.** Fees are listed in the price list. If the bank wishes to change them, it informs the customer {notice-fees|two months} beforehand. Debit interest is booked {interest-book|quarterly}.

**Orders.** Payment orders received after {cutoff=2|14:00} are deemed received on the following working day. Instant payments are carried out within {instant-time|10 seconds}, at any hour, to a maximum of {instant-max|€15,000} per order.

**Overdraft.** On request and after {od-wait|three months'} receipt of income the bank grants an overdraft of {od-limit|two} net monthly incomes at most, but not above {od-cap|EUR 6,000}. It may be reduced with {od-notice|30 days'} notice.

**Card limits.** Without other agreement the following apply to the debit card:

- cash withdrawals: {cash-day=800|EUR 800} per calendar day and {cash-week|EUR 2,000} per calendar week;
- payments in shops: {pos-day|EUR 3,000} per calendar day;
- contactless without PIN: {tap|EUR 50} per payment.

The credit card has a monthly limit, which is stated in the letter that comes with it. The card is valid for {card-valid|four years}. A new one is sent without request in the last month of that time.

**Duty of care.** Loss must be reported at once. The PIN must not be written on the card or kept with it. After {pin-wrong|three} wrong entries the card is blocked.

**Liability.** For unauthorised payments made before the report the customer is liable {loss-max=150|to the amount of EUR 150}, and not at all for those made afterwards. Claims must be raised {claim|within 13 months} of the booking.

**Ending the contract.** The customer may end the contract at any time, {cust-notice|without notice}. The bank must give notice of {bank-notice|two months}. Cards are to be returned or destroyed, and any overdraft is to be paid back at the same moment. Contracts made on line can be revoked within {revoke|14 days}.

=== letter.md
---
title: What changes on {change-date|1 June 2025}
date: 2025-03-28
---
Dear customer,

banking is changing, and so are some of our prices and limits. We're writing to you {notice-fees|two months} before, as the law wants it. Unless another day is given, everything below holds from {change-date|1 June}.

## What becomes dearer

- The monthly fee for **Plain** rises from {fee-plain|€4.90} to {fee-plain-new|€5.90}, for **Plus** from {fee-plus|€9.90} to {fee-plus-new|€10.90}. **Young** stays {fee-young|free}.
- A transfer on a paper form: {paper-new|€2.50} instead of {paper|€1.80}.
- The **gold card** will be {gold-new|€72} a year; so far you paid {gold-year|€65}.
- A statement by post: {statement-new|€1.50}, until now {statement|€1.20}.

## What becomes cheaper or better

- Sums that have to be there at once: today you pay {instant=1|one euro} for each on Plain, soon {instant-new|nothing}.
- Abroad, the surcharge for paying by debit card falls from {fx-debit|1.5%} to {fx-debit-new|1.25%}. Gold remains at {fx-gold|1%}.
- Young customers may keep their account up to the age of {young-age-new|27}. Now that age is {young-age|25}.
- Credit interest on a Plus account goes up from {credit-plus|0.75%} to {credit-plus-new|0.90%}.
- You can tap for {tap-new|€75} without a PIN, rather than {tap|€50}, from {tap-from|1 September}.

## What stays the same

The {atm-plain|three} free withdrawals per month that Plain has at other banks' machines, and our {branches|16 branches}. The limit on instant payments remains at {instant-max|€15,000}.

## If you do not agree

You can object by {object-by|31 May}, in writing or in the app. You can also leave us, of course, free of charge. If we hear nothing, the new prices count as accepted. Did you open your account after {after|15 March}? Then you already have the new terms.

## Help

Our advisers are there for you on {phone|0800 555 0120}, {phone-open|8 am} to {phone-close|8 pm}, and during an evening about the changes on {evening|8 May}, {evening-time|6.30 pm}, in {branch-a|Harbour Street}.

Yours sincerely,
{head|Tomas Rydahl}, Head of Private Customers, {bank|Nordwell Bank}
