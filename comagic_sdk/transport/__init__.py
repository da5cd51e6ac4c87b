"""The only rooms that know HTTP: one exchange, when to try again, a session, and secrets kept out of logs."""
