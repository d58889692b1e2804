"""T of the speed table: a typer app that prints one line, without rich. Not one of ours."""

from __future__ import annotations

import typer

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def hello(name: str = "world") -> None:
    """Print one line."""
    typer.echo(f"hello {name}")


if __name__ == "__main__":
    app()
