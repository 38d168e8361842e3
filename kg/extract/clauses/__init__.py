"""A sentence as a row of marked items: words with their part, verb groups, groups of organisations."""
