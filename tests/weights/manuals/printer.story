Corvale Lumira 450, an office laser printer: user manual, data sheet, supplies page, support page and a service letter to dealers.
=== manual.md
---
title: "User manual: setting up the {product|Lumira 450}"
date: 2022-09-12
---
# Setting up

Unpacking is work for {carry|two people}: without options, the machine weighs {weight=26|26 kg}. Keep some space free behind it, so that the rear door can be opened. The room should have between {temp-min|10} and {temp-max|32 °C}, and the sun must not shine on the printer.

## Paper

| Source | Sheets ({paper-std|80 g/m²}) | Heaviest paper |
|---|---|---|
| Tray A (built in) | {tray-a|550} | {grams-a|176 g/m²} |
| Tray B (option) | {tray-b|550} | {grams-b|176 g/m²} |
| Bypass slot | {bypass=100|100} | {grams-bypass|220 g/m²} |

Envelopes go through the bypass only, at most {envelopes|10} at a time. The printer stops when {bin|250 sheets} lie in the output bin.

## First start

1. Remove all orange tape, also the strips inside the front door.
2. Pull out the drum, shake it gently, put it back.
3. Plug in and press the power button. The printer is ready after {warmup|45 seconds}.
4. Type the PIN of the menu, {pin=0000|0000} on a new machine, and choose your own.

## Network

Connect the cable, or join a wireless network in *Menu > Wi-Fi*. The address of the printer is shown at the top of the menu. Type it into a browser to see the same settings on a larger screen.

## Saving power

The printer dozes off when nobody has used it for {sleep=15|15 minutes}. You can set this anywhere between {sleep-min|1} and {sleep-max|120 minutes}. Deep sleep follows after {deep|4 hours}. Waking from sleep takes {wake|8 seconds}, from deep sleep {wake-deep|30}.

## Confidential prints

Jobs with a PIN stay in memory for {hold|24 hours} and are then wiped. Up to {hold-jobs|50 jobs} are kept. To print yours, go to the printer, choose your name and type the PIN that you gave on the computer.

## Cleaning

Wipe the glass strip now and then, with a dry cloth. Pick-up rollers and fuser are changed together, every {rollers=150|150,000 pages}; the display tells you when it is time.

=== datasheet.md
---
title: {product|Corvale Lumira 450} - technical data
date: 2022-06-01
---
# Technical data

A black-and-white laser printer for teams, with duplex printing and a network connection as standard. It was designed for offices that print a little all day long, and is easy to keep running: everything that wears out is changed from the front.

## Print engine

- Up to {ppm-a4|45 pages per minute} (A4), {ppm-letter|47} (Letter), {ppm-duplex|38 sides} in duplex
- First page out in {first-page|5.9 seconds} from ready, {first-sleep|14 seconds} from sleep
- Peak load {peak|100,000 pages} a month; for a long life, plan on no more than {volume|8,000}

## Weight

| | Basic | With tray B |
|---|---|---|
| Weight | {weight=23|23.4 kg} | {weight-b|28.9 kg} |

## Paper

Tray A takes {tray-a|550 sheets}, the optional tray B {tray-b|another 550}. Single sheets, labels and envelopes are fed by hand: {bypass=50|50 sheets} of ordinary paper ({paper-std|80 g/m²}) can lie there. Output: {bin|250 sheets}, face down.

The heaviest paper is {grams-a|176 g/m²} from tray A and {grams-bypass|220 g/m²} by hand. Recycled paper and letterheads can be used in all of them, coated paper in none.

## Power and noise

- {power-sleep|1.1 W} in sleep, {power-deep|0.4 W} in deep sleep
- {noise|53 dB(A)} while printing, inaudible otherwise

## Memory and ports

{memory|1 GB} of memory, {memory-max|2 GB} at most. USB, gigabit Ethernet and Wi-Fi. There is no fax and no scanner; see the Lumira M series for these.

## Toner and drum

In the box: a starter cartridge for {starter|3,000 pages}. Afterwards:

| | Pages |
|---|---|
| TL-45 | {yield-std=8|8,000} |
| TL-45X, high capacity | {yield-x|18,000} |
| Drum DL-45 | {drum|60,000} |

All figures are for typical letters. Pages full of pictures need far more toner.

## Guarantee

{warranty=2|2 years}, at your premises. Extensions to {warranty-4|4} or {warranty-5|5 years} can be bought together with the machine.

=== supplies.md
---
title: Toner, drums and spare parts for the {product|Lumira 450}
date: 2023-10-02
---
# Supplies

Prices without VAT, valid from {prices-from|2 October 2023}. Delivery is free inside the country, whatever you order. Whatever you order in the morning is delivered the next working day.

| Part | Price | Price before |
|---|---|---|
| Toner TL-45 | {toner-std|€94} | {toner-std-old|€89} |
| Toner TL-45X | {toner-x=162|€162} | {toner-x-old|€154} |
| Drum DL-45 | {drum-price|€138} | {drum-price-old|€138} |
| Maintenance kit MK-45 | {kit|€215} | {kit-old|€199} |

## Which toner do I need?

