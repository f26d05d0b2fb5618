Papers about the Korvik DX18 cordless drill and its BT50 battery: manual, data sheet, FAQ, shop page (2023-2024).
=== manual.md
---
title: {product|Korvik DX18} - operating manual (excerpt)
date: 2023-03-06
---
# Operating manual

## Intended use

The {product|DX18} is meant for drilling in wood, metal and plastic and for driving screws. For masonry take its sister with hammer action, the {sister|DX18-H}.

| Material | Largest hole |
|---|---|
| Wood | {wood=38|38 mm} |
| Steel | {steel|13 mm} |
| Masonry (DX18-H only) | {stone|16 mm} |

The chuck takes bits of up to {chuck|13 mm}.

## Before first use

Charge the battery fully. On the C30 charger a BT50 battery needs {charge-50=75|75 minutes}, a BT20 {charge-20|30 minutes}. The lamp blinks green while charging and stays green when done. Charge when the battery is between {ctemp-min|5 °C} and {ctemp=40|40 °C} only; outside this range the charger waits by itself.

## Gears and torque

1. First gear, {rpm-1|up to 500 rpm}: large screws, big holes
2. Second gear, {rpm-2|up to 1,900 rpm}: small holes

**Caution:** change gears only when the motor stands still.

The collar has {steps=21|21 settings} for screwing and one for drilling. Begin at {ex-step|5} with small screws and turn it up until the head sits flush.

## Battery lamp

The more lights are on, the fuller the battery. If the last light blinks, the battery is nearly empty; stop working and charge it, since running it flat shortens its life.

If the machine is not used for {sleep|10 minutes}, the electronics fall asleep. Press the trigger to wake them.

## Overload

When the motor gets too hot, the machine stops by itself. Let it run without load for {cool|two minutes} before you go on.

## Care and storage

Wipe with a dry cloth. The brushless motor needs no service. Store batteries at {store-charge|40 to 60%} charge in a dry place between {store-min|0 °C} and {store|30 °C}. Recharge a stored battery every {recharge=6|6 months}.

## Noise and vibration

Sound pressure {noise|76 dB(A)}; wear ear protection above {noise-limit|80 dB(A)}, which may be reached when drilling in metal.

## Guarantee

{guar=3|Three years} on the machine from the date of purchase, {guar-batt|one year} on batteries. Keep the receipt.

=== datasheet.md
---
title: Data sheet {product|DX18} / {sister|DX18-H}
date: 2024-01-22
---
# Data sheet

| | DX18 | DX18-H |
|---|---|---|
| Order number | {order|KV-4180} | {order-h|KV-4185} |
| Nominal voltage | {volt|18 V} | {volt-h|18 V} |
| Speed, low gear | {rpm-1|500 rpm} | {rpm-1h|450 rpm} |
| Speed, high gear | {rpm-2|1,900 rpm} | {rpm-2h|1,800 rpm} |
| Torque, maximum | {torque=60|60 Nm} | {torque-h|65 Nm} |
| Torque steps | {steps=18|18 + drilling} | {steps-h|18 + drilling + hammer} |
| Chuck, max. | {chuck|13 mm} | {chuck-h|13 mm} |
| Max. diameter, wood | {wood=35|35 mm} | {wood-h|35 mm} |
| Max. diameter, steel | {steel|13 mm} | {steel-h|13 mm} |
| Weight without battery | {weight|1.1 kg} | {weight-h|1.3 kg} |
| Length | {length|172 mm} | {length-h|189 mm} |
| Sound pressure | {noise|76 dB(A)} | {noise-h|84 dB(A)} |

Blows of the DX18-H: {blows|27,000 per minute}. The blows can be switched off by turning the collar to the drill symbol.

## Batteries

| | BT20 | BT50 |
|---|---|---|
| Capacity | {cap-20|2.0 Ah} | {cap-50|5.0 Ah} |
| Energy | {wh-20|36 Wh} | {wh-50|90 Wh} |
| Weight | {bw-20|0.35 kg} | {bw-50|0.62 kg} |
| Charging on C30 | {charge-20|30 min} | {charge-50=75|75 min} |
| Charging on C80 (fast) | {fast-20|18 min} | {fast-50|32 min} |
| Full charge cycles until {left|80%} is left | {cyc-20|600} | {cyc-50=800|800} |

The battery may be charged while its temperature is no higher than {ctemp=45|+45 °C}.

## Electronics

- Brushless motor with thermal switch-off at {hot|110 °C} winding temperature
- Standby begins after {sleep|600 s}
- Work light, {lumen|60 lm}, with afterglow
- Battery compartment protected against splashes

## In the box

Machine, belt hook, bit holder, and in the set {set-order|KV-4182}: {set-batt|two BT50}, charger C30, case. The hammer model is delivered without batteries.

