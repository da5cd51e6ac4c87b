"""The commands. Names and options are those of the library."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import typer
from rich.text import Text
from typer.core import TyperGroup

from comagic_sdk import (
    AccessDenied,
    ApiError,
    AuthenticationError,
    BadResponse,
    Comagic,
    ComagicError,
    ConfigurationError,
    DatabaseError,
    LimitExceeded,
    ParameterError,
    Rows,
    TransportError,
    __version__,
)
from comagic_sdk.cli.account import Account, profile_path
from comagic_sdk.cli.dates import day
from comagic_sdk.cli.methods import bound, condition, find, found_by, parameter
from comagic_sdk.cli.output import Format, Output, console, errors, progress
from comagic_sdk.models import (
    Call,
    Campaign,
    Communication,
    Customer,
    GoalEvent,
    Model,
    Site,
    Tag,
)

__all__ = ["app"]

_EXIT_CODES: tuple[tuple[type[Exception], int], ...] = (
    (ParameterError, 2),
    (ConfigurationError, 2),
    (AuthenticationError, 3),
    (AccessDenied, 3),
    (LimitExceeded, 6),
    (ApiError, 5),
    (TransportError, 4),
    (BadResponse, 4),
    (DatabaseError, 8),
    (OSError, 8),
)
_IN_PART = 7
_INTERRUPTED = 130

_EPILOG = (
    "New here? 'comagic demo' shows the main jobs on a CoMagic that runs on this machine. With an account of your own, "
    "set COMAGIC_ACCESS_TOKEN, or COMAGIC_LOGIN and COMAGIC_PASSWORD, and begin with 'comagic sites'."
    "\n\nExit codes: 0 done, 2 wrong usage, 3 refused credentials or no right, 4 no connection, 5 the API refused, 6 a "
    "limit is reached, 7 done in part, 8 a file or a database failed, 130 interrupted."
)


class _Commands(TyperGroup):
    """Turns what goes wrong into one sentence and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            errors.print("Interrupted.")
            raise typer.Exit(_INTERRUPTED) from None
        except BrokenPipeError:
            # Whoever read our output has gone, as head does: that is no error. What is left must not be flushed.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except (ComagicError, OSError) as error:
            errors.print(Text(f"comagic: {error}"), style="red", soft_wrap=True)
            raise typer.Exit(_exit_code(error)) from None


def _exit_code(error: Exception) -> int:
    return next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), 1)


app: typer.Typer = typer.Typer(
    cls=_Commands,
    no_args_is_help=True,
    epilog=_EPILOG,
    help="CoMagic / UIS in the terminal: calls, recordings, statistics, exports, a database kept up to date.",
    pretty_exceptions_enable=False,
)
_records = typer.Typer(no_args_is_help=True, help="Recordings of calls.")
app.add_typer(_records, name="records", rich_help_panel="Load")

DateFrom = Annotated[str, typer.Option(help="First day: 2026-10-31, today, yesterday, 7d (seven days ago).")]
DateTill = Annotated[str, typer.Option(help="Last day, included whole.")]
SiteId = Annotated[int | None, typer.Option(help="Only this site's; an id of 'comagic sites'.")]
AcId = Annotated[int | None, typer.Option(help="Only this campaign's; an id of 'comagic campaigns'.")]
TagId = Annotated[int | None, typer.Option(help="Only what carries this tag; an id of 'comagic tags'.")]
VisitorId = Annotated[int | None, typer.Option(help="Only this visitor's.")]
CallId = Annotated[int | None, typer.Option(help="Only this call.")]
Direction = Annotated[str | None, typer.Option(help="Only incoming (in) or outgoing (out) calls.")]
Numa = Annotated[str | None, typer.Option(help="Only calls from this number, digits.")]
Numb = Annotated[str | None, typer.Option(help="Only calls to this number, digits.")]
Lost = Annotated[bool, typer.Option("--lost", help="Only calls that nobody answered.")]
FormatOption = Annotated[
    Format | None,
    typer.Option("--format", "-f", help="Else as the file's ending says; else a table, or jsonl in a pipe."),
]
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", help="File to write, whole or not at all.", dir_okay=False)
]


