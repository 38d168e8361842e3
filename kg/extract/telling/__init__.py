"""What is told of an agreement: kind, day, event, renewal; and joining what a text says twice."""
