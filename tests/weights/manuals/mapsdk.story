Documentation of Wayfold Maps SDK 4.2, a maps kit for mobile apps: quotas, prices, getting started, changelog, FAQ (2024).
=== quotas.md
---
title: Quotas and limits - {product|Wayfold Maps SDK}
date: 2024-03-14
---
# Quotas and limits

The numbers on this page hold for release {version|4.2}. Older releases had other ceilings; see the changelog.

## Account quotas by plan

| | Hobby | Studio | Fleet |
|---|---|---|---|
| Map loads included, per month | {loads-hobby|25,000} | {loads-studio|150,000} | {loads-fleet|1,000,000} |
| Requests per second, all web services | {rps-hobby|10} | {rps-studio=50|50} | {rps-fleet|300} |
| Access tokens | {tokens-hobby|5} | {tokens-studio|50} | {tokens-fleet|500} |
| Team members | {seats-hobby|1} | {seats-studio|10} | {seats-fleet|100} |

Quotas belong to the account, not to the single app. If you publish several apps under the same account, they share the loads and the request rate. A request above the rate is refused with a `Retry-After` header, and the SDK waits accordingly before it tries again.

A "map load" is counted whenever a map view is created. Panning, zooming and changing the style are not counted, and neither are views that only show an offline pack.

## Limits inside the SDK

These are identical for every plan.

- `tileCacheSize`: default {cache|128 MB}, at most {cache-max|512 MB}
- `maxAnnotations`: {markers=5000|5,000} per layer
- Zoom levels: up to {zoom|22} online, no deeper than {zoom-off|16} in offline packs
- Offline packs on each device: {packs|20}
- Area of a pack: {pack-area|10,000 km²}; download size of a pack: {pack-size|750 MB}
- A pack that has not been refreshed for {pack-age=30|30 days} is no longer drawn.

The map data themselves are rebuilt every {rebuild|14 days}.

## Web services

| Parameter | Default | Maximum |
|---|---|---|
| Directions: waypoints in a request | {waypoints-default|2} | {waypoints|25} |
| Isochrone: travel time | {iso-default|15 min} | {iso-max|60 min} |
| Connection timeout | {timeout|10 s} | {timeout-max|30 s} |
| Lifetime of a temporary token | {tmp|60 min} | {tmp-max|24 h} |

Example: a courier app which shows {ex-vans|40 vans} and asks for {ex-routes|12 routes} a minute needs {ex-rps|0.2 requests} per second and stays well inside the Hobby quota.

=== pricing.md
---
title: Plans and prices
date: 2024-01-15
---
# Plans and prices

All prices are in US dollars, without tax, and hold from {prices-from|1 February 2024}. Every plan contains the complete {product|Wayfold Maps SDK}; plans differ in volume and service only. How many map loads are included is listed under quotas.

| | Hobby | Studio | Fleet |
|---|---|---|---|
| Paid monthly | {price-hobby|free} | {price-studio|$49} | {price-fleet|$390} |
| Paid yearly | - | {year-studio|$490} | {year-fleet|$3,900} |
| Loads beyond the quota | not offered | {over-studio=0.40|$0.40 per 1,000} | {over-fleet|$0.28 per 1,000} |
| Uptime promise | none | {sla-studio|99.5%} | {sla-fleet=99.9|99.9%} |
| First reply from support | forum only | {reply-studio|2 business days} | {reply-fleet|4 hours} |

Whoever pays yearly gets {year-saving|two months} for nothing.

## What was the price before?

Until {old-until|31 January 2024} Studio costs {studio-old|$45} and Fleet {fleet-old|$350} a month. Customers with a running yearly contract keep those rates until it ends.

## Trying it out

You can test Studio for {trial=14|14 days}. We ask for no card; at the end the account falls back to Hobby by itself, and your tokens and styles stay where they are. There is no trial of Fleet, but our sales team will gladly set up a pilot project with you.

## Reductions

- Registered charities pay {charity|50%} of the list price of Studio and Fleet.
- Young companies may apply for a credit, which can be spent on any plan.
- Reductions cannot be combined, and they do not apply to loads beyond the quota.

## Billing

Invoices are sent at the start of the month and are payable within {due|30 days}. A monthly plan can be ended with {notice-month|7 days'} notice, a yearly plan with {notice-year|30 days'} notice before it renews. We warn you by mail when {warn|80%} of your map loads are used up, and again when nothing is left. Changing from Studio to Fleet takes effect at once; changing down takes effect with the next invoice.

=== getting-started.md
---
title: Getting started with {product|Wayfold}
date: 2024-03-18
---
# Your first map

This guide takes you from an empty project to a moving map over a cup of coffee. It uses version {version|4.2.0}.

## What you need

| Platform | Minimum | Tools |
|---|---|---|
| Android | {android|API level 24} | Kotlin {kotlin|1.8} |
| iOS | {ios=14|14.0} | Xcode {xcode|15.0} |

Expect your app to grow by roughly {size|6.8 MB}. An account is needed too; signing up takes a mail address and nothing else.

## Create a token

Open the console and copy the default token. It is meant for tests on your own phone. For code that runs on devices you do not control, let your server hand out temporary tokens instead; these are valid for {tmp|one hour} unless you ask for more.

## Add the library

```
implementation "dev.wayfold:maps:{version|4.2.0}"
```

On Apple platforms, add the package through the package manager with the same version number.

## Show the map

