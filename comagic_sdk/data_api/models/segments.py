"""What the methods of `segments` give.

Made from spec/data_api/segments.yaml by `make codegen`: change that, not this.
"""

from __future__ import annotations

from comagic_sdk.models.base import Model

__all__ = [
    "Segment",
    "SegmentSegmentConditions",
    "SegmentSegmentConditionsGroupCondition",
    "SegmentSegmentConditionsGroupConditionCondition",
    "SegmentSegmentsConditions",
    "SegmentSegmentsConditionsGroupCondition",
    "SegmentSegmentsConditionsGroupConditionCondition",
]


class SegmentSegmentsConditionsGroupConditionCondition(Model):
    """What stands in `conditions` of a segment segments conditions group condition.

    Attributes:
        type: Whether the condition includes matching values in the segment or excludes them. One of ``include``,
            ``exclude``; others may come.
        segment_parameter: Parameter that the segment condition checks.
        operator: Comparison operator of the condition: `=` exact match, `sub` contains, `~` regular expression. One of
            ``=``, ``sub``, ``~``; others may come.
        value: Value that the filter operator compares the field with.
    """

    type: str | None = None
    segment_parameter: str | None = None
    operator: str | None = None
    value: str | None = None


class SegmentSegmentsConditionsGroupCondition(Model):
    """What stands in `group_conditions` of segment segments conditions.

    Attributes:
        conditions: Conditions of the group condition.
    """

    conditions: list[SegmentSegmentsConditionsGroupConditionCondition] | None = None


class SegmentSegmentsConditions(Model):
    """What stands in `segments_conditions` of a segment.

    Attributes:
        group_conditions: Conditions in one group of the segment's conditions.
    """

    group_conditions: list[SegmentSegmentsConditionsGroupCondition] | None = None


class SegmentSegmentConditionsGroupConditionCondition(Model):
    """What stands in `conditions` of a segment segment conditions group condition.

    Attributes:
        type: Whether the condition includes matching values in the segment or excludes them. One of ``include``,
            ``exclude``; others may come.
        segment_parameter: Parameter that the segment condition checks.
        operator: Comparison operator of the condition: `=` exact match, `sub` contains, `~` regular expression. One of
            ``=``, ``sub``, ``~``; others may come.
        value: Value that the filter operator compares the field with.
    """

    type: str | None = None
    segment_parameter: str | None = None
    operator: str | None = None
    value: str | None = None


class SegmentSegmentConditionsGroupCondition(Model):
    """What stands in `group_conditions` of segment segment conditions.

    Attributes:
        conditions: Conditions of the group condition.
    """

    conditions: list[SegmentSegmentConditionsGroupConditionCondition] | None = None


class SegmentSegmentConditions(Model):
    """What stands in `segment_conditions` of a segment.

    Attributes:
        group_conditions: Conditions in one group of the segment's conditions.
    """

    group_conditions: list[SegmentSegmentConditionsGroupCondition] | None = None


class Segment(Model):
    """A segment, as `get.segments` gives it.

    Attributes:
        id: Identifier of the listed segment or network resource.
        name: Name of the segment.
        description: Description of the segment.
        site_id: Identifier of the site.
        site_domain_name: Address of the site, without the protocol.
        segments_conditions: Conditions that make up the segment.
        segment_conditions: Conditions that make up the segment.
    """

    id: int | None = None
    name: str | None = None
    description: str | None = None
    site_id: int | None = None
    site_domain_name: str | None = None
    segments_conditions: SegmentSegmentsConditions | None = None
    segment_conditions: SegmentSegmentConditions | None = None
