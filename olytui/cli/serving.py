"""The command `serve`: the browser in a web page, on this machine alone unless somebody says otherwise."""

import shlex
import sys
from ipaddress import ip_address

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of
from olytui.errors import UsageError

_HOST, _PORT, _LAST_PORT = "127.0.0.1", 8000, 65535


def register(commands: Commands) -> None:
    """Adds this command."""
    serve = add_command(commands, "serve", _serve, "Open the browser in a web page, on this machine alone.")
    serve.add_argument(
        "--port", type=at_least(1), default=_PORT, metavar="N", help=f"which port (default {_PORT})"
    )
    serve.add_argument(
        "--host",
        default=_HOST,
        metavar="ADDRESS",
        help=f"where to listen (default {_HOST}: this machine alone)",
    )
    serve.add_argument(
        "--url", metavar="URL", help="the address that people go to, where it differs, as behind a proxy"
    )


def _serve(options: Options) -> int:
    from olytui.desk import stores  # noqa: PLC0415  (help needs no store)
    from olytui.tui import web  # noqa: PLC0415

    if options.port > _LAST_PORT:
        raise UsageError(f"{options.port} is no port; it is a number up to {_LAST_PORT}.")
    address = _address(options)
    path = store_of(options)
    stores.ensure(path)
    stores.open_reader(path).close()
    if not _is_this_machine(options.host):
        output.tell(f"Whoever can reach {address} can read this store and give verdicts in your name.")
    command = shlex.join([sys.executable, "-m", "olytui", "browse", "--store", str(path.resolve())])
    web.serve(command, options.host, options.port, address, output.tell)
    return 0


def _address(options: Options) -> str:
    if options.url:
        url: str = options.url
        if not url.startswith(("http://", "https://")):
            raise UsageError(f"“{url}” is no address of a web page; write it as in http://desk.example:8000")
        return url.rstrip("/")
    host: str = options.host
    if host in ("0.0.0.0", "::"):
        raise UsageError(f"{host} is every address of this machine; say with --url which one people go to.")
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{options.port}" if options.port != 80 else f"http://{shown}"


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
