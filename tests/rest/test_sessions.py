"""A session opens at the first call, is renewed once for all threads, and ends with the client."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from comagic_sdk import AccessDenied, AuthenticationError, Comagic, ConfigurationError, ConnectionFailed
from comagic_sdk.sandbox import Fault, Sandbox
from tests.conftest import quick


def methods(sandbox: Sandbox) -> list[str]:
    return [request.method for request in sandbox.requests]


def test_the_login_happens_at_the_first_call_and_the_logout_at_the_end(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        assert methods(quiet_sandbox) == []
        comagic.sites.list()
        comagic.tags.list()
    assert methods(quiet_sandbox) == ["login", "site", "tag", "logout"]
    login, *calls, logout = quiet_sandbox.requests
    assert (login.verb, login.path, login.query) == ("POST", "/api/login/", {})
    assert set(login.form) == {"login", "password"}
    assert (logout.verb, logout.path) == ("GET", "/api/logout/")
    assert {call.query["session_key"] for call in calls} == {logout.query["session_key"]}


def test_a_client_that_was_never_used_sends_nothing(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)):
        pass
    assert methods(quiet_sandbox) == []


def test_closing_ends_the_session_once(own_sandbox: Sandbox) -> None:
    comagic = Comagic(**quick(own_sandbox))
    comagic.sites.list()
    assert own_sandbox.live_sessions == 1
    comagic.close()
    comagic.close()
    assert own_sandbox.live_sessions == 0
    assert methods(own_sandbox).count("logout") == 1
    with pytest.raises(ConfigurationError, match="closed"):
        comagic.sites.list()


def test_after_a_logout_the_next_call_opens_another_session(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        comagic.sites.list()
        comagic.logout()
        assert own_sandbox.live_sessions == 0
        comagic.logout()
        assert comagic.sites.list()
        assert own_sandbox.live_sessions == 1
    assert methods(own_sandbox) == ["login", "site", "logout", "login", "site", "logout"]


def test_a_dead_session_is_renewed_and_the_call_repeated(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = comagic.sites.list()
        quiet_sandbox.expire_sessions()
        assert comagic.sites.list() == expected
    assert methods(quiet_sandbox) == ["login", "site", "site", "login", "site", "logout"]


def test_a_session_that_dies_between_two_days_of_one_job(quiet_sandbox: Sandbox) -> None:
    job: dict[str, Any] = {"site_id": 101, "date_from": "2026-10-01", "date_till": "2026-10-10"}
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = comagic.stats.by_date(**job)
        quiet_sandbox.inject(Fault.dead_session(), method="stat", skip=4)
        assert comagic.stats.by_date(**job) == expected
    assert methods(quiet_sandbox).count("login") == 2


def test_sixteen_threads_whose_session_dies_log_in_once(quiet_sandbox: Sandbox) -> None:
    barrier = Barrier(16)
    with Comagic(**quick(quiet_sandbox)) as comagic:
        expected = comagic.calls.list(date_from="2026-10-30", date_till="2026-10-30")
        quiet_sandbox.expire_sessions()
        logins = quiet_sandbox.logins

        def work(_: int) -> bool:
            barrier.wait()
            return comagic.calls.list(date_from="2026-10-30", date_till="2026-10-30") == expected

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(work, range(16))) == [True] * 16
        assert quiet_sandbox.logins == logins + 1


def test_sixteen_threads_open_one_session(own_sandbox: Sandbox) -> None:
    barrier = Barrier(16)
    with Comagic(**quick(own_sandbox)) as comagic:

        def work(_: int) -> int:
            barrier.wait()
            return len(comagic.sites.list())

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(work, range(16))) == [3] * 16
        assert (own_sandbox.logins, own_sandbox.live_sessions) == (1, 1)


def test_threads_that_wait_share_a_refusal(own_sandbox: Sandbox) -> None:
    barrier = Barrier(8)
    comagic = Comagic(**quick(own_sandbox, password="wrong"))

    def work(_: int) -> str:
        barrier.wait()
        with pytest.raises(AuthenticationError) as caught:
            comagic.sites.list()
        return caught.value.message

    own_sandbox.inject(Fault.delay(0.2), method="login")
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(8))) == {"Wrong login or password"}
    assert methods(own_sandbox).count("login") < 8
    comagic.close()


def test_a_wrong_password_is_a_named_error_and_is_not_tried_again(quiet_sandbox: Sandbox) -> None:
    with (
        Comagic(**quick(quiet_sandbox, password="wrong")) as comagic,
        pytest.raises(AuthenticationError, match=r"Wrong login or password.*brand") as caught,
    ):
        comagic.sites.list()
    assert caught.value.method == "login"
    assert methods(quiet_sandbox) == ["login"]


def test_two_clients_do_not_share_a_session(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as one:
        one.sites.list()
        with Comagic(**quick(own_sandbox)) as other:
            other.sites.list()
            assert own_sandbox.live_sessions == 2
        assert own_sandbox.live_sessions == 1
        one.tags.list()
    assert own_sandbox.logins == 2


@pytest.mark.parametrize("fault", [Fault.status(500), Fault.reset_before_reply(), Fault.html(), Fault.dead_session()])
def test_a_logout_hides_no_exception(fault: Fault, quiet_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    quiet_sandbox.inject(fault, method="logout")
    with pytest.raises(ZeroDivisionError), Comagic(**quick(quiet_sandbox)) as comagic:
        divmod(comagic.sites.list()[0].id, 0)
    assert methods(quiet_sandbox)[-1] == "logout"
    warned = [record for record in caplog.records if record.levelno == logging.WARNING]
    # A session that is dead already has ended, which is what was wanted.
    assert len(warned) == (fault.kind != "dead_session")


def test_a_logout_asked_for_tells_what_went_wrong(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        comagic.sites.list()
        quiet_sandbox.inject(Fault.reset_before_reply(), method="logout")
        with pytest.raises(ConnectionFailed, match=r"^logout: "):
            comagic.logout()


def test_nothing_that_costs_money_is_sent_twice_even_when_the_session_was_dead(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        comagic.sites.list()
        own_sandbox.expire_sessions()
        with pytest.raises(AuthenticationError, match="nothing was bought"):
            comagic.numbers.buy(region="Москва")
        assert own_sandbox.purchases == 0
        comagic.numbers.buy(region="Москва")
    assert own_sandbox.purchases == 1
    assert methods(own_sandbox).count("buy_number") == 2


def test_another_write_is_repeated_after_a_dead_session_because_it_was_refused(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        before = len(comagic.sites.list())
        own_sandbox.expire_sessions()
        comagic.sites.create(domain="new.example", user_phone="74950000000")
        assert len(comagic.sites.list()) == before + 1


def test_a_login_survives_passing_faults(quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.reset_before_reply(), method="login")
    quiet_sandbox.inject(Fault.status(502), method="login")
    with Comagic(**quick(quiet_sandbox)) as comagic:
        assert comagic.sites.list()
    assert methods(quiet_sandbox).count("login") == 3


def test_an_agency_names_its_customer(quiet_sandbox: Sandbox) -> None:
    options = {**quick(quiet_sandbox), **quiet_sandbox.agency_options()}
    with Comagic(**options) as agency:
        customers = agency.customers.list()
        assert len(customers) == 3
        with pytest.raises(AccessDenied, match="customer_id=") as caught:
            agency.sites.list()
        assert caught.value.method == "site"
        by_customer = {customer.id: agency.sites.list(customer_id=customer.id) for customer in customers}
    first, second = customers[0].id, customers[1].id
    with Comagic(**options, customer_id=first) as client:
        assert client.sites.list() == by_customer[first]
        assert client.sites.list(customer_id=second) == by_customer[second]
        assert client.customers.list() == customers
        assert client.calls.list(date_from="2026-10-01", date_till="2026-10-31")
    assert "customer_id" not in next(r for r in quiet_sandbox.requests if r.method == "customer_list").parameters


def test_an_ordinary_account_has_no_customers(comagic: Comagic) -> None:
    with pytest.raises(AccessDenied):
        comagic.customers.list()
