-- Which rows an import made is told by the history, which names its batch.
DROP TABLE batch_row
