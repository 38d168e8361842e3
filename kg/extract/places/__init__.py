"""In which country an organisation is: signs beside the name, in it, around it, and lists of places."""
