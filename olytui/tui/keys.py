"""The binding table as Textual wants it."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from olytui.tui.bindings import KEYS, Key, Scope, shown


def textual_bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of some scopes, in their order; remapping goes by their ids."""
    return [
        Binding(",".join(key.keys), key.action, key.label, id=key.id, show=False, tooltip=key.help)
        for scope in scopes
        for key in KEYS
        if key.scope == scope and key.action != "digit"
    ]


def palette_commands(app: App[None], screen: Screen[Any]) -> Iterator[SystemCommand]:
    """Every command of the screen and of the app, by its name, with its keys."""
    keys: tuple[Key, ...] = getattr(screen, "keys", ())
    for key in keys:
        if key.action == "digit" or key.scope == "lists":
            continue
        names = " ".join(shown(name) for name in key.keys)
        yield SystemCommand(
            f"{key.label[:1].upper()}{key.label[1:]}", f"{key.help} ({names})", _runs(app, screen, key)
        )


def owner_of(app: App[None], screen: Screen[Any], key: Key) -> Any:
    """What a key's action belongs to: the app, the article, or the screen."""
    if key.scope == "everywhere":
        return app
    return (screen.focused or screen) if key.scope in ("article", "words") else screen


def _runs(app: App[None], screen: Screen[Any], key: Key) -> Callable[[], Awaitable[Any]]:
    return lambda: app.run_action(key.action, owner_of(app, screen, key))
