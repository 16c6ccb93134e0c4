#include "release/text_blocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qsizetype longestSentence = 2000;

void addSentence(std::vector<TextBlock> &blocks, qsizetype start, qsizetype end)
{
    for (; end - start > longestSentence; start += longestSentence)
        blocks.push_back({start, longestSentence, false});
    if (end > start)
        blocks.push_back({start, end - start, false});
}

/// A stop within a day or a number ends nothing.
bool endsSentence(const QString &text, qsizetype place, qsizetype end)
{
    if (!u".!?。"_s.contains(text[place]))
        return false;
    qsizetype next = place + 1;
    while (next < end && u"\"”’')]」』"_s.contains(text[next]))
        ++next;
    if (next >= end || !text[next].isSpace())
        return next >= end;
    while (next < end && text[next].isSpace())
        ++next;
    return place == 0 || !text[place - 1].isDigit() || (next < end && text[next].isLetter());
}

void addParagraph(std::vector<TextBlock> &blocks, const QString &text, qsizetype start, qsizetype end)
{
    qsizetype from = start;
    for (qsizetype place = start; place < end; ++place) {
        if (!endsSentence(text, place, end))
            continue;
        addSentence(blocks, from, place + 1);
        from = place + 1;
    }
    addSentence(blocks, from, end);
}

bool startsParagraph(const QString &line)
{
    static const QRegularExpression bullet(
        uR"(^\s*(?:[□■○●◦•▪▫※*·ㆍ▶▷❍☞<\[【-]|[–—]\s|\d{1,2}[.)]\s|[가-하]\.\s|\(\d+\)))"_s);
    return line.trimmed().isEmpty() || bullet.match(line).hasMatch();
}

bool isRowOfTable(const QString &line, bool goesOn)
{
    const QString inner = line.trimmed();
    return inner.contains(u'\t') || (goesOn && line.contains(u'\t')) || isBetweenStrokes(inner);
}

} // namespace

bool isBetweenStrokes(const QString &line)
{
    const QString inner = line.trimmed();
    return inner.size() > 1 && inner.startsWith(u'|') && inner.endsWith(u'|');
}

std::vector<TextBlock> blocksOf(const QString &text)
{
    std::vector<TextBlock> blocks;
    qsizetype paragraph = 0;
    qsizetype table = -1;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end + 1;
        const QString line = text.sliced(start, end - start);
        const bool isTable = isRowOfTable(line, table >= 0);
        if (isTable != (table >= 0) || (!isTable && startsParagraph(line))) {
            if (table >= 0)
                blocks.push_back({table, start - table, true});
            else
                addParagraph(blocks, text, paragraph, start);
            paragraph = start;
            table = isTable ? start : -1;
        }
        start = end;
    }
    if (table >= 0)
        blocks.push_back({table, text.size() - table, true});
    else
        addParagraph(blocks, text, paragraph, text.size());
    return blocks;
}

} // namespace yeonsu
