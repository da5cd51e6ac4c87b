"""Calls, communications, goals, chats and requests in a database of your own, kept up to date.

    from comagic_sdk import DataApi
    from comagic_sdk.sync import sync

    with DataApi() as data_api:
        sync(data_api, "sqlite:///comagic.db", since="2026-10-01")  # the first time, and every night

Rows are written by their identifiers, so that nothing is there twice however often it is loaded. Each week of a load is
one transaction, with the note of how far it came, so that a run that dies is taken up where it was. The last days are
read again each time, because calls are completed later, by tags and sales.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from comagic_sdk.data_api.client import DataApi
from comagic_sdk.dates import DateLike, Period, account_time
from comagic_sdk.errors import ComagicError, ConfigurationError, DatabaseError, ParameterError, SchemaError
from comagic_sdk.tabular import EXTRA, Column, Record, Table, columns_of, json_text

try:
    import sqlalchemy as sa
    from sqlalchemy import exc as sa_exc
    from sqlalchemy.dialects import postgresql, sqlite
except ImportError as _missing:
    raise ImportError('sync needs its extra: pip install "comagic-sdk[sql]"') from _missing

if TYPE_CHECKING:
    from comagic_sdk.data_api.rows import Rows
    from comagic_sdk.models.base import Model

__all__ = ["KINDS", "Account", "Kind", "Loaded", "sync"]

Kind = Literal["calls", "communications", "goals", "chats", "offline_messages"]
"""What can be loaded; each has a table of its own, ``comagic_calls`` and so on."""

KINDS: tuple[Kind, ...] = ("calls", "communications", "goals", "chats", "offline_messages")
"""All that can be loaded."""

_WINDOW_DAYS = 7
_INSERTS: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


@dataclass(frozen=True)
class Account:
    """An account to load.

    Attributes:
        name: Name that its rows carry in the column ``account``.
        data_api: Client that speaks for it.
        user_id: Id of an agency's customer, from `partners.get_customer_users`; None for an ordinary account.
    """

    name: str
    data_api: DataApi = field(repr=False)
    user_id: int | None = None


@dataclass(frozen=True)
class Loaded:
    """How far the load of one kind of one account came.

    Attributes:
        account: Name of the account.
        kind: What was loaded.
        date_from: First moment, in the account's time.
        date_till: First moment that is no longer asked for.
        loaded_till: As far as it came; `date_till` when all went well.
        rows: How many rows were written, or in a dry run would be.
        error: What went wrong, if anything did.
    """

    account: str
    kind: Kind
    date_from: datetime
    date_till: datetime
    loaded_till: datetime
    rows: int = 0
    error: ComagicError | None = None


@dataclass(frozen=True)
class _Source:
    """What is loaded into one table.

    Attributes:
        method: Method of the section `reports` that lists the rows.
        moment: Field that says when a row happened.
        keys: Fields that together no two rows share.
    """

    method: str
    moment: str
    keys: tuple[str, ...]


_SOURCES: dict[Kind, _Source] = {
    "calls": _Source("get_calls_report", "start_time", ("id",)),
    # Calls, chats, goals and requests may have the same number.
    "communications": _Source("get_communications_report", "date_time", ("communication_type", "id")),
    # The id is the goal's, which is reached again and again.
    "goals": _Source("get_goals_report", "date_time", ("communication_id", "id")),
    "chats": _Source("get_chats_report", "date_time", ("id",)),
    "offline_messages": _Source("get_offline_messages_report", "date_time", ("id",)),
}


def sync(
    accounts: DataApi | Iterable[Account],
    database: str,
    *,
    kinds: Sequence[Kind] = KINDS,
    since: DateLike = "last",
    till: DateLike | None = None,
    overlap_days: int = 3,
    dry_run: bool = False,
    on_progress: Callable[[Loaded], None] | None = None,
) -> list[Loaded]:
    """Load what is new into a database, and what is recent again.

    Args:
        accounts: A client, or accounts with their names, such as an agency's customers.
        database: Address of the database as SQLAlchemy writes it: ``"sqlite:///comagic.db"`` or
            ``"postgresql+psycopg://user:password@host/name"``. Tables are made and widened where that is needed.
        kinds: What to load.
        since: First moment to have in the database: a date (its midnight), a datetime, or ISO text, in the account's
            time zone. What is there from earlier loads is gone on with; ``"last"`` says that there must be such.
        till: End of the load: a date is the last day and included whole; this moment unless given.
        overlap_days: How many of the last days that are there are read again.
        dry_run: True to ask how many rows there are, and neither load nor write any.
        on_progress: Told after each window of a week how far the load of a kind came.

    Returns:
        How far each kind of each account came. One that failed says why and stops no other account.

    Raises:
        ParameterError: A parameter does not fit, or `since` is ``"last"`` and nothing was ever loaded.
        ConfigurationError: The database is of a kind that is not supported, or its driver is not installed.
        DatabaseError: The database cannot be opened.
    """
    if isinstance(accounts, DataApi):
        accounts = [Account("", accounts)]
    for kind in kinds:
        if kind not in KINDS:
            raise ParameterError(f"kinds: expected some of {', '.join(KINDS)}, got {kind!r}", parameter="kinds")
    if type(overlap_days) is not int or overlap_days < 0:
        raise ParameterError(
            f"overlap_days: expected a whole number from 0 up, got {overlap_days!r}", parameter="overlap_days"
        )
    first = None if since == "last" else account_time(since, None, parameter="since")
    store = _Store(database, kinds, read_only=dry_run)
    try:
        # All of them first, so that nothing is loaded when a parameter is wrong.
        loads: list[tuple[Account, dict[Kind, datetime]]] = [
            (account, {kind: _start(store, account, kind, first, overlap_days) for kind in kinds})
            for account in accounts
        ]
        return [
            done
            for account, starts in loads
            for done in _load(store, account, starts, till, on_progress, dry_run=dry_run)
        ]
    finally:
        store.close()


def _load(
    store: _Store,
    account: Account,
    starts: Mapping[Kind, datetime],
    till: DateLike | None,
    on_progress: Callable[[Loaded], None] | None,
    *,
    dry_run: bool,
) -> Iterator[Loaded]:
    end, failure = None, None
    try:
        end = _now(account) if till is None else account_time(till, None, parameter="till", whole_day=True)
    except ParameterError:
        raise
    except ComagicError as error:
        failure = error
    for kind, start in starts.items():
        done = Loaded(account.name, kind, start, end or start, start, error=failure)
        try:
            for window in Period(start, done.date_till).windows(_WINDOW_DAYS):
                rows = _rows(account, kind, window)
                count = rows.count() if dry_run else store.write(account.name, kind, rows, window, start)
                done = replace(done, loaded_till=window.end, rows=done.rows + count)
                if on_progress is not None:
                    on_progress(done)
        except ComagicError as error:
            done = replace(done, error=error)
        yield done


def _start(store: _Store, account: Account, kind: Kind, first: datetime | None, overlap_days: int) -> datetime:
    there = store.there(account.name, kind)
    if there is None:
        if first is None:
            raise ParameterError(
                f"since: nothing was loaded yet of {' '.join(filter(None, (account.name, kind)))}; "
                "give the first day to load, such as '2026-10-01'",
                parameter="since",
            )
        return first
    if first is not None and first < there.start:
        return first
    return max(there.start, there.end - timedelta(overlap_days))


def _now(account: Account) -> datetime:
    """Say what time it is where the account is."""
    if account.user_id is None:
        found = account.data_api.account.get_account().first()
        name = None if found is None else found.timezone
    else:
        name = account.data_api.account.getobj_account(user_id=account.user_id).timezone
    try:
        zone = timezone.utc if name is None else ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ConfigurationError(f"timezone: the account's is {name!r}, which this system does not know") from None
    return datetime.now(zone).replace(tzinfo=None, microsecond=0)


def _rows(account: Account, kind: Kind, window: Period) -> Rows[Any]:
    method: Callable[..., Rows[Any]] = getattr(account.data_api.reports, _SOURCES[kind].method)
    for_whom = {} if account.user_id is None else {"user_id": account.user_id}
    names = [column.name for column in columns_of(_model(kind))]
    return method(date_from=window.start, date_till=window.end, fields=names, **for_whom)


def _model(kind: Kind) -> type[Model]:
    from comagic_sdk.data_api.models import reports

    models: dict[Kind, type[Model]] = {
        "calls": reports.CallSession,
        "communications": reports.CommunicationEvent,
        "goals": reports.Goal,
        "chats": reports.ChatSession,
        "offline_messages": reports.OfflineMessageEvent,
    }
    return models[kind]


class _Money(sa.types.TypeDecorator[Any]):
    """Sums of money: exact where the database can be, floating where it cannot."""

    impl = sa.Numeric(20, 6)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(sa.Float())
        return dialect.type_descriptor(sa.Numeric(20, 6))

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return float(value) if value is not None and dialect.name == "sqlite" else value


class _Store:
    """The tables, and how far each load came."""

    def __init__(self, database: str, kinds: Sequence[Kind], *, read_only: bool) -> None:
        self._engine = _opened(database)
        self._insert = _INSERTS[self._engine.dialect.name]
        metadata = sa.MetaData()
        self._tables = {kind: _table(metadata, kind) for kind in kinds}
        self._state = sa.Table(
            "comagic_sync",
            metadata,
            sa.Column("account", sa.String(255), primary_key=True),
            sa.Column("kind", sa.String(32), primary_key=True),
            sa.Column("loaded_from", sa.DateTime, nullable=False),
            sa.Column("loaded_till", sa.DateTime, nullable=False),
        )
        with _database_errors():
            self._has_state = not read_only or (_is_there(self._engine) and self._is_made())
            if not read_only:
                with self._engine.begin() as connection:
                    metadata.create_all(connection)
                    for table in self._tables.values():
                        _widen(connection, table)

    def close(self) -> None:
        self._engine.dispose()

    def _is_made(self) -> bool:
        return sa.inspect(self._engine).has_table(self._state.name)

    def there(self, account: str, kind: Kind) -> Period | None:
        """Say which period is in the database, without a hole."""
        if not self._has_state:
            return None
        with _database_errors(), self._engine.connect() as connection:
            return self._there(connection, account, kind)

    def write(self, account: str, kind: Kind, rows: Rows[Any], window: Period, start: datetime) -> int:
        """Write a window of a load that began at `start`, and how far it came, in one transaction."""
        table = self._tables[kind]
        count = 0
        with _database_errors(), self._engine.begin() as connection:
            for batch in Table.of(rows).batches:
                fresh = {_key(kind, record): {"account": account, **_naive(record)} for record in batch}
                self._upsert(connection, table, list(fresh.values()))
                count += len(fresh)
            there = self._there(connection, account, kind)
            if there is None or start < there.start:
                there = Period(start, window.end)
            state = {
                "account": account,
                "kind": kind,
                "loaded_from": there.start,
                "loaded_till": max(there.end, window.end),
            }
            self._upsert(connection, self._state, [state])
        return count

    def _there(self, connection: sa.Connection, account: str, kind: Kind) -> Period | None:
        state = self._state.c
        asked = sa.select(state.loaded_from, state.loaded_till).where(state.account == account, state.kind == kind)
        found = connection.execute(asked).one_or_none()
        return None if found is None else Period(*found)

    def _upsert(self, connection: sa.Connection, table: sa.Table, records: list[Record]) -> None:
        statement = self._insert(table)
        keys = [column.name for column in table.primary_key]
        changed = {column.name: statement.excluded[column.name] for column in table.c if column.name not in keys}
        connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), records)


class _database_errors:  # noqa: N801 (used as a function)
    """Turns what SQLAlchemy raises into an exception of this package, without values and passwords."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, sa_exc.SQLAlchemyError):
            words = str(getattr(error, "orig", None) or error).strip()
            raise DatabaseError(f"the database refused: {words}") from None


