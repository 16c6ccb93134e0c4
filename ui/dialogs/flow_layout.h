// Puts widgets beside each other, and those that have no room into further lines.
#pragma once

#include <QLayout>

#include <vector>

namespace yeonsu {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    /// Moves a widget that has been added before the one at `index`.
    void insertWidget(int index, QWidget *widget);
    /// Asks for its least width, and takes the room that is left in its line, up to its largest; what is
    /// left then lies before it.
    void setGrowing(QWidget *widget) { m_growing = widget; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        int left; ///< counted from the left end of the line
        QSize size;
    };
    struct Line
    {
        std::vector<Placed> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] QSize sizeIn(const QLayoutItem &item, int width) const;
    void grow(Line &line, int width) const;

    std::vector<QLayoutItem *> m_items;
    const QWidget *m_growing = nullptr;
};

} // namespace yeonsu
