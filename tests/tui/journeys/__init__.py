"""Twelve journeys, key by key: each test asserts what the person sees."""
