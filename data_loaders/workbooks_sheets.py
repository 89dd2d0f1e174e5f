"""Which part of an xlsx holds which sheet."""

import posixpath
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from data_loaders.archives import Archive
from data_loaders.errors import DamagedFile
from data_loaders.workbooks_parts import PartScan

WORKBOOK_PART = "xl/workbook.xml"
RELATIONS_PART = "xl/_rels/workbook.xml.rels"


def scans_in_sheet_order(archive: Archive, scans: dict[str, PartScan]) -> list[PartScan]:
    """One scan per sheet in the workbook's own order; an unknown part gives an empty one."""
    targets = {tag.get("Id"): part_name(tag.get("Target", "")) for tag in tags(archive, RELATIONS_PART, "Relationship")}
    parts = [targets.get(relation_id(sheet), "") for sheet in tags(archive, WORKBOOK_PART, "sheet")]
    return [scans.get(part, PartScan()) for part in parts]


def relation_id(sheet: Element) -> str | None:
    """The r:id of a sheet, whatever its namespace is called."""
    return next((value for name, value in sheet.items() if name.endswith("}id")), None)


def part_name(target: str) -> str:
    """A relation's target as the archive names it."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")


def tags(archive: Archive, part: str, name: str) -> list[Element]:
    """The elements of that name in one part, in order."""
    member = next((member for member in archive.members if member.filename == part), None)
    if member is None:
        return []
    try:
        root = fromstring(archive.read(member))
    except (ParseError, ValueError) as error:
        raise DamagedFile("workbook-part-damaged") from error
    return [element for element in root.iter() if element.tag.rpartition("}")[2] == name]
