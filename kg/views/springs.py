"""Springs: the places of one connected part of a network.

- Start from the distances between nodes (pivot MDS), which unfolds the part.
- Then springs pull along edges and everybody pushes everybody away, hubs more, with
  steps that grow smaller (Fruchterman and Reingold's scheme); above a thousand nodes
  those far away push as cells of a grid.
- At last whoever still touches is pressed apart.

Arrays only; nothing here knows of institutions.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Edges = npt.NDArray[np.int64]

LENGTH = 34.0
MARGIN = 7.0
_STEPS = 260
_EXACT = 1000
_PIVOTS = 40


def place_part(n: int, edges: Edges, weights: Points, radii: Points) -> Points:
    """Give n connected nodes places around (0, 0) at which no two of them touch.

    Args:
        edges: Pairs of numbers below n.
        weights: Strength of each edge's spring, 1 for the ordinary one.
        radii: Of the nodes.
    """
    if n == 1:
        return np.zeros((1, 2))
    if n == 2:
        half = (LENGTH + radii.sum()) / 2
        return np.array([[-half * 0.8, -half * 0.3], [half * 0.8, half * 0.3]])
    points = _relax(_unfold(n, edges), edges, weights, radii)
    points = _clip(points)
    points = _turn(points)
    points = press_apart(points, radii)
    return np.asarray(points - (points.max(axis=0) + points.min(axis=0)) / 2)


def press_apart(points: Points, radii: Points) -> Points:
    """Move nodes that touch away from each other until none do.

    >>> press_apart(np.array([[0.0, 0.0], [1.0, 0.0]]), np.array([5.0, 5.0])).round(1).tolist()
    [[-8.0, 0.0], [9.0, 0.0]]
    """
    from scipy.spatial import cKDTree

    reach = 2 * float(radii.max()) + MARGIN
    for _ in range(400):
        close = cKDTree(points).query_pairs(reach, output_type="ndarray")
        one, other = close[:, 0], close[:, 1]
        way = points[other] - points[one]
        distance = np.hypot(way[:, 0], way[:, 1])
        missing = radii[one] + radii[other] + MARGIN - distance
        tight = missing > 1e-6
        if not tight.any():
            break
        one, other, missing = one[tight], other[tight], missing[tight] + 0.01
        unit = np.where(distance[tight, None] > 1e-9, way[tight] / np.maximum(distance[tight, None], 1e-9), [1.0, 0.0])
        shift = np.zeros_like(points)
        np.add.at(shift, one, -unit * missing[:, None] / 2)
        np.add.at(shift, other, unit * missing[:, None] / 2)
        points = points + shift
    return points


def _unfold(n: int, edges: Edges) -> Points:
    """Start from distances to a few pivots, far from each other; twins get a hair's breadth between them.

    Source:
        Brandes and Pich (2007), Eigensolver methods for progressive multidimensional scaling.
    """
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    ends = np.concatenate([edges, edges[:, ::-1]])
    matrix = csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(n, n))
    pivot, columns = 0, []
    nearest = np.full(n, np.inf)
    for _ in range(min(n, _PIVOTS)):
        column = dijkstra(matrix, indices=pivot, unweighted=True)
        columns.append(column)
        nearest = np.minimum(nearest, column)
        pivot = int(np.argmax(nearest))
    squares = np.stack(columns, axis=1) ** 2
    centred = -0.5 * (squares - squares.mean(0) - squares.mean(1)[:, None] + squares.mean())
    _, vectors = np.linalg.eigh(centred.T @ centred)
    points = centred @ vectors[:, [-1, -2]]
    points = points / max(float(np.abs(points).max()), 1e-9) * LENGTH * np.sqrt(n)
    return np.asarray(points + _jitter(n) * LENGTH * 0.5)


def _jitter(n: int) -> Points:
    """Give each node a small direction of its own: points on a sunflower, no two alike."""
    k = np.arange(n)
    radius, angle = np.sqrt((k + 0.5) / n), k * np.pi * (3 - np.sqrt(5))
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _relax(points: Points, edges: Edges, weights: Points, radii: Points) -> Points:
    n = len(points)
    one, other = edges[:, 0], edges[:, 1]
    degree = np.bincount(edges.ravel(), minlength=n)
    charge = 0.75 + 0.25 * np.sqrt(degree)
    rest = LENGTH * 0.55 + radii[one] + radii[other]
    steps = _STEPS if n <= _EXACT else 120
    for heat in np.linspace(1, 0.02, steps) ** 1.5 * LENGTH * 1.2:
        force = _repulsion(points, charge)
        way = points[other] - points[one]
        distance = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-6)
        pull = (weights * distance / rest)[:, None] * way / distance[:, None] * 12
        np.add.at(force, one, pull)
        np.add.at(force, other, -pull)
        force -= points * 0.05
        size = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)
        points = points + force / size[:, None] * np.minimum(size, heat)[:, None]
    return points


def _repulsion(points: Points, charge: Points) -> Points:
    if len(points) <= _EXACT:
        return _push(points, points, charge, charge)
    cells = int(np.sqrt(len(points)) / 3) + 1
    low, high = points.min(axis=0), points.max(axis=0)
    at = np.minimum((points - low) / np.maximum(high - low, 1e-9) * cells, cells - 1).astype(np.int64)
    cell = at[:, 0] * cells + at[:, 1]
    mass = np.bincount(cell, weights=charge, minlength=cells * cells)
    full = mass > 0
    heart = np.stack(
        [np.bincount(cell, weights=charge * points[:, axis], minlength=cells * cells) for axis in (0, 1)], axis=1
    )
    force = _push(points, heart[full] / mass[full, None], charge, mass[full].astype(np.float64))
    return force + _neighbours_push(points, charge)


def _push(points: Points, others: Points, charge: Points, mass: Points) -> Points:
    """Push points away from others by the inverse of the distance."""
    x = points[:, 0, None] - others[None, :, 0]
    y = points[:, 1, None] - others[None, :, 1]
    strength = (charge[:, None] * mass[None, :]) / (x * x + y * y + 60.0)
    return np.stack([(x * strength).sum(axis=1), (y * strength).sum(axis=1)], axis=1) * LENGTH * 8


def _neighbours_push(points: Points, charge: Points) -> Points:
    """Push those apart who are near each other, which the cells are too coarse for."""
    from scipy.spatial import cKDTree

    pairs = cKDTree(points).query_pairs(LENGTH * 0.8, output_type="ndarray")
    one, other = pairs[:, 0], pairs[:, 1]
    way = points[one] - points[other]
    strength = charge[one] * charge[other] / ((way * way).sum(axis=1) + 60.0) * LENGTH * 8
    force = np.zeros_like(points)
    np.add.at(force, one, way * strength[:, None])
    np.add.at(force, other, -way * strength[:, None])
    return force


def _clip(points: Points) -> Points:
    """Draw in whoever stands far outside of the rest, keeping the direction."""
    middle = np.median(points, axis=0)
    away = np.hypot(*(points - middle).T)
    limit = 3.0 * float(np.quantile(away, 0.9)) + LENGTH
    scale = np.where(away > limit, limit / np.maximum(away, 1e-9), 1.0)
    return np.asarray(middle + (points - middle) * scale[:, None])


def _turn(points: Points) -> Points:
    """Lay the longest extent flat, as screens are wider than high."""
    centred = points - points.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    turned = centred @ vectors[:, [1, 0]]
    signs = np.sign(turned[np.abs(turned).argmax(axis=0), [0, 1]])
    return np.asarray(turned * np.where(signs == 0, 1, signs))
