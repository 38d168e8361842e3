"""What else a sentence tells: dates, events, people with their offices, figures, relations."""
