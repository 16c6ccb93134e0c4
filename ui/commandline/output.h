// Results to standard output, messages to standard error, and tables of text and CSV.
#pragma once

#include "domain/error.h"

#include <QStringList>

#include <vector>

class QJsonArray;
class QJsonObject;

namespace yeonsu {

/// Returns the exit code: 0, or 1 where the result could not be written, which is said then.
[[nodiscard]] int printResult(const QString &text);
[[nodiscard]] int printJson(const QJsonObject &json);
[[nodiscard]] int printJson(const QJsonArray &json);

void printMessage(const QString &text);
/// The message, and the technical detail behind it where there is one. Returns the exit code 1.
int printError(const Error &error);

using TextRows = std::vector<QStringList>;

/// Columns lined up for a terminal, numbers to the right; Hangul takes two places.
[[nodiscard]] QString alignedText(const TextRows &rows);
/// RFC 4180. Text that a spreadsheet would take for a formula is led by an apostrophe.
[[nodiscard]] QString csvText(const TextRows &rows);

} // namespace yeonsu
