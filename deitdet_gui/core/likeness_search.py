"""Finds near-duplicates among many hashes without comparing each with each.

Multi-index hashing, after M. Norouzi, A. Punjani and D. Fleet, "Fast Search in Hamming Space with
Multi-Index Hashing" (CVPR 2012): words of 64 bits that differ by at most 11 differ by at most one
bit in one of six bands. So only words with such a band are compared.
"""

from collections.abc import Iterator

import numpy as np

from deitdet_gui.core.source import Report

WORD = 8  # bytes
_BANDS = (11, 11, 11, 11, 10, 10)  # bits
_BLOCK = 1 << 21  # comparisons at once
_PAIRS = 1 << 13  # fine comparisons at once
_MANY = 1 / 64  # of a block: from here on it is quicker to compare all of it


def near_pairs(
    words: np.ndarray,
    details: np.ndarray,
    most_bits: int,
    least_correlation: float,
    report: Report | None = None,
) -> np.ndarray:
    """Label what is near, from one to the next.

    Args:
        words: (N,) uint64.
        details: (N, D) int8, none of them all zeros.
        most_bits: how many bits of two near words may differ, at most 11.
        least_correlation: of their details, -1 to 1.
        report: told a hundred times how far it is; what it raises ends the work.

    Returns:
        (N,) int64: the same number for those that belong together, which is the lowest index.

    Raises:
        ValueError: ``most_bits`` is more than the bands are good for.
    """
    if most_bits >= 2 * len(_BANDS):
        raise ValueError(f"{len(_BANDS)} bands find up to {2 * len(_BANDS) - 1} bits")
    groups = _Groups(details, least_correlation)
    # Equal words first, each with the first of its kind only: a thousand copies are no million.
    _, first, kind_of = np.unique(words, return_index=True, return_inverse=True)
    groups.join(first[kind_of], np.arange(len(words)))
    alone = np.flatnonzero(groups.labels == np.arange(len(words)))  # also copies that only hash so
    shift, done, told, of = 0, 0, 0, len(alone) * len(_BANDS)
    for bits in _BANDS:
        band = ((words[alone] >> np.uint64(shift)) & np.uint64((1 << bits) - 1)).astype(np.int64)
        shift += bits
        for left, right in _blocks(band, bits):
            a, b = alone[left], alone[right]
            apart = np.bitwise_count(words[a][:, None] ^ words[b][None])
            groups.join_some(a, b, apart <= most_bits)
            done += len(a)
            if report is not None and 100 * (done - told) >= of:
                told = done
                report(done, of)
    return groups.labels


def _blocks(band: np.ndarray, bits: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Indices to compare, each with each: those with equal bands, or bands one bit apart."""
    order = np.argsort(band, kind="stable")
    values, starts = np.unique(band[order], return_index=True)
    # Of nothing at all, `split` makes one part.
    buckets = dict(zip(values.tolist(), np.split(order, starts[1:]), strict=False))
    for value, left in buckets.items():
        # Each pair of bands once: from the lower to the higher.
        others = [value] + [value ^ (1 << bit) for bit in range(bits) if not value >> bit & 1]
        right = np.concatenate([buckets[other] for other in others if other in buckets])
        step = max(1, _BLOCK // len(right))
        yield from ((left[i : i + step], right) for i in range(0, len(left), step))


class _Groups:
    """Joins pairs whose details are alike, and only looks at those that are not joined yet."""

    def __init__(self, details: np.ndarray, least_correlation: float) -> None:
        self.labels = np.arange(len(details))
        self._details = details
        self._least = least_correlation
        squares = np.einsum("ij,ij->i", details, details, dtype=np.int64)
        self._lengths = np.sqrt(squares).astype(np.float32)

    def join_some(self, a: np.ndarray, b: np.ndarray, is_near: np.ndarray) -> None:
        """Join those of ``a`` with those of ``b`` that are alike, where ``is_near`` (A, B) is."""
        rows, columns = np.nonzero(is_near)
        if len(rows) < _MANY * is_near.size:
            self.join(a[rows], b[columns])
            return
        products = self._details[a].astype(np.float32) @ self._details[b].astype(np.float32).T
        is_alike = products >= self._least * self._lengths[a][:, None] * self._lengths[b][None]
        rows, columns = np.nonzero(is_near & is_alike)
        self._link(a[rows], b[columns])

    def join(self, a: np.ndarray, b: np.ndarray) -> None:
        """Join the pairs ``a[i], b[i]`` that are alike."""
        for start in range(0, len(a), _PAIRS):
            one, other = a[start : start + _PAIRS], b[start : start + _PAIRS]
            is_new = self.labels[one] != self.labels[other]
            one, other = one[is_new], other[is_new]
            if len(one):
                is_alike = self._correlation(one, other) >= self._least
                self._link(one[is_alike], other[is_alike])

    def _correlation(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        one, other = self._details[a].astype(np.float32), self._details[b].astype(np.float32)
        product: np.ndarray = np.einsum("ij,ij->i", one, other)
        product /= self._lengths[a] * self._lengths[b]
        return product

    def _link(self, a: np.ndarray, b: np.ndarray) -> None:
        """Give every group that a pair joins its lowest label."""
        if not len(a):
            return
        parents = self.labels
        while True:
            low = np.minimum(parents[a], parents[b])
            before = parents.copy()
            np.minimum.at(parents, before[a], low)
            np.minimum.at(parents, before[b], low)
            while not np.array_equal(up := parents[parents], parents):
                parents[:] = up
            if np.array_equal(parents[a], parents[b]):
                return
