"""Choosing: Documents and their Sentences -> a Memo."""
