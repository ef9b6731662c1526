"""Commands by which things come into the store: add, rebuild, verify."""

from pathlib import Path
from typing import TYPE_CHECKING

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of

if TYPE_CHECKING:
    from olytui.desk.collecting import Progress, Summary


def register(commands: Commands) -> None:
    """Adds these commands."""
    add = add_command(commands, "add", _add, "Read reports: text files, folders, or - for standard input.")
    add.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, a folder, or -")
    add.add_argument(
        "--metadata",
        type=Path,
        metavar="FILE.csv",
        help="what is known of the files; columns file,title,byline,outlet,date,url, any of them",
    )
    for name, meaning in (
        ("title", "its title"),
        ("byline", "who wrote it"),
        ("outlet", "who published it"),
        ("date", "when: a day, a month or a year"),
        ("url", "where it stands"),
    ):
        add.add_argument(f"--{name}", help=f"of a single report: {meaning}")
    add.add_argument("--jobs", type=at_least(1), default=1, metavar="N", help="how many processes read")
    rebuild = add_command(
        commands,
        "rebuild",
        _rebuild,
        "Work everything out again from the stored reports; no decision is lost.",
    )
    rebuild.add_argument("--jobs", type=at_least(1), default=1, metavar="N", help="how many processes read")
    add_command(commands, "verify", _verify, "Prove that the store is sound.", prints=True)


def _add(options: Options) -> int:
    from olytui.desk import collecting  # noqa: PLC0415  (help and other commands need none of it)

    said = {name: getattr(options, name) for name in ("title", "byline", "outlet", "date", "url")}
    path = store_of(options)
    summary = collecting.add(
        path,
        options.sources,
        metadata=options.metadata,
        said=said,
        manner=collecting.Manner(options.jobs, _show_progress),
    )
    output.end_progress()
    for refusal in summary.refused:
        output.tell(refusal.reason)
    output.tell(_sum_up(summary))
    return 1 if summary.refused else 0


def _show_progress(progress: "Progress") -> None:
    output.progress(f"{progress.done}/{progress.total or '?'} {progress.name}")


def _sum_up(summary: "Summary") -> str:
    parts = [f"{output.counted(len(summary.added), 'report')} added"]
    if summary.known:
        parts.append(f"{len(summary.known)} already known")
    if summary.refused:
        parts.append(f"{len(summary.refused)} refused")
    return ", ".join(parts) + "."


def _rebuild(options: Options) -> int:
    from olytui.desk import collecting  # noqa: PLC0415

    totals = collecting.rebuild(store_of(options), manner=collecting.Manner(options.jobs, _show_progress))
    output.end_progress()
    output.tell(
        f"{output.counted(totals.reports, 'report')} read again: {output.counted(totals.claims, 'claim')}, "
        f"{output.counted(totals.facts, 'fact')}, {output.counted(totals.conflicts, 'conflict')}; "
        f"{totals.orphans} of {totals.decisions} decisions without a place."
    )
    return 0


def _verify(options: Options) -> int:
    from olytui.desk import soundness  # noqa: PLC0415
    from olytui.parts import mapping  # noqa: PLC0415

    found = soundness.verify(store_of(options))
    if options.format != "text":
        output.print_records([mapping(finding) for finding in found], options.format)
    else:
        for finding in found:
            print(f"{finding.kind}: {finding.what}")
    faults = [finding for finding in found if finding.is_fault]
    if options.format == "text" and not faults:
        print("The store is sound.")
    return 1 if faults else 0
