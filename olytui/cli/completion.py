"""Completion for bash, zsh and fish: scripts made from the parser, with every command and option."""

from collections.abc import Callable, Iterable, Iterator

from olytui.cli.installing import SHELLS
from olytui.cli.spec import Command, Option, Taken, Word

__all__ = ["SHELLS", "script"]


def script(shell: str, command: Command) -> str:
    """The script for one of the shells."""
    return "\n".join([*_SCRIPTS[shell](command), ""])


# bash


def _bash(root: Command) -> Iterator[str]:
    yield "# Completion of olytui for bash. Read it with: source <(olytui completion bash)"
    yield from _BASH_HEAD
    for command in root:
        for option in command.options:
            if option.takes:
                names = "|".join(f"'{_path(command)} {name}'" for name in option.names)
                yield f"            {names}) {_bash_proposal(option.takes)} ;;"
    yield from _BASH_MIDDLE
    for command in root:
        for below in command.commands:
            yield f"            '{_path(below)}') command='{_path(below)}'; count=0 ;;"
    yield from _BASH_WORDS
    for command in root:
        flags = " ".join(name for option in command.options for name in option.names)
        yield f"        '{_path(command)}') flags='{flags}' ;;"
    yield "    esac"
    yield '    if [[ "$current" == -* ]]; then COMPREPLY=( $(compgen -W "$flags" -- "$current") ); return; fi'
    yield '    case "$command $count" in'
    for command in root:
        yield from _bash_words(command)
    yield "    esac"
    yield "}"
    yield "complete -F _olytui olytui"


_BASH_HEAD = """\
_olytui_valued() {  # proposes what the option $1 takes; fails where it takes nothing
    local current="$2"
    case "$1" in""".splitlines()
_BASH_MIDDLE = """\
        *) return 1 ;;
    esac
}
_olytui() {
    local current="${COMP_WORDS[COMP_CWORD]}" command='olytui' count=0 index word flags=''
    COMPREPLY=()
    for (( index = 1; index < COMP_CWORD; index++ )); do
        word="${COMP_WORDS[index]}"
        if [[ "$word" == -* ]]; then
            if _olytui_valued "$command $word" ''; then
                (( index + 1 == COMP_CWORD )) && { _olytui_valued "$command $word" "$current"; return; }
                (( index++ ))
            fi
            COMPREPLY=()
            continue
        fi
        case "$command $word" in""".splitlines()
_BASH_WORDS = """\
            *) (( count++ )) ;;
        esac
    done
    case "$command" in""".splitlines()


def _bash_words(command: Command) -> Iterator[str]:
    if command.commands:
        names = " ".join(below.path[-1] for below in command.commands)
        yield f"        '{_path(command)} 0') {_bash_proposal(Taken('', tuple(names.split())))} ;;"
    for number, word in enumerate(command.words):
        place = "*" if word.is_repeated else f"{number}"
        if _proposes(word.takes):
            yield f"        '{_path(command)} '{place}) {_bash_proposal(word.takes)} ;;"


def _bash_proposal(takes: Taken) -> str:
    if takes.choices:
        return f"COMPREPLY=( $(compgen -W '{' '.join(takes.choices)}' -- \"$current\") )"
    if takes.is_file or takes.is_folder:
        kind = "-f" if takes.is_file else "-d"
        return f'compopt -o filenames 2>/dev/null; COMPREPLY=( $(compgen {kind} -- "$current") )'
    return ":"


# zsh


def _zsh(root: Command) -> Iterator[str]:
    yield "#compdef olytui"
    yield "# Completion of olytui for zsh. Keep it as _olytui in a folder of $fpath."
    for command in root:
        yield from _zsh_function(command)
    yield 'if [[ "$funcstack[1]" == _olytui ]]; then _olytui "$@"; else compdef _olytui olytui; fi'


def _zsh_function(command: Command) -> Iterator[str]:
    yield f"{_zsh_name(command)}() {{"
    if command.commands:
        yield "    local context state state_descr line"
        yield "    typeset -A opt_args"
    specs = [
        *map(_zsh_option, command.options),
        *(_zsh_word(word, n) for n, word in enumerate(command.words, 1)),
    ]
    if command.commands:
        specs += ["'1: :->command'", "'*:: :->rest'"]
    yield "    _arguments -s -S -C " + " ".join(specs)
    if command.commands:
        yield from _zsh_dispatch(command)
    yield "}"


