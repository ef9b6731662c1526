"""The tree of errors that a person may see; each message is one sentence: what, where, what to do.

OlytuiError            exit status 1: something to say about the work
├── SourceError        a source of reports that cannot be read
├── UsageError         exit status 2: the command was asked for in a way that it does not know
│   └── QueryError     a query that cannot be read, with the place of the word at fault
├── NotFoundError      exit status 2: no such athlete, event, report or fact
└── StoreError         exit status 3: the store cannot be used
    ├── StoreMissingError
    ├── StoreDamagedError
    ├── StoreReadOnlyError
    └── StoreTooNewError
"""


class OlytuiError(Exception):
    """Anything that olytui tells a person in one sentence."""

    exit_status = 1


class SourceError(OlytuiError):
    """A source of reports that cannot be read; the rest of the batch goes on."""


class UsageError(OlytuiError):
    """The command was asked for in a way that it does not know."""

    exit_status = 2


class QueryError(UsageError):
    """A query cannot be read; `start` and `end` are the place of the word at fault."""

    def __init__(self, message: str, start: int = 0, end: int = 0) -> None:
        super().__init__(message)
        self.start = start
        self.end = end


class NotFoundError(UsageError):
    """No athlete, event, report or fact answers to that name."""


class StoreError(OlytuiError):
    """The store cannot be used."""

    exit_status = 3


class StoreMissingError(StoreError):
    """There is no store where one was asked for."""


class StoreDamagedError(StoreError):
    """The file is no olytui store, or no database at all."""


class StoreReadOnlyError(StoreError):
    """The store can be read where it is, and no more."""


class StoreTooNewError(StoreError):
    """The store was written by a newer olytui."""
