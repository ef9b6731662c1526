"""Turns files, folders, saved pages and tables of metadata into reports."""
