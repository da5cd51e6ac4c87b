"""``python -m comagic_sdk.cli``."""

from comagic_sdk.cli import main

if __name__ == "__main__":
    main()
