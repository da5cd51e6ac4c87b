"""From the spec to code: what is generated here is committed, and a test proves that it is current."""
