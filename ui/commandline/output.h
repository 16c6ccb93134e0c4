// Results to standard output, messages to standard error, and tables of text and CSV.
#pragma once

#include "domain/error.h"

#include <QStringList>

#include <vector>

class QJsonObject;

namespace yeonsu {

void printResult(const QString &text);
void printMessage(const QString &text);
/// The message, and the technical detail behind it where there is one. Returns the exit code 1.
int printError(const Error &error);

void printJson(const QJsonObject &json);

using TextRows = std::vector<QStringList>;

/// Columns lined up for a terminal, numbers to the right; Hangul takes two places.
[[nodiscard]] QString alignedText(const TextRows &rows);
/// RFC 4180. Text that a spreadsheet would take for a formula is led by an apostrophe.
[[nodiscard]] QString csvText(const TextRows &rows);

} // namespace yeonsu
