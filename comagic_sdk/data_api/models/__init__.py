"""Rows of Data API, a module a section."""
