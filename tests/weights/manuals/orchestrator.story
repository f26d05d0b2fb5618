Haulyard, an open-source container scheduler: install guide, settings reference, notes for release 3.0, upgrade guide and operators' FAQ (2024).
=== install.md
---
title: Installing {product|Haulyard}
date: 2024-05-14
---
# Installing

A cluster consists of controllers, which decide, and agents, which run your containers. For anything you care about take {ctrl-num|three controllers}; more than {ctrl-max|seven} slow down voting and are refused.

## Requirements

| | Controller | Agent |
|---|---|---|
| CPU cores | {ctrl-cpu|4} | {agent-cpu|1} |
| Memory | {ctrl-mem|8 GB} | {agent-mem=1|1 GB} |
| Free disk | {ctrl-disk|40 GB} | {agent-disk|20 GB} |

Both kinds need Linux with kernel {kernel=5.10|5.10} or newer and containerd {containerd|1.7} or newer. Clocks may differ by at most {clock|2 seconds}, so run an NTP client.

## Ports

- {port-api|7440}/tcp: API and command line, on controllers
- {port-agent|7441}/tcp: agents to controllers
- {port-gossip|7442}/udp: gossip between agents

## First controller

Download the package for your distribution, install it and run

    yard init --name mycluster

After {init-time|20 to 30 seconds} the command prints a join token and the address of the web console. The token is good for {join=24|24 hours}; should you need another one later, `yard token new` makes it. Repeat `yard join --controller` on the other controllers.

## Agents

Copy the token to each machine and run `yard join`. The agent asks for a certificate, which is valid for {cert|one year} and renewed without your help {renew|30 days} before it ends. The new node shows up in `yard nodes` as *ready* as soon as its first heartbeat is in.

## Check

Start the demo, a small shop with its database, on whatever nodes you have:

    yard apply demo.yaml

If everything is green after {demo-time|two minutes}, you are done. Otherwise look into the FAQ for operators.

## Sign in

Use `yard login` with your own account. A session lasts {session|12 hours}. The built-in account `root` is only meant for the first day and locks itself after {root-tries|five} wrong passwords.

=== settings.md
---
title: Settings reference ({version|3.0})
date: 2024-05-13
---
# Settings

All settings live in `/etc/haulyard/yard.toml` on the controllers. Durations are written as `{ex-dur|90s}` or `{ex-dur-h|3h}`. A changed file is read again within {reload|10 seconds}; settings marked with an asterisk need a restart of the controller, one after the other.

## Nodes

| Setting | Default | Maximum |
|---|---|---|
| `heartbeat_interval` | {beat|5s} | {beat-max|60s} |
| `node_lost_after` | {lost=40|40s} | {lost-max|10m} |
| `drain_timeout` | {drain=10|10m} | {drain-max|2h} |
| `containers_per_node` | {pods|110} | {pods-max|250} |
| `stop_grace` | {grace|30s} | {grace-max|1h} |

`node_lost_after` has to be at least {beat-factor|three times} the heartbeat interval. Lower values make the cluster nervous: a switch that restarts is enough to have many of your services moved. `stop_grace` is the time between the polite signal and the rude one; a container may ask for another value in its own description.

## Scheduler

| Setting | Default | Maximum |
|---|---|---|
| `workers`* | {workers|8} | {workers-max|64} |

More workers place more containers at the same time, but they need more memory on the leading controller. Choose a number that your smallest controller can bear, since any of them may become the leader.

## Disk and images

- `image_gc_high`: images are deleted when the disk is fuller than this. Default {gc-high|85%}.
- `image_gc_low`: deletion stops here. Default {gc-low|70%}.
- `log_keep`: how long container logs stay on the node. Default {logs|7 days}, at most {logs-max|30 days}.

## State

| Setting | Default | Remarks |
|---|---|---|
| `snapshot_interval` | {snap=6|6h} | each controller writes the cluster state to its own disk |
| `snapshots_kept` | {snap-kept|14} | older copies are removed |
| `history_keep` | {history|90 days} | finished jobs in `yard history` |

## API

| Setting | Default | Maximum |
|---|---|---|
| `page_size` | {page|100} | {page-max|1,000} |
| `session_ttl` | {session|12h} | {session-max|7 days} |
| `request_rate` per user | {rate-user|50 a second} | – |
| `request_rate_total`* | {rate-all|800 a second} | – |

A config object can hold {config|1 MiB}, which is not a setting and cannot be changed. Neither can the number of labels on an object, {labels|32}.

=== release-3.0.md
---
title: {product|Haulyard} {version|3.0} release notes
date: 2024-05-14
---
# {version|3.0}

Released on {released|14 May 2024}, {since|seven months} after {prev|2.8}. {authors|96 people} contributed. Thank you!

## Highlights

