// A chart on screen: it shows a card, says what is under the mouse, and is walked through by keyboard.
#pragma once

#include "charts/chart_numbers.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace yeonsu {

class ChartSheet;

/// Follows its own size, palette (light or dark) and font. Signals name the key of the category.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    /// The choice's language is that of the chart; its title and alt text become what a screen reader says.
    void setChart(const ChartChoice &choice, const ChartNumbers &numbers);
    /// Keys of the categories that everything is filtered by; all others are dimmed. None: all are plain.
    void setHighlighted(const QStringList &categories);

    /// The marks as drawn now, in widget coordinates. Valid until anything changes.
    [[nodiscard]] const ChartSheet &sheet() const;
    /// The mark that has the keyboard, counted in the sheet's marks; nothing where there are none.
    [[nodiscard]] std::optional<std::size_t> focusedMark() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A click or Space. With Ctrl it adds to what is filtered by.
    void markActivated(const QString &category, Qt::KeyboardModifiers modifiers);
    /// What a click just activated was the beginning of a double click, and is not meant.
    void activationTakenBack();
    /// A double click or Enter: the rows behind the number are wanted. Several categories are those that were
    /// folded into one; the series is empty where the whole category is meant.
    void rowsRequested(const QStringList &categories, const QString &series);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<std::size_t> markAt(QPointF position) const;
    [[nodiscard]] qreal em() const;
    void drawAnew();
    void renderPicture();
    void focusCategory(const QString &category);
    void moveFocus(int steps);
    void setFocusedMark(std::size_t mark);
    void activate(const QString &category, Qt::KeyboardModifiers modifiers);
    void requestRows(std::size_t mark);
    [[nodiscard]] QStringList foldedCategories() const;
    void sayWhatIsFocused();
    void paintFocusRing(QPainter &painter) const;

    ChartChoice m_choice;
    ChartNumbers m_numbers;
    QStringList m_highlighted;
    /// Laid out when it is asked for, as several things may change before.
    mutable std::unique_ptr<ChartSheet> m_sheet;
    QPixmap m_picture;
    QString m_focusedCategory; ///< finds the focused mark again on a new sheet
    std::size_t m_focused = 0;
    std::optional<std::size_t> m_pressed;
};

} // namespace yeonsu
