"""What a page run without a browser would send to one."""

from streamlit.testing.v1 import AppTest


def sent(app: AppTest) -> str:
    """The bytes of every element, rows of charts and tables included, as text."""
    protos = [element.proto for element in app.main if element.proto is not None]
    return "\n".join(proto.SerializeToString().decode("utf-8", "ignore") for proto in protos)
