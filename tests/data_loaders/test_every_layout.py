"""Every layout has a sample; every sample is read by exactly its layout into the rows kept beside it."""

import difflib

import pyarrow as pa
import pytest

from data_loaders.containers import Member, open_file
from data_loaders.identify import identify
from data_loaders.layouts import LAYOUTS
from data_loaders.receipts import receipt_of
from data_loaders.row_columns import COLUMNS
from tests.data_loaders.samples import Sample, rows_as_text, samples

each_sample = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.folder.name)


def test_every_layout_has_a_sample_and_every_sample_a_layout() -> None:
    assert {sample.layout for sample in samples()} == {layout.name for layout in LAYOUTS}


@each_sample
def test_a_sample_is_read_into_the_rows_beside_it(sample: Sample) -> None:
    found, kept = rows_as_text(sample.read()), sample.expected()
    assert set(found) == set(kept)
    for name in kept:
        difference = difflib.unified_diff(kept[name].splitlines(), found[name].splitlines(), lineterm="")
        assert found[name] == kept[name], "\n".join(difference)


@each_sample
def test_only_its_own_layout_recognises_a_sample(sample: Sample) -> None:
    (member,) = open_file(sample.export)
    assert isinstance(member, Member)
    assert identify(member, LAYOUTS).layout.name == sample.layout


@each_sample
def test_rows_have_the_columns_of_their_kind_and_all_are_accounted_for(sample: Sample) -> None:
    read = sample.read()
    for table in read.tables:
        assert list(table.rows.schema) == [pa.field(name, kind) for name, kind in COLUMNS[table.kind].items()]
        assert table.rows_read == table.rows.num_rows + len(table.problems) + table.rows_ignored
    rows = receipt_of(read).rows
    assert rows.read == sum(table.rows.num_rows for table in read.tables) + rows.rejected + rows.ignored


@each_sample
def test_a_sample_leaves_nothing_open_when_its_answers_are_given(sample: Sample) -> None:
    read = sample.read()
    assert not read.questions
    assert read.as_of_on is not None