All values were measured with a full BT50 battery at room temperature and may vary from machine to machine within the usual tolerances. The sheet replaces all earlier ones. Subject to technical changes. Drawings for holders and jigs are sent on request; please name the order number and the year of manufacture, which is printed on the plate beneath the handle.

=== faq.md
---
title: Questions about your {product|DX18}
date: 2024-05-02
---
# Questions we often hear

## How long does the battery last?

With a BT50 ({cap-50|five amp-hours}) you can drive about {screws|420 screws} of {ex-screw|6 x 60 mm} into spruce. Batteries age. You can recharge a BT50 about {cyc-50=1000|a thousand times} before it is down to {left|four fifths} of what it once held; the smaller BT20 manages {cyc-20|six hundred} rounds.

## I want it full quicker. What can I do?

Buy the C80. It fills a BT50 in {fast-50|just over half an hour}, where the charger that came with the set, the C30, takes {charge-50=100|an hour and forty minutes}. A BT20 is back after {charge-20|half an hour} even on the slow one.

## May I leave the battery in the garage over winter?

Better not if it freezes there: frost harms it, and so does anything above {store|30 °C}. Do not put it away full or empty, but about {store-charge|half full}, and top it up {recharge=12|once a year}.

## The machine does not react any more

After {sleep|ten minutes} without use it goes to sleep; one pull of the trigger wakes it. If it was working hard, it is probably too hot. Let it spin freely for {cool|120 seconds}.

## Is it loud?

At {noise|76 decibels} it is quieter than a vacuum cleaner. The hammer version reaches {noise-h|84}, so please protect your ears.

## Does it fit my older Korvik batteries?

Everything with {volt|18 volts} made since {compat|2019} fits. Batteries of {small-volt|12 volts} do not.

## Something is broken. Who pays?

We do, if it happens in the first {guar=3|36 months}. For batteries it is {guar-batt|twelve months}. Register your drill within {reg=4|four weeks} of buying it and we add {guar-extra|two more years} for the machine. Accessories, such as bits, are not covered.

## How long can I get spare parts?

For at least {parts|10 years} after we stop making it. Repairs in our workshop in {shop-town|Ellwick} take about {repair|five working days}.

## Can I drill into my living room wall with it?

Plasterboard, yes. For brick you want the {sister|DX18-H}, which manages holes of up to {stone|16 mm}. Concrete is a job for a rotary hammer, and our dealers will be glad to lend you one.

=== shop.md
---
title: {product|Korvik DX18} cordless drill, set with {set-batt|2 batteries} - Toolhaven
date: 2024-04-11
---
# {product|Korvik DX18} cordless drill in a case

**{price|£189.00}** including VAT (was {price-old|£219.00}) | Item {set-order|KV-4182} | In stock, delivered in {deliver|2 to 3 days}

Rated {stars|4.6 out of 5} by {ratings|238 customers}.

A compact brushless drill with plenty of power. With a maximum turning force of {torque=50|50 Nm} it sinks even long construction screws without pilot holes, and at only {length|17.2 cm} it fits between joists.

## What you get

- Drill with {chuck|13 mm} keyless chuck
- {set-batt|Two} BT50 batteries with {cap-50|5 Ah} each
- C30 charger
- Case, belt hook and bit holder

## At a glance

| | |
|---|---|
| Voltage | {volt|18 V} |
| Gears | {gears|2} |
| Speeds | {rpm-1|500} and {rpm-2|1,900 rpm} |
| Weight of the bare tool | {weight|1,100 g} |
| Weight with BT50 | {weight-50|1.72 kg} |
| Holes in steel up to | {steel|13 mm} |
| Noise | {noise|76 dB(A)} |

## Other versions

| | Price |
|---|---|
| Bare tool, no battery, no charger | {price-bare|£99.00} |
| Set with {set20-batt|one} BT20 | {price-20|£149.00} |
| DX18-H, bare tool | {price-h|£129.00} |
| Spare BT50 | {price-b50|£64.00} |
| Spare BT20 | {price-b20|£39.00} |
| Fast charger C80 | {price-c80|£59.00} |

## Guarantee and returns

Send it back within {return|30 days} if you do not like it; we pay the postage on orders above {post|£50}. The maker gives {guar=2|two years} of guarantee on the drill and {guar-batt|one} on the batteries. If you register with the maker within {reg=8|eight weeks} of purchase, the cover for the drill is prolonged by {guar-extra|24 months}.

## Good to know

Batteries can be shipped by road only, so that delivery to the islands takes up to {deliver-isle|8 days}. Buy {bulk|three or more} sets and we take {bulk-off|10%} off. This offer ends on {offer-end|31 May 2024}. Customers who bought this drill also looked at our bit sets, clamps and folding workbenches.
