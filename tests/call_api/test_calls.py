"""Live calls over HTTP: a story, states, and that nobody is ever dialled twice."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from codegen.spec import load_call_api
from comagic_sdk import (
    AuthenticationError,
    CallApi,
    Comagic,
    DuplicateEntity,
    EntityNotFound,
    InvalidParameters,
    InvalidState,
    LimitExceeded,
    ParameterError,
    ServerError,
    TransportError,
    where,
)
from comagic_sdk.call_api import media, tts
from comagic_sdk.call_api.models import ActiveCall
from comagic_sdk.sandbox import Fault, Sandbox
from comagic_sdk.sandbox.rpc_api import schema
from tests.conftest import LAST_DAY, QUICK, quick

VIRTUAL = "74950100001"
CONTACT = "79031234567"
Act = Callable[[CallApi, int], Any]


@pytest.fixture(scope="module")
def module_sandbox() -> Iterator[Sandbox]:
    with Sandbox(last_day=LAST_DAY) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(module_sandbox: Sandbox) -> Sandbox:
    module_sandbox.clear_faults()
    module_sandbox.forget_requests()
    module_sandbox.call_api.calm()
    return module_sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[CallApi]:
    with CallApi(**sandbox.call_api_options(), retry=QUICK, on_drift="raise") as call_api:
        yield call_api


def start(client: CallApi, **more: Any) -> int:
    given = {"first_call": "operator", "virtual_phone_number": VIRTUAL, "operator": "79030000002", "contact": CONTACT}
    started = client.start_simple_call(**{**given, **more})
    assert started.call_session_id is not None
    return started.call_session_id


def only(client: CallApi) -> ActiveCall:
    [call] = client.list_calls()
    return call


def test_the_story_of_a_call(own_sandbox: Sandbox) -> None:
    with Comagic(**quick(own_sandbox)) as comagic:
        call_api, data_api = comagic.call_api, comagic.data_api
        employee = data_api.employees.get_employees().all()[1]
        tag = data_api.tags.get_tags().all()[-1]
        assert employee.id is not None
        assert tag.id is not None
        started = call_api.start_employee_call(
            first_call="employee",
            virtual_phone_number=VIRTUAL,
            contact=CONTACT,
            employee={"id": employee.id},
            switch_at_once=True,
            early_switching=True,
            external_id="order 17",
            contact_message=tts("Здравствуйте"),
            employee_message=media(2561),
        )
        call_id = started.call_session_id
        assert call_id is not None
        live = only(call_api)
        assert (live.call_session_id, live.external_id, live.contact_phone_number) == (call_id, "order 17", CONTACT)
        assert live.legs is not None
        assert [leg.employee_id for leg in live.legs] == [None, employee.id]
        assert {leg.state for leg in live.legs} == {"Разговор"}
        assert call_api.find_call(external_id="order 17") == live
        assert call_api.find_call(external_id="order 18") is None

        assert call_api.hold_call(call_session_id=call_id, contact_message=media(2561)).success is True
        assert only(call_api).legs[0].state == "На удержании"  # type: ignore[index]
        assert call_api.unhold_call(call_session_id=call_id).success is True
        assert call_api.tag_call(call_session_id=call_id, tag_id=tag.id).success is True
        assert [each.tag_id for each in only(call_api).tags or ()] == [tag.id]
        assert call_api.add_coach(call_session_id=call_id).success is True
        assert len(only(call_api).legs or ()) == 3
        call_api.hold_call(call_session_id=call_id, contact_message=tts("Минуту"))
        call_api.make_call(call_session_id=call_id, to="101", to_message=tts("Вам звонок"))
        call_api.transfer_talk(call_session_id=call_id)
        assert [leg.called_phone_number for leg in only(call_api).legs or ()] == [CONTACT, "101"]
        assert call_api.send_dtmf(call_session_id=call_id, dtmf_string="1.2#").success is True
        assert call_api.record_call(call_session_id=call_id, action="off").success is True
        assert call_api.release_call(call_session_id=call_id).success is True
        assert call_api.list_calls() == []

        day: Any = {"date_from": LAST_DAY, "date_till": LAST_DAY}
        fields: Any = ["id", "tags", "contact_phone_number", "call_api_external_id"]
        [row] = data_api.reports.get_calls_report(**day, filter=where("id") == call_id, fields=fields)
        assert (row.contact_phone_number, row.call_api_external_id) == (CONTACT, "order 17")
        assert [each.tag_id for each in row.tags or ()] == [tag.id]
        [old] = comagic.calls.list(**day, call_id=call_id)
        assert old.tags == [tag.id]
        [option] = [each for each in call_api.list_talk_options() if each.mnemonic == "finish_conversation"]
        assert option.button_value is None
    assert own_sandbox.live_sessions == 0


def test_lists_are_narrowed_by_the_server(client: CallApi) -> None:
    start(client)
    other = start(client, direction="out", virtual_phone_number="74950100002")
    assert [call.call_session_id for call in client.list_calls(direction="out")] == [other]
    assert [call.call_session_id for call in client.list_calls(virtual_phone_number="74950100002")] == [other]
    assert all(call.start_time is not None for call in client.list_calls())


# States


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (lambda c, i: c.unhold_call(call_session_id=i), InvalidState),
        (lambda c, i: c.make_call(call_session_id=i, to="101"), InvalidState),
        (lambda c, i: c.restore_talk(call_session_id=i), InvalidState),
        (lambda c, i: c.transfer_talk(call_session_id=i), InvalidState),
        (lambda c, i: c.record_call(call_session_id=i, action="on"), InvalidState),
        (lambda c, i: c.disconnect_leg(call_session_id=i, leg_id=1), EntityNotFound),
        (lambda c, i: c.tag_call(call_session_id=i, tag_id=1), EntityNotFound),
        (lambda c, i: c.call_talk_option(call_session_id=i, button="*9"), EntityNotFound),
        (lambda c, i: c.hold_call(call_session_id=i, contact_message=media(1)), EntityNotFound),
        (lambda c, i: c.hold_call(call_session_id=i, contact_message=tts("а" * 500)), InvalidParameters),
        (lambda c, i: c.release_call(call_session_id=i + 1), EntityNotFound),
    ],
)
def test_what_a_state_forbids_is_its_documented_error(client: CallApi, act: Act, error: type[Exception]) -> None:
    call_id = start(client)
    with pytest.raises(error) as caught:
        act(client, call_id)
    assert type(caught.value) is error
    assert only(client).call_session_id == call_id


def test_a_call_that_rings_is_no_talk_yet(client: CallApi, sandbox: Sandbox) -> None:
    sandbox.call_api.answers_at_once = False
    call_id = start(client)
    assert {leg.state for leg in only(client).legs or ()} == {"Дозвон"}
    with pytest.raises(InvalidState):
        client.hold_call(call_session_id=call_id, contact_message=tts("x"))
    sandbox.call_api.answer_call(call_id)
    assert client.hold_call(call_session_id=call_id, contact_message=tts("x")).success is True
    client.make_call(call_session_id=call_id, to="102")
    client.restore_talk(call_session_id=call_id)
    assert len(only(client).legs or ()) == 2


def test_the_contacts_leg_ends_the_call(client: CallApi) -> None:
    call_id = start(client)
    legs = only(client).legs or []
    client.disconnect_leg(call_session_id=call_id, leg_id=legs[1].leg_id or 0)
    assert len(only(client).legs or ()) == 1
    client.disconnect_leg(call_session_id=call_id, leg_id=legs[0].leg_id or 0)
    assert client.list_calls() == []


def test_blocked_contacts_and_tags_are_there_once(client: CallApi, sandbox: Sandbox) -> None:
    call_id = start(client)
    tag_id = sandbox.world.ordinary.tags[0].id
    client.block_contact(call_session_id=call_id)
    client.tag_call(call_session_id=call_id, tag_id=tag_id)
    with pytest.raises(DuplicateEntity):
        client.block_contact(call_session_id=call_id)
    with pytest.raises(DuplicateEntity):
        client.tag_call(call_session_id=call_id, tag_id=tag_id)
    with pytest.raises(InvalidParameters, match="contact_in_blacklist"):
        start(client)


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"virtual_phone_number": "74999999999"}, EntityNotFound),
        ({"contact": "74950100002"}, InvalidParameters),
        ({"contact_message": media(1)}, EntityNotFound),
        ({"contact_message": tts("а" * 500)}, InvalidParameters),
    ],
)
def test_a_start_that_the_server_refuses_starts_nothing(
    client: CallApi, sandbox: Sandbox, more: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        start(client, **more)
    assert sandbox.call_api.started == 0


# What users pass


@pytest.mark.parametrize(
    ("parameter", "more"),
    [
        ("virtual_phone_number", {"virtual_phone_number": "+74950100001"}),
        ("virtual_phone_number", {"virtual_phone_number": "84"}),
        ("operator", {"operator": "8 (903) 000-00-02"}),
        ("contact", {"contact": ""}),
        ("contact", {"contact": 79031234567}),
        ("first_call", {"first_call": "employee"}),
        ("direction", {"direction": "up"}),
        ("dtmf_string", {"dtmf_string": "12a"}),
        ("contact_message", {"contact_message": "Hello"}),
        ("early_switching", {"early_switching": True}),
        ("early_switching", {"early_switching": True, "switch_at_once": True, "first_call": "contact"}),
    ],
)
def test_what_is_wrong_is_named_and_nobody_is_dialled(
    client: CallApi, sandbox: Sandbox, parameter: str, more: Any
) -> None:
    with pytest.raises(ParameterError, match=f"^{parameter}: expected") as caught:
        start(client, **more)
    assert caught.value.parameter == parameter
    assert sandbox.requests == []


def test_a_forbidden_combination_says_why(client: CallApi) -> None:
    with pytest.raises(ParameterError, match=r"first_call='operator' and switch_at_once=True: the vendor allows no"):
        start(client, early_switching=True)


@pytest.mark.parametrize(("make", "value"), [(tts, ""), (tts, None), (media, "2561"), (media, True)])
def test_messages_are_checked_where_they_are_made(make: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(ParameterError, match=r"(text|file_id): expected"):
        make(value)


def test_messages_travel_as_the_vendor_writes_them(client: CallApi, sandbox: Sandbox) -> None:
    start(client, contact_message=tts("Привет"), operator_message=media(2561))
    params = sandbox.requests[0].params
    assert params["contact_message"] == {"type": "tts", "value": "Привет"}
    assert params["operator_message"] == {"type": "media", "value": "2561"}


# Nobody is dialled twice


def acts(call_id: int, leg_id: int, tag_id: int) -> dict[str, Act]:
    """A right call of each method that changes something."""
    dial = {"virtual_phone_number": VIRTUAL, "contact": CONTACT}
    held = {"call_session_id": call_id}
    return {
        "start.employee_call": lambda c, _: c.start_employee_call(first_call="employee", **dial, employee={"id": 140}),
        "start.informer_call": lambda c, _: c.start_informer_call(**dial, contact_message=tts("x"), external_id="x 1"),
        "start.scenario_call": lambda c, _: c.start_scenario_call(first_call="contact", **dial, scenario_id=1),
        "start.simple_call": lambda c, _: c.start_simple_call(first_call="contact", **dial, operator="79030000002"),
        "start.vnumber_call": lambda c, _: c.start_vnumber_call(first_call="contact", **dial),
        "add.coach": lambda c, _: c.add_coach(**held),
        "block.contact": lambda c, _: c.block_contact(**held),
        "call.talk_option": lambda c, _: c.call_talk_option(**held, button="*2"),
        "disconnect.leg": lambda c, _: c.disconnect_leg(**held, leg_id=leg_id),
        "hold.call": lambda c, _: c.hold_call(**held, contact_message=tts("x")),
        "make.call": lambda c, _: c.make_call(**held, to="101"),
        "record.call": lambda c, _: c.record_call(**held, action="off"),
        "release.call": lambda c, _: c.release_call(**held),
        "restore.talk": lambda c, _: c.restore_talk(**held),
        "send.dtmf": lambda c, _: c.send_dtmf(**held, dtmf_string="1"),
        "tag.call": lambda c, _: c.tag_call(**held, tag_id=tag_id),
        "transfer.talk": lambda c, _: c.transfer_talk(**held),
        "unhold.call": lambda c, _: c.unhold_call(**held),
    }


# The state that a method needs, where it is not a talk.
NEEDED = {"unhold.call": "hold", "make.call": "hold", "restore.talk": "consult", "transfer.talk": "consult"}
CHANGES = [method.wire_name for method in load_call_api().methods if not method.reads_only and method.kind != "nothing"]
READS = ["list.calls", "list.talk_options"]
# What happens to the request, whether the exchange carries it out, and what the exception may say.
FAULTS = {
    "during": (Fault.refuse_unread(), False, {"maybe", "yes"}),
    "after": (Fault.reset_before_reply(), True, {"maybe", "yes"}),
    "in the answer": (Fault.reset_mid_body(), True, {"yes", "maybe"}),
    "a time-out": (Fault.hang(), False, {"yes"}),
}


def test_every_method_that_changes_something_is_tried_here() -> None:
    assert acts(1, 1, 1).keys() == set(CHANGES)
    assert set(CHANGES) | {*READS, "login.user", "logout.user"} == schema("call_api.json").keys()


@pytest.mark.parametrize(("fault", "executed", "sent"), FAULTS.values(), ids=FAULTS.keys())
@pytest.mark.parametrize("method", CHANGES)
def test_a_change_is_sent_once_whatever_breaks(
    sandbox: Sandbox, method: str, fault: Fault, executed: bool, sent: set[str]
) -> None:
    with CallApi(**sandbox.call_api_options(), retry=QUICK, timeout=(5, 0.3)) as client:
        call_id = start(client)
        live = sandbox.call_api.calls[call_id]
        live.state = NEEDED.get(method, "talk")
        act = acts(call_id, live.legs[0].leg_id, sandbox.world.ordinary.tags[0].id)[method]
        sandbox.inject(fault, method=method, times=9)
        sandbox.forget_requests()
        before = sandbox.call_api.started
        with pytest.raises(TransportError, match="not tried again") as caught:
            act(client, call_id)
    sandbox.clear_faults()
    requests = [request for request in sandbox.requests if request.method == method]
    assert [request.executed for request in requests] == [executed]
    assert caught.value.request_sent in sent
    assert caught.value.attempts == 1
    assert sandbox.call_api.started - before == (1 if executed and method.startswith("start.") else 0)
    if method == "start.informer_call":
        assert "find_call(external_id='x 1')" in str(caught.value)


@pytest.mark.parametrize("method", CHANGES)
def test_before_sending_the_exception_says_that_nothing_left(method: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = CallApi("token", url=f"http://127.0.0.1:{port}/v4.0", retry=QUICK)
    with pytest.raises(TransportError, match="nothing was sent") as caught:
        acts(1, 1, 1)[method](client, 1)
    assert (caught.value.request_sent, caught.value.advice) == ("no", None)


@pytest.mark.parametrize("fault", [Fault.status(500), Fault.status(429), Fault.refusal("internal_error")])
@pytest.mark.parametrize("method", CHANGES)
def test_a_change_that_the_server_could_not_make_is_not_tried_again(
    sandbox: Sandbox, client: CallApi, method: str, fault: Fault
) -> None:
    sandbox.inject(fault, method=method, times=9)
    with pytest.raises((ServerError, LimitExceeded)):
        acts(1, 1, 1)[method](client, 1)
    sandbox.clear_faults()
    assert [request.method for request in sandbox.requests] == [method]


@pytest.mark.parametrize("fault", [fault for fault, _, _ in FAULTS.values()], ids=FAULTS.keys())
def test_reads_are_repeated(sandbox: Sandbox, fault: Fault) -> None:
    with CallApi(**sandbox.call_api_options(), retry=QUICK, timeout=(5, 0.3)) as client:
        call_id = start(client)
        for method in READS:
            sandbox.inject(fault, method=method, times=2)
        assert only(client).call_session_id == call_id
        assert client.list_talk_options()


# Sessions


def by_login(sandbox: Sandbox, **options: Any) -> dict[str, Any]:
    given = sandbox.options()
    return {"login": given["login"], "password": given["password"], "url": given["call_api_url"], **options}


def test_a_dial_refused_for_a_dead_session_is_not_sent_again_by_itself(sandbox: Sandbox) -> None:
    with CallApi(**by_login(sandbox)) as client:
        assert client.list_calls() == []
        sandbox.call_api.expire()
        with pytest.raises(AuthenticationError, match="nothing was done; call again"):
            start(client)
        assert sandbox.call_api.started == 0
        start(client)
        assert sandbox.call_api.started == 1
        sandbox.call_api.expire()
        assert only(client).contact_phone_number == CONTACT


def test_a_session_about_to_end_is_renewed_before_a_dial() -> None:
    # The server says that a session lives so short that none is trusted for long enough.
    with Sandbox(session_lifetime=50) as sandbox, CallApi(**by_login(sandbox)) as client:
        client.list_calls()
        start(client)
        assert [request.method for request in sandbox.requests] == [
            "login.user", "list.calls", "login.user", "start.simple_call",
        ]  # fmt: skip


def test_a_deprecated_version_is_told_in_the_vendors_spelling(client: CallApi, sandbox: Sandbox) -> None:
    sandbox.call_api.is_deprecated = True
    with pytest.warns(FutureWarning, match="is deprecated"):
        start(client)


def test_limits_and_any_method(client: CallApi) -> None:
    assert client.limits is None
    call_id = start(client)
    assert client.limits is not None
    assert client.limits.minute_remaining is not None
    assert client.request("list.calls", {})["data"][0]["call_session_id"] == call_id
