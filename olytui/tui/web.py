"""The browser in a web page: Textual's own server, kept to the pages that it gave out itself.

A web page elsewhere may try to speak to a server on this machine; whoever does not come from the address that
the server goes by is turned away, and the page is told to load nothing from elsewhere.
"""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from olytui.errors import OlytuiError, UsageError

if TYPE_CHECKING:
    from aiohttp import web
    from textual_serve.server import Server

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self' {socket}; frame-ancestors 'none'"
)
_PATIENCE_SECONDS = 1.0
_KEYS_GO_TO_THE_TERMINAL = """<script>
const toTerminal = () => document.querySelector(".xterm-helper-textarea")?.focus();
const untilThere = setInterval(() => {
  toTerminal();
  if (document.activeElement?.classList.contains("xterm-helper-textarea")) clearInterval(untilThere);
}, 50);
window.addEventListener("focus", toTerminal);
</script>
"""


def serve(command: str, host: str, port: int, address: str, tell: Callable[[str], None]) -> None:
    """Serves what a command opens until it is stopped; `address` is the one that people go to."""
    try:
        from aiohttp import web  # noqa: PLC0415  (an extra that most people do without)
        from textual_serve.server import Server  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "Serving needs one package more; get it with: pip install 'olytui[serve]'"
        ) from error
    server = Server(command, host=host, port=port, title="olytui", public_url=address)

    async def announce(_: web.Application) -> None:
        tell(f"The browser is at {address}; stop with Ctrl-C.")

    try:
        web.run_app(
            application(server, address, announce),
            host=host,
            port=port,
            print=None,
            access_log=None,
            shutdown_timeout=_PATIENCE_SECONDS,
        )
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OlytuiError(
            f"Nothing can be served at {host}:{port} ({reason}); try another --port."
        ) from error


def is_stranger(address: str, host: str, origin: str | None) -> bool:
    """Whether a request goes to another name than the server's own, or comes from a page of another."""
    own = urlsplit(address)
    return host != own.netloc or origin not in (None, f"{own.scheme}://{own.netloc}")


def ready_for_keys(page: str) -> str:
    """The page with its terminal listening at once; without that, keys go nowhere until somebody clicks."""
    before, end, after = page.rpartition("</body>")
    return f"{before}{_KEYS_GO_TO_THE_TERMINAL}{end}{after}" if end else page


def policy(address: str) -> str:
    """What a page may load, and from where: from this server, and nothing else."""
    own = urlsplit(address)
    return _POLICY.format(socket=f"{'wss' if own.scheme == 'https' else 'ws'}://{own.netloc}")


async def application(
    server: "Server", address: str, announce: "Callable[[web.Application], Awaitable[None]]"
) -> "web.Application":
    """The server's application with its guards."""
    from aiohttp import web  # noqa: PLC0415

    async def guard(request: web.Request, handler: "Handler") -> web.StreamResponse:
        if is_stranger(address, request.host, request.headers.get("Origin")):
            if request.path == "/" and request.method == "GET":
                raise web.HTTPTemporaryRedirect(address)
            raise web.HTTPForbidden(text=f"Only pages from {address} may speak to olytui.")
        response = await handler(request)
        if isinstance(response, web.Response) and response.content_type == "text/html" and response.text:
            response.text = ready_for_keys(response.text)
        return response

    async def restrict(_: web.Request, response: web.StreamResponse) -> None:
        response.headers["Content-Security-Policy"] = policy(address)
        response.headers["X-Content-Type-Options"] = "nosniff"

    served = await server._make_app()
    served.middlewares.append(web.middleware(guard))
    served.on_response_prepare.append(restrict)
    served.on_startup.clear()
    served.on_startup.append(announce)
    return served
