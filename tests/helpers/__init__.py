"""What several test files share, one module a thing; `conftest.py` holds the fixtures."""
