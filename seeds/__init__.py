"""The bundled collections of claims and the registry of institutions, as data files."""
