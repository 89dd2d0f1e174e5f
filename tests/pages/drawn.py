"""What a page shows without a browser, and what pressing a button of it leads to."""

from streamlit.testing.v1 import AppTest

from jobs.writer import writer


def text_of(app: AppTest) -> str:
    """Everything the page sends in words and tables."""
    texts = [str(one.value) for group in (app.markdown, app.caption, app.error, app.warning, app.info) for one in group]
    return " ".join([*texts, *(frame.value.to_csv() for frame in app.dataframe)]).replace("\\", "")


def pressed(app: AppTest, key: str) -> AppTest:
    """The page after a button was pressed and what it asked for is done."""
    app.button(key=key).click().run()
    writer().wait_until_idle()
    return app.run()
