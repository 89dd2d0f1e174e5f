"""What leaves the house: pictures of exhibits, drawn from the same object the screen shows."""
