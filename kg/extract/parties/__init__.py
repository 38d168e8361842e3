"""From frames to parties: whom words mean, who pairs with whom, lists and statements over several sentences."""
