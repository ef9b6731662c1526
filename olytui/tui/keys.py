"""The binding table as Textual wants it."""

from textual.binding import Binding, BindingType

from olytui.tui.bindings import KEYS, Scope


def textual_bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of some scopes; remapping goes by their ids."""
    return [
        Binding(",".join(key.keys), key.action, key.label, id=key.id, show=False, tooltip=key.help)
        for key in KEYS
        if key.scope in scopes and key.action != "digit"
    ]
