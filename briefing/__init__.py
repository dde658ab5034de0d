"""Turn a folder of sources into a cited briefing memo: every sentence quoted word for word, none written."""

from briefing.errors import BriefingError
from briefing.model import Header, Layout, Memo, Reading, ThemeRequest
from briefing.pipeline import brief, read, render

__all__ = ["BriefingError", "Header", "Layout", "Memo", "Reading", "ThemeRequest", "brief", "read", "render"]
