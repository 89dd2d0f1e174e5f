"""Random names for people whose names are not shown; kept for good, over every rebuild."""

import secrets

import duckdb
import pyarrow as pa

PURPOSE = "recognition"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LENGTH = 4


def name_new_members(cursor: duckdb.DuckDBPyConnection) -> None:
    """Give every member without a pseudonym a random one no other member has."""
    nameless = [
        row[0]
        for row in cursor.execute(
            "select member_id from members anti join pseudonyms using (member_id) order by member_id"
        ).fetchall()
    ]
    if not nameless:
        return
    taken = {row[0] for row in cursor.execute("select pseudonym from pseudonyms").fetchall()}
    arriving = pa.table({"member_id": pa.array(nameless, pa.string()), "pseudonym": fresh_codes(len(nameless), taken)})
    cursor.register("arriving_pseudonyms", arriving)
    cursor.execute("insert into pseudonyms select member_id, ?, pseudonym from arriving_pseudonyms", [PURPOSE])
    cursor.unregister("arriving_pseudonyms")


def fresh_codes(number: int, taken: set[str]) -> list[str]:
    """As many random codes as wanted, all different and none of them taken."""
    codes: list[str] = []
    used = set(taken)
    while len(codes) < number:
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        if code not in used:
            used.add(code)
            codes.append(code)
    return codes
