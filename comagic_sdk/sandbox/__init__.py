"""A CoMagic that runs on this machine: the other end of the wire, for trying things out and for tests.

from comagic_sdk import Comagic
from comagic_sdk.sandbox import Sandbox

with Sandbox() as sandbox, Comagic(**sandbox.options()) as comagic:
    print(comagic.sites.list())
"""

from comagic_sdk.sandbox.faults import Fault
from comagic_sdk.sandbox.server import Options, RecordedRequest, Sandbox, TokenOptions
from comagic_sdk.sandbox.world import World

__all__ = ["Fault", "Options", "RecordedRequest", "Sandbox", "TokenOptions", "World"]
