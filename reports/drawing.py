"""`python -m reports.drawing`: draws the sheets it is handed as JSON, in a process of its own.

Drawing holds the interpreter for some hundred milliseconds a picture, in which no page would be answered.
"""

import base64
import json
import sys

import vl_convert

from reports.composition import svg_of
from reports.lettering import FAMILY, FILES
from reports.sheet import Sheet

SCALES = {"png": 1.0, "png2x": 2.0}


def main() -> None:
    """One line of JSON per sheet on standard input, [kind, sheet]; one line of base64 per picture in answer."""
    for line in sys.stdin:
        kind, sheet = json.loads(line)
        print(base64.b64encode(drawn(Sheet(**sheet), kind)).decode("ascii"), flush=True)


def drawn(sheet: Sheet, kind: str) -> bytes:
    """The picture as SVG with its fonts inside, or as PNG of 1920 by 1080 pixels or twice that."""
    svg = svg_of(sheet)
    if kind == "svg":
        return svg.replace("<title>", f"<style>{_faces()}</style><title>", 1).encode()
    return bytes(vl_convert.svg_to_png(svg, scale=SCALES[kind]))


def _faces() -> str:
    faces: list[str] = []
    for is_bold, path in FILES.items():
        held = base64.b64encode(path.read_bytes()).decode("ascii")
        weight = "bold" if is_bold else "normal"
        faces.append(f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:url(data:font/ttf;base64,{held})}}')
    return "".join(faces)


if __name__ == "__main__":
    main()
