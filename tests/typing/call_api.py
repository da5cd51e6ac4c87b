"""Call API as a user's editor and type checker see it: what is right, and what must be an error."""

import datetime as dt

from typing_extensions import assert_type

from comagic_sdk import CallApi, Comagic
from comagic_sdk.call_api import Message, media, tts
from comagic_sdk.call_api.models import ActiveCall, ActiveCallLeg, StartedCall

assert_type(tts("Hello"), Message)
assert_type(media(2561), Message)

with CallApi("token") as call_api:
    started = call_api.start_simple_call(
        first_call="operator",
        virtual_phone_number="74950100001",
        operator="79031234567",
        contact="79037654321",
        contact_message=tts("Hello"),
        external_id="order 17",
    )
    assert_type(started, StartedCall)
    assert_type(started.call_session_id, int | None)
    for call in call_api.list_calls(direction="in"):
        assert_type(call, ActiveCall)
        assert_type(call.start_time, dt.datetime | None)
        assert_type(call.legs, list[ActiveCallLeg] | None)
    assert_type(call_api.find_call(external_id="order 17"), ActiveCall | None)

    # What is wrong must be an error: each of these lines fails the check unless the checker complains of it.
    call_api.release_call()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    call_api.release_call(call_session_id="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    call_api.record_call(call_session_id=1, action="maybe")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    call_api.hold_call(call_session_id=1, contact_message="Hello")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    call_api.list_calls(limit=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

with Comagic("login", "password") as comagic:
    assert_type(comagic.call_api, CallApi)