def _opened(database: str) -> sa.Engine:
    expected = "database: expected an address such as 'sqlite:///comagic.db' or 'postgresql+psycopg://user@host/name'"
    try:
        url = sa.make_url(database)
        if url.get_backend_name() not in _INSERTS:
            raise ConfigurationError(f"{expected}, got one of {url.get_backend_name()}")
        return sa.create_engine(url, json_serializer=json_text)
    except sa_exc.ArgumentError:
        raise ConfigurationError(expected) from None
    except ImportError as missing:
        raise ConfigurationError(f"database: its driver is not installed: {missing}") from None


def _is_there(engine: sa.Engine) -> bool:
    # Looking into a file of SQLite that is not there would make it.
    name = engine.url.database
    return engine.dialect.name != "sqlite" or (bool(name) and Path(str(name)).exists())


def _table(metadata: sa.MetaData, kind: Kind) -> sa.Table:
    source = _SOURCES[kind]
    columns = [sa.Column("account", sa.String(255), primary_key=True)]
    for column in columns_of(_model(kind)):
        is_key = column.name in source.keys
        columns.append(
            sa.Column(column.name, _sql_type(column, is_key=is_key), primary_key=is_key, autoincrement=False)
        )
    columns.append(sa.Column(EXTRA, sa.JSON(none_as_null=True)))
    name = f"comagic_{kind}"
    return sa.Table(name, metadata, *columns, sa.Index(f"ix_{name}_{source.moment}", source.moment))


