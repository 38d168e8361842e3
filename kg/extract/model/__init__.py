"""Reading with a language model, and the verifier that believes nothing without the text."""