```
val map = WayfoldMap(context)
map.center = Places.LISBON
map.zoom = {ex-zoom|12}
```

Zoom runs up to {zoom|22}. The tile cache takes {cache|128 MB} of storage if you leave it alone. On tablets with plenty of room you may go as far as {cache-max|512 MB}; our tablet sample settles for less:

```
map.tileCacheSize = {ex-cache|256}
```

## Take it offline

Call `offline.download(bounds)` and wait for the callback. A pack may cover {pack-area|ten thousand square kilometres}, about the size of Lebanon. Country borders make good outlines for packs; the sea around an island does not.

## What does it cost?

Nothing to begin with. Hobby gives you {loads-hobby|twenty-five thousand loads} per month and {rps-hobby|ten requests} a second. When that becomes tight, take Studio for {price-studio|$49 a month}. You can use it for {trial=30|a full month} free of charge before you decide.

## Next steps

- Add a route with up to {waypoints|25 stops}
- Read about quotas
- Browse the sample apps on our code server, among them a hiking diary, a parcel tracker and a bus timetable

=== changelog.md
---
title: Changelog
date: 2024-03-12
---
# Changelog

Changes that may break a build are listed under "Changed". Patch releases are not listed here; you find them on the download page.

## {version|4.2.0} ({rel-42|2024-03-12})

**Changed**

- The iOS deployment target rises to {ios=15|iOS 15}; it was {ios-old|iOS 14}. Android stays at {android|API 24}.
- Downloaded areas now remain usable for {pack-age=45|45 days} without a connection (previously {pack-age-old|30 days}).
- `tileCacheSize` defaults to {cache|128 MB} instead of {cache-old|64 MB}. The ceiling of {cache-max|512 MB} is unchanged.
- Directions accepts {waypoints|25} waypoints, up from {waypoints-old|15}.
- The binary shrinks from {size-old|9.1 MB} to {size|6.8 MB}.

**Fixed**

- A crash with more than {crash-layers|48 layers} on old devices
- Labels vanished for a moment after a rotation
- Wrong scale bar when the phone is set to miles

**Known issues**

- The Flutter wrapper cannot yet download offline packs; this is planned for {next|4.3}.

## {v41|4.1.0} ({rel-41|2023-11-02})

- Deepest zoom level is {zoom|22} (was {zoom-old|20}).
- {packs|20} offline packs per device rather than {packs-old|10}; each of them may have {pack-size|750 MB}, formerly {pack-size-old|500 MB}.
- The map appears sooner after a cold start, since fonts are loaded later.
- New: isochrones for walking and cycling.

## {v40|4.0.0} ({rel-40|2023-06-20})

- New vector renderer; raster styles are gone.
- Minimum Android version is {android|7.0 (API 24)}, was {android-old|5.0 (API 21)}.
- Old style files are converted on the fly. The converter will be dropped with {v5|5.0}.
- Branch {v3|3.9} is from now on in maintenance. It will receive security fixes until {eol=dec|31 December 2024}.

## {v3|3.9.0} ({rel-39|2023-02-07})

- Last release of the old renderer. Needs {ios-39|iOS 12}.
- Polygons may have holes.
- Faster search in languages that are written from right to left.

Questions about these notes are best asked in the forum, where the authors of the renderer read along.

=== faq.md
---
title: Frequently asked questions
date: 2024-03-25
---
# FAQ

**Which phones can run my app?**
With {product|Wayfold} {version|4.2} anything on {android|Android 7.0 or later}. For Apple's side please see the changelog.

**How fast may I call the routing and search services?**
Hobby users get {rps-hobby|ten} calls a second. Studio customers can fire off {rps-studio=60|sixty} before they are slowed down, Fleet customers {rps-fleet|three hundred}. Beyond that you will see {status-rate|HTTP 429}; the SDK retries on its own.

**What happens when I run out of map loads?**
On Hobby, the map turns grey until the month is over. On Studio nothing stops: for what goes beyond the {loads-studio|150,000} we charge {over-studio=0.50|fifty cents a thousand}, on Fleet {over-fleet|28 cents a thousand}. You receive a warning at {warn|four fifths} of the quota.

**My app draws a lot of pins. Is there a limit?**
Yes, {markers=10000|10,000} on a single layer. Beyond about {cluster|2,000} we advise clustering anyway, as nobody can tap that many.

**How many areas can a user save for the train?**
No more than {packs|twenty}. Single areas may be {pack-size|750 megabytes} big.

**How fresh is the map?**
We rebuild it {rebuild|every two weeks}. Road closures arrive within {closures|10 minutes}.

**What if your servers are down?**
Fleet comes with guaranteed availability of {sla-fleet=99.95|99.95 per cent}. If we miss it, you get {credit|10%} of the month's fee back. You need not apply for this; it shows up on the next invoice.

**When will someone answer my ticket?**
Within {reply-fleet|four hours} on Fleet, day and night. Studio tickets are read on working days only. Hobby users help each other in the forum.

**Is the old renderer still alive?**
Barely. We close holes in {v3|3.9} through {eol=sep|the end of September 2024}; there are no new features.

**Do you have prices for charities?**
Yes, they pay {charity|half}. This holds for the yearly Studio contract too, which is normally {year-studio|$490}.

**How do I cancel?**
In the console, under "Plan". With monthly payment you need to give {notice-month|a week's notice}. What you have paid in advance is not refunded, but the plan keeps working until the last day.
