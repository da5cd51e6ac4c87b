"""Calls of Data API, a module a section."""
