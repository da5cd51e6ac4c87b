"""A CoMagic that runs on this machine: the other end of the wire, for trying things out and for tests.

from comagic_sdk import Comagic
from comagic_sdk.sandbox import Sandbox

with Sandbox() as sandbox, Comagic(**sandbox.options()) as comagic:
    print(comagic.sites.list())
"""

from comagic_sdk.sandbox.faults import Fault
from comagic_sdk.sandbox.server import DataApiOptions, Options, RecordedRequest, Sandbox
from comagic_sdk.sandbox.world import World

__all__ = ["DataApiOptions", "Fault", "Options", "RecordedRequest", "Sandbox", "World"]
