"""The calls of REST API v1, a module for each kind of thing."""
