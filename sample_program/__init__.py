"""An invented ambassador program, told as the export files it would leave behind."""

from sample_program.plan import ProgramPlan
from sample_program.program import Program, tell_program
from sample_program.writing import WrittenFile, write_program

__all__ = ["Program", "ProgramPlan", "WrittenFile", "tell_program", "write_program"]
