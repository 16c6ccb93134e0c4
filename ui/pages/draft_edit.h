// A field of a release's text: figures stand in it as what they fill in, charts and tables as what they are.
#pragma once

#include <QTextEdit>

#include <functional>
#include <memory>

class QTextBlock;

namespace yeonsu {

class DraftObjects;
class PlacedPicture;

/// What stands for {{…}} in the field.
struct DraftObject
{
    enum class Kind {
        Figure,
        Placed, ///< a chart or table, which must stand alone on its line
        Unknown
    };

    Kind kind = Kind::Unknown;
    QString text; ///< as it stands in the filled text; of a placed one nothing
    std::shared_ptr<const PlacedPicture> picture; ///< of a placed one
};

/// A range of a line of the filled text, and how it is marked.
struct DraftMark
{
    int line = 1;        ///< of the field, from 1
    qsizetype start = 0; ///< in the filled line
    qsizetype length = 0;
    QColor background;
    QTextCharFormat::UnderlineStyle underline = QTextCharFormat::NoUnderline;
    QColor underlineColour;
};

class DraftEdit : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Several };
    using Describe = std::function<DraftObject(const QString &command)>;

    /// `describe` is asked once for each {{…}}, and again after setDraft() and refreshObjects().
    DraftEdit(Lines lines, Describe describe, QWidget *parent = nullptr);

    /// With its {{…}}. It can be undone only as far as this.
    void setDraft(const QString &text);
    [[nodiscard]] QString draft() const;
    /// Something that describe() says has changed.
    void refreshObjects();
    void setMarks(const std::vector<DraftMark> &marks);
    /// Selects what is marked so, and scrolls there.
    void select(const DraftMark &mark);
    /// The line, from 1, and the place in the filled line that the cursor is at.
    [[nodiscard]] std::pair<int, qsizetype> cursorPlace() const;
    /// As high as its text.
    void fitHeight();

    void insertCommand(const QString &command);
    /// On a line of its own, behind that of the cursor.
    void insertPlaced(const QString &command);
    /// In the place of the one that the cursor is at, or has selected.
    void replaceCommand(const QString &command);
    /// That the cursor is at, or has selected; else empty.
    [[nodiscard]] QString currentCommand() const;
    /// Begins the selected lines with that sign and its space, or with none.
    void setLevel(const QString &sign);

signals:
    /// By a double click on it, or Enter while it is selected.
    void commandActivated(const QString &command);
    /// The keyboard has gone elsewhere.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insertDraft(QTextCursor &cursor, const QString &text) const;
    /// Makes objects of what was typed as {{…}}.
    void makeObjects();
    [[nodiscard]] QTextCursor cursorOfCommand() const;
    /// Of the letter at that place of the document, down to its base line, in the viewport.
    [[nodiscard]] QRectF areaOf(int place) const;
    /// The place of the object that is drawn at that point of the viewport; -1 where there is none.
    [[nodiscard]] int objectAt(const QPointF &point) const;
    [[nodiscard]] int positionOf(int line, qsizetype place, bool isEnd) const;

    Lines m_lines;
    DraftObjects *m_objects;
};

} // namespace yeonsu
