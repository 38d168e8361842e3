"""Which organisations a text names: the stretches of a name, its bounds, its forms, one entry each."""
