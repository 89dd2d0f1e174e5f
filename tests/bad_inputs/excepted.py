"""The numbers of the catalogue that need what this release does not have, each with its reason."""

EXCEPTED: dict[str, str] = {
    "B2": "needs sign-in: without it everybody who reaches the server may upload",
}
