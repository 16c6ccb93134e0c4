#include "sheets/shared_texts.h"

#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString unescapedText(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype from = text.indexOf("_x"_L1); from >= 0; from = text.indexOf("_x"_L1, from)) {
        const QRegularExpressionMatch match = escape.match(text, from, QRegularExpression::NormalMatch,
                                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            text.replace(from, match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        ++from;
    }
    return text;
}

QString richText(XmlPart &part)
{
    QString text;
    QXmlStreamReader &xml = part.xml();
    for (int depth = 1; depth > 0 && part.next();) {
        if (xml.isEndElement())
            --depth;
        else if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            ++depth;
    }
    return unescapedText(text);
}

Result<SharedTexts> SharedTexts::read(ZipPackage &package, const QString &part)
{
    SharedTexts texts;
    Result<XmlPart> open = XmlPart::open(package, part);
    YEONSU_TRY(open);
    while (open->next()) {
        if (!open->xml().isStartElement() || open->xml().name() != u"si")
            continue;
        texts.m_texts += richText(*open).toUtf8();
        texts.m_ends.push_back(texts.m_texts.size());
        if (qint64(texts.m_ends.size()) > ReadingLimits::sharedTexts ||
            texts.m_texts.size() > ReadingLimits::sharedTextBytes)
            return tl::unexpected(ReadingError::tooLarge(u"shared texts"_s));
    }
    YEONSU_TRY(open->outcome());
    return texts;
}

std::optional<QString> SharedTexts::at(qint64 index) const
{
    if (index < 0 || index >= qint64(m_ends.size()))
        return std::nullopt;
    const qsizetype start = index == 0 ? 0 : m_ends[std::size_t(index) - 1];
    return QString::fromUtf8(QByteArrayView(m_texts).sliced(start, m_ends[std::size_t(index)] - start));
}

} // namespace yeonsu
