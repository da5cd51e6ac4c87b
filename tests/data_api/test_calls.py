"""One call of Data API: sessions, ids, limits, errors, faults, and what a write never does."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from comagic_sdk import (
    AccessDenied,
    AccountInactive,
    ApiError,
    AuthenticationError,
    BadResponse,
    Comagic,
    ComponentDisabled,
    ConfigurationError,
    DataApi,
    DuplicateEntity,
    EntityNotFound,
    InvalidParameters,
    InvalidState,
    LimitExceeded,
    ParameterError,
    SchemaDriftWarning,
    ServerError,
    TransportError,
    where,
)
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.sandbox.rpc_api import schema
from tests.conftest import QUICK, quick, token


def by_login(sandbox: Sandbox, **options: Any) -> dict[str, Any]:
    given = sandbox.options()
    login = {"login": given["login"], "password": given["password"], "url": given["data_api_url"]}
    return {**login, "retry": QUICK, **options}


def methods(sandbox: Sandbox) -> list[str]:
    return [request.method for request in sandbox.requests]


# Sessions


def test_a_token_needs_no_login_and_is_not_ended(quiet_sandbox: Sandbox) -> None:
    for _ in range(2):
        with DataApi(**token(quiet_sandbox)) as client:
            assert client.tags.get_tags().all()
            client.login()
    assert methods(quiet_sandbox) == ["get.tags"] * 2


def test_a_login_opens_a_session_at_the_first_call_and_closing_ends_it(quiet_sandbox: Sandbox) -> None:
    before = quiet_sandbox.live_sessions
    with DataApi(**by_login(quiet_sandbox)) as client:
        assert quiet_sandbox.requests == []
        client.tags.get_tags().all()
        client.tags.get_tags().all()
        assert quiet_sandbox.live_sessions == before + 1
    assert methods(quiet_sandbox) == ["login.user", "get.tags", "get.tags", "logout.user"]
    assert quiet_sandbox.live_sessions == before
    with pytest.raises(ConfigurationError, match="closed"):
        client.tags.get_tags().all()


@pytest.mark.parametrize("mnemonic", ["access_token_expired", "access_token_invalid", "access_token_blocked"])
def test_a_dead_token_is_renewed_once_by_login(quiet_sandbox: Sandbox, mnemonic: str) -> None:
    with DataApi(**by_login(quiet_sandbox)) as client:
        client.tags.get_tags().all()
        quiet_sandbox.data_api.expire(mnemonic=mnemonic)
        assert client.tags.get_tags().all()
        quiet_sandbox.inject(Fault.refusal(mnemonic), method="get.tags", times=2)
        with pytest.raises(AuthenticationError) as caught:
            client.tags.get_tags().all()
    assert caught.value.mnemonic == mnemonic
    assert methods(quiet_sandbox).count("login.user") == 3


def test_a_dead_token_without_a_login_is_an_error_that_says_what_to_do(quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.data_api.expire()
    with DataApi(**token(quiet_sandbox)) as client, pytest.raises(AuthenticationError, match=r"expired.*login="):
        client.tags.get_tags().all()
    assert methods(quiet_sandbox) == ["get.tags"]


def test_a_wrong_password_is_asked_once_and_not_renewed(quiet_sandbox: Sandbox) -> None:
    client = DataApi(**by_login(quiet_sandbox, password="not-it"))
    with pytest.raises(AuthenticationError, match=r"Login or password is wrong.*brand"):
        client.tags.get_tags().all()
    client.close()
    assert methods(quiet_sandbox) == ["login.user"]


def test_a_write_that_met_a_dead_token_is_made_once(own_sandbox: Sandbox) -> None:
    with DataApi(**by_login(own_sandbox)) as client:
        client.tags.get_tags().all()
        own_sandbox.expire_sessions()
        client.tags.create_tags(name="once")
        assert [tag.name for tag in client.tags.get_tags()].count("once") == 1


def test_sixteen_threads_share_one_renewal(quiet_sandbox: Sandbox) -> None:
    barrier = Barrier(16)

    def ask(client: DataApi) -> int:
        barrier.wait()
        return len(client.tags.get_tags().all())

    with DataApi(**by_login(quiet_sandbox)) as client:
        expected = client.tags.get_tags().count()
        quiet_sandbox.expire_sessions()
        quiet_sandbox.data_api.calm()
        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(ask, [client] * 16)) == [expected] * 16
    assert methods(quiet_sandbox).count("login.user") == 2


def test_the_facade_opens_one_data_api(quiet_sandbox: Sandbox) -> None:
    with Comagic(**quick(quiet_sandbox)) as comagic:
        assert comagic.data_api is comagic.data_api
        assert {tag.id for tag in comagic.data_api.tags.get_tags()} == {tag.id for tag in comagic.tags.list()}
        comagic.logout()
    assert methods(quiet_sandbox) == ["login.user", "get.tags", "login", "tag", "logout", "logout.user"]
    with pytest.raises(ConfigurationError, match="closed"):
        comagic.data_api.tags.get_tags().all()
    with pytest.raises(ConfigurationError, match="closed"):
        _ = comagic.call_api


@pytest.mark.parametrize(
    ("brand", "address"),
    [
        ("comagic", "https://dataapi.comagic.ru/v2.0"),
        ("uis", "https://dataapi.uiscom.ru/v2.0"),
        ("callgear", "https://dataapi.callgear.com/v2.0"),
        ("novofon", "https://dataapi-jsonrpc.novofon.ru/v2.0"),
        ("octella", "https://dataapi.octella.com/v2.0"),
    ],
)
def test_a_brand_has_its_host(brand: Any, address: str) -> None:
    assert DataApi("token", brand=brand).transport.config.data_api_url == address


def test_agencies_name_a_user(quiet_sandbox: Sandbox) -> None:
    agency = quiet_sandbox.agency_options()
    login = {"login": agency["login"], "password": agency["password"], "url": agency["data_api_url"]}
    with DataApi(**login) as client:  # type: ignore[arg-type]
        users = client.partners.get_customer_users().all()
        assert users
        with pytest.raises(InvalidParameters, match="required") as caught:
            client.sites.get_sites().all()
        assert caught.value.field == "user_id"
        one, other = (client.sites.get_sites(user_id=user.id or 0).to_dicts() for user in users[:2])
        assert one != other
    with DataApi(**login, user_id=users[0].id) as bound:  # type: ignore[arg-type]
        assert bound.sites.get_sites().to_dicts() == one


# Errors


@pytest.mark.parametrize(
    ("mnemonic", "kind"),
    [
        ("auth_error", AuthenticationError),
        ("ip_not_whitelisted", AccessDenied),
        ("forbidden", AccessDenied),
        ("account_inactive", AccountInactive),
        ("method_component_disabled", ComponentDisabled),
        ("parameter_component_disabled", ComponentDisabled),
        ("tariff_restrictions", ComponentDisabled),
        ("data_type_error", InvalidParameters),
        ("required_parameter_missed", InvalidParameters),
        ("unexpected_parameters", InvalidParameters),
        ("filter_prohibited", InvalidParameters),
        ("sort_prohibited", InvalidParameters),
        ("date_interval_limit_reached", InvalidParameters),
        ("duplicate_entity", DuplicateEntity),
        ("already_in_use", DuplicateEntity),
        ("entity_not_found", EntityNotFound),
        ("virtual_phone_number_not_found", EntityNotFound),
        ("invalid_state", InvalidState),
        ("dependency_error", InvalidState),
        ("method_not_found", ApiError),
        ("error", ApiError),
        ("something_new", InvalidParameters),
    ],
)
def test_each_mnemonic_has_its_exception(
    data_api: DataApi, quiet_sandbox: Sandbox, mnemonic: str, kind: type[ApiError]
) -> None:
    fault = Fault.refusal(mnemonic, field="site_id", value="7", params={"object": "site"}, message="Words")
    quiet_sandbox.inject(fault, method="get.tags")
    with pytest.raises(kind, match=r"get\.tags: Words") as caught:
        data_api.tags.get_tags().all()
    error = caught.value
    assert type(error) is kind
    assert (error.mnemonic, error.field, error.value, error.params) == (mnemonic, "site_id", "7", {"object": "site"})
    assert error.request_id
    assert error.method == "get.tags"


def test_an_error_may_lack_everything(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.body(b'{"jsonrpc": "2.0", "id": null, "error": {"code": -1}}'), method="get.tags")
    with pytest.raises(ApiError, match="code -1") as caught:
        data_api.tags.get_tags().all()
    assert (caught.value.mnemonic, caught.value.field, caught.value.params) == (None, None, None)


def test_the_server_finds_what_types_cannot(data_api: DataApi) -> None:
    with pytest.raises(EntityNotFound, match=r"delete\.tags: Entity not found") as caught:
        data_api.tags.delete_tags(id=1)
    assert (caught.value.field, caught.value.value) == ("id", 1)


def test_an_answer_to_another_call_is_not_taken(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    for method in ("get.tags", "getobj.account"):
        quiet_sandbox.inject(Fault.foreign_id(), method=method)
    with pytest.raises(BadResponse, match="answer is to another call"):
        data_api.tags.get_tags().all()
    with pytest.raises(BadResponse, match="answer is to another call"):
        data_api.account.getobj_account()


def test_every_call_has_an_id_of_its_own(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    import json

    for _ in range(3):
        data_api.tags.get_tags().all()
    assert len({json.loads(request.body)["id"] for request in quiet_sandbox.requests}) == 3


PASSING = {
    "500": Fault.status(500),
    "503 with Retry-After": Fault.status(503, retry_after=0),
    "429": Fault.status(429),
    "refused unread": Fault.refuse_unread(),
    "reset before the reply": Fault.reset_before_reply(),
    "reset in the body": Fault.reset_mid_body(),
    "truncated": Fault.truncated(),
    "internal error": Fault.refusal("internal_error"),
}


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
def test_a_read_is_right_after_a_passing_fault(data_api: DataApi, quiet_sandbox: Sandbox, fault: Fault) -> None:
    expected = data_api.tags.get_tags().to_dicts()
    quiet_sandbox.inject(fault, method="get.tags", times=2)
    assert data_api.tags.get_tags().to_dicts() == expected


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
@pytest.mark.parametrize("verb", ["create", "update", "delete", "set", "upload"])
def test_a_write_is_never_sent_twice(own_sandbox_of_module: Sandbox, verb: str, fault: Fault) -> None:
    sandbox = own_sandbox_of_module
    call = sandbox.world.ordinary.calls[0]
    tag = sandbox.world.ordinary.tags[-1]
    call.tag_ids.clear()
    message = {"date_time": "2026-10-01 12:00", "phone": "79030000000"}
    writes: dict[str, Any] = {
        "create": ("create.tags", lambda c: c.tags.create_tags(name="new")),
        "update": ("update.tags", lambda c: c.tags.update_tags(id=tag.id, name="other")),
        "delete": ("delete.chats", lambda c: c.communications.delete_chats(id=sandbox.world.ordinary.chats[0].id)),
        "set": (
            "set.tag_communications",
            lambda c: c.tags.set_tag_communications(communication_type="call", communication_id=call.id, tag_id=tag.id),
        ),
        "upload": (
            "upload.offline_messages",
            lambda c: c.communications.upload_offline_messages(offline_messages=[message]),
        ),
    }
    method, write = writes[verb]
    sandbox.inject(fault, method=method, times=9)
    with DataApi(**token(sandbox)) as client, pytest.raises((TransportError, ServerError, LimitExceeded)) as caught:
        write(client)
    sandbox.clear_faults()
    assert len([request for request in sandbox.requests if request.method == method]) == 1
    if isinstance(caught.value, TransportError):
        assert caught.value.request_sent in ("maybe", "yes")


@pytest.fixture(scope="module")
def module_sandbox() -> Any:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def own_sandbox_of_module(module_sandbox: Sandbox) -> Sandbox:
    module_sandbox.clear_faults()
    module_sandbox.forget_requests()
    return module_sandbox


def test_nothing_is_sent_when_the_connection_is_refused_and_writes_may_try_again() -> None:
    with DataApi("token", url="http://127.0.0.1:9", retry=QUICK) as client, pytest.raises(TransportError) as caught:
        client.tags.create_tags(name="new")
    assert (caught.value.request_sent, caught.value.attempts) == ("no", QUICK.attempts)


@pytest.mark.parametrize("fault", [Fault.html(), Fault.empty(), Fault.short_json(), Fault.body(b"[]")])
def test_what_is_not_the_api_is_named(data_api: DataApi, quiet_sandbox: Sandbox, fault: Fault) -> None:
    quiet_sandbox.inject(fault, method="get.tags")
    with pytest.raises(BadResponse, match=r"get\.tags: HTTP 200"):
        data_api.tags.get_tags().all()


def test_a_redirect_is_refused_and_names_the_setting(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.redirect("https://elsewhere.example/v2.0"), method="get.tags")
    with pytest.raises(BadResponse, match=r"redirects to elsewhere\.example.*url="):
        data_api.tags.get_tags().all()


# Limits, metadata, drift


def test_limits_are_shown(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    assert data_api.limits is None
    data_api.tags.get_tags().all()
    assert data_api.limits is not None
    left = data_api.limits.day_remaining
    data_api.tags.create_tags(name="limits")
    assert left is not None
    assert data_api.limits.day_remaining == left - 1
    quiet_sandbox.data_api.limits.minute = 1
    with pytest.raises(LimitExceeded, match="Limit per minute") as caught:
        data_api.tags.create_tags(name="limits")
    assert caught.value.params == {"limit_type": "minute", "limit_max_value": 1}
    assert caught.value.retry_after is not None
    assert 0 < caught.value.retry_after <= 60


def test_a_deprecated_version_is_told_once(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.data_api.is_deprecated = True
    with pytest.warns(FutureWarning, match=r"version 2\.0 .* deprecated; the latest is 3\.0"):
        data_api.tags.get_tags().all()
    data_api.tags.get_tags().all()


def test_a_wrong_type_is_told_and_kept(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.wrong_type("id", {"no": "id"}), method="get.tags")
    with pytest.warns(SchemaDriftWarning, match=r"get\.tags: id: expected .*int.*, got dict"):
        rows = data_api.tags.get_tags().all()
    assert {str(row.id) for row in rows} == {"{'no': 'id'}"}
    assert all(isinstance(row.name, str) for row in rows)


def test_unknown_fields_are_kept(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    quiet_sandbox.inject(Fault.unknown_field("mood", {"is": "good"}), method="get.tags")
    assert data_api.tags.get_tags().all()[0].model_extra == {"mood": {"is": "good"}}


# What users pass


def test_any_method_can_be_called_by_its_wire_name(data_api: DataApi, quiet_sandbox: Sandbox) -> None:
    from datetime import datetime

    asked = {"date_from": datetime(2026, 10, 1), "date_till": "2026-10-02 00:00:00", "limit": 2}
    result = data_api.request("get.calls_report", asked)
    assert len(result["data"]) == 2
    assert result["metadata"]["total_items"] > 2
    assert quiet_sandbox.requests[-1].params == {**asked, "date_from": "2026-10-01 00:00:00"}
    assert asked["date_from"] == datetime(2026, 10, 1)
    with pytest.raises(ApiError, match="does not exist"):
        data_api.request("get.nonsense")


@pytest.mark.parametrize(
    ("parameter", "call"),
    [
        ("name", lambda c: c.tags.create_tags(name=7)),
        ("name", lambda c: c.tags.create_tags(name=None)),
        ("id", lambda c: c.tags.delete_tags(id="7")),
        ("id", lambda c: c.tags.delete_tags(id=True)),
        ("fields", lambda c: c.tags.get_tags(fields=["nam"])),
        ("fields", lambda c: c.tags.get_tags(fields="name")),
        ("sort", lambda c: c.tags.get_tags(sort="-nam")),
        ("sort", lambda c: c.tags.get_tags(sort=[])),
        ("filter", lambda c: c.tags.get_tags(filter=where("nam") == "x")),
        ("filter", lambda c: c.tags.get_tags(filter=True)),
        ("date_from", lambda c: c.reports.get_calls_report(date_from="01/02/2026", date_till="2026-10-31")),
        ("date_from", lambda c: c.reports.get_calls_report(date_from="2026-11-01", date_till="2026-10-31")),
        ("communication_type", lambda c: c.tags.set_tag_communications(communication_type="sms", tag_id=1)),
        ("user_id", lambda c: c.tags.get_tags(user_id="me")),
        ("calls", lambda c: c.communications.upload_calls(calls=[{"ext_id": "1"}])),
    ],
)  # fmt: skip
def test_a_wrong_parameter_is_named_and_nothing_is_sent(
    data_api: DataApi, quiet_sandbox: Sandbox, parameter: str, call: Any
) -> None:
    with pytest.raises(ParameterError, match=f"^{parameter}") as caught:
        call(data_api)
    assert caught.value.parameter == parameter
    assert quiet_sandbox.requests == []


def test_a_slip_in_a_name_is_an_error(data_api: DataApi) -> None:
    assert not hasattr(data_api, "tag")
    assert not hasattr(data_api.tags, "get_tag")
    with pytest.raises(TypeError, match="unexpected keyword"):
        data_api.tags.get_tags(name="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="live session"):
        pickle.dumps(data_api)


def test_none_clears_and_what_is_not_given_is_not_sent(own_sandbox: Sandbox) -> None:
    with DataApi(**token(own_sandbox)) as client:
        account = own_sandbox.world.ordinary
        given: dict[str, Any] = {"id": account.campaigns[0].id, "site_id": account.sites[0].id}
        client.campaigns.update_campaigns(**given, description=None)
        client.campaigns.update_campaigns(**given, description="", status="active")
    assert own_sandbox.requests[0].params == {**given, "description": None}
    assert own_sandbox.requests[1].params == {**given, "description": "", "status": "active"}


def test_changes_show_in_both_apis(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        data_api = comagic.data_api
        made = data_api.tags.create_tags(name="VIP")
        assert isinstance(made.id, int)
        assert made.id in {tag.id for tag in comagic.tags.list()}
        call = comagic.calls.list(date_from="2026-10-01", date_till="2026-10-01")[0]
        data_api.tags.set_tag_communications(communication_type="call", communication_id=call.id, tag_id=made.id)
        [row] = data_api.reports.get_calls_report(
            date_from="2026-10-01", date_till="2026-10-01", filter=where("id") == call.id, fields=["id", "tags"]
        )
        assert [tag.tag_name for tag in row.tags or ()][-1] == "VIP"
        [again] = comagic.calls.list(date_from="2026-10-01", date_till="2026-10-01", call_id=call.id)
        assert again.tags is not None
        assert made.id in again.tags
        data_api.tags.delete_tags(id=made.id)
        assert made.id not in {tag.id for tag in comagic.tags.list()}


def test_uploads_show_in_reports(own_sandbox: Sandbox) -> None:
    with DataApi(**token(own_sandbox)) as client:
        done = client.communications.upload_calls(
            calls=[
                {
                    "ext_id": "1",
                    "calling_phone_number": "79031112233",
                    "called_phone_number": "74950000000",
                    "start_time": "2026-10-05 10:00",
                    "finish_time": "2026-10-05 10:01:30",
                    "is_lost": False,
                }
            ]
        )
        assert done.success is True
        [row] = client.reports.get_calls_report(
            date_from="2026-10-05", date_till="2026-10-05", filter=where("contact_phone_number") == "79031112233"
        )
        assert (row.talk_duration, row.is_lost) == (90, False)
        assert row.id is not None
        assert row.id > 2**32


def test_the_worlds_quirks_come_through(quiet_sandbox: Sandbox) -> None:
    with DataApi(**token(quiet_sandbox, on_drift="raise")) as client:
        period: dict[str, Any] = {"date_from": "2026-09-01", "date_till": "2026-11-15"}
        rows = client.reports.get_calls_report(**period, fields=["id", "tags", "employees", "finish_reason"]).all()
        assert any(row.tags is None for row in rows)
        assert any(row.employees is None for row in rows)
        known = next(
            each for each in schema("data_api.json")["get.calls_report"]["fields"] if each["name"] == "finish_reason"
        )
        assert {row.finish_reason for row in rows} - {None, *known["values"]}
        messages = client.reports.get_chat_messages_report(**period).all()
        assert all(message.date_time for message in messages)
        visits = client.reports.get_visitor_sessions_report(**period, fields=["id", "date_time"], limit=50).all()
        assert all(visit.date_time for visit in visits)
