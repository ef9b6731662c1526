"""Who is meant: appearances in reports become athletes, and half-told slots become whole ones."""
