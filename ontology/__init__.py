"""The ontology, its alignments and its shapes, as data files."""
