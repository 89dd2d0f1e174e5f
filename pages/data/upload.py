"""Get exports in without harm."""

from components.upload.flow import draw_upload

draw_upload()