def _version(wanted: bool) -> None:
    if wanted:
        console.print(__version__, highlight=False)
        raise typer.Exit


@app.callback()
def begin(
    ctx: typer.Context,
    profile: Annotated[
        str | None,
        typer.Option(envvar="COMAGIC_PROFILE", help=f"Settings of {profile_path('PROFILE')}."),
    ] = None,
    login: Annotated[str | None, typer.Option(help="User's login; else COMAGIC_LOGIN.")] = None,
    brand: Annotated[
        str | None,
        typer.Option(envvar="COMAGIC_BRAND", help="comagic, uis, callgear, novofon or octella: where the account is."),
    ] = None,
    backend: Annotated[
        str | None,
        typer.Option(envvar="COMAGIC_BACKEND", help="rest or data: which API answers; else the one that does."),
    ] = None,
    customer_id: Annotated[
        int | None, typer.Option(envvar="COMAGIC_CUSTOMER_ID", help="An agency's customer to speak for.")
    ] = None,
    user_id: Annotated[
        int | None, typer.Option(envvar="COMAGIC_USER_ID", help="The customer's user, for Data API.")
    ] = None,
    timezone: Annotated[
        str | None, typer.Option(envvar="COMAGIC_TIMEZONE", help="The account's zone, such as Europe/Moscow.")
    ] = None,
    timeout: Annotated[float | None, typer.Option(help="Seconds to wait for an answer.", show_default=False)] = None,
    attempts: Annotated[int | None, typer.Option(help="How often a request is tried at most.")] = None,
    max_workers: Annotated[int | None, typer.Option(help="How many requests may run at once.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Fail when a reply contradicts its model.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say on the standard error what goes on.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Take the options that all commands share."""
    del version
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING, format="comagic: %(message)s", stream=sys.stderr
    )
    warnings.showwarning = _show_warning
    account = Account(
        login=login,
        brand=brand,
        backend=backend,
        customer_id=customer_id,
        user_id=user_id,
        timezone=timezone,
        timeout=timeout,
        attempts=attempts,
        max_workers=max_workers,
        on_drift="raise" if strict else None,
    )

    def completed(name: str | None = None) -> Account:
        """Complete the account by a profile, when a command needs it."""
        return account.of_profile(name or profile)

    ctx.obj = completed


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    errors.print(Text(f"comagic: {message}"), style="yellow")


def _comagic(ctx: typer.Context) -> Comagic:
    return ctx.obj().comagic()  # type: ignore[no-any-return]


@app.command(rich_help_panel="Look")
def sites(ctx: typer.Context, format_: FormatOption = None, output: OutputOption = None) -> None:
    """List the sites."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        target.show(comagic.sites.list(), model=Site)


@app.command(rich_help_panel="Look")
def tags(ctx: typer.Context, format_: FormatOption = None, output: OutputOption = None) -> None:
    """List the tags."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        target.show(comagic.tags.list(), model=Tag)


@app.command(rich_help_panel="Look")
def customers(ctx: typer.Context, format_: FormatOption = None, output: OutputOption = None) -> None:
    """List the customers of an agency."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        target.show(comagic.customers.list(), model=Customer)


@app.command(rich_help_panel="Look")
def campaigns(
    ctx: typer.Context, site_id: SiteId = None, format_: FormatOption = None, output: OutputOption = None
) -> None:
    """List the advertising campaigns."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        target.show(comagic.campaigns.list(site_id=site_id), model=Campaign)


@app.command(rich_help_panel="Look")
def stats(
    ctx: typer.Context,
    site_id: Annotated[int, typer.Option(help="The site; an id of 'comagic sites'.")],
    date_from: DateFrom,
    date_till: DateTill = "today",
    ac_id: AcId = None,
    by_date: Annotated[bool, typer.Option("--by-date", help="A row a day.")] = False,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """Count visits, calls, chats, goals and sales of a site."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic, progress("counting"):
        count = comagic.stats.by_date if by_date else comagic.stats.summary
        counted = count(site_id=site_id, date_from=day(date_from), date_till=day(date_till), ac_id=ac_id)
    rows = counted if isinstance(counted, list) else [counted]
    target.show([row.counters if row.date is None else {"date": row.date, **row.counters} for row in rows])


@app.command(rich_help_panel="Look")
def communications(
    ctx: typer.Context,
    site_id: Annotated[int, typer.Option(help="The site; an id of 'comagic sites'.")],
    date_from: DateFrom,
    date_till: DateTill = "today",
    ac_id: AcId = None,
    tag_id: TagId = None,
    show_not_goal: Annotated[bool, typer.Option("--show-not-goal", help="Non-target ones too.")] = False,
    only_first: Annotated[bool, typer.Option("--only-first", help="Only the first of each person.")] = False,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """List calls, chats and requests of a site together."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        with progress("loading"):
            rows = comagic.communications.list(
                site_id=site_id,
                date_from=day(date_from),
                date_till=day(date_till),
                ac_id=ac_id,
                tag_id=tag_id,
                show_not_goal=show_not_goal or None,
                only_first=only_first or None,
            )
        first = ("date_time", "communication_type", "id", "communication_number", "ac_id", "visitor_id", "tags")
        target.show(rows, first=first, model=Communication)


@app.command(rich_help_panel="Look")
def goals(
    ctx: typer.Context,
    site_id: Annotated[int, typer.Option(help="The site; an id of 'comagic sites'.")],
    date_from: DateFrom,
    date_till: DateTill = "today",
    goal_id: Annotated[int | None, typer.Option(help="Only this goal.")] = None,
    ac_id: AcId = None,
    tag_id: TagId = None,
    visitor_id: VisitorId = None,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """List the goals reached on a site."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        with progress("loading"):
            rows = comagic.goals.list(
                site_id=site_id,
                date_from=day(date_from),
                date_till=day(date_till),
                goal_id=goal_id,
                ac_id=ac_id,
                tag_id=tag_id,
                visitor_id=visitor_id,
            )
        target.show(rows, first=("date_time", "name", "id", "ac_id", "visitor_id", "session_id"), model=GoalEvent)


@app.command(rich_help_panel="Look")
def calls(
    ctx: typer.Context,
    date_from: DateFrom,
    date_till: DateTill = "today",
    call_id: CallId = None,
    site_id: SiteId = None,
    ac_id: AcId = None,
    tag_id: TagId = None,
    visitor_id: VisitorId = None,
    direction: Direction = None,
    numa: Numa = None,
    numb: Numb = None,
    lost: Lost = False,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """List telephone calls."""
    target = Output(format_, output)
    with _comagic(ctx) as comagic:
        with progress("loading"):
            rows = comagic.calls.list(
                date_from=day(date_from),
                date_till=day(date_till),
                call_id=call_id,
                site_id=site_id,
                ac_id=ac_id,
                tag_id=tag_id,
                visitor_id=visitor_id,
                direction=_direction(direction),
                numa=numa,
                numb=numb,
            )
        first = ("call_date", "direction", "numa", "numb", "status", "wait_time", "duration", "operator_name", "id")
        target.show([row for row in rows if not lost or row.status == "lost"], first=first, model=Call)


def _direction(text: str | None) -> Literal["in", "out"] | None:
    # What it may be is the library's to say.
    return text  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


@_records.command("download")
def download(
    ctx: typer.Context,
    date_from: DateFrom,
    date_till: DateTill = "today",
    folder: Annotated[Path, typer.Option(help="Where the files go.", file_okay=False)] = Path("recordings"),
    call_id: CallId = None,
    site_id: SiteId = None,
    ac_id: AcId = None,
    tag_id: TagId = None,
    visitor_id: VisitorId = None,
    direction: Direction = None,
    numa: Numa = None,
    numb: Numb = None,
) -> None:
    """Save the recordings of calls as files; a second run fetches what is missing."""
    with _comagic(ctx) as comagic, progress("recordings") as tell:
        saved = comagic.calls.download_records(
            folder=folder,
            date_from=day(date_from),
            date_till=day(date_till),
            call_id=call_id,
            site_id=site_id,
            ac_id=ac_id,
            tag_id=tag_id,
            visitor_id=visitor_id,
            direction=_direction(direction),
            numa=numa,
            numb=numb,
            on_progress=tell,
        )
    counts = {status: sum(each.status == status for each in saved) for status in ("saved", "present", "failed")}
    errors.print(
        f"{folder}: {counts['saved']} saved, {counts['present']} there before, {counts['failed']} failed; "
        "manifest.csv says which and why",
        highlight=False,
        soft_wrap=True,
    )
    if counts["failed"]:
        raise typer.Exit(_IN_PART)


ParamOption = Annotated[
    list[str] | None, typer.Option("--param", "-p", help="name=value, as often as needed; lists as JSON.")
]


@app.command(rich_help_panel="Any method")
def data(
    ctx: typer.Context,
    method: Annotated[str, typer.Argument(help="get.calls_report or reports.get_calls_report.")],
    param: ParamOption = None,
    field: Annotated[list[str] | None, typer.Option("--field", help="A field to ask for, as often as needed.")] = None,
    where: Annotated[
        list[str] | None, typer.Option("--where", "-w", help="direction=in, talk_duration>60, utm_source~yandex.")
    ] = None,
    sort: Annotated[list[str] | None, typer.Option("--sort", help="A field, with - before it for descending.")] = None,
    limit: Annotated[int | None, typer.Option(help="How many rows at most.")] = None,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """Call any method of Data API."""
    target = Output(format_, output)
    with ctx.obj().data_api() as client:
        entry = find("data_api", method)
        function = None if entry is None else bound(client, entry)
        given = dict(parameter(each, function) for each in param or ())
        given |= {"fields": field} if field else {}
        given |= {"sort": sort} if sort else {}
        given |= {"limit": limit} if limit is not None else {}
        wanted = condition(where or [])
        if function is None:
            if wanted is not None:
                given["filter"] = getattr(wanted, "tree", wanted)
            _show(target, client.request(method, given))
            return
        given |= {"filter": wanted} if wanted is not None else {}
        _show(target, _called(method, function, given), first=field or ())


@app.command(rich_help_panel="Any method")
def call(
    ctx: typer.Context,
    method: Annotated[str, typer.Argument(help="list.calls or start_simple_call.")],
    param: ParamOption = None,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """Call any method of Call API: start and steer live calls. Telephones ring."""
    target = Output(format_, output)
    with ctx.obj().call_api() as client:
        entry = find("call_api", method)
        function = None if entry is None else bound(client, entry)
        given = dict(parameter(each, function) for each in param or ())
        _show(target, client.request(method, given) if function is None else _called(method, function, given))


def _called(method: str, function: Any, given: dict[str, Any]) -> Any:
    import inspect

    known = inspect.signature(function).parameters
    for name in given:
        if name not in known:
            raise ParameterError(f"{method}: expected one of {', '.join(known)}, got {name!r}", parameter=name)
    needed = [name for name, each in known.items() if each.default is each.empty and name not in given]
    if needed:
        raise ParameterError(f"{method}: --param {needed[0]}=... is missing", parameter=needed[0])
    return function(**given)


def _show(target: Output, result: Any, first: Sequence[str] = ()) -> None:
    if isinstance(result, Rows):
        target.show(cast("Rows[Model]", result), first=first)
    elif isinstance(result, list):
        target.show(cast("list[Model]", result), model=Model)
    elif isinstance(result, Model):
        target.show_one(result)
    elif result is not None:
        target.show_one(cast("dict[str, Any]", result) if isinstance(result, dict) else {"result": result})


@app.command(rich_help_panel="Any method")
def limits(ctx: typer.Context, format_: FormatOption = None, output: OutputOption = None) -> None:
    """Show how many points of Data API and Call API are left; asking costs one of each."""
    target = Output(format_, output)
    account = ctx.obj()
    rows: list[dict[str, Any]] = []
    with account.data_api() as data_api:
        data_api.tags.get_tags(limit=1).all()
        rows.append({"api": "Data API", **(data_api.limits.to_dict() if data_api.limits else {})})
    with account.call_api() as call_api:
        call_api.list_calls()
        rows.append({"api": "Call API", **(call_api.limits.to_dict() if call_api.limits else {})})
    target.show(rows)


@app.command(rich_help_panel="Any method")
def methods(
    words: Annotated[list[str] | None, typer.Argument(help="What name or summary must hold.")] = None,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """Search the catalogue of all methods of all three APIs."""
    Output(format_, output).show([entry._asdict() for entry in found_by(words or [])])


@app.command(rich_help_panel="Load")
def sync(
    ctx: typer.Context,
    database: Annotated[
        str, typer.Option(envvar="COMAGIC_DATABASE", help="SQLAlchemy's address of it; SQLite or PostgreSQL.")
    ] = "sqlite:///comagic.db",
    since: Annotated[str, typer.Option(help="First day to have; 'last' goes on with what is there.")] = "last",
    till: Annotated[str | None, typer.Option(help="Last day, included whole; else up to now.")] = None,
    overlap_days: Annotated[int, typer.Option(help="Days read again, because calls are completed later.")] = 3,
    kind: Annotated[
        list[str] | None, typer.Option(help="calls, communications, goals, chats, offline_messages; else all.")
    ] = None,
    all_customers: Annotated[bool, typer.Option("--all-customers", help="Each customer of an agency.")] = False,
    profile: Annotated[list[str] | None, typer.Option(help="A profile to load, as often as needed.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only ask how many rows there are.")] = False,
    format_: FormatOption = None,
    output: OutputOption = None,
) -> None:
    """Load what is new into a database; made for cron."""
    try:
        from comagic_sdk.sync import KINDS
    except ImportError as missing:
        raise ConfigurationError(str(missing)) from None
    from comagic_sdk.cli.load import load

    done = load(
        [(name, ctx.obj(name)) for name in profile] if profile else [("", ctx.obj())],
        database,
        kinds=kind or KINDS,
        since=day(since),
        till=None if till is None else day(till),
        overlap_days=overlap_days,
        all_customers=all_customers,
        dry_run=dry_run,
    )
    rows = [
        {
            "account": each.account,
            "kind": each.kind,
            "date_from": each.date_from,
            "date_till": each.loaded_till,
            "rows": each.rows,
            "error": None if each.error is None else str(each.error),
        }
        for each in done
    ]
    Output(format_, output).show(rows)
    failures = [each.error for each in done if each.error is not None]
    if failures:
        raise typer.Exit(_exit_code(failures[0]) if len(failures) == len(done) else _IN_PART)


@app.command(rich_help_panel="Practice")
def sandbox(
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1; 0 for any.")] = 8099,
    seed: Annotated[int, typer.Option(help="What the data is made from.")] = 1,
) -> None:
    """Run a CoMagic on this machine, for trying out."""
    from comagic_sdk.cli.practice import keep_sandbox

    raise typer.Exit(keep_sandbox(port, seed))


@app.command(rich_help_panel="Practice")
def demo() -> None:
    """Show the main jobs on a CoMagic that runs on this machine."""
    from comagic_sdk.cli.practice import demonstrate

    demonstrate()
