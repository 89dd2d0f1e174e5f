"""What a figure on a page is: question, analysis, chart, title sentence and stamp in one value."""
