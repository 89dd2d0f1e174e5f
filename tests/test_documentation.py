"""What the documents promise exists: commands, targets, links, packages, the environment variable."""

import ast
import importlib.util
import re
from pathlib import Path

import pytest

from tests.source_tree import PROJECT, ROOMS, modules, tree_of

DOCUMENTS = ("README.md", "CONTRIBUTING.md")


def text_of(name: str) -> str:
    """A document as it stands."""
    return (PROJECT / name).read_text(encoding="utf-8")


def make_targets() -> set[str]:
    """Targets of the Makefile a person may call."""
    return set(re.findall(r"^\.PHONY: (\S+)$", text_of("Makefile"), flags=re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_named_exists(document: str) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z][a-z-]*)", text_of(document), flags=re.MULTILINE))
    assert named
    assert named <= make_targets()


def test_every_make_target_says_what_it_is_for() -> None:
    lines = text_of("Makefile").splitlines()
    phony = [number for number, line in enumerate(lines) if line.startswith(".PHONY:")]
    named = [lines[number].split()[1] for number in phony if lines[number - 1].startswith("# ")]
    assert {"check", "run", "test", "browser", "slow", "expected", "types"} <= set(named)


def test_every_python_command_named_in_the_readme_exists() -> None:
    named = set(re.findall(r"python -m ([a-z_.]+)", text_of("README.md")))
    assert {"data_loaders", "queries", "warehouse", "sample_program"} <= named
    assert {name for name in named if not can_be_run(name)} == set()


def can_be_run(module: str) -> bool:
    """Whether `python -m module` would find something to run."""
    package = PROJECT / module.replace(".", "/")
    if package.is_dir():
        return (package / "__main__.py").exists()
    return importlib.util.find_spec(module) is not None


def test_every_option_named_in_the_readme_is_known_to_its_command() -> None:
    for line in text_of("README.md").splitlines():
        command = re.match(r"\| `python -m ([a-z_]+)", line)
        if command:
            source = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / command.group(1)).glob("*.py"))
            unknown = {option for option in re.findall(r"--[a-z-]+", line) if f'"{option}"' not in source}
            assert not unknown, command.group(0)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_to_a_file(document: str) -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text_of(document)) if "://" not in link]
    assert [link for link in links if not (PROJECT / link).exists()] == []


def test_every_room_is_explained_to_contributors() -> None:
    explained = set(re.findall(r"^\| `([a-z_]+)/?`", text_of("CONTRIBUTING.md"), flags=re.MULTILINE))
    explained |= {"pages"} if "`pages/`" in text_of("CONTRIBUTING.md") else set()
    present = {room for room in ROOMS if any((PROJECT / room).rglob("*.py"))}
    assert present - explained == set()


def test_every_package_is_pinned_exactly_and_explained() -> None:
    lines = [
        line.strip()
        for name in ("requirements.txt", "requirements-test.txt", "requirements-shared-store.txt")
        for line in text_of(name).splitlines()
        if line.strip() and not line.startswith(("#", "-r "))
    ]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)] == []
    explained = set(re.findall(r"^\| ([A-Za-z0-9._-]+) \|", text_of("docs/dependencies.md"), flags=re.MULTILINE))
    assert explained - {"package"} == {line.split("==")[0] for line in lines}


def test_every_package_imported_is_pinned() -> None:
    import_names = {
        "python-calamine": "python_calamine",
        "Babel": "babel",
        "fluent.runtime": "fluent",
        "vl-convert-python": "vl_convert",
        "Pillow": "PIL",
    }
    pinned = {
        import_names.get(name, name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", text_of("requirements.txt"), re.M)
    }
    # Parts of streamlit that only its server needs; they come with it and are pinned by it.
    pinned |= {"starlette", "uvicorn"}
    imported = {name for path in modules() for name in top_level_imports(tree_of(path))}
    assert imported - pinned == set()


def top_level_imports(tree: ast.Module) -> set[str]:
    """Packages from outside the project and the standard library that a module imports."""
    import sys

    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    own = set(ROOMS) | {"dashboard", "server", "tests"}
    return names - own - set(sys.stdlib_module_names)


def test_every_environment_variable_read_is_explained() -> None:
    read = {
        variable
        for path in modules()
        for variable in re.findall(r'environ(?:\.get\(|\[)"([A-Z_]+)"', path.read_text(encoding="utf-8"))
    }
    assert "PROGRAM_DATABASE" in read
    assert all(variable in text_of("README.md") for variable in read)


def test_the_changelog_names_the_version_of_the_project() -> None:
    version = re.search(r'^version = "([^"]+)"', text_of("pyproject.toml"), flags=re.MULTILINE)
    assert version is not None
    assert f"## {version.group(1)}" in text_of("CHANGELOG.md")


def test_documents_name_no_machine() -> None:
    documents = [PROJECT / name for name in (*DOCUMENTS, "CHANGELOG.md")] + list((PROJECT / "docs").rglob("*.md"))
    assert [path.name for path in documents if re.search(r"/(?:root|home|Users)/", Path(path).read_text("utf-8"))] == []
