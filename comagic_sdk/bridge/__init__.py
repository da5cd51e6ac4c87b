"""The bridge: the facade's resources answered by Data API, with the models of REST API v1."""
