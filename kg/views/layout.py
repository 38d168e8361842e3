"""Where everybody stands: a layout computed once, so that the page needs no physics.

- Each connected part is laid out by itself with springs (`kg.views.springs`), from its
  distances as a start, and pressed apart until no two nodes touch.
- The parts are then set around the largest, biggest first, each as near to the centre
  as its shape allows; shapes are compared on a grid, so that long ones waste no room.
- Who has no partner stands in rows below.

Same network, same places: seeds are fixed and ties are broken by order. Start
reading at `compute_layout`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kg.graph.facts import Pair
from kg.views.springs import Points, place_part

Place = tuple[int, int]

CELL = 20.0
GAP = 1
ASPECT = 1.0
ROW_STEP = 36.0


@dataclass(frozen=True)
class _Part:
    """A connected part with the places of its nodes around (0, 0)."""

    nodes: tuple[str, ...]
    points: Points
    shape: npt.NDArray[np.bool_]
    corner: tuple[float, float]


def compute_layout(nodes: Sequence[str], pairs: Mapping[Pair, float], sizes: Mapping[str, float]) -> dict[str, Place]:
    """Give everybody a place, in whole units, x to the right and y down.

    Args:
        nodes: Everybody who is to be drawn.
        pairs: Who stands together, with the strength of the spring.
        sizes: Radius of each node.

    Returns:
        Places by node; no two nodes overlap.
    """
    parts = [_lay_out(part, pairs, sizes) for part in find_parts(nodes, pairs) if len(part) > 1]
    places = _pack(parts)
    alone = sorted(set(nodes) - places.keys())
    bottom = max((y + sizes[node] for node, (_, y) in places.items()), default=0.0)
    width = max((abs(x) for x, _ in places.values()), default=0.0) * 2
    places |= _rows(alone, width, bottom + 2 * ROW_STEP)
    return {node: (round(places[node][0]), round(places[node][1])) for node in sorted(nodes)}


def find_parts(nodes: Sequence[str], pairs: Mapping[Pair, float]) -> list[tuple[str, ...]]:
    """Split into connected parts, the largest first, then by name.

    >>> find_parts(["a", "b", "c"], {("a", "c"): 1.0})
    [('a', 'c'), ('b',)]
    """
    neighbours: dict[str, list[str]] = {node: [] for node in sorted(nodes)}
    for one, other in pairs:
        neighbours[one].append(other)
        neighbours[other].append(one)
    parts, seen = [], set[str]()
    for node in neighbours:
        if node in seen:
            continue
        part, stack = [], [node]
        seen.add(node)
        while stack:
            here = stack.pop()
            part.append(here)
            for there in neighbours[here]:
                if there not in seen:
                    seen.add(there)
                    stack.append(there)
        parts.append(tuple(sorted(part)))
    return sorted(parts, key=lambda part: (-len(part), part))


def _lay_out(part: tuple[str, ...], pairs: Mapping[Pair, float], sizes: Mapping[str, float]) -> _Part:
    place = {node: i for i, node in enumerate(part)}
    inside = [(place[one], place[other], pairs[one, other]) for one, other in sorted(pairs) if one in place]
    edges = np.array([(one, other) for one, other, _ in inside], dtype=np.int64)
    radii = np.array([sizes[node] for node in part])
    points = place_part(len(part), edges, np.array([weight for _, _, weight in inside]), radii)
    shape, corner = _shape(points, edges, radii)
    return _Part(part, points, shape, corner)


def _shape(
    points: Points, edges: npt.NDArray[np.int64], radii: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.bool_], tuple[float, float]]:
    """Mark the cells of a grid that nodes and edges cover, with a margin around them."""
    steps = np.linspace(0, 1, 24)[:, None, None]
    along = points[edges[:, 0]] * (1 - steps) + points[edges[:, 1]] * steps
    rim = [points + radii[:, None] * np.array(way) for way in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    covered = np.concatenate([points, along.reshape(-1, 2), *rim])
    low = covered.min(axis=0) - GAP * CELL
    cells = ((covered - low) / CELL).astype(int)
    shape = np.zeros(cells.max(axis=0) + 1 + GAP, dtype=bool)
    for x in range(-GAP, GAP + 1):
        for y in range(-GAP, GAP + 1):
            shape[cells[:, 0] + x, cells[:, 1] + y] = True
    return shape, (float(low[0]), float(low[1]))


def _pack(parts: Sequence[_Part]) -> dict[str, tuple[float, float]]:
    """Set the parts on one grid, the largest in the middle, none over another."""
    if not parts:
        return {}
    area = sum(int(part.shape.size) for part in parts)
    longest = max(max(part.shape.shape) for part in parts)
    side = int(2 * (np.sqrt(area) * 1.1 + longest))
    taken = np.zeros((side, side), dtype=bool)
    places: dict[str, tuple[float, float]] = {}
    waiting = list(parts)
    while waiting:
        first = waiting[0]
        alike = [part for part in waiting if np.array_equal(part.shape, first.shape)]
        names = {part.nodes for part in alike}
        waiting = [part for part in waiting if part.nodes not in names]
        for part, (x, y) in zip(alike, _free_cells(taken, first.shape, len(alike)), strict=True):
            for node, point in zip(part.nodes, part.points, strict=True):
                shift = (x - side / 2) * CELL - part.corner[0], (y - side / 2) * CELL - part.corner[1]
                places[node] = float(point[0] + shift[0]), float(point[1] + shift[1])
    return places


def _free_cells(taken: npt.NDArray[np.bool_], shape: npt.NDArray[np.bool_], count: int) -> list[tuple[int, int]]:
    """Find the free places nearest to the middle for so many parts of one shape, and take them."""
    width, height = shape.shape
    overlap = np.fft.irfft2(np.fft.rfft2(taken) * np.conj(np.fft.rfft2(shape, taken.shape)), taken.shape)
    free = np.rint(overlap[: taken.shape[0] - width, : taken.shape[1] - height]) == 0
    xs, ys = np.nonzero(free)
    far = ((xs + width / 2 - taken.shape[0] / 2) / ASPECT) ** 2 + (ys + height / 2 - taken.shape[1] / 2) ** 2
    found: list[tuple[int, int]] = []
    for i in np.lexsort((xs, ys, far)):
        x, y = int(xs[i]), int(ys[i])
        spot = taken[x : x + width, y : y + height]
        if not (spot & shape).any():
            spot |= shape
            found.append((x, y))
            if len(found) == count:
                break
    return found


def _rows(alone: Sequence[str], width: float, top: float) -> dict[str, tuple[float, float]]:
    columns = max(int(max(width, 12 * ROW_STEP) // ROW_STEP), 1)
    left = -(min(columns, len(alone)) - 1) * ROW_STEP / 2
    return {node: (left + (i % columns) * ROW_STEP, top + (i // columns) * ROW_STEP) for i, node in enumerate(alone)}
