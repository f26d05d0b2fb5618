Hearthwise 2, a smart room thermostat with radiator valves: printed manual, data sheet, app help and firmware notes.
=== manual.md
---
title: {product|Hearthwise 2} - installation and operating manual
date: 2025-03-10
---
# What is in the box

- the thermostat with base plate
- screws and plugs
- {cells|3 AA batteries}
- this booklet

# Mounting

Choose an inside wall, {height|1.5 m} above the floor and well away from windows, lamps and television sets. Switch off the mains before you touch any wire. The relay may switch {relay|8 A} at {volts|230 V}; a bigger load needs a contactor.

Radiator valves are screwed on by hand. Each home can have {valves|up to 16 valves}. The way between a valve and the thermostat should not be longer than {range|30 metres}, less if there is concrete in between.

# Daily use

Turn the ring to change the temperature, in steps of {step|0.5 °C}. The lowest setting is {set-min|5 °C}, the highest {set-max=30|30 °C}. There are three fixed modes, which you can change in the menu:

| Mode | Factory setting |
|---|---|
| Comfort | {comfort|21 °C} |
| Eco | {eco|17 °C} |
| Away | {away|15 °C} |

**Boost.** Press the ring briefly and all radiators open fully for {boost=30|30 minutes}. Press again to stop.

**Frost protection.** Even when switched off, the device starts the heating as soon as the room is colder than {frost=5|5 °C}.

**Key lock.** Hold the ring for {lock|5 seconds}. To return to factory settings, hold it for {reset|15 seconds} with the cover off.

**Programme.** For each day you may enter {points=6|no more than six switching times}. Weekdays and weekends are programmed separately. The factory programme heats from {wake|6:30} to {leave|8:00} and from {home|16:30} to {sleep|22:30}.

# Batteries

The symbol appears when about {low|10%} is left; you then have {low-days|two weeks} or so. Change all {cells|three} at the same time. Settings are kept for {change|5 minutes} without batteries.

# Cleaning and guarantee

Use a dry cloth. Should the thermostat fail within {warranty=2|24 months} of purchase, send it to us with the receipt and we will repair or replace it. Later repairs have to be paid for. Batteries and damage by water are excluded.

=== datasheet.md
---
title: {product|Hearthwise 2} data sheet
date: 2025-03-04
---
# Thermostat

| Property | Value |
|---|---|
| Dimensions (W x H x D) | {width|96} x {tall|96} x {depth|24 mm} |
| Display | e-paper, {display|2.1 in} |
| Switching capacity | {relay|8 A}, {volts|230 V} AC |
| Power supply | {cells|3 x AA}, alkaline |
| Battery life | {life=24|24 months} |
| Measuring accuracy | {accuracy|±0.3 K} |
| Set-point range | {set-min|5} to {set-max=35|35 °C} |
| Set-point resolution | {step|0.5 K} |
| Ambient temperature in operation | {amb-min|0} to {amb-max|40 °C} |
| Colour | white, graphite |

# Radiator valve {valve-name|HV-1}

| Property | Value |
|---|---|
| Power supply | {valve-cells|2 x AA}, alkaline |
| Battery life | {valve-life|18 months} |
| Installation | by hand, no draining |
| Valve set-point range | {valve-min|8} to {valve-max|28 °C} |

# Radio

- Wi-Fi in the {wifi|2.4 GHz} band, for the connection to your router
- {band|868 MHz} between thermostat and valves; range indoors {range|30 m}, in the open {range-out|120 m}
- Devices per home: {rooms|8 rooms} with a thermostat each, {valves|16 valves}

# Functions

- Programme with {points=8|8 switching points per day}
- Minimum pause between boiler starts: {cycle|4 min} (gas), {cycle-hp|10 min} (heat pump)
- Memory for {offline|7 days} of measurements when the internet is down
- Open-window detection: interruption of {window=15|15 min}
- App for iOS {ios|15} and Android {android=9|9}, or later versions

# Ordering and guarantee

| Article | Recommended price | Guarantee |
|---|---|---|
| Thermostat | {price|€129} | {warranty=3|3 years} |
| Valve {valve-name|HV-1} | {valve-price|€54} | {valve-warranty|2 years} |
| Starter set (thermostat, {set-valves|3 valves}) | {set-price|€269} | as for the parts |