def _zsh_dispatch(command: Command) -> Iterator[str]:
    yield "    case $state in"
    yield "        command)"
    yield "            local -a commands=("
    for below in command.commands:
        yield f"                {_quoted(below.path[-1] + ':' + below.summary)}"
    yield "            )"
    yield "            _describe -t commands command commands ;;"
    yield "        rest)"
    yield "            case $words[1] in"
    for below in command.commands:
        yield f"                {below.path[-1]}) {_zsh_name(below)} ;;"
    yield "            esac ;;"
    yield "    esac"


def _zsh_option(option: Option) -> str:
    takes = f":{_zsh_text(option.takes.name)}:{_zsh_proposal(option.takes)}" if option.takes else ""
    meaning = _zsh_text(option.meaning)
    if len(option.names) == 1:
        return _quoted(f"{option.names[0]}[{meaning}]{takes}")
    listed = " ".join(option.names)
    return f"{_quoted(f'({listed})')}{{{','.join(option.names)}}}{_quoted(f'[{meaning}]{takes}')}"


def _zsh_word(word: Word, number: int) -> str:
    place = "*" if word.is_repeated else f"{number}" if word.is_needed else f"{number}:"
    return _quoted(f"{place}:{_zsh_text(word.takes.name)}:{_zsh_proposal(word.takes)}")


def _zsh_proposal(takes: Taken) -> str:
    if takes.choices:
        return f"({' '.join(takes.choices)})"
    return "_files" if takes.is_file else "_files -/" if takes.is_folder else " "


def _zsh_text(text: str) -> str:
    for letter in "\\:[]":
        text = text.replace(letter, "\\" + letter)
    return " ".join(text.split())


def _zsh_name(command: Command) -> str:
    return "_" + "_".join(("olytui", *command.path)).replace("-", "_")


# fish


def _fish(root: Command) -> Iterator[str]:
    yield "# Completion of olytui for fish. Keep it as ~/.config/fish/completions/olytui.fish"
    yield f"set -g __olytui_commands {' '.join(_quoted(' '.join(it.path)) for it in root if it.path)}"
    valued = {name: None for it in root for option in it.options if option.takes for name in option.names}
    yield f"set -g __olytui_valued {' '.join(valued)}"
    yield from _FISH_HEAD
    for command in root:
        yield from _fish_command(command)


_FISH_HEAD = """\
function __olytui_at -a place  # whether the words before the cursor call just this command, and so many more
    set -l path
    set -l count 0
    set -l is_value 0
    for word in (commandline -opc)[2..]
        if test $is_value = 1
            set is_value 0
        else if string match -q -- '-*' $word
            contains -- $word $__olytui_valued; and set is_value 1
        else if contains -- (string trim -- "$path $word") $__olytui_commands
            set -a path $word
        else
            set count (math $count + 1)
        end
    end
    test "$path" = "$argv[2..]"; and contains -- $place any $count
end
complete -c olytui -f""".splitlines()


def _fish_command(command: Command) -> Iterator[str]:
    def here(place: str) -> str:
        return "complete -c olytui -n " + _quoted(" ".join(("__olytui_at", place, *command.path)))

    for below in command.commands:
        yield f"{here('0')} -a {below.path[-1]} -d {_quoted(below.summary)}"
    for option in command.options:
        yield f"{here('any')} {_fish_option(option)}"
    for number, word in enumerate(command.words):
        at = here("any" if word.is_repeated else f"{number}")
        if word.takes.choices:
            yield f"{at} -a {_quoted(' '.join(word.takes.choices))}"
        elif word.takes.is_file:
            yield f"{at} -F"
        elif word.takes.is_folder:
            yield f"{at} -a '(__fish_complete_directories)'"


def _fish_option(option: Option) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    meaning = f"-d {_quoted(' '.join(option.meaning.split()))}"
    if option.takes is None:
        return f"{names} {meaning}"
    if option.takes.choices:
        return f"{names} -x -a {_quoted(' '.join(option.takes.choices))} {meaning}"
    if option.takes.is_file:
        return f"{names} -r -F {meaning}"
    return f"{names} -x {meaning}"


def _path(command: Command) -> str:
    return " ".join(("olytui", *command.path))


def _proposes(takes: Taken) -> bool:
    return bool(takes.choices or takes.is_file or takes.is_folder)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


_SCRIPTS: dict[str, Callable[[Command], Iterable[str]]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
