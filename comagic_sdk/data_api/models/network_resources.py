"""What the methods of `network_resources` give.

Made from spec/data_api/network_resources.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = ["NetworkResource"]


class NetworkResource(Model):
    """A network resource, as `get.network_resources` gives it.

    Attributes:
        id: Identifier of the listed segment or network resource.
        phone: SIP number of the network resource.
        comment: Comment on the resource.
        protocol: SIP protocol of the network resource. One of ``SIP``, ``SIP_URI``, ``SIP_TRUNK``; others may come.
    """

    id: int | None = None
    phone: str | None = None
    comment: str | None = None
    protocol: str | None = None
