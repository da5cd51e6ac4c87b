"""Which API answers the facade's own resources, and what happens where only one could."""

import logging
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from comagic_sdk import AuthenticationError, Comagic, ConfigurationError, NoCounterpart, ServerError
from comagic_sdk.bridge.answers import INSTEAD
from comagic_sdk.compat import ComagicAPI
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import QUICK, quick

MONTH = {"date_from": "2026-10-01", "date_till": "2026-10-31"}


def methods(sandbox: Sandbox) -> set[str]:
    return {request.method for request in sandbox.requests}


def by_token(sandbox: Sandbox) -> dict[str, Any]:
    given = sandbox.data_api_options()
    return {"access_token": given["access_token"], "data_api_url": given["url"], "retry": QUICK}


def test_an_access_token_alone_means_data_api(quiet_sandbox: Sandbox) -> None:
    with Comagic(**by_token(quiet_sandbox)) as comagic:
        assert comagic.tags.list()
    assert methods(quiet_sandbox) == {"get.tags"}


def test_a_brand_without_rest_means_data_api(quiet_sandbox: Sandbox) -> None:
    options = quick(quiet_sandbox)
    del options["rest_url"]
    with Comagic(**options, brand="novofon") as comagic:
        assert comagic.tags.list()
    assert methods(quiet_sandbox) == {"login.user", "get.tags", "logout.user"}


def test_rest_is_asked_first_and_answers_where_it_lives(
    quiet_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "comagic_sdk"), Comagic(**quick(quiet_sandbox)) as comagic:
        comagic.tags.list()
        comagic.sites.list()
    assert methods(quiet_sandbox) == {"login", "tag", "site", "logout"}
    assert [r.message for r in caplog.records if "answers" in r.message] == [
        f"REST API v1 answers at {quiet_sandbox.url}"
    ]


@pytest.mark.parametrize("fault", [Fault.status(404), Fault.status(503), Fault.html(), Fault.reset_before_reply()])
def test_data_api_answers_where_rest_does_not(
    fault: Fault, own_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    own_sandbox.inject(fault, method="login", times=100)
    with caplog.at_level(logging.INFO, "comagic_sdk"), Comagic(**quick(own_sandbox)) as comagic:
        clients = [comagic.sites, comagic.tags, comagic.campaigns, comagic.sites] * 2
        barrier = Barrier(len(clients))

        def use(resource: Any) -> None:
            barrier.wait()
            assert resource.list()

        threads = [Thread(target=use, args=(each,)) for each in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    told = [record.message for record in caplog.records if "does not answer" in record.message]
    assert len(told) == 1
    assert 'backend="data"' in told[0]
    assert methods(own_sandbox) == {"login", "login.user", "get.sites", "get.tags", "get.campaigns", "logout.user"}


def test_nothing_is_settled_when_neither_answers(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        own_sandbox.inject(Fault.status(503), method="login", times=4)
        own_sandbox.inject(Fault.status(503), method="login.user", times=4)
        with pytest.raises(ServerError):
            comagic.tags.list()
        assert comagic.tags.list()
    assert "tag" in methods(own_sandbox)


def test_a_password_for_a_rest_of_one_s_own_goes_nowhere_else(own_sandbox: Sandbox) -> None:
    options = quick(own_sandbox)
    del options["data_api_url"]
    own_sandbox.inject(Fault.status(503), method="login", times=4)
    with Comagic(**options) as comagic, pytest.raises(ServerError):
        comagic.tags.list()
    assert comagic.config.backend == "rest"


def test_a_wrong_password_is_an_answer(quiet_sandbox: Sandbox) -> None:
    with Comagic(**{**quick(quiet_sandbox), "password": "wrong"}) as comagic:
        with pytest.raises(AuthenticationError):
            comagic.tags.list()
        with pytest.raises(AuthenticationError):
            comagic.tags.list()
    assert methods(quiet_sandbox) == {"login"}


def test_what_cannot_be_is_said_before_anything_is_sent() -> None:
    with pytest.raises(ConfigurationError, match="backend: expected one of 'rest', 'data', got 'soap'"):
        Comagic("login", "word", backend="soap")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"backend: REST API v1 takes a login"):
        Comagic(access_token="x" * 40, backend="rest")
    with pytest.raises(ConfigurationError, match=r"backend: .*'comagic' and 'uis' alone"):
        Comagic("login", "word", brand="octella", backend="rest")


def test_what_has_no_counterpart_says_what_to_use_instead(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox), backend="data") as comagic:
        with pytest.raises(NoCounterpart, match=r"use data_api\.virtual_numbers\.enable_virtual_numbers") as caught:
            comagic.numbers.buy(region="495")
        assert caught.value.method == "buy_number"
        for words in INSTEAD.values():
            place = words.split(",")[0].split()[1].split(".")
            section = getattr(comagic.data_api, place[1])
            assert callable(getattr(section, place[2])), words
    assert methods(quiet_sandbox) == set()


def test_every_method_of_rest_is_answered_or_says_what_to_use() -> None:
    from comagic_sdk.bridge.answers import ANSWERS
    from tests.unit.test_house import operations

    names = {operation.wire_name for operation in operations()}
    assert set(ANSWERS) | set(INSTEAD) == names
    assert not set(ANSWERS) & set(INSTEAD)


def test_the_old_class_gives_the_same_by_both(quiet_sandbox: Sandbox) -> None:
    options = quiet_sandbox.options()
    rest = ComagicAPI({**options, "backend": "rest"})
    data = ComagicAPI(by_token(quiet_sandbox))
    for name in ("getSites", "getTags"):
        assert getattr(rest, name)() == getattr(data, name)()
    site_id = rest.getSites()[0]["id"]
    period = ("2026-10-01", "2026-10-31")
    for by_date in (False, True):
        assert rest.getSummaryStats(site_id, *period, byDate=by_date) == data.getSummaryStats(
            site_id, *period, byDate=by_date
        )
    left, right = rest.getCallStats(*period, returnRecordUrls=True), data.getCallStats(*period, returnRecordUrls=True)
    assert left["records"] == right["records"]
    assert [call["id"] for call in left["call_stats"]] == [call["id"] for call in right["call_stats"]]
    assert [call["sale_date"] for call in left["call_stats"]] == [call["sale_date"] for call in right["call_stats"]]
    first = right["call_stats"][0]
    assert first["call_date"] == left["call_stats"][0]["call_date"][:19]
    assert len(rest.getCommunicationStats(site_id, *period)) == len(data.getCommunicationStats(site_id, *period))
    assert len(rest.getGoalStats(site_id, *period)) == len(data.getGoalStats(site_id, *period))
    for api in (rest, data):
        api.endSession()
        assert {message["state"] for message in api.getMessages()} == {"OK"}


@pytest.mark.parametrize("backend", ["rest", "data"])
def test_the_first_example_of_the_readme_runs_on_either(
    backend: str, quiet_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    block = readme.split("```python\n")[1].split("```")[0]
    options = quick(quiet_sandbox, backend=backend)
    monkeypatch.setattr("comagic_sdk.Comagic", lambda: Comagic(**options))
    exec(compile(block, "README", "exec"), {})
    assert "/system/media/talk/" in capsys.readouterr().out
