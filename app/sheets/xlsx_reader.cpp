#include "sheets/xlsx_reader.h"

#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"
#include "sheets/xlsx_sheet.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A target is relative to the folder of the part that names it, or absolute from the package's root.
QString resolved(const QString &folder, const QString &target)
{
    QStringList steps = (target.startsWith(u'/') ? target : folder + target).split(u'/', Qt::SkipEmptyParts);
    QStringList path;
    for (const QString &step : steps) {
        if (step == u"..")
            path.isEmpty() ? void() : path.removeLast();
        else if (step != u".")
            path.append(step);
    }
    return path.join(u'/');
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(std::unique_ptr<ZipPackage> package)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(package)));
    YEONSU_TRY(reader->readWorkbook());
    return reader;
}

Result<XlsxReader::Relations> XlsxReader::relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    Result<XmlPart> open =
        XmlPart::open(*m_package, folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s);
    YEONSU_TRY(open);
    Relations relations;
    while (open->next()) {
        if (!open->xml().isStartElement() || open->xml().name() != u"Relationship")
            continue;
        const QString target = resolved(folder, open->attribute("Target"_L1));
        relations.byId.insert(open->attribute("Id"_L1), target);
        // Types are addresses, of which strict documents use others with the same last word.
        relations.byType.insert(open->attribute("Type"_L1).section(u'/', -1), target);
    }
    YEONSU_TRY(open->outcome());
    return relations;
}

Result<void> XlsxReader::readWorkbook()
{
    const Result<Relations> root = relationsOf({});
    YEONSU_TRY(root);
    const QString workbook = root->byType.value(u"officeDocument"_s);
    const Result<Relations> relations = relationsOf(workbook);
    YEONSU_TRY(relations);
    Result<XmlPart> open = XmlPart::open(*m_package, workbook);
    YEONSU_TRY(open);
    while (open->next()) {
        if (!open->xml().isStartElement())
            continue;
        if (open->xml().name() == u"workbookPr") {
            const QString from1904 = open->attribute("date1904"_L1);
            m_countsFrom1904 = from1904 == u"1" || from1904 == u"true";
        } else if (open->xml().name() == u"sheet") {
            const QString part = relations->byId.value(open->attribute("id"_L1));
            if (!m_package->has(part))
                continue; // a sheet that is a chart
            m_sheets.push_back({open->attribute("name"_L1), open->attribute("state"_L1).contains(u"idden")});
            m_parts.push_back(part);
        }
    }
    YEONSU_TRY(open->outcome());
    if (m_sheets.empty())
        return tl::unexpected(ReadingError::damaged(u"no sheet"_s));
    if (const QString styles = relations->byType.value(u"styles"_s); m_package->has(styles))
        YEONSU_TRY(readStyles(styles));
    if (const QString texts = relations->byType.value(u"sharedStrings"_s); m_package->has(texts)) {
        Result<SharedTexts> read = SharedTexts::read(*m_package, texts);
        YEONSU_TRY(read);
        m_texts = std::move(*read);
    }
    return {};
}

Result<void> XlsxReader::readStyles(const QString &part)
{
    Result<XmlPart> open = XmlPart::open(*m_package, part);
    YEONSU_TRY(open);
    QHash<int, NumberMeaning> ownFormats;
    bool isInCells = false;
    while (open->next() && qint64(m_styles.size()) < ReadingLimits::styles) {
        const QStringView name = open->xml().name();
        if (name == u"cellXfs")
            isInCells = open->xml().isStartElement();
        if (!open->xml().isStartElement())
            continue;
        if (name == u"numFmt")
            ownFormats.insert(open->attribute("numFmtId"_L1).toInt(),
                              meaningOf(open->attribute("formatCode"_L1)));
        if (name == u"xf" && isInCells) {
            const int format = open->attribute("numFmtId"_L1).toInt();
            m_styles.push_back(ownFormats.contains(format) ? ownFormats[format] : meaningOfBuiltIn(format));
        }
    }
    return open->outcome();
}

Result<void> XlsxReader::read(std::size_t sheet, const TakeRow &take, const Progress &progress)
{
    const QString &part = m_parts.at(sheet);
    Result<XmlPart> open = XmlPart::open(*m_package, part);
    YEONSU_TRY(open);
    XlsxSheet rows(*open, {m_texts, m_styles, m_countsFrom1904});
    Result<void> outcome = rows.read(take, progress, m_package->sizeOf(part));
    m_merged = rows.takeMerged();
    return outcome;
}

} // namespace yeonsu
