"""Cuts the fonts of the pictures out of the web app's: one file for each weight, every alphabet in it.

    python -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools==4.60.0 brotli
    npm --prefix web ci && /tmp/fonts/bin/python server/assets/fonts/make.py
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE.parents[2] / "web/node_modules"
CUTS = [
    ("@fontsource-variable/figtree", "Figtree", ["latin", "latin-ext"], [500, 700]),
    (
        "@fontsource/sofia-sans-extra-condensed",
        "Sofia Sans Extra Condensed",
        ["latin", "latin-ext", "greek", "cyrillic"],
        [800],
    ),
]


def cut(package: str, family: str, subsets: list[str], weight: int) -> TTFont:
    folder, name = PACKAGES / package / "files", package.split("/")[1]
    with TemporaryDirectory() as scratch:
        parts = []
        for subset in subsets:
            if "variable" in package:
                font = TTFont(folder / f"{name}-{subset}-wght-normal.woff2")
                font = instantiateVariableFont(font, {"wght": weight})
            else:
                font = TTFont(folder / f"{name}-{subset}-{weight}-normal.woff2")
            font.flavor = None
            drawn = font["head"].modified
            # What small capitals and ligatures need is more than names do.
            if "GSUB" in font:
                del font["GSUB"]
            parts.append(f"{scratch}/{subset}.ttf")
            font.save(parts[-1])
        font = Merger().merge(parts)
    font["OS/2"].usWeightClass = weight
    for name in (1, 16):
        font["name"].setName(family, name, 3, 1, 0x409)
    # Merged today, drawn long ago: the same fonts make the same files.
    font["head"].created = font["head"].modified = drawn
    font.recalcTimestamp = False
    return font


for package, family, subsets, weights in CUTS:
    name = package.split("/")[1]
    for weight in weights:
        cut(package, family, subsets, weight).save(HERE / f"{name}-{weight}.ttf")
    (HERE / f"{name}-OFL.txt").write_text((PACKAGES / package / "LICENSE").read_text())
