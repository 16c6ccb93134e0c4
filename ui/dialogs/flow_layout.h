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
    /// Items of one line, with their places counted from its left end.
    struct Line
    {
        std::vector<std::pair<QLayoutItem *, int>> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace yeonsu
