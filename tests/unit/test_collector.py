"""The garbage collector comes back, whatever happens while it is paused."""

import gc
import threading
from collections.abc import Iterator

import pytest

from comagic_sdk.transport.collector import paused_collection


@pytest.fixture(autouse=True)
def _collector_on() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_it_is_off_inside_and_on_after() -> None:
    with paused_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_comes_back_after_an_exception() -> None:
    with pytest.raises(ValueError, match="broken"), paused_collection():
        raise ValueError("broken")
    assert gc.isenabled()


def test_what_the_user_switched_off_stays_off() -> None:
    gc.disable()
    with paused_collection():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_pauses_of_threads_do_not_join_into_a_long_one() -> None:
    inside, first_is_over = threading.Event(), threading.Event()
    seen: list[bool] = []

    def other() -> None:
        with paused_collection():
            inside.set()
            first_is_over.wait(10)
            seen.append(gc.isenabled())

    with paused_collection():
        thread = threading.Thread(target=other)
        thread.start()
        assert inside.wait(10)
    first_is_over.set()
    thread.join()
    assert seen == [True]
    assert gc.isenabled()