Both fit all machines of the series. The ordinary TL-45 prints {yield-std=6.5|about 6,500 pages}; the TL-45X goes on for {yield-x|18,000} and is cheaper by the page. With a need of {ex-pages|3,000 pages} a month the large one lasts {ex-months|half a year}.

The cartridge that came with your printer is a small one and will be empty after {starter|3,000 pages}. Do order in time: a warning appears before the end, but some offices need more than a week to get an order signed. We advise you to keep one spare cartridge in the cupboard, in its bag, lying flat.

We do not advise refilled cartridges of other makers. They are allowed, and the guarantee stays valid, but damage that comes from leaking toner is not covered by it.

## Drum

The drum is good for {drum|60,000 pages}, that is {drum-toners|three to four} large cartridges. Change it when the display shows code {code-drum|C-31}. The toner you have in use can stay.

## Maintenance kit

It has a new fuser and a full set of pick-up rollers. Fitting it takes {kit-time|20 minutes} and needs no tools. It's due every {rollers=120|120,000 pages}, no matter how clean the machine looks.

## Returning empties

Collect a box of cartridges, print the label from our site, and hand the box to the parcel service. For each TL-45X we pay you {bonus-x|€3}, for each TL-45 {bonus-std|€1.50}.

=== support.md
---
title: {product|Lumira 450} - help and answers
date: 2024-01-22
---
# Help and answers

**Hotline:** Monday to Friday {hot-open|8 am} to {hot-close=6|6 pm}, Saturday {sat-open|9 am} to {sat-close|1 pm}. Have the serial number at hand; it is on the left, behind the door. Outside these hours you can leave a message, and we will ring you back as soon as we are in again.

## The printer is slow to start

That's normal in the morning. It wakes from ordinary sleep in {wake|eight seconds}, but needs {wake-deep|half a minute} after a whole night. If this annoys you, raise the time until it goes to sleep. As delivered, it nods off {sleep=30|half an hour} after the last page, and {sleep-max|two hours} is the longest it'll accept.

## I don't know the code for the menu

If nobody changed it, try {pin=1234|1234}. After {pin-tries|five} wrong attempts you have to wait {pin-wait|ten minutes}. If that doesn't help, we can reset it by phone.

## My confidential job has gone

Jobs are held for {hold|one day}. After that we can't bring them back, and neither can your IT people.

## Paper jams

Most jams come from trays that are too full. Never exceed the line: it stands for {tray-a|550 sheets} in tray A. Fan new paper before you put it in, and don't mix old sheets and new ones. The display shows where the sheet is stuck; begin with the rear door, then the duplex unit.

## Firmware

The current version is {fw|5.20}, of {fw-date|9 January 2024}. It repairs a fault that made the Wi-Fi drop out after some days. Older than {fw-step|4.00}? Then install {fw-between|4.60} first. The update runs for {fw-time|about 12 minutes}; don't switch off.

## Guarantee

If something breaks in the first {warranty=3|three years}, a technician comes to you, free of charge. Toner and drums aren't covered. If you bought the long extension, it's {warranty-5|five years}.

=== dealer-letter.md
---
title: Letter to our dealers
date: 2024-02-15
---
Dear partners,

a few points on the {product|Lumira 450} that could not wait for our spring meeting.

**Toner.** The large cartridge TL-45X has been hard to get since {short-since|December}. The factory has added a shift and we expect normal stock from {stock-from|11 March}. Your customers pay {toner-x=172|172 euros} for it, plus VAT; please correct your lists. Nothing else has changed: the smaller one remains at {toner-std|94}, and the kit with fuser and rollers at {kit|215}.

**Firmware.** Version {fw|5.20} has been out since {fw-date|January}. Devices in your stock with anything before {fw-stock|5.00} should be updated before you deliver them. Plan {fw-time|twelve minutes} each.

**Hotline.** From {service-from|1 April} the customers' line will be staffed longer. Until then, please tell them that nobody picks up the phone on weekdays after {hot-close=5|five in the afternoon}. On Saturdays, as before, {sat-open|nine} to {sat-close|one}.

**Recall of power cords.** {cords|About 1,200 cords}, delivered in {cords-when|June 2023}, may get hot. So far, we have heard of {cord-cases|six cases} and nobody was hurt. Exchange is free; send us the bill for your work. Please write to the customers concerned yourselves, a draft is attached.

**End of sales.** The {product|Lumira 450} remains in the list until {sales-end|31 December 2024}. Its successor, the {successor|Lumira 460}, prints {ppm-460|52 pages} a minute instead of {ppm-a4|45} and uses the same toner. It'll come with {memory-460|2 GB} of memory (the old one has {memory|1 GB}) and a tray for {tray-460|650 sheets}. Spare parts for today's model will be available for {spares|seven years} after the last sale.

**Bonus.** Whoever sells {bonus-units|25 units} by {bonus-by|28 June} receives {bonus|2%} on the year's turnover. It is paid with the last invoice of the year, and can be added to any other bonus that you have agreed with us.

With kind regards,
{signer|Annelie Brosch}, Corvale Partner Service
