"""The rows that come back, as pydantic models.

Known fields are typed, unknown ones are kept in `model_extra`, and values that an enumeration does not list are
accepted.
"""

from comagic_sdk.models.attribution import Attributed
from comagic_sdk.models.base import Model
from comagic_sdk.models.calls import Call, CallDetailRecord, CallRecord
from comagic_sdk.models.campaigns import Campaign, CampaignConditionGroup
from comagic_sdk.models.chats import Chat, ChatMessage
from comagic_sdk.models.communications import Communication
from comagic_sdk.models.customers import Customer, TariffPlan
from comagic_sdk.models.goals import GoalEvent
from comagic_sdk.models.offline_messages import OfflineMessage
from comagic_sdk.models.sites import Site
from comagic_sdk.models.stats import AdvertisingSale, SummaryStat
from comagic_sdk.models.tags import Tag
from comagic_sdk.models.visitors import Person, Visitor, VisitorCampaign, VisitorSession
from comagic_sdk.models.writes import WriteResult

__all__ = [
    "AdvertisingSale",
    "Attributed",
    "Call",
    "CallDetailRecord",
    "CallRecord",
    "Campaign",
    "CampaignConditionGroup",
    "Chat",
    "ChatMessage",
    "Communication",
    "Customer",
    "GoalEvent",
    "Model",
    "OfflineMessage",
    "Person",
    "Site",
    "SummaryStat",
    "Tag",
    "TariffPlan",
    "Visitor",
    "VisitorCampaign",
    "VisitorSession",
    "WriteResult",
]
