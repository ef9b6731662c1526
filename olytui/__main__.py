"""Lets `python -m olytui` do what the `olytui` command does."""

from olytui.cli.main import run

if __name__ == "__main__":
    run()