def _sql_type(column: Column, *, is_key: bool) -> Any:
    if column.kind == "text":
        return sa.String(64) if is_key else sa.Text()
    return {
        "bool": sa.Boolean(),
        "int": sa.BigInteger(),
        "float": sa.Float(),
        "decimal": _Money(),
        "datetime": sa.DateTime(),
        "date": sa.Date(),
        "time": sa.Time(),
    }.get(column.kind, sa.JSON(none_as_null=True))


def _widen(connection: sa.Connection, table: sa.Table) -> None:
    """Add the columns that the model has got since the table was made."""
    there = {column["name"] for column in sa.inspect(connection).get_columns(table.name)}
    for column in table.c:
        if column.name not in there:
            name = connection.dialect.identifier_preparer.format_column(column)
            kind = column.type.compile(connection.dialect)
            connection.execute(sa.text(f"ALTER TABLE {table.name} ADD COLUMN {name} {kind}"))


def _key(kind: Kind, record: Record) -> tuple[Any, ...]:
    key = tuple(record[name] for name in _SOURCES[kind].keys)
    if None in key:
        names = " and ".join(_SOURCES[kind].keys)
        raise SchemaError(f"{kind}: a row came without {names}, so it cannot be told from others", method=kind)
    return key


def _naive(record: Record) -> Record:
    """Give times as the account's own, which is what the columns hold."""
    return {
        name: value.replace(tzinfo=None) if isinstance(value, datetime) else value for name, value in record.items()
    }
