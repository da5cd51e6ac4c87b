"""Sites, two weeks of statistics, the newest calls and a recording.

Without credentials in the environment it talks to a CoMagic that it starts on this machine. Set COMAGIC_LOGIN and
COMAGIC_PASSWORD, and the same lines talk to the real one.
"""

import os
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import requests

from comagic_sdk import Comagic, SummaryStat
from comagic_sdk.sandbox import Sandbox


def main() -> None:
    """Print what an account holds."""
    with ExitStack() as stack:
        if os.environ.get("COMAGIC_LOGIN"):
            comagic = stack.enter_context(Comagic())
        else:
            sandbox = stack.enter_context(Sandbox())
            comagic = stack.enter_context(Comagic(**sandbox.options()))

        sites = comagic.sites.list()
        print("Sites")
        for site in sites:
            print(f"  {site.id:>8}  {site.domain}")
        print("Tags")
        for tag in comagic.tags.list():
            print(f"  {tag.id:>8}  {tag.name}")

        today = date.today()  # noqa: DTZ011 (the day of whoever looks)
        site = sites[0]
        days = comagic.stats.by_date(site_id=site.id, date_from=today - timedelta(days=13), date_till=today)
        print(f"\n{site.domain}, the last 14 days")
        print_stats(days)

        week_ago = today - timedelta(days=6)
        communications = comagic.communications.list(site_id=site.id, date_from=week_ago, date_till=today)
        first = comagic.communications.list(site_id=site.id, date_from=week_ago, date_till=today, only_first=True)
        goals = comagic.goals.list(site_id=site.id, date_from=week_ago, date_till=today)
        print(
            f"\nLast 7 days: {len(communications)} communications, {len(first)} of them first ones, {len(goals)} goals"
        )

        campaigns = {campaign.id: campaign.name for campaign in comagic.campaigns.list()}
        calls = comagic.calls.list(date_from=week_ago, date_till=today)
        print("\nThe newest calls")
        for call in sorted(calls, key=lambda call: call.call_date)[-10:]:
            campaign = campaigns.get(call.ac_id or 0, "no campaign")
            print(
                f"  {call.call_date:%Y-%m-%d %H:%M:%S}  {call.direction or '':3}  {call.numa or 'hidden':12}"
                f"  {call.status:7}  {call.duration or 0:4} s  {campaign}"
            )

        records = comagic.calls.records(date_from=week_ago, date_till=today)
        if records:
            newest = records[-1]
            answer = requests.get(newest.url, timeout=60)
            answer.raise_for_status()
            path = Path(f"recording-{newest.call_id}.mp3")
            path.write_bytes(answer.content)
            print(f"\nThe newest of {len(records)} recordings is saved as {path} ({path.stat().st_size:,} bytes)")


def print_stats(days: list[SummaryStat]) -> None:
    """Print a table with a row a day and a column a counter."""
    names = [name for name, value in days[-1].counters.items() if isinstance(value, (int, float))]
    print("  date      ", *(f"{name:>{max(len(name), 6)}}" for name in names))
    for day in days:
        print(f"  {day.date}", *(f"{day.counters.get(name, ''):>{max(len(name), 6)}}" for name in names))


if __name__ == "__main__":
    main()
