#include "help/manual.h"

#include "domain/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// As one reads it, and not as it is written down.
QString withoutMarks(QString line)
{
    static const QRegularExpression picture(uR"(!\[[^\]]*\]\([^)]*\))"_s);
    static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression rule(uR"(^\s*\|[\s|:-]*\|\s*$)"_s);
    static const QRegularExpression marks(uR"([*`|])"_s);
    line.remove(picture).replace(link, u"\\1"_s).remove(rule).replace(marks, u" "_s);
    return line.simplified();
}

void addSections(const QString &chapter, Language language, std::vector<ManualSection> &sections)
{
    QString title;
    const QString text = manualText(chapter, language);
    for (const QString &line : text.split(u'\n')) {
        const ManualHeading heading = headingOf(line);
        if (!heading.text.isEmpty()) {
            title = title.isEmpty() ? heading.text : title;
            sections.push_back({chapter + u'#' + heading.anchor, title, heading.text, {}});
        } else if (const QString plain = withoutMarks(line); !plain.isEmpty() && !title.isEmpty()) {
            QString &sofar = sections.back().text;
            sofar += sofar.isEmpty() ? plain : u' ' + plain;
        }
    }
}

std::vector<ManualSection> readSections(Language language)
{
    std::vector<ManualSection> sections;
    for (const QString &chapter : manualChapters())
        addSections(chapter, language, sections);
    return sections;
}

bool hasAll(const QString &text, const QStringList &words)
{
    const QString folded = foldedText(text);
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

const QStringList &manualChapters()
{
    static const QStringList chapters{u"first_steps"_s, u"dashboard"_s, u"courses"_s,  u"participants"_s,
                                      u"people"_s,      u"places"_s,    u"import"_s,   u"charts"_s,
                                      u"press_pack"_s,  u"printing"_s,  u"outcomes"_s, u"forums"_s,
                                      u"releases"_s,    u"freezing"_s,  u"history"_s,  u"settings"_s,
                                      u"files"_s,       u"keyboard"_s,  u"glossary"_s};
    return chapters;
}

QString manualText(const QString &chapter, Language language)
{
    QFile file(u":/manual/%1/%2.md"_s.arg(keyOf(language), chapter));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the chapter %s of the manual is missing", qPrintable(chapter));
    return QString::fromUtf8(file.readAll());
}

const std::vector<ManualSection> &manualSections(Language language)
{
    static const std::array sections{readSections(Language::Korean), readSections(Language::English)};
    return sections[std::size_t(language)];
}

std::vector<ManualSection> findInManual(const QString &typed, Language language)
{
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<ManualSection> found;
    if (words.isEmpty())
        return found;
    const auto &sections = manualSections(language);
    std::copy_if(sections.begin(), sections.end(), std::back_inserter(found),
                 [&words](const ManualSection &section) {
                     return hasAll(section.chapter + u' ' + section.heading + u' ' + section.text, words);
                 });
    std::stable_partition(found.begin(), found.end(),
                          [&words](const ManualSection &section) { return hasAll(section.heading, words); });
    return found;
}

ManualHeading headingOf(const QString &line)
{
    static const QRegularExpression heading(uR"(^#+ (.+) \{#([a-z0-9-]+)\}$)"_s);
    const QRegularExpressionMatch match = heading.match(line);
    return {match.captured(1), match.captured(2)};
}

} // namespace yeonsu
