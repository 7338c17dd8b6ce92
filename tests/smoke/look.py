# SPDX-License-Identifier: MIT
"""Looks at what the window test made.

look.py chip PICTURE.ppm: prints where the first chip of the day-one box is, and a point in the box
above it: "x y to_x to_y". Fails when there is none.
look.py moved BEFORE.json AFTER.json: fails unless exactly one capability moved, up one row.
"""
import json
import sys

DAY_ONE = bytes((0xE8, 0x75, 0x1A))  # as in ui/canvas/palette.cpp
CHIP = bytes((0xFF, 0xFF, 0xFF))


def read_ppm(path):
    data = open(path, "rb").read()
    magic, width, height, depth, pixels = data.split(maxsplit=4)
    assert magic == b"P6" and depth == b"255"
    width, height = int(width), int(height)
    pixels = data[len(data) - 3 * width * height:]
    rows = [pixels[3 * width * y:3 * width * (y + 1)] for y in range(height)]
    return rows


def find_run(row, colour, length, start=0, end=None):
    """x where `length` pixels of one colour begin between start and end, or None."""
    at = row.find(colour * length, 3 * start, None if end is None else 3 * end)
    while at % 3 and at > 0:
        at = row.find(colour * length, at + 1, None if end is None else 3 * end)
    return at // 3 if at >= 0 else None


def find_chip(rows):
    # The box is the only thing of its colour that is wide: its topmost wide row is its top.
    top, left = next((y, x) for y, row in enumerate(rows)
                     if (x := find_run(row, DAY_ONE, 120)) is not None)
    for y in range(top, len(rows)):
        x = find_run(rows[y], CHIP, 24, left, left + 120)
        if x is not None:
            return x + 10, y + 6, x + 10, top - 40
    sys.exit("no chip in the day-one box")


def places(path):
    return {capability["id"]: (capability["name"], capability["column"], capability["row"])
            for one in json.load(open(path))["maps"] for capability in one["capabilities"]}


def check_moved(before, after):
    moved = [(before[key], after[key]) for key in before if before[key] != after[key]]
    assert before.keys() == after.keys(), "a capability came or went"
    assert len(moved) == 1, moved
    (name, column, row), now = moved[0]
    assert row == "back-end" and now == (name, column, "middle"), moved
    print(f"{name} went from {row} to {now[2]}")


if sys.argv[1] == "chip":
    try:
        print(*find_chip(read_ppm(sys.argv[2])))
    except StopIteration:
        sys.exit("no box of the day-one colour")
else:
    check_moved(places(sys.argv[2]), places(sys.argv[3]))