- **Bigger clusters.** We now test with {nodes=2000|2,000 nodes}; for {prev|2.8} it was {nodes-old|1,000}. In these tests the controllers started {tested|60,000 containers} in {tested-time|eleven minutes}.
- **Denser nodes.** An agent takes {pods|110 containers} unless told otherwise, up from {pods-old|80}.
- **Parallel scheduling.** {workers|Eight workers} place containers at the same time instead of {workers-old|two}.
- **Larger config objects**, {config|1 MiB} instead of {config-old|256 KiB}.
- The web console can now be used with a keyboard alone.

## Breaking changes

- Hosts must have a Linux kernel of at least {kernel=5.15|5.15}, because the new network filter relies on it.
- Docker is no longer supported as a runtime. Use containerd {containerd|1.7} or a later one.
- The default for cleaning up images has been lowered: it begins at {gc-high|85 per cent} full, not at {gc-old|90}.
- API version `{api-old|v1}` is gone. Clients have to talk `{api-new|v2}`.
- Controllers refuse agents that are more than {skew|two minor releases} behind.

## Upgrading

Only {from=2.7|2.7} and {prev|2.8} can be upgraded directly. Users of anything older stop over at one of these first. Plan {up-time|five minutes} for each controller.

## Support

{prev|2.8} receives fixes for another {eol-span|half a year}, until {eol-prev=nov24|30 November 2024}. Support for {old|2.7} ends {eol-old|at the end of June}. {version|3.0} itself will be maintained until {eol-new|May 2026}.

## Known problems

- On machines with more than {cores|128 cores} the agent reports wrong CPU usage. A fix is planned for {next|3.0.2}.
- `yard logs -f` may stop after {logs-bug|one hour}. Just start it again.

=== upgrade.md
---
title: Upgrade guide, {prev|2.8} to {version|3.0}
date: 2024-05-21
---
You can upgrade a running cluster. Containers keep running; only deployments wait for a moment. We did our own cluster of {own|240 nodes} in {own-time|an afternoon}.

## Can I upgrade?

Check with `yard version`. The oldest release from which the step to {version|3.0} works is {from=2.6|2.6}. All agents must run the same release before you begin.

## Prepare

1. Replace Docker by containerd ({containerd|1.7}+) on all machines.
2. Make a backup. The controllers do save their state by themselves {snap=12|twice a day} and keep {snap-kept|the last 14 copies}, but you want a fresh one: `yard snapshot`.
3. Look for config objects that use `{api-old|v1}`: `yard lint --api`.
4. Make sure that {up-disk|5 GB} are free on each controller.

## Controllers

Upgrade one at a time, the leader last. Each takes {up-time|about 5 minutes}. Wait until it is green again before you touch the next: without a majority nothing is scheduled.

## Agents

Empty the node, install the package, let it back in:

    yard node drain NAME
    yard node enable NAME

The first command gives containers {drain=15|a quarter of an hour} to move elsewhere and then ends those that are left by force. A container told to end has {grace|half a minute} for it. With many nodes, use `yard upgrade --batch {ex-batch|20}` to do several in parallel.

## Going back

Within {rollback|48 hours} you can return with `yard rollback`. Later, the state has been converted and only a snapshot helps.

## What changes by itself

| | {prev|2.8} | {version|3.0} |
|---|---|---|
| containers on a node | {pods-old|80} | {pods|110} |
| scheduler workers | {workers-old|2} | {workers|8} |

If you have set a value yourself, it is left alone.

## No time now?

You need not hurry. Security fixes for {prev|2.8} will be published up to {eol-prev=feb25|February 2025}.

=== operators-faq.md
---
title: Operators' FAQ
date: 2024-06-04
---
## How big can a cluster become?

We are confident up to {nodes=1500|1,500 machines}. Some users have more, but then the controllers should have at least {big-mem|32 GB} instead of the usual {ctrl-mem|8}.

## What does the software itself need on a worker?

Little. Give it {agent-mem=2|two gigabytes of RAM} and a core, the rest is for your containers. Images take the most space on the disk, {agent-disk|20 GB} is the least we recommend.

## A server broke down and nothing happened. Why?

Be patient. Every {beat|five seconds} an agent reports that it is alive. Only when a machine has been silent for {lost=60|a full minute} do we give it up and start its work elsewhere. Short network failures would otherwise cause a lot of moving about.

## "credential expired" when I add a machine

The invitation that was printed during the installation can be used for {join=12|half a day}. Create another one with `yard token new`. This has nothing to do with the certificates of agents that have already joined: these live for {cert|12 months}.

## I have to log in again every morning

That is on purpose, a session ends after {session|twelve hours}. Your administrator can stretch this to {session-max|a week}.

## Where have my logs gone?

They stay on the node for {logs|a week}. Raise `log_keep` if you need more, or ship them to another system; {logs-max|thirty days} is as far as it goes.

## Which ports do I open?

For users, just {port-api|7440}. Agents must reach the controllers on {port-agent|7441}; what they need among themselves is listed in the install guide.

## My list of jobs is cut off

You see one page. Ask for the next one, or set a bigger page size; the API hands out {page-max|a thousand entries} at most.

## How do I reach you?

Community chat, or paid support from {firm|Quayside Systems}: answers within {answer|4 hours}, for {support|€180} per node and year.
