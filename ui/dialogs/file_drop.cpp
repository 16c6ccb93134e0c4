#include "dialogs/file_drop.h"

#include "dialogs/importing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FileDropText
{
    Q_DECLARE_TR_FUNCTIONS(FileDropText)
};

DropKind kindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (QFileInfo(path).isDir())
        return DropKind::Other;
    if (ending == u"yeonsu" || ending == u"yeonsu-sealed")
        return DropKind::Register;
    return listEndings().contains(ending) ? DropKind::List : DropKind::Other;
}

} // namespace

std::optional<FileDrop> filesIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty() || !urls.front().isLocalFile())
        return std::nullopt;
    const QString path = urls.front().toLocalFile();
    return FileDrop{urls.size() > 1 ? DropKind::Several : kindOf(path), path};
}

QString whatCanBeDropped(const FileDrop &drop)
{
    switch (drop.kind) {
    case DropKind::Register:
    case DropKind::List:
        return FileDropText::tr("A list is brought into a register. Open the register first.");
    case DropKind::Several:
        return FileDropText::tr("Drop one file at a time: a register, or a list of courses or people.");
    case DropKind::Other:
        return FileDropText::tr("“%1” is neither a register nor a list. Lists are Excel workbooks (.xlsx), "
                                "OpenDocument spreadsheets (.ods) and CSV files.")
            .arg(QFileInfo(drop.path).fileName());
    }
    Q_UNREACHABLE();
}

QString whyNoList(const FileDrop &drop)
{
    if (drop.kind == DropKind::Several)
        return FileDropText::tr("Drop one list at a time.");
    return FileDropText::tr(
               "“%1” is not a list. Lists are Excel workbooks (.xlsx), OpenDocument spreadsheets "
               "(.ods) and CSV files.")
        .arg(QFileInfo(drop.path).fileName());
}

} // namespace yeonsu
