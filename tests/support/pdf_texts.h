// The texts of a PDF as whoever copies them gets them.
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <map>

namespace yeonsu::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline int pagesIn(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

[[nodiscard]] inline QString inflated(const QString &stream)
{
    return QString::fromLatin1(qUncompress(QByteArray("\0\x10\0\0", 4) + stream.toLatin1()));
}

/// What a page draws is looked up in the fonts, as whoever copies it does; a glyph without a character gives
/// 0. Without white space, since a line that ends has none.
[[nodiscard]] inline QStringList textsOfPages(const QByteArray &pdf)
{
    std::map<int, QString> objects;
    const auto all = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression object(u"\\n(\\d+) 0 obj\n(.*?)\nendobj"_s, all);
    for (auto found = object.globalMatch(QString::fromLatin1(pdf)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        objects[match.captured(1).toInt()] = match.captured(2);
    }
    const auto referred = [&objects](const QString &from, const QString &name) {
        const QRegularExpression reference(u"/%1 (\\d+) 0 R"_s.arg(name));
        return objects[reference.match(from).captured(1).toInt()];
    };
    static const QRegularExpression stream(u"stream\n(.*)\nendstream"_s, all);
    static const QRegularExpression range(u"<(\\w{4})> <\\w{4}> (?:<(\\w{4})>|\\[([^\\]]*)\\])"_s);
    std::map<QString, std::map<int, QChar>> fonts;
    QStringList texts;
    for (const auto &[number, content] : objects) {
        if (!content.contains(u"/ToUnicode"_s))
            continue;
        for (auto found = range.globalMatch(referred(content, u"ToUnicode"_s)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            int code = match.captured(1).toInt(nullptr, 16);
            const QString characters = match.captured(2) + match.captured(3);
            for (const QString &each : characters.split(QRegularExpression(u"[<> ]+"_s), Qt::SkipEmptyParts))
                fonts[u"F%1"_s.arg(number)][code++] = QChar(each.toUShort(nullptr, 16));
        }
    }
    for (const auto &[number, content] : objects) {
        if (!content.contains(u"/Type /Page\n"_s))
            continue;
        const QString drawn = inflated(stream.match(referred(content, u"Contents"_s)).captured(1));
        static const QRegularExpression token(u"/(F\\d+) |<((?:\\w{4})+)> Tj"_s);
        QString text;
        QString font;
        for (auto found = token.globalMatch(drawn); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            font = match.captured(1).isEmpty() ? font : match.captured(1);
            for (qsizetype i = 0; i < match.captured(2).size(); i += 4)
                text += fonts[font][match.captured(2).mid(i, 4).toInt(nullptr, 16)];
        }
        texts.append(text.remove(u' '));
    }
    return texts;
}

} // namespace yeonsu::test
