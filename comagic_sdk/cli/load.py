"""The work of `comagic sync`: one account or many, and a bar for whoever watches."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from comagic_sdk.cli.account import Account
from comagic_sdk.cli.output import progress
from comagic_sdk.sync import Account as Source
from comagic_sdk.sync import Loaded, sync

__all__ = ["load"]


def load(
    accounts: Sequence[tuple[str, Account]], database: str, *, kinds: Sequence[Any], all_customers: bool, **options: Any
) -> list[Loaded]:
    """Load accounts into a database.

    Args:
        accounts: Names and settings.
        database: Address of the database.
        kinds: What to load.
        all_customers: Whether each account is an agency's, whose customers are loaded.
        options: As `comagic_sdk.sync.sync` takes them.

    Returns:
        How far each kind of each account came.
    """
    with ExitStack() as stack:
        sources: list[Source] = []
        for name, account in accounts:
            client = stack.enter_context(account.data_api())
            if all_customers:
                users = client.partners.get_customer_users().all()
                sources += [Source(f"{name}/{user.name}".strip("/"), client, user.id) for user in users]
            else:
                sources.append(Source(name, client, account.user_id))
        tell = stack.enter_context(progress("loading", len(sources) * len(kinds)))
        finished = {(source.name, kind): 0.0 for source in sources for kind in kinds}

        def show(done: Loaded) -> None:
            whole = (done.date_till - done.date_from).total_seconds() or 1.0
            finished[done.account, done.kind] = (done.loaded_till - done.date_from).total_seconds() / whole
            tell(round(sum(finished.values()), 2), None)

        return sync(sources, database, kinds=kinds, on_progress=show, **options)
