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
        ext_id: Ext id.
        name: Name of the user-defined offline message field.
        data_type: Data type. One of ``numeric``, ``string``; others may come.
    """

    ext_id: str | None = None
    name: str | None = None
    data_type: str | None = None


class UploadedCallTag(Model):
    """What stands in `tags` of a uploaded call.

    Attributes:
        tag_id: Tag id.
        tag_name: Tag name.
    """

    tag_id: int | None = None
    tag_name: str | None = None


class UploadedCallRecord(Model):
    """What stands in `records` of a uploaded call.

    Attributes:
        employee_name: Employee name.
        employee_id: Employee id.
        employee_channel: Employee channel. One of ``left``, ``right``; others may come.
        record_url: Record url.
    """

    employee_name: str | None = None
    employee_id: int | None = None
    employee_channel: str | None = None
    record_url: str | None = None


class UploadedCallCallback(Model):
    """What stands in `callback` of a uploaded call.

    Attributes:
        url: Url.
        events: Events. One of ``processed``, ``in_process``, ``error``; others may come.
    """

    url: str | None = None
    events: list[str] | None = None


class UploadedCall(Model):
    """A uploaded call, as `get.uploaded_calls` gives it.

    Attributes:
        tags: Tags.
        ext_id: Ext id.
        status: Status. One of ``new``, ``in_process``, ``cancelled``, ``processed``, ``error``; others may come.
        comment: Comment.
        is_lost: Whether the call was lost; `false` means that it was successful.
        records: Records.
        site_id: Site id.
        callback: Callback.
        direction: Direction. One of ``in``, ``out``; others may come.
        error_code: Error code. A word such as ``internal_error``, ``download_error``, ``connection_download_error``,
            ``http_status_download_error``, ``http_content_type_download_error``, ``max_file_size_download_error``,
            ``timeout_download_error``, ``decode_error``; others may come.
        start_time: Start time.
        campaign_id: Campaign id.
        source_id: Source id.
        finish_time: Finish time.
        is_transfer: Whether the call session included a transfer.
        record_type: Record type. One of ``wav``, ``mp3``; others may come.
        upload_time: Upload time.
        talk_duration: Talk duration.
        wait_duration: Wait duration.
        ext_request_id: Ext request id.
        call_session_id: Call session id.
        visitor_session_id: Visitor session id.
        called_phone_number: Called phone number.
        calling_phone_number: Calling phone number.
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
