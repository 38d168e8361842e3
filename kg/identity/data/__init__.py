"""Data files of the identity room."""
