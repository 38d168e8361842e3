"""What rules leave undecided: pairs of organisations that one sentence names, weighed by words and standing.

- `wording`: the classes of words that are looked at, and those that tell that nothing is settled;
- `pairs`: a text as pairs of organisations, and what speaks for or against an agreement of each;
- `judge`: the weights, learned from annotated texts by ``benchmarks/train_pairs.py``, and what they decide.
"""
