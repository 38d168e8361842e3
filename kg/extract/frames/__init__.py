"""The rules: what a verb or a noun says of who agreed what with whom, and whether it happened."""
