"""What can be asked of `communications`.

Made from spec/data_api/communications.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from comagic_sdk.data_api.models.communications import OfflineMessageUserField, UploadedCall
from comagic_sdk.data_api.operation import RowsOperation
from comagic_sdk.data_api.outcome import AnyOutcome, AnyOutcomes, Outcome
from comagic_sdk.data_api.query import FilterParameter, SortParameter
from comagic_sdk.operation import RpcOperation
from comagic_sdk.parameters import ABSENT, When, checked

__all__ = [
    "CreateOfflineMessageUserField",
    "DeleteChats",
    "DeleteOfflineMessageUserField",
    "DeleteOfflineMessages",
    "GetOfflineMessageUserFields",
    "GetUploadedCalls",
    "OfflineMessageUserFieldsField",
    "OfflineMessageUserFieldsSort",
    "UpdateOfflineMessageUserField",
    "UploadCalls",
    "UploadCallsCallCallbackParam",
    "UploadCallsCallMp3RecordParam",
    "UploadCallsCallParam",
    "UploadCallsCallTagParam",
    "UploadCallsCallWavRecordParam",
    "UploadChats",
    "UploadChatsChatMessageParam",
    "UploadChatsChatParam",
    "UploadEmails",
    "UploadEmailsEmailParam",
    "UploadOfflineMessages",
    "UploadOfflineMessagesOfflineMessageParam",
    "UploadOfflineMessagesOfflineMessageUserFieldParam",
    "UploadedCallsField",
    "UploadedCallsSort",
]


class CreateOfflineMessageUserField(RpcOperation[Outcome]):
    """The call `create.offline_message_user_field`."""

    wire_name = "create.offline_message_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    data_type: Literal["numeric", "string"]
    user_id: int = ABSENT


class DeleteChats(RpcOperation[Outcome]):
    """The call `delete.chats`."""

    wire_name = "delete.chats"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


class DeleteOfflineMessageUserField(RpcOperation[Outcome]):
    """The call `delete.offline_message_user_field`."""

    wire_name = "delete.offline_message_user_field"
    reply = AnyOutcome

    ext_id: str
    user_id: int = ABSENT


class DeleteOfflineMessages(RpcOperation[Outcome]):
    """The call `delete.offline_messages`."""

    wire_name = "delete.offline_messages"
    reply = AnyOutcome

    id: int
    user_id: int = ABSENT


OfflineMessageUserFieldsField = Literal["ext_id", "name", "data_type"]


OfflineMessageUserFieldsSort = Literal["ext_id", "-ext_id", "name", "-name", "data_type", "-data_type"]


class GetOfflineMessageUserFields(RowsOperation[OfflineMessageUserField]):
    """The call `get.offline_message_user_fields`."""

    wire_name = "get.offline_message_user_fields"
    reply = list[OfflineMessageUserField]
    key: ClassVar[str | None] = "ext_id"
    order: ClassVar[str | None] = "ext_id"
    filterable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")
    sortable: ClassVar[tuple[str, ...]] = ("ext_id", "name", "data_type")

    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[OfflineMessageUserFieldsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


UploadedCallsField = Literal[
    "tags",
    "ext_id",
    "status",
    "comment",
    "is_lost",
    "records",
    "site_id",
    "callback",
    "direction",
    "error_code",
    "start_time",
    "campaign_id",
    "source_id",
    "finish_time",
    "is_transfer",
    "record_type",
    "upload_time",
    "talk_duration",
    "wait_duration",
    "ext_request_id",
    "call_session_id",
    "visitor_session_id",
    "called_phone_number",
    "calling_phone_number",
]


UploadedCallsSort = Literal[
    "ext_id",
    "-ext_id",
    "status",
    "-status",
    "comment",
    "-comment",
    "is_lost",
    "-is_lost",
    "site_id",
    "-site_id",
    "direction",
    "-direction",
    "error_code",
    "-error_code",
    "start_time",
    "-start_time",
    "campaign_id",
    "-campaign_id",
    "source_id",
    "-source_id",
    "finish_time",
    "-finish_time",
    "is_transfer",
    "-is_transfer",
    "record_type",
    "-record_type",
    "talk_duration",
    "-talk_duration",
    "wait_duration",
    "-wait_duration",
    "ext_request_id",
    "-ext_request_id",
    "call_session_id",
    "-call_session_id",
    "visitor_session_id",
    "-visitor_session_id",
    "called_phone_number",
    "-called_phone_number",
    "calling_phone_number",
    "-calling_phone_number",
]


class GetUploadedCalls(RowsOperation[UploadedCall]):
    """The call `get.uploaded_calls`."""

    wire_name = "get.uploaded_calls"
    reply = list[UploadedCall]
    period_days: ClassVar[int | None] = 90
    order: ClassVar[str | None] = "start_time"
    filterable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "status",
        "comment",
        "is_lost",
        "site_id",
        "direction",
        "error_code",
        "start_time",
        "campaign_id",
        "source_id",
        "finish_time",
        "is_transfer",
        "record_type",
        "talk_duration",
        "wait_duration",
        "ext_request_id",
        "call_session_id",
        "visitor_session_id",
        "called_phone_number",
        "calling_phone_number",
    )
    sortable: ClassVar[tuple[str, ...]] = (
        "ext_id",
        "status",
        "comment",
        "is_lost",
        "site_id",
        "direction",
        "error_code",
        "start_time",
        "campaign_id",
        "source_id",
        "finish_time",
        "is_transfer",
        "record_type",
        "talk_duration",
        "wait_duration",
        "ext_request_id",
        "call_session_id",
        "visitor_session_id",
        "called_phone_number",
        "calling_phone_number",
    )

    report_id: int
    date_from: When
    date_till: When
    user_id: int = ABSENT
    filter: FilterParameter = ABSENT
    sort: SortParameter = ABSENT
    fields: Sequence[UploadedCallsField] = ABSENT
    limit: int = ABSENT
    offset: int = ABSENT


class UpdateOfflineMessageUserField(RpcOperation[Outcome]):
    """The call `update.offline_message_user_field`."""

    wire_name = "update.offline_message_user_field"
    reply = AnyOutcome

    ext_id: str
    name: str
    user_id: int = ABSENT


@checked
class UploadCallsCallCallbackParam(TypedDict):
    """What stands in `callback` of the call.

    Attributes:
        url: HTTP or HTTPS address that is notified once the call has been processed.
        events: Call processing notifications to receive: processed, in process or error.
    """

    url: str
    events: Sequence[Literal["processed", "in_process", "error"]]


@checked
class UploadCallsCallTagParam(TypedDict):
    """What stands in `tags` of the call.

    Attributes:
        tag_id: Identifier of the tag.
        tag_name: Case-sensitive name of the tag to set on the call; a missing tag is created.
    """

    tag_id: NotRequired[int]
    tag_name: str


@checked
class UploadCallsCallWavRecordParam(TypedDict):
    """What stands in `wav_records` of the call.

    Attributes:
        employee_channel: Audio channel of the recording that holds the employee's voice: left or right.
        employee_name: Full name of the employee, created when not found and ignored when `employee_id` is given.
        employee_id: Identifier of the employee.
        record_url: Address from which the call recording can be downloaded, https only.
    """

    employee_channel: Literal["left", "right"]
    employee_name: str
    employee_id: NotRequired[int]
    record_url: str


@checked
class UploadCallsCallMp3RecordParam(TypedDict):
    """What stands in `mp3_records` of the call.

    Attributes:
        employee_name: Full name of the employee, created when not found and ignored when `employee_id` is given.
        employee_id: Identifier of the employee.
        record_url: Address from which the call recording can be downloaded.
    """

    employee_name: NotRequired[str]
    employee_id: NotRequired[int]
    record_url: str


@checked
class UploadCallsCallParam(TypedDict):
    """What stands in `calls` of the call.

    Attributes:
        callback: Where the server reports how the processing went.
        ext_id: Identifier of the call in your own system; already uploaded or thrice failed calls are ignored.
        direction: Direction of the call: incoming or outgoing; incoming by default. The server takes ``in`` unless
            given.
        calling_phone_number: Number that called, digits only.
        called_phone_number: Number that was called, digits only.
        start_time: Date and time the call session began.
        finish_time: Date and time when the call session ended, not earlier than `start_time`.
        is_lost: Whether the call was lost; `false` means that it was successful.
        is_transfer: Whether the call session included a transfer; `wav_records` and `mp3_records` set the order of the
            employees. The server takes ``False`` unless given.
        visitor_session_id: Identifier of the visitor session; needed for advertising campaign analytics of the call.
        site_id: Identifier of the site; ignored with `visitor_session_id` or when `called_phone_number` belongs to
            another site.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        source_id: Identifier of a source that is not deleted; session parameters decide when `visitor_session_id` is
            given.
        wait_duration: Time the caller waited before first talking to an employee, in seconds.
        talk_duration: Time from the first talk with an employee to the end of the last one, in seconds.
        comment: Comment on the call.
        tags: Tags set on the call.
        wav_records: WAV files of the call for speech analytics; requires the speech analytics component.
        mp3_records: MP3 files of the conversation; must not be given together with `wav_records`.
    """

    callback: NotRequired[UploadCallsCallCallbackParam]
    ext_id: str
    direction: NotRequired[Literal["in", "out"]]
    calling_phone_number: str
    called_phone_number: str
    start_time: When
    finish_time: When
    is_lost: bool
    is_transfer: NotRequired[bool]
    visitor_session_id: NotRequired[int]
    site_id: NotRequired[int]
    campaign_id: NotRequired[int]
    source_id: NotRequired[int]
    wait_duration: NotRequired[int]
    talk_duration: NotRequired[int]
    comment: NotRequired[str]
    tags: NotRequired[Sequence[UploadCallsCallTagParam]]
    wav_records: NotRequired[Sequence[UploadCallsCallWavRecordParam]]
    mp3_records: NotRequired[Sequence[UploadCallsCallMp3RecordParam]]


class UploadCalls(RpcOperation[Outcome]):
    """The call `upload.calls`."""

    wire_name = "upload.calls"
    reply = AnyOutcome

    calls: Annotated[Sequence[UploadCallsCallParam], Field(max_length=50)]
    user_id: int = ABSENT


@checked
class UploadChatsChatMessageParam(TypedDict):
    """What stands in `messages` of the call.

    Attributes:
        date_time: When the message happened.
        source: Source of the message: `system` is an automatic invitation, `visitor` the visitor, `operator` the
            operator.
        employee_id: Identifier of the employee who wrote the message, required when `source` is operator.
        message: Text of the chat message.
    """

    date_time: When
    source: Literal["operator", "visitor", "system"]
    employee_id: NotRequired[int]
    message: str


@checked
class UploadChatsChatParam(TypedDict):
    """What stands in `chats` of the call.

    Attributes:
        start_date_time: Date and time the chat was created, not in the future and after the visitor session began.
        name: Name of the visitor.
        phone: Phone number of the visitor, digits only, E.164 without +.
        email: Email address of the visitor.
        status: Status of the chat; without messages from either side, a visitor's chat is always stored as `lost`.
        initiator: Who started the chat; if omitted, the `source` of the first message is used.
        visitor_session_id: Identifier of the visitor session, from `Comagic.getSessionId()`; at most 180 days older
            than `date_time`.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        source_id: Identifier of a source that is not deleted; session parameters decide when `visitor_session_id` is
            given.
        site_id: Identifier of the site, required to place the chat in the campaign for visitors without one.
        messages: Messages of the chat.
        ext_id: Identifier of the chat in your own system.
    """

    start_date_time: When
    name: NotRequired[str]
    phone: NotRequired[str]
    email: NotRequired[str]
    status: Literal["lost", "succeed", "refused"]
    initiator: NotRequired[Literal["operator", "visitor", "autoinvite"]]
    visitor_session_id: NotRequired[int]
    campaign_id: NotRequired[int]
    source_id: NotRequired[int]
    site_id: NotRequired[int]
    messages: Sequence[UploadChatsChatMessageParam]
    ext_id: NotRequired[str]


class UploadChats(RpcOperation[list[Outcome]]):
    """The call `upload.chats`."""

    wire_name = "upload.chats"
    reply = AnyOutcomes

    chats: Annotated[Sequence[UploadChatsChatParam], Field(max_length=50)]
    user_id: int = ABSENT


@checked
class UploadEmailsEmailParam(TypedDict):
    """What stands in `emails` of the call.

    Attributes:
        date_time: When the email happened.
        session_id: Identifier of the visitor session.
        source_id: Identifier of the source, as listed by `get.get_sources`.
        site_id: Identifier of the site, as listed by `get.sites`.
        sender_name: Name of the sender of the email.
        subject: Subject line of the email.
        message: Plain text of the email.
        message_html: HTML body of the email.
        email_from: Email address of the sender.
        email_to: Email address of the recipient; one of `email_to`, `email_to_cc` and `email_to_bcc` is required.
        email_to_cc: Email addresses in the copy field of the letter.
        email_to_bcc: Email addresses in the blind copy field of the letter.
    """

    date_time: When
    session_id: NotRequired[int]
    source_id: NotRequired[int]
    site_id: NotRequired[int]
    sender_name: NotRequired[str]
    subject: NotRequired[str]
    message: str
    message_html: str
    email_from: str
    email_to: str
    email_to_cc: NotRequired[Sequence[str]]
    email_to_bcc: NotRequired[Sequence[str]]


class UploadEmails(RpcOperation[list[Outcome]]):
    """The call `upload.emails`."""

    wire_name = "upload.emails"
    reply = AnyOutcomes

    emails: Sequence[UploadEmailsEmailParam] = ABSENT
    user_id: int = ABSENT


@checked
class UploadOfflineMessagesOfflineMessageUserFieldParam(TypedDict):
    """What stands in `user_fields` of the call.

    Attributes:
        ext_id: External identifier of the custom field.
        value: Value that the filter operator compares the field with.
    """

    ext_id: NotRequired[str]
    value: NotRequired[str]


@checked
class UploadOfflineMessagesOfflineMessageParam(TypedDict):
    """What stands in `offline_messages` of the call.

    Attributes:
        date_time: When the offline message happened.
        name: Name of the visitor.
        phone: Phone number of the visitor, digits only, E.164 without +.
        email: Email address of the visitor.
        message: Text of the visitor's message.
        visitor_session_id: Identifier of the visitor session, from `Comagic.getSessionId()`; at most 180 days older
            than `date_time`.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        source_id: Identifier of a source that is not deleted; session parameters decide when `visitor_session_id` is
            given.
        site_id: Identifier of the site.
        form_name: Name of the custom JavaScript form.
        ext_id: Identifier of the offline message in your own system.
        user_fields: Custom field values of the offline message; create the fields first with
            `create.offline_message_user_field`.
    """

    date_time: When
    name: NotRequired[str]
    phone: NotRequired[str]
    email: NotRequired[str]
    message: NotRequired[str]
    visitor_session_id: NotRequired[int]
    campaign_id: NotRequired[int]
    source_id: NotRequired[int]
    site_id: NotRequired[int]
    form_name: NotRequired[str]
    ext_id: NotRequired[str]
    user_fields: NotRequired[Sequence[UploadOfflineMessagesOfflineMessageUserFieldParam]]


class UploadOfflineMessages(RpcOperation[list[Outcome]]):
    """The call `upload.offline_messages`."""

    wire_name = "upload.offline_messages"
    reply = AnyOutcomes

    offline_messages: Annotated[Sequence[UploadOfflineMessagesOfflineMessageParam], Field(max_length=50)]
    user_id: int = ABSENT
