#include "help/chapter_document.h"

#include "help/manual.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::array headingSizes{1.7, 1.2, 1.05}; // of a paragraph, by level
constexpr int lineHeight = 150;                    // percent
constexpr int paragraphGap = 10;
constexpr int headingGap = 20;
constexpr int indent = 20;            // of a list
constexpr int stretchOfBullets = 250; // in percent

/// What Markdown does not know is taken out, and pictures are those of the program.
QString plainMarkdown(const QString &text, QStringList &anchors)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const ManualHeading heading = headingOf(line);
        if (heading.text.isEmpty())
            continue;
        anchors.append(heading.anchor);
        line = line.first(line.indexOf(u' ')) + u' ' + heading.text;
    }
    return lines.join(u'\n').replace(u"](../pictures/"_s, u"](:/manual/pictures/"_s);
}

class ChapterLook
{
public:
    ChapterLook(QTextDocument &document, const QFont &font, const ThemeColours &colours)
        : m_document(document)
        , m_size(QFontInfo(font).pixelSize())
        , m_family(font.family())
        , m_colours(colours)
    {
    }

    void dress(QStringList anchors)
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                dressHeading(block, anchors.isEmpty() ? QString() : anchors.takeFirst());
            else
                dressParagraph(block);
        }
        const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
        for (QTextFrame *frame : frames) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                dressTable(*table);
        }
    }

private:
    void dressHeading(const QTextBlock &block, const QString &anchor) const
    {
        QTextBlockFormat format = block.blockFormat();
        const auto level = std::size_t(std::clamp(format.headingLevel(), 1, int(headingSizes.size())));
        format.setTopMargin(level == 1 ? 0 : headingGap);
        format.setBottomMargin(paragraphGap - 2);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFontWeight(level == 1 ? QFont::Bold : QFont::DemiBold);
        letters.setProperty(QTextFormat::FontPixelSize, int(std::lround(m_size * headingSizes[level - 1])));
        letters.setForeground(m_colours.text);
        letters.setAnchor(true);
        letters.setAnchorNames({anchor});
        cursor.setCharFormat(letters);
    }

    void dressParagraph(const QTextBlock &block) const
    {
        QTextBlockFormat format = block.blockFormat();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(isInTable ? 0 : block.textList() ? paragraphGap / 2 : paragraphGap);
        format.setTopMargin(0);
        QTextCursor(block).setBlockFormat(format);
        if (block.textList())
            moveBulletAway(block);
        for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part)
            dressPart(part.fragment());
    }

    /// Qt puts it as far from the text as a blank of the block's own letters is wide, which are none of those
    /// that one reads.
    static void moveBulletAway(const QTextBlock &block)
    {
        QTextCharFormat letters = block.charFormat();
        letters.setFontStretch(stretchOfBullets);
        QTextCursor(block).setBlockCharFormat(letters);
    }

    /// Keys stand out from the words around them; links are those of the program.
    void dressPart(const QTextFragment &part) const
    {
        QTextCharFormat letters;
        if (part.charFormat().fontFixedPitch()) {
            letters.setFontFixedPitch(false);
            letters.setFontFamilies({m_family});
            letters.setBackground(m_colours.accentSoft);
        } else if (!part.charFormat().anchorHref().isEmpty()) {
            letters.setForeground(m_colours.accent);
        } else {
            return;
        }
        QTextCursor cursor(&m_document);
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }

    void dressTable(QTextTable &table) const
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_colours.hairline);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBottomMargin(paragraphGap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
    }

    QTextDocument &m_document;
    double m_size;
    QString m_family;
    const ThemeColours &m_colours;
};

} // namespace

void fillChapter(QTextDocument &document, const QString &chapter, Language language, const QFont &font,
                 const ThemeColours &colours)
{
    QStringList anchors;
    const QString markdown = plainMarkdown(manualText(chapter, language), anchors);
    document.setDefaultFont(font);
    document.setIndentWidth(indent);
    document.setMarkdown(markdown);
    ChapterLook(document, font, colours).dress(anchors);
}

} // namespace yeonsu