Spare parts are available for {spares|10 years} after the end of production. The guarantee begins on the day of purchase and is given by the manufacturer. It does not extend to batteries.

All values were measured in our laboratory with firmware {fw|3.2} and new batteries of a well-known brand. In a house with thick walls, or with a router in the cellar, radio ranges are smaller. Subject to change without notice.

=== app-help.md
---
title: Help for the {product|Hearthwise} app
date: 2025-02-25
---
### Which phones does the app run on?

Any iPhone with at least iOS {ios|15}. On the other side you'll need {android=11|Android 11 or newer}, older phones are no longer offered the app in the store.

### My thermostat doesn't find the Wi-Fi

It only knows {wifi|2.4 GHz} networks. Move the phone next to the router and try again. The pairing code is valid for {pair|10 minutes}.

### How many of us can use the app?

Besides the owner you may invite {members=5|up to five} people. Guests can get access that ends by itself after {guest|48 hours}.

### What does the "extra warm" button do?

The same as a short press on the ring, only from the sofa. The radiators run at full power for {boost=60|an hour}, unless you choose something else (anything from {boost-min|10 minutes} to {boost-max|three hours}).

### I opened a window and the heating stopped

That's on purpose. When the temperature drops by {drop|2 degrees} within {drop-time|five minutes} we assume that you are airing the room, and wait for {window=30|half an hour} before heating again.

### Will my pipes freeze when I'm on holiday?

No. The heating comes on by itself at {frost=7|seven degrees}, even in off mode. You can plan holidays of up to {holiday|90 days}. While you're out the app aims at {away|15 °C}, and it goes back to {comfort|21 °C} in time for your return.

### Location

With location on, we turn the heating down once everybody is more than {radius|1 kilometre} from home. You can choose any distance between {radius-min|300 m} and {radius-max|20 km}.

### How long do the batteries last?

Those in the thermostat do {life=18|about one and a half years}. A warning comes up at {low|ten per cent}, and from then on you have {low-days|about a fortnight}. The valves take {valve-cells|two AA cells} each, which keep for {valve-life|a year and a half} as well.

### What happens to my data?

Charts go back {history|two years}. If your internet fails, the thermostat stores {offline|a week} of readings and sends them later. Delete your account and everything is gone after {delete|30 days}.

=== firmware.md
---
title: Firmware history of the {product|Hearthwise 2}
date: 2025-02-18
---
Updates are installed between {update-from|2:00} and {update-to|4:00} at night. The device needs {update|about 8 minutes}, in which the ring doesn't react.

## {fw|3.2} ({fw-date|18 February 2025})

- Heat pumps: there are now {cycle-hp|ten minutes} between starts instead of {cycle-hp-old|six}. For gas boilers it stays at {cycle|four}.
- More valves: {valves|16} per home, formerly {valves-old|10}.
- Adjustable offset of the sensor, {offset|plus or minus 3 degrees}.
- Holiday mode accepts {holiday|90 days}; until now it refused anything over {holiday-old|30}.
- Household accounts: {members=9|nine people in addition to the owner} can be given access.
- Default distance for switching down when nobody is at home raised from {radius-old|500 m} to {radius|1,000 m}.

## {fw-mid|3.1} ({fw-mid-date|5 November 2024})

- The key lock needs a press of {lock|five seconds}; it was {lock-old|three}, and too many of you locked the device by accident.
- Default of Eco mode lowered from {eco-old|18} to {eco|17 °C}.
- Measurements kept on the device: {offline|seven days} (before: {offline-old|two}).
- Charts in the app load faster and can be shared as a picture.
- A device that was moved to another room no longer shows the old name after a restart.

## {fw-old|3.0} ({fw-old-date|3 June 2024})

- First version that works with radiator valves.
- Readings have an error of {accuracy|three tenths of a degree} at most, thanks to a new correction curve.
- A regular stroke test, so that valves do not get stuck over the summer. You may hear them for a moment.
- The battery warning (at {low|10%}) is also sent to guests, if the owner wants that.

Devices with a firmware older than {fw-direct|2.6} have to install {fw-step|2.9} first. If an update fails, the device goes back to the firmware it had and tries again in the following night. Nothing is lost, in particular no programmes.
