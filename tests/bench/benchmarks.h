// The groups of measurements.
#pragma once

#include "measurement.h"

namespace yeonsu {

/// crossTab beside a bare loop over plain arrays and beside the same question as SQL; and loading the facts.
void measureCrossTab(qint64 enrolments, std::vector<Measurement> &measurements);

/// Finding people who may have been entered twice; beside it whether the time grows with their number only.
void measurePersonDuplicates(qint64 people, std::vector<Measurement> &measurements);

/// Judging a list of people, beside its aim; and reading what it is compared with.
void measureImport(qint64 people, std::vector<Measurement> &measurements);

/// What one does with the list of people in the window, beside the same with the sample; and the memory.
void measureLists(const QString &folder, qint64 people, std::vector<Measurement> &measurements);

/// Pictures beside what Qt Charts draws by itself, and the dashboard after a click; `folder` as below.
void measureCharts(const QString &folder, qint64 enrolments, std::vector<Measurement> &measurements);

/// Everything that the press gets of the sample; `n` is the number of pictures, the program lies in `folder`.
void measurePressPack(const QString &folder, std::vector<Measurement> &measurements);

/// The check of a release while it is written, beside the same in the sample; and what the window waits for.
void measureReleaseCheck(qint64 enrolments, std::vector<Measurement> &measurements);

/// Lists as files: brought in by a command beside SQLite's own import, written and read; the programs lie in
/// `folder`.
void measureListFiles(const QString &folder, std::vector<Measurement> &measurements);

/// From the start of the process to a painted window; the programs lie in `folder`.
void measureStartUp(const QString &folder, std::vector<Measurement> &measurements);

} // namespace yeonsu
