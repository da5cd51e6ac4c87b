"""What the methods of `communications` give.

Made from spec/data_api/communications.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

import datetime as dt

from comagic_sdk.models.base import Model

__all__ = ["OfflineMessageUserField", "UploadedCall", "UploadedCallCallback", "UploadedCallRecord", "UploadedCallTag"]


class OfflineMessageUserField(Model):
    """An offline message user field, as `get.offline_message_user_fields` gives it.

    Attributes:
        ext_id: External identifier of the offline message's custom field.
        name: Name of the user-defined offline message field.
        data_type: Type of the values. One of ``numeric``, ``string``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    data_type: str | None = None


class UploadedCallTag(Model):
    """What stands in `tags` of a uploaded call.

    Attributes:
        tag_id: Identifier of the tag.
        tag_name: Name of the tag.
    """

    tag_id: int | None = None
    tag_name: str | None = None


class UploadedCallRecord(Model):
    """What stands in `records` of a uploaded call.

    Attributes:
        employee_name: Full name of the employee.
        employee_id: Identifier of the employee.
        employee_channel: Audio channel of the recording that holds the employee's voice: left or right. One of
            ``left``, ``right``; others may come.
        record_url: Address from which the call recording can be downloaded.
    """

    employee_name: str | None = None
    employee_id: int | None = None
    employee_channel: str | None = None
    record_url: str | None = None


class UploadedCallCallback(Model):
    """What stands in `callback` of a uploaded call.

    Attributes:
        url: HTTP or HTTPS address that is notified once the call has been processed.
        events: Call processing notifications to receive: processed, in process or error. One of ``processed``,
            ``in_process``, ``error``; others may come.
    """

    url: str | None = None
    events: list[str] | None = None


class UploadedCall(Model):
    """A uploaded call, as `get.uploaded_calls` gives it.

    Attributes:
        tags: Tags set on the call.
        ext_id: Identifier of the call in your own system.
        status: Status of the call upload. One of ``new``, ``in_process``, ``cancelled``, ``processed``, ``error``;
            others may come.
        comment: Comment on the call.
        is_lost: Whether the call was lost; `false` means that it was successful.
        records: Call recordings for listening in the personal account.
        site_id: Identifier of the site.
        callback: Where the server reports how the processing went.
        direction: Direction of the call: incoming or outgoing. One of ``in``, ``out``; others may come.
        error_code: Code of the error that occurred while uploading the call. A word such as ``internal_error``,
            ``download_error``, ``connection_download_error``, ``http_status_download_error``,
            ``http_content_type_download_error``, ``max_file_size_download_error``, ``timeout_download_error``,
            ``decode_error``; others may come.
        start_time: Date and time the call session began.
        campaign_id: Identifier of the advertising campaign; -1 where there are no campaigns.
        source_id: Identifier of the source.
        finish_time: Date and time when the call session ended.
        is_transfer: Whether the call session included a transfer.
        record_type: File type of the call recording. One of ``wav``, ``mp3``; others may come.
        upload_time: Date and time when the calls were uploaded.
        talk_duration: Time from the first talk with an employee to the end of the last one, in seconds.
        wait_duration: Time the caller waited before first talking to an employee, in seconds.
        ext_request_id: Identifier of the API request that uploaded the calls.
        call_session_id: Identifier of the call, as `get.calls_report` has it in `id`.
        visitor_session_id: Identifier of the visitor session.
        called_phone_number: Number that was called, digits only.
        calling_phone_number: Number that called, digits only.
    """

    tags: list[UploadedCallTag] | None = None
    ext_id: str | None = None
    status: str | None = None
    comment: str | None = None
    is_lost: bool | None = None
    records: list[UploadedCallRecord] | None = None
    site_id: int | None = None
    callback: UploadedCallCallback | None = None
    direction: str | None = None
    error_code: str | None = None
    start_time: dt.datetime | None = None
    campaign_id: int | None = None
    source_id: int | None = None
    finish_time: dt.datetime | None = None
    is_transfer: bool | None = None
    record_type: str | None = None
    upload_time: dt.datetime | None = None
    talk_duration: int | None = None
    wait_duration: int | None = None
    ext_request_id: str | None = None
    call_session_id: int | None = None
    visitor_session_id: int | None = None
    called_phone_number: str | None = None
    calling_phone_number: str | None = None
