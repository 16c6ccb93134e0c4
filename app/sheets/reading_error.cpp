#include "sheets/reading_error.h"

#include "sheets/reading_limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu::ReadingError {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

Error badFile(const QString &message, const QString &detail = {})
{
    return {ErrorCode::Damaged, message, detail};
}

} // namespace

Error missing(const QString &path)
{
    return {ErrorCode::NotFound, ReadingText::tr("There is no file “%1”.").arg(path), {}};
}

Error notReadable(const QString &why)
{
    return {ErrorCode::Io, ReadingText::tr("The file cannot be read."), why};
}

Error empty()
{
    return badFile(ReadingText::tr("The file is empty."));
}

Error notAList()
{
    return badFile(ReadingText::tr("This is no list: choose an Excel workbook (.xlsx), an OpenDocument "
                                   "spreadsheet (.ods) or a text file (.csv)."));
}

Error protectedByPassword()
{
    return badFile(
        ReadingText::tr("The file is protected by a password. Open it in your spreadsheet program, "
                        "save it without a password, and choose it again."));
}

Error oldExcel()
{
    return badFile(ReadingText::tr("This is a file of an old Excel (.xls). Open it in your spreadsheet "
                                   "program and save it as an Excel workbook (.xlsx)."));
}

Error notConverted()
{
    return badFile(ReadingText::tr("The file of an old Excel (.xls) could not be converted. Open it in your "
                                   "spreadsheet program and save it as an Excel workbook (.xlsx)."));
}

Error damaged(const QString &detail)
{
    return badFile(ReadingText::tr("The file is damaged or not complete. Open it in your spreadsheet program "
                                   "and save it again."),
                   detail);
}

Error tooLarge(const QString &detail)
{
    return badFile(ReadingText::tr("The file unpacks to more than a list can be, and was not read."), detail);
}

Error unknownEncoding()
{
    return badFile(ReadingText::tr("The letters of the file cannot be read. Save it as “CSV UTF-8”, or "
                                   "choose another encoding."));
}

Error openQuote(qint64 row)
{
    return badFile(ReadingText::tr("A quotation mark that begins in row %1 is never closed.").arg(row));
}

Error strayQuote(qint64 row)
{
    return badFile(ReadingText::tr("In row %1 text follows a closing quotation mark, so that it is not clear "
                                   "where its cell ends.")
                       .arg(row));
}

Error noSuchSheet(const QString &name, const QStringList &names)
{
    if (names.join(QString()).isEmpty())
        return {ErrorCode::NotFound, ReadingText::tr("A text file has no sheet “%1”.").arg(name), {}};
    return {ErrorCode::NotFound,
            ReadingText::tr("There is no sheet “%1”. There are: %2.").arg(name, names.join(u", "_s)),
            {}};
}

QString longCell(const QString &column)
{
    return ReadingText::tr("Column %1 has more than %2 characters.").arg(column).arg(ReadingLimits::cellText);
}

QString manyColumns()
{
    return ReadingText::tr("There are more than %1 columns.").arg(ReadingLimits::columns);
}

QString nullCharacter(const QString &column)
{
    return ReadingText::tr("Column %1 has a character that no text can have (NUL).").arg(column);
}

QString columnName(qsizetype index)
{
    QString name;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

} // namespace yeonsu::ReadingError
